"""Stories on their way out in one layer: each label once, and an account of what a format has no place for."""

from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum

from corpus.errors import TwinspanError
from corpus.exchange.exporting import Export
from corpus.exchange.report import COUNTED, Tally
from corpus.exchange.spacy_stories import chosen_layer
from corpus.exchange.stories_layers import of_layer
from corpus.model import Document, Link, Span
from corpus.project import StoryRecord


class Carries(StrEnum):
    """What a format can hold beyond texts and labelled spans. The value is what a loss of it is called."""

    LINKS = "exchange-links-left"
    VALUES = "exchange-values-left"
    ALTERNATIVES = "exchange-alternatives-left"
    NOTES = "exchange-notes-left"
    NO_COUNTERPARTS = "exchange-no-counterparts-left"


ALL = frozenset(Carries)


class Departures:
    """The stories of a project that leave it in one layer, which the export knows from then on.

    What they hold beyond what the format `carries` is reported to the export's tally, or to `tally`.
    """

    def __init__(
        self,
        export: Export,
        carries: frozenset[Carries] = ALL,
        *,
        originals: bool = False,
        tally: Tally | None = None,
    ) -> None:
        export.layer = chosen_layer(export.project, export.layer)
        self._export = export
        self.layer = export.layer
        self._tally = tally
        self._carries = carries
        self._originals = originals

    def __iter__(self) -> Iterator[StoryRecord]:
        """Yield each story. In it no two spans share document, place and label, and no two links their ends.

        Without a layer it is the adjudicated one, or people's own labels where there is none. It ends when the
        export is cancelled. Raises TwinspanError `export-empty` for a project without stories.
        """
        export = self._export
        stories = [summary.story for summary in export.project.stories.all()]
        if not stories:
            raise TwinspanError("export-empty", layer=self.layer.value)
        for done, story in enumerate(stories):
            if not export.goes_on():
                return
            whole = export.project.export_story(story.id, originals=self._originals)
            tally = self._tally or export.tally
            record = each_once(of_layer(whole, self.layer, tally), tally)
            export.manifest.add(story.name, record.documents, record.spans, record.links)
            self._account(record, tally)
            yield record
            export.step(done + 1, len(stories), story.name)

    def _account(self, record: StoryRecord, tally: Tally) -> None:
        if not record.documents:
            tally.lose("exchange-story-empty", record.story.name)
            return
        for what, things in zip(COUNTED, ([1], record.documents, record.spans, record.links), strict=True):
            tally.add(what, len(things))
        if Carries.LINKS not in self._carries:
            tally.add("links", -len(record.links))
        counts = {
            Carries.LINKS: len(record.links),
            Carries.VALUES: sum(has_worth(span) for span in record.spans),
            Carries.ALTERNATIVES: sum(bool(span.alternatives) for span in record.spans),
            Carries.NOTES: sum(bool(span.note or span.unsure) for span in record.spans),
            Carries.NO_COUNTERPARTS: len(record.no_counterparts),
        }
        for kind, number in counts.items():
            if number and kind not in self._carries:
                tally.lose(kind, record.story.name, number)
        if record.done:
            tally.lose("exchange-done-left", record.story.name)


def has_worth(span: Span) -> bool:
    """Tell whether a span says what it is worth."""
    return span.value is not None or span.unit is not None or span.modifier is not None


def each_once(record: StoryRecord, tally: Tally) -> StoryRecord:
    """Return the record without labels that repeat another annotator's, and with links between those that stay.

    Of labels alike the one with a value stays.
    """
    kept: dict[tuple[str, int, int, str], Span] = {}
    same: dict[str, str] = {}
    names = {document.id: document.name for document in record.documents}
    for span in sorted(record.spans, key=lambda span: (span.value is None, span.id)):
        first = kept.setdefault((span.document_id, span.start, span.end, span.label), span)
        same[span.id] = first.id
        if first is not span:
            tally.lose("spacy-repeated", f"{names[span.document_id]} {span.start}-{span.end} {span.label}")
    links: dict[tuple[str, str], Link] = {}
    for link in sorted(record.links, key=lambda link: link.id):
        ends = same[link.from_span], same[link.to_span]
        links.setdefault(ends, replace(link, from_span=ends[0], to_span=ends[1]))
    missing = dict.fromkeys(
        replace(entry, span_id=same[entry.span_id], annotator="") for entry in record.no_counterparts
    )
    spans = sorted(kept.values(), key=lambda span: (span.document_id, span.start, -span.end, span.label))
    return replace(record, spans=tuple(spans), links=tuple(links.values()), no_counterparts=tuple(missing))


def spans_of(record: StoryRecord, document: Document) -> list[Span]:
    """Return a document's spans, sorted by (start, -end, label)."""
    return [span for span in record.spans if span.document_id == document.id]
