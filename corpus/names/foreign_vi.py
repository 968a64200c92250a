"""Runs of foreign words in Vietnamese, read as English reads them, and what Vietnamese makes of them."""

from dataclasses import replace

from corpus.model import Candidate
from corpus.names import gazetteer, patterns_en, reasons
from corpus.names import lexicon_vi as lex
from corpus.names.given_vi import says
from corpus.names.reading_vi import Reading, is_name_token, named, syllable

_ILLNESSES = frozenset({"Syndrome", "Disease", "Disorder", "Virus", "Infection", "Cancer", "Fever"})


def foreign(reading: Reading, index: int, end: int) -> tuple[int, list[Candidate]]:
    """Return what the English patterns see in a run of foreign words."""
    while (
        end < len(reading.tokens)
        and reading.tokens[end].text in {"of", "the", "for", "and", "de", "van", "von"}
        and reading.capital(end + 1)
    ):
        end += 2
        while is_name_token(reading, end) and reading.adjacent(end) and end not in reading.hits:
            end += 1
    start = reading.tokens[index].start
    run = reading.text[start : reading.tokens[end - 1].end]
    if (
        run in lex.NOT_ORG or run.split()[-1] in _ILLNESSES or (run.isupper() and syllable(run))
    ):  # in capitals for emphasis
        return end, []
    if end - index == 1 and not run.isupper() and reading.tokens[index].first:
        if not run.isalpha() or run.lower() in lex.FOREIGN_WORDS:
            return end, []
        score = 0.55 if says(reading, end) else 0.35
        return end, [named(reading, index, end, "PERSON", score, reasons.FOREIGN_FIRST)]
    if _designation(reading, index, end):
        return end + 1, [named(reading, index, end + 1, "PRODUCT", 0.65, reasons.NAME_AND_MODEL)]
    found = patterns_en.find("a " + run, gazetteer.matches("a " + run, "en"))
    if any(token.upper for token in reading.tokens[index + 1 : end]):
        found = [candidate for candidate in found if candidate.label != "PERSON"]
    if not found and end - index > 1:
        return end, [named(reading, index, end, "ORG", 0.5, reasons.FOREIGN_CAPITALS)]
    return end, [_as_vietnamese_has_it(replace(c, start=c.start + start - 2, end=c.end + start - 2)) for c in found]


def _designation(reading: Reading, index: int, end: int) -> bool:
    """Tell whether a number after the foreign words at tokens index:end makes a model of them (Jarguar KM 202)."""
    if end - index < 2 or not reading.tokens[end - 1].upper or not reading.adjacent(end):
        return False
    number = reading.tokens[end].text
    closed = not reading.adjacent(end + 1) or not reading.tokens[end + 1].text.islower()
    return number.isdigit() and 1 < len(number) < 5 and closed


def _as_vietnamese_has_it(candidate: Candidate) -> Candidate:
    """Return a foreign word that nothing explains as a person: Vietnamese says of most other things what they are."""
    if candidate.label == "ORG" and candidate.reason == reasons.CAPITALISED_WORD:
        return replace(candidate, label="PERSON")
    return candidate
