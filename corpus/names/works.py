"""Titles of books, films, songs and shows, which stand in quotation marks beside a word that says what they are."""

import re
from collections.abc import Iterator

from corpus.model import Candidate
from corpus.names import reasons

_NOUNS = {
    "en": (
        "album|book|novel|film|movie|song|single|poem|play|opera|musical|painting|documentary|series|"
        "show|drama|comedy|"
        "memoir|exhibition|title|sitcom|sculpture|ballet|magazine|game|podcast|track|essay|anthem|screenplay|thriller"
    ),
    "vi": (
        "album|sách|cuốn|cuốn sách|phim|bộ phim|tiểu thuyết|bài hát|ca khúc|bài thơ|vở|vở kịch|vở diễn|"
        "vở opera|tác phẩm|bức tranh|"
        "phim tài liệu|truyện|tập thơ|chủ đề|triển lãm|mv|chương trình|trường ca|tập truyện|hồi ký|show|"
        "game|tựa đề|nhan đề|bài|hát|gameshow|trích đoạn|tiết mục|bản hit|truyện ngắn|phim truyền hình|cải lương"
    ),
}
_QUOTED = r"(?:[“\"] ?|(?<![\w'])' ?(?=[^\W\d_]))((?:[^”“\"'\n]|(?<=\w)'(?=\w)){2,70}?)(?: ?[”\"]| ?'(?!\w))"
_PATTERNS = {
    lang: (
        re.compile(
            rf"\b(?:{nouns})s?(?:[:,]| called| titled| entitled| named| mang tên| có tên)? {_QUOTED}", re.IGNORECASE
        ),
        re.compile(
            rf"{_QUOTED},? (?:(?:an?|the|his|her|their|một|của|cuốn) )?(?:[\w\-]+ ){{0,3}}?(?:{nouns})\b", re.IGNORECASE
        ),
        re.compile(
            rf"\b(?:giải(?: thưởng)?|danh hiệu|cúp|vai [^,.“\"\n]{{0,25}}trong|award|prize) {_QUOTED}",
            re.IGNORECASE,
        ),
        re.compile(rf"\b(?:for|under the title|entitled|titled|mang tên|nhan đề|tựa đề) {_QUOTED}", re.IGNORECASE),
    )
    for lang, nouns in _NOUNS.items()
}
_LISTED = re.compile(
    rf"(?<!\w)(?:{_NOUNS['vi']})(?:,? [^\W\d_]+){{0,3}}?(?: như| gồm| là)?:? (?={_QUOTED}(?:, | và |,? ?'))",
    re.IGNORECASE,
)
_ONE_OF_LIST = re.compile(rf"{_QUOTED}(?:,? và |, ?| - |(?=\s|$|[.;)]))")
_SMALL = frozenset("a an the of in on at and or to for from with by over as is my de la".split())


def works(text: str, lang: str) -> Iterator[Candidate]:
    """Yield the titles in quotation marks in `text` (a reading view), in English and Vietnamese."""
    for pattern in _PATTERNS.get(lang, ()):
        for match in pattern.finditer(text):
            start, end = match.span(1)
            while end > start and text[end - 1] in ",.;!? ":
                end -= 1
            if _title(text[start:end], lang):
                yield Candidate(start, end, "WORK_OF_ART", source="pattern", score=0.75, reason=reasons.TITLE_QUOTED)
    if lang == "vi":
        yield from _listed(text)


def _listed(text: str) -> Iterator[Candidate]:
    """Yield the titles of a Vietnamese list of several (các ca khúc như "A", "B" và "C")."""
    for noun in _LISTED.finditer(text):
        position = noun.end()
        while (match := _ONE_OF_LIST.match(text, position)) is not None and _title(match.group(1), "vi"):
            start, end = match.span(1)
            yield Candidate(
                start, start + len(text[start:end].rstrip(",.;!? ")), "WORK_OF_ART", source="pattern", score=0.75,
                reason=reasons.TITLE_QUOTED,
            )  # fmt: skip
            position = match.end()


def _title(words: str, lang: str) -> bool:
    """Tell whether `words` are written as a title: in English every weighty word has a capital."""
    if not words[:1].isupper():
        return False
    return lang != "en" or all(word[0].isupper() or word in _SMALL for word in words.split())
