from pathlib import Path

import pytest

from corpus.errors import TwinspanError
from corpus.exchange import find_format, formats, reader_of, writer_of
from corpus.exchange.report import MAX_PLACES, Tally
from corpus.project import Project


def test_the_formats() -> None:
    assert [(each.name, each.suffix, each.can_read, each.can_write) for each in formats()] == [
        ("stories", ".jsonl", True, True),
        ("spacy", "", False, True),
        ("prodigy", ".jsonl", True, True),
        ("doccano", ".jsonl", True, True),
        ("label-studio", ".json", True, True),
        ("brat", "", True, True),
        ("webanno", "", True, True),
        ("uima-xmi", "", True, True),
        ("uima-json", "", True, True),
        ("conllup", ".conllup", True, True),
        ("conll2003", ".conll", True, True),
        ("iob2", ".iob", True, True),
        ("biluo", ".biluo", True, True),
        ("csv", "", False, True),
        ("xlsx", ".xlsx", False, True),
        ("huggingface", "", False, True),
        ("html", ".html", False, True),
        ("tei", ".tei.xml", False, True),
        ("tbx", ".tbx", True, True),
        ("glossary-csv", ".csv", True, True),
        ("tmx", ".tmx", False, True),
    ]
    assert find_format("spacy").title.startswith("spaCy")


def test_unknown_names_and_wrong_directions() -> None:
    for look_up, name, code in (
        (find_format, "word", "format-unknown"),
        (writer_of, "word", "format-unknown"),
        (reader_of, "spacy", "format-not-read"),
    ):
        with pytest.raises(TwinspanError) as caught:
            look_up(name)
        assert caught.value.code == code
        assert "stories" in str(caught.value)


def test_writers_and_readers_are_called_alike(project: Project, empty: Project, tmp_path: Path) -> None:
    for each in formats():
        out = tmp_path / f"out-{each.name}{each.suffix}"
        report = writer_of(each.name)(project, out)
        assert out.exists()
        if each.is_glossary:
            assert reader_of(each.name)(empty, [out]).losses == ()
        elif each.can_read:
            read = reader_of(each.name)(empty, [out]).counts
            assert {**read, "stories": 1} == report.counts  # columns of tokens do not tell which story they are of
            suggested = reader_of(each.name)(empty, [out], as_suggestions=True)
            assert suggested.counts["documents"] in (0, report.counts["documents"])  # the same story: passed over


def test_a_tally_names_the_first_places() -> None:
    tally = Tally("stories")
    for number in range(7):
        tally.lose("stories-line-broken", f"line {number}")
    (loss,) = tally.report().losses
    assert (loss.count, len(loss.where)) == (7, MAX_PLACES)
    assert str(loss) == (
        "Lines that hold no story and were left out: 7 (line 0; line 1; line 2; line 3; line 4 and 2 more)."
    )
