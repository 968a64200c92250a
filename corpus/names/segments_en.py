"""Which names an English run of capitalised words without roles holds, by its head nouns."""

import re
from collections.abc import Iterator

from corpus.model import Candidate
from corpus.names import lexicon_en as lex
from corpus.names import reasons
from corpus.names.companies_en import FOLLOWERS, LEGAL_FORMS, ORG_TRADES
from corpus.names.evidence_en import explained, is_agency, known, named
from corpus.names.gazetteer import reason as known_as
from corpus.names.people_en import chinese_given, given_name, person
from corpus.names.reading_en import Reading, vietnamese_name
from corpus.names.single_en import single
from corpus.text.templates import joined

# Before Centre: a building, not an organisation.
_HALLS = frozenset("Launch Convention Conference Exhibition Expo Shopping Trade Congress Sports Conventions".split())
_REGIONS = frozenset({"Region", "Regions"})  # of a service, by their numbers
_WITH_STOP = frozenset({"Co", "Inc", "Ltd", "Corp"})
_NUMBER = re.compile(r"[IVX]+|\d+[A-Z]?")
_RIGHT_HEADS = (
    (lex.WORK_HEADS, "WORK_OF_ART"),
    (lex.LAW_SURE_HEADS, "LAW"),
    (lex.EVENT_SURE_HEADS, "EVENT"),
    (lex.ORG_HEADS, "ORG"),
    (LEGAL_FORMS, "ORG"),
    (lex.FAC_HEADS, "FAC"),
    (lex.LOC_HEADS, "LOC"),
    (lex.EVENT_HEADS, "EVENT"),
    (lex.LAW_HEADS, "LAW"),
    (lex.GPE_HEADS, "GPE"),
)


def segment(reading: Reading, start: int, end: int, titled: bool) -> Iterator[Candidate]:  # noqa: PLR0911, PLR0912, PLR0915
    """Yield the names in tokens start:end, which hold no role."""
    tokens = reading.tokens
    while start < end and (tokens[start].text in {"The", "-", "–", "&", "'s"} and start not in reading.hits):
        start += 1
    while start < end and tokens[end - 1].text in {"-", "–", "&", "of", "and", ","}:
        end -= 1
    if start == end:
        return
    if start in reading.hits and reading.hits[start][0] == end:
        yield from known(reading, start, end, reading.hits[start][1], titled)
        return
    if tokens[start].text in lex.LEFT_HEADS and _after_left_head(reading, start, end):
        stop = end + 1 if end - start == 1 else end
        label = lex.LEFT_HEADS[tokens[start].text]
        yield named(reading, start, stop, label, 0.75, reasons.AFTER_WORD.format(word=tokens[start].text))
        return
    if tokens[end - 1].text == "Day" and end - start > 1:
        if start in reading.hits and reading.hits[start][1].label == "GPE":  # a holiday's country
            yield from known(reading, start, *reading.hits[start], titled=False)
        return
    if is_agency(reading, start, end):
        yield named(reading, start, end, "ORG", 0.8, reasons.WORD_AND_PLACE.format(word=tokens[start].text))
        return
    if tokens[end - 1].text in FOLLOWERS and end - start > 1 and start not in reading.hits:
        yield named(reading, start, end, "NORP", 0.75, reasons.ENDS_WITH.format(word=tokens[end - 1].text))
        return
    if tokens[start].first and end - start > 1 and _leads_in(reading, start, end):
        yield from segment(reading, start + 1, end, titled)
        return
    if start in reading.hits and reading.hits[start][1].label == "ORG" and reading.hits[start][0] - start > 2:
        stop, entry = reading.hits[start]
        if tokens[stop].text not in lex.ORG_HEADS | {"of", "for", "on"}:
            headed = _head(reading, stop, end)
            if headed is not None and headed[1] == "ORG" and reading.ordinary(stop):
                stop = headed[0]  # Communist Party of Vietnam | Central Committee
                yield named(reading, start, stop, "ORG", 0.85, joined(known_as(entry), headed[2]))
            else:
                yield from known(reading, start, stop, entry, titled=False)
            if stop < end:
                yield from segment(reading, stop, end, titled=False)
            return
    complement = next((i for i in range(start + 1, end) if tokens[i].text in {"of", "for", "on", "in"}), None)
    if complement is not None:
        yield from _with_complement(reading, start, complement, end)
        return
    headed = _head(reading, start, end)
    if headed is not None:
        stop, label, why = headed
        yield named(reading, start, stop, label, 0.8, why)
        if stop < end:
            yield from segment(reading, stop, end, titled=False)
        return
    if any(token.text == "&" for token in tokens[start:end]) and start not in reading.headline:
        if reading.slice(start, end) not in lex.NOT_ORG:
            yield named(reading, start, end, "ORG", 0.8, reasons.JOINED_BY_AND)
        return
    if _place_and_nouns(reading, start, end):
        yield named(reading, start, end, "ORG", 0.75, reasons.PLACE_AND_NOUNS)
        return
    if _chinese_family(reading, start, end):
        yield named(reading, start, end, "PERSON", 0.85, reasons.CHINESE_SURNAME.format(surname=tokens[start].text))
        return
    if start in reading.hits and reading.hits[start][1].label in {"NORP", "GPE"}:
        inner = reading.hits[start][0]
        if (
            inner in reading.hits
            and reading.hits[inner][0] == end
            and reading.hits[inner][1].label == "ORG"
            and (tokens[end - 1].text in lex.ORG_HEADS | {"Cross"} or tokens[inner].text in lex.ORG_OF_HEADS)
        ):
            yield named(reading, start, end, "ORG", 0.85, reasons.PLACE_AND_WORD.format(word=reading.slice(inner, end)))
            return
    if (
        start in reading.hits
        and reading.hits[start][1].label == "NORP"
        and not (_is_given(reading, start) and end - start == 2 and not reading.ordinary(end - 1))
    ):
        stop, entry = reading.hits[start]
        yield from known(reading, start, stop, entry, titled=False)
        yield from segment(reading, stop, end, titled)
        return
    shown = explained(reading, start, end, titled)
    if shown is not None:
        yield shown
        return
    who = person(reading, start, end, titled)
    if who is not None:
        yield named(reading, start, end, "PERSON", *who)
        return
    yield from _unknown(reading, start, end)


def _is_given(reading: Reading, index: int) -> bool:
    """Tell whether the place or people at token `index` is a given name, too: David, Christian."""
    return given_name(reading.tokens[index].text)


def _place_and_nouns(reading: Reading, start: int, end: int) -> bool:
    """Tell whether common nouns in capitals make a company's name of the place before them (Vietnam Electricity)."""
    hit = reading.hits.get(start)
    if hit is None or hit[1].label != "GPE" or start in reading.headline or hit[0] >= end or _is_given(reading, start):
        return False
    words = [reading.tokens[i].text for i in range(hit[0], end)]
    return all(reading.ordinary(i) and i not in reading.hits for i in range(hit[0], end)) and not any(
        word in lex.FUNCTION_WORDS | lex.ROLE_MODIFIERS - _COMPANY_WORDS or not word.isalpha() for word in words[-1:]
    )


_COMPANY_WORDS = frozenset("Energy Tourism Construction Digital Investment Transport Commerce Public Security".split())


def _chinese_family(reading: Reading, start: int, end: int) -> bool:
    """Tell whether the people's name at token `start` is a surname before a given name (Han Yutong)."""
    hit = reading.hits.get(start)
    return (
        hit is not None
        and hit[1].label == "NORP"
        and hit[0] == start + 1 < end <= start + 3
        and reading.tokens[start].text in lex.CHINESE_FAMILY
        and all(chinese_given(reading.tokens[i].text) for i in range(start + 1, end))
    )


def _after_left_head(reading: Reading, start: int, end: int) -> bool:
    """Tell whether a name or number follows the head noun at token `start` (Typhoon Yagi, Berth 7)."""
    tokens = reading.tokens
    if end - start > 1:
        return tokens[end - 1].text not in lex.ORG_HEADS or tokens[start].text in {"Operation", "Typhoon", "Hurricane"}
    return end < len(tokens) and tokens[end].gap == " " and _NUMBER.fullmatch(tokens[end].text) is not None


def _leads_in(reading: Reading, start: int, end: int) -> bool:
    """Tell whether the first word of a sentence stands before the name instead of in it."""
    if start in reading.hits or not reading.ordinary(start) or reading.tokens[start].text in reading.proper:
        return False
    if given_name(reading.tokens[start].text) and not reading.ordinary(start + 1):
        return False
    rest = start + 1
    word = reading.tokens[start].text
    if rest in reading.hits:
        return True
    if word.endswith(("ing", "ly", "ed")) or word.lower() in reading.common:
        return True
    return (
        not reading.ordinary(rest)
        and reading.tokens[end - 1].text not in lex.ORG_HEADS | lex.FAC_HEADS | lex.EVENT_HEADS
    )


def _with_complement(reading: Reading, start: int, at: int, end: int) -> Iterator[Candidate]:  # noqa: PLR0912
    """Yield the name whose head noun before token `at` is completed by "of", "for" or "on"."""
    head = reading.tokens[at - 1].text
    label = "ORG"
    if reading.tokens[at].text == "on" and head in lex.LAW_ON_HEADS:
        label = "LAW"
    elif head in lex.LOC_OF_HEADS:
        label = "LOC"
    elif head in lex.GPE_OF_HEADS:
        label = "GPE"
    elif head in {"Battle", "War", "Siege", "Festival", "Year", "Week", "Day", "Feast", "Conference"}:
        label = "EVENT"
    elif head in {"Treaty", "Declaration", "Code"}:
        label = "LAW"
    elif head == "Port":
        label = "FAC"
    elif head == "Order":
        label = "WORK_OF_ART"
    stop = end
    if label == "ORG" and reading.tokens[end - 1].text in lex.FAC_HEADS and end - at > 2:
        label = "FAC"
    after = at + 1
    while after < end and (reading.tokens[after].text == "the" or (after in reading.hits) or reading.ordinary(after)):
        after = reading.hits[after][0] if after in reading.hits else after + 1
    owner = at + 2 if reading.tokens[at + 1].text == "the" else at + 1
    if label == "ORG" and at - start > 1 and _owner(reading, owner, end):
        yield named(reading, start, at, "ORG", 0.85, reasons.ENDS_WITH.format(word=head))
        yield from segment(reading, owner, end, titled=False)
        return
    if after + 1 < end and label == "ORG" and person(reading, after, end, titled=False):
        stop = after
    if label == "GPE" and head in {"City", "Province", "State", "Town", "County"} and at + 1 in reading.hits:
        entry = reading.hits[at + 1][1]
        yield from known(reading, at + 1, reading.hits[at + 1][0], entry, titled=False)
        return
    if label == "ORG" and stop == end and reading.tokens[end - 1].text in _REGIONS:
        stop = _past_number(reading, stop)
    yield named(reading, start, stop, label, 0.85, reasons.BEGINS_WITH.format(word=f"{head} {reading.tokens[at].text}"))
    if stop < end:
        yield from segment(reading, stop, end, titled=False)


_OWNER_HEADS = frozenset(
    "Customs Police University Bank Court Army Navy Government Ministry Corporation Group Company Hospital Guard "
    "Department Agency Administration Force".split()
)


def _owner(reading: Reading, start: int, end: int) -> bool:
    """Tell whether tokens start:end name the office that owns the part named before it (... of Vietnam Customs)."""
    hit = reading.hits.get(start)
    if hit is not None and hit[1].label == "ORG" and hit[0] == end:
        return True
    if any(reading.tokens[i].text in {"of", "for"} for i in range(start, end)):
        return reading.tokens[start].text in _OWNER_HEADS and end - start > 2
    return end - start > 1 and reading.tokens[end - 1].text in _OWNER_HEADS


def _head(reading: Reading, start: int, end: int) -> tuple[int, str, str] | None:
    """Return (end, label, reason) of the name that the last head noun in tokens start:end closes."""
    tokens = reading.tokens
    for index in range(end - 1, start - 1, -1):
        word = tokens[index].text
        label = next((label for heads, label in _RIGHT_HEADS if word in heads), None)
        if label is None or (word in LEGAL_FORMS - lex.ORG_HEADS and _is_shouted(reading, start, index)):
            continue
        if index == start:
            return _short_office(reading, start, end)
        if label == "GPE":
            return _class_noun(reading, start, index, end)
        stop = index + 1
        if word in {"Centre", "Center"} and index > start and tokens[index - 1].text in _HALLS:
            label = "FAC"
        if label == "ORG" and any(hit[0] == stop and hit[1].label == "EVENT" for hit in map(
            reading.hits.get, range(start, stop)) if hit is not None):  # fmt: skip
            label = "EVENT"
        if word in _REGIONS and tokens[index - 1].text in lex.ORG_HEADS | {"Military"}:
            label = "ORG"
        while label == "ORG" and stop < end and tokens[stop].text in {"International", "Worldwide", "Global"}:
            stop += 1
        if label in {"FAC", "EVENT", "LAW", "ORG"}:
            stop = _past_number(reading, stop)
        if stop < len(tokens) and tokens[stop].text == "." and not tokens[stop].gap and word in _WITH_STOP:
            stop += 1
        if stop + 1 < len(tokens) and tokens[stop].text == "," and tokens[stop + 1].text in _WITH_STOP:
            stop += 3 if stop + 2 < len(tokens) and tokens[stop + 2].text == "." and not tokens[stop + 2].gap else 2
        place = reading.hits.get(stop)
        if place is not None and place[0] == end and place[1].label == "GPE" and label in {"FAC", "ORG"}:
            stop = end
        return stop, label, reasons.ENDS_WITH.format(word=word)
    return None


def _is_shouted(reading: Reading, start: int, index: int) -> bool:
    """Tell whether token `index` stands in a line of capitals, where AS and SA may be words."""
    return index in reading.headline and all(token.text.isupper() for token in reading.tokens[start : index + 1])


def _past_number(reading: Reading, stop: int) -> int:
    """Return the token after the number that begins at token `stop` (Line 1, Team No. 1), or `stop`."""
    words = [token.text for token in reading.tokens[stop : stop + 3]]
    if not words or reading.tokens[stop].gap != " ":
        return stop
    if words[1:2] in (["-"], ["–"]) and words[-1].isdigit():
        return stop  # Nashville SC 4-0
    if words[0] == "No":
        skip = 2 if words[1:2] == ["."] else 1
        return stop + skip + 1 if len(words) > skip and words[skip].isdigit() else stop
    return stop + 1 if _NUMBER.fullmatch(words[0]) or words[0] in {"One", "Two", "Three"} else stop


def _short_office(reading: Reading, start: int, end: int) -> tuple[int, str, str] | None:
    tokens = reading.tokens
    if tokens[start].text not in lex.SHORT_ORGS or start in reading.headline:
        return None
    if end - start > 1 and not vietnamese_name(reading, start + 1) and start + 1 not in reading.hits:
        return None
    if start and tokens[start - 1].text in {"the", "The"} and not tokens[start].first:
        return start + 1, "ORG", reasons.OFFICE_BY_SHORT_NAME.format(name=f"the {tokens[start].text}")
    return None


def _class_noun(reading: Reading, start: int, index: int, end: int) -> tuple[int, str, str] | None:
    """Return the place before a capitalised class noun: Lang Son Province, Ba Dinh District."""
    if index + 1 < end:
        return None
    return index + 1, "GPE", reasons.ENDS_WITH.format(word=reading.tokens[index].text)


def _unknown(reading: Reading, start: int, end: int) -> Iterator[Candidate]:
    """Yield a capitalised run that no rule names, where it is likely to be a name at all."""
    tokens = reading.tokens
    inner = next((i for i in range(start, end) if i in reading.hits), None)
    words = [tokens[i].text for i in range(start, end) if tokens[i].word]
    if start in reading.hits and reading.hits[start][1].label == "PRODUCT" and end - start < 4:
        yield named(reading, start, end, "PRODUCT", 0.7, reasons.KNOWN_AND_MODEL.format(name=words[0]))
        return
    if not words or all(reading.ordinary(i) for i in range(start, end) if tokens[i].word):
        return
    if inner is not None:
        stop, entry = reading.hits[inner]
        if entry.label in {"GPE", "LOC", "NORP", "ORG"} and stop <= end:
            yield from known(reading, inner, stop, entry, titled=False)
            if inner > start:
                yield from segment(reading, start, inner, titled=False)
            if stop < end:
                yield from segment(reading, stop, end, titled=False)
            return
    if len(words) == 1:
        yield from single(reading, start, end)
        return
    if words[-1] in ORG_TRADES:
        yield named(reading, start, end, "ORG", 0.6, reasons.ENDS_WITH.format(word=words[-1]))
        return
    if start in reading.headline:
        return
    yield named(reading, start, end, "ORG", 0.45, reasons.CAPITALISED_WORDS)
