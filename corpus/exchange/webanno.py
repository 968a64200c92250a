"""WebAnno TSV 3.3, which INCEpTION reads and writes: a file a story, its text beside it. Offsets are UTF-16."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from corpus.errors import TwinspanError
from corpus.exchange.arrivals import Arrival, ArrivingLink, SpanPlace, language_of
from corpus.exchange.departures import Departures
from corpus.exchange.document_folder import INDEX, StoryNames, file_arrival, files_in, read_index, read_text
from corpus.exchange.exporting import Export
from corpus.exchange.json_input import MAX_RECORD_BYTES, dicts
from corpus.exchange.line_input import numbered_lines
from corpus.exchange.output_folder import OutputFolder
from corpus.exchange.report import Tally
from corpus.exchange.story_keys import read_place
from corpus.exchange.webanno_cells import worth_of
from corpus.exchange.webanno_kept import MEDIA_TYPE, kept_lines, kept_rows
from corpus.exchange.webanno_read import Tsv, join_tokens, parse_tsv
from corpus.exchange.webanno_write import story_text, tsv_lines
from corpus.model import Relation
from corpus.project import Origin
from corpus.text import Utf16Map


def write_webanno(export: Export, folder: OutputFolder) -> None:
    """Write a .tsv and a .txt for each story."""
    names = StoryNames()
    with folder.open(INDEX) as index:
        for record in Departures(export, originals=True):
            if record.documents:
                story = story_text(record, export.tally)
                origin = record.origins.get(record.documents[0].id)
                rows = kept_rows(origin, story, record.story.name, export.tally)
                name = names.name_of(record.story)
                folder.write_bytes(f"{name}.txt", story.text.encode())
                with folder.open(f"{name}.tsv") as tsv:
                    lines = kept_lines(rows, record, story, export.tally) if rows else None
                    tsv.writelines(lines or tsv_lines(record, story, export.tally))
                index.write(json.dumps({"file": f"{name}.tsv", **story.about}, ensure_ascii=False) + "\n")


def read_webanno(path: Path, tally: Tally) -> Iterator[Arrival]:
    """Yield the documents of a TSV file, or of all in a folder.

    The text is the .txt beside a file, if it fits, else what the tokens tell.
    """
    index: dict[str, dict[str, Any]] = {}
    indexed: Path | None = None
    for file, root in files_in(path, ".tsv"):
        if root != indexed:
            index, indexed = read_index(root, tally), root
        name = file.relative_to(root).as_posix()
        if file.stat().st_size > MAX_RECORD_BYTES:
            tally.lose("exchange-record-too-long", file.name)
            continue
        try:
            lines = list(numbered_lines(file, tally))
            tsv = parse_tsv(lines)
            reading = _Reading(file, tsv, _text(file, tsv, tally), about=index.get(name, {}), tally=tally)
            reading.keep([line for _, line in lines])
        except ValueError as error:
            tally.lose("exchange-record-broken", f"{file.name} ({error})")
            continue
        yield from reading.arrivals()


def _text(file: Path, tsv: Tsv, tally: Tally) -> str:
    """Return the text beside a file if its tokens stand in it, else the text that they make."""
    beside = file.with_suffix(".txt")
    text = read_text(beside, tally) if beside.is_file() else None
    if text is not None:
        encoded = text.encode("utf-16-le")
        forms = (encoded[2 * token.start : 2 * token.end].decode("utf-16-le", "replace") for token in tsv.tokens)
        if all(form == token.form for form, token in zip(forms, tsv.tokens, strict=True)):
            return text
        tally.lose("webanno-text-differs", beside.name)
    return join_tokens(tsv.tokens)


class _Reading:
    """One file while it is taken apart into the documents of its story."""

    def __init__(self, file: Path, tsv: Tsv, text: str, *, about: dict[str, Any], tally: Tally) -> None:
        self._name = file.name
        self._tsv = tsv
        self._tally = tally
        self._about = about
        self._to_codepoint = Utf16Map(text).to_codepoint
        self._parts: list[tuple[int, int, Arrival]] = []
        origin = Origin(media_type=MEDIA_TYPE)
        for entry in self._documents(len(text)):
            said = {**entry, "story": about.get("story"), "story_id": about.get("story_id")}
            start, end = entry["start"], entry["end"]
            key = str(start)
            self._parts.append((start, end, file_arrival(file, said, key=key, text=text[start:end], origin=origin)))

    def keep(self, lines: Sequence[str]) -> None:
        """Keep the lines of the file with its first document, so that its other layers can go out again."""
        content = "\n".join(lines).encode()
        self._parts[0][2].origin = Origin(media_type=MEDIA_TYPE, encoding="utf-8", content=content)

    def _documents(self, length: int) -> list[dict[str, Any]]:
        """Return what the index says of the documents in the file, if they fill it as they should."""
        entries = dicts(self._about.get("documents"))
        position = 0
        for entry in entries:
            start, end = entry.get("start"), entry.get("end")
            if not isinstance(start, int) or not isinstance(end, int) or not position <= start < end <= length:
                return [{"start": 0, "end": length}]
            position = end
        return entries or [{"start": 0, "end": length}]

    def arrivals(self) -> list[Arrival]:
        """Return the documents with their spans and links."""
        for number, problem in self._tsv.broken:
            self._tally.lose("exchange-record-broken", f"{self._name}:{number} ({problem})")
        if self._tsv.left:
            self._tally.lose("exchange-relations-kept", self._name, self._tsv.left)
        places: dict[object, SpanPlace] = {}
        for key, span in self._tsv.spans.items():
            what = f"line {span.line}"
            try:
                start, end = self._to_codepoint(span.start), self._to_codepoint(span.end)
            except TwinspanError as error:
                self._tally.lose("exchange-span-broken", f"{self._name}, {what}: {error}")
                continue
            begin, arrival = self._at(start)
            said = worth_of(span.features.get("identifier", ""))
            made = arrival.add_span(self._tally, what, start - begin, end - begin, span.label, attributes=said)
            if made and span.in_pieces:
                self._tally.lose("exchange-discontinuous", f"{self._name}, {what}")
            if made:
                places[key] = (arrival.key, made.start, made.end, made.label)
        for relation in self._tsv.relations:
            self._link(places.get(relation.one), places.get(relation.other), relation.label, relation.line)
        for entry in dicts(self._about.get("no_counterpart")):
            self._missing(entry)
        return [arrival for _, _, arrival in self._parts]

    def _at(self, offset: int) -> tuple[int, Arrival]:
        """Return the document that `offset` of the file's text is in, and where it begins."""
        found = self._parts[0]
        for part in self._parts:
            if part[0] <= offset:
                found = part
        return found[0], found[2]

    def _link(self, one: SpanPlace | None, other: SpanPlace | None, label: str, line: int) -> None:
        where = f"{self._name}:{line}"
        if one is None or other is None:
            self._tally.lose("exchange-link-broken", f"{where}: a span that it joins is not there")
        elif one[0] == other[0]:
            self._tally.lose("exchange-relations-kept", where)
        elif label not in Relation.__members__.values():
            self._tally.lose("exchange-link-broken", f"{where}: {label[:40]!r} is no relation")
        else:
            self._parts[0][2].links.append(ArrivingLink(one, other, Relation(label), where))

    def _missing(self, entry: dict[str, Any]) -> None:
        place, lang = read_place(entry.get("span"), ""), entry.get("lang")
        if place is None or not isinstance(lang, str):
            self._tally.lose("exchange-link-broken", f"{self._name}, no_counterpart: it makes no sense")
            return
        begin, arrival = self._at(place[1])
        key = (arrival.key, place[1] - begin, place[2] - begin, place[3])
        arrival.no_counterparts.append((key, language_of("", lang)))
