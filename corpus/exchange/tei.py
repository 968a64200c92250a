"""TEI P5 (https://tei-c.org/release/doc/tei-p5-doc/en/html/): texts for readers and archives, spans inline.

A story is a TEI element with a text for each version, just as it stands. Spans that nest are elements in it: names,
dates, and figures with what they are worth. XML elements cannot overlap, so that a span which overlaps an earlier
one stands outside the text with its offsets, as links, notes and missing counterparts do.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from corpus.exchange.departures import ALL, Carries, Departures, spans_of
from corpus.exchange.exporting import Export
from corpus.exchange.output_file import OutputFile
from corpus.exchange.report import Tally
from corpus.exchange.xml_text import xml_attribute, xml_text
from corpus.model import Document, Scheme, Span
from corpus.project import StoryRecord

_ELEMENTS = {
    "PERSON": "persName",
    "ORG": "orgName",
    "GPE": "placeName",
    "LOC": "placeName",
    "FAC": "placeName",
    "DATE": "date",
    "TIME": "time",
}
_DECIMAL = re.compile(r"-?\d+(\.\d+)?")
_ISO_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


def write_tei(export: Export, file: OutputFile) -> None:
    """Write the stories one after the other, in one corpus."""
    tally = export.tally
    file.write(
        '<?xml version="1.0" encoding="UTF-8"?>\n<teiCorpus xmlns="http://www.tei-c.org/ns/1.0">\n'
        + _header(export.project.path.stem, tally)
    )
    first = 1  # spans are numbered through the corpus
    for record in Departures(export, ALL - {Carries.ALTERNATIVES}):
        if record.documents:
            names = {span.id: f"s{number}" for number, span in enumerate(record.spans, first)}
            first += len(names)
            file.write("".join(_story(record, names, export.project.scheme, tally)))
    file.write("</teiCorpus>\n")


def _header(title: str, tally: Tally) -> str:
    return (
        f"<teiHeader><fileDesc><titleStmt><title>{xml_text(title, 'title', tally)}</title></titleStmt>"
        "<publicationStmt><p>Exported by Twinspan</p></publicationStmt>"
        "<sourceDesc><p>Stories in several languages</p></sourceDesc></fileDesc></teiHeader>\n"
    )


def _story(record: StoryRecord, names: Mapping[str, str], scheme: Scheme, tally: Tally) -> Iterator[str]:
    where = record.story.name
    yield f"<TEI>\n{_header(record.story.name, tally)}"
    texts: list[str] = []
    apart: list[tuple[str, Span]] = []
    for document in record.documents:
        inline, overlapping = _divided(spans_of(record, document))
        text_id = f"t{next(iter(names.values()), 's')}-{len(texts) + 1}"
        apart += [(text_id, span) for span in overlapping]
        place = f"{where}/{document.name}"
        if overlapping:
            tally.lose("tei-overlaps", place, len(overlapping))
        date = f"<front><docDate>{xml_text(document.date, place, tally)}</docDate></front>" if document.date else ""
        about = f"n={xml_attribute(document.name, place, tally)} xml:lang={xml_attribute(document.lang, place, tally)}"
        content = "".join(_inline(document, inline, names, scheme, tally))
        texts.append(
            f'<text {about}>{date}<body><ab xml:id="{text_id}" xml:space="preserve">{content}</ab></body></text>\n'
        )
    yield from _stand_off(record, names, apart, tally)
    yield f"<text><group>\n{''.join(texts)}</group></text>\n</TEI>\n"


def _divided(spans: Sequence[Span]) -> tuple[list[Span], list[Span]]:
    """Return the spans that nest, and those that overlap one of them, both sorted."""
    inline: list[Span] = []
    overlapping: list[Span] = []
    open_ends: list[int] = []
    for span in spans:
        while open_ends and open_ends[-1] <= span.start:
            open_ends.pop()
        if open_ends and span.end > open_ends[-1]:
            overlapping.append(span)
        else:
            inline.append(span)
            open_ends.append(span.end)
    return inline, overlapping


def _inline(
    document: Document, spans: Sequence[Span], names: Mapping[str, str], scheme: Scheme, tally: Tally
) -> Iterator[str]:
    where = document.name
    position = 0
    opened: list[tuple[int, str]] = []
    for span in spans:
        while opened and opened[-1][0] <= span.start:
            end, element = opened.pop()
            yield f"{xml_text(document.text[position:end], where, tally)}</{element}>"
            position = end
        yield xml_text(document.text[position : span.start], where, tally)
        position = span.start
        element = _element(span, scheme)
        yield f'<{element} xml:id="{names[span.id]}"{_attributes(span, element, where, tally)}>'
        opened.append((span.end, element))
    for end, element in reversed(opened):
        yield f"{xml_text(document.text[position:end], where, tally)}</{element}>"
        position = end
    yield xml_text(document.text[position:], where, tally)


def _element(span: Span, scheme: Scheme) -> str:
    label = scheme.label(span.label)
    return _ELEMENTS.get(span.label) or ("measure" if label and label.kind == "figure" else "name")


def _attributes(span: Span, element: str, where: str, tally: Tally) -> str:
    said = {"type": span.label}
    if element == "measure" and span.value and _DECIMAL.fullmatch(span.value):
        said["quantity"] = span.value
    if element == "date" and span.value and _ISO_DATE.fullmatch(span.value):
        said["when-iso"] = span.value
    if element == "measure" and span.unit:
        said["unit"] = span.unit
    if worth := " ".join(part for part in (span.modifier, span.value, span.unit) if part):
        said["n"] = worth
    if span.unsure:
        said["cert"] = "low"
    return "".join(f" {name}={xml_attribute(value, where, tally)}" for name, value in said.items())


def _stand_off(
    record: StoryRecord, names: Mapping[str, str], apart: Sequence[tuple[str, Span]], tally: Tally
) -> Iterator[str]:
    where = record.story.name
    groups = {
        'linkGrp type="counterparts"': [
            f'<link type="{link.relation.value}" target="#{names[link.from_span]} #{names[link.to_span]}"/>'
            for link in record.links
        ],
        'spanGrp type="overlapping"': [
            f'<span xml:id="{names[span.id]}" target="#string-range({text_id},{span.start},{span.end - span.start})"'
            f"{_attributes(span, 'span', where, tally)}/>"
            for text_id, span in apart
        ],
        'interpGrp type="notes"': [
            f'<interp inst="#{names[span.id]}">{xml_text(span.note, where, tally)}</interp>'
            for span in record.spans
            if span.note
        ],
        'interpGrp type="noCounterpart"': [
            f'<interp inst="#{names[entry.span_id]}">{xml_text(entry.lang, where, tally)}</interp>'
            for entry in record.no_counterparts
        ],
    }
    filled = {head: entries for head, entries in groups.items() if entries}
    if filled:
        yield "<standOff>\n"
        for head, entries in filled.items():
            yield f"<{head}>\n{chr(10).join(entries)}\n</{head.split()[0]}>\n"
        yield "</standOff>\n"
