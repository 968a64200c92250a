"""What the words around an English run say of it: a small class noun, a model number, a preposition, the gazetteer."""

import re
from collections.abc import Iterator

from corpus.model import Candidate
from corpus.names import lexicon_en as lex
from corpus.names import reasons
from corpus.names.companies_en import AGENCY_FIELDS, DEALERS, STOCKS
from corpus.names.gazetteer import reason
from corpus.names.people_en import given_name, person
from corpus.names.reading_en import Reading
from corpus.names.tables import Entry

_MODEL = re.compile(r"(?!(?:[QH][1-4]|[1-4][QH]|FY\d*)$)(?=\w*\d)[A-Z\d][A-Z\d-]*")
_GOING = frozenset(
    "flew fly travelled traveled went go returned return moved fled arrived sailed drove came flown flying".split()
)
_WINNING = frozenset("win wins won winning receive receives received awarded".split())


def known(reading: Reading, start: int, end: int, entry: Entry, titled: bool) -> Iterator[Candidate]:
    """Yield the gazetteer's name at tokens start:end where the text does not speak against it."""
    tokens = reading.tokens
    if not entry.curated and entry.label == "GPE":
        who = person(reading, start, end, titled) if titled else None
        if who is not None:
            yield named(reading, start, end, "PERSON", *who)
            return
        if reading.ordinary(start) and end - start == 1 and not _placed(reading, start, end):
            return
    label = entry.label
    stop = end
    noun = small_noun(reading, end)
    if label in {"GPE", "LOC"} and noun:
        label = noun
    if label in {"FAC", "LOC"} and end - start > 1 and tokens[end - 1].text.islower():
        while stop - start > 1 and tokens[stop - 1].text.islower():
            stop -= 1
    if tokens[start].text in {"US", "A"} and end < len(tokens) and tokens[end].text == "$":
        return
    yield named(reading, start, stop, label, 0.92 if entry.curated else 0.7, reason(entry), "gazetteer")


def explained(reading: Reading, start: int, end: int, titled: bool) -> Candidate | None:  # noqa: PLR0911, PLR0912
    """Return the name at tokens start:end that a small noun, a model number or a preposition beside it explains."""
    tokens = reading.tokens
    noun = small_noun(reading, end)
    if noun and not any(i in reading.hits and reading.hits[i][1].curated for i in range(start, end)):
        return named(reading, start, end, noun, 0.7, reasons.BEFORE_WORD.format(word=tokens[end].text))
    before = tokens[start - 1].text if start and tokens[start].gap == " " else ""
    after = tokens[end].text if end < len(tokens) and tokens[end].gap == " " else ""
    told_by = before in DEALERS and start > 1 and tokens[start - 2].text in lex.SAYING
    if told_by and (who := person(reading, start, end, titled=True)):
        return named(reading, start, end, "PERSON", *who)
    if (after in STOCKS or (after == "common" and tokens[end + 1].text == "stock")) and not reading.ordinary(start):
        return named(reading, start, end, "ORG", 0.65, reasons.BEFORE_WORD.format(word=after))
    if before in lex.ORG_NOUNS and not titled and (person(reading, start, end, titled=False) or (0.0,))[0] < 0.7:
        return named(reading, start, end, "ORG", 0.65, reasons.AFTER_WORD.format(word=before))
    if after in lex.PRODUCT_NOUNS and not titled:
        return named(reading, start, end, "PRODUCT", 0.6, reasons.BEFORE_WORD.format(word=after))
    if (
        end + 1 < len(tokens)
        and _MODEL.fullmatch(tokens[end].text)
        and tokens[end].gap == " "
        and (tokens[end + 1].text in lex.PRODUCT_NOUNS or tokens[end].text[-1].isalpha())
    ):
        return named(reading, start, end + 1, "PRODUCT", 0.6, reasons.NAME_AND_MODEL)
    if tokens[start - 1].text == "the" and start > 1 and tokens[start - 2].text in _WINNING and end - start > 1:
        return named(
            reading, start, end, "WORK_OF_ART", 0.55, reasons.AFTER_WORD.format(word=f"{tokens[start - 2].text} the")
        )
    last = tokens[end - 1].text
    if (
        end - start > 1
        and _MODEL.fullmatch(last)
        and start not in reading.headline
        and tokens[start].text not in lex.NOT_ORG
    ):
        return named(reading, start, end, "PRODUCT", 0.6, reasons.NAME_AND_MODEL)
    if titled:
        return None
    if tokens[start].text in lex.PLACE_BEGINNINGS and 1 < end - start < 4 and not reading.ordinary(end - 1):
        return named(reading, start, end, "GPE", 0.6, reasons.AFTER_WORD.format(word=tokens[start].text))
    if (
        before.lower() in {"in", "near", "from", "at"}
        and after == ""
        and tokens[end : end + 1]
        and tokens[end].text == ","
        and start not in reading.headline
        and (state := reading.hits.get(end + 1)) is not None
        and state[1].label == "GPE"
        and end - start < 4
    ):
        return named(reading, start, end, "GPE", 0.7, reasons.NAME_AND_PLACE)
    placed = before.lower() in {"in", "at", "near", "from"} and not reading.ordinary(start)
    if before == "to" and start > 1 and tokens[start - 2].text in _GOING:
        placed = not reading.ordinary(start)
    family = tokens[start].text in lex.VIETNAMESE_FAMILY and end - start > 2
    if (
        placed
        and not family
        and not given_name(tokens[start].text)
        and all(not reading.ordinary(i) or tokens[i].text in lex.VIETNAMESE_SYLLABLES for i in range(start, end))
    ):
        native = all(tokens[i].text in lex.VIETNAMESE_SYLLABLES for i in range(start, end))
        if before.lower() in {"in", "near", "to"} or native:
            return named(reading, start, end, "GPE", 0.55, reasons.AFTER_WORD.format(word=before))
    if (
        (end - start > 1 or not reading.ordinary(start))
        and before in {"at", "of", "for", "by", "with"}
        and _role_near(reading, start)
    ):
        return named(reading, start, end, "ORG", 0.55, reasons.AFTER_ROLE.format(word=before))
    return None


def _role_near(reading: Reading, start: int) -> bool:
    """Tell whether a role noun stands just before the preposition before token `start` (an economist at ...)."""
    before = [reading.tokens[i].text for i in range(max(0, start - 4), start - 1)]
    if "," in before:
        before = before[before.index(",") + 1 :]
    return any(form in lex.ROLE_LOWER for word in before for form in (word.lower(), word.lower().removesuffix("s")))


def _placed(reading: Reading, start: int, end: int) -> bool:
    """Tell whether a place whose name is an ordinary word is used as one: in Phoenix, Arizona."""
    tokens = reading.tokens
    if start in reading.headline or not start or tokens[start - 1].text not in {"in", "near", "from"}:
        return False
    return end + 1 < len(tokens) and tokens[end].text == "," and end + 1 in reading.hits


def small_noun(reading: Reading, end: int) -> str:
    """Return the label that a small class noun at token `end` gives to the name before it (Tien Sa port), or ""."""
    tokens = reading.tokens
    if end >= len(tokens) or tokens[end].gap != " ":
        return ""
    word = tokens[end].text
    if word in {"border", "international", "seaport"} and end + 1 < len(tokens):
        word = tokens[end + 1].text
    if word in lex.FAC_LOWER_HEADS:
        return "FAC"
    if word in lex.LOC_LOWER_HEADS:
        return "LOC"
    return "GPE" if word in lex.GPE_LOWER_HEADS and tokens[end - 1].text not in lex.GPE_HEADS else ""


def is_agency(reading: Reading, start: int, end: int) -> bool:
    """Tell whether a field and a country make the name of an agency: Statistics Canada."""
    hit = reading.hits.get(start + 1)
    fits = hit is not None and hit[0] == end and hit[1].label == "GPE"
    return fits and reading.tokens[start].text in AGENCY_FIELDS


def named(  # noqa: PLR0917
    reading: Reading, start: int, end: int, label: str, score: float, why: str, source: str = "pattern"
) -> Candidate:
    """Return tokens start:end of `reading` as a candidate."""
    first, last = reading.tokens[start], reading.tokens[end - 1]
    return Candidate(first.start, last.end, label, source=source, score=score, reason=why)
