"""The links of a story as one annotator sees them, and as an export reads them."""

from collections.abc import Mapping
from typing import Any

from corpus.model import Layer, Link, NoCounterpart, Relation, Status
from corpus.project.annotators import AnnotatorKind, Annotators
from corpus.project.rows import (
    LINK_COLUMNS,
    LabelRow,
    Place,
    anchor_of,
    link_of,
    place_of,
    rejected_link,
    rejection_places,
)
from corpus.project.store import Store

_LINKS = ", ".join(f"k.{column}" for column in LINK_COLUMNS.split(", "))
# Every suggested link of a story, best first.
PROPOSALS = (
    "SELECT id, from_span, to_span, relation, source, score, reason FROM suggested_links WHERE story_id = ? "
    "ORDER BY score DESC, id"
)


class Sight:
    """Which of an annotator's spans stands for a span id or a remembered place, in one story."""

    def __init__(self, store: Store, story_id: str, annotator: str) -> None:
        labels = store.dicts(
            "SELECT l.id, l.document_id, l.start, l.end, l.label, l.status, l.anchor_start, l.anchor_end, "
            "l.anchor_label FROM labels l JOIN documents d ON d.id = l.document_id "
            "WHERE d.story_id = ? AND l.annotator_id = ? "
            "ORDER BY l.status = 'rejected' DESC, l.suggestion_id IS NOT NULL",
            (story_id, annotator),
        )
        # Of several the last one counts: a label before a rejection, one from a suggestion before one by hand.
        self._by_id = {row["id"]: row for row in labels}
        self._by_place = {place_of(row): row for row in labels if row["status"] != Status.REJECTED}
        self._by_place |= {anchor_of(row): row for row in labels}
        self._store = store

    def span(self, span_id: str) -> tuple[str, Place] | None:
        """Return (id, anchor) of the visible span that stands for a suggestion's or label's id, if there is one."""
        if own := self._by_id.get(span_id):
            return _visible(own)
        row = self._store.row("SELECT document_id, start, end, label FROM suggestions WHERE id = ?", (span_id,))
        if row is None:
            return None
        place = Place(*row)
        own = self._by_place.get(place)
        return _visible(own) if own else (span_id, place)

    def place(self, place: Place) -> str | None:
        """Return the id of the label, rejection or suggestion that stands at a remembered place, if there is one."""
        own = self._by_place.get(place)
        if own:
            return str(own["id"])
        found: str | None = self._store.value(
            "SELECT id FROM suggestions WHERE document_id = ? AND start = ? AND end = ? AND label = ?", place
        )
        return found


class Links:
    """The links of one project."""

    def __init__(self, store: Store, annotators: Annotators) -> None:
        self._store = store
        self._annotators = annotators

    def of(self, story_id: str, *, rejected: bool = False) -> list[Link]:
        """Return the current annotator's links in a story, then the proposals that are open, best first.

        The ends are ids of spans that the annotator sees. With `rejected`, also the proposals they turned
        down, as far as spans still stand there.
        """
        annotator = self._annotators.current.id
        own = [
            link_of(row)
            for row in self._store.rows(
                f"SELECT {LINK_COLUMNS} FROM links WHERE story_id = ? AND annotator_id = ? ORDER BY decided_at, id",
                (story_id, annotator),
            )
        ]
        sight = Sight(self._store, story_id, annotator)
        turned_down = self._rejections(story_id, annotator)
        found = own + self._open(story_id, sight, own, {_pair(row) for row in turned_down})
        if rejected:
            found += [link for row in turned_down if (link := _rejected_link(row, sight))]
        return found

    def no_counterparts(self, story_id: str) -> list[NoCounterpart]:
        """Return the current annotator's decisions that a span of a story has no counterpart in a language."""
        rows = self._store.rows(
            "SELECT label_id, lang, annotator_id FROM no_counterparts WHERE story_id = ? AND annotator_id = ? "
            "ORDER BY decided_at, id",
            (story_id, self._annotators.current.id),
        )
        return [NoCounterpart(*row) for row in rows]

    def in_layer(self, story_id: str, layer: Layer) -> list[Link]:
        """Return all suggested links between suggestions of a story, all people's links, or the adjudicated ones."""
        if layer is Layer.SUGGESTIONS:
            sql = PROPOSALS.replace(
                " ORDER",
                " AND from_span IN (SELECT id FROM suggestions) AND to_span IN (SELECT id FROM suggestions) ORDER",
            )
            return [proposal_link(story_id, row, row[1], row[2]) for row in self._store.rows(sql, (story_id,))]
        kind = AnnotatorKind.GOLD if layer is Layer.GOLD else AnnotatorKind.PERSON
        rows = self._store.rows(
            f"SELECT {_LINKS} FROM links k JOIN annotators a ON a.id = k.annotator_id "
            "WHERE k.story_id = ? AND a.kind = ? ORDER BY k.decided_at, k.id",
            (story_id, kind),
        )
        return [link_of(row) for row in rows]

    def _open(self, story_id: str, sight: Sight, own: list[Link], turned_down: set[frozenset[Place]]) -> list[Link]:
        decided = {frozenset((link.from_span, link.to_span)) for link in own}
        unanswered = {(entry.span_id, entry.lang) for entry in self.no_counterparts(story_id)}
        langs: dict[str, str] = dict(self._store.rows("SELECT id, lang FROM documents WHERE story_id = ?", (story_id,)))
        proposals: list[Link] = []
        for row in self._store.rows(PROPOSALS, (story_id,)):
            one, other = sight.span(row[1]), sight.span(row[2])
            if one is None or other is None:
                continue
            (from_span, from_place), (to_span, to_place) = one, other
            pair = frozenset((from_span, to_span))
            if pair in decided or frozenset((from_place, to_place)) in turned_down:
                continue
            if unanswered & {(from_span, langs[to_place.document_id]), (to_span, langs[from_place.document_id])}:
                continue
            decided.add(pair)
            proposals.append(proposal_link(story_id, row, from_span, to_span))
        return proposals

    def _rejections(self, story_id: str, annotator: str) -> list[dict[str, Any]]:
        return self._store.dicts(
            "SELECT * FROM link_rejections WHERE story_id = ? AND annotator_id = ? ORDER BY decided_at, id",
            (story_id, annotator),
        )


def _pair(rejection: Mapping[str, Any]) -> frozenset[Place]:
    return frozenset(rejection_places(rejection))


def _visible(row: LabelRow) -> tuple[str, Place] | None:
    return None if row["status"] == Status.REJECTED else (row["id"], anchor_of(row))


def proposal_link(story_id: str, row: tuple[Any, ...], from_span: str, to_span: str) -> Link:
    """Return a row of PROPOSALS as a link between two spans."""
    link_id, _, _, relation, source, score, reason = row
    return Link(link_id, story_id, from_span, to_span, Relation(relation), Status.SUGGESTED, source, score, reason)


def _rejected_link(row: Mapping[str, Any], sight: Sight) -> Link | None:
    one, other = (sight.place(place) for place in rejection_places(row))
    return rejected_link(row, one, other) if one and other else None
