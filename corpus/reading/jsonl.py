"""JSON Lines: one document a line."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from corpus.errors import TwinspanError
from corpus.reading.encodings import unify_line_ends
from corpus.reading.limits import MAX_FILE_BYTES, check_regular, check_text, os_problem, too_big

MEDIA_TYPE = "application/jsonl"
_NAME_KEYS = ("name", "title", "id")
_LANGUAGE_KEYS = ("lang", "language")
_STORY_KEYS = ("story", "group")
_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a .jsonl file: the document it holds, and `original`, its bytes without the line end.

    `lang` is as the file writes it. `key` is the line's id, which versions of one story may share.
    """

    line: int
    original: bytes
    text: str
    name: str
    title: str | None = None
    lang: str | None = None
    date: str | None = None
    story: str | None = None
    key: str | None = None


@dataclass(frozen=True, slots=True)
class BadRow:
    """A line that holds no document, and why not."""

    line: int
    error: TwinspanError


def read_jsonl(path: Path) -> Iterator[Row | BadRow]:
    """Yield the documents of `path`, a line at a time, so that the file may be of any length.

    Keys: text (needed), lang or language, name or title, date, story or group, id. Blank lines are skipped.
    Raises TwinspanError `reading-not-found`, `reading-not-a-file`, `reading-no-permission` or `reading-failed`.
    """
    check_regular(path)
    try:
        with path.open("rb") as file:
            number = 0
            while raw := file.readline(MAX_FILE_BYTES + 1):
                number += 1
                if len(raw) > MAX_FILE_BYTES:
                    yield BadRow(number, too_big(path, len(raw), MAX_FILE_BYTES))
                    while raw and not raw.endswith(b"\n"):
                        raw = file.readline(MAX_FILE_BYTES)
                    continue
                line = raw.removeprefix(_BOM).rstrip(b"\r\n") if number == 1 else raw.rstrip(b"\r\n")
                if line.strip():
                    yield _row(path, number, line)
    except OSError as error:
        raise os_problem(path, error) from error


def _row(path: Path, number: int, line: bytes) -> Row | BadRow:
    try:
        data = json.loads(line.decode("utf-8"))
        if not isinstance(data, dict):
            raise ValueError(f"it is a {type(data).__name__}, not an object")
        text = data.get("text")
        if not isinstance(text, str):
            raise ValueError('the key "text" is missing or no string')
        text = unify_line_ends(text)
        if "\0" in text:
            raise ValueError("the text holds NUL characters")
        text.encode("utf-8")  # JSON can spell half a character, "\ud83d", which no file can store
        check_text(path, text)
    except TwinspanError as error:
        return BadRow(number, error)
    except (ValueError, RecursionError) as error:
        problem = "half a surrogate pair in the text" if isinstance(error, UnicodeEncodeError) else _reason(error)
        return BadRow(number, TwinspanError("reading-line-broken", path=path, line=number, problem=problem))
    title = _string(data, ("title",))
    name = _string(data, _NAME_KEYS)
    return Row(
        line=number,
        original=line,
        text=text,
        # Never a path: a name is shown, and exported beside others.
        name=name.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1] if name else f"{path.name}:{number}",
        title=title,
        lang=_string(data, _LANGUAGE_KEYS),
        date=_string(data, ("date",)),
        story=_string(data, _STORY_KEYS),
        key=_string(data, ("id",)),
    )


def _reason(error: BaseException) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"no JSON at character {error.pos + 1} ({error.msg})"
    if isinstance(error, UnicodeDecodeError):
        return "it is not UTF-8"
    if isinstance(error, RecursionError):
        return "it nests too deeply"
    return str(error)


def _string(data: dict[str, Any], keys: tuple[str, ...]) -> str | None:
    """Return the first of `keys` that holds a text or a number, as a line of text without white space around it."""
    for key in keys:
        value = data.get(key)
        if isinstance(value, str | int) and not isinstance(value, bool):
            text = " ".join(str(value).encode("utf-8", "replace").decode("utf-8").split())
            if text:
                return text.replace("\0", "")
    return None
