from pathlib import Path

import pytest

from corpus.errors import TwinspanError
from corpus.model import load_scheme, scheme_names

GOOD = 'name = "own"\ntitle = "Own"\n'
ROW = '[[labels]]\nname = "{}"\nkind = "entity"\nkey = "{}"\ncolor = "#000000"\ndescription = ""\n'


@pytest.mark.parametrize("name", scheme_names())
def test_bundled_schemes_load(name: str) -> None:
    scheme = load_scheme(name)
    assert scheme.name == name
    assert all(label.kind in ("entity", "figure") and label.description for label in scheme.labels)


def test_a_scheme_of_ones_own(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text(GOOD + ROW.format("PORT", "p"), "utf-8")
    scheme = load_scheme(str(path))
    assert [label.name for label in scheme.labels] == ["PORT"]
    assert scheme.label("PORT") == scheme.labels[0]
    assert scheme.label("SHIP") is None


@pytest.mark.parametrize(
    "toml",
    [
        "name = ",
        GOOD,
        GOOD + "[[labels]]\nname = 1\n",
        GOOD + ROW.format("A", "a") + ROW.format("B", "a"),
        GOOD + ROW.format("A", "a") + ROW.format("A", "b"),
    ],
    ids=["no toml", "no labels", "half a label", "one key twice", "one name twice"],
)
def test_a_broken_scheme_is_named(tmp_path: Path, toml: str) -> None:
    path = tmp_path / "own.toml"
    path.write_text(toml, "utf-8")
    with pytest.raises(TwinspanError, match=r"own\.toml") as caught:
        load_scheme(str(path))
    assert caught.value.code == "scheme-broken"


def test_an_unknown_scheme_tells_the_known_ones() -> None:
    with pytest.raises(TwinspanError, match="ontonotes"):
        load_scheme("nonesuch")
