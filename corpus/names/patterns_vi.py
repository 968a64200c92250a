"""Vietnamese names by their form: heads of offices, class nouns, titles, surnames, laws and meetings, capitals."""

import re
from collections.abc import Iterator
from dataclasses import replace

from corpus.model import Candidate
from corpus.names import gazetteer, patterns_en
from corpus.names import lexicon_vi as lex
from corpus.names.gazetteer import Hit
from corpus.names.offices_vi import tail
from corpus.names.patterns_en import PRODUCT_MODEL
from corpus.names.people_vi import person_run, title_before
from corpus.names.reading_vi import Reading, is_name_token, read, surname_at, syllable
from corpus.names.tables import Entry

_ORDINAL = r"(?:thứ\s+)?(?:[IVXL]+|\d{1,3}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: \w+)?)"
_MEETING = r"(?:[Hh]ội nghị|[Đđ]ại hội|[Kk]ỳ họp|[Dd]iễn đàn|[Ll]iên hoan phim|[Ll]ễ hội|[Hh]ội chợ|[Gg]iải|[Đđ]ối thoại|[Hh]ội thảo|[Tt]riển lãm|[Ll]iên hoan|[Cc]uộc thi)"
_NUMBERED_EVENT = re.compile(
    rf"\b{_MEETING}(?:\s+(?!lần\b|và\b|được\b|đã\b|có\b|sẽ\b)[\w\-–&/]+|\s+[-–](?=\s))"
    + r"{0,14}?"
    + rf"\s+lần\s+{_ORDINAL}\b(?:,?\s+(?:năm\s+)?(?:19|20)\d\d)?"
)
_CONGRESS = re.compile(
    r"\b(?:Đại hội(?: Đảng)?|Hội nghị Trung ương|Kỳ họp thứ|kỳ họp thứ)\s+(?:lần thứ\s+)?(?:[IVX]+|\d{1,2})\b"
)
_LAW_HEAD = "|".join(sorted((" ".join(p) for p in lex.LAW_HEADS), key=len, reverse=True))
_LAW_NUMBER = re.compile(rf"\b(?:{_LAW_HEAD})\s+(?:số\s*)?\d+[\w./\-]*[\w]|\b(?:{_LAW_HEAD})\s+số\s*\d+", re.IGNORECASE)
_ARTICLE = re.compile(r"\b(?:Điều|Phụ lục) (?:\d{1,3}|[IVX]+)\b")
_STORM = re.compile(r"\b(?:[Ss]iêu bão|[Bb]ão)\s+(?:số\s+\d{1,2}\b|(?P<name>[A-Z][\w\-]+))")
_INITIALS = "|".join(sorted(lex.COUNTRY_INITIALS))
_COUNTRY_PAIR = re.compile(rf"\b({_INITIALS})\s?[-–]\s?({_INITIALS})\b(?! \w*[A-ZĐ])")
_BYLINE_NAME = re.compile(r"[A-ZĐÀ-Ỹ][\wÀ-ỹ]+(?: [A-ZĐÀ-Ỹ][\wÀ-ỹ]+){1,3}")
_BYLINE = re.compile(
    r"(?:Bài|Ảnh|Tin|Bài, ảnh|Tin, ảnh|Bài và ảnh|Thực hiện|Đồ họa|Video|Clip|Biên dịch)\s*:\s*"
    rf"(?P<names>{_BYLINE_NAME.pattern}(?:\s*[-–,]\s*{_BYLINE_NAME.pattern}){{0,3}})(?=\s*(?:$|[.)\n/]))",
    re.MULTILINE,
)
_CODE = re.compile(r"\d[\w/\-.]*|[A-ZĐ]{1,3}\d[\w\-.]*")
_YEAR_AFTER = re.compile(
    r"\s+(?:năm\s+)?(?:19|20)\d\d\b|\s+\d{1,2}\b(?![.,/]\d|\s*(?:%|tỷ|triệu|nghìn|giờ|phút|ngày|người|vụ))"
)
_SUMMIT_YEAR = re.compile(r"(?:APEC|G20|G7|BRICS|ASEAN|SCO|WEF)\s+(?:19|20)\d\d\b")

_LABELS_IN_PHRASES = {"FAC": lex.FAC_HEADS, "LOC": lex.LOC_HEADS}


def find(text: str, hits: list[Hit]) -> list[Candidate]:
    """Return the names that the forms of Vietnamese show in `text`, with those of `hits` that stand as names."""
    reading = read(text, hits)
    found = list(_by_number(text))
    index = 0
    while index < len(reading.tokens):
        step = _at(reading, index)
        if step is None:
            index += 1
            continue
        end, candidates = step
        found.extend(candidates)
        index = max(end, index + 1)
    found.extend(_extended_events(text, found))
    return found


def _by_number(text: str) -> Iterator[Candidate]:
    for match in _LAW_NUMBER.finditer(text):
        yield _candidate(match.start(), match.end(), "LAW", 0.9, "law with its number")
    for pattern in (_NUMBERED_EVENT, _CONGRESS):
        for match in pattern.finditer(text):
            yield _candidate(match.start(), match.end(), "EVENT", 0.85, "meeting with its number")
    for match in _ARTICLE.finditer(text):
        yield _candidate(match.start(), match.end(), "LAW", 0.6, "article with its number")
    for match in _STORM.finditer(text):
        start = match.start("name") if match.group("name") and match.group()[0].islower() else match.start()
        yield _candidate(start, match.end(), "EVENT", 0.75, "storm with its name")
    for match in _COUNTRY_PAIR.finditer(text):
        for group in (1, 2):
            yield _candidate(*match.span(group), "GPE", 0.9, "short for a country")
    for match in _BYLINE.finditer(text):
        for name in _BYLINE_NAME.finditer(text, *match.span("names")):
            yield _candidate(*name.span(), "PERSON", 0.8, "name in a byline")


def _extended_events(text: str, found: list[Candidate]) -> Iterator[Candidate]:
    for candidate in found:
        if candidate.label == "EVENT" and (after := _YEAR_AFTER.match(text, candidate.end)):
            yield replace(candidate, end=after.end(), reason=candidate.reason + " and its number")
        elif candidate.label == "PRODUCT" and (model := PRODUCT_MODEL.match(text, candidate.end)):
            yield replace(candidate, end=model.end())
        elif candidate.label == "ORG" and (year := _SUMMIT_YEAR.match(text, candidate.start)):
            yield _candidate(candidate.start, year.end(), "EVENT", 0.8, "group and year of its summit")


def _at(reading: Reading, index: int) -> tuple[int, list[Candidate]] | None:  # noqa: PLR0911
    """Return (token to go on from, candidates) for what begins at token `index`, or None."""
    token = reading.tokens[index]
    if not token.word:
        return None
    hit = reading.hits.get(index)
    people = _people(reading, index)
    if people is not None:
        return people
    law = _law(reading, index)
    if law is not None:
        return law
    office = _office(reading, index)
    place = _class_noun(reading, index)
    fac = reading.phrase(lex.FAC_HEADS, index)
    if (
        place is not None
        and fac > reading.phrase(lex.ORG_HEADS, index)
        and (hit is None or place[0] > hit[0] or fac > hit[0])
    ):
        return place
    if office is not None and (hit is None or office[0] > hit[0] or (office[0] == hit[0] and hit[1].label == "ORG")):
        return office
    if place is not None and (hit is None or place[0] > hit[0]):
        return place
    event = _event(reading, index)
    if event is not None and (hit is None or event[0] > hit[0]):
        return event
    titled = reading.phrase(lex.TITLES, index)
    if (
        titled > index
        and hit is None
        and not (token.capital and not token.first and _name_goes_on(reading, index, titled))
    ):
        return _after_title(reading, index, titled)
    if not token.capital:
        return None if hit is None else _known(reading, index, *hit)
    return _capitals(reading, index)


def _name_goes_on(reading: Reading, index: int, end: int) -> bool:
    """Tell whether a capitalised title word is the first syllable of a longer name instead (Chú, Anh)."""
    before = index > 0 and reading.capital(index - 1) and reading.adjacent(index)
    return before and end == index + 1


def _people(reading: Reading, index: int) -> tuple[int, list[Candidate]] | None:
    """Return the nationality or people after "người" or "dân tộc"."""
    head = reading.phrase(lex.PEOPLE_NOUNS, index)
    if head == index or not reading.adjacent(head) or not reading.capital(head):
        return None
    hit = reading.hits.get(head)
    if hit is not None and hit[1].label not in {"GPE", "NORP", "LOC"}:
        return None
    end = hit[0] if hit is not None else head + 1
    if (hit is None and reading.capital(end) and reading.adjacent(end) and not surname_at(reading, end)) or (
        hit is None and not syllable(reading.tokens[head].text)
    ):
        return None
    return end, [_tokens(reading, head, end, "NORP", 0.8, f"{reading.slice(index, head).lower()} + name")]


def _law(reading: Reading, index: int) -> tuple[int, list[Candidate]] | None:
    head = reading.phrase(lex.LAW_HEADS, index)
    if head == index or not reading.tokens[index].capital:
        return None
    if tuple(reading.lower[index:head]) in lex.LAW_NUMBER_ONLY:
        return None
    end = tail(reading, head) if reading.capital(head) or reading.lower[index] in {"công", "hiệp", "hiến"} else head
    while (
        end < len(reading.tokens)
        and end > head
        and reading.adjacent(end)
        and re.fullmatch(r"(?:19|20)\d\d", reading.tokens[end].text)
    ):
        end += 1
    if (
        end == head
        and head < len(reading.tokens)
        and reading.lower[head] in {"về", "chống"}
        and reading.lower[index] in {"công", "hiệp"}
    ):
        end = _subject(reading, head)
    if end == head and reading.slice(index, head) != "Hiến pháp":
        return None
    index = _with_article(reading, index)
    return end, [_tokens(reading, index, end, "LAW", 0.8, f"{reading.slice(index, head)} ...")]


def _subject(reading: Reading, start: int) -> int:
    """Return the token after the subject of a treaty (Công ước về nguồn nước chung), up to a word that closes it."""
    end = start + 1
    while end < len(reading.tokens) and end - start < 8 and reading.adjacent(end) and reading.tokens[end].word:
        if reading.lower[end] in lex.AFTER_NAMES - {"về", "cùng", "trên"}:
            break
        end += 1
    return end


def _with_article(reading: Reading, index: int) -> int:
    """Return where the article of the law at token `index` begins (Điều 190 Bộ luật Hình sự), or `index`."""
    before = reading.lower[max(0, index - 2) : index]
    if len(before) == 2 and before[0] in {"điều", "khoản", "lục"} and reading.tokens[index - 2].gap == " ":
        start = index - 3 if before[0] == "lục" else index - 2
        return start if reading.tokens[start].capital else index
    return index


def _office(reading: Reading, index: int) -> tuple[int, list[Candidate]] | None:
    token = reading.tokens[index]
    heads = lex.ORG_HEADS if token.capital else lex.ORG_HEADS_SMALL
    head = reading.phrase(heads, index)
    if head == index:
        return None
    if not token.capital and not _completed(reading, head):
        return None
    if (
        head == index + 1
        and token.text in lex.FAMILY
        and not reading.phrase(lex.DOMAIN, head) > head + 1
        and head not in reading.hits
    ):
        return None
    end = tail(reading, head)
    name = reading.slice(index, head)
    if end > head:
        score = 0.85 if token.capital else 0.7
        return end, [_tokens(reading, index, end, "ORG", score, f"{name} + field or place")]
    return _short_office(reading, index, head) if token.capital else None


def _completed(reading: Reading, head: int) -> bool:
    """Tell whether a small head is followed by a name: công an tỉnh Nghệ An, công ty TNHH An Phát."""
    if reading.capital(head):
        return reading.adjacent(head)
    noun = reading.phrase(lex.PLACE_HEADS, head) if reading.adjacent(head) else head
    return noun > head and reading.capital(noun)


def _short_office(reading: Reading, index: int, head: int) -> tuple[int, list[Candidate]] | None:
    phrase = tuple(reading.lower[index:head])
    name = reading.slice(index, head)
    if (phrase in lex.ALWAYS_ORGS or head - index > 2) and index not in reading.loud:
        return head, [_tokens(reading, index, head, "ORG", 0.8, f"{name}: an office by its name")]
    followed = reading.capital(head) and reading.adjacent(head)
    title = (
        head - index == 1
        and reading.adjacent(head)
        and reading.tokens[head].word
        and reading.lower[head] not in lex.AFTER_NAMES
    )
    if (
        phrase in lex.SHORT_ORGS
        and not reading.tokens[index].first
        and not followed
        and not title
        and index not in reading.loud
    ):
        return head, [_tokens(reading, index, head, "ORG", 0.6, f"{name}: an office by its short name")]
    return None


def _class_noun(reading: Reading, index: int) -> tuple[int, list[Candidate]] | None:
    """Return the facility, water or place whose class noun stands at token `index`; a small noun stays outside."""
    for label, phrases in _LABELS_IN_PHRASES.items():
        head = reading.phrase(phrases, index)
        if head > index and reading.slice(index, head).lower() in _NUMBERED:
            name = head + 1 if head < len(reading.tokens) and reading.lower[head] == "số" else head
            if reading.adjacent(name) and _CODE.fullmatch(reading.tokens[name].text):
                noun = reading.slice(index, head).lower()
                return name + 1, [_tokens(reading, index, name + 1, label, 0.75, f"{noun} + number")]
        if head > index and reading.adjacent(head) and reading.capital(head):
            end = _name_end(reading, head)
            if end > head and not _other_name(reading, index, head, end):
                start = index if _noun_is_part(reading, index, head) else head
                noun = reading.slice(index, head).lower()
                if label == "FAC" and start == head and _two_ends(reading, head, end):
                    return None
                return end, [_tokens(reading, start, end, label, 0.8, f"{noun} + name")]
    head = reading.phrase(lex.PLACE_HEADS, index)
    if head == index or not reading.capital(head) or "\n" in reading.tokens[head].gap:
        return None
    if head in reading.hits and reading.hits[head][1].label in {"ORG", "NORP", "PERSON"}:
        return None
    if _other_name(reading, index, head, head + 1) or tuple(reading.lower[index:head]) in _WEAK_PLACE_HEADS:
        return None
    end = _name_end(reading, head)
    noun = reading.slice(index, head)
    start = (
        index
        if (_noun_is_part(reading, index, head) and noun not in {"Tỉnh", "Nước", "Thủ đô"}) or noun in {"TP", "Tp"}
        else head
    )
    if noun.lower() == "khu vực":
        return (end, [_tokens(reading, head, end, "LOC", 0.5, "khu vực + name")]) if head not in reading.hits else None
    return end, [_tokens(reading, start, end, "GPE", 0.85, f"{noun.lower()} + name")]


_NUMBERED = frozenset(
    {"quốc lộ", "tỉnh lộ", "đường vành đai", "vành đai", "bến", "cao tốc", "đường tỉnh", "nhà ga", "đường"}
)
_WEAK_PLACE_HEADS = lex._phrases("nước,châu,đất nước,hạt,buôn,bản,ấp,làng,cố đô")


def _noun_is_part(reading: Reading, index: int, head: int) -> bool:
    """Tell whether the class noun at tokens index:head is written as part of the name: Quốc lộ 1A, not cửa khẩu Hữu Nghị."""
    token = reading.tokens[index]
    if not token.capital:
        return False
    return not token.first or not reading.capital(head) or token.upper


def _two_ends(reading: Reading, start: int, end: int) -> bool:
    """Tell whether tokens start:end are two or more places that a road joins."""
    return any(reading.tokens[i].text in "-–" for i in range(start, end)) and start in reading.hits


def _other_name(reading: Reading, index: int, head: int, end: int) -> bool:
    """Tell whether what follows the class noun is a name of another kind (bản Hội nghị, cảng vụ Hàng hải)."""
    if reading.phrase(lex.ORG_HEADS, head) > head + 1 or reading.phrase(lex.EVENT_HEADS, head) > head + 1:
        return True
    return head in reading.hits and reading.hits[head][1].label in {"ORG", "NORP"} and reading.hits[head][0] >= end


def _name_end(reading: Reading, start: int) -> int:
    """Return the token after the capitalised name (or known name, code or number) that begins at token `start`."""
    if start in reading.hits and reading.hits[start][1].label in {"GPE", "LOC", "FAC", "PERSON"}:
        end = reading.hits[start][0]
        if not reading.capital(end) or not reading.adjacent(end) or surname_at(reading, end):
            return _dashed(reading, end)
    end = start
    while end < len(reading.tokens) and (end == start or reading.adjacent(end)):
        token = reading.tokens[end]
        if not (token.capital and token.word) and not (end == start and _CODE.fullmatch(token.text)):
            break
        end += 1
    return _dashed(reading, end)


def _dashed(reading: Reading, end: int) -> int:
    """Go on over a dash between the two ends of a road (Hà Nội - Hải Phòng)."""
    tokens = reading.tokens
    if (
        end + 1 < len(tokens)
        and tokens[end].text in "-–"
        and reading.capital(end + 1)
        and tokens[end].gap == tokens[end + 1].gap
    ):
        if end + 1 in reading.hits and reading.hits[end + 1][1].label == "GPE":
            return reading.hits[end + 1][0]
    return end


def _event(reading: Reading, index: int) -> tuple[int, list[Candidate]] | None:
    head = reading.phrase(lex.EVENT_HEADS, index)
    if head == index or not reading.tokens[index].capital or not reading.adjacent(head) or not reading.capital(head):
        return None
    if head in reading.hits and reading.hits[head][1].label in {"PERSON"}:
        return None
    end = tail(reading, head)
    if end == head:
        return None
    return end, [_tokens(reading, index, end, "EVENT", 0.75, f"{reading.slice(index, head)} + name")]


def _after_title(reading: Reading, index: int, end: int) -> tuple[int, list[Candidate]] | None:
    """Return the person after the title at tokens index:end; a field of work may stand between (Bộ trưởng Tài chính ...)."""
    while (further := reading.phrase(lex.TITLES, end)) > end and reading.adjacent(end):
        end = further
    if end < len(reading.tokens) and reading.tokens[end].text == "." and not reading.tokens[end].gap:
        end += 1
        while (further := reading.phrase(lex.TITLES, end)) > end:
            end = further
    if not reading.capital(end) or "\n" in reading.tokens[end].gap:
        return end, []
    if _begins_office(reading, end):
        return end, []
    courtesy = any(reading.phrase(lex.COURTESY, start) == end for start in (end - 1, end - 2) if start >= index)
    named = person_run(reading, end, titled=True, courtesy=courtesy)
    if named is None:
        return end, []
    stop, score, why = named
    why = why or f"{reading.slice(index, end).lower()} + name"
    return stop, [_tokens(reading, end, stop, "PERSON", score, why)]


def _begins_office(reading: Reading, index: int) -> bool:
    """Tell whether an office begins at token `index`, after a title."""
    head = reading.phrase(lex.ORG_HEADS, index)
    if head == index:
        return False
    if reading.tokens[index].text in lex.FAMILY and head == index + 1:
        return reading.phrase(lex.DOMAIN, head) > head + 1
    return head - index > 1 or reading.capital(head) or not reading.adjacent(head)


def _known(reading: Reading, index: int, end: int, entry: Entry) -> tuple[int, list[Candidate]]:
    score = 0.92 if entry.curated else 0.75
    start = index
    if entry.label in _LABELS_IN_PHRASES and not _noun_is_part(reading, index, index + 1):
        noun = reading.phrase(_LABELS_IN_PHRASES[entry.label], index)
        start = noun if noun < end else index
    return end, [_tokens(reading, start, end, entry.label, score, gazetteer.reason(entry), "gazetteer")]


def _capitals(reading: Reading, index: int) -> tuple[int, list[Candidate]] | None:
    """Return what the capitalised words from token `index` on name."""
    hit = reading.hits.get(index)
    named = person_run(reading, index, titled=title_before(reading, index))
    if named is not None and (hit is None or named[0] > hit[0]):
        stop, score, reason = named
        return stop, [_tokens(reading, index, stop, "PERSON", score, reason)]
    if hit is not None:
        end = hit[0]
        if not (hit[1].curated or end - index > 1 or not reading.tokens[index].first):
            return None
        return _known(reading, index, *hit)
    return _unknown(reading, index)


_FEASTS = frozenset({"tết", "lễ", "giỗ", "giáp", "ất", "bính", "đinh", "mậu", "kỷ", "canh", "tân", "nhâm", "quý"})


def _unknown(reading: Reading, index: int) -> tuple[int, list[Candidate]] | None:
    tokens = reading.tokens
    if (tokens[index].first and reading.lower[index] in lex.SMALL_WORDS) or reading.lower[index] in _FEASTS:
        return None
    if (
        index + 1 < len(tokens)
        and tokens[index].upper
        and tokens[index + 1].text.isdigit()
        and tokens[index + 1].gap == " "
    ):
        return None
    if index in reading.loud:
        return None
    end = index + 1
    while end < len(tokens) and end not in reading.hits and is_name_token(reading, end) and reading.adjacent(end):
        if reading.phrase(lex.ORG_HEADS, end) > end or surname_at(reading, end):
            break
        end += 1
    if end + 1 < len(tokens) and tokens[end].text == "&" and reading.capital(end + 1):
        end += 2
    words = [token.text for token in tokens[index:end]]
    end, label, why = _noun_before(reading, index, end)
    if label == "WORK_OF_ART":
        while end < len(tokens) and reading.adjacent(end) and tokens[end].text.islower() and end - index < 5:
            if reading.lower[end] in lex.AFTER_NAMES:
                break
            end += 1
    if label:
        return end, [_tokens(reading, index, end, label, 0.7, why)]
    if all(syllable(word) and not word.isupper() for word in words):
        return _unknown_syllables(reading, index, end)
    return _foreign(reading, index, end)


def _noun_before(reading: Reading, index: int, end: int) -> tuple[int, str, str]:
    """Return (end, label, reason) of a name that the small noun before it explains: hãng X, tên lửa X, X 2D."""
    stop = end
    while stop < len(reading.tokens) and reading.tokens[stop].gap in {" ", ""} and stop < end + 2:
        if _MODEL.fullmatch(reading.tokens[stop].text):
            stop += 1
            break
        if not (reading.tokens[stop].text == "-" and not reading.tokens[stop].gap):
            stop = end
            break
        stop += 1
    else:
        stop = end
    for label, nouns in (
        ("WORK_OF_ART", lex.AWARD_NOUNS),
        ("ORG", lex.ORG_NOUNS),
        ("PRODUCT", lex.PRODUCT_NOUNS),
        ("NORP", lex.PEOPLE_NOUNS),
    ):
        for start in range(max(0, index - 3), index):
            if reading.phrase(nouns, start) == index and reading.adjacent(index) and not reading.tokens[start].upper:
                return (stop if label == "PRODUCT" else end), label, f"{reading.slice(start, index).lower()} + name"
    if (
        stop > end
        and any(c.isdigit() for c in reading.tokens[stop - 1].text)
        and any(c.isalpha() for c in reading.tokens[stop - 1].text)
    ):
        return stop, "PRODUCT", "name + model"
    return end, "", ""


_MODEL = re.compile(r"[A-Z]{0,3}\d{1,4}[A-Z]{0,2}")


def _unknown_syllables(reading: Reading, index: int, end: int) -> tuple[int, list[Candidate]] | None:
    if end - index == 1 or (reading.tokens[index].first and end - index == 2):
        return None
    after = reading.tokens[end].text if end < len(reading.tokens) else ""
    if after == "," and end + 1 in reading.hits and reading.hits[end + 1][1].label == "GPE" and end - index < 4:
        return end, [_tokens(reading, index, end, "GPE", 0.55, "name + place")]
    if index and reading.tokens[index - 1].text in lex.PLACE_PREPOSITIONS:
        return end, [_tokens(reading, index, end, "GPE", 0.5, "place preposition + name")]
    return end, [_tokens(reading, index, end, "ORG", 0.35, "capitalised words")]


def _foreign(reading: Reading, index: int, end: int) -> tuple[int, list[Candidate]]:
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
    if run in lex.NOT_ORG or (end - index == 1 and not run.isupper() and reading.tokens[index].first):
        return end, []
    found = patterns_en.find("a " + run, gazetteer.matches("a " + run, "en"))
    return end, [replace(c, start=c.start + start - 2, end=c.end + start - 2) for c in found]


def _tokens(
    reading: Reading, start: int, end: int, label: str, score: float, reason: str, source: str = "pattern"
) -> Candidate:
    return _candidate(reading.tokens[start].start, reading.tokens[end - 1].end, label, score, reason, source)


def _candidate(start: int, end: int, label: str, score: float, reason: str, source: str = "pattern") -> Candidate:
    return Candidate(start, end, label, source=source, score=score, reason=reason)
