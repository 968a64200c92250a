"""Names that no reading or lexicon explains, linked because nothing else is left for them.

Where two sentences answer each other by most of what they hold, and each has exactly one name of a label left, the
two are most likely one: a ship, a book, an operation whose name was translated freely. Where each has as many left,
two or three, English and Vietnamese most likely tell them in the same order.
"""

from collections import Counter
from collections.abc import Callable, Sequence

from corpus.linking.analysis import analyse
from corpus.linking.reasons import LEFT_IN_ORDER, ONLY_ONE_LEFT
from corpus.linking.side import Side
from corpus.model import FIGURE_LABELS, ProposedLink, Relation, Span

_ENOUGH = 0.55
_MOST = 0.7
_MOST_IN_ORDER, _ORDER_COST = 3, 0.1


def eliminations(
    a: Side,
    b: Side,
    taken: Sequence[tuple[int, int]],
    agreement: Callable[[tuple[int, int]], float],
) -> list[ProposedLink]:
    """Return `same` links between names of two documents that the links `taken` leave over."""
    used_a, used_b = {i for i, _ in taken}, {j for _, j in taken}
    left = [i for i, span in enumerate(a.spans) if i not in used_a and span.label not in FIGURE_LABELS]
    right = [j for j, span in enumerate(b.spans) if j not in used_b and span.label not in FIGURE_LABELS]
    kinds_a, places_a = _in_order(a, left)
    kinds_b, places_b = _in_order(b, right)
    partners = _partners(a, b, taken)
    in_order = "zh" not in {side.document.lang for side in (a, b)}  # Chinese puts what English puts last first
    best_a: dict[int, tuple[float, int]] = {}
    best_b: dict[int, tuple[float, int]] = {}
    for i in left:
        for j in right:
            label = a.spans[i].label
            if label != b.spans[j].label or places_a[i] != places_b[j]:
                continue
            count = kinds_a[a.sentence[i], label]
            if count != kinds_b[b.sentence[j], label] or count > (_MOST_IN_ORDER if in_order else 1):
                continue
            near = agreement((i, j))
            known = partners.get(_form(a, i)), partners.get(_form(b, j))
            free = known[0] in (None, _form(b, j)) and known[1] in (None, _form(a, i))
            if near >= _ENOUGH and free and _can_be_one(a, a.spans[i], b, b.spans[j]):
                best_a[i] = max(best_a.get(i, (0.0, 0)), (near, j))
                best_b[j] = max(best_b.get(j, (0.0, 0)), (near, i))
    return [
        _link(a.spans[i], b.spans[j], near, alone=kinds_a[a.sentence[i], a.spans[i].label] == 1)
        for i, (near, j) in best_a.items()
        if best_b[j][1] == i
    ]


def _link(x: Span, y: Span, near: float, *, alone: bool) -> ProposedLink:
    score = min(_MOST, 0.45 + 0.3 * near) - (0.0 if alone else _ORDER_COST)
    reason = (ONLY_ONE_LEFT if alone else LEFT_IN_ORDER).format(label=x.label)
    return ProposedLink(x.id, y.id, Relation.SAME, round(score, 3), "context", reason)


def _in_order(side: Side, left: Sequence[int]) -> tuple[Counter[tuple[int, str]], dict[int, int]]:
    """Return how many names of a label are left in each sentence, and of each name left the how manieth it is."""
    counts: Counter[tuple[int, str]] = Counter()
    places: dict[int, int] = {}
    for i in left:
        kind = side.sentence[i], side.spans[i].label
        places[i] = counts[kind]
        counts[kind] += 1
    return counts, places


def _form(side: Side, index: int) -> tuple[str, str]:
    span = side.spans[index]
    return side.document.lang, side.document.text[span.start : span.end]


def _partners(a: Side, b: Side, taken: Sequence[tuple[int, int]]) -> dict[tuple[str, str], tuple[str, str]]:
    """Return the form that each linked form is linked with, both ways."""
    pairs = [(_form(a, i), _form(b, j)) for i, j in taken]
    return {**dict(pairs), **{y: x for x, y in pairs}}


def _can_be_one(a: Side, x: Span, b: Side, y: Span) -> bool:
    """Tell whether two names could be one: not both known, and not both spelled in letters and yet different."""
    one = analyse(a.document.text[x.start : x.end], a.document.lang)
    other = analyse(b.document.text[y.start : y.end], b.document.lang)
    if one.concepts and other.concepts:
        return False
    if one.han or other.han:
        return True
    return x.label not in ("PERSON", "GPE") and one.marked != other.marked
