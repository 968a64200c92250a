"""Files that label-studio-sdk made: label_studio/make_files.py says how."""

import json
from pathlib import Path

import pytest
from round_trips import kinds, spans_by_person

from corpus.exchange import reader_of, writer_of
from corpus.exchange.guess import guess_format
from corpus.model import Relation, Status
from corpus.project import Project

FOLDER = Path(__file__).parent / "label_studio"


def test_tasks_of_the_sdk_come_in(empty: Project) -> None:
    report = reader_of("label-studio")(empty, [FOLDER / "tasks.json"])
    assert report.counts == {"stories": 3, "documents": 5, "spans": 14, "links": 3}
    assert kinds(report) == {
        "exchange-results-left": 3,  # a choice, a rating, a remark on the whole text
        "exchange-relations-inside": 1,
        "exchange-link-broken": 1,  # "carries" is none of our relations
        "label-studio-skipped": 1,
    }
    # Where only one person finished a task, its labels are the importer's.
    assert report.labels_of == {"Label Studio 3": 9, "Label Studio 8": 1, empty.annotator.name: 2}


def test_offsets_beyond_the_basic_plane_stand_where_they_were_meant(empty: Project) -> None:
    reader_of("label-studio")(empty, [FOLDER / "tasks.json"])
    first = spans_by_person(empty)[0]
    assert first == {
        "Label Studio 3": [
            ("“Ocean Star”", "PRODUCT"), ("Hai Phong Port 🇻🇳", "FAC"), ("Hai Phong Port", "FAC"), ("🇻🇳", "FAC"),
            ("1,200 tonnes", "QUANTITY"), ("𠮷田", "PERSON"), ("海星号", "PRODUCT"), ("海防港", "FAC"),
            ("1200吨", "QUANTITY"),
        ],
        "Label Studio 8": [("Hai Phong Port", "FAC")],
    }  # fmt: skip


def test_relations_across_texts_are_links_and_predictions_suggestions(empty: Project) -> None:
    reader_of("label-studio")(empty, [FOLDER / "tasks.json"])
    first, _, guessed = (empty.export_story(summary.story.id) for summary in empty.stories.all())
    texts = {document.id: document.text for document in first.documents}
    forms = {span.id: texts[span.document_id][span.start : span.end] for span in first.spans}
    assert sorted((forms[link.from_span], forms[link.to_span], link.relation) for link in first.links) == [
        ("1200吨", "1,200 tonnes", Relation.EQUAL),
        ("Hai Phong Port", "海防港", Relation.SAME),
        ("“Ocean Star”", "海星号", Relation.SAME),
    ]
    assert {(span.status, span.source) for span in guessed.spans} == {(Status.SUGGESTED, "label-studio")}
    assert len(guessed.spans) == 2


def test_what_no_label_says_goes_out_again(empty: Project, tmp_path: Path) -> None:
    reader_of("label-studio")(empty, [FOLDER / "tasks.json"])
    writer_of("label-studio")(empty, tmp_path / "out.json")
    ours = json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert [(task.get("id"), task["data"].get("desk")) for task in ours] == [(1, "harbour"), (2, None), (3, None)]


def test_the_short_json_is_named(empty: Project) -> None:
    report = reader_of("label-studio")(empty, [FOLDER / "tasks.min.json"])
    assert report.counts["documents"] == 0
    assert kinds(report) == {"exchange-record-broken": 4}  # one for each annotation
    assert "export as JSON, not as JSON_MIN" in str(report.losses[0])


def test_columns_of_its_converter_come_in(empty: Project) -> None:
    report = reader_of("conll2003")(empty, [FOLDER / "tasks.conll"])
    assert report.losses == ()
    (people,) = spans_by_person(empty)
    assert list(people.values()) == [[("Lan Anh", "PERSON"), ("Da Nang", "FAC")]]


@pytest.mark.parametrize(
    ("name", "format_name"),
    [("tasks.json", "label-studio"), ("tasks.min.json", "label-studio"), ("tasks.conll", "conll2003")],
)
def test_the_formats_are_known(name: str, format_name: str) -> None:
    guess = guess_format(FOLDER / name)
    assert guess is not None
    assert guess.name == format_name
