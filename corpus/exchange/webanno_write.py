"""A story as a WebAnno TSV: its documents one after the other in one text, so that links are relations in it."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from corpus.exchange.departures import spans_of
from corpus.exchange.report import Tally
from corpus.exchange.webanno_cells import FORMAT, NOTHING, RELATION_LAYER, SPAN_LAYER, escape, worth_text
from corpus.model import Span
from corpus.project import StoryRecord
from corpus.text import Utf16Map, words

_BETWEEN = "\n\n"  # what parts the documents of a story
_MARK = re.compile(r"\S")


@dataclass(frozen=True, slots=True)
class StoryText:
    """A story's documents as one text, its spans where they stand in that, and what the index says of it."""

    text: str
    spans: tuple[Span, ...]
    about: dict[str, Any]


def story_text(record: StoryRecord, tally: Tally, *, of_tokens: bool = True) -> StoryText:
    """Return the text of a story. With `of_tokens`, spans with white space at their edge are reported, not returned."""
    text = ""
    spans: list[Span] = []
    documents = []
    for document in record.documents:
        text += _BETWEEN if text else ""
        begin = len(text)
        for span in spans_of(record, document):
            form = document.text[span.start : span.end]
            if of_tokens and form != form.strip():
                tally.lose("webanno-space", f"{record.story.name}/{document.name} {span.start}-{span.end} {span.label}")
                tally.add("spans", -1)
                continue
            spans.append(replace(span, start=begin + span.start, end=begin + span.end))
        text += document.text
        documents.append(
            {
                "name": document.name,
                "lang": document.lang,
                "date": document.date,
                "start": begin,
                "end": len(text),
            }
        )
    places = {span.id: [span.start, span.end, span.label] for span in spans}
    missing = [
        {"span": places[entry.span_id], "lang": entry.lang}
        for entry in record.no_counterparts
        if entry.span_id in places
    ]
    if len(missing) < len(record.no_counterparts):
        tally.lose("webanno-link-left", record.story.name, len(record.no_counterparts) - len(missing))
    about = {"story": record.story.name, "story_id": record.story.id, "documents": documents, "no_counterpart": missing}
    return StoryText(text, tuple(spans), about)


def tsv_lines(record: StoryRecord, story: StoryText, tally: Tally) -> Iterator[str]:
    """Yield the lines of a story's TSV, with line ends."""
    numbers = {span.id: number for number, span in enumerate(story.spans, 1)}
    links = [link for link in record.links if {link.from_span, link.to_span} <= numbers.keys()]
    if len(links) < len(record.links):
        tally.lose("webanno-link-left", record.story.name, len(record.links) - len(links))
        tally.add("links", len(links) - len(record.links))
    units = list(_units(story))
    over = _over(units, story.spans)
    starts: dict[str, str] = {}
    for (name, _, _), bearing in zip(units, over, strict=True):
        for span in bearing:
            starts.setdefault(span.id, name)
    arriving: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for link in links:
        ends = f"{starts[link.from_span]}[{numbers[link.from_span]}_{numbers[link.to_span]}]"
        arriving[starts[link.to_span]].append((escape(link.relation.value), ends))
    yield f"{FORMAT}.3\n#T_SP={SPAN_LAYER}|identifier|value\n"
    if links:
        yield f"#T_RL={RELATION_LAYER}|relation|BT_{SPAN_LAYER}\n"
    yield "\n"
    to_utf16 = Utf16Map(story.text).to_utf16
    lines = dict(_sentences(story))
    for index, (name, start, end) in enumerate(units):
        if name.endswith("-1"):
            shown = re.sub(r"[\r\n\t]", " ", story.text[start : lines[start]])
            yield f"\n#Text={shown}\n"
        cells = [_cell(over[index], numbers, worth_text), _cell(over[index], numbers, lambda span: span.label)]
        if links:
            relations = arriving.get(name, [])
            cells += ["|".join(part) or "_" for part in zip(*relations, strict=True)] or ["_", "_"]
        form = escape(story.text[start:end])
        yield "\t".join([name, f"{to_utf16(start)}-{to_utf16(end)}", form, *cells]) + "\t\n"


def _cell(spans: Sequence[Span], numbers: dict[str, int], say: Any) -> str:
    return "|".join(f"{escape(say(span)) or NOTHING}[{numbers[span.id]}]" for span in spans) or "_"


def _sentences(story: StoryText) -> Iterator[tuple[int, int]]:
    """Yield (start of its first token, end) of each line of the text; a line end inside a span is none."""
    inside = sorted((span.start, span.end) for span in story.spans if "\n" in story.text[span.start : span.end])
    start = 0
    for match in re.finditer(r"\n|\Z", story.text):
        at = match.start()
        if any(begin <= at < end for begin, end in inside):
            continue
        if story.text[start:at].strip():
            mark = _MARK.search(story.text, start)
            yield (mark.start() if mark else start), at
        start = at + 1


def _tokens(text: str) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of each word, and of each character that is neither in a word nor white space."""
    position = 0
    for start, end in [*words(text), (len(text), len(text))]:
        for index in range(position, start):
            if not text[index].isspace():
                yield index, index + 1
        if start < end:
            yield start, end
        position = end


def _units(story: StoryText) -> Iterator[tuple[str, int, int]]:
    """Yield (name, start, end) of each token, "1-2", and after it of what spans cut off it, "1-2.1"."""
    edges = sorted({edge for span in story.spans for edge in (span.start, span.end)})
    sentences = list(_sentences(story))
    sentence = number = cut = 0
    for start, end in _tokens(story.text):
        while sentence < len(sentences) and start >= sentences[sentence][0]:
            sentence += 1
            number = 0
        number += 1
        name = f"{sentence}-{number}"
        yield name, start, end
        while cut < len(edges) and edges[cut] <= start:
            cut += 1
        inside = [edge for edge in edges[cut : cut + end - start] if start < edge < end]
        pieces = [start, *inside, end]
        if inside:
            for part in range(len(pieces) - 1):
                yield f"{name}.{part + 1}", pieces[part], pieces[part + 1]


def _over(units: Sequence[tuple[str, int, int]], spans: Sequence[Span]) -> list[list[Span]]:
    """Return the spans that each unit bears: whole tokens where a span covers them, else their pieces."""
    over: list[list[Span]] = [[] for _ in units]
    tokens = [index for index, unit in enumerate(units) if "." not in unit[0]]
    ends = [units[index][2] for index in tokens]
    for span in spans:
        for position in range(bisect_right(ends, span.start), len(tokens)):
            index = tokens[position]
            _, start, end = units[index]
            if start >= span.end:
                break
            if span.start <= start and end <= span.end:
                over[index].append(span)
                continue
            following = tokens[position + 1] if position + 1 < len(tokens) else len(units)
            for piece in range(index + 1, following):
                if span.start <= units[piece][1] and units[piece][2] <= span.end:
                    over[piece].append(span)
    return over
