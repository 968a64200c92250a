"""JSON Lines and arrays of objects from files of any size: an object at a time, each within a limit."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from corpus.exchange.line_input import bounded_lines
from corpus.exchange.report import Tally

MAX_RECORD_BYTES = 64 * 1024 * 1024
_CHUNK_BYTES = 1024 * 1024
_MARKS = re.compile(rb'[{}"]')
_STRING_MARKS = re.compile(rb'\\.?|"', re.DOTALL)


@dataclass(frozen=True, slots=True)
class JsonRecord:
    """An object of a file: `where` it is ("tasks.json:3"), its number from 1, its bytes, and what it says."""

    where: str
    number: int
    raw: bytes
    data: dict[str, Any]


def json_lines(path: Path, tally: Tally) -> Iterator[JsonRecord]:
    """Yield the objects of a JSON Lines file by line number; other lines are reported and passed over."""
    for number, raw in bounded_lines(path, MAX_RECORD_BYTES):
        where = f"{path.name}:{number}"
        if raw is None:
            tally.lose("exchange-record-too-long", where)
        elif (line := raw.strip()) and (record := _record(where, number, line, tally)):
            yield record


def json_objects(path: Path, tally: Tally) -> Iterator[JsonRecord]:
    """Yield the outermost objects of a JSON file by their number: of an array, or one after the other.

    One that is no JSON is reported and passed over, as is the end of a file that stops inside one.
    """
    with path.open("rb") as file:
        number = 0
        for raw in _objects(file.read, tally, path.name):
            number += 1
            where = f"{path.name}:{number}"
            if raw is None:
                tally.lose("exchange-record-too-long", where)
            elif record := _record(where, number, raw, tally):
                yield record
        if not number:
            tally.lose("exchange-record-broken", f"{path.name} (it holds no JSON objects)")


def parse_object(raw: bytes) -> dict[str, Any]:
    """Return the object that `raw` spells. Raises ValueError, with the reason for a person."""
    try:
        data = json.loads(raw.decode("utf-8"), parse_constant=_no_constant)
    except UnicodeDecodeError as error:
        raise ValueError("it is not UTF-8") from error
    except RecursionError as error:
        raise ValueError("it nests too deeply") from error
    except json.JSONDecodeError as error:
        raise ValueError(f"no JSON at character {error.pos + 1} ({error.msg})") from error
    if not isinstance(data, dict):
        raise ValueError(f"it is a {type(data).__name__}, not an object")
    return data


def dicts(value: object) -> list[dict[str, Any]]:
    """Return the objects in `value` if that is a list, none otherwise."""
    return [entry for entry in value if isinstance(entry, dict)] if isinstance(value, list) else []


def _record(where: str, number: int, raw: bytes, tally: Tally) -> JsonRecord | None:
    try:
        return JsonRecord(where, number, raw, parse_object(raw))
    except ValueError as error:
        tally.lose("exchange-record-broken", f"{where} ({error})")
        return None


def _objects(read: Any, tally: Tally, name: str) -> Iterator[bytes | None]:
    """Yield the bytes of each outermost {...}, None for one that is too long; strings are stepped over."""
    kept = bytearray()
    depth, in_string, too_long, is_cut = 0, False, False, False
    while chunk := read(_CHUNK_BYTES):
        position, begin = int(is_cut), 0
        is_cut = False
        while match := (_STRING_MARKS if in_string else _MARKS).search(chunk, position):
            position = match.end()
            mark = match[0]
            is_cut = mark == b"\\"  # an escape whose second half is in the next chunk
            if in_string or mark == b'"':
                if mark == b'"' and depth:
                    in_string = not in_string
            elif mark == b"{":
                if not depth:
                    begin = match.start()
                depth += 1
            elif depth:
                depth -= 1
                if not depth:
                    yield None if too_long else bytes(kept + chunk[begin:position])
                    kept.clear()
                    too_long = False
        if depth:
            kept += chunk[begin:]
            if len(kept) > MAX_RECORD_BYTES:
                kept.clear()
                too_long = True
    if depth:
        tally.lose("exchange-record-broken", f"{name} (it ends inside an object)")


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is no number")
