"""`propose_links`: the links of a story, each with a score and a reason.

What two spans say comes first (`candidates`). Where a name or a figure repeats, or says little, its surroundings
decide: two sentences that share other, telling names and figures tell the same fact, wherever in the two versions
they stand; newsrooms retell, they do not translate line by line. The assignment is one to one for each pair of
documents.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from itertools import combinations

from corpus.linking.assignment import assign
from corpus.linking.candidates import Evidence, GlossaryIndex, evidence, index_glossary
from corpus.linking.closing import closing_links
from corpus.linking.context import Context, answering_rows
from corpus.linking.contradictions import contradictions
from corpus.linking.elimination import eliminations
from corpus.linking.side import Side, make_side
from corpus.model import Document, GlossaryEntry, Pairing, ProposedLink, Span
from corpus.names import Memory

LINK_THRESHOLD = 0.65
"""Links that worth or name speak for are proposed from this score on; differences and left-over names from less."""

PRESELECT_THRESHOLD = 0.8
"""From this score on a proposed link is as good as sure: the desk may select it for the person."""

_ANCHOR = 0.8  # from this score on an unambiguous pair vouches for its surroundings
_ROUNDS = 2
_ORDER_WEIGHT = 0.02
_MOST_PAIRS = 500_000  # about two seconds of comparing; two news stories have some 20,000 pairs
_LEAST_REACH = 100


def propose_links(
    documents: Sequence[Document],
    spans: Mapping[str, Sequence[Span]],
    glossary: Memory | Sequence[GlossaryEntry] = (),
    pairings: Sequence[Pairing] = (),
) -> list[ProposedLink]:
    """Return the links between the language versions of one story, each pair of documents one span to one span.

    `spans` holds the spans of each document by its id, `pairings` what a person says of their paragraphs. A link goes
    from the document that comes first.
    """
    index = index_glossary(glossary)
    sides = [make_side(document, spans.get(document.id, ())) for document in documents]
    proposed: list[ProposedLink] = []
    for a, b in combinations(sides, 2):
        if a.document.lang != b.document.lang:
            proposed += link_pair(a, b, index, pairings)
    return [*proposed, *closing_links([(side.document, side.spans) for side in sides], proposed, LINK_THRESHOLD)]


def link_pair(a: Side, b: Side, glossary: GlossaryIndex, pairings: Sequence[Pairing] = ()) -> list[ProposedLink]:
    """Return the links between two documents."""
    found: dict[tuple[int, int], Evidence] = {}
    for i, x in enumerate(a.spans):
        for j in _near(i, len(a.spans), len(b.spans)):
            y = b.spans[j]
            said = evidence(x, a.document, y, b.document, glossary)
            if said:
                found[i, j] = said
    rows = answering_rows(a, b, pairings)
    taken = _anchors(found)
    scores: dict[tuple[int, int], float] = {}
    for _ in range(_ROUNDS):
        context = Context(a, b, taken, rows)
        scores = {edge: context.weigh(edge, said.score) for edge, said in found.items()}
        weights = {
            edge: score - LINK_THRESHOLD + _ORDER_WEIGHT * context.order(edge)
            for edge, score in scores.items()
            if score >= LINK_THRESHOLD
        }
        taken = assign(weights)
    context = Context(a, b, taken, rows)
    rivals = _rivals(found)
    links = [
        _link(a.spans[i], b.spans[j], found[i, j], context.calibrated((i, j), scores[i, j], rivals((i, j))))
        for i, j in taken
    ]
    agreement = context.agreement
    return links + contradictions(a, b, taken, agreement) + eliminations(a, b, taken, agreement)


def _near(i: int, length_a: int, length_b: int) -> range:
    """Return the spans of the other side that span `i` is compared with: all, or in books those about as far on."""
    if length_a * length_b <= _MOST_PAIRS:
        return range(length_b)
    middle, reach = i * length_b // length_a, max(_LEAST_REACH, _MOST_PAIRS // (2 * length_a))
    return range(max(0, middle - reach), min(length_b, middle + reach))


def _anchors(found: Mapping[tuple[int, int], Evidence]) -> list[tuple[int, int]]:
    """Return the pairs that are sure and have no rival on either side."""
    sure = [edge for edge, said in found.items() if said.score >= _ANCHOR]
    lefts, rights = Counter(i for i, _ in sure), Counter(j for _, j in sure)
    return [(i, j) for i, j in sure if lefts[i] == 1 and rights[j] == 1]


def _rivals(found: Mapping[tuple[int, int], Evidence]) -> Callable[[tuple[int, int]], bool]:
    """Return whether another pair with an end of an edge is sure by what it says, too: a name that repeats."""
    sure = [edge for edge, said in found.items() if said.score >= _ANCHOR]
    lefts, rights = Counter(i for i, _ in sure), Counter(j for _, j in sure)
    return lambda edge: lefts[edge[0]] > 1 or rights[edge[1]] > 1


def _link(a: Span, b: Span, said: Evidence, score: float) -> ProposedLink:
    return ProposedLink(a.id, b.id, said.relation, round(score, 3), said.source, said.reason)
