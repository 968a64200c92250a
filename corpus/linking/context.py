"""How much the surroundings of two spans tell of the same.

Two sentences that share other names and figures tell the same fact, wherever in the two versions they stand;
newsrooms retell, they do not translate line by line. Paragraphs that the alignment sets side by side speak a little for
each other, too, which is all there is to go by where nothing else in them is linked.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

from corpus.linking.corrected import align_corrected
from corpus.linking.side import Side
from corpus.model import Pairing

Rows = tuple[tuple[int, ...], tuple[int, ...]]
"""For each span of both sides the number of its row in the paragraph alignment."""

_SENTENCE_SHARE, _PARAGRAPH_SHARE = 0.75, 0.25
_ANSWERING = 0.15  # paragraphs that the alignment sets side by side
_ELSEWHERE, _HERE = 0.22, 0.2  # how much less sure, and below which agreement
_HEADLINE = 0.5  # headlines tell the same, however few names they share
_CONTEXT_GAIN = 0.6  # the part of the doubt that a context which agrees entirely takes away
_CONTEXT_BONUS = 0.12  # so that of two sure pairs the one in the better context is taken
_WEAK = 0.7
_LONELY = 0.85  # factor for weak evidence whose context does not agree at all


class Context:
    """The agreement of surroundings, by the links already taken between two documents."""

    def __init__(self, a: Side, b: Side, taken: Sequence[tuple[int, int]], rows: Rows) -> None:
        self.a, self.b = a, b
        self.rows_a, self.rows_b = rows
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
        answering = _ANSWERING if self.rows_a[i] == self.rows_b[j] else 0.0
        headline = _HEADLINE if left == right == 0 and self.a.has_headline and self.b.has_headline else 0.0
        return min(1.0, _SENTENCE_SHARE * near + _PARAGRAPH_SHARE * wide + headline + answering)

    def weigh(self, edge: tuple[int, int], score: float) -> float:
        """Return the score of a pair with its context taken into account."""
        agreement = self.agreement(edge)
        if not agreement and score < _WEAK:
            return score * _LONELY
        return score + (1 - score) * _CONTEXT_GAIN * agreement + _CONTEXT_BONUS * agreement

    def calibrated(self, edge: tuple[int, int], score: float, rivalled: bool) -> float:
        """Return the score of a pair that is taken, 0..1, with what the choice among mentions leaves open.

        Which mention of a name that repeats is meant, only the surroundings tell: where they do not agree, a rivalled
        pair is less sure than what it says.
        """
        if rivalled:
            score *= 1 - _ELSEWHERE * max(0.0, 1 - self.agreement(edge) / _HERE)
        return min(1.0, score)

    def order(self, edge: tuple[int, int]) -> float:
        """Return 0..1: how near the two spans stand to each other, as parts of their documents."""
        return 1.0 - abs(self.a.place[edge[0]] - self.b.place[edge[1]])


def answering_rows(a: Side, b: Side, said: Sequence[Pairing] = ()) -> Rows:
    """Return for each span of both sides the number of the row of the paragraph alignment that it stands in.

    `said` corrects the alignment. Spans in paragraphs that answer nothing have numbers of their own.
    """
    rows = align_corrected(a.document, b.document, said)
    starts = [[row[side][0] for row in rows] for side in (0, 1)]
    empty = [[row[side][0] == row[side][1] for row in rows] for side in (0, 1)]
    numbers = []
    for side, spans in enumerate((a.spans, b.spans)):
        held = [n for n in range(len(rows)) if not empty[side][n]]
        held_starts = [starts[side][n] for n in held]
        places = (max(0, bisect_right(held_starts, span.start) - 1) for span in spans)
        found = [held[place] if held else 0 for place in places]
        numbers.append(tuple(-1 - 2 * n - side if empty[1 - side][n] else n for n in found))
    return numbers[0], numbers[1]


def _share(shared: int, left: int, right: int) -> float:
    return 2.0 * shared / (left + right) if shared > 0 else 0.0
