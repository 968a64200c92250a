"""Vietnamese offices, laws and events by their head noun, and peoples after "người"."""

import re

from corpus.model import Candidate
from corpus.names import lexicon_vi as lex
from corpus.names import reasons
from corpus.names.offices_vi import tail
from corpus.names.reading_vi import Reading, named, surname_at, syllable
from corpus.names.teams import countries


def office(reading: Reading, index: int) -> tuple[int, list[Candidate]] | None:  # noqa: PLR0911
    """Return (token to go on from, candidates) of the office whose head noun stands at token `index`, or None."""
    token = reading.tokens[index]
    heads = lex.ORG_HEADS if token.capital else lex.ORG_HEADS_SMALL
    head = reading.phrase(heads, index)
    if head == index or (reading.lower[index:head] == ["khoa"] and _no_department(reading, head)):
        return None
    if not token.capital and (not _completed(reading, head) or _base(reading, index)):
        return None
    if (
        head == index + 1
        and token.text in lex.FAMILY
        and not reading.phrase(lex.DOMAIN, head) > head + 1
        and head not in reading.hits
    ):
        return None
    if reading.phrase(lex.TITLES, index) > head or (
        head == index + 1
        and (
            _made(reading, index)
            or (token.first and not token.upper and not reading.capital(head) and not _acts(reading, index, head))
        )
    ):
        return None
    if head == index + 1 and index and reading.adjacent(index) and reading.tokens[index - 1].text in lex.FAMILY:
        return None  # Bùi Viện
    end = tail(reading, head)
    name = reading.slice(index, head)
    if _of_country(reading, index, head, end):
        return None
    if end > head:
        score = 0.85 if token.capital else 0.7
        return end, [named(reading, index, end, "ORG", score, reasons.OFFICE.format(word=name))]
    return _short_office(reading, index, head) if token.capital else None


def _no_department(reading: Reading, head: int) -> bool:
    """Tell whether "Khoa" before token `head` is science or a given name (Khoa học, anh Khoa)."""
    following = reading.tokens[head] if reading.adjacent(head) else None
    return following is None or following.text == "học" or following.text in lex.FAMILY


def _made(reading: Reading, index: int) -> bool:
    """Tell whether a thing that is made is named at token `index` (tên lửa Trường Chinh 2D)."""
    return any(reading.phrase(lex.PRODUCT_NOUNS, start) == index for start in (index - 1, index - 2) if start >= 0)


def _base(reading: Reading, index: int) -> bool:
    """Tell whether the small head at token `index` says what kind of base stands before it (căn cứ hải quân X)."""
    return reading.lower[max(0, index - 2) : index] == ["căn", "cứ"]


def _completed(reading: Reading, head: int) -> bool:
    """Tell whether a small head is followed by a name: công an tỉnh Nghệ An, công ty TNHH An Phát."""
    if reading.capital(head):
        return reading.adjacent(head)
    noun = reading.phrase(lex.PLACE_HEADS, head) if reading.adjacent(head) else head
    return noun > head and reading.capital(noun)


# Offices whose short name may begin a sentence, where an auxiliary shows that they do something (Bộ cũng yêu cầu).
_ACTING = lex.phrases("bộ,sở,cục,chi cục,tổng cục,ủy ban,viện,hội đồng,liên đoàn,hiệp hội,tập đoàn")
_AUXILIARIES = frozenset({"đã", "cũng", "sẽ", "đang", "vẫn", "vừa"})


_OF_PARTY = frozenset("viên bộ ủy phí phái đoàn tịch sử huy kỳ trị".split())
# Words for any such body, whose country says only where it comes from (các công ty Hàn Quốc, Doanh nghiệp Nhật).
_ANY_BODY = lex.phrases("doanh nghiệp,công ty,tập đoàn,hãng,hãng tin,hãng hàng không,tổ chức,nhóm,báo,tạp chí,đài,quỹ")


def _of_country(reading: Reading, index: int, head: int, end: int) -> bool:
    """Tell whether nothing but a country follows the word for any such body at tokens index:head."""
    if tuple(reading.lower[index:head]) not in _ANY_BODY or head not in reading.hits or reading.hits[head][0] != end:
        return False
    return reading.slice(head, end) in countries("vi")


def _acts(reading: Reading, index: int, head: int) -> bool:
    return (
        tuple(reading.lower[index:head]) in _ACTING and reading.adjacent(head) and reading.lower[head] in _AUXILIARIES
    )


def _short_office(reading: Reading, index: int, head: int) -> tuple[int, list[Candidate]] | None:
    phrase = tuple(reading.lower[index:head])
    name = reading.slice(index, head)
    if (phrase in lex.ALWAYS_ORGS or head - index > 2) and index not in reading.loud:
        return head, [named(reading, index, head, "ORG", 0.8, reasons.OFFICE_BY_NAME.format(name=name))]
    followed = reading.capital(head) and reading.adjacent(head) and not surname_at(reading, head)
    title = (
        head - index == 1
        and reading.adjacent(head)
        and reading.tokens[head].word
        and reading.lower[head] not in lex.AFTER_NAMES
        and (phrase != ("đảng",) or reading.lower[head] in _OF_PARTY)
    )
    if (
        phrase in lex.SHORT_ORGS
        and (not reading.tokens[index].first or _acts(reading, index, head))
        and not followed
        and not title
        and index not in reading.loud
    ):
        return head, [named(reading, index, head, "ORG", 0.6, reasons.OFFICE_BY_SHORT_NAME.format(name=name))]
    return None


def law(reading: Reading, index: int) -> tuple[int, list[Candidate]] | None:
    """Return (token to go on from, candidates) of the law whose head noun stands at token `index`, or None."""
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
    return end, [named(reading, index, end, "LAW", 0.8, reasons.BEGINS_WITH.format(word=reading.slice(index, head)))]


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


def event(reading: Reading, index: int) -> tuple[int, list[Candidate]] | None:
    """Return (token to go on from, candidates) of the event whose head noun stands at token `index`, or None."""
    head = reading.phrase(lex.EVENT_HEADS, index)
    if head == index or not reading.tokens[index].capital or not reading.adjacent(head) or not reading.capital(head):
        return None
    if head in reading.hits and reading.hits[head][1].label in {"PERSON"}:
        return None
    end = tail(reading, head)
    if end == head:
        return None
    return end, [named(reading, index, end, "EVENT", 0.75, reasons.AFTER_WORD.format(word=reading.slice(index, head)))]


def people(reading: Reading, index: int) -> tuple[int, list[Candidate]] | None:
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
    return end, [
        named(reading, head, end, "NORP", 0.8, reasons.AFTER_WORD.format(word=reading.slice(index, head).lower()))
    ]
