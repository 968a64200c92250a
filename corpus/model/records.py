"""The records that travel between rooms. All are immutable; offsets are Unicode code points, end exclusive."""

from dataclasses import dataclass
from enum import StrEnum


class Status(StrEnum):
    """How a span or link came to stand where it stands, and whose word it is."""

    SUGGESTED = "suggested"  # a machine's proposal that nobody has decided on
    ACCEPTED = "accepted"  # a proposal that a person took as it was
    CORRECTED = "corrected"  # a proposal that a person took and changed
    ADDED = "added"  # made by a person from nothing
    REJECTED = "rejected"  # a proposal that a person turned down


class Modifier(StrEnum):
    """How an approximator changes a figure's value: TIMEX3's `mod` (TimeML 1.2.1, section 2.2)."""

    APPROX = "APPROX"
    LESS_THAN = "LESS_THAN"
    MORE_THAN = "MORE_THAN"
    EQUAL_OR_LESS = "EQUAL_OR_LESS"
    EQUAL_OR_MORE = "EQUAL_OR_MORE"


class Relation(StrEnum):
    """How two linked spans answer each other."""

    SAME = "same"
    EQUAL = "equal"
    ROUNDED = "rounded"
    CONVERTED = "converted"
    PARTIAL = "partial"
    CONTRADICTS = "contradicts"


class Layer(StrEnum):
    """Which decisions an export reads."""

    SUGGESTIONS = "suggestions"
    LABELS = "labels"
    GOLD = "gold"


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure in a text and what it is worth.

    `value` is exact and textual: a plain decimal, a range "3/5", or ISO 8601 / TIMEX3 for dates and times.
    `unit` is an ISO 4217 code for money, a unit symbol for quantities, "pp" for percentage points.
    `alternatives` are other readings of the same characters, likeliest first, `value` not among them.
    """

    start: int
    end: int
    label: str
    value: str
    unit: str | None = None
    modifier: str | None = None
    alternatives: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A span that a recogniser proposes, before the project has given it an id.

    `score` is in 0..1; `source` names the recognisers that agree, joined with "+"; `reason` is for a person.
    """

    start: int
    end: int
    label: str
    value: str | None = None
    unit: str | None = None
    modifier: str | None = None
    alternatives: tuple[str, ...] = ()
    source: str = ""
    score: float = 1.0
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Span:
    """A labelled stretch of a document: a machine's suggestion or a person's label.

    `annotator` is the id of whoever decided, None for a suggestion. `suggestion_id` is the suggestion that
    an accepted or corrected label remembers.
    """

    id: str
    document_id: str
    start: int
    end: int
    label: str
    value: str | None = None
    unit: str | None = None
    modifier: str | None = None
    alternatives: tuple[str, ...] = ()
    status: Status = Status.SUGGESTED
    source: str = ""
    score: float | None = None
    reason: str = ""
    annotator: str | None = None
    suggestion_id: str | None = None
    note: str = ""
    unsure: bool = False


@dataclass(frozen=True, slots=True)
class ProposedLink:
    """A link that the linker proposes between two spans, by their ids."""

    from_span: str
    to_span: str
    relation: Relation
    score: float
    source: str
    reason: str


@dataclass(frozen=True, slots=True)
class Link:
    """Two spans of two documents of one story that answer each other."""

    id: str
    story_id: str
    from_span: str
    to_span: str
    relation: Relation
    status: Status = Status.SUGGESTED
    source: str = ""
    score: float | None = None
    reason: str = ""
    annotator: str | None = None


@dataclass(frozen=True, slots=True)
class NoCounterpart:
    """A person's decision that nothing in language `lang` answers a span."""

    span_id: str
    lang: str
    annotator: str


@dataclass(frozen=True, slots=True)
class Pairing:
    """A person's word on two stretches of whole paragraphs of two documents: that they answer each other, or not.

    Document `a` comes before `b` in their story.
    """

    document_a: str
    start_a: int
    end_a: int
    document_b: str
    start_b: int
    end_b: int
    answers: bool


@dataclass(frozen=True, slots=True)
class Document:
    """One language version of a story. `date` is the reference date (ISO 8601), if known."""

    id: str
    story_id: str
    name: str
    lang: str
    text: str
    date: str | None = None


@dataclass(frozen=True, slots=True)
class Story:
    """A set of documents in different languages that tell the same events."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class GlossaryEntry:
    """Two forms of one name that people have linked, and how often. Languages are ordered, lang_a < lang_b."""

    form_a: str
    lang_a: str
    form_b: str
    lang_b: str
    label: str
    count: int
