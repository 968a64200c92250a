"""Links between three versions are consistent: where a answers b and b answers c, a answers c."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from corpus.linking.reasons import BOTH_ANSWER
from corpus.model import Document, ProposedLink, Relation, Span

_TWO_STEPS = 0.95  # factor for going through a third version
_PLAIN = frozenset({Relation.SAME, Relation.EQUAL})

Version = tuple[Document, Sequence[Span]]
Partners = dict[str, dict[int, ProposedLink]]


def closing_links(
    versions: Sequence[Version], proposed: Sequence[ProposedLink], threshold: float
) -> list[ProposedLink]:
    """Return the links that two of `proposed` imply and nothing else takes up, from the score `threshold` on.

    `versions` are the documents in the story's order, each with the spans that links end at.
    """
    places = {span.id: (number, span) for number, (_, spans) in enumerate(versions) for span in spans}
    partners: Partners = defaultdict(dict)
    for link in proposed:
        partners[link.from_span][places[link.to_span][0]] = link
        partners[link.to_span][places[link.from_span][0]] = link
    closing: list[ProposedLink] = []
    for middle in list(partners):
        number, span = places[middle]
        words = versions[number][0].text[span.start : span.end]
        for (place_a, link_a), (place_c, link_c) in _pairs(versions, partners[middle]):
            a, c = _other_end(link_a, middle), _other_end(link_c, middle)
            relation = _implied(link_a.relation, link_c.relation)
            score = round(link_a.score * link_c.score * _TWO_STEPS, 3)
            if place_c in partners[a] or place_a in partners[c] or relation is None or score < threshold:
                continue
            link = ProposedLink(a, c, relation, score, "closing", BOTH_ANSWER.format(words=words))
            partners[a][place_c] = partners[c][place_a] = link
            closing.append(link)
    return closing


def _pairs(
    versions: Sequence[Version], links: dict[int, ProposedLink]
) -> Iterator[tuple[tuple[int, ProposedLink], tuple[int, ProposedLink]]]:
    """Yield the pairs of links of one span that lead into documents of different languages, in document order."""
    for first, second in combinations(sorted(links.items()), 2):
        if versions[first[0]][0].lang != versions[second[0]][0].lang:
            yield first, second


def _other_end(link: ProposedLink, span_id: str) -> str:
    return link.to_span if link.from_span == span_id else link.from_span


def _implied(first: Relation, second: Relation) -> Relation | None:
    """Return the relation that two links in a row imply, or None where they imply nothing sure."""
    if first in _PLAIN:
        return second if second not in _PLAIN or first == second else None
    if second in _PLAIN:
        return first
    return first if first == second == Relation.CONVERTED else None
