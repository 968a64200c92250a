"""Places at the head of an English story, however little known: N'DJAMENA 1996-08-30; FARMINGTON HILLS, Mich. -; and
the abbreviated states of America that cities stand before: Mobile, Ala.
"""

import re
from collections.abc import Iterator

from corpus.model import Candidate
from corpus.names import reasons
from corpus.names.gazetteer import known
from corpus.names.tables import word_set

_STATES = (
    r"Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|"
    r"Tenn|Tex|Vt|Va|Wash|Wis|Wyo|N\.H|N\.J|N\.M|N\.Y|N\.C|N\.D|R\.I|S\.C|S\.D|W\.Va|D\.C"
)
_LOUD = r"[A-Z](?:[A-Z'’.-]*[A-Z'’])?\.?"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d"
_HEAD = re.compile(
    rf"^(?P<city>{_LOUD}(?: {_LOUD}){{0,3}})(?:, (?P<state>(?:[A-Z][a-z]+|[A-Z]\.[A-Z]a?)\.?(?: [A-Z][a-z]+)?))?"
    rf"(?=(?P<dated>,?\s(?:{_MONTH}|\d{{4}}-\d\d-\d\d|\([A-Z][\w /]+\)\s?[-–—]))|,?\s?(?:[-–—]{{1,2}}\s|[–—]))",
    re.MULTILINE,
)
_CITY = re.compile(
    r"\b(?:in|at|near|from|to|of|outside|around) "
    rf"(?P<city>[A-Z][a-z'’-]+(?: [A-Z][a-z'’-]+){{0,2}}), (?P<state>(?:{_STATES})\.)"
    r"(?=[\s,;)]|$)"
)
_HEADLINE = re.compile(rf"(?<![\w.])(?P<state>(?:{_STATES})\.)(?= [a-z])")
_SHORTEST = 4  # letters of a city that no list knows


def datelines(text: str) -> Iterator[Candidate]:
    """Yield the cities and states of America in datelines of the English `text` (a reading view), and such states."""
    for pattern, why in (
        (_HEAD, reasons.HEADS_A_STORY),
        (_CITY, reasons.NAME_AND_PLACE),
        (_HEADLINE, reasons.WORD_AND_PLACE),
    ):
        for match in pattern.finditer(text):
            groups = match.groupdict()
            if pattern is _HEAD and not _is_city(
                groups["city"], dated=match["dated"] is not None or bool(match["state"])
            ):
                continue
            for name in ("city", "state"):
                if groups.get(name):
                    yield Candidate(*match.span(name), "GPE", source="pattern", score=0.9, reason=why)


def _is_city(written: str, *, dated: bool) -> bool:
    """Tell whether words in capitals at the head of a line are a place: known, or `dated` and not all ordinary."""
    entry = known(written.title(), "en")
    if entry is not None and entry.label in {"GPE", "LOC"}:
        return True
    words = re.findall(r"[A-Z'’]+", written)
    ordinary = all(word.lower() in word_set("names_words_en.txt") for word in words)
    return dated and not ordinary and max(map(len, words)) >= _SHORTEST
