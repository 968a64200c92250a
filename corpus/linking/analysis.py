"""A name taken apart: its keys, what it stands for, its sounds, and the parts it is composed of.

"Nanning Customs", "Hải quan Nam Ninh" and "南宁海关" are all a place and a topic; only what the lexicon does not know
remains raw and is compared by its letters, readings or sounds. An analysis is made once and cached.
"""

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache

from corpus.linking.lexicon import (
    Entry,
    fits_compound,
    lexicon,
    lexicon_key,
    lexicon_without_marks,
    whole_name,
)
from corpus.linking.phonetics import sounds
from corpus.linking.pinyin import segment, wade_giles
from corpus.linking.readings import is_han, standard, syllable_key
from corpus.text import matching_key

WEIGHTS = {
    "number": 1.0, "place": 1.2, "city": 1.2, "org": 1.2, "person": 1.2, "event": 1.2,
    "topic": 1.0, "head": 0.6, "office": 0.25, "raw": 1.0, "filler": 0.0,
}  # fmt: skip
PLACES = frozenset({"place", "city"})
_LONGEST_TERM = 8
_WORD = re.compile(r"[^\W_]+(?:['’.][^\W_]+)*\.?")
_ROMAN = re.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_DIGITS = re.compile(r"(\d+)(?:st|nd|rd|th)?")
_MARKED = re.compile("[\u00c0-\u024f\u1ea0-\u1ef9\u0300-\u0303\u0309\u0323]")
_CHINESE_NUMBER = re.compile("第?([零一二三四五六七八九十百]+|\\d+)(?=[届次号条款季])|(\\d+)")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_CHINESE_DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")}
_ORDINALS = {
    word: value
    for value, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        1,
    )
}


@dataclass(frozen=True, slots=True)
class Part:
    """One component of a name. `concepts` is empty for raw text and numbers; `text` is as in the name."""

    kind: str
    text: str
    concepts: frozenset[str] = frozenset()

    @property
    def weight(self) -> float:
        """How much the part tells about who is named."""
        return WEIGHTS[self.kind]


class Name:
    """The analysis of `text` in `lang`; what costs more than a look at it is computed when first asked for."""

    def __init__(self, text: str, lang: str) -> None:
        self.text = text.strip()
        self.lang = lang
        self.han = is_han(text)
        self.marked = bool(_MARKED.search(text))
        self.key = lexicon_key(self.text, lang if lang == "vi" else "")
        self.bare = self.key if self.han or lang != "vi" else matching_key(self.key, diacritics=False)
        self.joined = self.bare.replace(" ", "")
        entries = whole_name(self.key, "zh" if self.han else lang, self.marked)
        self.entries = tuple(entry for entry in entries if entry.mark != "*")
        self.concepts = frozenset(entry.concept for entry in self.entries)
        self.kinds = frozenset("place" if entry.kind == "city" else entry.kind for entry in self.entries)

    @cached_property
    def characters(self) -> str:
        """The Chinese characters of the name, in standard form."""
        return "".join(c for c in standard(self.text) if is_han(c))

    @cached_property
    def tokens(self) -> tuple[str, ...]:
        """The words of a name in letters, lower-case and without diacritics."""
        return tuple(self.bare.split())

    @cached_property
    def sorted_tokens(self) -> tuple[str, ...]:
        """The words of a name in letters, in alphabetical order."""
        return tuple(sorted(self.tokens))

    @cached_property
    def syllables(self) -> tuple[str, ...]:
        """The keys of the syllables of a Vietnamese name, with tones."""
        return tuple(syllable_key(s) for s in _APART_SYLLABLES.split(self.text.lower()) if s)

    @cached_property
    def mandarin(self) -> tuple[tuple[frozenset[str], ...], ...]:
        """The ways to read a name in letters as two to five Mandarin syllables, in pinyin or Wade-Giles."""
        if self.han or self.marked or not self.tokens or len(self.tokens) > 4:
            return ()
        orders = [self.tokens]
        if len(self.tokens) in (2, 3):
            orders.append((*self.tokens[-1:], *self.tokens[:-1]))  # given name first, as English writes it
        ways = []
        word = re.sub(r"[\s-]+", " ", self.text.lower())
        for order in orders:
            spelled = " ".join(order) if order is not self.tokens or "'" not in word else word
            for way in segment(spelled):
                if 1 <= len(way) <= 5:
                    ways.append(tuple(frozenset((syllable,)) for syllable in way))
        if not ways and len(self.tokens) > 1:
            wade = wade_giles()
            if all(token in wade for token in self.tokens):
                ways.append(tuple(wade[token] for token in self.tokens))
        return tuple(ways)

    @cached_property
    def sounds(self) -> str:
        """The sounds of the whole name."""
        return sounds(self.text)

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """The components of the name, fillers left out."""
        found = _han_parts(self.text) if self.han else _letter_parts(self.text, self.lang, self.marked)
        return tuple(part for part in found if part.kind != "filler")

    @cached_property
    def composed(self) -> bool:
        """Whether the name has a component that the lexicon knows how to translate."""
        return any(part.concepts for part in self.parts)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """All concepts of the components, to tell quickly that two names share none."""
        return frozenset().union(*(part.concepts for part in self.parts)) | {
            f"number {part.text}" for part in self.parts if part.kind == "number"
        }

    @cached_property
    def initials(self) -> str:
        """The initial letters of the capitalised words, for acronyms; empty for a single word."""
        words = _WORD.findall(self.text)
        capitals = [matching_key(word[0], diacritics=False) for word in words if word[:1].isupper()]
        return "".join(capitals) if len(words) > 1 else ""

    @cached_property
    def is_acronym(self) -> bool:
        """Whether the name is one word of two to six capital letters."""
        return bool(re.fullmatch(r"(?:[A-ZĐ]\.?){2,6}", self.text))


_APART_SYLLABLES = re.compile(r"[\s\-–.,'’]+")


@lru_cache(maxsize=65536)
def analyse(text: str, lang: str) -> Name:
    """Return the analysis of a name."""
    return Name(text, lang)


def _part(entries: tuple[Entry, ...], text: str) -> Part:
    """Return the part that `entries` make: a word of the curated tables is no city of the same name."""
    entries = tuple(entry for entry in entries if entry.kind != "city") or entries
    kinds = {entry.kind for entry in entries}
    kind = next((kind for kind in ("office", "head") if kind in kinds), "")
    kind = kind or max(kinds, key=lambda kind: WEIGHTS[kind])
    return Part(kind, text, frozenset(entry.concept for entry in entries if entry.kind != "filler"))


def _letter_parts(text: str, lang: str, marked: bool) -> list[Part]:
    """Cut a name in letters into the longest terms of the lexicon, numbers, and raw words."""
    words = [match.group() for match in _WORD.finditer(re.sub(r"['’]s\b", "", text).replace("-", " "))]
    keys = [lexicon_key(word, lang) for word in words]
    index = lexicon(lang) if lang != "vi" or marked else lexicon_without_marks()
    parts: list[Part] = []
    position = 0
    while position < len(words):
        number = _number(words[position], lang)
        if number is not None:
            parts.append(Part("number", number))
            position += 1
            continue
        for length in range(min(_LONGEST_TERM, len(words) - position), 0, -1):
            key = " ".join(keys[position : position + length])
            capitalised = words[position][:1].isupper()
            entries = tuple(e for e in index.get(key, ()) if fits_compound(e, key, capitalised))
            if entries:
                parts.append(_part(entries, " ".join(words[position : position + length])))
                break
        else:
            length = 1
            if parts and parts[-1].kind == "raw":
                parts[-1] = Part("raw", f"{parts[-1].text} {words[position]}")
            else:
                parts.append(Part("raw", words[position]))
        position += length
    return parts


def _han_parts(text: str) -> list[Part]:
    """Cut a Chinese name into terms of the lexicon so that as little as possible is left raw."""
    plain = re.sub(r"[\s·•・“”\"「」《》（）()]", "", standard(text))
    index = lexicon("zh")
    ends: list[tuple[float, int, tuple[Entry, ...], str]] = [(0.0, 0, (), "")]
    for end in range(1, len(plain) + 1):
        best = (ends[end - 1][0] + 1.0, end - 1, (), "raw")
        for start in range(max(0, end - 12), end):
            entries = index.get(plain[start:end].casefold(), ())
            if end - start == 1:
                entries = tuple(e for e in entries if e.mark == "*" or e.kind in ("head", "office", "filler", "topic"))
            cost = ends[start][0] + (0.9 if end - start == 1 else 0.6)
            if entries and cost < best[0]:
                best = (cost, start, entries, "term")
        for match in _CHINESE_NUMBER.finditer(plain[max(0, end - 6) : end + 1]):
            if match.end() + max(0, end - 6) == end:
                best = (ends[match.start() + max(0, end - 6)][0] + 0.1, match.start() + max(0, end - 6), (), "number")
                break
        ends.append(best)
    parts: list[Part] = []
    end = len(plain)
    while end:
        _, start, entries, kind = ends[end]
        piece = plain[start:end]
        if kind == "number":
            parts.append(Part("number", _chinese_value(piece)))
        elif entries:
            parts.append(_part(entries, piece))
        elif parts and parts[-1].kind == "raw":
            parts[-1] = Part("raw", piece + parts[-1].text)
        else:
            parts.append(Part("raw", piece))
        end = start
    return parts[::-1]


def _number(word: str, lang: str) -> str | None:
    """Return the value of a word that is a number inside a name (17th, XVII, seventeenth), or None."""
    digits = _DIGITS.fullmatch(word)
    if digits:
        return str(int(digits[1]))
    if lang == "en" and word.lower() in _ORDINALS:
        return str(_ORDINALS[word.lower()])
    if word.isupper() and _ROMAN.fullmatch(word) and word not in ("C", "D", "M", "CD", "MC", "DC"):
        values = [_ROMAN_VALUES[letter] for letter in word]
        return str(sum(-v if v < max(values[i:]) else v for i, v in enumerate(values)))
    return None


def _chinese_value(text: str) -> str:
    """Return the value of a Chinese number below a thousand, with or without 第."""
    numeral = text.removeprefix("第")
    if numeral.isdigit():
        return str(int(numeral))
    if not set(numeral) & set("十百"):
        return str(int("".join(str(_CHINESE_DIGITS[c]) for c in numeral)))
    total, digit = 0, 0
    for character in numeral:
        if character in _CHINESE_DIGITS:
            digit = _CHINESE_DIGITS[character]
        else:
            total += (digit or 1) * (10 if character == "十" else 100)
            digit = 0
    return str(total + digit)
