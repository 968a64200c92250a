"""In which format files are, by their names and by how they begin, for a person who does not know."""

import json
from collections.abc import Iterator
from pathlib import Path

from corpus.exchange.format import Format
from corpus.exchange.registry import formats

_HEAD_BYTES = 64 * 1024
_ENTRIES = 500  # of a folder, looked at
# What a line of JSON holds, the first that fits: other tools' lines share "text".
_KEYS = {"documents": "stories", "entities": "doccano", "label": "doccano", "labels": "doccano", "text": "prodigy"}
_SUFFIXES = {
    ".ann": "brat",
    ".tsv": "webanno",
    ".xmi": "uima-xmi",
    ".zip": "uima-xmi",
    ".conllu": "conllup",
    ".conllup": "conllup",
    ".conll": "conll2003",
    ".iob": "iob2",
    ".biluo": "biluo",
    ".tbx": "tbx",
    ".csv": "glossary-csv",
}


def guess_format(path: Path) -> Format | None:
    """Return the format that a file or folder seems to be in, None where nothing tells. Reads 64 KB at most."""
    if path.is_dir():
        guesses = (guess_format(entry) for entry in _entries(path))
        return next((guess for guess in guesses if guess is not None), None)
    name = _SUFFIXES.get(path.suffix.lower())
    if path.suffix.lower() in (".jsonl", ".ndjson"):
        name = _of_lines(_head(path))
    elif path.suffix.lower() == ".json":
        name = "uima-json" if b'"%TYPES"' in _head(path) else "label-studio"
    return next((each for each in formats() if each.name == name and each.can_read), None)


def _entries(folder: Path) -> Iterator[Path]:
    for number, entry in enumerate(sorted(folder.rglob("*"))):
        if number >= _ENTRIES:
            return
        if entry.is_file() and entry.name not in ("report.json", "documents.jsonl"):
            yield entry


def _of_lines(head: bytes) -> str | None:
    line = head.split(b"\n", 1)[0]
    try:
        data = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError):  # a line longer than what was read ends amid something
        found = {key for key in _KEYS if f'"{key}"'.encode() in line}
    else:
        found = set(data) if isinstance(data, dict) else set()
    return next((name for key, name in _KEYS.items() if key in found), None)


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_HEAD_BYTES)
    except OSError:
        return b""
