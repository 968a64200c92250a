"""Names that are the same because their components translate each other.

"Nanning Customs" and "Hải quan Nam Ninh" hold the same place and the same topic, in another order; what the lexicon
does not know is compared by letters, readings and sounds. Components are matched one to one, and weigh what they
tell: a place, a number or a topic much, a head noun less, the words for an office (department, bureau, cục, 局), which
translators choose freely, and for a company, which they leave out, next to nothing.
"""

from corpus.linking.analysis import Name, Verdict, analyse
from corpus.linking.letters import compare_letters
from corpus.linking.parts import PLACES, Part

_OFFICES_ALIKE = 0.8
_BOTH_UNMATCHED = 0.55  # each name says something that the other doesn't: most likely another body
_HEADS_UNMATCHED = 0.8  # the same, where it is only a head noun
_RAW_UNMATCHED = 0.75  # the same, where on one side it is only a name that no reading or sound explains
_PLACE_ONLY = 0.75  # Da Nang, Da Nang Customs: a body is not the place it sits in
_TELLING = frozenset({"topic", "head", "firm", "raw"})
_RAW_FLOOR = 0.7
_FEW = 3  # names of more parts that share no term are not looked into


def compose(a: Name, b: Name) -> Verdict | None:
    """Return the score and reason of two composed names, or None where no component translates another."""
    if len(a.parts) + len(b.parts) < 3:
        return None
    if a.vocabulary.isdisjoint(b.vocabulary) and not (_bare_beside(a, b) or _bare_beside(b, a)):
        return None
    pairs, rest_a, rest_b = _matched(a, b)
    if not any(likeness * x.weight > 0.5 for x, _, likeness in pairs):
        return None
    weight = sum((x.weight + y.weight) * likeness / 2 for x, y, likeness in pairs)
    cover_a = min(1.0, weight / sum(part.weight for part in a.parts))
    cover_b = min(1.0, weight / sum(part.weight for part in b.parts))
    score = 0.97 * (0.6 * min(cover_a, cover_b) + 0.4 * max(cover_a, cover_b))
    score *= _contradiction(rest_a, rest_b)
    if all(x.kind in PLACES for x, _, _ in pairs) and any(part.kind in _TELLING for part in (*rest_a, *rest_b)):
        score *= _PLACE_ONLY
    return score, ", ".join(f"{x.text} = {y.text}" for x, y, _ in pairs)


def _bare_beside(a: Name, b: Name) -> bool:
    """Tell whether `a` is one raw name and `b` a few parts that may hold it (Rajamangala, Rajamangala Stadium)."""
    return len(a.parts) == 1 and a.parts[0].kind == "raw" and len(b.parts) <= _FEW and _holds_raw(b)


def _holds_raw(name: Name) -> bool:
    return any(part.kind == "raw" for part in name.parts)


def _matched(a: Name, b: Name) -> tuple[list[tuple[Part, Part, float]], list[Part], list[Part]]:
    """Return the parts of `a` and `b` that answer each other, with how well, and what is left of each."""
    edges: list[tuple[float, int, int]] = []
    for i, x in enumerate(a.parts):
        for j, y in enumerate(b.parts):
            likeness = _likeness(x, a, y, b)
            if likeness:
                edges.append((likeness * (x.weight + y.weight) - abs(i - j) * 0.001, i, j))
    pairs: list[tuple[Part, Part, float]] = []
    used_a: set[int] = set()
    used_b: set[int] = set()
    for _, i, j in sorted(edges, reverse=True):
        if i not in used_a and j not in used_b:
            used_a.add(i)
            used_b.add(j)
            x, y = a.parts[i], b.parts[j]
            pairs.append((x, y, _likeness(x, a, y, b)))
    rest_a = [part for i, part in enumerate(a.parts) if i not in used_a]
    rest_b = [part for j, part in enumerate(b.parts) if j not in used_b]
    return pairs, rest_a, rest_b


def _likeness(x: Part, a: Name, y: Part, b: Name) -> float:
    if x.kind == "number" or y.kind == "number":
        return float(x.kind == y.kind and x.text == y.text)
    if not x.concepts.isdisjoint(y.concepts):
        return 1.0
    if x.kind == y.kind and x.kind in ("office", "firm", "class"):
        return _OFFICES_ALIKE
    if (x.kind == "raw" or y.kind == "raw") and {x.kind, y.kind} <= {
        "raw",
        "place",
        "city",
        "person",
        "org",
        "topic",
    }:
        verdict = compare_letters(analyse(x.text, a.lang), analyse(y.text, b.lang))
        if verdict and verdict[0] >= _RAW_FLOOR:
            return verdict[0]
    return 0.0


def _contradiction(rest_a: list[Part], rest_b: list[Part]) -> float:
    """Return the factor by which what stands unmatched on both sides speaks against the names being one."""
    kinds_a, kinds_b = {part.kind for part in rest_a}, {part.kind for part in rest_b}
    if "number" in kinds_a and "number" in kinds_b:
        return 0.2
    if kinds_a & PLACES and kinds_b & PLACES:
        return 0.4
    telling_a = kinds_a - {"office", "firm", "class"}
    telling_b = kinds_b - {"office", "firm", "class"}
    factor = 1.0
    if telling_a == telling_b == {"head"}:
        factor = _HEADS_UNMATCHED
    elif telling_a and telling_b:
        factor = _RAW_UNMATCHED if {"raw"} in (telling_a, telling_b) else _BOTH_UNMATCHED
    return factor * (0.75 if "number" in kinds_a | kinds_b else 1.0)
