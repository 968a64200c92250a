import json
from pathlib import Path
from typing import Any

from round_trips import kinds, labels_in, write_lines

from corpus.exchange import reader_of, writer_of
from corpus.project import Project


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_a_line(project: Project, tmp_path: Path) -> None:
    writer_of("doccano")(project, tmp_path / "out.jsonl")
    english = lines(tmp_path / "out.jsonl")[0]
    assert english["label"] == [[0, 14, "FAC"]]
    assert english["twinspan"]["story"] == "Port"


def test_entities_keep_their_ids_and_relations(empty: Project, tmp_path: Path) -> None:
    line = {
        "id": 12, "text": "Lan met Minh in Hanoi.", "Comments": ["good"], "shift": "night",
        "entities": [
            {"id": 70, "label": "PERSON", "start_offset": 0, "end_offset": 3},
            {"id": 71, "label": "PERSON", "start_offset": 8, "end_offset": 12},
            {"id": 80, "label": "GPE", "start_offset": 16, "end_offset": 21},
        ],
        "relations": [
            {"id": 1, "from_id": 70, "to_id": 71, "type": "MET"}, {"id": 2, "from_id": 71, "to_id": 80, "type": "IN"},
        ],
    }  # fmt: skip
    report = reader_of("doccano")(empty, [write_lines(tmp_path / "in.jsonl", line)])
    assert kinds(report) == {"exchange-relations-kept": 2}
    hanoi = labels_in(empty)[2]
    empty.decisions.resize(hanoi.id, 13, 21)
    assert kinds(writer_of("doccano")(empty, tmp_path / "out.jsonl")) == {"exchange-relations-left": 1}
    (written,) = lines(tmp_path / "out.jsonl")
    assert {key: written[key] for key in ("id", "text", "Comments", "shift")} == {
        key: line[key] for key in ("id", "text", "Comments", "shift")
    }
    assert [entity["id"] for entity in written["entities"]] == [70, 71, 81]
    assert written["relations"] == line["relations"][:1]  # type: ignore[index]


def test_the_older_key_and_what_is_damaged(empty: Project, tmp_path: Path) -> None:
    old = {"data": "Hanoi", "labels": [[0, 5, "GPE"], [0, 9, "GPE"], [1], "x", [0, 1, 7], [None, 1, "GPE"]]}
    report = reader_of("doccano")(empty, [write_lines(tmp_path / "in.jsonl", {"label": []}, old, {"text": ""})])
    assert kinds(report) == {"exchange-record-broken": 2, "exchange-span-broken": 5}
    assert [(span.start, span.end) for span in labels_in(empty)] == [(0, 5)]
