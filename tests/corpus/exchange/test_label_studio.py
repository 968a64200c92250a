import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from round_trips import CHINESE, hard_project, kinds, labels_in

from corpus.exchange import json_input, reader_of, writer_of
from corpus.model import Layer, Status, Story
from corpus.project import Project
from corpus.text import Utf16Map


def region(start: int, end: int, label: str, **more: Any) -> dict[str, Any]:
    value = {"start": start, "end": end, "labels": [label]}
    return {"id": f"r{start}-{end}", "from_name": "l", "to_name": "t", "type": "labels", "value": value} | more


def write_tasks(path: Path, *tasks: object) -> Path:
    path.write_text(json.dumps(tasks), "utf-8")
    return path


def test_a_task_holds_a_story_and_its_links(tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    with hard_project(tmp_path / "p.twinspan") as project:
        writer_of("label-studio")(project, out)
    task, easy = json.loads(out.read_text("utf-8"))
    assert task["data"]["text_zh"] == CHINESE
    assert easy["data"]["text_vi"] == ""  # every task must have what the configuration names
    results = task["annotations"][0]["result"]
    by_region = [result for result in results if result.get("to_name") == "text_zh" and result["type"] == "labels"]
    company = next(result for result in by_region if result["value"]["labels"] == ["ORG"])
    start = CHINESE.index("𪚥")
    assert company["value"]["start"] == Utf16Map(CHINESE).to_utf16(start) == start + 1
    assert company["value"]["text"] == "𪚥𪚥公司"
    ids = {result["id"] for result in results if "id" in result}
    relations = [result for result in results if result["type"] == "relation"]
    assert len(relations) == 5
    assert all({relation["from_id"], relation["to_id"]} <= ids for relation in relations)
    worth = [(r["from_name"], r["value"]["text"]) for r in results if r["type"] == "textarea" and "zh" in r["to_name"]]
    assert worth == [("value_zh", ["17100000"]), ("unit_zh", ["t"]), ("value_zh", ["17"])]


def test_the_configuration_names_every_control(tmp_path: Path) -> None:
    with hard_project(tmp_path / "p.twinspan") as project:
        writer_of("label-studio")(project, tmp_path / "out.json")
    config = ElementTree.fromstring((tmp_path / "out.config.xml").read_text("utf-8"))  # noqa: S314
    controls = {(each.get("name"), each.get("toName")) for each in config.iter() if each.get("toName")}
    tasks = json.loads((tmp_path / "out.json").read_text("utf-8"))
    results = [result for task in tasks for result in task["annotations"][0]["result"] if "to_name" in result]
    assert {(result["from_name"], result["to_name"]) for result in results} <= controls
    assert {each.get("value") for each in config.iter("Text")} == {"$text_en", "$text_vi", "$text_zh"}


def test_suggestions_go_out_as_predictions_and_come_back_as_suggestions(
    project: Project, empty: Project, tmp_path: Path
) -> None:
    writer_of("label-studio")(project, tmp_path / "out.json", layer=Layer.SUGGESTIONS)
    (task,) = json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert task["annotations"] == []
    report = reader_of("label-studio")(empty, [tmp_path / "out.json"])
    assert report.counts == {"stories": 1, "documents": 3, "spans": 13, "links": 5}
    assert {span.status for span in labels_in(empty)} == {Status.SUGGESTED}


def test_two_people_and_a_model(empty: Project, tmp_path: Path) -> None:
    task = {
        "id": 4,
        "data": {"text": "𠮷 in Hanoi", "ward": 7},
        "annotations": [
            {"completed_by": {"email": "lan@x.vn"}, "result": [region(0, 2, "PERSON"), region(6, 11, "GPE")]},
            {"completed_by": 9, "result": [region(6, 11, "GPE", meta={"text": ["sure?"]})]},
            {"was_cancelled": True, "result": [region(0, 11, "ORG")]},
        ],
        "predictions": [{"result": [region(6, 11, "GPE", score=0.5)], "score": 0.4}],
    }  # fmt: skip
    report = reader_of("label-studio")(empty, [write_tasks(tmp_path / "in.json", task)])
    assert kinds(report) == {"label-studio-skipped": 1}
    record = empty.export_story(empty.stories.all()[0].story.id)
    names = {person.id: person.name for person in record.annotators}
    assert [(span.start, span.end, names.get(span.annotator or ""), span.note, span.score) for span in record.spans
            if span.label == "GPE" and span.status is Status.ADDED] in (
        [(5, 10, "Label Studio lan@x.vn", "", None), (5, 10, "Label Studio 9", "sure?", None)],
        [(5, 10, "Label Studio 9", "sure?", None), (5, 10, "Label Studio lan@x.vn", "", None)],
    )  # fmt: skip
    (suggestion,) = [span for span in record.spans if span.status is Status.SUGGESTED]
    assert (suggestion.score, suggestion.source) == (0.5, "label-studio")
    writer_of("label-studio")(empty, tmp_path / "out.json")
    (again,) = json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert (again["id"], again["data"]["ward"]) == (4, 7)


def test_what_is_damaged_is_named_and_the_rest_comes_in(
    empty: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(json_input, "MAX_RECORD_BYTES", 5000)
    monkeypatch.setattr(json_input, "_CHUNK_BYTES", 7)
    results = [
        region(1, 2, "PERSON"),  # inside a surrogate pair
        region(0, 99, "PERSON"),
        region(0, 2, "PERSON", value="odd"),
        region(3, 4, "GPE", value={"start": 3, "end": 4, "labels": ["GPE"], "text": "y"}),
        region(0, 2, "PERSON", to_name="elsewhere"),
        {"type": "relation", "from_id": "r3-4", "to_id": "r0-2", "labels": ["same"]},
        {"type": "relation", "from_id": "gone", "to_id": "r0-2"},
        {"type": "rating", "value": {"rating": 3}},
    ]
    good = json.dumps({"data": {"text": '𠮷 x\\\\"{'}, "annotations": [{"result": results}]}, ensure_ascii=False)
    long = json.dumps({"data": {"text": "x" * 9000}})
    path = tmp_path / "in.json"
    path.write_text(f'[{good}, {{"data": tru}}, {long}, {{"text": "JSON_MIN"}}, {good}, {{"data": {{"te', "utf-8")
    report = reader_of("label-studio")(empty, [path])
    assert report.counts["documents"] == 2
    assert kinds(report) == {
        "exchange-span-broken": 6,
        "exchange-form-differs": 2,
        "exchange-relations-inside": 2,
        "exchange-link-broken": 2,
        "exchange-results-left": 2,
        "exchange-record-broken": 3,
        "exchange-record-too-long": 1,
    }
    places = {loss.kind: loss.where for loss in report.losses}
    assert places["exchange-record-too-long"] == ("in.json:3",)
    assert places["exchange-record-broken"][-1] == "in.json (it ends inside an object)"
    assert "export as JSON, not as JSON_MIN" in places["exchange-record-broken"][1]


def test_two_documents_in_one_language(empty: Project, tmp_path: Path) -> None:
    story: Story = empty.stories.add("S")
    for name in ("a", "b"):
        document = empty.documents.add(story.id, name, "en", f"Hanoi {name}")
        empty.decisions.add(document.id, 0, 5, "GPE")
    writer_of("label-studio")(empty, tmp_path / "out.json")
    (task,) = json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert (task["data"]["text_en"], task["data"]["text_en_2"]) == ("Hanoi a", "Hanoi b")
    assert reader_of("label-studio")(empty, [tmp_path / "out.json"]).counts["documents"] == 2
