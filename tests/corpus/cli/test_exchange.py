"""`twinspan export` and `import` with what holds for every format."""

import json
from pathlib import Path

import pytest


@pytest.fixture
def labelled(project: Path, as_json, tmp_path: Path) -> Path:
    text = "Hanoi grew by 3 km."
    spans = [{"start": 0, "end": 5, "label": "GPE"}, {"start": 3, "end": 10, "label": "ORG"}]
    line = {"story": "S", "documents": [{"name": "a.txt", "lang": "en", "text": text, "spans": spans}]}
    (tmp_path / "in.jsonl").write_text(json.dumps(line), "utf-8")
    as_json("import", project, tmp_path / "in.jsonl", "--annotator", "Lan")
    return project


def test_strict_is_an_error_and_writes_nothing(labelled: Path, twinspan, tmp_path: Path) -> None:
    out = tmp_path / "out.tei.xml"
    code, _, err = twinspan("export", labelled, out, "--format", "tei", "--strict")
    assert code == 2
    assert "overlap" in err
    assert "--strict" in err
    assert not out.exists()
    code, *_ = twinspan("export", labelled, out, "--format", "html", "--strict")
    assert code == 0


def test_a_dry_run_says_the_same_and_changes_nothing(labelled: Path, as_json, tmp_path: Path) -> None:
    out = tmp_path / "out.tei.xml"
    tried = as_json("export", labelled, out, "--format", "tei", "--dry-run")
    assert not out.exists()
    assert as_json("export", labelled, out, "--format", "tei") == tried
    before = as_json("stats", labelled)
    other = tmp_path / "prodigy.jsonl"
    as_json("export", labelled, other, "--format", "prodigy")
    assert as_json("import", labelled, other, "--format", "prodigy", "--dry-run")["counts"]["spans"] == 2
    assert as_json("stats", labelled) == before


def test_whose_labels_they_become(labelled: Path, as_json, twinspan, tmp_path: Path) -> None:
    other = tmp_path / "prodigy.jsonl"
    as_json("export", labelled, other, "--format", "prodigy")
    read = as_json("import", labelled, other, "--format", "prodigy", "--annotator", "Minh")
    assert read["labels_of"] == {"Minh": 2}
    read = as_json("import", labelled, other, "--format", "prodigy", "--as-suggestions")
    assert read["labels_of"] == {}
    for wrong in (("--annotator", " "), ("--annotator", "Minh", "--as-suggestions")):
        code, _, err = twinspan("import", labelled, other, "--format", "prodigy", *wrong)
        assert code == 2
        assert "--annotator" in err


def test_strict_imports_all_or_nothing(labelled: Path, twinspan, as_json, tmp_path: Path) -> None:
    path = tmp_path / "two.jsonl"
    path.write_text('{"story": "good", "documents": []}\nbroken\n', "utf-8")
    before = as_json("stats", labelled)
    code, _, err = twinspan("import", labelled, path, "--strict")
    assert code == 2
    assert "two.jsonl:2" in err
    assert as_json("stats", labelled) == before


def test_the_history_on_request(labelled: Path, as_json, tmp_path: Path) -> None:
    as_json("export", labelled, tmp_path / "out.jsonl", "--history")
    (line,) = (tmp_path / "out.jsonl").read_text("utf-8").splitlines()
    assert [entry["action"] for entry in json.loads(line)["history"]] == ["import-story"]
