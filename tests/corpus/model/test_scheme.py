from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.errors import TwinspanError
from corpus.model import Label, Scheme, load_scheme, save_scheme, scheme_names
from corpus.model.scheme import pairs
from corpus.model.scheme_files import parse_scheme, scheme_toml

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


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ('key = "p"', 'key = "pq"'),
        ('color = "#000000"', 'color = "red; }"'),
        ('kind = "entity"', 'kind = "thing"'),
        ('name = "PORT"', 'name = "two words"'),
        ('description = ""', 'description = ""\ntakes = "GPE"'),
    ],
)
def test_what_a_label_cannot_be_is_said(tmp_path: Path, change: str, said: str) -> None:
    path = tmp_path / "own.toml"
    path.write_text((GOOD + ROW.format("PORT", "p")).replace(change, said), "utf-8")
    with pytest.raises(TwinspanError, match=r"PORT|two words|no list"):
        load_scheme(str(path))


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"a" * 5_000_000, b"[" * 100_000], ids=["utf-16", "big", "deep"])
def test_hostile_files_are_one_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "own.toml"
    path.write_bytes(content)
    with pytest.raises(TwinspanError, match=r"own\.toml"):
        load_scheme(str(path))


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
NAMES = st.from_regex(r"[A-ZĐÀ-ÖØ-Ý一-龥]{1,8}", fullmatch=True)


@st.composite
def schemes(draw: st.DrawFn) -> Scheme:
    names = draw(st.lists(NAMES, unique=True, max_size=5))
    labels = tuple(
        Label(name, draw(st.sampled_from(["entity", "figure"])), "", "#4477aa", draw(TEXTS), draw(TEXTS), (f"X{at}",))
        for at, name in enumerate(names)
    )
    links = draw(st.none() | st.lists(st.tuples(*[st.sampled_from(names)] * 2))) if names else None
    return Scheme(draw(TEXTS), draw(TEXTS), labels, None if links is None else pairs(links))


@given(schemes())
def test_a_scheme_that_is_saved_is_read_as_it_was(scheme: Scheme) -> None:
    assert parse_scheme(scheme_toml(scheme), "own") == scheme


def test_a_saved_scheme_is_read_from_its_file(tmp_path: Path) -> None:
    scheme = load_scheme("ontonotes")
    save_scheme(scheme, tmp_path / "mine.toml")
    assert load_scheme(str(tmp_path / "mine.toml")) == scheme
    with pytest.raises(TwinspanError, match="cannot be written"):
        save_scheme(scheme, tmp_path / "no" / "mine.toml")


def test_recognisers_labels_find_their_places() -> None:
    place = Label("PLACE", "entity", "p", "#4477aa", "", takes=("GPE", "LOC"))
    amount = Label("AMOUNT", "figure", "a", "#4477aa", "", takes=("MONEY",))
    person = Label("PERSON", "entity", "n", "#4477aa", "")
    scheme = Scheme("own", "Own", (place, amount, person), pairs([["PLACE", "PLACE"], ["PLACE", "PERSON"]]))
    assert [scheme.place_for(name) for name in ("GPE", "LOC", "MONEY", "PERSON", "LAW")] == [
        "PLACE", "PLACE", "AMOUNT", "PERSON", None,
    ]  # fmt: skip
    assert [scheme.machine_name(name) for name in ("PLACE", "AMOUNT", "PERSON")] == ["PLACE", "MONEY", "PERSON"]
    assert scheme.may_link("PLACE", "PLACE")
    assert scheme.may_link("PERSON", "PLACE")
    assert not scheme.may_link("PERSON", "PERSON")
