"""brat standoff: a folder with a .txt and an .ann file for each document."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

from corpus.exchange.arrivals import Arrival, ArrivingLink, SpanPlace, language_of
from corpus.exchange.brat_ann import ATTRIBUTES, NO_COUNTERPART, Annotations, parse_ann
from corpus.exchange.brat_write import MEDIA_TYPE, annotation_conf, story_files
from corpus.exchange.departures import ALL, Departures
from corpus.exchange.document_folder import (
    INDEX,
    FileNames,
    file_arrival,
    files_in,
    index_document,
    read_index,
    read_text,
)
from corpus.exchange.exporting import Export
from corpus.exchange.output_folder import OutputFolder
from corpus.exchange.report import Tally
from corpus.project import Origin

_MAX_NEIGHBOURS = 16
_WHITE_SPACE = re.compile(r"\s+")


def write_brat(export: Export, folder: OutputFolder) -> None:
    """Write a .txt and an .ann for each document, in a folder for each story."""
    names = FileNames()
    with folder.open(INDEX) as index:
        for record in Departures(export, ALL, originals=True):
            paths = {each.id: names.path_of(record.story, each, ".txt") for each in record.documents}
            for document, ann in story_files(record, paths, export.tally):
                folder.write_bytes(f"{paths[document.id]}.txt", document.text.encode())
                folder.write_text(f"{paths[document.id]}.ann", ann)
                index_document(index, f"{paths[document.id]}.txt", record.story, document)
    folder.write_text("annotation.conf", annotation_conf(export.project.scheme))


def read_brat(path: Path, tally: Tally) -> Iterator[Arrival]:
    """Yield the documents of a folder, or of a single .txt or .ann file.

    A discontinuous span comes in from its first piece to its last.
    """
    if path.suffix == ".ann":
        path = path.with_suffix(".txt")
    index: dict[str, dict[str, Any]] = {}
    neighbours: _Neighbours | None = None
    indexed: Path | None = None
    for file, root in files_in(path, ".txt"):
        if neighbours is None or root != indexed:
            index, neighbours, indexed = read_index(root, tally), _Neighbours(root), root
        ann_file = file.with_suffix(".ann")
        if path.is_dir() and not ann_file.is_file():
            tally.lose("brat-without-ann", file.name)
            continue
        text, ann = read_text(file, tally), read_text(ann_file, tally)
        if text is None or ann is None:
            continue
        name = file.relative_to(root).as_posix()
        origin = Origin(media_type=MEDIA_TYPE, encoding="utf-8", content=ann.encode())
        try:
            arrival = file_arrival(file, index.get(name, {}), key=name, text=text, origin=origin)
        except ValueError as error:
            tally.lose("exchange-record-broken", f"{file.name} ({error})")
            continue
        _Reading(arrival, parse_ann(ann), neighbours, tally).fill()
        yield arrival


class _Neighbours:
    """Where the spans of other .ann files of a folder stand, for links. A file's are kept while its story is read."""

    def __init__(self, root: Path) -> None:
        self._root = root.resolve()
        self._known: dict[str, dict[str, tuple[int, int, str]]] = {}

    def places(self, name: str) -> dict[str, tuple[int, int, str]]:
        """Return the places in the file `name` by T. A name that leads out of the folder has none."""
        if name not in self._known:
            if len(self._known) >= _MAX_NEIGHBOURS:
                self._known.clear()
            try:
                path = (self._root / name).resolve()
                is_there = path.is_relative_to(self._root) and path.is_file()
                text = read_text(path, Tally()) if is_there else None
            except (OSError, ValueError):  # too long a name, or one that holds a NUL
                text = None
            self._known[name] = {key: bound.place for key, bound in parse_ann(text or "").text_bounds.items()}
        return self._known[name]


class _Reading:
    """One .ann file while its annotations are put on its document."""

    def __init__(self, arrival: Arrival, found: Annotations, neighbours: _Neighbours, tally: Tally) -> None:
        self._arrival = arrival
        self._found = found
        self._neighbours = neighbours
        self._tally = tally
        self._ann = Path(arrival.where).with_suffix(".ann").name

    def fill(self) -> None:
        for number, problem in self._found.broken:
            self._tally.lose("exchange-record-broken", f"{self._ann}:{number} ({problem})")
        if self._found.foreign:
            self._tally.lose("exchange-relations-kept", self._ann, len(self._found.foreign))
        said = self._said()
        self._arrival.where = self._ann
        for name, bound in self._found.text_bounds.items():
            start, end, label = bound.place
            what = f"line {self._found.lines[name]}, {name}"
            span = self._arrival.add_span(self._tally, what, start, end, label, attributes=said.get(name))
            if span:
                self._compare(what, bound.fragments, bound.form)
        for name, attribute, value in self._found.attributes:
            if attribute == NO_COUNTERPART and (place := self._place(name)):
                self._arrival.no_counterparts.append((place, language_of("", value)))
        for number, name, relation, target in self._found.links:
            self._link(number, name, relation, target)

    def _said(self) -> dict[str, dict[str, Any]]:
        said: dict[str, dict[str, Any]] = {}
        for name, attribute, value in self._found.attributes:
            about = said.setdefault(name, {})
            if attribute not in ATTRIBUTES:
                about.update({} if attribute == NO_COUNTERPART else {"unsure": True})
            elif attribute == "Alternative":
                about.setdefault("alternatives", []).append(value)
            else:
                about[ATTRIBUTES[attribute]] = value
        for name, note in self._found.notes:
            about = said.setdefault(name, {})
            about["note"] = f"{about['note']}\n{note}" if "note" in about else note
        return said

    def _compare(self, what: str, fragments: Sequence[tuple[int, int]], form: str) -> None:
        """Report a span in pieces, and one whose text the file has otherwise (brat writes line ends as spaces)."""
        text = self._arrival.text
        gaps = (text[one[1] : other[0]] for one, other in pairwise(fragments))
        if any(gap.strip() for gap in gaps):
            self._tally.lose("exchange-discontinuous", f"{self._ann}, {what}")
        elif form and _words(form) != _words(text[fragments[0][0] : fragments[-1][1]]):
            self._tally.lose("exchange-form-differs", f"{self._ann}, {what}")

    def _link(self, number: int, name: str, relation: Any, target: str) -> None:
        where = f"{self._ann}:{number}"
        file, _, other_name = target.rpartition("#")
        one = self._place(name)
        other = self._neighbours.places(f"{file}.ann").get(other_name)
        if one is None or other is None:
            self._tally.lose("exchange-link-broken", f"{where}: a span that it joins is not there")
        else:
            self._arrival.links.append(ArrivingLink(one, (f"{file}.txt", *other), relation, where))

    def _place(self, name: str) -> SpanPlace | None:
        bound = self._found.text_bounds.get(name)
        return (self._arrival.key, *bound.place) if bound else None


def _words(text: str) -> str:
    return _WHITE_SPACE.sub(" ", text).strip()
