"""A WebAnno TSV read: its tokens, and the spans and relations in its columns."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from corpus.exchange.webanno_cells import FORMAT, NOTHING, stacked, unescape

_ROW = re.compile(r"(\d{1,9}-\d{1,9})(\.\d{1,9})?\t(\d{1,12})-(\d{1,12})\t([^\t]*)(?:\t(.*))?", re.DOTALL)
_RELATION_END = re.compile(r"(\d{1,9}-\d{1,9}(?:\.\d{1,9})?)(?:\[(\d{1,9})_(\d{1,9})\])?")
# Layers of tokens and sentences rather than of names and figures.
_OF_TOKENS = re.compile(r"\.(Lemma|POS|Stem|MorphologicalFeatures|Token|Sentence|SurfaceForm|Paragraph)$")
_MAX_GAP = 100_000  # between two tokens, in UTF-16 units: what is further apart is no text
_LABEL_FEATURES = ("value", "label")


@dataclass(frozen=True, slots=True)
class Token:
    """A token: its UTF-16 offsets, its form, and the number of its sentence."""

    start: int
    end: int
    form: str
    sentence: str


@dataclass(slots=True)
class TsvSpan:
    """A span: the line that it begins in, its UTF-16 offsets and its features."""

    line: int
    start: int
    end: int
    layer: str
    features: dict[str, str] = field(default_factory=dict)

    @property
    def label(self) -> str:
        """Its label: what the layer calls value or label, else its first feature, else the layer's own name."""
        named = (self.features.get(name, "") for name in (*_LABEL_FEATURES, *self.features))
        return next((value for value in named if value), self.layer.rsplit(".", 1)[-1])


@dataclass(frozen=True, slots=True)
class TsvRelation:
    """A relation, by the keys of the spans that it joins."""

    line: int
    one: object
    other: object
    label: str


@dataclass(slots=True)
class Tsv:
    """What a file holds. `left` counts annotations of layers that are no spans."""

    tokens: list[Token] = field(default_factory=list)
    spans: dict[object, TsvSpan] = field(default_factory=dict)
    relations: list[TsvRelation] = field(default_factory=list)
    broken: list[tuple[int, str]] = field(default_factory=list)
    left: int = 0


@dataclass(slots=True)
class _Layer:
    kind: str
    name: str
    features: list[str]

    def columns(self) -> int:
        """Return how many columns the layer has."""
        return 2 if self.kind == "CH" else max(1, len(self.features))


def parse_tsv(lines: Iterable[tuple[int, str]]) -> Tsv:
    """Return what the numbered lines of a file say. Raises ValueError where it is no WebAnno TSV 3."""
    parser = _Parser()
    for number, line in lines:
        if not parser.is_begun:
            if not line.startswith(FORMAT):
                raise ValueError("it is no WebAnno TSV 3")
            parser.is_begun = True
        elif line.startswith("#T_"):
            kind, _, rest = line[3:].partition("=")
            name, *features = rest.split("|")
            parser.layers.append(_Layer(kind, name, features))
        elif line.strip() and not line.startswith("#"):
            try:
                parser.row(number, line)
            except ValueError as error:
                parser.tsv.broken.append((number, str(error)))
    if not parser.is_begun:
        raise ValueError("it is no WebAnno TSV 3")
    parser.resolve()
    return parser.tsv


class _Parser:
    """The state between the rows of one file."""

    def __init__(self) -> None:
        self.tsv = Tsv()
        self.layers: list[_Layer] = []
        self.is_begun = False
        self._at: dict[tuple[str, str], list[object]] = {}  # the spans of a layer that begin in a unit
        self._relations: list[tuple[int, str, _Layer, str, str]] = []

    def row(self, number: int, line: str) -> None:
        match = _ROW.fullmatch(line)
        if match is None:
            raise ValueError("it is no token")
        name, part, start, end = match[1], match[2], int(match[3]), int(match[4])
        if not part:
            self.tsv.tokens.append(Token(start, end, unescape(match[5]), name.partition("-")[0]))
        cells = (match[6] or "").split("\t")
        position = 0
        for layer in self.layers:
            own = cells[position : position + layer.columns()]
            position += layer.columns()
            if layer.kind == "SP" and not _OF_TOKENS.search(layer.name):
                self._spans(number, name + (part or ""), (start, end), layer, own)
            elif layer.kind == "RL" and layer.features and len(own) == len(layer.features):
                self._arcs(number, name + (part or ""), layer, own)
            elif any(cell not in ("_", "") for cell in own):
                self.tsv.left += 1

    def _spans(self, number: int, unit: str, place: tuple[int, int], layer: _Layer, cells: list[str]) -> None:
        for index, cell in enumerate(cells):
            for depth, (value, numbered) in enumerate(stacked(cell)):
                key = (layer.name, numbered) if numbered else (layer.name, unit, depth)
                span = self.tsv.spans.get(key)
                if span is None:
                    span = self.tsv.spans[key] = TsvSpan(number, *place, layer.name)
                    self._at.setdefault((layer.name, unit), []).append(key)
                span.start, span.end = min(span.start, place[0]), max(span.end, place[1])
                if value != NOTHING and index < len(layer.features):
                    span.features.setdefault(layer.features[index], value)

    def _arcs(self, number: int, unit: str, layer: _Layer, cells: list[str]) -> None:
        labels = [value for value, _ in stacked(cells[0])] if len(cells) > 1 else []
        ends = cells[-1].split("|") if cells[-1] not in ("_", "") else []
        for depth, end in enumerate(ends):
            label = labels[depth] if depth < len(labels) else NOTHING
            self._relations.append((number, unit, layer, end, label))

    def resolve(self) -> None:
        """Join the relations to their spans, all of which have been read."""
        for number, unit, layer, end, label in self._relations:
            match = _RELATION_END.fullmatch(end)
            base = layer.features[-1].removeprefix("BT_")
            if match is None:
                self.tsv.broken.append((number, f"{end[:20]!r} is no end of a relation"))
                continue
            one = self._key(base, match[1], int(match[2] or 0))
            other = self._key(base, unit, int(match[3] or 0))
            self.tsv.relations.append(TsvRelation(number, one, other, label))

    def _key(self, layer: str, unit: str, numbered: int) -> object:
        if numbered:
            return (layer, numbered)
        there = self._at.get((layer, unit), [])
        return there[0] if len(there) == 1 else None


def join_tokens(tokens: list[Token]) -> str:
    """Return the text that tokens were cut from, as far as they tell: sentences a line each, spaces elsewhere.

    Raises ValueError where their offsets overlap or do not go with their forms.
    """
    parts: list[str] = []
    position = 0
    for index, token in enumerate(tokens):
        gap = token.start - position
        units = len(token.form.encode("utf-16-le", "replace")) // 2
        if gap < 0 or token.end - token.start != units or gap > _MAX_GAP:
            raise ValueError(f"the offsets {token.start}-{token.end} do not fit its tokens")
        is_new = index and tokens[index - 1].sentence != token.sentence
        parts += ["\n" + " " * (gap - 1) if is_new and gap else " " * gap, token.form]
        position = token.end
    return "".join(parts)
