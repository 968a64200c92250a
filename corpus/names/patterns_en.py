"""English names by their form: head nouns, titles, surnames, numbered laws and meetings, capitals."""

import re
from collections.abc import Iterator
from dataclasses import replace

from corpus.model import Candidate
from corpus.names import lexicon_en as lex
from corpus.names.gazetteer import Hit, reason
from corpus.names.people_en import given_name, person
from corpus.names.reading_en import Reading, chunks, read, vietnamese_name
from corpus.names.tables import Entry

_NUMBERED_LAW = re.compile(
    r"\b(?:" + "|".join(sorted(lex.LAW_NUMBERED)) + r")s?\s+(?:No\.?\s*)?\d[\w/.\-]*\w|"
    r"\b(?:"
    + "|".join(sorted(lex.LAW_NUMBERED - {"Section", "Article", "Order", "Plan", "Notice"}))
    + r")\s+(?:No\.?\s*)?\d\b"
)
_MEETING = r"(?:[Cc]onference|[Ss]ummit|[Cc]ongress|[Ff]orum|[Gg]ames|[Ff]estival|[Pp]lenum|[Ee]xpo|[Dd]ialogue|[Mm]eeting|[Cc]hampionships?)"
_NUMBERED_EVENT = re.compile(
    r"\b(\d{1,3}(?:st|nd|rd|th))\s+((?:[\w–'&\-]+\s+){0,7}?" + _MEETING + r")\b"
    r"(\s+on\s+(?:[a-z][\w\-]+\s+){0,4}?[a-z][\w\-]+(?=\s+(?:in|at|from|to|was|is|will|has|held|with|between|that)\b|[.,;\n(]))?"
)
_NO_EVENT_WORDS = re.compile(r"\b(?:was|is|has|had|at|to|in|that|which|said|with|a|an|after|before|time|consecutive)\b")
_YEAR_BEFORE = re.compile(r"\b(?:\d{1,3}(?:st|nd|rd|th)|(?:19|20)\d\d)\s+$")
_NUMBER_AFTER = re.compile(
    r"\s+(?:(?:19|20)\d\d|\d{1,2})\b(?!\s*(?:percent|%|million|billion|minutes|years|goals|points|times)|[.,]\d)"
)
PRODUCT_MODEL = re.compile(r" \d{1,3}[A-Za-z]{0,2}\b(?: (?:Pro|Max|Ultra|Plus|Mini|Air|Turbo))*")
_SUMMIT_YEAR = re.compile(r"(?:APEC|G20|G7|BRICS|ASEAN|SCO|WEF)\s+(?:19|20)\d\d\b")
_MODEL = re.compile(r"(?=\w*\d)[A-Z\d][A-Z\d-]*")
_NUMBER = re.compile(r"[IVX]+|\d+[A-Z]?")


def find(text: str, hits: list[Hit]) -> list[Candidate]:
    """Return the names that the forms of English show in `text`, with those of `hits` that stand as names."""
    reading = read(text, hits)
    found = list(_by_number(text))
    after_role = False
    governed = 0  # the token after the field of work that the role before governs
    for start, end in chunks(reading):
        begin = max(start, min(governed, end))
        if begin < end:
            found.extend(_chunk(reading, begin, end, after_role and begin == governed))
            after_role, governed = _role_complement(reading, end)
    found.extend(_extended_events(text, found))
    found.extend(_articles_of_laws(text, found))
    return found


def _by_number(text: str) -> Iterator[Candidate]:
    for match in _NUMBERED_LAW.finditer(text):
        yield _candidate(match.start(), match.end(), "LAW", 0.9, "law with its number")
    for match in _NUMBERED_EVENT.finditer(text):
        if not _NO_EVENT_WORDS.search(match.group(2)):
            yield _candidate(match.start(), match.end(), "EVENT", 0.85, "meeting with its number")


def _extended_events(text: str, found: list[Candidate]) -> Iterator[Candidate]:
    """Yield events together with the year or number beside them: World Cup 2026, 33rd SEA Games."""
    for candidate in found:
        if candidate.label == "ORG" and (year := _SUMMIT_YEAR.match(text, candidate.start)):
            yield _candidate(candidate.start, year.end(), "EVENT", 0.8, "group and year of its summit")
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
                start, end, "EVENT", candidate.score, candidate.reason + " and its number", candidate.source
            )


_ARTICLE = re.compile(r"\b(?:Articles?|Clauses?|Appendix|Annex|Section|Chapter) (?:\d{1,4}|[IVX]+)(?: of (?:the )?)?$")


def _articles_of_laws(text: str, found: list[Candidate]) -> Iterator[Candidate]:
    """Yield laws together with the article named before them: Article 190 of the Penal Code."""
    for candidate in found:
        if candidate.label == "LAW" and (
            before := _ARTICLE.search(text, max(0, candidate.start - 40), candidate.start)
        ):
            yield _candidate(before.start(), candidate.end, "LAW", 0.9, "article of a law", candidate.source)


def _role_complement(reading: Reading, end: int) -> tuple[bool, int]:
    """Return whether a role ends at token `end`, and where the field it governs ends ("Minister of Finance")."""
    tokens = reading.tokens
    if tokens[end - 1].text not in lex.ROLE_HEADS:
        return False, end
    if end + 1 >= len(tokens) or tokens[end].text not in {"of", "for"}:
        return True, end
    stop = end + 1
    while (
        stop < len(tokens)
        and not vietnamese_name(reading, stop)
        and (
            (
                tokens[stop].capital
                and reading.ordinary(stop)
                and stop not in reading.hits
                and tokens[stop].text not in lex.ORG_OF_HEADS
            )
            or (
                tokens[stop].text in {"and", ","}
                and stop + 1 < len(tokens)
                and tokens[stop + 1].capital
                and reading.ordinary(stop + 1)
            )
        )
    ):
        stop += 1
    return True, stop


def _chunk(reading: Reading, start: int, end: int, after_role: bool) -> Iterator[Candidate]:
    """Yield the names in the run start:end, which roles cut into segments."""
    tokens = reading.tokens
    position = start
    titled = after_role or (start > 0 and tokens[start - 1].text in lex.ROLE_LOWER and tokens[start].gap == " ")
    while position < end:
        role_end = _role_end(reading, position, end)
        if role_end > position:
            position, titled = role_end, True
            continue
        if tokens[position].text == ".":
            position += 1
            continue
        stop = position + 1
        while stop < end and _role_end(reading, stop, end) == stop:
            stop += 1
        yield from _segment(reading, position, stop, titled)
        position, titled = stop, False


def _role_end(reading: Reading, start: int, end: int) -> int:
    """Return where the role that begins at token `start` ends, or `start` where none begins."""
    tokens = reading.tokens
    if start in reading.hits and reading.hits[start][0] > start + 1:
        return start
    stop = role_end = start
    while stop < end and (_role_word(reading, stop) or tokens[stop].text in lex.ROLE_MODIFIERS or (
        tokens[stop].text == "-" and stop > start)):  # fmt: skip
        stop += 1
        if _role_word(reading, stop - 1):
            role_end = stop
    if role_end < end and tokens[role_end].text in lex.ORG_HEADS | lex.SHORT_ORGS:
        return start
    if (
        role_end < end
        and tokens[role_end].text in {"of", "for"}
        and any(tokens[i].text in lex.ORG_OF_HEADS for i in range(start, role_end))
    ):
        return start
    if role_end < end and tokens[role_end].text == "." and role_end > start:
        role_end += 1
    return role_end


def _role_word(reading: Reading, index: int) -> bool:
    """Tell whether token `index` is a role; short forms are roles only with their full stop (Sen., not Nguyen Thi Sen)."""
    word = reading.tokens[index].text
    if word in _DOTTED_ROLES:
        return index + 1 < len(reading.tokens) and reading.tokens[index + 1].text == "."
    return word in lex.ROLE_HEADS


_DOTTED_ROLES = frozenset("Sen Rep Gov Gen Col Lt Maj Capt Sgt Rev Hon".split())


def _segment(reading: Reading, start: int, end: int, titled: bool) -> Iterator[Candidate]:  # noqa: PLR0911, PLR0912
    """Yield the names in tokens start:end, which hold no role."""
    tokens = reading.tokens
    while start < end and (tokens[start].text in {"The", "-", "–", "&", "'s"} and start not in reading.hits):
        start += 1
    while start < end and tokens[end - 1].text in {"-", "–", "&", "of", "and", ","}:
        end -= 1
    if start == end:
        return
    if start in reading.hits and reading.hits[start][0] == end:
        yield from _known(reading, start, end, reading.hits[start][1], titled)
        return
    if tokens[start].text in lex.LEFT_HEADS and _after_left_head(reading, start, end):
        stop = end + 1 if end - start == 1 else end
        label = lex.LEFT_HEADS[tokens[start].text]
        yield _tokens_candidate(reading, start, stop, label, 0.75, f"{tokens[start].text} + name")
        return
    if tokens[start].first and end - start > 1 and _leads_in(reading, start, end):
        yield from _segment(reading, start + 1, end, titled)
        return
    if start in reading.hits and reading.hits[start][1].label == "ORG" and reading.hits[start][0] - start > 2:
        stop, entry = reading.hits[start]
        if tokens[stop].text not in {"of", "for", "on"}:
            yield from _known(reading, start, stop, entry, titled=False)
            yield from _segment(reading, stop, end, titled=False)
            return
    complement = next((i for i in range(start + 1, end) if tokens[i].text in {"of", "for", "on", "in"}), None)
    if complement is not None:
        yield from _with_complement(reading, start, complement, end)
        return
    headed = _head(reading, start, end)
    if headed is not None:
        stop, label, why = headed
        yield _tokens_candidate(reading, start, stop, label, 0.8, why)
        if stop < end:
            yield from _segment(reading, stop, end, titled=False)
        return
    if start in reading.hits and reading.hits[start][1].label in {"NORP", "GPE"}:
        inner = reading.hits[start][0]
        if (
            inner in reading.hits
            and reading.hits[inner][0] == end
            and reading.hits[inner][1].label == "ORG"
            and (tokens[end - 1].text in lex.ORG_HEADS | {"Cross"} or tokens[inner].text in lex.ORG_OF_HEADS)
        ):
            yield _tokens_candidate(reading, start, end, "ORG", 0.85, f"place + {reading.slice(inner, end)}")
            return
    if start in reading.hits and reading.hits[start][1].label == "NORP":
        stop, entry = reading.hits[start]
        yield from _known(reading, start, stop, entry, titled=False)
        yield from _segment(reading, stop, end, titled)
        return
    explained = _explained(reading, start, end, titled)
    if explained is not None:
        yield explained
        return
    named = person(reading, start, end, titled)
    if named is not None:
        yield _tokens_candidate(reading, start, end, "PERSON", *named)
        return
    yield from _unknown(reading, start, end)


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


def _with_complement(reading: Reading, start: int, at: int, end: int) -> Iterator[Candidate]:
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
    if after < end and label == "ORG" and person(reading, after, end, titled=False):
        stop = after
    if label == "GPE" and head in {"City", "Province", "State", "Town", "County"} and at + 1 in reading.hits:
        entry = reading.hits[at + 1][1]
        yield from _known(reading, at + 1, reading.hits[at + 1][0], entry, titled=False)
        return
    yield _tokens_candidate(reading, start, stop, label, 0.85, f"{head} {reading.tokens[at].text} ...")
    if stop < end:
        yield from _segment(reading, stop, end, titled=False)


_RIGHT_HEADS = (
    (lex.WORK_HEADS, "WORK_OF_ART"),
    (lex.LAW_SURE_HEADS, "LAW"),
    (lex.EVENT_SURE_HEADS, "EVENT"),
    (lex.ORG_HEADS, "ORG"),
    (lex.FAC_HEADS, "FAC"),
    (lex.LOC_HEADS, "LOC"),
    (lex.EVENT_HEADS, "EVENT"),
    (lex.LAW_HEADS, "LAW"),
    (lex.GPE_HEADS, "GPE"),
)


def _head(reading: Reading, start: int, end: int) -> tuple[int, str, str] | None:
    """Return (end, label, reason) of the name that the last head noun in tokens start:end closes."""
    tokens = reading.tokens
    for index in range(end - 1, start - 1, -1):
        word = tokens[index].text
        label = next((label for heads, label in _RIGHT_HEADS if word in heads), None)
        if label is None:
            continue
        if index == start:
            return _short_office(reading, start, end)
        if label == "GPE":
            return _class_noun(reading, start, index, end)
        stop = index + 1
        while (
            stop < len(tokens)
            and tokens[stop].gap == " "
            and label in {"FAC", "EVENT", "LAW", "ORG"}
            and _NUMBER.fullmatch(tokens[stop].text)
        ):
            stop += 1
        if stop < end and stop in reading.hits and reading.hits[stop][0] == end and label in {"FAC", "ORG"}:
            stop = end
        return stop, label, f"... {word}"
    return None


def _short_office(reading: Reading, start: int, end: int) -> tuple[int, str, str] | None:
    tokens = reading.tokens
    if end - start > 1 or tokens[start].text not in lex.SHORT_ORGS or start in reading.headline:
        return None
    if start and tokens[start - 1].text in {"the", "The"} and not tokens[start].first:
        return end, "ORG", f"the {tokens[start].text}: an office by its short name"
    return None


def _class_noun(reading: Reading, start: int, index: int, end: int) -> tuple[int, str, str] | None:
    """Return the place before a capitalised class noun: Lang Son Province, Ba Dinh District."""
    if index + 1 < end:
        return None
    return index + 1, "GPE", f"... {reading.tokens[index].text}"


def _known(reading: Reading, start: int, end: int, entry: Entry, titled: bool) -> Iterator[Candidate]:
    """Yield the gazetteer's name at tokens start:end where the text does not speak against it."""
    tokens = reading.tokens
    if not entry.curated and entry.label == "GPE":
        named = person(reading, start, end, titled) if titled else None
        if named is not None:
            yield _tokens_candidate(reading, start, end, "PERSON", *named)
            return
        if reading.ordinary(start) and end - start == 1:
            return
    label = entry.label
    stop = end
    noun = _small_noun(reading, end)
    if label in {"GPE", "LOC"} and noun:
        label = noun
    if label in {"FAC", "LOC"} and end - start > 1 and tokens[end - 1].text.islower():
        while stop - start > 1 and tokens[stop - 1].text.islower():
            stop -= 1
    if tokens[start].text in {"US", "A"} and end < len(tokens) and tokens[end].text == "$":
        return
    yield _tokens_candidate(reading, start, stop, label, 0.92 if entry.curated else 0.7, reason(entry), "gazetteer")


def _explained(reading: Reading, start: int, end: int, titled: bool) -> Candidate | None:
    """Return the name at tokens start:end that the words around it explain: a small noun, a model number, a preposition."""
    tokens = reading.tokens
    noun = _small_noun(reading, end)
    if noun and not any(i in reading.hits and reading.hits[i][1].curated for i in range(start, end)):
        return _tokens_candidate(reading, start, end, noun, 0.7, f"name + {tokens[end].text}")
    before = tokens[start - 1].text if start and tokens[start].gap == " " else ""
    after = tokens[end].text if end < len(tokens) and tokens[end].gap == " " else ""
    if before in lex.ORG_NOUNS and not titled and (person(reading, start, end, titled=False) or (0.0,))[0] < 0.7:
        return _tokens_candidate(reading, start, end, "ORG", 0.65, f"{before} + name")
    if after in lex.PRODUCT_NOUNS and not titled:
        return _tokens_candidate(reading, start, end, "PRODUCT", 0.6, f"name + {after}")
    if (
        end + 1 < len(tokens)
        and _MODEL.fullmatch(tokens[end].text)
        and tokens[end].gap == " "
        and (tokens[end + 1].text in lex.PRODUCT_NOUNS or tokens[end].text[-1].isalpha())
    ):
        return _tokens_candidate(reading, start, end + 1, "PRODUCT", 0.6, "name + model")
    if tokens[start - 1].text == "the" and start > 1 and tokens[start - 2].text in _WINNING and end - start > 1:
        return _tokens_candidate(reading, start, end, "WORK_OF_ART", 0.55, f"{tokens[start - 2].text} the + name")
    last = tokens[end - 1].text
    if end - start > 1 and _MODEL.fullmatch(last) and start not in reading.headline and tokens[start].text not in lex.NOT_ORG:
        return _tokens_candidate(reading, start, end, "PRODUCT", 0.6, "name + model")
    if titled or start in reading.hits:
        return None
    placed = before.lower() in {"in", "at", "near", "from"} and not reading.ordinary(start)
    family = tokens[start].text in lex.VIETNAMESE_FAMILY and end - start > 2
    if (
        placed
        and not family
        and not given_name(tokens[start].text)
        and all(not reading.ordinary(i) or tokens[i].text in lex.VIETNAMESE_SYLLABLES for i in range(start, end))
    ):
        native = all(tokens[i].text in lex.VIETNAMESE_SYLLABLES for i in range(start, end))
        if before.lower() in {"in", "near"} or native:
            return _tokens_candidate(reading, start, end, "GPE", 0.55, f"{before} + name")
    if end - start > 1 and before in {"at", "of", "for", "by", "with"} and _role_near(reading, start):
        return _tokens_candidate(reading, start, end, "ORG", 0.55, f"role {before} + name")
    return None


_WINNING = frozenset("win wins won winning receive receives received awarded".split())


def _role_near(reading: Reading, start: int) -> bool:
    """Tell whether a role noun stands just before the preposition before token `start` (an economist at ...)."""
    before = [reading.tokens[i].text for i in range(max(0, start - 4), start - 1)]
    if "," in before:
        before = before[before.index(",") + 1 :]
    return any(word in lex.ROLE_LOWER for word in before)


def _small_noun(reading: Reading, end: int) -> str:
    """Return the label that a small class noun at token `end` gives to the name before it (Tien Sa port), or ""."""
    tokens = reading.tokens
    if end >= len(tokens) or tokens[end].gap != " ":
        return ""
    word = tokens[end].text
    if word in {"border", "international", "seaport"} and end + 1 < len(tokens):
        word = tokens[end + 1].text
    if word in lex.FAC_LOWER_HEADS:
        return "FAC"
    return "LOC" if word in lex.LOC_LOWER_HEADS else ""


def _unknown(reading: Reading, start: int, end: int) -> Iterator[Candidate]:
    """Yield a capitalised run that no rule names, where it is likely to be a name at all."""
    tokens = reading.tokens
    inner = next((i for i in range(start, end) if i in reading.hits), None)
    words = [tokens[i].text for i in range(start, end) if tokens[i].word]
    if not words or all(reading.ordinary(i) for i in range(start, end) if tokens[i].word):
        return
    if inner is not None:
        stop, entry = reading.hits[inner]
        if entry.label in {"GPE", "LOC", "NORP", "ORG"} and stop <= end:
            yield from _known(reading, inner, stop, entry, titled=False)
            if inner > start:
                yield from _segment(reading, start, inner, titled=False)
            if stop < end:
                yield from _segment(reading, stop, end, titled=False)
            return
    if len(words) == 1:
        yield from _single(reading, start, end)
        return
    if start in reading.headline:
        return
    yield _tokens_candidate(reading, start, end, "ORG", 0.45, "capitalised words")


def _single(reading: Reading, start: int, end: int) -> Iterator[Candidate]:
    tokens = reading.tokens
    word = tokens[start].text
    if word in lex.NOT_ORG or len(word) < 2 or (start and tokens[start - 1].text == "/" and not tokens[start].gap):
        return
    if word.isupper() and start not in reading.headline and word.isalpha() and len(word) <= 7:
        yield _tokens_candidate(reading, start, end, "ORG", 0.6, "abbreviation in capitals")
        return
    after = tokens[end].text if end < len(tokens) else ""
    if (tokens[start].first or start in reading.headline) and word not in reading.proper:
        if start not in reading.headline and word.isalpha() and len(word) > 3 and not word.isupper() and after.endswith("ed"):
            yield _tokens_candidate(reading, start, end, "PERSON", 0.4, f"name + {after}")
        return
    if word.isupper() or not word.isalpha():
        return
    before = tokens[start - 1].text if start else ""
    if before in lex.PLACE_PREPOSITIONS and before in {"in", "near", "outside", "across", "throughout"}:
        yield _tokens_candidate(reading, start, end, "GPE", 0.45, f"{before} + name")
        return
    if after in lex.SAYING:
        yield _tokens_candidate(reading, start, end, "PERSON", 0.45, f"name + {after}")
        return
    yield _tokens_candidate(reading, start, end, "ORG", 0.35, "capitalised word")


def _tokens_candidate(
    reading: Reading, start: int, end: int, label: str, score: float, why: str, source: str = "pattern"
) -> Candidate:
    return _candidate(reading.tokens[start].start, reading.tokens[end - 1].end, label, score, why, source)


def _candidate(start: int, end: int, label: str, score: float, why: str, source: str = "pattern") -> Candidate:
    return Candidate(start, end, label, source=source, score=score, reason=why)
