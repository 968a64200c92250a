"""English laws, meetings, works and products that their number makes names: Decree 98/2020, the 17th conference."""

import re
from collections.abc import Iterator
from dataclasses import replace

from corpus.model import Candidate
from corpus.names import lexicon_en as lex
from corpus.names import reasons

_NUMBERED_LAW = re.compile(
    r"\b(?:" + "|".join(sorted(lex.LAW_NUMBERED)) + r")s?\s+(?:No\.?\s*)?\d[\w/.\-]*\w|"
    r"\b(?:" + "|".join(sorted(lex.LAW_NUMBERED - {"Section", "Order", "Plan", "Notice"})) + r")\s+(?:No\.?\s*)?\d\b"
)
LAW_CODE = re.compile(r"(?<![\w/])\d{1,5}/(?:19|20)\d\d/(?:[A-ZĐ]{2,6}(?:-[A-ZĐ]{2,6})+|QH\d{2})(?!\w)")
"""The full number of a Vietnamese law, which names it without its head noun: 16/2025/NĐ-CP."""
_MEETING = (
    r"(?:[Cc]onference|[Ss]ummit|[Cc]ongress|[Ff]orum|[Gg]ames|[Ff]estival|[Pp]lenum|[Ee]xpo|[Dd]ialogue|"
    r"[Mm]eeting|[Cc]hampionships?)"
)
_NUMBERED_EVENT = re.compile(
    r"\b(\d{1,3}(?:st|nd|rd|th))\s+((?:[\w–'&\-]+\s+){0,7}?" + _MEETING + r")\b"
    r"(\s+on\s+(?:[a-z][\w\-]+\s+){0,4}?[a-z][\w\-]+(?=\s+(?:in|at|from|to|was|is|will|has|held|with|"
    r"between|that|opened|closed|ended|began|took|starts|concluded|drew|brought|agreed|adopted)\b|[.,;\n(]))?"
)
_ORDINAL_WORDS = (
    "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|"
    "fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth"
)
_WORDED_EVENT = re.compile(
    rf"\b[Tt]he ((?:{_ORDINAL_WORDS}) (?:[A-Z][\w\-&]*\s+){{1,6}}"
    r"(?:Conference|Summit|Congress|Forum|Festival|Plenum|Expo|Dialogue|Meeting))\b"
)
_NO_EVENT_WORDS = re.compile(r"\b(?:was|is|has|had|at|to|in|that|which|said|with|a|an|after|before|time|consecutive)\b")
_YEAR_BEFORE = re.compile(r"\b(?:\d{1,3}(?:st|nd|rd|th)|(?:19|20)\d\d)\s+$")
_NUMBER_AFTER = re.compile(
    r"\s+(?:(?:19|20)\d\d|\d{1,2})\b(?!\s*(?:percent|%|million|billion|minutes|years|goals|points|times)|[.,]\d)"
)
PRODUCT_MODEL = re.compile(r" \d{1,3}[A-Za-z]{0,2}\b(?: (?:Pro|Max|Ultra|Plus|Mini|Air|Turbo))*")
SUMMIT_YEAR = re.compile(r"(?:APEC|G20|G7|BRICS|ASEAN|SCO|WEF)\s+(?:19|20)\d\d\b")
_ARTICLE = re.compile(
    r"\b(?:Articles?|Clauses?|Appendix|Annex|Section|Chapter) (?:\d{1,4}|[IVX]+)(?: of (?:the )?(?:\d{4} )?)?$"
)


def by_number(text: str) -> Iterator[Candidate]:
    """Yield the laws and meetings in `text` that carry a number."""
    for match in _NUMBERED_LAW.finditer(text):
        yield _candidate(match.start(), match.end(), "LAW", 0.9, reasons.LAW_NUMBERED)
    for match in LAW_CODE.finditer(text):
        yield _candidate(match.start(), match.end(), "LAW", 0.85, reasons.LAW_BY_NUMBER)
    for match in _NUMBERED_EVENT.finditer(text):
        if not _NO_EVENT_WORDS.search(match.group(2)):
            yield _candidate(match.start(), match.end(), "EVENT", 0.85, reasons.MEETING_NUMBERED)
    for match in _WORDED_EVENT.finditer(text):
        yield _candidate(match.start(1), match.end(1), "EVENT", 0.85, reasons.MEETING_NUMBERED)


def extended(text: str, found: list[Candidate]) -> Iterator[Candidate]:
    """Yield those of `found` that a number, year or article beside them completes, completed."""
    yield from _extended_events(text, found)
    yield from _articles_of_laws(text, found)


def _extended_events(text: str, found: list[Candidate]) -> Iterator[Candidate]:
    """Yield events together with the year or number beside them: World Cup 2026, 33rd SEA Games."""
    for candidate in found:
        if candidate.label == "ORG" and (year := SUMMIT_YEAR.match(text, candidate.start)):
            yield _candidate(candidate.start, year.end(), "EVENT", 0.8, reasons.SUMMIT_OF_YEAR)
        if candidate.label == "PRODUCT" and (model := PRODUCT_MODEL.match(text, candidate.end)):
            yield replace(candidate, end=model.end())
        if candidate.label != "EVENT":
            continue
        start, end = candidate.start, candidate.end
        if before := _YEAR_BEFORE.search(text, max(0, start - 8), start):
            start = before.start()
        if after := _NUMBER_AFTER.match(text, end):
            end = after.end()
        if (start, end) != (candidate.start, candidate.end):
            yield _candidate(
                start,
                end,
                "EVENT",
                candidate.score,
                reasons.AND_ITS_NUMBER.format(reason=candidate.reason),
                candidate.source,
            )


def _articles_of_laws(text: str, found: list[Candidate]) -> Iterator[Candidate]:
    """Yield laws together with the article named before them: Article 190 of the Penal Code."""
    for candidate in found:
        if candidate.label == "LAW" and (
            before := _ARTICLE.search(text, max(0, candidate.start - 40), candidate.start)
        ):
            yield _candidate(before.start(), candidate.end, "LAW", 0.9, reasons.ARTICLE_OF_LAW, candidate.source)


def _candidate(start: int, end: int, label: str, score: float, why: str, source: str = "pattern") -> Candidate:  # noqa: PLR0917
    return Candidate(start, end, label, source=source, score=score, reason=why)
