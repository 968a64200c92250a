"""Whether a run of English words is a person's name, and how sure that is."""

import re
from functools import cache

from corpus.names import lexicon_en as lex
from corpus.names import reasons
from corpus.names.companies_en import LEGAL_FORMS
from corpus.names.reading_en import Reading
from corpus.names.tables import word_set

_PINYIN_GIVEN = re.compile(rf"(?:{lex.PINYIN}){{1,2}}|(?:{lex.PINYIN})-(?:{lex.PINYIN})", re.IGNORECASE)
_VIETNAMESE_GIVEN = re.compile(
    r"(?:ngh|ng|nh|gh|gi|ch|kh|ph|th|tr|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?", re.IGNORECASE
)
_LONGEST = 6
_QUOTED = frozenset({",", '"', "”", "'", "’"})  # before "said Webber", which a company would not follow so
_BEFORE_ROLES = frozenset({"a", "an", "the", "deputy", "vice", "former", "chief"})


@cache
def _given() -> frozenset[str]:
    return word_set("names_given.txt") | _COMMON_GIVEN


@cache
def _family() -> frozenset[str]:
    return word_set("names_family.txt") | lex.VIETNAMESE_FAMILY | lex.CHINESE_FAMILY | lex.KOREAN_FAMILY


# Given names that are ordinary words when small.
_COMMON_GIVEN = frozenset(
    "Mark Will Grace Rose Jack Bill Bob Frank Grant Rob Drew Chase Faith Hope Joy Dawn Eve Iris Ivy Lily "
    "Daisy Ruby Pearl Amber "
    "Jasmine Olive Violet Ginger Robin Jay Ray Gene Dean Earl Duke Guy Max Miles Pat Peter Nick Rich Sue Tony "
    "Victor Art Carol "
    "Christian Summer Sandy Sky Stone Tom Dick Harry Jerry John Josh Kit Mike Jimmy Bobby Barb Basil Norm "
    "Lance Wade Ward Cliff "
    "Glen Heath Brook Clay Cole Colin Dale Dolly Don Derrick Jo Jean Jenny Kerry Kitty Laurel Maria Martin "
    "Mat Melody Myrtle "
    "Nelly Olive Penny Philip Polly Reed Rusty Saul Terry Tina Trent Woody Andy Ben Sam Ed Al Ken Dan Tim Jim "
    "Joe Ron Ali Ian".split()
)


def given_name(word: str) -> bool:
    """Tell whether `word` is a given name that people in the news have."""
    return word in _given()


def family_in_plural(word: str) -> bool:
    """Tell whether `word` is a family called by its name, the Clintons."""
    return word.endswith("s") and word[:-1] in _family() and word.lower() not in word_set("names_words_en.txt")


def chinese_given(word: str) -> bool:
    """Tell whether `word` reads as a Chinese given name in pinyin and is no ordinary word (Yutong)."""
    return _PINYIN_GIVEN.fullmatch(word) is not None and word.lower() not in word_set("names_words_en.txt")


def person(reading: Reading, start: int, end: int, titled: bool) -> tuple[float, str] | None:  # noqa: PLR0911
    """Return (score, reason) if tokens start:end of `reading` are a person's name, else None.

    `titled` says that a title or role stands before them.
    """
    words = [token.text for token in reading.tokens[start:end] if token.word]
    if not words or len(words) > _LONGEST or any(word in lex.ORG_HEADS | LEGAL_FORMS for word in words[1:]):
        return None
    if any(token.text in {"of", "for", "on", "&"} for token in reading.tokens[start:end]):
        return None
    ordinary = all(word.lower() in word_set("names_words_en.txt") for word in words)
    if titled and not (ordinary and len(words) == 1 and start in reading.headline) and not words[0].isupper():
        return 0.9, reasons.AFTER_TITLE
    if any(word.isupper() and len(word) > 2 for word in words):
        return None
    if len(words) > 1:
        known = _known_shape(words)
        if known is not None:
            return known
    said = _said_before_or_after(reading, start, end)
    if len(words) == 1:
        return _single(reading, start, words[0], said)
    if ordinary or any(character.isdigit() for word in words for character in word):
        return None
    if said:
        return 0.75, reasons.BEFORE_WORD.format(word=said)
    placed = any(i in reading.hits and reading.hits[i][1].curated for i in range(start, end))
    if len(words) <= 3 and not placed and not any(word.lower() in word_set("names_words_en.txt") for word in words):
        return 0.55, reasons.NO_ORDINARY_WORDS
    return None


def _known_shape(words: list[str]) -> tuple[float, str] | None:  # noqa: PLR0911
    first, last, rest = words[0], words[-1], words[1:]
    if first in lex.VIETNAMESE_FAMILY and len(words) <= 5 and all(word in lex.VIETNAMESE_SYLLABLES for word in rest):
        return 0.88, reasons.VIETNAMESE_SURNAME.format(surname=first)
    if (
        first in lex.VIETNAMESE_FAMILY
        and 2 < len(words) <= 5
        and (words[1] in {"Van", "Thi"} or not any(w.lower() in word_set("names_words_en.txt") for w in rest))
        and all(_VIETNAMESE_GIVEN.fullmatch(word) for word in rest)
    ):
        return 0.82, reasons.VIETNAMESE_SURNAME.format(surname=first)
    if first in lex.CHINESE_FAMILY and len(words) <= 3 and all(_PINYIN_GIVEN.fullmatch(word) for word in rest):
        return 0.85, reasons.CHINESE_SURNAME.format(surname=first)
    if (
        first in lex.KOREAN_FAMILY
        and len(words) <= 4
        and not any(w.lower() in word_set("names_words_en.txt") for w in rest)
    ):
        return 0.75, reasons.KOREAN_SURNAME.format(surname=first)
    if first in _given() and (last in _family() or last.lower() not in word_set("names_words_en.txt")):
        return 0.85, reasons.GIVEN_AND_SURNAME.format(name=first)
    if first in _given() and len(words) <= 4 and last not in lex.EVENT_HEADS:
        return 0.65, reasons.GIVEN_AND_WORD.format(name=first)
    if len(first) == 1 and last.lower() not in word_set("names_words_en.txt"):
        return 0.7, reasons.INITIAL_AND_SURNAME
    if last in _family() and first.lower() not in word_set("names_words_en.txt") and len(words) <= 3:
        return 0.7, reasons.NAME_AND_SURNAME.format(surname=last)
    return None


def _single(reading: Reading, start: int, word: str, said: str) -> tuple[float, str] | None:
    if word.lower() in word_set("names_words_en.txt") or word.isupper() or not word.isalpha():
        return None
    quoted = start > 1 and reading.tokens[start - 2].text in _QUOTED
    if quoted and reading.tokens[start - 1].text in {"said", "says"}:
        return 0.65, reasons.AFTER_WORD.format(word=said)
    if word in _given() or word in _family():
        return (0.65, reasons.BEFORE_WORD.format(word=said)) if said else (0.45, reasons.NAME_OF_PEOPLE)
    return (0.45, reasons.BEFORE_WORD.format(word=said)) if said else None


def _said_before_or_after(reading: Reading, start: int, end: int) -> str:
    """Return the word of saying or the age that shows a person at tokens start:end, or ""."""
    tokens = reading.tokens
    after = tokens[end].text if end < len(tokens) else ""
    if after in lex.SAYING:
        return after
    if after == "," and end + 1 < len(tokens):
        following = tokens[end + 1].text
        if following in {"who", "aged"} or (following.isdigit() and 10 < int(following[:4]) < 100):
            return following
        if following in lex.ROLE_HEADS | lex.ROLE_LOWER:
            return following
        further = tokens[end + 2].text if end + 2 < len(tokens) else ""
        if following in _BEFORE_ROLES and further.lower() in lex.ROLE_LOWER:
            return further
    before = tokens[start - 1].text if start else ""
    return before if before in {"said", "says", "told", "added"} else ""
