import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.errors import TwinspanError
from corpus.reading import SUFFIXES, ReadDocument, ReadProblem, files, limits, read_file, read_paths

ENGLISH = "The port handled 17.1 million tonnes in the first half of the year, and that was a record for it.\n"
VIETNAMESE = "Cảng đã xếp dỡ 17,1 triệu tấn hàng trong nửa đầu năm nay, mức cao nhất từ trước đến nay.\n"
WITH_LINKS = pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")


def problems(path: Path) -> list[str]:
    return [item.error.code for item in read_paths([path]) if isinstance(item, ReadProblem)]


def test_a_text_file(tmp_path: Path) -> None:
    path = tmp_path / "port.txt"
    path.write_bytes(b"\xef\xbb\xbf" + ("9 August 2025\r\n" + ENGLISH).encode())
    document = read_file(path)
    assert document.text == "9 August 2025\n" + ENGLISH
    assert (document.name, document.lang, document.date, document.encoding) == ("port.txt", "en", "2025-08-09", "utf-8")
    assert document.original == path.read_bytes()
    assert document.warnings == ()


def test_a_guessed_encoding_is_named(tmp_path: Path) -> None:
    path = tmp_path / "port.txt"
    path.write_bytes("海关总署表示，上半年进出口总额增长百分之五，其中对东盟出口增长最快。".encode("gb18030"))
    document = read_file(path)
    assert document.lang == "zh"
    assert [(warning.code, warning.params["encoding"]) for warning in document.warnings] == [
        ("reading-encoding-guessed", "gb18030")
    ]


def test_what_decides_on_the_language(tmp_path: Path) -> None:
    for name in ("port.txt", "port.vi.txt"):
        (tmp_path / name).write_text("Cang Hai Phong", "utf-8")
    assert read_file(tmp_path / "port.vi.txt").lang == "vi"
    unsure = read_file(tmp_path / "port.txt")
    assert [warning.code for warning in unsure.warnings] == ["reading-language-unsure"]
    given = read_file(tmp_path / "port.txt", lang="vie")
    assert (given.lang, given.confidence, given.warnings) == ("vi", 1.0, ())
    (tmp_path / "port.zh.txt").write_text(ENGLISH, "utf-8")
    assert read_file(tmp_path / "port.zh.txt").lang == "en"  # the text speaks louder than its name
    with pytest.raises(TwinspanError, match="no language code"):
        list(read_paths([tmp_path], lang="../x"))


def test_one_bad_file_never_keeps_the_others_out(
    tmp_path: Path, make_pdf: Callable[..., bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits.read_bytes, "__defaults__", (1_000_000,))
    contents: dict[str, bytes] = {
        "1-empty.txt": b"",
        "2-blank.txt": b" \n\r\n",
        "3-binary.txt": b"\x7fELF\0\0\0\x01" * 99,
        "4-big.txt": b"a" * 1_000_001,
        "5-broken.pdf": b"%PDF-1.4 no",
        "6-broken.docx": b"PK\x03\x04 no",
        "7-picture.png": b"\x89PNG",
        "8-scan.pdf": make_pdf([]),
        "9-none.jsonl": b"\n",
        "a.txt": ENGLISH.encode(),
        "b.jsonl": b'{"text": "' + VIETNAMESE.strip().encode() + b'"}\n{"text": ',
        "c.pdf": make_pdf([(40, 500, 12, "The port of the town was full.")]),
    }
    for name, data in contents.items():
        (tmp_path / name).write_bytes(data)
    found = list(read_paths([tmp_path]))
    assert [(item.path.name, item.error.code) for item in found if isinstance(item, ReadProblem)] == [
        ("1-empty.txt", "reading-empty"),
        ("2-blank.txt", "reading-empty"),
        ("3-binary.txt", "reading-binary"),
        ("4-big.txt", "reading-too-big"),
        ("5-broken.pdf", "reading-pdf-broken"),
        ("6-broken.docx", "reading-archive-broken"),
        ("7-picture.png", "reading-unknown-type"),
        ("8-scan.pdf", "reading-pdf-scanned"),
        ("9-none.jsonl", "reading-empty"),
        ("b.jsonl", "reading-line-broken"),
    ]
    assert [item.name for item in found if isinstance(item, ReadDocument)] == ["a.txt", "b.jsonl:1", "c.pdf"]


def test_the_limit_on_files_is_checked_before_reading(tmp_path: Path) -> None:
    path = tmp_path / "dump.txt"
    with path.open("wb") as file:
        file.truncate(100 * limits.MEGABYTE)
    with pytest.raises(TwinspanError) as caught:
        read_file(path)
    assert caught.value.code == "reading-too-big"
    assert caught.value.params["size"] == 100


def test_a_parser_that_fails_takes_down_its_file_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RecursionError("too deep")

    monkeypatch.setitem(files._READERS, ".html", fail)
    (tmp_path / "a.html").write_text("<p>x</p>", "utf-8")
    (tmp_path / "b.txt").write_text(ENGLISH, "utf-8")
    problem, document = read_paths([tmp_path])
    assert isinstance(problem, ReadProblem)
    assert problem.error.code == "reading-parser-failed"
    assert "RecursionError" in str(problem)
    assert isinstance(document, ReadDocument)


def test_too_many_characters(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_CHARACTERS", 20)
    path = tmp_path / "long.txt"
    path.write_text(ENGLISH, "utf-8")
    assert problems(path) == ["reading-too-long"]


def test_folders_are_walked_and_hidden_files_passed_over(tmp_path: Path) -> None:
    for name in (
        "b/2.txt",
        "a/1.txt",
        ".git/x.txt",
        "a/.hidden.txt",
        "a/~$1.docx",
        "__MACOSX/1.txt",
        "Thumbs.db",
        "0.txt",
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(ENGLISH, "utf-8")
    seen: list[tuple[int, int, str]] = []
    found = read_paths([tmp_path, tmp_path / "0.txt"], lambda *step: seen.append(step))
    assert [item.path.relative_to(tmp_path).as_posix() for item in found] == ["0.txt", "a/1.txt", "b/2.txt"]
    assert seen == [(0, 3, "0.txt"), (1, 3, "1.txt"), (2, 3, "2.txt"), (3, 3, "")]
    (tmp_path / ".hidden.txt").write_text(ENGLISH, "utf-8")
    assert problems(tmp_path / ".hidden.txt") == []  # asked for by name


def test_a_missing_file(tmp_path: Path) -> None:
    assert problems(tmp_path / "none.txt") == ["reading-not-found"]


@WITH_LINKS
def test_a_link_to_nothing(tmp_path: Path) -> None:
    (tmp_path / "dangling.txt").symlink_to(tmp_path / "none.txt")
    assert problems(tmp_path / "dangling.txt") == ["reading-not-found"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert problems(tmp_path / "pipe.txt") == ["reading-not-a-file"]


@WITH_LINKS
def test_loops_of_links_end(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ENGLISH, "utf-8")
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    assert len(list(read_paths([tmp_path]))) == 1


def test_refused_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_text(ENGLISH, "utf-8")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert problems(path) == ["reading-no-permission"]


def test_a_folder_that_cannot_be_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: object) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(os, "scandir", refuse)
    assert problems(tmp_path) == ["reading-no-permission"]


OPENINGS = (
    b"",
    b"%PDF-1.4\n1 0 obj\n<<",
    b"PK\x03\x04",
    b"<html><body><p>",
    b'{"text": "',
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\0",
)


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(SUFFIXES), st.sampled_from(OPENINGS), st.binary(max_size=200) | st.text().map(str.encode))
def test_no_bytes_bring_the_reading_down(
    tmp_path_factory: pytest.TempPathFactory, suffix: str, opening: bytes, rest: bytes
) -> None:
    path = tmp_path_factory.mktemp("fuzz") / f"file{suffix}"
    path.write_bytes(opening + rest)
    for item in read_paths([path]):
        if isinstance(item, ReadProblem):
            assert item.error.code != "reading-parser-failed"
        else:
            assert item.text.strip()
            assert "\r" not in item.text
