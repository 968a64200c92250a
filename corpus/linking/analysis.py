"""A name analysed once and cached: its keys, what it stands for, its sounds, and the parts it is composed of."""

import re
from functools import cached_property, lru_cache

from corpus.linking.lexicon import base_language, known_firm, lexicon_key, whole_name
from corpus.linking.parts import WORD, Part, han_parts, letter_parts
from corpus.linking.phonetics import is_vietnamese_transcription, sounds
from corpus.linking.pinyin import segment, wade_giles
from corpus.linking.readings import is_han, standard, syllable_key
from corpus.text import matching_key

Verdict = tuple[float, str]
"""A score in 0..1 and the reason for it."""

_INITIAL = re.compile(r"\b([A-ZĐ])\.(?=[^\W\d_][^\W\d_A-Z.])")  # C.Ronaldo
_MARKED = re.compile("[\u00c0-\u024f\u1ea0-\u1ef9\u0300-\u0303\u0309\u0323]")
_MOST_SYLLABLES = 5
_ROMAJI = re.compile(
    r"(?:(?:[kgnhbpmr]y?|sh?|ch|j|ts?|z|d|f|w|y|v)?(?:[aeiou]h?)+|n(?=[^aeiouy]|$)|([kstp])(?=\1)|c(?=ch))+"
)
_LONG_VOWEL = re.compile(r"(o)u|([aeiou])\2|(o)h(?![aeiou])")
_IDLE = frozenset(("the", "of", "and", "a", "in", "for", "on"))
_APART = re.compile(r"[\s\-–.,'’]+")


class Name:
    """The analysis of `text` in `lang`; what costs more than a look at it is computed when first asked for."""

    def __init__(self, text: str, lang: str) -> None:
        self.text = _INITIAL.sub(r"\1. ", text.strip())
        self.lang = lang
        self.han = is_han(text)
        self.marked = bool(_MARKED.search(text))
        self.key = lexicon_key(self.text, lang if lang == "vi" else "")
        self.bare = self.key if self.han or lang != "vi" else matching_key(self.key, diacritics=False)
        self.joined = self.bare.replace(" ", "")
        known_as = "zh" if self.han else lang
        entries = whole_name(self.key, known_as, self.marked) or known_firm(self.key, known_as, self.marked)
        clipped = self.han and len(self.key) == 1  # 越 alone, as a headline has it
        self.entries = tuple(entry for entry in entries if clipped or entry.mark != "*")
        self.concepts = frozenset(entry.concept for entry in self.entries)
        self.kinds = frozenset(entry.kind for entry in self.entries)

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
        return tuple(word for word in _APART.split(self.text) if word)

    @cached_property
    def sorted_tokens(self) -> tuple[str, ...]:
        """The words of a name in letters, in alphabetical order."""
        return tuple(sorted(self.tokens))

    @cached_property
    def syllables(self) -> tuple[str, ...]:
        """The keys of the syllables of a Vietnamese name, with tones."""
        return tuple(syllable_key(s) for s in _APART.split(self.text.lower()) if s)

    @cached_property
    def mandarin(self) -> tuple[tuple[frozenset[str], ...], ...]:
        """The ways to read a name in letters as two to five Mandarin syllables, in pinyin or Wade-Giles."""
        if self.han or self.marked or not self.tokens or len(self.tokens) > 4:
            return ()
        orders = [self.tokens]
        if len(self.tokens) in (2, 3):
            orders.append((*self.tokens[-1:], *self.tokens[:-1]))  # given name first, as English writes it
        ways: list[tuple[frozenset[str], ...]] = []
        word = re.sub(r"[\s-]+", " ", self.text.lower())
        for order in orders:
            spelled = " ".join(order) if order is not self.tokens or "'" not in word else word
            found = (way for way in segment(spelled) if len(way) <= _MOST_SYLLABLES)
            ways.extend(tuple(frozenset((syllable,)) for syllable in way) for way in found)
        if len(self.tokens) > 1:
            wade = wade_giles()
            if all(token in wade for token in self.tokens):
                ways.append(tuple(wade[token] for token in self.tokens))
        return tuple(ways)

    @cached_property
    def sounds(self) -> str:
        """The sounds of the whole name."""
        return sounds(self.text)

    @cached_property
    def word_sounds(self) -> tuple[str, ...]:
        """The sounds of each word, or of each piece of a Chinese transcription."""
        pieces = re.split(r"[·•・]" if self.han else r"\s+", self.text)
        return tuple(sounds(piece) for piece in pieces if piece)

    @cached_property
    def hyphened(self) -> bool:
        """Whether the name is a Vietnamese transcription in hyphenated syllables."""
        return is_vietnamese_transcription(self.text)

    @cached_property
    def romaji(self) -> str:
        """The words of a name in letters joined, long vowels short, if it can be Japanese; otherwise nothing."""
        if self.han or self.marked or not 1 <= len(self.tokens) <= 2:
            return ""
        return " ".join(_LONG_VOWEL.sub(lambda m: m[1] or m[2] or m[3], t) for t in self.tokens if _ROMAJI.fullmatch(t))

    @cached_property
    def content_words(self) -> tuple[str, ...]:
        """The words of a name in letters that mean something, lower-case."""
        return tuple(token for token in self.tokens if token not in _IDLE)

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """The components of the name, fillers left out."""
        found = han_parts(self.text) if self.han else letter_parts(self.text, self.lang, self.marked)
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
        words = WORD.findall(self.text)
        capitals = [matching_key(word[0], diacritics=False) for word in words if word[:1].isupper()]
        return "".join(capitals) if len(words) > 1 else ""

    @cached_property
    def is_acronym(self) -> bool:
        """Whether the name is one word of two to six capital letters."""
        return bool(re.fullmatch(r"(?:[A-ZĐ]\.?){2,6}", self.text))


@lru_cache(maxsize=16384)
def analyse(text: str, lang: str) -> Name:
    """Return the analysis of a name."""
    return Name(text, base_language(lang))
