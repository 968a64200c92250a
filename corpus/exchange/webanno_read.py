"""A WebAnno TSV read: its tokens, and the spans and relations in its columns."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from corpus.exchange.webanno_cells import FORMAT, NOTHING, UNSAID, numbered, pieces, stacked, unescape

ROW = re.compile(r"(\d{1,9}-\d{1,9})(\.\d{1,9})?\t(\d{1,12})-(\d{1,12})\t([^\t]*)(?:\t(.*))?", re.DOTALL)
_RELATION_END = re.compile(r"(\d{1,9}-\d{1,9}(?:\.\d{1,9})?)(?:\[(\d{1,9})_(\d{1,9})\])?")
# Layers of tokens and sentences rather than of names and figures.
_OF_TOKENS = re.compile(r"\.(Lemma|POS|Stem|MorphologicalFeatures|Token|Sentence|SurfaceForm|Paragraph)$")
_MAX_GAP = 100_000  # between two tokens, in UTF-16 units: what is further apart is no text
LABEL_FEATURES = ("value", "label")


@dataclass(frozen=True, slots=True)
class Token:
    """A token: its UTF-16 offsets, its form, and the number of its sentence."""

    start: int
    end: int
    form: str
    sentence: str


@dataclass(slots=True)
class TsvSpan:
    """A span: the line that it begins in, its UTF-16 offsets and its features.

    `last` is the number of the last token that bears it; one `in_pieces` is missing at a token between others.
    """

    line: int
    start: int
    end: int
    layer: str
    features: dict[str, str] = field(default_factory=dict)
    last: int = 0
    in_pieces: bool = False

    @property
    def label(self) -> str:
        """Its label: what the layer calls value or label, else its first feature, else the layer's own name."""
        named = (self.features.get(name, "") for name in (*LABEL_FEATURES, *self.features))
        return next((value for value in named if value), self.layer.rsplit(".", 1)[-1])


@dataclass(frozen=True, slots=True)
class TsvRelation:
    """A relation, by the keys of the spans that it joins."""

    line: int
    one: object
    other: object
    label: str


@dataclass(slots=True)
class Entry:
    """What a row says of an annotation: its key, its number (0 for none), and what each column of its layer says."""

    key: object
    number: int
    values: list[str | None]


@dataclass(slots=True)
class Layer:
    """A layer as the head of a file declares it: SP for spans, RL for relations, CH for chains."""

    kind: str
    name: str
    features: list[str]

    @staticmethod
    def declared(line: str) -> "Layer":
        """Return the layer that a line "#T_..." declares."""
        kind, _, rest = line[3:].partition("=")
        name, *features = rest.split("|")
        return Layer(kind, name, features)

    @property
    def columns(self) -> int:
        """How many columns it has."""
        return 2 if self.kind == "CH" else max(1, len(self.features))

    @property
    def is_of_spans(self) -> bool:
        """Whether it holds names and figures, rather than tokens, relations or chains."""
        return self.kind == "SP" and not _OF_TOKENS.search(self.name)

    @property
    def joins_spans(self) -> bool:
        """Whether it holds relations between names and figures, rather than between tokens."""
        return self.kind == "RL" and bool(self.features) and not _OF_TOKENS.search(self.features[-1])

    def is_target(self, column: int) -> bool:
        """Tell whether a column holds the targets of slots; their roles stand in the one before."""
        return column > 0 and self.is_role(column - 1)

    def is_role(self, column: int) -> bool:
        """Tell whether a column holds the roles of slots."""
        return column < len(self.features) and self.features[column].startswith("ROLE_")

    def entries(self, unit: str, cells: list[str]) -> list[Entry]:
        """Return the annotations that the cells of a row hold; `unit` is the name of its token or part of one."""
        found: dict[object, Entry] = {}
        for column, cell in enumerate(cells):
            for depth, piece in enumerate(pieces(cell)):
                # A number behind the target of a slot is that of the target.
                value, number = (piece, 0) if self.is_target(column) else numbered(piece)
                key: object = (self.name, number) if number else (self.name, unit, depth)
                if not number and depth < len(found):
                    key = list(found)[depth]
                found.setdefault(key, Entry(key, number, [None] * len(cells))).values[column] = value
        return list(found.values())

    def cells(self, entries: "Sequence[Entry]") -> list[str]:
        """Return the cells of a row that bears these annotations."""
        cells = []
        for column in range(self.columns):
            said = []
            for entry in entries:
                value = entry.values[column]
                number = f"[{entry.number}]" if entry.number and not self.is_target(column) else ""
                if value is not None or not number:  # without a number it goes by its place among the others
                    said.append((NOTHING if value is None else value) + number)
            is_said = any(entry.values[column] is not None for entry in entries)
            cells.append("|".join(said) if is_said else UNSAID)
        return cells


@dataclass(slots=True)
class Tsv:
    """What a file holds. `starts` has the keys of the spans of a layer that begin in a unit, by (layer, unit).

    `left` counts annotations of layers that are no spans, and slots.
    """

    layers: list[Layer] = field(default_factory=list)
    tokens: list[Token] = field(default_factory=list)
    spans: dict[object, TsvSpan] = field(default_factory=dict)
    starts: dict[tuple[str, str], list[object]] = field(default_factory=dict)
    relations: list[TsvRelation] = field(default_factory=list)
    broken: list[tuple[int, str]] = field(default_factory=list)
    left: int = 0

    def key(self, layer: str, unit: str, number: int) -> object:
        """Return the key of the span that a relation or slot refers to, None where nothing tells."""
        if number:
            return (layer, number)
        there = self.starts.get((layer, unit), [])
        first = (layer, unit, 0)
        return first if first in there else there[0] if len(there) == 1 else None

    def ends(self, layer: Layer, unit: str, end: str) -> tuple[object, object] | None:
        """Return the keys of the spans that a relation in `unit` joins, None where `end` is no end of one."""
        match = _RELATION_END.fullmatch(end)
        if match is None:
            return None
        base = layer.features[-1].removeprefix("BT_")
        return self.key(base, match[1], int(match[2] or 0)), self.key(base, unit, int(match[3] or 0))


def parse_tsv(lines: Iterable[tuple[int, str]]) -> Tsv:
    """Return what the numbered lines of a file say. Raises ValueError where it is no WebAnno TSV 3."""
    parser = _Parser()
    for number, line in lines:
        if not parser.is_begun:
            if not line.startswith(FORMAT):
                raise ValueError("it is no WebAnno TSV 3")
            parser.is_begun = True
        elif line.startswith("#T_"):
            parser.tsv.layers.append(Layer.declared(line))
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
        self.is_begun = False
        self._relations: list[tuple[int, str, Layer, str, str]] = []

    def row(self, number: int, line: str) -> None:
        match = ROW.fullmatch(line)
        if match is None:
            raise ValueError("it is no token")
        name, part, start, end = match[1], match[2], int(match[3]), int(match[4])
        if not part:
            self.tsv.tokens.append(Token(start, end, unescape(match[5]), name.partition("-")[0]))
        cells = (match[6] or "").split("\t")
        position = 0
        for layer in self.tsv.layers:
            own = cells[position : position + layer.columns]
            position += layer.columns
            if layer.is_of_spans:
                self._spans(number, name + (part or ""), (start, end), layer, own)
            elif layer.joins_spans and len(own) == len(layer.features):
                self._arcs(number, name + (part or ""), layer, own)
            elif any(cell not in ("_", "") for cell in own):
                self.tsv.left += 1

    def _spans(self, number: int, unit: str, place: tuple[int, int], layer: Layer, cells: list[str]) -> None:
        for entry in layer.entries(unit, cells):
            span = self.tsv.spans.get(entry.key)
            if span is None:
                span = self.tsv.spans[entry.key] = TsvSpan(number, *place, layer.name)
                self.tsv.starts.setdefault((layer.name, unit), []).append(entry.key)
            token = len(self.tsv.tokens)
            span.in_pieces |= bool(span.last) and token > span.last + 1
            span.last = token
            span.start, span.end = min(span.start, place[0]), max(span.end, place[1])
            for index, value in enumerate(entry.values):
                if value is None or value in (NOTHING, UNSAID):
                    continue
                if layer.is_role(index):
                    self.tsv.left += 1
                elif index < len(layer.features) and not layer.is_target(index):
                    span.features.setdefault(layer.features[index], unescape(value))

    def _arcs(self, number: int, unit: str, layer: Layer, cells: list[str]) -> None:
        labels = [value for value, _ in stacked(cells[0])] if len(cells) > 1 else []
        ends = cells[-1].split("|") if cells[-1] not in ("_", "") else []
        for depth, end in enumerate(ends):
            label = labels[depth] if depth < len(labels) else NOTHING
            self._relations.append((number, unit, layer, end, label))

    def resolve(self) -> None:
        """Join the relations to their spans, all of which have been read."""
        for number, unit, layer, end, label in self._relations:
            if ends := self.tsv.ends(layer, unit, end):
                self.tsv.relations.append(TsvRelation(number, *ends, label))
            else:
                self.tsv.broken.append((number, f"{end[:20]!r} is no end of a relation"))


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
