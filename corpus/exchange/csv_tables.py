"""Tables for analysts: spans with what figures are worth, and links with both sides, as CSV that Excel opens."""

import csv
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from typing import Any

from corpus.exchange.csv_cells import guarded
from corpus.exchange.departures import Departures, spans_of
from corpus.exchange.exporting import Export
from corpus.exchange.output_folder import OutputFolder
from corpus.model import Document, Span
from corpus.project import StoryRecord

SPAN_COLUMNS = (
    "story", "document", "lang", "span", "start", "end", "label", "form", "value", "unit", "modifier",
    "alternatives", "note", "unsure", "context",
)  # fmt: skip
LINK_COLUMNS = (
    "story", "relation", "label", "from_document", "from_lang", "from_span", "from_form", "from_value", "from_unit",
    "to_document", "to_lang", "to_span", "to_form", "to_value", "to_unit",
)  # fmt: skip
MISSING_COLUMNS = ("story", "document", "lang", "span", "label", "form", "missing_in")

TABLES = {"spans": SPAN_COLUMNS, "links": LINK_COLUMNS, "missing": MISSING_COLUMNS}
_CONTEXT = 40  # characters on either side of a span
_BOM = "\ufeff"  # by which Excel knows UTF-8


def write_csv(export: Export, folder: OutputFolder) -> None:
    """Write spans.csv, links.csv and missing.csv.

    A cell that a spreadsheet would run as a formula gets an apostrophe before it, which is reported.
    """
    with ExitStack() as stack:
        tables = {}
        for name, columns in TABLES.items():
            file = stack.enter_context(folder.open(f"{name}.csv"))
            file.write(_BOM)
            tables[name] = csv.writer(file)
            tables[name].writerow(columns)
        for record in Departures(export):
            for name, row in story_rows(record):
                cells = [guarded(cell) for cell in row]
                tables[name].writerow(cells)
                if changed := sum(cell != raw for cell, raw in zip(cells, row, strict=True)):
                    export.tally.lose("csv-guarded", f"{name}.csv: {record.story.name}", changed)


def story_rows(record: StoryRecord) -> Iterator[tuple[str, Sequence[Any]]]:
    """Yield (table, row) for everything in a story."""
    story = record.story.name
    places: dict[str, tuple[Document, Span]] = {}
    for document in record.documents:
        for span in spans_of(record, document):
            places[span.id] = document, span
            yield "spans", (
                *_side(story, document, span)[:4], span.start, span.end, span.label, _form(document, span),
                span.value or "", span.unit or "", span.modifier or "", " | ".join(span.alternatives), span.note,
                "yes" if span.unsure else "", _context(document, span),
            )  # fmt: skip
    for link in record.links:
        one, other = places[link.from_span], places[link.to_span]
        yield (
            "links",
            (story, link.relation.value, one[1].label, *_side(story, *one)[1:], *_side(story, *other)[1:]),
        )
    for entry in record.no_counterparts:
        document, span = places[entry.span_id]
        place = _side(story, document, span)[:4]
        yield "missing", (*place, span.label, _form(document, span), entry.lang)


def _side(story: str, document: Document, span: Span) -> tuple[str, ...]:
    return story, document.name, document.lang, span.id, _form(document, span), span.value or "", span.unit or ""


def _form(document: Document, span: Span) -> str:
    return document.text[span.start : span.end]


def _context(document: Document, span: Span) -> str:
    """Return a span in brackets amid the text around it, on one line."""
    before = document.text[max(0, span.start - _CONTEXT) : span.start]
    after = document.text[span.end : span.end + _CONTEXT]
    return " ".join(f"{before}[{_form(document, span)}]{after}".split())
