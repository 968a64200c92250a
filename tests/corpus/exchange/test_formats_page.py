"""docs/formats.md says what is so."""

import json
import re
from pathlib import Path

from corpus.exchange import reader_of, writer_of
from corpus.exchange.intake import intake
from corpus.exchange.spacy_docs import DOC_ATTRIBUTES, SPAN_ATTRIBUTES, Place
from corpus.project import Project
from corpus.reading import SUFFIXES
from corpus.reading.limits import MAX_CHARACTERS, MAX_FILE_BYTES, MAX_MARKUP_BYTES, MAX_UNPACKED_BYTES, MEGABYTE

PAGE = (Path(__file__).parents[3] / "docs" / "formats.md").read_text("utf-8")
BLOCKS = re.findall(r"```(\w*)\n(.*?)```", PAGE, re.DOTALL)


def test_the_example_of_a_story_goes_round_unchanged(empty: Project, tmp_path: Path) -> None:
    (example,) = (json.loads(block) for kind, block in BLOCKS if kind == "json")
    (tmp_path / "in.jsonl").write_text(json.dumps(example), "utf-8")
    assert reader_of("stories")(empty, [tmp_path / "in.jsonl"]).losses == ()
    writer_of("stories")(empty, tmp_path / "out.jsonl")
    assert json.loads((tmp_path / "out.jsonl").read_text("utf-8")) == example


def test_the_lines_of_ones_own(empty: Project, tmp_path: Path) -> None:
    own = [block for kind, block in BLOCKS if not kind and block.startswith("{")]
    documents, story = own
    (tmp_path / "documents.jsonl").write_text(documents, "utf-8")
    assert [document.lang for document in intake(empty, [tmp_path / "documents.jsonl"]).added] == ["en", "vi"]
    (tmp_path / "story.jsonl").write_text(story, "utf-8")
    assert reader_of("stories")(empty, [tmp_path / "story.jsonl"]).counts["spans"] == 1


def test_the_names_and_numbers() -> None:
    for name in (*SUFFIXES, *Place):
        assert f"`{name}`" in PAGE
    for name in (*SPAN_ATTRIBUTES, *DOC_ATTRIBUTES):
        assert f"`.{name}`" in PAGE or f"._.{name}`" in PAGE
        assert f'"{name}"' in PAGE
    assert f"{MAX_FILE_BYTES // MEGABYTE} MB (a web page {MAX_MARKUP_BYTES // MEGABYTE} MB)" in PAGE
    assert f"{MAX_CHARACTERS:,} characters" in PAGE
    assert f"more than {MAX_UNPACKED_BYTES // MEGABYTE} MB" in PAGE
