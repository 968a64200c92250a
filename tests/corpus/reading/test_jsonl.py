import json
from pathlib import Path

import pytest

from corpus.errors import TwinspanError
from corpus.reading import jsonl
from corpus.reading.jsonl import BadRow, Row, read_jsonl


def write(path: Path, *lines: object) -> Path:
    path.write_bytes(
        b"\n".join(line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines) + b"\n"
    )
    return path


def test_the_keys(tmp_path: Path) -> None:
    path = write(
        tmp_path / "c.jsonl",
        {
            "text": "One.\r\nTwo.",
            "lang": "en",
            "name": "port.txt",
            "title": "Port",
            "date": "2025-08-09",
            "story": "s",
            "id": 7,
        },
        {"text": "Một.", "language": "vi", "title": "Cảng", "group": 12},
        {"text": "Three."},
        {"text": "Four.", "name": "../../etc/passwd"},
    )
    rows = list(read_jsonl(path))
    assert [(row.name, row.lang, row.story, row.key) for row in rows if isinstance(row, Row)] == [
        ("port.txt", "en", "s", "7"),
        ("Cảng", "vi", "12", None),
        ("c.jsonl:3", None, None, None),
        ("passwd", None, None, None),
    ]
    first = rows[0]
    assert isinstance(first, Row)
    assert (first.text, first.date, first.title) == ("One.\nTwo.", "2025-08-09", "Port")
    assert first.original == path.read_bytes().split(b"\n")[0]


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        (b'{"text": "broken', "no JSON at character 10"),
        (b"[1]", "it is a list, not an object"),
        (b'{"txt": "x"}', 'the key "text" is missing'),
        (b'{"text": 5}', 'the key "text" is missing'),
        (b'{"text": "a\\u0000b"}', "NUL"),
        (b'{"text": "\\ud83d"}', "half a surrogate pair"),
        (b'{"text": "\xff"}', "not UTF-8"),
        (b"[" * 100_000, "nests too deeply"),
    ],
)
def test_a_bad_line_is_named_and_the_others_come_in(tmp_path: Path, line: bytes, problem: str) -> None:
    path = write(tmp_path / "c.jsonl", {"text": "One."}, b"", line, {"text": "Two."})
    first, bad, last = read_jsonl(path)
    assert isinstance(first, Row)
    assert isinstance(last, Row)
    assert isinstance(bad, BadRow)
    assert (first.text, last.text, last.line) == ("One.", "Two.", 4)
    assert bad.error.code == "reading-line-broken"
    assert bad.line == 3
    assert problem in str(bad.error)


def test_a_blank_text_is_a_bad_line(tmp_path: Path) -> None:
    (bad,) = read_jsonl(write(tmp_path / "c.jsonl", {"text": " \n"}))
    assert isinstance(bad, BadRow)
    assert bad.error.code == "reading-empty"


def test_an_endless_line_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jsonl, "MAX_FILE_BYTES", 100)
    path = write(tmp_path / "c.jsonl", {"text": "x" * 1000}, {"text": "Two."})
    bad, row = read_jsonl(path)
    assert isinstance(bad, BadRow)
    assert bad.error.code == "reading-too-big"
    assert isinstance(row, Row)
    assert row.line == 2


def test_a_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "c.jsonl"
    path.write_bytes(b'\xef\xbb\xbf{"text": "One."}')
    (row,) = read_jsonl(path)
    assert isinstance(row, Row)
    assert row.text == "One."


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(TwinspanError) as caught:
        list(read_jsonl(tmp_path / "none.jsonl"))
    assert caught.value.code == "reading-not-found"
