"""Figures: every number, amount, date and quantity of a text, and what it is worth.

`find_figures` reads English, Vietnamese and Chinese by a grammar of their own, and any other language that CLDR
knows by its separators, currencies, units and date formats.
"""

import datetime
import re
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from corpus.model import Figure

if TYPE_CHECKING:
    from corpus.figures.reader import Reader

__all__ = ["explain_figures", "find_figures", "stream_figures"]

MODULES = {"en": "corpus.figures.en", "vi": "corpus.figures.vi", "zh": "corpus.figures.zh"}
_ISO_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_MIDDLE = (7, 1)
_OTHERS = "corpus.figures.others"


def find_figures(text: str, lang: str, reference: str | datetime.date | None = None) -> list[Figure]:
    """Return the figures of `text`, sorted by start, without overlaps; offsets are code points.

    `lang` is a language code ("vi", "zh-Hans"). `reference` is the document's date (ISO 8601), from which
    missing years are taken.
    """
    return [figure for figure, _ in _reader(lang).read(text, _date(reference))]


def explain_figures(text: str, lang: str, reference: str | datetime.date | None = None) -> list[tuple[Figure, str]]:
    """Return each figure of `text` with the rule that found it, in the notation of `corpus.figures.grammar`."""
    return [(figure, rule.pattern) for figure, rule in _reader(lang).read(text, _date(reference))]


def stream_figures(chunks: Iterable[str], lang: str, reference: str | datetime.date | None = None) -> Iterator[Figure]:
    """Yield the figures of the text that `chunks`, such as a file's lines, add up to; offsets count from its start.

    Only a few lines are held, however long the text is, and so "1.250" is read as the text was written so far:
    `find_figures` looks at all of it first. `lang` and `reference` are as there.
    """
    return (figure for figure, _ in _reader(lang).stream(chunks, _date(reference)))


def _reader(lang: str) -> "Reader":
    return _reader_of(lang.lower().replace("_", "-"))


@cache
def _reader_of(lang: str) -> "Reader":
    from corpus.figures.reader import Reader

    code = lang.partition("-")[0]
    if code in MODULES:
        return Reader(import_module(MODULES[code]).language())
    return Reader(import_module(_OTHERS).language(lang))


def _date(reference: str | datetime.date | None) -> datetime.date | None:
    """Return the reference date; a year or a month alone stand for their middle, and nonsense for no date."""
    if not isinstance(reference, str):
        return reference
    match = _ISO_DATE.match(reference.strip())
    if not match:
        return None
    year, month, day = int(match[1]), int(match[2] or _MIDDLE[0]), int(match[3] or _MIDDLE[1])
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None
