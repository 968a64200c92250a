"""A folder with a file for each document: names that every system takes, and an index that says what a file is.

The index, documents.jsonl, has a line for each document: its file, story, name, language and date.
"""

import json
import re
import unicodedata
from collections.abc import Iterator
from itertools import chain, count
from pathlib import Path
from typing import Any, TextIO

from corpus.exchange.arrivals import Arrival, is_sound, language_of
from corpus.exchange.json_input import MAX_RECORD_BYTES, json_lines
from corpus.exchange.report import Tally
from corpus.model import Document, Story
from corpus.project import Origin

INDEX = "documents.jsonl"
_UNSAFE = re.compile(r'[\s<>:"/\\|?*#%;\x00-\x1f\x7f\u200b-\u200f\u2028-\u202e\ufeff]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_MAX_NAME = 60  # in code points: 240 bytes at most, where 255 are allowed


class StoryNames:
    """Gives each story of an export a name of its own that can be a file's or folder's."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._names: dict[str, str] = {}

    def name_of(self, story: Story) -> str:
        """Return the name of a story's file or folder."""
        if story.id not in self._names:
            self._names[story.id] = self.free(safe_name(story.name, "story"))
        return self._names[story.id]

    def free(self, wanted: str) -> str:
        """Return `wanted`, numbered where it is taken: case and composition tell no files apart everywhere."""
        numbered = chain([wanted], (f"{wanted}_{number}" for number in count(2)))
        name = next(name for name in numbered if unicodedata.normalize("NFC", name).casefold() not in self._taken)
        self._taken.add(unicodedata.normalize("NFC", name).casefold())
        return name


class FileNames(StoryNames):
    """Gives each document of an export a path below the folder, story/document, without suffix."""

    def path_of(self, story: Story, document: Document, suffix: str) -> str:
        """Return a new path, with "/" between its parts, to which `suffix` can be appended."""
        name = safe_name(document.name.removesuffix(suffix), "document")
        return self.free(f"{self.name_of(story)}/{name}")


def safe_name(name: str, otherwise: str) -> str:
    """Return `name` as a file or folder may be called on every system: no path, no space, not too long."""
    safe = _UNSAFE.sub("_", name).strip("._ ")[:_MAX_NAME].rstrip("._ ")
    return f"_{safe}" if _RESERVED.fullmatch(safe) else safe or otherwise


def index_document(index: TextIO, file: str, story: Story, document: Document) -> None:
    """Write the line of a document into the index."""
    about = {
        "file": file, "story": story.name, "story_id": story.id, "name": document.name, "lang": document.lang,
        "date": document.date,
    }  # fmt: skip
    index.write(json.dumps(about, ensure_ascii=False) + "\n")


def read_index(folder: Path, tally: Tally) -> dict[str, dict[str, Any]]:
    """Return what the index of a folder says of each file, {} where there is none."""
    if not (folder / INDEX).is_file():
        return {}
    lines = (line.data for line in json_lines(folder / INDEX, tally))
    return {data["file"]: data for data in lines if isinstance(data.get("file"), str)}


def files_in(path: Path, suffix: str) -> Iterator[tuple[Path, Path]]:
    """Yield (file, the folder that it was found from) for a file, or all with `suffix` below a folder, sorted.

    Links to folders are not followed.
    """
    if not path.is_dir():
        yield path, path.parent
        return
    folders = [path]
    while folders:
        entries = sorted(folders.pop(0).iterdir())
        for entry in entries:
            if entry.name.endswith(suffix) and entry.is_file():
                yield entry, path
        folders += [entry for entry in entries if entry.is_dir() and not entry.is_symlink()]


def read_text(path: Path, tally: Tally) -> str | None:
    """Return the UTF-8 text of a file just as it stands; what is none, or too long, is reported."""
    with path.open("rb") as file:
        data = file.read(MAX_RECORD_BYTES + 1)
    if len(data) > MAX_RECORD_BYTES:
        tally.lose("exchange-record-too-long", path.name)
        return None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        tally.lose("exchange-record-broken", f"{path.name}:{line} (it is not UTF-8)")
        return None


def file_arrival(path: Path, about: dict[str, Any], *, key: str, text: str, origin: Origin) -> Arrival:
    """Return the document of a file, without its spans; `about` is what the index says of it.

    Raises ValueError for a text that can't be one.
    """
    if not text.strip() or "\0" in text:
        raise ValueError("its text is empty or holds a NUL")
    said = {
        name: value
        for name, value in about.items()
        if isinstance(value, str) and value.strip() and "\0" not in value and is_sound(value)
    }
    return Arrival(
        where=path.name,
        path=path,
        key=key,
        name=said.get("name", path.name),
        text=text,
        lang=language_of(text, said.get("lang")),
        story=said.get("story"),
        story_key=said.get("story_id"),
        date=said.get("date"),
        origin=origin,
    )
