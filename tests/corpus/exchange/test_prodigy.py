import json
from pathlib import Path
from typing import Any

import pytest
from round_trips import kinds, labels_in, write_lines

from corpus.exchange import json_input, reader_of, writer_of
from corpus.model import Status
from corpus.project import Project


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_a_line(project: Project, tmp_path: Path) -> None:
    writer_of("prodigy")(project, tmp_path / "out.jsonl")
    english = lines(tmp_path / "out.jsonl")[0]
    assert english["meta"] == {"story": "Port", "document": "port.en.txt", "lang": "en"}
    assert english["answer"] == "accept"
    assert {"start", "end", "label"} <= english["spans"][0].keys()
    assert [span["label"] for span in english["spans"]] == ["FAC"]  # the adjudicated layer, which this project has


def test_what_prodigy_made_goes_out_again(empty: Project, tmp_path: Path) -> None:
    task = {
        "text": "Hanoi grew by 3 km.",
        "_input_hash": -1213, "_task_hash": 77, "_view_id": "relations", "answer": "accept",
        "meta": {"source": "wire", "lang": "en"},
        "tokens": [{"text": "Hanoi", "start": 0, "end": 5, "id": 0, "ws": True}],
        "spans": [
            {"start": 0, "end": 5, "label": "GPE", "token_start": 0, "token_end": 0, "pattern": 4},
            {"start": 14, "end": 18, "label": "QUANTITY", "token_start": 3, "token_end": 4, "value": "3", "unit": "km"},
        ],
        "relations": [{"head": 0, "child": 4, "label": "GREW", "head_span": {}, "child_span": {}}],
    }  # fmt: skip
    report = reader_of("prodigy")(empty, [write_lines(tmp_path / "in.jsonl", task)])
    assert kinds(report) == {"exchange-relations-kept": 1}
    place, figure = labels_in(empty)
    assert (figure.value, figure.unit, place.status, place.annotator) == ("3", "km", Status.ADDED, empty.annotator.id)
    empty.decisions.set_value(figure.id, "3000", "m", None)
    empty.decisions.delete(place.id)
    writer_of("prodigy")(empty, tmp_path / "out.jsonl")
    (line,) = lines(tmp_path / "out.jsonl")
    for key in ("_input_hash", "_view_id", "tokens", "relations"):
        assert line[key] == task[key]
    assert "_task_hash" not in line
    assert line["meta"]["source"] == "wire"
    assert line["spans"] == [{**task["spans"][1], "value": "3000", "unit": "m"}]  # type: ignore[index]


def test_rejected_examples_bring_no_labels(empty: Project, tmp_path: Path) -> None:
    wrong = {"text": "Paris Hilton", "answer": "reject", "spans": [{"start": 0, "end": 5, "label": "GPE"}]}
    skipped = {"text": "Paris", "answer": "ignore"}
    report = reader_of("prodigy")(empty, [write_lines(tmp_path / "in.jsonl", wrong, skipped)])
    assert kinds(report) == {"prodigy-not-accepted": 2}
    assert report.counts == {"stories": 2, "documents": 2, "spans": 0, "links": 0}


def test_what_is_damaged_is_named_and_the_rest_comes_in(
    empty: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(json_input, "MAX_RECORD_BYTES", 4000)
    good = json.dumps({"text": "Hanoi", "spans": [{"start": 0, "end": 5, "label": "GPE"}, {"start": 3, "end": 9}]})
    odd = {
        "text": "abc", "twinspan": {"links": [{"from": 3, "to": []}], "no_counterpart": [{"span": None}]},
        "spans": [
            {"start": True, "end": 2, "label": "X"}, {"start": 0, "end": 1, "label": ""}, 7,
            {"start": 0, "end": 2, "label": "GPE", "value": 12, "modifier": "NEARLY"},
        ],
    }  # fmt: skip
    path = tmp_path / "in.jsonl"
    path.write_bytes(
        b"\xef\xbb\xbf" + good.encode() + b"\n\xff\xfe\n[1]\n{\n" + b'{"text": "' + b"x" * 9000 + b'"}\n'
        + b'{"text": "\\ud83d"}\n{"spans": []}\n\n' + b"[" * 3000 + b"\n" + json.dumps(odd).encode()
    )  # fmt: skip
    report = reader_of("prodigy")(empty, [path])
    assert kinds(report) == {
        "exchange-span-broken": 3,
        "exchange-record-broken": 6,
        "exchange-record-too-long": 1,
        "exchange-link-broken": 2,
        "exchange-value-broken": 2,
    }
    assert report.counts == {"stories": 2, "documents": 2, "spans": 2, "links": 0}
    places = {loss.kind: loss.where for loss in report.losses}
    assert places["exchange-record-broken"][0] == "in.jsonl:2 (it is not UTF-8)"
    assert places["exchange-record-too-long"] == ("in.jsonl:5",)
    assert places["exchange-span-broken"][0] == "in.jsonl:1, span 2: 3-9 lies outside its text of 5 characters"


def test_names_are_never_paths(empty: Project, tmp_path: Path) -> None:
    task = {"text": "Hanoi", "meta": {"document": "../../etc/passwd", "story": "..\\x\n y"}}
    reader_of("prodigy")(empty, [write_lines(tmp_path / "in.jsonl", task)])
    (story,) = empty.stories.all()
    assert story.story.name == "x y"
    assert empty.documents.of(story.story.id)[0].name == "passwd"


def test_links_to_what_is_gone_are_reported(project: Project, empty: Project, tmp_path: Path) -> None:
    from corpus.model import Layer

    writer_of("prodigy")(project, tmp_path / "out.jsonl", layer=Layer.LABELS)
    written = lines(tmp_path / "out.jsonl")
    written[1]["spans"] = []
    report = reader_of("prodigy")(empty, [write_lines(tmp_path / "in.jsonl", *written)])
    assert kinds(report) == {"exchange-link-broken": 3}  # two links, and a missing counterpart
    assert report.counts["links"] == 0
