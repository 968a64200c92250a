"""Printed lines become paragraphs again: which line break was the typesetter's, and which hyphen."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from corpus.text.keys import is_cjk


@dataclass(frozen=True, slots=True)
class Line:
    """A printed line and its box in points, y upwards from the foot of the page."""

    text: str
    left: float
    bottom: float
    right: float
    top: float

    @property
    def height(self) -> float:
        """The height of the line's box, never nothing: some fonts have boxes without any."""
        return max(self.top - self.bottom, 0.1)

    @property
    def middle(self) -> float:
        """The height at which the line stands."""
        return (self.top + self.bottom) / 2


_PAGE_NUMBER = re.compile(
    r"[-–—\s]*(?:(?:page|trang)\s+)?\d{1,3}(?:\s*(?:/|of)\s*\d{1,4})?[-–—\s]*|第\s*\d+\s*页.*", re.I
)
_LIST_ITEM = re.compile(r"[•▪◦‣●■□–—*-]\s|\(?\w{1,3}[.)]\s|[（(]?[一二三四五六七八九十\d]{1,3}[、）)]")
_SENTENCE_END = re.compile(r"[.!?:;…。！？：；][\"'”’»)\]）」』]*$")
_BROKEN_WORD = re.compile(r"([^\W\d_]+)[-\u00ad\u2010]$")
_WORD_START = re.compile(r"[^\W\d_]+")
_HYPHENATED = re.compile(r"[^\W\d_]+-[^\W\d_]+")
_WIDE = re.compile(r"[\u3000-\u303f\uff00-\uffef“”‘’—…]")


def reflow(pages: Sequence[Sequence[Line]]) -> str:
    """Return the text of `pages` with one line a paragraph; numbers of pages at their head or foot are dropped.

    Lines are joined with a space, Chinese ones without; a word hyphenated at a line's end is made whole. A
    paragraph goes on over the page where its last line is full and no sentence ends there.
    """
    bodies = [body for page in pages if (body := _without_page_number(page))]
    words = Counter(word.lower() for body in bodies for line in body for word in _HYPHENATED.findall(line.text))
    columns = [column for body in bodies for column in _columns(body)]
    paragraphs: list[str] = []
    before: Line | None = None
    for column in columns:
        pitch, margin = _pitch(column), _margin(column, columns)
        for line in column:
            if before is not None and _continues(before, line, pitch, margin):
                paragraphs[-1] = _join(paragraphs[-1], line.text.strip(), words)
            else:
                paragraphs.append(line.text.strip())
            before = line
    return "\n".join(paragraphs)


def _without_page_number(page: Sequence[Line]) -> list[Line]:
    body = [line for line in page if line.text.strip()]
    if not body:
        return body
    highest = max(body, key=lambda line: line.middle)
    lowest = min(body, key=lambda line: line.middle)
    outer = [line for line in (highest, lowest) if _PAGE_NUMBER.fullmatch(line.text.strip())]
    return [line for line in body if line not in outer]


def _columns(body: Sequence[Line]) -> list[list[Line]]:
    """Return the lines of a page cut where the next one stands higher."""
    columns: list[list[Line]] = []
    for line in body:
        if columns and line.middle < columns[-1][-1].top:
            columns[-1].append(line)
        else:
            columns.append([line])
    return columns


def _pitch(column: Sequence[Line]) -> float:
    """Return the usual distance from a line to the next one below it."""
    steps = [above.middle - below.middle for above, below in pairwise(column) if above.middle > below.middle]
    return median(steps) if steps else column[0].height * 1.2


def _margin(column: Sequence[Line], columns: Sequence[Sequence[Line]]) -> float:
    """Return where the lines of `column` end at the right: its own may all be short, as on a last page."""
    left = min(line.left for line in column)
    alike = [other for other in columns if abs(min(line.left for line in other) - left) < 2 * column[0].height]
    usual = median(max(line.right for line in other) for other in alike)
    return max(usual, *(line.right for line in column))


def _continues(before: Line, line: Line, pitch: float, margin: float) -> bool:
    """Tell whether `line` belongs to the paragraph of `before`."""
    step = before.middle - line.middle
    if _LIST_ITEM.match(line.text.strip()) or not 0.8 < line.height / before.height < 1.25:
        return False
    text = before.text.strip()
    if step < 0 or step > 8 * pitch:  # the next column, or the next page
        return not _SENTENCE_END.search(text)
    if step > 1.4 * min(pitch, 2 * line.height):
        return False
    indent = line.left - before.left
    if 0.8 * line.height < indent < 4 * line.height and _SENTENCE_END.search(text):
        return False
    return not _stops_short(before, line, margin) or not (_SENTENCE_END.search(text) or _is_heading(text))


def _stops_short(before: Line, line: Line, margin: float) -> bool:
    """Tell whether the first word of `line` would still have fitted on `before`."""
    text = line.text.strip()
    word = text[:1] if is_cjk(text[0]) else text.split(maxsplit=1)[0] + " "
    width = (line.right - line.left) / max(1, len(text)) * len(word)
    return before.right + width + 0.5 * line.height < margin


def _is_heading(text: str) -> bool:
    """Tell whether a line that stops short is one of its own: it ends without a comma or a hyphen."""
    return not text.endswith((",", "，", "、", "-", "–", "(", "（"))


def _join(paragraph: str, line: str, words: Counter[str]) -> str:
    broken = _BROKEN_WORD.search(paragraph)
    start = _WORD_START.match(line)
    if broken and start:
        if paragraph[-1] == "-" and (start.group()[0].isupper() or f"{broken[1]}-{start.group()}".lower() in words):
            return paragraph + line
        return paragraph[:-1] + line
    if _is_wide(paragraph[-1:]) or _is_wide(line[:1]):
        return paragraph + line
    return f"{paragraph} {line}"


def _is_wide(character: str) -> bool:
    return bool(character) and (is_cjk(character) or bool(_WIDE.match(character)))


def lines_of(characters: Iterator[tuple[str, tuple[float, float, float, float]]]) -> list[Line]:
    """Return the lines that `characters` stand in, in reading order.

    Each character comes with its box (left, bottom, right, top). White space carries no box of its own: it
    stays where it stands between two characters of one line.
    """
    lines: list[Line] = []
    text: list[str] = []
    box: tuple[float, float, float, float] | None = None
    for character, (left, bottom, right, top) in characters:
        if character.isspace():
            text.append(" ")
            continue
        if box is not None and not _same_line(box, (left, bottom, right, top)):
            lines.append(Line("".join(text).strip(), *box))
            text, box = [], None
        text.append(character)
        if box is None:
            box = (left, bottom, right, top)
        else:
            box = (min(box[0], left), min(box[1], bottom), max(box[2], right), max(box[3], top))
    if box is not None:
        lines.append(Line("".join(text).strip(), *box))
    return lines


def _same_line(line: tuple[float, float, float, float], character: tuple[float, float, float, float]) -> bool:
    """Tell whether a character stands at the height of a line and not before its beginning (the next column)."""
    middle = (character[1] + character[3]) / 2
    return line[1] <= middle <= line[3] and character[2] > line[0]
