"""A story's documents as .ann files. What brat knew of a document beyond ours goes out again while it has a place."""

import re
from collections.abc import Iterator, Mapping
from itertools import count

from corpus.exchange.brat_ann import (
    ATTRIBUTES,
    LINK,
    NO_COUNTERPART,
    NOTE,
    UNSURE,
    Annotations,
    escape,
    parse_ann,
    surviving,
)
from corpus.exchange.departures import spans_of
from corpus.exchange.report import Tally
from corpus.model import Document, Modifier, Relation, Scheme, Span
from corpus.project import Origin, StoryRecord

MEDIA_TYPE = "text/x-brat"
_LINE = re.compile(r"[^\n]+")
_NUMBER = re.compile(r"^[A-Z#](\d{1,9})(?!\d)", re.MULTILINE)


def story_files(
    record: StoryRecord, paths: Mapping[str, str], tally: Tally
) -> Iterator[tuple[Document, str]]:  # fmt: skip
    """Yield each document of a story with the text of its .ann file; `paths` are their files without suffix."""
    earlier = {document.id: _earlier(record.origins.get(document.id)) for document in record.documents}
    names: dict[str, str] = {}
    for document in record.documents:
        names |= _names(spans_of(record, document), earlier[document.id])
    for document in record.documents:
        lines = _Lines(record, document, names, earlier[document.id])
        yield document, lines.text(paths, tally)


class _Lines:
    """The lines of one .ann file as they are written."""

    def __init__(
        self, record: StoryRecord, document: Document, names: Mapping[str, str], earlier: Annotations
    ) -> None:  # fmt: skip
        self._record = record
        self._document = document
        self._names = names
        self._earlier = earlier
        self._spans = spans_of(record, document)
        self._numbers = count(max(_used("\n".join(earlier.foreign)), default=0) + 1)

    def text(self, paths: Mapping[str, str], tally: Tally) -> str:
        lines = [self._text_bound(span) for span in self._spans]
        for span in self._spans:
            lines += self._attributes(span)
        for entry in self._record.no_counterparts:
            if any(span.id == entry.span_id for span in self._spans):
                lines.append(f"A{next(self._numbers)}\t{NO_COUNTERPART} {self._names[entry.span_id]} {entry.lang}")
        lines += self._links(paths)
        places = {(span.start, span.end, span.label): self._names[span.id] for span in self._spans}
        renamed = {
            name: places[bound.place] for name, bound in self._earlier.text_bounds.items() if bound.place in places
        }
        kept = list(surviving(self._earlier.foreign, renamed))
        if len(kept) < len(self._earlier.foreign):
            where = f"{self._record.story.name}/{self._document.name}"
            tally.lose("exchange-relations-left", where, len(self._earlier.foreign) - len(kept))
        return "".join(f"{line}\n" for line in [*lines, *kept])

    def _text_bound(self, span: Span) -> str:
        """Return a T line. brat cuts a span at line ends, since it shows lines; one in other pieces keeps them."""
        form = self._document.text[span.start : span.end]
        pieces = [(span.start + match.start(), span.start + match.end()) for match in _LINE.finditer(form)]
        known = self._earlier.text_bounds.get(self._names[span.id])
        if known is not None and known.place == (span.start, span.end, span.label) and len(known.fragments) > 1:
            pieces = list(known.fragments)
        elif not pieces or form.startswith("\n") or form.endswith("\n"):
            pieces = [(span.start, span.end)]
        offsets = ";".join(f"{start} {end}" for start, end in pieces)
        shown = " ".join(self._document.text[start:end] for start, end in pieces)
        shown = re.sub(r"[\t\r\n]", " ", shown)
        return f"{self._names[span.id]}\t{escape(span.label, spaces=True)} {offsets}\t{shown}"

    def _attributes(self, span: Span) -> Iterator[str]:
        name = self._names[span.id]
        for attribute, key in ATTRIBUTES.items():
            said = getattr(span, key)
            for value in said if isinstance(said, tuple) else [said]:
                if value:
                    yield f"A{next(self._numbers)}\t{attribute} {name} {escape(value, spaces=True)}"
        if span.unsure:
            yield f"A{next(self._numbers)}\t{UNSURE} {name}"
        if span.note:
            yield f"#{next(self._numbers)}\t{NOTE} {name}\t{escape(span.note)}"

    def _links(self, paths: Mapping[str, str]) -> Iterator[str]:
        spans = {span.id: span for span in self._record.spans}
        texts = {document.id: document.text for document in self._record.documents}
        for link in self._record.links:
            one, other = spans[link.from_span], spans[link.to_span]
            if one.document_id == self._document.id:
                target = f"{paths[other.document_id]}#{self._names[other.id]}"
                form = re.sub(r"\s+", " ", texts[other.document_id][other.start : other.end])
                yield (
                    f"N{next(self._numbers)}\tReference {self._names[one.id]} "
                    f"{LINK}{link.relation.value}:{target}\t{form}"
                )


def annotation_conf(scheme: Scheme) -> str:
    """Return brat's annotation.conf for a scheme."""
    relations = [f"{relation.value}\tArg1:<ENTITY>, Arg2:<ENTITY>" for relation in Relation]
    return "\n".join(
        [
            "[entities]", *(label.name for label in scheme.labels), "", "[relations]", *relations, "",
            "[events]", "", "[attributes]", f"Modifier\tArg:<ENTITY>, Value:{'|'.join(Modifier)}",
            f"{UNSURE}\tArg:<ENTITY>", "",
        ]
    )  # fmt: skip


def _earlier(origin: Origin | None) -> Annotations:
    """Return the annotations that a document came with from brat."""
    if origin is None or origin.media_type != MEDIA_TYPE or origin.content is None:
        return Annotations()
    return parse_ann(origin.content.decode("utf-8", "replace"))


def _names(spans: list[Span], earlier: Annotations) -> dict[str, str]:
    """Return the T of each span by its id: the one that it had, or the next that is free."""
    known = {bound.place: name for name, bound in earlier.text_bounds.items()}
    free = count(max(_used("\n".join(earlier.text_bounds)), default=0) + 1)
    return {span.id: known.get((span.start, span.end, span.label)) or f"T{next(free)}" for span in spans}


def _used(lines: str) -> Iterator[int]:
    return (int(number) for number in _NUMBER.findall(lines))
