"""Stories out in a format and back in: equal, or exactly the losses that the report announced."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from round_trips import ALL, Kept, content, hard_project, kinds

from corpus.exchange import find_format, reader_of, writer_of
from corpus.exchange.report import Report
from corpus.exchange.xml_text import NOT_IN_XML
from corpus.model import Document, Layer, Span, Status, Story, load_scheme
from corpus.project import Project, StoryRecord

NUMBERS = count()
SPANS_LEFT = ("conll-nested", "conll-overlaps", "conll-unaligned", "webanno-space")  # losses of whole spans


@dataclass(frozen=True)
class Case:
    """A format, what it keeps, and the losses that it announces for the hard story."""

    name: str
    kept: Kept = ALL
    losses: dict[str, int] = field(default_factory=dict)


CASES = [
    Case("prodigy"),
    Case("doccano"),
    Case("label-studio"),
    Case("brat"),
    Case("webanno"),
    Case("uima-xmi"),
    Case("uima-json"),
    Case(
        "conllup",
        Kept(alternatives=False, links=False, missing=False),
        {
            "exchange-links-left": 5,
            "exchange-alternatives-left": 1,
            "exchange-no-counterparts-left": 1,
            "conll-nested": 5,
            "conll-overlaps": 3,
            "conll-unaligned": 1,
        },
    ),
]
EVERY_CASE = pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)


@pytest.fixture
def hard(tmp_path: Path) -> Iterator[Project]:
    with hard_project(tmp_path / "hard.twinspan") as made:
        yield made


def out_of(case: Case, folder: Path) -> Path:
    return folder / f"out{next(NUMBERS)}{find_format(case.name).suffix}"


def spans_left(report: Report) -> int:
    return sum(loss.count for loss in report.losses if loss.kind in SPANS_LEFT)


def lost(case: Case, one: Project, other: Project, layer: Layer = Layer.LABELS) -> int:
    """Return how many spans `other` lacks of `one`, after seeing that they agree in all else."""
    before, after = content(one, case.kept), content(other, case.kept, layer)
    count = 0
    for story, same in zip(before, after, strict=True):
        assert same[:2] == story[:2]
        assert same[3:] == story[3:]
        assert set(same[2]) <= set(story[2])
        count += len(story[2]) - len(same[2])
    return count


@EVERY_CASE
def test_hard_stories(case: Case, hard: Project, empty: Project, tmp_path: Path) -> None:
    out = out_of(case, tmp_path)
    written = writer_of(case.name)(hard, out)
    assert kinds(written) == case.losses
    read = reader_of(case.name)(empty, [out])
    assert read.losses == ()
    assert lost(case, hard, empty) == spans_left(written)
    assert read.counts == written.counts
    own = {span.annotator for story in empty.stories.all() for d in empty.documents.of(story.story.id) for span in
           empty.spans.of(d.id)}  # fmt: skip
    assert own == {empty.annotator.id}
    assert empty.check() == []


@EVERY_CASE
def test_twice_out_is_the_same(case: Case, hard: Project, empty: Project, tmp_path: Path) -> None:
    first, second = out_of(case, tmp_path), out_of(case, tmp_path)
    writer_of(case.name)(hard, first)
    writer_of(case.name)(hard, second)
    assert list(files_in(first).values()) == list(files_in(second).values())


@EVERY_CASE
def test_labels_come_in_as_suggestions(case: Case, hard: Project, empty: Project, tmp_path: Path) -> None:
    out = out_of(case, tmp_path)
    written = writer_of(case.name)(hard, out)
    reader_of(case.name)(empty, [out], as_suggestions=True)
    kept = Kept(case.kept.values, case.kept.alternatives, False, case.kept.links, False, case.kept.dates)
    assert lost(Case(case.name, kept), hard, empty, Layer.SUGGESTIONS) == spans_left(written)
    for summary in empty.stories.all():
        record = empty.export_story(summary.story.id)
        assert {span.status for span in record.spans} == {Status.SUGGESTED}
        assert {span.source for span in record.spans} == {case.name}
        assert {link.source for link in record.links} <= {case.name}


@EVERY_CASE
def test_the_same_stories_twice_are_four(case: Case, hard: Project, empty: Project, tmp_path: Path) -> None:
    out = out_of(case, tmp_path)
    writer_of(case.name)(hard, out)
    reader_of(case.name)(empty, [out])
    reader_of(case.name)(empty, [out])
    names = sorted(summary.story.name for summary in empty.stories.all())
    assert names == ["Easy", "Easy (2)", "Port / 港 “1”", "Port / 港 “1” (2)"]


@EVERY_CASE
def test_cancelling_leaves_what_was_there(case: Case, hard: Project, empty: Project, tmp_path: Path) -> None:
    out = out_of(case, tmp_path)
    writer_of(case.name)(hard, out)
    before = files_in(out)
    assert writer_of(case.name)(hard, out, cancelled=lambda: True).cancelled
    assert files_in(out) == before
    assert reader_of(case.name)(empty, [out], cancelled=lambda: True).cancelled
    assert empty.stories.all() == []


def files_in(out: Path) -> dict[str, bytes]:
    files = [out] if out.is_file() else sorted(path for path in out.rglob("*") if path.is_file())
    return {path.relative_to(out.parent if out.is_file() else out).as_posix(): path.read_bytes() for path in files} | {
        "left over": b"".join(path.name.encode() for path in out.parent.glob("*.part"))
    }


TEXTS = st.text(
    st.one_of(
        st.sampled_from("aB1.,;:|\\_*[]#\"'<>&\t\n -\u00a0\u0301đ中𠮷👨‍🚢\u200d"),
        st.characters(exclude_categories=("Cs", "Cc")),
    ),
    min_size=1,
    max_size=60,
).filter(lambda text: bool(text.strip()))


@st.composite
def documents(draw: Any) -> tuple[str, list[tuple[int, int, str]]]:
    text = draw(TEXTS)
    offset = st.integers(0, len(text))
    pairs = draw(st.lists(st.tuples(offset, offset, st.sampled_from(["ORG", "GPE", "CARDINAL"])), max_size=6))
    return text, sorted({(min(a, b), max(a, b), label) for a, b, label in pairs if a != b})


@EVERY_CASE
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(made=documents())
def test_any_text_with_any_spans(case: Case, tmp_path: Path, made: tuple[str, list[tuple[int, int, str]]]) -> None:
    text, places = made
    assume(case.name != "uima-xmi" or not NOT_IN_XML.search(text))  # it announces them: test_uima.py
    folder = tmp_path / str(next(NUMBERS))
    folder.mkdir()
    document = Document("d", "s", "a.en.txt", "en", text)
    spans = tuple(
        Span(str(index), "d", start, end, label, "7" if label == "CARDINAL" else None, status=Status.ADDED)
        for index, (start, end, label) in enumerate(places)
    )
    scheme = load_scheme("ontonotes")
    with Project.create(folder / "1.twinspan", scheme) as one, Project.create(folder / "2.twinspan", scheme) as two:
        one.import_story(StoryRecord(Story("s", "S"), (document,), spans))
        out = out_of(case, folder)
        written = writer_of(case.name)(one, out)
        assert reader_of(case.name)(two, [out]).losses == ()
        assert lost(case, one, two) == spans_left(written)


@EVERY_CASE
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(made=documents(), more=st.lists(st.tuples(st.integers(0, 59), st.integers(1, 9)), max_size=4), data=st.data())
def test_what_came_in_goes_out_again_with_other_labels(
    case: Case,
    tmp_path: Path,
    made: tuple[str, list[tuple[int, int, str]]],
    more: list[tuple[int, int]],
    data: st.DataObject,
) -> None:
    text, places = made
    assume(case.name != "uima-xmi" or not NOT_IN_XML.search(text))
    folder = tmp_path / str(next(NUMBERS))
    folder.mkdir()
    document = Document("d", "s", "a.en.txt", "en", text)
    spans = tuple(Span(str(index), "d", *place, status=Status.ADDED) for index, place in enumerate(places))
    scheme = load_scheme("ontonotes")
    with (
        Project.create(folder / "1.twinspan", scheme) as one,
        Project.create(folder / "2.twinspan", scheme) as two,
        Project.create(folder / "3.twinspan", scheme) as three,
    ):
        one.import_story(StoryRecord(Story("s", "S"), (document,), spans))
        writer_of(case.name)(one, first := out_of(case, folder))
        reader_of(case.name)(two, [first])
        (came,) = two.documents.of(two.stories.all()[0].story.id)
        for span in two.spans.of(came.id):
            if data.draw(st.booleans()):
                two.decisions.delete(span.id)
        there = {(span.start, span.end) for span in two.spans.of(came.id)}
        for start, length in more:
            if start + length <= len(text) and (start, start + length) not in there:
                there.add((start, start + length))
                two.decisions.add(came.id, start, start + length, "CARDINAL", "7")
        written = writer_of(case.name)(two, second := out_of(case, folder))
        assert reader_of(case.name)(three, [second]).losses == ()
        assert lost(case, two, three) == spans_left(written)
