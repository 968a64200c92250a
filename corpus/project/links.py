"""The links of a story as one annotator sees them, and as an export reads them."""

import json
from collections.abc import Collection, Iterable, Mapping
from typing import Any, Self

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
from corpus.project.store import Parameters, Row, Store

_LINKS = ", ".join(f"k.{column}" for column in LINK_COLUMNS.split(", "))
_LISTED = "SELECT value FROM json_each(:ids)"
_PROPOSALS = "SELECT id, from_span, to_span, relation, source, score, reason FROM suggested_links"
_BEST_FIRST = "ORDER BY score DESC, id"
# Every suggested link of a story, best first.
PROPOSALS = f"{_PROPOSALS} WHERE story_id = ? {_BEST_FIRST}"


_LABELS = (
    "SELECT l.id, l.document_id, l.start, l.end, l.label, l.status, l.anchor_start, l.anchor_end, l.anchor_label, "
    "l.suggestion_id FROM labels l"
)


class Sight:
    """Which of an annotator's spans stands for a span id or a remembered place.

    Made by `of_story` or, where only the ends of a few links are asked for, by `of_ends`.
    """

    def __init__(self, store: Store, labels_sql: str, parameters: Parameters) -> None:
        # Of several the last one counts: a label before a rejection, one from a suggestion before one by hand.
        labels = store.dicts(
            f"SELECT * FROM ({labels_sql}) ORDER BY status = 'rejected' DESC, suggestion_id IS NOT NULL", parameters
        )
        self._by_id = {row["id"]: row for row in labels}
        self._by_place = {place_of(row): row for row in labels if row["status"] != Status.REJECTED}
        self._by_place |= {anchor_of(row): row for row in labels}
        self._store = store

    @classmethod
    def of_story(cls, store: Store, story_id: str, annotator: str) -> Self:
        """Return the sight of a whole story."""
        own = f"{_LABELS} JOIN documents d ON d.id = l.document_id WHERE d.story_id = ? AND l.annotator_id = ?"
        return cls(store, own, (story_id, annotator))

    @classmethod
    def of_ends(cls, store: Store, annotator: str, ends: Iterable[str]) -> Self:
        """Return the sight of the labels and suggestions called `ends`."""
        named = f"l.id IN ({_LISTED})"
        suggested = f"{_LABELS} JOIN suggestions g ON g.id IN ({_LISTED}) AND g.document_id = l.document_id"
        anchored = "l.anchor_start = g.start AND l.anchor_end = g.end AND l.anchor_label = g.label"
        placed = "l.start = g.start AND l.end = g.end AND l.label = g.label AND l.status <> 'rejected'"
        mine = "l.annotator_id = :annotator"
        sql = (
            f"{_LABELS} WHERE {mine} AND {named} UNION {suggested} WHERE {mine} AND {anchored} "
            f"UNION {suggested} WHERE {mine} AND {placed}"
        )
        return cls(store, sql, {"annotator": annotator, "ids": json.dumps(list(ends))})

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
        """Return the current annotator's links in a story, the oldest first, then the open proposals, best first.

        The ends are ids of spans that the annotator sees. With `rejected`, also the proposals they turned
        down, as far as spans still stand there.
        """
        annotator = self._annotators.current.id
        own = self._own("story_id = :story", {"story": story_id, "annotator": annotator})
        sight = Sight.of_story(self._store, story_id, annotator)
        turned_down = self._rejections(story_id, annotator)
        proposals = self._store.rows(PROPOSALS, (story_id,))
        found = own + self._open(story_id, sight, own, proposals, turned_down)
        if rejected:
            found += [link for row in turned_down if (link := _rejected_link(row, sight))]
        return found

    def of_spans(self, story_id: str, span_ids: Collection[str]) -> list[Link]:
        """Return those links of `of` that have one of `span_ids`, spans of the story, as an end; in the same order."""
        annotator = self._annotators.current.id
        ids = json.dumps(list(span_ids))
        own = self._own(f"(from_label IN ({_LISTED}) OR to_label IN ({_LISTED}))", {"ids": ids, "annotator": annotator})
        proposals = proposals_of(self._store, self._names(span_ids))
        if not proposals:
            return own
        sight = Sight.of_ends(self._store, annotator, {end for row in proposals for end in row[1:3]})
        found = self._open(story_id, sight, own, proposals, self._rejections(story_id, annotator))
        return own + [link for link in found if not {link.from_span, link.to_span}.isdisjoint(span_ids)]

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

    def _own(self, condition: str, parameters: dict[str, str]) -> list[Link]:
        sql = f"SELECT {LINK_COLUMNS} FROM links WHERE annotator_id = :annotator AND {condition} ORDER BY id"
        return [link_of(row) for row in self._store.rows(sql, parameters)]

    def _names(self, span_ids: Collection[str]) -> set[str]:
        """Return the ids under which proposals may name spans: their own, and those of suggestions at their places."""
        anchored = "g.start = l.anchor_start AND g.end = l.anchor_end AND g.label = l.anchor_label"
        placed = "g.start = l.start AND g.end = l.end AND g.label = l.label"
        pairs = "SELECT g.id FROM labels l JOIN suggestions g ON g.document_id = l.document_id"
        rows = self._store.rows(
            f"{pairs} AND {anchored} WHERE l.id IN ({_LISTED}) UNION {pairs} AND {placed} WHERE l.id IN ({_LISTED})",
            {"ids": json.dumps(list(span_ids))},
        )
        return {*span_ids, *(row[0] for row in rows)}

    def _open(
        self,
        story_id: str,
        sight: Sight,
        own: list[Link],
        rows: list[Row],
        rejections: list[dict[str, Any]],
    ) -> list[Link]:
        """Return the proposals of `rows` (as PROPOSALS has them) that are open, by the spans that are seen."""
        turned_down = {_pair(row) for row in rejections}
        decided = {frozenset((link.from_span, link.to_span)) for link in own}
        unanswered = {(entry.span_id, entry.lang) for entry in self.no_counterparts(story_id)}
        langs: dict[str, str] = dict(self._store.rows("SELECT id, lang FROM documents WHERE story_id = ?", (story_id,)))
        proposals: list[Link] = []
        for row in rows:
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


def proposals_of(store: Store, names: Iterable[str]) -> list[Row]:
    """Return the suggested links, as PROPOSALS has them, that name one of these ids of spans as an end."""
    sql = f"{_PROPOSALS} WHERE from_span IN ({_LISTED}) OR to_span IN ({_LISTED}) {_BEST_FIRST}"
    return store.rows(sql, {"ids": json.dumps(list(names))})


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
