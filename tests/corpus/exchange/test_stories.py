import json
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from corpus.errors import TwinspanError
from corpus.exchange import reader_of, stories, writer_of
from corpus.exchange.report import Report
from corpus.model import Document, Layer, Link, NoCounterpart, Relation, Span, Status, Story, load_scheme
from corpus.project import Annotator, AnnotatorKind, Project, StoryRecord

NUMBERS = count()


def exported(project: Project, path: Path, layer: Layer | None = None) -> list[dict[str, Any]]:
    writer_of("stories")(project, path, layer=layer)
    return [json.loads(line) for line in path.read_bytes().decode().split("\n")[:-1]]


def kinds(report: Report) -> dict[str, int]:
    return {loss.kind: loss.count for loss in report.losses}


def test_the_fixed_keys(project: Project, tmp_path: Path) -> None:
    (line,) = exported(project, tmp_path / "out.jsonl")
    assert line["story"] == "Port"
    assert [(document["name"], document["lang"]) for document in line["documents"]] == [
        ("port.en.txt", "en"),
        ("port.vi.txt", "vi"),
        ("port.zh.txt", "zh"),
    ]
    english = line["documents"][0]
    assert english["date"] == "2025-08-09"
    for span in english["spans"]:
        assert list(span)[:10] == [
            "id", "start", "end", "label", "value", "unit", "modifier", "status", "source", "score",
        ]  # fmt: skip
    amount = next(span for span in english["spans"] if span["label"] == "QUANTITY" and span["status"] == "accepted")
    assert english["text"][amount["start"] : amount["end"]] == "17.1 million tonnes"
    assert (amount["value"], amount["unit"], amount["annotator"]) == ("17100000", "t", "Lan")
    ids = {span["id"] for document in line["documents"] for span in document["spans"]}
    for link in line["links"]:
        assert list(link)[1:8] == ["from", "to", "relation", "status", "source", "score", "reason"]
        assert {link["from"], link["to"]} <= ids
    assert {link["status"] for link in line["links"]} == {"suggested", "accepted", "rejected"}
    assert [entry["lang"] for entry in line["no_counterpart"]] == ["en"]
    assert line["done"] == [{"annotator": "Lan"}]


def test_a_round_trip_changes_nothing(project: Project, empty: Project, tmp_path: Path) -> None:
    first, second = tmp_path / "1.jsonl", tmp_path / "2.jsonl"
    written = writer_of("stories")(project, first)
    read = reader_of("stories")(empty, [first])
    assert writer_of("stories")(empty, second) == written
    assert (read.counts, read.losses) == (written.counts, ())
    assert read.labels_of == {"Lan": 9, "Minh": 2}
    assert second.read_bytes() == first.read_bytes()
    assert written.losses == ()
    assert written.counts["documents"] == 3


def test_the_history_goes_along_on_request(project: Project, empty: Project, tmp_path: Path) -> None:
    plain, whole = tmp_path / "plain.jsonl", tmp_path / "whole.jsonl"
    writer_of("stories")(project, plain)
    project.use_annotator("Minh")
    project.history.undo()
    project.history.redo()
    assert writer_of("stories")(project, whole, history=True).losses == ()
    (line,) = map(json.loads, whole.read_text("utf-8").splitlines())
    lines = line.pop("history")
    assert [line] == [json.loads(text) for text in plain.read_text("utf-8").splitlines()]
    known = {entry.id: entry for entry in project.history.entries(1000)}
    assert {entry["id"] for entry in lines} == {each.id for each in known.values() if each.story_ids}
    assert [known[entry["id"]].position for entry in lines] == sorted(known[entry["id"]].position for entry in lines)
    actions = [(entry["annotator"], entry["layer"], entry["action"]) for entry in lines]
    assert ("Lan", "person", "mark-done") in actions
    assert actions[-2:] == [("Minh", "person", "undo"), ("Minh", "person", "redo")]
    assert any(entry["after"].get("labels") for entry in lines)
    report = reader_of("stories")(empty, [whole])
    assert kinds(report) == {"stories-history-left": len(lines)}
    assert report.counts["spans"] == len([span for entry in line["documents"] for span in entry["spans"]])


def test_what_an_annotator_sees_survives(project: Project, empty: Project, tmp_path: Path) -> None:
    writer_of("stories")(project, tmp_path / "out.jsonl")
    reader_of("stories")(empty, [tmp_path / "out.jsonl"])
    for name, kind in (("Lan", AnnotatorKind.PERSON), ("Minh", AnnotatorKind.PERSON), ("Lan", AnnotatorKind.GOLD)):
        views = []
        for each in (project, empty):
            each.use_annotator(name, kind)
            story = each.stories.all()[0]
            spans = [each.spans.of(document.id, rejected=True) for document in each.documents.of(story.story.id)]
            plain = [[(span.id, span.start, span.end, span.label, span.status) for span in of] for of in spans]
            links = {
                (link.from_span, link.to_span, link.status) for link in each.links.of(story.story.id, rejected=True)
            }
            views.append((plain, links, story.suggested, story.labelled, story.linked, story.done))
        assert views[0] == views[1]


def test_layers(project: Project, tmp_path: Path) -> None:
    (suggestions,) = exported(project, tmp_path / "s.jsonl", Layer.SUGGESTIONS)
    (labels,) = exported(project, tmp_path / "l.jsonl", Layer.LABELS)
    (gold,) = exported(project, tmp_path / "g.jsonl", Layer.GOLD)

    def spans(line: dict[str, Any]) -> list[dict[str, Any]]:
        return [span for document in line["documents"] for span in document["spans"]]

    assert {span["status"] for span in spans(suggestions)} == {"suggested"}
    assert len(spans(suggestions)) == 13
    assert len(suggestions["links"]) == 5
    assert "done" not in suggestions
    assert {span["status"] for span in spans(labels)} == {"accepted", "corrected", "added"}
    assert {(span["annotator"], span.get("layer")) for span in spans(labels)} == {("Lan", None), ("Minh", None)}
    assert [link["status"] for link in labels["links"]] == ["accepted", "accepted"]
    assert labels["no_counterpart"]
    assert [(span["label"], span["annotator"], span["layer"]) for span in spans(gold)] == [("FAC", "Lan", "gold")]
    assert gold["links"] == []


def test_a_layer_comes_back_as_it_was(project: Project, empty: Project, tmp_path: Path) -> None:
    first, second = tmp_path / "1.jsonl", tmp_path / "2.jsonl"
    writer_of("stories")(project, first, layer=Layer.LABELS)
    reader_of("stories")(empty, [first])
    writer_of("stories")(empty, second, layer=Layer.LABELS)
    assert second.read_bytes() == first.read_bytes()
    resized = next(
        span for span in json.loads(first.read_bytes())["documents"][1]["spans"] if span["status"] == "corrected"
    )
    assert resized["anchor"] == [0, 14, "FAC"]  # the suggestion it came from is not in this file


def test_a_minimal_line_of_a_persons_own(empty: Project, tmp_path: Path) -> None:
    path = tmp_path / "own.jsonl"
    document = {"lang": "en", "text": "Hanoi it is", "spans": [{"id": "a", "start": 0, "end": 5, "label": "GPE"}]}
    other = {"lang": "vi", "text": "Hà Nội", "spans": [{"id": "b", "start": 0, "end": 6, "label": "GPE"}]}
    path.write_text(json.dumps({"story": "S", "documents": [document, other], "links": [{"from": "a", "to": "b"}]}))
    assert reader_of("stories")(empty, [path]).counts == {"stories": 1, "documents": 2, "spans": 2, "links": 1}
    story = empty.stories.all()[0]
    (link,) = empty.links.of(story.story.id)
    assert (link.relation, link.status, link.annotator) == (Relation.SAME, Status.ADDED, empty.annotator.id)


def test_ones_own_labels_stay_ones_own(empty: Project, tmp_path: Path) -> None:
    path = tmp_path / "own.jsonl"
    with Project.create(tmp_path / "own.twinspan", load_scheme("ontonotes")) as own:  # at work under the login's name
        document = own.documents.add(own.stories.add("S").id, "a.txt", "en", "Hanoi")
        own.decisions.add(document.id, 0, 5, "GPE")
        writer_of("stories")(own, path)
    assert reader_of("stories")(empty, [path]).counts["spans"] == 1
    (span,) = empty.spans.of(document.id)
    assert span.annotator == empty.annotator.id
    assert len(empty.annotators.all()) == 1


def test_the_same_story_is_not_added_twice(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    writer_of("stories")(project, path)
    report = reader_of("stories")(project, [path])
    assert kinds(report) == {"stories-already-there": 1}
    assert len(project.stories.all()) == 1


GOOD: dict[str, Any] = {"story": "S", "documents": [{"id": "d", "lang": "en", "text": "abcdef", "spans": []}]}


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        (b"{", "Expecting"),
        (b"\xff\xfe", "decode"),
        (b"[]", "an object should stand"),
        (b'{"documents": []}', '"story" is missing'),
        (b'{"story": "S", "documents": {}}', '"documents" is no list'),
        (b'{"story": "S", "documents": [{"lang": "en"}]}', '"text" is missing'),
        (b'{"story": "S", "documents": [{"lang": "../x", "text": "a"}]}', "is no language code"),
        (b'{"story": "S", "documents": [{"lang": "en", "text": "\\ud83d"}]}', "half of a character"),
        (b'{"story": "S", "documents": [{"id":"d","lang":"en","text":"a"},{"id":"d","lang":"vi","text":"b"}]}', "two"),
        (b'{"story": "S", "documents": [{"lang": "en", "text": "a", "source": {"sha256": "x"}}]}', "no SHA-256"),
        (b"[" * 100_000, "nests too deeply"),
    ],
)
def test_a_bad_line_is_named_and_the_others_come_in(empty: Project, tmp_path: Path, line: bytes, problem: str) -> None:
    path = tmp_path / "in.jsonl"
    good = json.dumps(GOOD).encode()
    path.write_bytes(b"\xef\xbb\xbf" + good + b"\n\n" + line + b"\n" + good.replace(b'"S"', b'"T"'))
    report = reader_of("stories")(empty, [path])
    assert report.counts["stories"] == 2
    (loss,) = report.losses
    assert (loss.kind, loss.count) == ("stories-line-broken", 1)
    assert loss.where[0].startswith("in.jsonl:3 (")
    assert problem in str(loss)


@pytest.mark.parametrize(
    ("span", "problem"),
    [
        ({"start": 2, "end": 7, "label": "ORG"}, "2-7 lies outside its text of 6 characters"),
        ({"start": 3, "end": 3, "label": "ORG"}, "outside"),
        ({"start": -1, "end": 3, "label": "ORG"}, "outside"),
        ({"start": "0", "end": 3, "label": "ORG"}, "no offset"),
        ({"start": 0, "end": 3}, '"label" is missing'),
        ({"start": 0, "end": 3, "label": "ORG", "status": "maybe"}, "maybe"),
        ({"start": 0, "end": 3, "label": "ORG", "modifier": "NEARLY"}, "NEARLY"),
        ({"start": 0, "end": 3, "label": "ORG", "score": "high"}, "no score"),
        ({"start": 0, "end": 3, "label": "ORG", "anchor": [0, 99, "ORG"]}, "outside"),
        ({"start": 0, "end": 3, "label": "ORG", "anchor": [0]}, "not enough values"),
        ({"id": "good", "start": 0, "end": 3, "label": "ORG"}, "is taken"),
        (7, "an object should stand"),
    ],
)
def test_a_bad_span_is_passed_over_and_named(empty: Project, tmp_path: Path, span: object, problem: str) -> None:
    path = tmp_path / "in.jsonl"
    good = {"id": "good", "start": 1, "end": 2, "label": "ORG"}
    document = {"name": "a.txt", "lang": "en", "text": "abcdef", "spans": [good, span]}
    path.write_text(json.dumps({"story": "S", "documents": [document]}))
    report = reader_of("stories")(empty, [path])
    (loss,) = report.losses
    assert loss.kind == "stories-span-broken"
    assert loss.where[0].startswith("in.jsonl:1, a.txt, span 2: ")
    assert problem in loss.where[0]
    assert report.counts["spans"] == 1


@pytest.mark.parametrize(
    "link",
    [
        {"from": "a", "to": "gone"},
        {"from": "a", "to": "a"},
        {"from": "a", "to": "c", "status": "accepted"},
        {"from": "a", "to": "b", "relation": "cousin"},
        {"from": "a", "to": "d"},
        {"to": "b"},
    ],
)
def test_a_bad_link_is_passed_over_and_named(empty: Project, tmp_path: Path, link: object) -> None:
    def span(span_id: str, **more: object) -> dict[str, object]:
        return {"id": span_id, "start": ord(span_id) - 97, "end": 6, "label": "ORG", **more}

    path = tmp_path / "in.jsonl"
    documents = [
        {"lang": "en", "text": "abcdef", "spans": [span("a")]},
        {"lang": "vi", "text": "abcdef", "spans": [span("b"), span("c", status="suggested"), span("d", annotator="X")]},
    ]
    links = [{"from": "a", "to": "b"}, link]
    missing = [{"span": "c", "lang": "en"}, {"span": "b", "lang": "zh"}]
    path.write_text(json.dumps({"story": "S", "documents": documents, "links": links, "no_counterpart": missing}))
    report = reader_of("stories")(empty, [path])
    assert kinds(report) == {"stories-link-broken": 2}
    assert report.losses[0].where[0].startswith("in.jsonl:1, link 2: ")
    assert report.counts["links"] == 1


def test_labels_outside_the_scheme_and_repeated_spans_are_noted(empty: Project, tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    spans = [{"start": 0, "end": 3, "label": "DISEASE"}] * 2
    path.write_text(json.dumps({"story": "S", "documents": [{"lang": "en", "text": "flu", "spans": spans}]}))
    assert kinds(reader_of("stories")(empty, [path])) == {"stories-label-unknown": 1, "stories-merged": 1}


def test_a_missing_file_and_a_folder_that_is_not_there(project: Project, tmp_path: Path) -> None:
    with pytest.raises(TwinspanError) as caught:
        reader_of("stories")(project, [tmp_path / "none.jsonl"])
    assert caught.value.code == "import-failed"
    with pytest.raises(TwinspanError) as caught:
        writer_of("stories")(project, tmp_path / "none" / "out.jsonl")
    assert caught.value.code == "export-failed"


def test_cancelling_leaves_what_was_there(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    path.write_text("before")
    assert writer_of("stories")(project, path, cancelled=lambda: True).cancelled
    assert path.read_text() == "before"
    assert list(tmp_path.glob("*.part")) == []
    assert reader_of("stories")(project, [path], cancelled=lambda: True).cancelled


def test_progress(project: Project, empty: Project, tmp_path: Path) -> None:
    steps: list[tuple[int, int, str]] = []
    writer_of("stories")(project, tmp_path / "out.jsonl", progress=lambda *step: steps.append(step))
    assert steps == [(1, 1, "Port")]
    reader_of("stories")(empty, [tmp_path / "out.jsonl"], progress=lambda *step: steps.append(step))
    assert steps[1][0] == steps[1][1] == (tmp_path / "out.jsonl").stat().st_size


def test_an_endless_line_is_not_read_at_once(empty: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stories, "MAX_LINE_BYTES", 100)
    path = tmp_path / "in.jsonl"
    path.write_bytes(json.dumps(GOOD | {"more": "x" * 250}).encode() + b"\n" + json.dumps(GOOD).encode())
    report = reader_of("stories")(empty, [path])
    assert report.counts["stories"] == 1
    assert [loss.kind for loss in report.losses] == ["stories-line-too-long"]


TEXTS = st.text(
    st.sampled_from('ab 1漢字𠮷𪚥🚢👨‍👩‍👧e\u0302\u0301ạđ\u00a0\u2028\n"\\'), min_size=1, max_size=24
)  # NFD, astral, joined emoji
PEOPLE = (Annotator("p1", "Lan"), Annotator("p2", "Minh"), Annotator("p3", "Lan", AnnotatorKind.GOLD))


@st.composite
def records(draw: st.DrawFn) -> StoryRecord:
    """Return any story that a project could hold: spans nest, overlap and may be one character long."""
    number = next(NUMBERS)
    story = Story(f"s{number}", draw(TEXTS))
    documents, spans, links = [], [], []
    for lang in ("en", "vi", "zh"):
        document = Document(
            f"{number}-{lang}", story.id, draw(TEXTS), lang, draw(TEXTS), draw(st.none() | st.just("2025"))
        )
        documents.append(document)
        places = st.tuples(st.integers(0, len(document.text) - 1), st.integers(1, 8), st.sampled_from(["ORG", "DATE"]))
        for start, length, label in draw(st.lists(places, max_size=6)):
            status = draw(st.sampled_from(list(Status)))
            suggested = status is Status.SUGGESTED
            spans.append(
                Span(
                    id=f"{document.id}-{len(spans)}",
                    document_id=document.id,
                    start=start,
                    end=min(start + length, len(document.text)),
                    label=label,
                    value=draw(st.none() | st.sampled_from(["13600000000000", "3/5"])),
                    unit=draw(st.none() | st.just("VND")),
                    modifier=draw(st.none() | st.just("APPROX")),
                    alternatives=draw(st.sampled_from([(), ("1", "2")])),
                    status=status,
                    source=draw(TEXTS),
                    score=draw(st.none() | st.floats(0, 1)),
                    reason=draw(TEXTS),
                    annotator=None if suggested else draw(st.sampled_from(PEOPLE)).id,
                    note="" if suggested else draw(TEXTS),
                    unsure=not suggested and draw(st.booleans()),
                )
            )
    standing = [span for span in spans if span.status not in (Status.SUGGESTED, Status.REJECTED)]
    pairs = [
        (one, other)
        for one in standing
        for other in standing
        if one.document_id < other.document_id and one.annotator == other.annotator
    ]
    if pairs:
        for one, other in draw(st.lists(st.sampled_from(pairs), max_size=4, unique=True)):
            relation = draw(st.sampled_from(list(Relation)))
            links.append(
                Link(f"{one.id}{other.id}", story.id, one.id, other.id, relation, Status.ADDED, annotator=one.annotator)
            )
    chosen = draw(st.lists(st.sampled_from(standing), max_size=2, unique=True)) if standing else []
    missing = tuple(NoCounterpart(span.id, "zh", span.annotator or "") for span in chosen)
    done = tuple(person.id for person in draw(st.lists(st.sampled_from(PEOPLE), max_size=2, unique=True)))
    return StoryRecord(story, tuple(documents), tuple(spans), tuple(links), missing, done, PEOPLE)


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(st.lists(records(), min_size=1, max_size=2))
def test_any_story_goes_round_unchanged(
    tmp_path_factory: pytest.TempPathFactory, given_records: list[StoryRecord]
) -> None:
    folder = tmp_path_factory.mktemp("round")
    files = folder / "1.jsonl", folder / "2.jsonl"
    with Project.create(folder / "a.twinspan", load_scheme("ontonotes")) as project:
        for record in given_records:
            project.import_story(record)
        written = writer_of("stories")(project, files[0])
    with Project.create(folder / "b.twinspan", load_scheme("ontonotes")) as project:
        read = reader_of("stories")(project, [files[0]])
        assert (read.counts, read.losses) == (written.counts, written.losses)
        writer_of("stories")(project, files[1])
    assert files[0].read_bytes() == files[1].read_bytes()
