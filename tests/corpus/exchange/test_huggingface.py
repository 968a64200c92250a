import sys
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
import srsly
from round_trips import hard_project

from corpus.errors import TwinspanError
from corpus.exchange import find_format, huggingface, writer_of
from corpus.project import Project


def rows_of(out: Path) -> list[dict[str, Any]]:
    return [row for path in sorted(out.glob("data/*.parquet")) for row in pq.read_table(path).to_pylist()]


def card(out: Path) -> dict[str, Any]:
    found: dict[str, Any] = srsly.yaml_loads((out / "README.md").read_text("utf-8").split("---\n")[1])
    return found


@pytest.mark.parametrize("rows", [1, 500])
def test_the_folder(rows: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(huggingface, "_ROWS", rows)
    with hard_project(tmp_path / "p.twinspan") as project:
        report = writer_of("huggingface")(project, tmp_path / "out")
        texts = {
            document.name: document.text
            for summary in project.stories.all()
            for document in project.documents.of(summary.story.id)
        }
    assert report.counts == {"stories": 2, "documents": 4, "spans": 24, "links": 5}
    found = rows_of(tmp_path / "out")
    assert {row["name"]: row["text"] for row in found} == texts
    for row in found:
        assert all(row["text"][span["start"] : span["end"]] == span["text"] for span in row["spans"])
    spans = {span["id"] for row in found for span in row["spans"]}
    assert len(spans) == 24
    assert {end for row in found for link in row["links"] for end in (link["from"], link["to"])} <= spans
    about = card(tmp_path / "out")
    assert about["language"] == ["en", "vi", "zh"]
    files = {each["split"]: each["path"] for each in about["configs"][0]["data_files"]}
    assert set(files) == {"train", "validation"}
    assert all((tmp_path / "out" / path).is_file() for path in files.values())


def test_without_the_extra_a_sentence_says_what_to_install(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("pyarrow", "pyarrow.parquet"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(TwinspanError) as caught:
        writer_of("huggingface")(project, tmp_path / "out")
    assert caught.value.code == "extra-missing"
    assert 'pip install "twinspan[huggingface]"' in str(caught.value)
    assert not (tmp_path / "out").exists()
    assert find_format("spacy").is_installed


def test_a_title_that_yaml_could_trip_over(tmp_path: Path) -> None:
    with hard_project(tmp_path / "- a {b}: #c.twinspan") as project:
        writer_of("huggingface")(project, tmp_path / "out")
    assert card(tmp_path / "out")["pretty_name"] == "a b c"
