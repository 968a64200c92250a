"""The gold links of a story: spans that share a link name, and how they answer each other.

A relation is derived where the values leave no doubt; otherwise its author has to state it. Nothing of
corpus.linking is used, so that the gold can measure it.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from story_markup import TEMPORAL, MarkedDocument, MarkedSpan, MarkupError

from corpus.model import Relation


@dataclass(frozen=True, slots=True)
class MarkedLink:
    """A link between two spans, each with its document, the document that comes first in the story first."""

    first: tuple[MarkedDocument, MarkedSpan]
    second: tuple[MarkedDocument, MarkedSpan]
    relation: Relation
    reason: str


def links_of(documents: Sequence[MarkedDocument]) -> Iterator[MarkedLink]:
    """Yield the links of a story, every pair of languages that share a link name.

    Raises MarkupError, which names every group that does not make sense, after the last link.
    """
    groups: dict[str, list[tuple[MarkedDocument, MarkedSpan]]] = defaultdict(list)
    for document in documents:
        for span in document.spans:
            if span.link:
                groups[span.link].append((document, span))
    problems = []
    for name, members in groups.items():
        problem = _problem(members)
        if problem:
            problems.append(f"{members[0][0].story}: #{name} {problem}")
            continue
        for first, second in combinations(members, 2):
            relation = _relation(first[1], second[1])
            if relation:
                yield MarkedLink(first, second, relation, _reason(relation, first[1], second[1]))
            else:
                worths = f"{_worth(first[1])} and {_worth(second[1])}"
                problems.append(f"{members[0][0].story}: #{name} must say how {worths} answer each other")
    if problems:
        raise MarkupError("\n".join(problems))


def _problem(members: Sequence[tuple[MarkedDocument, MarkedSpan]]) -> str | None:
    langs = [document.lang for document, _ in members]
    if len(set(langs)) != len(langs):
        return f"marks two spans of one language ({', '.join(langs)})"
    if len(langs) < 2:
        return f"stands in no language but {langs[0]}"
    if len({span.label for _, span in members}) > 1:
        labels = ", ".join(f"{document.lang} {span.label}" for document, span in members)
        return f"joins different labels: {labels}"
    return None


def _relation(a: MarkedSpan, b: MarkedSpan) -> Relation | None:
    """Return how `a` and `b` answer each other, None where nobody has said so and nothing shows it."""
    if a.value is None or b.value is None:
        return Relation.SAME
    if (a.value, a.unit) == (b.value, b.unit):
        return Relation.EQUAL
    stated = {span.relation for span in (a, b) if span.relation}
    if stated:
        return stated.pop() if len(stated) == 1 else None
    if a.unit != b.unit:
        return Relation.CONVERTED if a.label == "QUANTITY" else None
    if _lies_in(a.value, b.value) or _lies_in(b.value, a.value):
        return Relation.PARTIAL
    return Relation.ROUNDED if a.label not in TEMPORAL and _rounds(a.value, b.value) else None


def _lies_in(part: str, whole: str) -> bool:
    """Whether a date lies in a longer one (2024-05 in 2024), or a value is one end of a range."""
    return part.startswith(f"{whole}-") or (whole.startswith("T") and part.endswith(whole)) or part in whole.split("/")


def _rounds(a: str, b: str) -> bool:
    """Whether the value with fewer significant digits is the other one, rounded or cut at its last digit."""
    if "/" in a + b:
        return False
    coarse, fine = sorted((Decimal(a).normalize(), Decimal(b).normalize()), key=lambda n: len(n.as_tuple().digits))
    exponent = coarse.as_tuple().exponent
    return isinstance(exponent, int) and abs(coarse - fine) < Decimal(10) ** exponent


def _worth(span: MarkedSpan) -> str:
    return f"{span.value} {span.unit}" if span.unit else f"{span.value}"


def _reason(relation: Relation, a: MarkedSpan, b: MarkedSpan) -> str:
    match relation:
        case Relation.SAME:
            return "the same name"
        case Relation.EQUAL:
            return f"the same worth: {_worth(a)}"
        case Relation.CONTRADICTS:
            return f"the same fact, another worth: {_worth(a)} against {_worth(b)}"
        case _:
            return f"{relation.value}: {_worth(a)} and {_worth(b)}"
