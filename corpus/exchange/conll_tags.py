"""Tags that mark spans token by token: IOB1, IOB2, BILUO, IOBES."""

from collections.abc import Iterable, Iterator, Sequence

OUTSIDE = "O"
_EMPTY = (OUTSIDE, "_", "-", "*", "")
_BEGIN, _INSIDE, _LAST, _UNIT = "B", "IM", "LE", "US"


def decode_tags(tags: Iterable[str]) -> Iterator[tuple[int, int, str]]:
    """Yield (first token, token after the last, label) for the spans that `tags` mark, in whatever scheme.

    What does not begin with B but follows nothing of its label begins a span, as in IOB1. Raises ValueError
    for what is no tag.
    """
    start, label = 0, ""
    end = 0
    for end, tag in enumerate(tags):
        prefix, wanted = split_tag(tag)
        if label and (wanted != label or prefix in _BEGIN + _UNIT or not prefix):
            yield start, end, label
            label = ""
        if prefix and not label:
            start, label = end, wanted
        if label and prefix in _LAST + _UNIT:
            yield start, end + 1, label
            label = ""
    if label:
        yield start, end + 1, label


def split_tag(tag: str) -> tuple[str, str]:
    """Return the prefix and label of a tag, ("", "") outside. Raises ValueError for what is no tag."""
    if tag in _EMPTY:
        return "", ""
    prefix, mark, label = tag[:1], tag[1:2], tag[2:]
    if prefix not in _BEGIN + _INSIDE + _LAST + _UNIT or mark not in ("-", "_") or not label:
        raise ValueError(f"{tag[:20]!r} is no tag")
    return prefix, label


def is_tag(text: str) -> bool:
    """Tell whether `text` can be a tag."""
    try:
        split_tag(text)
    except ValueError:
        return False
    return True


def encode_tags(length: int, spans: Sequence[tuple[int, int, str]], *, biluo: bool = False) -> list[str]:
    """Return the tags of `length` tokens for spans (first token, token after the last, label) that don't overlap."""
    tags = [OUTSIDE] * length
    for start, end, label in spans:
        tags[start:end] = [f"B-{label}"] + [f"I-{label}"] * (end - start - 1)
        if biluo:
            tags[end - 1] = f"L-{label}" if end - start > 1 else f"U-{label}"
    return tags
