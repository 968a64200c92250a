"""The sample stories and the held-out ones: what is committed is what their sources make, and their gold is sound."""

import importlib.util
import json
import re
import sys
import uuid
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from corpus.model import Relation, load_scheme

ROOT = Path(__file__).parents[2]

# Digits that are no figure and stand in no name: telephone numbers and a time zone.
UNLABELLED_DIGITS = {
    ("fake-goods.vi.txt", "0693"),
    ("fake-goods.vi.txt", "187"),
    ("fake-goods.vi.txt", "200"),
    ("heroin-convoy.en.txt", "7"),
    ("minimum-wage.en.txt", "024"),
    ("minimum-wage.en.txt", "3825"),
    ("minimum-wage.en.txt", "4777"),
    ("minimum-wage.vi.txt", "7"),
    ("vaccine-drive.vi.txt", "1900"),
    ("vaccine-drive.vi.txt", "9095"),
}


def _load_builder() -> ModuleType:
    spec = importlib.util.spec_from_file_location("build_samples", ROOT / "build_scripts/build_samples.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


builder = _load_builder()
SAMPLES, HELDOUT = builder.CORPORA
LABELS = {label.key: label for label in load_scheme("ontonotes").labels}


def read_stories(corpus: Any) -> list[dict[str, Any]]:
    return [json.loads(line) for line in corpus.stories.read_text("utf-8").splitlines()]


def all_documents() -> Iterator[dict[str, Any]]:
    for corpus in (SAMPLES, HELDOUT):
        for story in read_stories(corpus):
            yield from story["documents"]


@pytest.mark.parametrize("corpus", [SAMPLES, HELDOUT], ids=["samples", "heldout"])
def test_committed_files_are_what_the_sources_make(corpus: Any) -> None:
    made = dict(builder.outputs(corpus))
    for path, content in made.items():
        assert path.read_text("utf-8") == content, f"run build_scripts/build_samples.py: {path} is out of date"
    if corpus.texts:
        assert set(corpus.texts.rglob("*.txt")) == made.keys() - {corpus.stories}


@pytest.mark.parametrize(("corpus", "least"), [(SAMPLES, 12), (HELDOUT, 8)], ids=["samples", "heldout"])
def test_every_story_is_told_in_three_languages_and_two_contradict_themselves(corpus: Any, least: int) -> None:
    stories = read_stories(corpus)
    assert len(stories) >= least
    for story in stories:
        assert [document["lang"] for document in story["documents"]] == ["en", "vi", "zh"]
        assert all(document["spans"] for document in story["documents"])
    contradictory = {
        story["story"] for story in stories for link in story["links"] if link["relation"] == "contradicts"
    }
    assert len(contradictory) == 2


def test_samples_show_every_label_and_relation() -> None:
    stories = read_stories(SAMPLES)
    labels = {span["label"] for story in stories for document in story["documents"] for span in document["spans"]}
    assert labels == {label.name for label in load_scheme("ontonotes").labels}
    assert {link["relation"] for story in stories for link in story["links"]} == {str(r) for r in Relation}


def test_no_story_is_both_a_sample_and_held_out() -> None:
    assert not {s["story"] for s in read_stories(SAMPLES)} & {s["story"] for s in read_stories(HELDOUT)}


def test_ids_are_unique_and_shaped_like_uuid7() -> None:
    documents = list(all_documents())
    ids = [document["id"] for document in documents] + [s["id"] for d in documents for s in d["spans"]]
    assert len(set(ids)) == len(ids)
    assert {uuid.UUID(i).version for i in ids} == {7}


def test_links_join_spans_of_one_kind_in_two_languages() -> None:
    for corpus in (SAMPLES, HELDOUT):
        for story in read_stories(corpus):
            spans = {s["id"]: (d["lang"], s["label"]) for d in story["documents"] for s in d["spans"]}
            pairs = [(link["from"], link["to"]) for link in story["links"]]
            assert len(set(pairs)) == len(pairs)
            for first, second in pairs:
                assert spans[first][0] < spans[second][0]
                assert spans[first][1] == spans[second][1]


def test_every_digit_is_labelled_or_known_to_be_no_figure() -> None:
    bare = set()
    for document in all_documents():
        covered = {i for span in document["spans"] for i in range(span["start"], span["end"])}
        for match in re.finditer(r"\d+", document["text"]):
            if match.start() not in covered:
                bare.add((document["name"], match.group()))
    assert bare == UNLABELLED_DIGITS


def test_plain_numbers_are_worth_what_their_digits_say() -> None:
    checked = 0
    for document in all_documents():
        for span in document["spans"]:
            text = document["text"][span["start"] : span["end"]]
            if span["label"] not in ("DATE", "TIME") and re.fullmatch(r"[0-9.,]+%?", text):
                digits = text.rstrip("%")
                if document["lang"] == "vi":
                    digits = digits.translate(str.maketrans(".,", ",."))
                assert Decimal(digits.replace(",", "")) == Decimal(span["value"]), (document["name"], text)
                checked += 1
    assert checked > 300


def test_linked_figures_differ_only_where_the_relation_says_so() -> None:
    for corpus in (SAMPLES, HELDOUT):
        for story in read_stories(corpus):
            worth = {s["id"]: (s["value"], s["unit"]) for d in story["documents"] for s in d["spans"]}
            for link in story["links"]:
                first, second = worth[link["from"]], worth[link["to"]]
                if link["relation"] in ("rounded", "converted", "partial", "contradicts"):
                    assert first != second, (story["story"], link)


def test_a_pair_of_languages_links_a_span_once() -> None:
    for corpus in (SAMPLES, HELDOUT):
        for story in read_stories(corpus):
            lang = {s["id"]: d["lang"] for d in story["documents"] for s in d["spans"]}
            ends = Counter(
                (end, lang[other])
                for link in story["links"]
                for end, other in ((link["from"], link["to"]), (link["to"], link["from"]))
            )
            assert max(ends.values()) == 1


def compile_source(source: str) -> object:
    return builder.compile_story(builder.read_story("story", source, LABELS))


def test_markup_becomes_text_spans_and_links() -> None:
    story: Any = compile_source(
        "=== en 2025-08-20\nOver [13.6 trillion VND|m 13.6e12 VND > #sum] at the [[17th|i 17] Conference|e].\n"
        "=== vi -\nTổng cộng [13.598 tỷ đồng|m 13598e9 VND #sum].\n"
    )
    english, vietnamese = story["documents"]
    assert english["text"] == "Over 13.6 trillion VND at the 17th Conference.\n"
    assert (english["date"], vietnamese["date"]) == ("2025-08-20", None)
    money, event, ordinal = english["spans"]
    assert (money["start"], money["end"], money["value"], money["unit"], money["modifier"]) == (
        5, 22, "13600000000000", "VND", "MORE_THAN",
    )  # fmt: skip
    assert (event["label"], event["value"], ordinal["label"], ordinal["value"]) == ("EVENT", None, "ORDINAL", "17")
    assert english["text"][event["start"] : event["end"]] == "17th Conference"
    (link,) = story["links"]
    assert (link["relation"], link["from"], link["to"]) == ("rounded", money["id"], vietnamese["spans"][0]["id"])


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("no header\n", "must start with a line"),
        ("=== en -\nA [name|p\n", "a bracket stays open"),
        ("=== en -\nA [name.\n", "a bracket stays open"),
        ("=== en -\nA name].\n", "without a label"),
        ("=== en -\nA [name |p].\n", "without white space at its ends"),
        ("=== en -\nA [name|z].\n", "no label with the key z"),
        ("=== en -\nA [name|p 3].\n", "an entity has no value"),
        ("=== en -\n[3|c three] men.\n", "no number"),
        ("=== en -\n[5-3|c 5/3] men.\n", "goes upwards"),
        ("=== en -\n[3|m 3] men.\n", "no unit for MONEY"),
        ("=== en -\n[May|d 2025-13].\n", "no value for DATE"),
        ("=== en -\n[[Ha Noi|g] Customs|o].\n", "only figures nest"),
        ("=== en -\n[[3|c 3]rd|i 3].\n", "only figures nest"),
        ("=== en -\n[3|c 3 #men].\n", "stands in no language but en"),
        ("=== en -\n[3|c 3 #men] and [4|c 4 #men].\n=== vi -\n[3|c 3 #men].\n", "two spans of one language"),
        ("=== en -\n[3|c 3 #men].\n=== vi -\n[3|i 3 #men].\n", "joins different labels"),
        ("=== en -\n[3|c 3 #men].\n=== vi -\n[4|c 4 #men].\n", "must say how 3 and 4 answer"),
        ("=== en -\nA.\n=== en -\nB.\n", "a language has two versions"),
    ],
)
def test_a_broken_source_is_refused_with_a_reason(source: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=re.escape(complaint)):
        compile_source(source)


@pytest.mark.parametrize(
    ("first", "second", "relation"),
    [
        ("[$5|m 5 USD #x]", "[5 USD|m 5 USD #x]", "equal"),
        ("[95,870|c 95870 #x]", "[96 nghìn|c 96e3 #x]", "rounded"),
        ("[14 nautical miles|q 14 nmi #x]", "[26 km|q 26 km #x]", "converted"),
        ("[2025|d 2025 #x]", "[tháng 5/2025|d 2025-05 #x]", "partial"),
        ("[5 to 8|c 5/8 #x]", "[8|c 8 #x]", "partial"),
        ("[2 a.m. on May 3|h 2025-05-03T02:00 #x]", "[2h|h T02:00 #x]", "partial"),
        ("[17|c 17 #x]", "[16|c 16 #x~contradicts]", "contradicts"),
        ("[Hanoi|g #x]", "[Hà Nội|g #x]", "same"),
    ],
)
def test_relations_are_derived_or_stated(first: str, second: str, relation: str) -> None:
    story: Any = compile_source(f"=== en -\n{first}\n=== vi -\n{second}\n")
    assert [link["relation"] for link in story["links"]] == [relation]
