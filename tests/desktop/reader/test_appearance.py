import pytest

from desktop.reader import appearance
from desktop.reader.appearance import Appearance, families


@pytest.fixture
def installed(monkeypatch):
    names = frozenset({"Noto Sans", "Noto Serif", "Noto Sans CJK SC", "Noto Sans CJK TC", "Microsoft YaHei UI"})
    monkeypatch.setattr(appearance, "_installed", lambda: names)


@pytest.mark.parametrize(
    ("family", "lang", "first"),
    [
        ("Noto Serif", "en", "Noto Serif"),
        ("Noto Serif", "vi", "Noto Serif"),
        ("", "vi", "Noto Sans"),
        ("Not There", "en", "Noto Sans"),
        ("Noto Serif", "zh", "Noto Sans CJK SC"),
        ("Noto Serif", "zh-Hans", "Noto Sans CJK SC"),
        ("Noto Serif", "zh_TW", "Noto Sans CJK TC"),
        ("Noto Serif", "zh-Hant", "Noto Sans CJK TC"),
    ],
)
def test_the_best_family_for_a_language_comes_first(qapp, installed, family, lang, first):
    assert families(family, lang)[0] == first


def test_only_installed_families_are_named(qapp, installed):
    assert families("Not There", "zh") == ("Noto Sans CJK SC", "Microsoft YaHei UI", "Noto Sans")


def test_a_system_with_none_of_them_keeps_its_own(qapp, monkeypatch):
    monkeypatch.setattr(appearance, "_installed", frozenset)
    assert len(families("", "vi")) == 1


def test_the_font_has_the_size_asked_for(qapp):
    assert Appearance(point_size=14.5).font("vi").pointSizeF() == 14.5
