"""A Vietnamese text as syllables, with the phrases and known names that begin at each."""

import re
from dataclasses import dataclass

from corpus.model import Candidate
from corpus.names import lexicon_vi as lex
from corpus.names.gazetteer import Hit
from corpus.names.tables import Entry
from corpus.names.tokens import Token, tokens_of

_TONELESS_SYLLABLE = re.compile(
    r"(?:ngh|ng|nh|gh|gi|ch|kh|ph|th|tr|qu|[bcdđghklmnprstvx])?"
    r"[aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]{1,3}(?:ch|ng|nh|[cmnpt])?",
    re.IGNORECASE,
)
_LONGEST_PHRASE = 6
_HEADLINE_SHARE = 0.8


@dataclass(frozen=True, slots=True)
class Reading:
    """The tokens of a Vietnamese text; `hits[i]` is the known name that begins at token i and the token after it."""

    text: str
    tokens: list[Token]
    lower: list[str]
    hits: dict[int, tuple[int, Entry]]
    loud: frozenset[int]

    def phrase(self, phrases: frozenset[tuple[str, ...]], start: int) -> int:
        """Return the token after the longest of `phrases` that begins at token `start`, or `start`."""
        limit = min(len(self.tokens), start + _LONGEST_PHRASE)
        stop = start + 1
        while stop < limit and self.tokens[stop].gap == " ":
            stop += 1
        for end in range(stop, start, -1):
            if tuple(self.lower[start:end]) in phrases:
                return end
        return start

    def slice(self, start: int, end: int) -> str:
        """Return the text of tokens start:end."""
        return self.text[self.tokens[start].start : self.tokens[end - 1].end]

    def adjacent(self, index: int) -> bool:
        """Tell whether token `index` exists and follows the one before it with one space."""
        return index < len(self.tokens) and self.tokens[index].gap == " "

    def capital(self, index: int) -> bool:
        """Tell whether token `index` exists and is a capitalised word."""
        return index < len(self.tokens) and self.tokens[index].capital and self.tokens[index].word


def syllable(word: str) -> bool:
    """Tell whether `word` can be a Vietnamese syllable."""
    return _TONELESS_SYLLABLE.fullmatch(word) is not None


def read(text: str, hits: list[Hit]) -> Reading:
    """Return the reading of `text` (a reading view) with its gazetteer `hits`."""
    tokens = tokens_of(text)
    at_start = {token.start: index for index, token in enumerate(tokens)}
    at_end = {token.end: index + 1 for index, token in enumerate(tokens)}
    placed = {
        at_start[hit.start]: (at_end[hit.end], hit.entry) for hit in hits if hit.start in at_start and hit.end in at_end
    }
    return Reading(text, tokens, [token.text.lower() for token in tokens], placed, frozenset(_loud(tokens)))


def _loud(tokens: list[Token]) -> list[int]:
    """Return the indexes of tokens in lines that are written mostly in capitals."""
    loud: list[int] = []
    line: list[int] = []
    for index in range(len(tokens) + 1):
        if index == len(tokens) or (line and "\n" in tokens[index].gap):
            words = [tokens[i] for i in line if tokens[i].word]
            line_marks = {tokens[i].text for i in line if not tokens[i].word}
            heading = len(words) < 4 and words and all(word.text.isupper() for word in words) and "." not in line_marks
            if heading or (
                len(words) > 3
                and sum(word.text.isupper() or word.capital for word in words) / len(words) > _HEADLINE_SHARE
            ):
                loud.extend(line)
            line = []
        line.append(index)
    return loud


def is_name_token(reading: Reading, index: int) -> bool:
    """Tell whether token `index` is a capitalised word that can stand in a person's or place's name."""
    return reading.capital(index) and not any(character.isdigit() for character in reading.tokens[index].text)


def surname_at(reading: Reading, index: int) -> bool:
    """Tell whether a Vietnamese person's name of three or more syllables seems to begin at token `index`."""
    if index in reading.hits and reading.hits[index][1].label != "PERSON":
        return False
    return (
        reading.capital(index)
        and reading.tokens[index].text in lex.FAMILY
        and all(
            reading.adjacent(i) and reading.capital(i) and syllable(reading.tokens[i].text)
            for i in (index + 1, index + 2)
        )
        and (reading.hits.get(index + 1, (0,))[0] < index + 3 or _given_like_place(reading, index))
    )


# Surnames that are neither a class noun nor the first syllable of places.
_SURNAMES = frozenset(
    "Nguyễn Trần Lê Phạm Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Ngô Dương Đinh Trương Đoàn Trịnh Đào Phùng Lương".split()
)


def _given_like_place(reading: Reading, index: int) -> bool:
    """Tell whether the place after the surname at token `index` is a given name there (Nguyễn Trường Sơn)."""
    words = [token.text for token in reading.tokens[index : index + 3]]
    return words[0] in _SURNAMES and reading.hits[index + 1][0] == index + 3 and all(w in lex.GIVEN for w in words[1:])


def named(  # noqa: PLR0917
    reading: Reading, start: int, end: int, label: str, score: float, reason: str, source: str = "pattern"
) -> Candidate:
    """Return tokens start:end of `reading` as a candidate."""
    first, last = reading.tokens[start], reading.tokens[end - 1]
    return Candidate(first.start, last.end, label, source=source, score=score, reason=reason)
