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
    "topic": 1.0, "head": 0.6, "office": 0.25, "class": 0.2, "raw": 1.0, "filler": 0.0,
}  # fmt: skip
PLACES = frozenset({"place", "city"})
_LONGEST_TERM = 8
_LONGEST_CHINESE_TERM = 14
_WORD = re.compile(r"[^\W_]+(?:['’.][^\W_]+)*\.?")
_ROMAN = re.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_DIGITS = re.compile(r"(\d+)(?:st|nd|rd|th)?")
_MARKED = re.compile("[\u00c0-\u024f\u1ea0-\u1ef9\u0300-\u0303\u0309\u0323]")
_CHINESE_NUMBER = re.compile(r"第(?:[零一二三四五六七八九十百]+|\d+)|(?<=[录章条期])[一二三四五六七八九十]+|[零一二三四五六七八九十百]+(?=[届次号条款季])|\d+")
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
        clipped = self.han and len(self.key) == 1  # 越 alone, as a headline has it
        self.entries = tuple(entry for entry in entries if clipped or entry.mark != "*")
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
    def words(self) -> tuple[str, ...]:
        """The words of a name in letters as they are written."""
        return tuple(word for word in _APART_SYLLABLES.split(self.text) if word)

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
    def has_exonym(self) -> bool:
        """Whether the name is a place or person of the curated tables, whose form in other languages is known."""
        return any(entry.kind in ("place", "person") for entry in self.entries)

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
    """Return the part that `entries` make: a term is no city of the same name."""
    kinds = {entry.kind for entry in entries}
    if kinds.isdisjoint(("place", "org", "person", "event")) and kinds != {"city"}:
        entries = tuple(entry for entry in entries if entry.kind != "city")
        kinds.discard("city")
    kind = next((kind for kind in ("class", "office", "head") if kind in kinds), "")
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
        length = 1
        if number is not None:
            parts.append(Part("number", number))
        else:
            entries, length = _longest_term(words, keys, position, index)
            text = " ".join(words[position : position + length])
            parts.append(_part(entries, text) if entries else Part("raw", text))
        position += length
    return _joined(parts, names_by_syllables=lang == "vi")


def _longest_term(
    words: list[str], keys: list[str], position: int, index: dict[str, tuple[Entry, ...]]
) -> tuple[tuple[Entry, ...], int]:
    """Return the entries of the longest term that begins at a word, and its length in words; none is one word."""
    capitalised = words[position][:1].isupper()
    for length in range(min(_LONGEST_TERM, len(words) - position), 0, -1):
        key = " ".join(keys[position : position + length])
        found = index.get(key) or index.get(key.removesuffix("s"), ())
        entries = tuple(entry for entry in found if fits_compound(entry, key, capitalised))
        if entries:
            return entries, length
    return (), 1


def _joined(parts: list[Part], *, names_by_syllables: bool) -> list[Part]:
    """Join neighbouring raw words, and with them the capitalised words that beside a raw one are no terms.

    In Vietnamese, Nam in Nam Ninh does not mean south; in any language, Hue in Vuong Dinh Hue is not the city.
    """
    raw = [part.kind == "raw" and part.text[:1].isupper() for part in parts]
    personal = not any(part.kind in ("head", "office", "org", "event") for part in parts[:1] + parts[-1:])
    for i, part in enumerate(parts):
        if " " in part.text or not part.text[:1].isupper():
            continue
        term = names_by_syllables and (part.kind == "topic" or (part.kind == "head" and i > 0))
        name = personal and part.kind in ("place", "city", "person")
        if (term or name) and (any(raw[i + 1 : i + 2]) or any(raw[max(0, i - 1) : i])):
            parts[i] = Part("raw", part.text)
    joined: list[Part] = []
    for part in parts:
        if joined and joined[-1].kind == part.kind == "raw":
            joined[-1] = Part("raw", f"{joined[-1].text} {part.text}")
        else:
            joined.append(part)
    return joined


def _han_parts(text: str) -> list[Part]:
    """Cut a Chinese name into terms of the lexicon so that as little as possible is left raw."""
    plain = re.sub(r"[\s·•・“”\"「」《》（）()]", "", standard(text))
    numbers = {match.end(): match for match in _CHINESE_NUMBER.finditer(plain)}
    ends: list[tuple[float, int, Part | None]] = [(0.0, 0, None)]
    for end in range(1, len(plain) + 1):
        best: tuple[float, int, Part | None] = (ends[end - 1][0] + 1.0, end - 1, None)
        for start in range(max(0, end - _LONGEST_CHINESE_TERM), end):
            entries = _chinese_entries(plain, start, end)
            cost = ends[start][0] + (0.9 if end - start == 1 else 0.6)
            if entries and cost < best[0]:
                best = (cost, start, _part(entries, plain[start:end]))
        number = numbers.get(end)
        if number:
            part = Part("number", _chinese_value(number.group()))
            best = (ends[number.start()][0] + 0.1, number.start(), part)
        ends.append(best)
    parts: list[Part] = []
    end = len(plain)
    while end:
        _, start, part = ends[end]
        if part:
            parts.append(part)
        else:
            parts.append(Part("raw", plain[start:end]))
        end = start
    return _joined_characters(parts[::-1])


def _joined_characters(parts: list[Part]) -> list[Part]:
    """Join neighbouring raw characters; a city of two characters beside raw ones is a piece of a transcription."""
    raw = [part.kind == "raw" for part in parts]
    joined: list[Part] = []
    for i, part in enumerate(parts):
        beside = any(raw[max(0, i - 1) : i]) or any(raw[i + 1 : i + 2])
        loose = part.kind == "raw" or (part.kind == "city" and len(part.text) == 2 and beside)
        if loose and joined and joined[-1].kind == "raw":
            joined[-1] = Part("raw", joined[-1].text + part.text)
        else:
            joined.append(Part("raw", part.text) if loose else part)
    return joined


def _chinese_entries(plain: str, start: int, end: int) -> tuple[Entry, ...]:
    """Return what plain[start:end] can mean; a single character only as a head at the end or in a pair (中越)."""
    entries = lexicon("zh").get(plain[start:end].casefold(), ())
    if end - start > 1 or not entries:
        return entries
    clipped = _clipped_run(plain)
    last = end == len(plain) and start > 0
    return tuple(
        entry
        for entry in entries
        if entry.kind == "filler"
        or (entry.mark == "*" and end <= clipped)
        or (entry.kind == "class" and start > 0)
        or (entry.kind in ("head", "office") and (last or plain[end : end + 1].isdigit()))
    )


@lru_cache(maxsize=4096)
def _clipped_run(plain: str) -> int:
    """Return how many characters at the beginning are clipped countries (中越), 0 if it is but one."""
    index = lexicon("zh")
    count = 0
    while count < len(plain) and any(entry.mark == "*" for entry in index.get(plain[count], ())):
        count += 1
    return count if count > 1 else 0


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
