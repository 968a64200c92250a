"""Whether a run of Vietnamese words is a person's name, and how sure that is."""

from corpus.names import lexicon_vi as lex
from corpus.names import reasons
from corpus.names.lexicon_en import CHINESE_FAMILY, KOREAN_FAMILY
from corpus.names.people_en import chinese_given, given_name
from corpus.names.reading_vi import Reading, is_name_token, syllable
from corpus.names.tables import word_set
from corpus.names.tokens import Token

_LONGEST = 5
PARTICLES = frozenset("van von de der den bin ben ibn al da el la du dos di le".split())
_SECOND_PARTICLES = frozenset({"der", "den", "la"})
_MIDDLE = frozenset({"Văn", "Thị"})
_COMPOUND = frozenset(
    {"Gia Cát", "Tư Mã", "Âu Dương", "Hạ Hầu", "Công Tôn", "Mộ Dung", "Thượng Quan", "Đông Phương", "Lệnh Hồ", "Độc Cô"}
)


def title_before(reading: Reading, index: int) -> bool:
    """Tell whether a title ends right before token `index`."""
    if index == 0 or not reading.adjacent(index):
        return False
    return any(reading.phrase(lex.TITLES, start) == index for start in range(max(0, index - lex.TITLES_LONGEST), index))


def person_run(reading: Reading, start: int, *, titled: bool, courtesy: bool = False) -> tuple[int, float, str] | None:  # noqa: PLR0911, PLR0912
    """Return (end, score, reason) of the person's name that begins at token `start`, or None.

    `titled` says that a title or role stands before it, `courtesy` that it is ông, bà and the like; the reason is
    then left to the caller where empty.
    """
    if reading.phrase(lex.DOMAIN, start) > start + 1 and not reading.capital(start + 1):
        return None
    end = start
    while end - start < _LONGEST and is_name_token(reading, end) and (end == start or reading.adjacent(end)):
        hit = reading.hits.get(end)
        within = end == start + 2 and reading.tokens[start + 1].text in _MIDDLE
        if hit is not None and not within and end - start > 1 and hit[1].label in {"ORG", "GPE"} and hit[0] - end > 1:
            break
        if end > start + 1 and reading.phrase(lex.ORG_HEADS, end) > end + 1:
            break
        end += 1
    if end == start:
        return None
    words = [token.text for token in reading.tokens[start:end]]
    hit = reading.hits.get(start)
    if hit is not None and hit[1].label != "PERSON" and hit[0] >= end:
        return (end, 0.8, "") if courtesy and end == start + 1 else None
    if start in reading.loud and not titled:
        return None
    native = all(syllable(word) for word in words)
    if native and 2 < len(words) <= 4 and words[1] in _MIDDLE and hit is None:
        return _particles(reading, end), 0.85, reasons.MIDDLE_NAME.format(word=words[1])
    if titled and native and len(words) == 2 and hit is not None and hit[0] == start + 1:
        return end, 0.8, ""
    first = words[0]
    if native and len(words) > 2 and hit is None and " ".join(words[:2]) in _COMPOUND:
        return end, 0.9, reasons.VIETNAMESE_SURNAME.format(surname=" ".join(words[:2]))
    if hit is None and _eastern(words):
        return end, 0.7, reasons.FOREIGN_GIVEN_AND_SURNAME
    if native and first in lex.FAMILY and len(words) > 1:
        if (
            hit is not None
            and hit[0] - start > 1
            and hit[0] == end - 1
            and hit[1].curated
            and len(words) < 4
            and not titled
        ):
            return None
        if len(words) > 2:
            return _particles(reading, end), 0.9, reasons.VIETNAMESE_SURNAME.format(surname=first)
        return (
            _particles(reading, end),
            0.88 if titled else 0.55,
            "" if titled else reasons.SURNAME.format(surname=first),
        )
    if titled and hit is None and not any(word.isupper() and len(word) > 2 for word in words):
        if len(words) == 1 and not native and reading.tokens[start].first:
            return None
        return _particles(reading, end), 0.85, ""
    if len(words) == 1 and not native and first in word_set("names_given.txt") and _particles(reading, end) > end + 1:
        return _particles(reading, end), 0.75, reasons.FOREIGN_GIVEN_AND_SURNAME
    if not native and len(words) > 1 and (hit is None or not hit[1].curated) and _foreign_person(words):
        return _particles(reading, end), 0.75, reasons.FOREIGN_GIVEN_AND_SURNAME
    return None


def _particles(reading: Reading, end: int) -> int:
    """Go on over the particles of foreign names (Ursula von der Leyen) and hyphens (Kim Jong-un)."""
    tokens = reading.tokens
    while end + 1 < len(tokens):
        if tokens[end].text in PARTICLES and tokens[end].gap == " ":
            if not (tokens[end + 1].capital or tokens[end + 1].text in _SECOND_PARTICLES):
                return end
            end += 1 if tokens[end + 1].text in _SECOND_PARTICLES else 2
        elif _initial(tokens, end) or (
            tokens[end].text == "-" and not tokens[end].gap and not tokens[end + 1].gap and tokens[end + 1].word
        ):
            end += 2
        elif (
            tokens[end].capital
            and tokens[end].word
            and tokens[end].gap == " "
            and tokens[end - 2].text in {"von", "van", "-"}
        ):
            end += 1
        else:
            return end
    return end


def _eastern(words: list[str]) -> bool:
    """Tell whether `words`, without Vietnamese marks, are a Korean name or a Chinese one in pinyin (Song Hye Kyo)."""
    if not 2 <= len(words) <= 3 or words[0] in lex.FAMILY or not all(w.isascii() and w.istitle() for w in words):
        return False
    if words[0] in KOREAN_FAMILY:
        return len(words) == 3 or all(not given_name(word) for word in words[1:])
    return len(words) == 2 and words[0] in CHINESE_FAMILY and chinese_given(words[1])


def _initial(tokens: list[Token], end: int) -> bool:
    """Tell whether an initial ends at token `end` and a surname follows it (Charles M. Schwab)."""
    last, dot, following = tokens[end - 1], tokens[end], tokens[end + 1]
    return (
        len(last.text) == 1
        and dot.text == "."
        and not dot.gap
        and following.gap == " "
        and following.capital
        and following.word
        and not syllable(following.text)
    )


def _foreign_person(words: list[str]) -> bool:
    given, family = word_set("names_given.txt"), word_set("names_family.txt")
    words = [word for word in words if len(word) > 1]
    if not words or any(word.isupper() or not word.isalpha() for word in words):
        return False
    if words[0] in KOREAN_FAMILY and len(words) in {2, 3}:
        return True
    return words[0] in given or (words[-1] in family and len(words) <= 3)
