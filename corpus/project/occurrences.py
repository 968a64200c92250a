"""Where else the text of a span stands, and which of these places could have its label."""

import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from corpus.model import Document, Span, Status
from corpus.project.bulk_decisions import NewLabel
from corpus.project.documents import Documents
from corpus.project.scheme_table import ProjectScheme
from corpus.project.search import Hit, index_words, search
from corpus.project.spans import Spans
from corpus.project.store import Store
from corpus.text import matching_key

_LIMIT = 100_000


class Kept(StrEnum):
    """Why a place that has the text is left as it is."""

    LABELLED = "labelled"  # it has this label already
    DECIDED = "decided"  # the person gave it another label, or turned this one down
    INSIDE = "inside"  # it overlaps another span of its kind, such as a longer name


@dataclass(frozen=True, slots=True)
class Found:
    """The places that can take the label, and how many stay as they are, by the reason."""

    places: tuple[NewLabel, ...] = ()
    kept: Counter[Kept] = field(default_factory=Counter)


class Occurrences:
    """Finds the occurrences of texts in one project for the current annotator. Nothing here writes."""

    def __init__(self, store: Store, documents: Documents, spans: Spans, scheme: ProjectScheme) -> None:
        self._store = store
        self._documents = documents
        self._spans = spans
        self._scheme = scheme

    def of(self, span: Span, *, document_id: str | None = None, story_id: str | None = None) -> Found:
        """Return the places in a document, a story or the corpus that have the text of `span`, itself included.

        A place has the text if it is whole words, differs in nothing but how marks are written (hòa, hoà), and
        stands in a document of the same language.
        """
        own = self._documents.get(span.document_id)
        form = own.text[span.start : span.end]
        places: list[NewLabel] = []
        kept: Counter[Kept] = Counter()
        for document, hits in self._documents_with(form, own.lang, document_id, story_id):
            seen = self._spans.of(document.id, rejected=True)
            for hit in hits:
                verdict = self._verdict(span, document, hit, seen)
                if isinstance(verdict, Kept):
                    kept[verdict] += 1
                else:
                    places.append(verdict)
        return Found(tuple(places), kept)

    def _documents_with(
        self, form: str, lang: str, document_id: str | None, story_id: str | None
    ) -> Iterator[tuple[Document, list[Hit]]]:
        by_document: dict[str, list[Hit]] = {}
        for hit in search(self._store, form.rstrip("* "), _LIMIT):
            if document_id in (None, hit.document_id) and story_id in (None, hit.story_id):
                by_document.setdefault(hit.document_id, []).append(hit)
        for each, hits in by_document.items():
            document = self._documents.get(each)
            if document.lang == lang:
                lead, tail = _unindexed(form), _unindexed(form[::-1])
                wider = [replace(hit, start=max(0, hit.start - lead), end=hit.end + tail) for hit in hits]
                yield document, [hit for hit in wider if _is_same(document.text, hit, form)]

    def _verdict(self, span: Span, document: Document, hit: Hit, seen: Sequence[Span]) -> NewLabel | Kept:
        place = (hit.start, hit.end)
        here = [other for other in seen if (other.start, other.end) == place]
        if any(other.label == span.label and other.status is not Status.SUGGESTED for other in here):
            rejected = any(other.label == span.label and other.status is Status.REJECTED for other in here)
            return Kept.DECIDED if rejected else Kept.LABELLED
        kind = self._kind(span.label)
        rivals = [
            other
            for other in seen
            if other.status is not Status.REJECTED and other.start < hit.end and hit.start < other.end
            and self._kind(other.label) == kind and (other.start, other.end) != place
        ]  # fmt: skip
        if rivals:
            return Kept.INSIDE
        same = [other for other in here if self._kind(other.label) == kind and other.status is not Status.REJECTED]
        if any(other.status is not Status.SUGGESTED for other in same):
            return Kept.DECIDED
        suggested_so = any(other.label == span.label for other in same)
        replaces = same[0].id if same and not suggested_so else None
        return NewLabel(document.id, hit.start, hit.end, span.value, span.unit, replaces)

    def _kind(self, label: str) -> str:
        known = self._scheme.current.label(label)
        return known.kind if known else ""


def _is_same(text: str, hit: Hit, form: str) -> bool:
    """Tell whether a hit is `form` in whole words, as it is written but for how its marks are encoded."""
    found = text[hit.start : hit.end]
    return matching_key(found) == matching_key(form) and _capitals(found) == _capitals(form)


def _unindexed(form: str) -> int:
    """Return how many characters at the start of `form`, such as a sign of a currency, no search looks at."""
    return next((count for count, character in enumerate(form) if index_words(character)), len(form))


def _capitals(text: str) -> list[bool]:
    return [letter.isupper() for letter in unicodedata.normalize("NFC", text)]
