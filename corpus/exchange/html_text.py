"""A text with its spans as HTML: overlapping spans flattened into stretches, each marked with all spans over it."""

from collections.abc import Iterator, Mapping, Sequence
from html import escape

from corpus.model import Span


def stretches(length: int, spans: Sequence[Span]) -> Iterator[tuple[int, int, list[Span]]]:
    """Yield (start, end, the spans over it) for the parts of a text between which spans begin or end."""
    edges = sorted({0, length, *(span.start for span in spans), *(span.end for span in spans)})
    opening = sorted(spans, key=lambda span: (span.start, -span.end, span.label))
    begun = 0
    over: list[Span] = []
    for index, start in enumerate(edges[:-1]):
        over = [span for span in over if span.end > start]
        while begun < len(opening) and opening[begun].start == start:
            over.append(opening[begun])
            begun += 1
        yield start, edges[index + 1], list(over)


def marked_text(text: str, spans: Sequence[Span], numbers: Mapping[str, Sequence[int]]) -> str:
    """Return `text` as HTML with every span marked; `numbers` are those of the links that a span is in.

    A span's label, value and links stand once, where it ends; where it begins is an anchor with its id.
    """
    parts = []
    for start, end, over in stretches(len(text), spans):
        shown = escape(text[start:end]).replace("\r", "&#13;")
        if not over:
            parts.append(shown)
            continue
        anchors = "".join(f'<a id="{escape(span.id)}"></a>' for span in over if span.start == start)
        tags = "".join(_tag(span, numbers.get(span.id, ())) for span in reversed(over) if span.end == end)
        labels = " ".join(label_class(span.label) for span in over)
        title = escape("; ".join(describe(span) for span in over))
        depth = min(len(over), 3)
        parts.append(f'{anchors}<mark class="{labels} d{depth}" title="{title}">{shown}</mark>{tags}')
    return "".join(parts)


def describe(span: Span) -> str:
    """Return a span's label and what it is worth, for a person."""
    said = [span.label, span.modifier or "", span.value or "", span.unit or "", f"({span.note})" if span.note else ""]
    return " ".join(part for part in [*said, "?" if span.unsure else ""] if part)


def label_class(label: str) -> str:
    """Return the CSS class of a label: its letters and digits, and the code of every other character."""
    return "l-" + "".join(letter if letter.isascii() and letter.isalnum() else f"_{ord(letter):x}_" for letter in label)


def _tag(span: Span, links: Sequence[int]) -> str:
    numbers = "".join(f'<a class="n" href="#link{number}">{number}</a>' for number in links)
    return f'<span class="t">{escape(describe(span))}{numbers}</span>'
