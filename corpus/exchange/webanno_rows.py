"""The lines of a WebAnno TSV while its spans are brought up to date: what else they say stays as it is."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from corpus.exchange.webanno_cells import NOTHING, SPAN_LAYER, UNSAID, escape, unescape, worth_of, worth_text
from corpus.exchange.webanno_read import LABEL_FEATURES, ROW, Entry, Layer, TsvSpan, parse_tsv
from corpus.model import Span
from corpus.text import Utf16Map

Place = tuple[int, int, str]  # UTF-16 offsets in the text of the file, and the label


@dataclass(slots=True)
class Row:
    """A token, or a part of one: its name, offsets, form as it stands, and what each layer says of it.

    `cells` goes by the order of the layers, and so does `entries`, which holds the annotations of layers of spans.
    """

    unit: str
    start: int
    end: int
    form: str
    cells: list[list[str]]
    entries: dict[int, list[Entry]] = field(default_factory=dict)
    parts: list["Row"] = field(default_factory=list)
    was_empty: bool = False
    has_tail: bool = True  # whether a tab ends its line, as INCEpTION writes it

    @property
    def is_empty(self) -> bool:
        """Whether no layer says anything of it."""
        said = (cell for at, cells in enumerate(self.cells) if at not in self.entries for cell in cells)
        return not any(self.entries.values()) and all(cell in (UNSAID, "") for cell in said)

    def line(self, layers: Sequence[Layer]) -> str:
        """Return its line."""
        cells = [
            cell
            for at, layer in enumerate(layers)
            for cell in (layer.cells(self.entries[at]) if at in self.entries else self.cells[at])
        ]
        tail = [""] if self.has_tail else []
        return "\t".join([self.unit, f"{self.start}-{self.end}", self.form, *cells, *tail])


class TsvRows:
    """The lines of a file. Raises ValueError for what is no WebAnno TSV 3."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.tsv = parse_tsv(enumerate(lines, 1))
        self.layers = self.tsv.layers
        self._lines: list[str | Row] = []
        for line in lines:
            row = None if line.startswith("#") else self._row(line)
            if row is None:
                self._lines += [line] if line.startswith("#") or not line.strip() else []
            elif "." in row.unit and self._lines and isinstance(self._lines[-1], Row):
                self._lines[-1].parts.append(row)
            else:
                self._lines.append(row)
        self._tokens = [line for line in self._lines if isinstance(line, Row)]
        numbers = (entry.number for row in self.rows() for entries in row.entries.values() for entry in entries)
        self._last = max(numbers, default=0)

    def rows(self) -> Iterator[Row]:
        """Yield each token, and after it its parts."""
        for token in self._tokens:
            yield token
            yield from token.parts

    def lines(self) -> Iterator[str]:
        """Yield the lines, with line ends, without parts of tokens that nothing is said of any more."""
        for line in self._lines:
            yield (line if isinstance(line, str) else line.line(self.layers)) + "\n"
            for part in line.parts if isinstance(line, Row) else ():
                if part.was_empty or not part.is_empty:
                    yield part.line(self.layers) + "\n"

    def fits(self, text: str) -> bool:
        """Tell whether its tokens stand in a text, and nothing behind the last of them."""
        encoded = text.encode("utf-16-le")
        last = max((token.end for token in self.tsv.tokens), default=0)
        if encoded[2 * last :].decode("utf-16-le", "replace").strip():
            return False
        forms = (encoded[2 * token.start : 2 * token.end].decode("utf-16-le", "replace") for token in self.tsv.tokens)
        return all(form == token.form for form, token in zip(forms, self.tsv.tokens, strict=True))

    def place(self, key: object) -> Place:
        """Return where an annotation stands."""
        span = self.tsv.spans[key]
        return span.start, span.end, span.label

    def forget(self, wanted: Mapping[Place, Span]) -> set[object]:
        """Take out what is not `wanted`, and return its keys. What never could be a span of ours stays."""
        spans = self.tsv.spans
        gone = {key for key, span in spans.items() if span.start < span.end and self.place(key) not in wanted}
        for row in self.rows():
            for at, entries in row.entries.items():
                row.entries[at] = [entry for entry in entries if entry.key not in gone]
        return gone

    def add(self, place: Place) -> bool:
        """Put a new span among the named entities; tell whether the tokens can show it."""
        start, end, label = place
        rows = self._units(start, end)
        if not rows or (rows[0].start, rows[-1].end) != (start, end):
            return False
        at = self.layer(Layer("SP", SPAN_LAYER, ["identifier", "value"]))
        features = self.layers[at].features
        named = next((name for name in LABEL_FEATURES if name in features), features[0])
        entry = self.number(Entry((SPAN_LAYER, self._last + 1), 0, []))
        for row in rows:
            said = (escape(label) if name == named else NOTHING for name in features)
            row.entries[at].append(Entry(entry.key, entry.number, [*said]))
        self.tsv.spans[entry.key] = TsvSpan(0, start, end, SPAN_LAYER, {named: label})
        return True

    def number(self, entry: Entry) -> Entry:
        """Give an annotation a number, by which relations can tell it from others."""
        self._last += 1
        entry.number = self._last
        return entry

    def layer(self, wanted: Layer) -> int:
        """Return the place of the layer of this name among the layers; it is made where there is none."""
        for at, layer in enumerate(self.layers):
            if (layer.kind, layer.name) == (wanted.kind, wanted.name):
                return at
        heads = [at for at, line in enumerate(self._lines) if isinstance(line, str) and line.startswith("#T_")]
        declared = "|".join([f"#T_{wanted.kind}={wanted.name}", *wanted.features])
        self._lines.insert(heads[-1] + 1 if heads else 1, declared)
        self.layers.append(wanted)
        for row in self.rows():
            row.cells.append([UNSAID] * wanted.columns)
            if wanted.is_of_spans:
                row.entries[len(self.layers) - 1] = []
        return len(self.layers) - 1

    def set_worths(self, wanted: Mapping[Place, Span]) -> int:
        """Write what spans are worth as their identifiers; return how many say something else there, or cannot."""
        done: dict[str, bool] = {}
        for row in self.rows():
            for at, entries in row.entries.items():
                features = self.layers[at].features
                index = features.index("identifier") if "identifier" in features else None
                for entry in entries:
                    span = wanted.get(self.place(entry.key))
                    if span is None:
                        continue
                    worth = worth_text(span)
                    known = unescape(entry.values[index] or UNSAID) if index is not None else None
                    is_free = known is not None and (known in (NOTHING, UNSAID) or bool(worth_of(known)))
                    if is_free and index is not None:
                        entry.values[index] = escape(worth) or NOTHING
                    done[span.id] = done.get(span.id, False) or is_free or not worth
        return sum(not is_done for is_done in done.values())

    def _row(self, line: str) -> Row | None:
        match = ROW.fullmatch(line)
        if match is None:
            return None
        cells = (match[6] or "").split("\t")
        row = Row(match[1] + (match[2] or ""), int(match[3]), int(match[4]), match[5], [])
        position = 0
        for at, layer in enumerate(self.layers):
            own = cells[position : position + layer.columns]
            own += [UNSAID] * (layer.columns - len(own))
            position += layer.columns
            row.cells.append(own)
            if layer.is_of_spans:
                row.entries[at] = layer.entries(row.unit, own)
        row.was_empty = row.is_empty
        row.has_tail = len(cells) > position
        return row

    def _units(self, start: int, end: int) -> list[Row]:
        """Return the rows that a span stands in: whole tokens, and of others a part, which is made if need be."""
        found = []
        for token in self._tokens[bisect_right(self._tokens, start, key=lambda row: row.end) :]:
            if token.start >= end:
                break
            begin, stop = max(token.start, start), min(token.end, end)
            if (begin, stop) == (token.start, token.end):
                found.append(token)
                continue
            part = next((row for row in token.parts if (row.start, row.end) == (begin, stop)), None)
            if part is None:
                cells = [[UNSAID] * layer.columns for layer in self.layers]
                numbers = (int(row.unit.rpartition(".")[2]) for row in token.parts)
                name = f"{token.unit}.{max(numbers, default=0) + 1}"
                part = Row(name, begin, stop, _cut(token, begin, stop), cells, {at: [] for at in token.entries})
                token.parts.append(part)
            found.append(part)
        return found


def _cut(token: Row, start: int, end: int) -> str:
    """Return the form of a part of a token."""
    form = unescape(token.form)
    to_codepoint = Utf16Map(form).to_codepoint
    return escape(form[to_codepoint(start - token.start) : to_codepoint(end - token.start)])
