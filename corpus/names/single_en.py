"""What one English word in capitals may name, where no list and no head noun says it."""

import re
from collections.abc import Iterator

from corpus.model import Candidate
from corpus.names import lexicon_en as lex
from corpus.names import reasons
from corpus.names.evidence_en import named
from corpus.names.gazetteer import known as known_name
from corpus.names.people_en import family_in_plural
from corpus.names.reading_en import Reading

_CAMEL = re.compile(r"(?!Ma?c[A-Z]|De[A-Z]|La[A-Z]|Le[A-Z]|Di[A-Z]|Van[A-Z])[A-Z][a-z]+[A-Z]\w+")


def _in_dateline(reading: Reading, start: int, end: int) -> bool:
    """Tell whether a word in capitals opens a paragraph as its dateline does: TURIN, Italy —."""
    tokens = reading.tokens
    opens = start == 0 or "\n" in tokens[start].gap
    after = tokens[end].text if end < len(tokens) else ""
    if opens and after in {",", "–", "—", "("} and len(tokens[start].text) > 3:
        return True
    entry = known_name(tokens[start].text.title(), "en")
    return opens and entry is not None and entry.label == "GPE" and after in {":", "-"}


def single(reading: Reading, start: int, end: int) -> Iterator[Candidate]:  # noqa: PLR0911, PLR0912
    """Yield the name that the word at tokens start:end is likely to be, if any."""
    tokens = reading.tokens
    word = tokens[start].text
    if word in lex.NOT_ORG or len(word) < 2 or (start and tokens[start - 1].text == "/" and not tokens[start].gap):
        return
    if word.isupper() and _in_dateline(reading, start, end):
        yield named(reading, start, end, "GPE", 0.65, reasons.HEADS_A_STORY)
        return
    after = tokens[end].text if end < len(tokens) else ""
    if word.isupper() and start not in reading.headline and word.isalpha() and len(word) <= 7:
        if after in _INDICES:
            return
        yield named(reading, start, end, "ORG", 0.6, reasons.ABBREVIATION)
        return
    if start and tokens[start - 1].text in {"the", "The"} and family_in_plural(word):
        yield named(reading, start, end, "PERSON", 0.6, reasons.NAME_OF_PEOPLE)
        return
    if (tokens[start].first or start in reading.headline) and word not in reading.proper:
        if (
            start not in reading.headline
            and word.isalpha()
            and len(word) > 3
            and not word.isupper()
            and after.endswith("ed")
        ):
            yield named(reading, start, end, "PERSON", 0.4, reasons.BEFORE_WORD.format(word=after))
        return
    if word.isupper() or not word.isalpha():
        return
    if _CAMEL.fullmatch(word):
        yield named(reading, start, end, "ORG", 0.6, reasons.CAPITALS_INSIDE)
        return
    before = tokens[start - 1].text if start else ""
    if before in lex.PLACE_PREPOSITIONS and before in {"in", "near", "outside", "across", "throughout"}:
        yield named(reading, start, end, "GPE", 0.45, reasons.AFTER_WORD.format(word=before))
        return
    if after in lex.SAYING:
        yield named(reading, start, end, "PERSON", 0.45, reasons.BEFORE_WORD.format(word=after))
        return
    if before == "of" and start > 1 and tokens[start - 2].text in lex.GPE_LOWER_HEADS | _PLACES_OF:
        yield named(reading, start, end, "GPE", 0.6, reasons.AFTER_WORD.format(word=f"{tokens[start - 2].text} of"))
        return
    if _acts(after):
        yield named(reading, start, end, "PERSON", 0.4, reasons.BEFORE_WORD.format(word=after))
        return
    yield named(reading, start, end, "ORG", 0.35, reasons.CAPITALISED_WORD)


_INDICES = frozenset({"index", "indices", "all", "composite"})  # what the letters before them are short for
_PLACES_OF = frozenset(
    "town city state province region port capital suburb county island resort area outskirts".split()
)


def _acts(word: str) -> bool:
    """Tell whether `word`, right after a name, is a verb that tells what somebody did."""
    return len(word) > 4 and word.endswith("ed") and word.islower()
