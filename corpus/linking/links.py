"""`propose_links`: the links of a story, each with a score and a reason.

What two spans say comes first (`candidates`). Where a name or a figure repeats, or says little, its surroundings
decide: two sentences that share other, telling names and figures tell the same fact, wherever in the two versions
they stand; newsrooms retell, they do not translate line by line. The assignment is one to one for each pair of
documents.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from corpus.linking.assignment import assign
from corpus.linking.candidates import Evidence, GlossaryIndex, evidence, index_glossary
from corpus.linking.contradictions import contradictions
from corpus.linking.elimination import eliminations
from corpus.linking.segmentation import index_of, sentences
from corpus.model import Document, GlossaryEntry, ProposedLink, Relation, Span
from corpus.text import paragraphs

LINK_THRESHOLD = 0.65
"""Links that worth or name speak for are proposed from this score on; differences and left-over names from less."""

PRESELECT_THRESHOLD = 0.8
"""From this score on a proposed link is as good as sure: the desk may select it for the person."""

_ANCHOR = 0.8  # from this score on an unambiguous pair vouches for its surroundings
_ROUNDS = 2
_SENTENCE_SHARE, _PARAGRAPH_SHARE = 0.75, 0.25
_CONTEXT_GAIN = 0.6  # the part of the doubt that a context which agrees entirely takes away
_HEADLINE = 0.5  # headlines tell the same, however few names they share
_SENTENCE_END = re.compile(r"[.!?。！？…][”’」』\"')]*\s*$")
_ORDER_WEIGHT = 0.05
_WEAK = 0.7
_LONELY = 0.85  # factor for weak evidence whose context does not agree at all


@dataclass(frozen=True, slots=True)
class Side:
    """One document with its spans and where they stand."""

    document: Document
    spans: tuple[Span, ...]
    sentence: tuple[int, ...]
    paragraph: tuple[int, ...]
    place: tuple[float, ...]
    has_headline: bool


def make_side(document: Document, spans: Sequence[Span]) -> Side:
    """Return `document` and `spans`, sorted, with the sentence, paragraph and relative place of each span."""
    ordered = tuple(sorted(spans, key=lambda span: (span.start, -span.end)))
    lines = tuple(paragraphs(document.text))
    units = sentences(document.text)
    return Side(
        document,
        ordered,
        tuple(index_of(units, span.start) for span in ordered),
        tuple(index_of(lines, span.start) for span in ordered),
        tuple(span.start / max(1, len(document.text)) for span in ordered),
        bool(lines) and not _SENTENCE_END.search(document.text, *lines[0]),
    )


def propose_links(
    documents: Sequence[Document],
    spans: Mapping[str, Sequence[Span]],
    glossary: Sequence[GlossaryEntry] = (),
) -> list[ProposedLink]:
    """Return the links between the language versions of one story, each pair of documents one span to one span.

    `spans` holds the spans of each document by its id. A link goes from the document that comes first.
    """
    index = index_glossary(glossary)
    sides = [make_side(document, spans.get(document.id, ())) for document in documents]
    proposed: list[ProposedLink] = []
    for a, b in combinations(sides, 2):
        if a.document.lang != b.document.lang:
            proposed += link_pair(a, b, index)
    return [*proposed, *_closing(sides, proposed)]


def link_pair(a: Side, b: Side, glossary: GlossaryIndex) -> list[ProposedLink]:
    """Return the links between two documents."""
    found: dict[tuple[int, int], Evidence] = {}
    for i, x in enumerate(a.spans):
        for j, y in enumerate(b.spans):
            said = evidence(x, a.document, y, b.document, glossary)
            if said:
                found[i, j] = said
    taken = _anchors(found)
    scores: dict[tuple[int, int], float] = {}
    for _ in range(_ROUNDS):
        context = Context(a, b, taken)
        scores = {edge: context.weigh(edge, said.score) for edge, said in found.items()}
        weights = {edge: score + _ORDER_WEIGHT * context.order(edge) for edge, score in scores.items()}
        taken = [edge for edge in assign(weights) if scores[edge] >= LINK_THRESHOLD]
    links = [_link(a.spans[i], b.spans[j], found[i, j], min(1.0, scores[i, j])) for i, j in taken]
    agreement = Context(a, b, taken).agreement
    return links + contradictions(a, b, taken, agreement) + eliminations(a, b, taken, agreement)


def _anchors(found: Mapping[tuple[int, int], Evidence]) -> list[tuple[int, int]]:
    """Return the pairs that are sure and have no rival on either side."""
    sure = [edge for edge, said in found.items() if said.score >= _ANCHOR]
    lefts, rights = Counter(i for i, _ in sure), Counter(j for _, j in sure)
    return [(i, j) for i, j in sure if lefts[i] == 1 and rights[j] == 1]


class Context:
    """How much the surroundings of two spans tell of the same, by the links already taken."""

    def __init__(self, a: Side, b: Side, taken: Sequence[tuple[int, int]]) -> None:
        self.a, self.b = a, b
        self.taken = set(taken)
        self.sentence_pairs = Counter((a.sentence[i], b.sentence[j]) for i, j in taken)
        self.paragraph_pairs = Counter((a.paragraph[i], b.paragraph[j]) for i, j in taken)
        self.sentences_a = Counter(a.sentence[i] for i, _ in taken)
        self.sentences_b = Counter(b.sentence[j] for _, j in taken)
        self.paragraphs_a = Counter(a.paragraph[i] for i, _ in taken)
        self.paragraphs_b = Counter(b.paragraph[j] for _, j in taken)

    def agreement(self, edge: tuple[int, int]) -> float:
        """Return 0..1: the share of links around both spans that join their sentences, and their paragraphs."""
        i, j = edge
        own = 1 if edge in self.taken else 0
        left, right = self.a.sentence[i], self.b.sentence[j]
        near = _share(
            self.sentence_pairs[left, right] - own,
            self.sentences_a[left] - own,
            self.sentences_b[right] - own,
        )
        left, right = self.a.paragraph[i], self.b.paragraph[j]
        wide = _share(
            self.paragraph_pairs[left, right] - own,
            self.paragraphs_a[left] - own,
            self.paragraphs_b[right] - own,
        )
        headline = _HEADLINE if left == right == 0 and self.a.has_headline and self.b.has_headline else 0.0
        return min(1.0, _SENTENCE_SHARE * near + _PARAGRAPH_SHARE * wide + headline)

    def weigh(self, edge: tuple[int, int], score: float) -> float:
        """Return the score of a pair with its context taken into account."""
        agreement = self.agreement(edge)
        if not agreement and score < _WEAK:
            return score * _LONELY
        return score + (1 - score) * _CONTEXT_GAIN * agreement + 0.05 * agreement

    def order(self, edge: tuple[int, int]) -> float:
        """Return 0..1: how near the two spans stand to each other, as parts of their documents."""
        return 1.0 - abs(self.a.place[edge[0]] - self.b.place[edge[1]])


def _share(shared: int, left: int, right: int) -> float:
    return 2.0 * shared / (left + right) if shared > 0 else 0.0


def _link(a: Span, b: Span, said: Evidence, score: float) -> ProposedLink:
    return ProposedLink(a.id, b.id, said.relation, round(score, 3), said.source, said.reason)


def _closing(sides: Sequence[Side], proposed: Sequence[ProposedLink]) -> list[ProposedLink]:
    """Return the links that two others imply: where a answers b and b answers c, a answers c."""
    if len(sides) < 3:
        return []
    order = {span.id: (number, span) for number, side in enumerate(sides) for span in side.spans}
    partners: dict[str, dict[int, ProposedLink]] = defaultdict(dict)
    for link in proposed:
        partners[link.from_span][order[link.to_span][0]] = link
        partners[link.to_span][order[link.from_span][0]] = link
    closing: list[ProposedLink] = []
    for middle, links in list(partners.items()):
        for (number_a, link_a), (number_c, link_c) in combinations(sorted(links.items()), 2):
            a = link_a.from_span if link_a.to_span == middle else link_a.to_span
            c = link_c.from_span if link_c.to_span == middle else link_c.to_span
            languages = sides[number_a].document.lang, sides[number_c].document.lang
            if number_c in partners[a] or number_a in partners[c] or languages[0] == languages[1]:
                continue
            relation = _implied(link_a.relation, link_c.relation)
            if relation is None:
                continue
            text = sides[order[middle][0]].document.text[order[middle][1].start : order[middle][1].end]
            score = round(link_a.score * link_c.score * 0.95, 3)
            if score < LINK_THRESHOLD:
                continue
            link = ProposedLink(a, c, relation, score, "closing", f"both answer “{text}”")
            closing.append(link)
            partners[a][number_c] = link
            partners[c][number_a] = link
    return closing


def _implied(first: Relation, second: Relation) -> Relation | None:
    """Return the relation that two links in a row imply, or None where they imply nothing sure."""
    plain = {Relation.SAME, Relation.EQUAL}
    if Relation.CONTRADICTS in (first, second) or ((first in plain) == (second in plain) and first != second):
        return None
    if first in plain:
        return second
    return first if second in plain or first == second == Relation.CONVERTED else None


__all__ = ["LINK_THRESHOLD", "Context", "Side", "link_pair", "make_side", "propose_links"]
