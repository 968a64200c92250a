"""What a review asks for: which spans or links, in which order. Plain data, and the SQL that spans need for it."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from operator import eq, ge, gt, le, lt
from typing import Any

from corpus.model import Relation, Status
from corpus.project.furniture import unfolded


class Order(StrEnum):
    """What a review can be sorted by; reading order decides between equals."""

    PLACE = "place"
    LABEL = "label"
    STATE = "state"
    VALUE = "value"
    LANG = "lang"
    SCORE = "score"
    SOURCE = "source"
    STORY = "story"


Fits = Callable[[str | None, str | None], bool]


@dataclass(frozen=True, slots=True)
class ReviewFilter:
    """Which spans or links a review shows, None and "" and False meaning all.

    `label` and `value` are for spans only, `relation` for links. `low` and `high` bound the score, `low`
    included. `value` compares plain numbers, exactly: one of < <= = >= > and a number;
    `fits` gets a figure's value and unit, and says whether to show it. `text` holds words that the
    span has, the last of them maybe only begun. `unlinked` asks for labels that lack an answer in some
    language of their story. What was rejected is shown only where `state` asks for it, and suggestions in page
    furniture only with `furniture`, which shows nothing else.
    """

    story_id: str | None = None
    label: str | None = None
    relation: Relation | None = None
    state: Status | None = None
    source: str | None = None
    lang: str | None = None
    low: float | None = None
    high: float | None = None
    value: tuple[str, Decimal] | None = None
    fits: Fits | None = None
    text: str = ""
    unlinked: bool = False
    contradicting: bool = False
    unsure: bool = False
    furniture: bool = False
    order: Order = Order.PLACE
    descending: bool = False


_COMPARISONS = {"<": lt, "<=": le, "=": eq, ">=": ge, ">": gt}
_STATES = [Status.SUGGESTED, Status.ACCEPTED, Status.CORRECTED, Status.ADDED, Status.REJECTED]

# A suggestion is open as long as the annotator has no label, and no rejection, on its place or made from it.
_OPEN = (
    "NOT EXISTS (SELECT 1 FROM labels l WHERE l.document_id = s.document_id AND l.annotator_id = :annotator "
    "AND l.anchor_start = s.start AND l.anchor_end = s.end AND l.anchor_label = s.label)",
    "NOT EXISTS (SELECT 1 FROM labels l WHERE l.document_id = s.document_id AND l.annotator_id = :annotator "
    "AND l.start = s.start AND l.end = s.end AND l.label = s.label AND l.status <> 'rejected')",
)
UNLINKED = (
    "EXISTS (SELECT 1 FROM documents o WHERE o.story_id = d.story_id AND o.lang <> d.lang "
    "AND NOT EXISTS (SELECT 1 FROM no_counterparts n WHERE n.label_id = s.id AND n.lang = o.lang) "
    "AND NOT EXISTS (SELECT 1 FROM links k JOIN labels e ON e.id = k.to_label JOIN documents p "
    "ON p.id = e.document_id WHERE k.from_label = s.id AND p.lang = o.lang) "
    "AND NOT EXISTS (SELECT 1 FROM links k JOIN labels e ON e.id = k.from_label JOIN documents p "
    "ON p.id = e.document_id WHERE k.to_label = s.id AND p.lang = o.lang))"
)
_PLAIN_NUMBER = "s.value GLOB '*[0-9]*' AND s.value NOT GLOB '*[^-0-9.]*' AND s.value NOT GLOB '?*-*'"


def span_query(wanted: ReviewFilter) -> tuple[str, dict[str, Any]]:
    """Return SQL for the spans that `wanted` asks for, in order, and its parameters.

    A row is (key, position of the document, start, end); a label's key is its row number, a suggestion's is
    its negative. The caller adds the parameters :annotator, :contradicting (ids) and :documents (positions),
    both as JSON, where the filter has `contradicting` or `text`.
    """
    conditions, parameters = _conditions(wanted)
    arms = []
    if wanted.state is not Status.SUGGESTED and not wanted.furniture:
        arms.append(_labels(wanted, conditions))
    if wanted.state in (None, Status.SUGGESTED) and not wanted.unlinked and not wanted.unsure:
        apart = unfolded("s")
        where = " AND ".join([*conditions, *_OPEN, f"NOT ({apart})" if wanted.furniture else apart])
        arms.append(
            f"SELECT -s.rowid AS key, d.position AS place, s.start AS start, s.end AS end, {_rank(wanted, False)} "
            f"AS rank FROM suggestions s JOIN documents d ON d.id = s.document_id {_story_join(wanted)} WHERE {where}"
        )
    if not arms:
        arms.append("SELECT 0 AS key, 0 AS place, 0 AS start, 0 AS end, 0 AS rank WHERE 0")
    direction = "DESC" if wanted.descending else "ASC"
    # Without a rank the arms come sorted out of their indexes and are merged, not sorted.
    order = f"place {direction}, start {direction}, end {'ASC' if wanted.descending else 'DESC'}"
    if wanted.order is not Order.PLACE:
        order = f"rank IS NULL, rank {direction}, place, start, end DESC"
    parameters["state"] = wanted.state.value if wanted.state else None
    return f"SELECT key, place, start, end FROM ({' UNION ALL '.join(arms)}) ORDER BY {order}", parameters


def _labels(wanted: ReviewFilter, conditions: list[str]) -> str:
    own = ["s.annotator_id = :annotator", "s.status = :state" if wanted.state else "s.status <> 'rejected'"]
    if wanted.unlinked:
        own.append(UNLINKED)
    if wanted.unsure:
        own.append("s.unsure")
    return (
        f"SELECT s.rowid AS key, d.position AS place, s.start AS start, s.end AS end, {_rank(wanted, True)} AS rank "
        f"FROM labels s JOIN documents d ON d.id = s.document_id {_story_join(wanted)} "
        f"WHERE {' AND '.join([*conditions, *own])}"
    )


def _conditions(wanted: ReviewFilter) -> tuple[list[str], dict[str, Any]]:
    conditions, parameters = ["1"], dict[str, Any]()
    for name, column in (("label", "s.label"), ("source", "s.source"), ("lang", "d.lang"), ("story_id", "d.story_id")):
        if (value := getattr(wanted, name)) is not None:
            conditions.append(f"{column} = :{name}")
            parameters[name] = value
    for name, comparison in (("low", ">="), ("high", "<")):
        if (bound := getattr(wanted, name)) is not None:
            conditions.append(f"s.score {comparison} :{name}")
            parameters[name] = bound
    if wanted.value is not None:
        conditions.append(f"{_PLAIN_NUMBER} AND number_fits(s.value)")
    if wanted.fits is not None:
        conditions.append("s.value IS NOT NULL AND value_fits(s.value, s.unit)")
    if wanted.contradicting:
        conditions.append("s.id IN (SELECT value FROM json_each(:contradicting))")
    if wanted.text.strip():
        conditions.append("d.position IN (SELECT value FROM json_each(:documents))")
    return conditions, parameters


def number_fits(sign: str, number: Decimal) -> Callable[[str], bool]:
    """Return what tells whether a value, a plain decimal, is `sign` (one of < <= = >= >) the `number`."""
    compare = _COMPARISONS[sign]

    def fits(value: str) -> bool:
        try:
            return bool(compare(Decimal(value), number))
        except InvalidOperation:
            return False

    return fits


def _story_join(wanted: ReviewFilter) -> str:
    return "JOIN stories t ON t.id = d.story_id" if wanted.order is Order.STORY else ""


def _rank(wanted: ReviewFilter, label: bool) -> str:
    states = " ".join(f"WHEN '{state.value}' THEN {rank}" for rank, state in enumerate(_STATES))
    return {
        Order.PLACE: "0",
        Order.LABEL: "s.label",
        Order.STATE: f"CASE s.status {states} END" if label else "0",
        Order.VALUE: "CAST(s.value AS REAL)",
        Order.LANG: "d.lang",
        Order.SCORE: "s.score",
        Order.SOURCE: "s.source",
        Order.STORY: "t.name",
    }[wanted.order]
