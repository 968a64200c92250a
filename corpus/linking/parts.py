"""The components of a name: terms and names that the lexicon knows in several languages, numbers, and raw text."""

import re
from dataclasses import dataclass
from functools import lru_cache

from corpus.linking.lexicon import Entry, fits_compound, lexicon, lexicon_key, lexicon_without_marks
from corpus.linking.name_numbers import chinese_numbers, chinese_value, word_value
from corpus.linking.readings import standard

WEIGHTS = {
    "number": 1.0, "place": 1.2, "city": 1.2, "org": 1.2, "person": 1.2, "event": 1.2, "people": 1.2,
    "topic": 1.0, "head": 0.6, "firm": 0.25, "office": 0.25, "class": 0.2, "raw": 1.0, "filler": 0.0,
}  # fmt: skip
PLACES = frozenset({"place", "city"})
WORD = re.compile(r"[^\W_]+(?:['’.][^\W_]+)*\.?")
_LAW_CODE = re.compile(r"[/-](?:NĐ|ND|NQ|QĐ|QD|TT|CT|KL|QH)[-/\w]*")  # 123/2024/NĐ-CP: the number says it all
_TITLES = frozenset(("the", "mr", "mrs", "ms", "dr"))  # fillers that may be capitalised
_LONGEST_TERM = 8
_LONGEST_CHINESE_TERM = 14


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


def _part(entries: tuple[Entry, ...], text: str) -> Part:
    """Return the part that `entries` make: a term is no city of the same name."""
    kinds = {entry.kind for entry in entries}
    if kinds.isdisjoint(("place", "org", "person", "event")) and kinds != {"city"}:
        entries = tuple(entry for entry in entries if entry.kind != "city")
        kinds.discard("city")
    kind = next((kind for kind in ("class", "office", "firm", "head") if kind in kinds), "")
    kind = kind or max(kinds, key=lambda kind: WEIGHTS[kind])
    return Part(kind, text, frozenset(entry.concept for entry in entries if entry.kind != "filler"))


def letter_parts(text: str, lang: str, marked: bool) -> list[Part]:
    """Cut a name in letters into the longest terms of the lexicon, numbers, and raw words."""
    plain = re.sub(r"['’]s\b", "", _LAW_CODE.sub("", text)).replace("-", " ")
    words = [match.group() for match in WORD.finditer(plain)]
    keys = [lexicon_key(word, lang) for word in words]
    index = lexicon(lang) if lang != "vi" or marked else lexicon_without_marks()
    parts: list[Part] = []
    position = 0
    while position < len(words):
        number = word_value(words[position], lang)
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
        if capitalised and key not in _TITLES:
            entries = tuple(entry for entry in entries if entry.kind != "filler")
        if length == len(words) > 1:
            entries = _beneath_whole(entries)
        if entries:
            return entries, length
    return (), 1


def _beneath_whole(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Return the entries of a whole name without bodies and events, which are to be taken apart all the same."""
    return tuple(entry for entry in entries if entry.kind not in ("org", "event"))


def _joined(parts: list[Part], *, names_by_syllables: bool) -> list[Part]:
    """Join neighbouring raw words, and with them the capitalised words that beside a raw one are no terms.

    In Vietnamese, Nam in Nam Ninh does not mean south; in any language, Hue in Vuong Dinh Hue is not the city.
    """
    raw = [part.kind == "raw" and part.text[:1].isupper() for part in parts]
    personal = not any(part.kind in ("head", "firm", "office", "org", "event") for part in parts[:1] + parts[-1:])
    syllables = [names_by_syllables and " " not in part.text and part.text[:1].isupper() for part in parts]
    heads = [i > 0 and syllables[i] and part.kind == "head" for i, part in enumerate(parts)]
    for i, part in enumerate(parts):
        if " " in part.text or not part.text[:1].isupper():
            continue
        beside = [raw[k] or (heads[i] and heads[k]) for k in (i - 1, i + 1) if 0 <= k < len(parts)]
        term = heads[i] or (syllables[i] and part.kind in ("topic", "place"))
        name = part.kind == "people" or (personal and part.kind in ("place", "city", "person"))
        if (term or name) and any(beside):
            parts[i] = Part("raw", part.text)
    joined: list[Part] = []
    for part in parts:
        if joined and joined[-1].kind == part.kind == "raw":
            joined[-1] = Part("raw", f"{joined[-1].text} {part.text}")
        else:
            joined.append(part)
    return joined


def han_parts(text: str) -> list[Part]:
    """Cut a Chinese name into terms of the lexicon so that as little as possible is left raw."""
    plain = re.sub(r"[\s·•・“”\"「」《》（）()]", "", standard(text))
    numbers = chinese_numbers(plain)
    ends: list[tuple[float, int, Part | None]] = [(0.0, 0, None)]
    for end in range(1, len(plain) + 1):
        best: tuple[float, int, Part | None] = (ends[end - 1][0] + 1.0, end - 1, None)
        for start in range(max(0, end - _LONGEST_CHINESE_TERM), end):
            entries = _chinese_entries(plain, start, end)
            cost = ends[start][0] + (0.9 if end - start == 1 else 0.6) - (0.05 if end == len(plain) else 0.0)
            if entries and cost < best[0]:
                best = (cost, start, _part(entries, plain[start:end]))
        number = numbers.get(end)
        if number:
            part = Part("number", chinese_value(number.group()))
            best = (ends[number.start()][0] + 0.1, number.start(), part)
        ends.append(best)
    parts: list[Part] = []
    end = len(plain)
    while end:
        _, start, term = ends[end]
        parts.append(term or Part("raw", plain[start:end]))
        end = start
    return _joined_characters(parts[::-1])


def _joined_characters(parts: list[Part]) -> list[Part]:
    """Join neighbouring raw characters; beside them, a city of two characters or an "and" is a piece of the name."""
    raw = [part.kind == "raw" for part in parts]
    joined: list[Part] = []
    for i, part in enumerate(parts):
        if part.text == "/":
            continue
        beside = any(raw[max(0, i - 1) : i]) or any(raw[i + 1 : i + 2])
        loose = part.kind == "raw" or (beside and (part.kind, len(part.text)) in (("city", 2), ("filler", 1)))
        if loose and joined and joined[-1].kind == "raw":
            joined[-1] = Part("raw", joined[-1].text + part.text)
        else:
            joined.append(Part("raw", part.text) if loose else part)
    return joined


def _chinese_entries(plain: str, start: int, end: int) -> tuple[Entry, ...]:
    """Return what plain[start:end] can mean; a single character only as a head at the end or in a pair (中越)."""
    entries = lexicon("zh").get(plain[start:end].casefold(), ())
    if start == 0 and end == len(plain) > 1:
        return _beneath_whole(entries)
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
