"""Names that no reading or lexicon explains, linked because nothing else is left for them.

Where two sentences answer each other by most of what they hold, and each has exactly one name of a label left, the
two are most likely one: a ship, a book, an operation whose name was translated freely.
"""

from collections import Counter
from collections.abc import Callable, Sequence

from corpus.linking.analysis import analyse
from corpus.linking.reasons import ONLY_ONE_LEFT
from corpus.linking.side import Side
from corpus.model import FIGURE_LABELS, ProposedLink, Relation, Span

_ENOUGH = 0.55
_MOST = 0.7


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
    kinds_a = Counter((a.sentence[i], a.spans[i].label) for i in left)
    kinds_b = Counter((b.sentence[j], b.spans[j].label) for j in right)
    partners = _partners(a, b, taken)
    best_a: dict[int, tuple[float, int]] = {}
    best_b: dict[int, tuple[float, int]] = {}
    for i in left:
        for j in right:
            label = a.spans[i].label
            if label != b.spans[j].label or kinds_a[a.sentence[i], label] != 1 or kinds_b[b.sentence[j], label] != 1:
                continue
            near = agreement((i, j))
            known = partners.get(_form(a, i)), partners.get(_form(b, j))
            free = known[0] in (None, _form(b, j)) and known[1] in (None, _form(a, i))
            if near >= _ENOUGH and free and _can_be_one(a, a.spans[i], b, b.spans[j]):
                best_a[i] = max(best_a.get(i, (0.0, 0)), (near, j))
                best_b[j] = max(best_b.get(j, (0.0, 0)), (near, i))
    return [
        ProposedLink(
            a.spans[i].id,
            b.spans[j].id,
            Relation.SAME,
            round(min(_MOST, 0.45 + 0.3 * near), 3),
            "context",
            ONLY_ONE_LEFT.format(label=a.spans[i].label),
        )
        for i, (near, j) in best_a.items()
        if best_b[j][1] == i
    ]


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
