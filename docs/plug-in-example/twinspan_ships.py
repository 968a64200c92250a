"""Finds registration numbers of Vietnamese fishing boats, such as BĐ 96123 TS, in any language."""

import re
from collections.abc import Iterator

from corpus.model import Candidate

_NUMBER = re.compile(r"(?<!\w)[A-ZĐ]{2,3}[ -]?\d{4,5}[ -]?TS(?!\w)")


def suggest(text: str, lang: str, date: str | None) -> Iterator[Candidate]:
    """Yield a candidate for each registration number in `text`."""
    for match in _NUMBER.finditer(text):
        yield Candidate(*match.span(), "PRODUCT", score=0.9, reason="registration of a fishing boat")
