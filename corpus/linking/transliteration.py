"""Names that are the same by their letters, readings or sounds. No lexicon is asked here.

Every function takes two analysed names and returns (score, reason), or None where it has nothing to say. Scores of
readings grow with the number of syllables: one syllable proves little, three hardly ever agree by chance.
"""

import re
from difflib import SequenceMatcher
from functools import lru_cache

from corpus.linking.analysis import Name
from corpus.linking.phonetics import is_vietnamese_transcription, likeness, sounds
from corpus.linking.readings import (
    han_viet,
    han_viet_bare,
    rank,
    readings_of,
    shared_character,
    standard,
    syllable_key,
)
from corpus.linking.vietnamese import is_syllable
from corpus.text import matching_key

Verdict = tuple[float, str]

_READ_SCORE = {1: 0.62, 2: 0.9, 3: 0.97}
_BRIDGED_SCORE = {1: 0.4, 2: 0.82, 3: 0.95}
_BARE_LOSS = 0.08  # readings that agree only without tones and vowel marks
_ASIAN_SCORE = {1: 0.4, 2: 0.78, 3: 0.88}
_COMMON_RANK = 6500  # the first two levels of the standard characters
_SOUND_FLOOR = 0.58
_MIN_SOUNDS = 4
_MAY_BE_PINYIN = 0.2
_HAS_EXONYM = 0.2  # a name whose translation is known is hardly ever transcribed in another way
_PARTLY_READ = {3: 0.58, 4: 0.66}  # one syllable is translated or read otherwise, the surname agrees
_GIVEN_NAME = 0.58
_SPELLING_FLOOR = 0.86


def _graded(table: dict[int, float], count: int) -> float:
    return table.get(count, table[3] + 0.01 if count > 3 else 0.0)


def spelling(a: Name, b: Name) -> Verdict | None:
    """Compare two names in letters: with and without diacritics, joined, in another word order, as initials."""
    if a.han or b.han:
        return None
    if a.key == b.key and a.marked == b.marked:
        return 1.0, "same spelling"
    if a.joined == b.joined:
        if a.marked and b.marked and a.lang == b.lang == "vi":
            return 0.3, "same letters, other diacritics"
        return 0.96, "same letters without diacritics"
    if len(a.tokens) > 1 and a.sorted_tokens == b.sorted_tokens:
        return 0.93, "same words in another order"
    return _initials(a, b) or _shorter(a, b)


def _shorter(a: Name, b: Name) -> Verdict | None:
    """Tell whether one name is the other's last words or first word (Toàn, Vu Quang Toan; Grossi)."""
    long, short = (a.tokens, b.tokens) if len(a.tokens) > len(b.tokens) else (b.tokens, a.tokens)
    count = len(short)
    if not count or count == len(long):
        return None
    if long[-count:] == short or long[:count] == short:
        return 0.62 + 0.1 * min(count - 1, 2), f"short form: {' '.join(short)}"
    return None


def _initials(a: Name, b: Name) -> Verdict | None:
    """Compare names of which one abbreviates words to initials (V. Putin; WTO, World Trade Organization)."""
    for short, long in ((a, b), (b, a)):
        if short.is_acronym and len(long.initials) > 1 and short.joined.replace(".", "") == long.initials:
            return 0.85, f"initials: {short.text}"
    if len(a.tokens) == len(b.tokens) > 1 and a.tokens[-1] == b.tokens[-1] and len(a.tokens[-1]) > 2:
        pairs = list(zip(a.tokens[:-1], b.tokens[:-1], strict=True))
        if all(x == y or (min(len(x), len(y)) == 1 and x[0] == y[0]) for x, y in pairs):
            return 0.88, f"initials and {a.tokens[-1].title()}"
    return None


def respelling(a: Name, b: Name) -> Verdict | None:
    """Compare foreign names that two languages spell a little differently (Zelensky, Zelenskyy)."""
    if a.han or b.han or min(len(a.joined), len(b.joined)) < 6 or abs(len(a.joined) - len(b.joined)) > 3:
        return None
    if a.joined[0] != b.joined[0] or (a.mandarin and b.mandarin) or _asian_syllables(a) or _asian_syllables(b):
        return None
    matcher = SequenceMatcher(None, a.joined, b.joined, autojunk=False)
    if matcher.quick_ratio() < _SPELLING_FLOOR or matcher.ratio() < _SPELLING_FLOOR:
        return None
    return round(0.6 + 0.3 * matcher.ratio(), 3), "nearly the same spelling"


def _asian_syllables(name: Name) -> bool:
    """Tell whether every word is short enough to be one syllable, so that a letter's difference is another name."""
    return all(is_syllable(word) for word in name.words) and (name.marked or len(name.tokens) > 2)


def chinese(a: Name, b: Name) -> Verdict | None:
    """Compare two names in Chinese characters: other script or transcription, or one an abbreviation of the other."""
    if not (a.han and b.han):
        return None
    x, y = a.characters, b.characters
    if x == y:
        return 1.0, "same characters" if a.text != b.text else "same spelling"
    long, short = (x, y) if len(x) > len(y) else (y, x)
    if len(short) < 2 or len(long) == len(short):
        return None
    if long.startswith(short) or long.endswith(short):
        return 0.7, f"short form: {short}"
    rest = iter(long)
    if long[0] == short[0] and len(long) >= 4 and all(c in rest for c in short):
        return 0.72, f"{short} abbreviates {long}"
    return None


def han_viet_reading(a: Name, b: Name) -> Verdict | None:
    """Compare Chinese characters with their Hán-Việt reading (孙志杰, Tôn Chí Kiệt), also without diacritics."""
    if a.han == b.han:
        return None
    han, letters = (a, b) if a.han else (b, a)
    characters, words = han.characters, letters.words
    if not characters or not words or (letters.lang != "vi" and len(characters) < 2):
        return None
    if len(words) == 1 and 2 <= len(characters) <= 3:
        if _reading_distance(characters[-1], words[0], letters.marked) == 0:
            return _GIVEN_NAME - (0 if letters.marked else 0.04), f"given name: {characters[-1]}→{words[0]}"
        return None
    if len(characters) != len(words):
        return None
    allowed = 1 if len(characters) in _PARTLY_READ else 0
    distances: list[int] = []
    for character, word in zip(characters, words, strict=True):
        distances.append(_reading_distance(character, word, letters.marked))
        if distances.count(2) > allowed or distances[0] == 2:
            return None
    loose = distances.count(1) + (0 if letters.marked else 1)
    agreeing = [f"{c}→{w}" for c, w, d in zip(characters, words, distances, strict=True) if d < 2]
    if distances.count(2):
        return _PARTLY_READ[len(characters)] - 0.04 * loose, ", ".join(agreeing)
    if loose * 2 > len(words):
        return None
    return _graded(_READ_SCORE, len(words)) - _BARE_LOSS * loose, ", ".join(agreeing)


def _reading_distance(character: str, word: str, marked: bool) -> int:
    """Return 0 if `word` is a Hán-Việt reading of `character`, 1 if it is but for its diacritics, 2 if it is none."""
    syllable = syllable_key(word.lower())
    if marked and syllable in han_viet(character):
        return 0
    if _without_marks(syllable) in han_viet_bare(character):
        return 1 if marked else 0
    return 2


@lru_cache(maxsize=8192)
def _without_marks(syllable: str) -> str:
    return matching_key(syllable, diacritics=False)


def mandarin_reading(a: Name, b: Name) -> Verdict | None:
    """Compare Chinese characters with pinyin or Wade-Giles (孙志杰, Sun Zhijie; 蔡英文, Tsai Ing-wen)."""
    if a.han == b.han:
        return None
    han, letters = (a, b) if a.han else (b, a)
    characters = han.characters
    for way in letters.mandarin:
        if _reads(way, characters):
            return _graded(_READ_SCORE, len(characters)), _read_out(way, characters)
    if len(letters.tokens) == 1 and len(characters) == 3:
        for way in letters.mandarin:
            if _reads(way, characters[1:]):
                return _GIVEN_NAME + 0.08, f"given name: {_read_out(way, characters[1:])}"
    return None


def _reads(way: tuple[frozenset[str], ...], characters: str) -> bool:
    return len(way) == len(characters) and all(
        not syllables.isdisjoint(readings_of(c, "pinyin")) for c, syllables in zip(characters, way, strict=True)
    )


def _read_out(way: tuple[frozenset[str], ...], characters: str) -> str:
    return ", ".join(f"{min(syllables).title()} {c}" for syllables, c in zip(way, characters, strict=True))


def bridged_reading(a: Name, b: Name) -> Verdict | None:
    """Compare pinyin with Hán-Việt through the characters that both can read (Sun Zhijie, Tôn Chí Kiệt)."""
    if a.han or b.han or (a.lang == "vi") == (b.lang == "vi"):
        return None
    letters, viet = (b, a) if a.lang == "vi" else (a, b)
    syllables = viet.syllables
    for way in letters.mandarin:
        if len(way) != len(syllables):
            continue
        found: list[str] = []
        for readings, syllable in zip(way, syllables, strict=True):
            characters = [c for reading in readings if (c := shared_character(reading, syllable))]
            if not characters or rank(characters[0]) > _COMMON_RANK:
                break
            found.append(characters[0])
        else:
            words = re.split(r"[\s\-]+", viet.text)
            steps = zip(way, found, words, strict=False)
            reason = ", ".join(f"{min(s).title()} {c}→{w}" for s, c, w in steps)
            return _graded(_BRIDGED_SCORE, len(syllables)), reason
    return None


_ASIAN_FOLDS = tuple(
    (re.compile(pattern), folded)
    for pattern, folded in (
        ("^(?:yi|rhee|lee)$", "i"), ("^(?:park|pak)$", "bak"), ("^choi$", "choe"), ("oo", "u"), ("(?:eo|u)h?", "u"),
        ("ae", "e"), ("yeu|you|yu", "yu"), ("ee", "i"), ("^r", "l"), ("ou|oh|ō", "o"), ("ū", "u"), ("k(?=u)", "g"),
        ("^p", "b"), ("^k", "g"), ("^t", "d"), ("^ch", "j"), ("^sh", "s"), ("^l(?=[iye])", ""), ("^(?:n)(?=[iy])", ""),
    )
)  # fmt: skip


def _folded(syllable: str) -> str:
    for pattern, folded in _ASIAN_FOLDS:
        syllable = pattern.sub(folded, syllable)
    return syllable


def korean_reading(a: Name, b: Name) -> Verdict | None:
    """Compare Chinese characters with their Korean reading, however it is romanised (尹锡悦, Yoon Suk Yeol)."""
    if a.han == b.han:
        return None
    han, letters = (a, b) if a.han else (b, a)
    characters, tokens = han.characters, letters.tokens
    if len(characters) != len(tokens) or len(tokens) < 2 or letters.marked:
        return None
    for character, token in zip(characters, tokens, strict=True):
        if _folded(token) not in {_folded(r) for r in readings_of(character, "korean")}:
            return None
    steps = ", ".join(f"{c}→{t.title()}" for c, t in zip(characters, tokens, strict=True))
    return _graded(_ASIAN_SCORE, len(tokens)), f"Korean: {steps}"


def cantonese_reading(a: Name, b: Name) -> Verdict | None:
    """Compare Chinese characters with their Cantonese reading (黄之锋, Wong Chi-fung)."""
    if a.han == b.han:
        return None
    han, letters = (a, b) if a.han else (b, a)
    characters, tokens = han.characters, letters.tokens
    if len(characters) != len(tokens) or len(tokens) < 2 or letters.marked:
        return None
    likenesses = []
    for character, token in zip(characters, tokens, strict=True):
        readings = readings_of(character, "cantonese")
        best = max((SequenceMatcher(None, r, token, autojunk=False).ratio() for r in readings), default=0.0)
        if best < 0.6:
            return None
        likenesses.append(best)
    mean = sum(likenesses) / len(likenesses)
    if mean < 0.75:
        return None
    steps = ", ".join(f"{c}→{t.title()}" for c, t in zip(characters, tokens, strict=True))
    return _graded(_ASIAN_SCORE, len(tokens)) * mean, f"Cantonese: {steps}"


def japanese_reading(a: Name, b: Name) -> Verdict | None:
    """Compare Chinese characters with a Japanese name in either order (岸田文雄, Fumio Kishida)."""
    if a.han == b.han:
        return None
    han, letters = (a, b) if a.han else (b, a)
    characters, tokens = han.characters, letters.tokens
    if not 2 <= len(characters) <= 6 or not 1 <= len(tokens) <= 2 or letters.marked:
        return None
    for order in {tokens, tokens[::-1]}:
        word = re.sub(r"(o)u|([aeiou])\2|(o)h(?![aeiou])", lambda m: m[1] or m[2] or m[3], "".join(order))
        if len(word) >= 4 and _japanese_cover(characters, word):
            return _graded(_ASIAN_SCORE, len(characters)), f"Japanese: {characters}→{' '.join(order).title()}"
    return None


def _japanese_cover(characters: str, word: str) -> bool:
    """Tell whether the characters can be read as `word`, syllables voiced inside it as Japanese does."""
    ends = {0}
    for character in characters:
        reached: set[int] = set()
        for start in ends:
            for reading in readings_of(character, "japanese"):
                for form in (reading, _VOICED.get(reading[0], reading[0]) + reading[1:]):
                    if word.startswith(form, start):
                        reached.add(start + len(form))
        ends = reached
        if not ends:
            return False
    return len(word) in ends


_VOICED = {"k": "g", "s": "z", "t": "d", "h": "b", "f": "b", "c": "j"}


def transcription(a: Name, b: Name) -> Verdict | None:
    """Compare the sounds of a name and its transcription (Rafael Grossi, 拉斐尔·格罗西; Pu-tin)."""
    hyphened = is_vietnamese_transcription(a.text) or is_vietnamese_transcription(b.text)
    if a.han == b.han and not hyphened or (a.han and b.han):
        return None
    if min(len(a.sounds), len(b.sounds)) < _MIN_SOUNDS:
        return None
    if a.marked and not hyphened and _asian_syllables(a) or b.marked and not hyphened and _asian_syllables(b):
        return None
    whole = _sounds_alike(a.sounds, b.sounds)
    if whole and (a.mandarin or b.mandarin):
        whole -= _MAY_BE_PINYIN  # Chinese names that differ a little are other names
    if whole and (a.has_exonym or b.has_exonym):
        whole -= _HAS_EXONYM
    if whole:
        return whole, "sounds alike"
    return _surname_transcription(a, b)


def _sounds_alike(a: str, b: str) -> float:
    """Return a score for two sound strings, 0 where they are not alike enough for their length."""
    if abs(len(a) - len(b)) > max(len(a), len(b)) * 0.6:
        return 0.0
    found = likeness(a, b)
    floor = _SOUND_FLOOR + (0.14 if min(len(a), len(b)) < 6 else 0.0)
    return round(0.72 + 0.23 * (found - floor) / (1 - floor), 3) if found >= floor else 0.0


def _surname_transcription(a: Name, b: Name) -> Verdict | None:
    """Compare the surname alone, where one of the names has more words than the other."""
    a_words, b_words = _words(a), _words(b)
    if a.mandarin or b.mandarin or a.has_exonym or b.has_exonym or min(len(a_words), len(b_words)) > 1 or max(len(a_words), len(b_words)) == 1:
        return None
    x, y = sounds(a_words[-1]), sounds(b_words[-1])
    if min(len(x), len(y)) < _MIN_SOUNDS:
        return None
    found = _sounds_alike(x, y)
    return (found * 0.88, f"surname sounds alike: {a_words[-1]}, {b_words[-1]}") if found else None


def _words(name: Name) -> list[str]:
    return [word for word in re.split(r"[·•・]" if name.han else r"\s+", standard(name.text)) if word]


TESTS = (
    spelling,
    chinese,
    han_viet_reading,
    mandarin_reading,
    bridged_reading,
    transcription,
    respelling,
    japanese_reading,
    korean_reading,
    cantonese_reading,
)


def compare_letters(a: Name, b: Name) -> Verdict | None:
    """Return the best verdict of all tests, or None."""
    best: Verdict | None = None
    for test in TESTS:
        verdict = test(a, b)
        if verdict and (best is None or verdict[0] > best[0]):
            best = verdict
            if best[0] >= 0.9:
                break
    return best

