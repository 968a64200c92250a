"""A WebAnno TSV that a story came in as, with the spans and links of now: all other layers and features stay.

An annotation that is still labelled keeps everything that it says; one that nobody labels any more goes, with the
relations and slots that need it. What is new joins the named entities.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import compress

from corpus.exchange.report import Tally
from corpus.exchange.webanno_cells import NOTHING, RELATION_LAYER, SPAN_LAYER, UNSAID, escape, pieces
from corpus.exchange.webanno_read import Entry, Layer
from corpus.exchange.webanno_rows import Place, Row, TsvRows
from corpus.exchange.webanno_write import StoryText
from corpus.project import Origin, StoryRecord
from corpus.text import Utf16Map

MEDIA_TYPE = "text/x-webanno-tsv"
_BASE = f"BT_{SPAN_LAYER}"
_SEMICOLON = re.compile(r"(?<!\\);")
_TARGET = re.compile(r"(\d+-\d+(?:\.\d+)?)(?:\[(\d+)\])?")


def kept_rows(origin: Origin | None, story: StoryText, where: str, tally: Tally) -> TsvRows | None:
    """Return the lines that a story came in as, None for one from elsewhere.

    One whose documents are no longer those of the file is reported, if there is anything that stays out.
    """
    if origin is None or origin.media_type != MEDIA_TYPE or origin.content is None:
        return None
    try:
        rows = TsvRows(origin.content.decode("utf-8", "replace").split("\n"))
    except ValueError:
        return None
    if rows.fits(story.text):
        return rows
    tally.lose("webanno-text-changed", where)
    return None


def kept_lines(rows: TsvRows, record: StoryRecord, story: StoryText, tally: Tally) -> Iterator[str]:
    """Yield the lines of a story's TSV, with line ends."""
    where = record.story.name
    to_utf16 = Utf16Map(story.text).to_utf16
    places = {span.id: (to_utf16(span.start), to_utf16(span.end), span.label) for span in story.spans}
    wanted = {places[span.id]: span for span in story.spans}
    gone = rows.forget(wanted)
    known = {rows.place(key) for key in rows.tsv.spans.keys() - gone}
    for place, span in wanted.items():
        if place not in known and not rows.add(place):
            tally.lose("webanno-space", f"{where} {span.start}-{span.end} {span.label}")
            tally.add("spans", -1)
            del places[span.id]
    if left := rows.set_worths(wanted):
        tally.lose("exchange-values-left", where, left)
    begins = [to_utf16(document["start"]) for document in story.about["documents"]]
    if left := _cut_relations(rows, gone, begins) + _cut_slots(rows, gone):
        tally.lose("exchange-relations-left", where, left)
    if left := _link(rows, record, places):
        tally.lose("webanno-link-left", where, left)
        tally.add("links", -left)
    yield from rows.lines()


def _cut_relations(rows: TsvRows, gone: set[object], begins: Sequence[int]) -> int:
    """Take out the relations that lack an end, and our links, which are written anew; return how many lack one."""
    left = 0
    spans = rows.tsv.spans
    for row in rows.rows():
        for at, layer in enumerate(rows.layers):
            if layer.kind != "RL" or not layer.features:
                continue
            columns = [pieces(cell) for cell in row.cells[at]]
            kept = []
            for depth, end in enumerate(columns[-1]):
                ends = rows.tsv.ends(layer, row.unit, end) or (None, None)
                known = [spans[key] for key in ends if key in spans]
                if len(known) == 2 and layer.name == RELATION_LAYER:
                    one, other = (bisect_right(begins, span.start) for span in known)
                    if one != other:
                        continue
                if gone.isdisjoint(ends):
                    kept.append(depth)
                else:
                    left += 1
            if len(kept) < len(columns[-1]):
                row.cells[at] = [
                    "|".join(column[depth] if depth < len(column) else NOTHING for depth in kept) or UNSAID
                    for column in columns
                ]
    return left


def _cut_slots(rows: TsvRows, gone: set[object]) -> int:
    """Empty the slots whose target is gone, and return how many there are."""
    left = 0
    counted: set[tuple[object, int, str]] = set()
    for row in rows.rows():
        for at, entries in row.entries.items():
            layer = rows.layers[at]
            for index in range(len(layer.features)):
                if not layer.is_role(index):
                    continue
                for entry in entries:
                    roles, targets = (_SEMICOLON.split(entry.values[each] or UNSAID) for each in (index, index + 1))
                    stays = [not _is_gone(rows, layer.features[index + 1], target, gone) for target in targets]
                    if all(stays):
                        continue
                    lost = {
                        (entry.key, index, target)
                        for target, is_there in zip(targets, stays, strict=True)
                        if not is_there
                    }
                    left += len(lost - counted)
                    counted |= lost
                    for each, values, empty in ((index, roles, UNSAID), (index + 1, targets, NOTHING)):
                        entry.values[each] = ";".join(compress(values, stays)) or empty
    return left


def _is_gone(rows: TsvRows, layer: str, target: str, gone: set[object]) -> bool:
    match = _TARGET.fullmatch(target)
    if match is None:
        return False
    layers = {each.name for each in rows.layers if layer in (each.name, "uima.tcas.Annotation")}
    return any(rows.tsv.key(name, match[1], int(match[2] or 0)) in gone for name in layers)


def _link(rows: TsvRows, record: StoryRecord, places: Mapping[str, Place]) -> int:
    """Write the links, and return how many have no place."""
    if not record.links:
        return 0
    entities = rows.layer(Layer("SP", SPAN_LAYER, ["identifier", "value"]))
    at = rows.layer(Layer("RL", RELATION_LAYER, ["relation", _BASE]))
    features = rows.layers[at].features
    if features[-1] != _BASE or "relation" not in features:
        return len(record.links)
    first: dict[Place, tuple[Row, Entry]] = {}
    for row in rows.rows():
        for depth, entry in enumerate(row.entries[entities]):
            place = rows.place(entry.key)
            if place not in first:
                first[place] = row, entry
                if depth and not entry.number:  # only the first of a unit is found without one
                    rows.number(entry)
    left = 0
    for link in record.links:
        one, other = (first.get(places.get(end, (0, 0, ""))) for end in (link.from_span, link.to_span))
        if one is None or other is None:
            left += 1
            continue
        numbers = f"[{one[1].number}_{other[1].number}]" if one[1].number or other[1].number else ""
        said = [escape(link.relation.value) if name == "relation" else NOTHING for name in features[:-1]]
        cells = other[0].cells[at]
        for index, value in enumerate([*said, f"{one[0].unit}{numbers}"]):
            cells[index] = value if cells[index] in (UNSAID, "") else f"{cells[index]}|{value}"
    return left
