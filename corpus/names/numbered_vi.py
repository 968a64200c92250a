"""Vietnamese laws, meetings, storms and bylines whose form shows them by itself: Nghị định 98/2020/NĐ-CP, bão số 3."""

import re
from collections.abc import Iterator
from dataclasses import replace

from corpus.model import Candidate
from corpus.names import lexicon_vi as lex
from corpus.names import reasons
from corpus.names.numbered_en import LAW_CODE, PRODUCT_MODEL, SUMMIT_YEAR
from corpus.names.people_en import given_name
from corpus.names.reading_vi import syllable

_ORDINAL = r"(?:thứ[^\S\n]+)?(?:[IVXL]+|\d{1,3}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: \w+)?)"
_MEETING = (
    r"(?:[Hh]ội nghị|[Đđ]ại hội|[Kk]ỳ họp|[Dd]iễn đàn|[Ll]iên hoan phim|[Ll]ễ hội|[Hh]ội chợ|[Gg]iải|"
    r"[Đđ]ối thoại|[Hh]ội thảo|[Tt]riển lãm|[Ll]iên hoan|[Cc]uộc thi)"
)
_NUMBERED_EVENT = re.compile(
    rf"\b{_MEETING}(?:[^\S\n]+(?!lần\b|và\b|được\b|đã\b|có\b|sẽ\b)[\w\-–&/]+|[^\S\n]+[-–](?=\s))"
    + r"{0,14}?"
    + rf"[^\S\n]+lần[^\S\n]+{_ORDINAL}\b(?:,?[^\S\n]+(?:năm[^\S\n]+)?(?:19|20)\d\d)?"
)
_CONGRESS = re.compile(
    r"\b(?:Đại hội(?: Đảng)?|Hội nghị Trung ương|Kỳ họp thứ|kỳ họp thứ)[^\S\n]+(?:lần thứ[^\S\n]+)?(?:[IVX]+|\d{1,2})\b"
)
_LAW_HEAD = "|".join(sorted((" ".join(p) for p in lex.LAW_HEADS), key=len, reverse=True))
_LAW_NUMBER = re.compile(
    rf"\b(?:{_LAW_HEAD})[^\S\n]+(?:số[^\S\n]*)?\d+[\w./\-]*[\w](?: ?/ ?[A-ZĐ][\w\-]*\w)*|"
    rf"\b(?:{_LAW_HEAD})[^\S\n]+số[^\S\n]*\d+",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"\b(?:Điều|Phụ lục) (?:\d{1,3}|[IVX]+)\b")
_STORM = re.compile(r"\b(?:[Ss]iêu bão|[Bb]ão)[^\S\n]+(?:số[^\S\n]+\d{1,2}\b|(?P<name>[A-Z][\w\-]+))")
_INITIALS = "|".join(sorted(lex.COUNTRY_INITIALS))
_COUNTRY_PAIR = re.compile(rf"\b({_INITIALS})\s?[-–]\s?({_INITIALS})\b(?! \w*[A-ZĐ])")
_BYLINE_NAME = re.compile(r"[A-ZĐÀ-Ỹ][\wÀ-ỹ]+(?: [A-ZĐÀ-Ỹ][\wÀ-ỹ]+){1,3}")
_BYLINE = re.compile(
    r"(?:Bài|Ảnh|Tin|Bài, ảnh|Tin, ảnh|Bài và ảnh|Thực hiện|Đồ họa|Video|Clip|Biên dịch)\s*:\s*"
    rf"(?P<names>{_BYLINE_NAME.pattern}(?:\s*[-–,]\s*{_BYLINE_NAME.pattern}){{0,3}})(?=\s*(?:$|[.)\n/]))",
    re.MULTILINE,
)
_SEASON = r"(?:19|20)\d\d(?: ?[/–-] ?(?:19|20)?\d\d)?\b(?![/.-]\d)"
_LEAGUE_SEASON = re.compile(
    r"\b(?:La Liga|Premier League|V-League|Serie A|Bundesliga|Ligue 1|Ngoại hạng Anh|Champions League|Europa League|"
    rf"NBA|MLS|CBA|VBA|V\.League)(?: mùa(?: giải)?)?[^\S\n]+{_SEASON}"
)
# A district, ward, county or town by its number, or by its letter: quận 12, Q.10, H.Đắk Song, TX.Sơn Tây.
_LETTERED_PLACE = re.compile(
    r"(?<![\w.])(?:(?:[Qq]uận |[Pp]hường |[QP]\. ?)\d{1,2}(?![\d.,]\d|\w|%)|"
    r"(?:[QPHX]|TX|TT)\.[A-ZĐÀ-Ỹ][\w']+(?: [A-ZĐÀ-Ỹ][\w']+){0,2})"
)
_YEAR_AFTER = re.compile(
    rf"[^\S\n]+(?:năm[^\S\n]+)?{_SEASON}|"
    r"[^\S\n]+(?:năm[^\S\n]+)?(?:19|20)\d\d\b|[^\S\n]+\d{1,2}\b(?![.,/]\d|\s*(?:%|tỷ|triệu|nghìn|giờ|phút|ngày|người|vụ))"
)

_LAW_REST = re.compile(r"(?:[^\S\n]+số[^\S\n]*\d+)?(?:/\w+(?:-\w+)*)+")  # Luật Hải quan số 54|/2014/QH13


def by_number(text: str) -> Iterator[Candidate]:  # noqa: PLR0912
    """Yield the laws, meetings, storms, country pairs and bylines in `text`."""
    for match in _LAW_NUMBER.finditer(text):
        yield _candidate(match.start(), match.end(), "LAW", 0.9, reasons.LAW_NUMBERED)
    for match in LAW_CODE.finditer(text):
        yield _candidate(match.start(), match.end(), "LAW", 0.85, reasons.LAW_BY_NUMBER)
    for pattern in (_NUMBERED_EVENT, _CONGRESS):
        for match in pattern.finditer(text):
            yield _candidate(match.start(), match.end(), "EVENT", 0.85, reasons.MEETING_NUMBERED)
    for match in _ARTICLE.finditer(text):
        yield _candidate(match.start(), match.end(), "LAW", 0.6, reasons.ARTICLE_NUMBERED)
    for match in _LEAGUE_SEASON.finditer(text):
        yield _candidate(match.start(), match.end(), "EVENT", 0.85, reasons.EVENT_OF_YEAR)
    for match in _LETTERED_PLACE.finditer(text):
        yield _candidate(match.start(), match.end(), "GPE", 0.75, reasons.NAME_AND_PLACE)
    for match in _STORM.finditer(text):
        start = match.start("name") if match.group("name") and match.group()[0].islower() else match.start()
        yield _candidate(start, match.end(), "EVENT", 0.75, reasons.STORM_NAMED)
    for match in _COUNTRY_PAIR.finditer(text):
        for group in (1, 2):
            yield _candidate(*match.span(group), "GPE", 0.9, reasons.COUNTRY)
    for match in _BYLINE.finditer(text):
        for name in _BYLINE_NAME.finditer(text, *match.span("names")):
            words = name.group().split()
            if all(syllable(word) for word in words) or given_name(words[0]):
                yield _candidate(*name.span(), "PERSON", 0.8, reasons.IN_BYLINE)
            else:
                yield _candidate(*name.span(), "ORG", 0.8, reasons.SOURCE_OF_STORY)


def extended(text: str, found: list[Candidate]) -> Iterator[Candidate]:
    """Yield those of `found` that a number or year after them completes, completed."""
    for candidate in found:
        if candidate.label == "EVENT" and (after := _YEAR_AFTER.match(text, candidate.end)):
            yield replace(candidate, end=after.end(), reason=reasons.AND_ITS_NUMBER.format(reason=candidate.reason))
        elif candidate.label == "LAW" and (rest := _LAW_REST.match(text, candidate.end)):
            yield replace(candidate, end=rest.end())
        elif candidate.label == "PRODUCT" and (model := PRODUCT_MODEL.match(text, candidate.end)):
            yield replace(candidate, end=model.end())
        elif candidate.label == "ORG" and (year := SUMMIT_YEAR.match(text, candidate.start)):
            yield _candidate(candidate.start, year.end(), "EVENT", 0.8, reasons.SUMMIT_OF_YEAR)


def _candidate(start: int, end: int, label: str, score: float, reason: str, source: str = "pattern") -> Candidate:  # noqa: PLR0917
    return Candidate(start, end, label, source=source, score=score, reason=reason)
