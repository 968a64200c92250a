"""How alike two names sound when one transcribes the other: Grossi, 格罗西, Grô-xi.

A name becomes a string of sounds, one letter each: the vowels a e i o u and the fleeting @ that languages without
clusters put between consonants (格 ge for g), and the consonants, of which capitals stand for digraphs: S sh, C ch,
J j and zh, N ng; c is ts. Two strings are compared by an edit distance in which what transcription blurs is cheap:
voicing, l and r, m and n, s and sh, ki and ji, and all vowels.
"""

import re
from functools import cache, lru_cache

from corpus.linking.readings import is_han, readings_of, standard
from corpus.text import matching_key
from corpus.text.keys import is_cjk

_ALIKE = {
    "pb": 0.1, "td": 0.1, "kg": 0.1, "sz": 0.1, "fv": 0.15, "CJ": 0.15, "lr": 0.1, "nN": 0.1, "vw": 0.15,
    "mn": 0.35, "mN": 0.4, "sS": 0.2, "zJ": 0.25, "zS": 0.35, "sC": 0.5, "SC": 0.4, "SJ": 0.35, "cs": 0.25, "cz": 0.15,
    "cC": 0.25, "cJ": 0.3, "yJ": 0.3, "gJ": 0.2, "kJ": 0.3, "kC": 0.3, "gC": 0.4, "hS": 0.35, "tJ": 0.45, "dJ": 0.4,
    "tC": 0.4, "fh": 0.4, "bv": 0.3, "bw": 0.5, "hk": 0.4, "hg": 0.45, "rJ": 0.4, "fw": 0.5, "tc": 0.4, "ts": 0.55,
    "kc": 0.6, "ks": 0.6, "dz": 0.45, "dl": 0.6, "ln": 0.6, "rn": 0.7, "hw": 0.5, "pf": 0.4, "wu": 0.15, "yi": 0.15,
    "wo": 0.3, "ye": 0.4, "vu": 0.4, "ru": 0.6, "ro": 0.7,
}  # fmt: skip
_VOWELS = "aeiou@"
_LETTERS = frozenset("aeiou@pbfvmnNtdszSCJckghlryw")
_LOSS = {
    "@": 0.1,
    "i": 0.25,
    "u": 0.25,
    "e": 0.25,
    "o": 0.3,
    "a": 0.35,
    "r": 0.4,
    "h": 0.35,
    "y": 0.3,
    "w": 0.35,
}
_LOSS |= {"l": 0.6, "n": 0.65, "N": 0.65, "t": 0.7, "d": 0.7, "m": 0.8, "g": 0.75}
_CONSONANT_LOSS = 0.9
_VOWEL_CHANGE = 0.22
_FLEETING_CHANGE = 0.12


def rules(table: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return the pairs "PATTERN>REPLACEMENT" of a table, in order."""
    pairs = (rule.rsplit(">", 1) for rule in table.split())
    return tuple((re.compile(pattern), sounds) for pattern, sounds in pairs)


_LATIN = rules(
    r"""
    tsch|tch|cz>C  sch|sh|sz>S  dt>t  th$>s  dge|dj|zh>J  ch>C  ck>k  ph>f  th>t  [kg]h>g  ([rdbpgl])h>\1  wh>w
    qu>kw  q>k  ^x>s  x>ks  ic$>iC  t[sz]|zz>X  c(?=[eiy])>s  c>k  j>J  ng>N  ^kn>n  ^wr>r
    (?<=[^aeiou])y(?![aeiou])|y$>i  (?<=[aeiou])y(?![aeiou])>i
    ee|ie>i  oo|ou>u  au|aw|ow>o  a[iy]|e[iy]|ea>e  e$>@  (.)\1>\1  X>c
    """
)
_VIETNAMESE = rules(
    r"""
    ngh|ng|nh$>N  nh>ny  ^(?:gi(?=[aeiouăâêôơư])|d)>z  đ>d  ph>f  th>t  ch$|c$>k  ch|tr>C  kh|gh>g  qu>kw  [cq]>k
    x>s  [ơưâ]>@  ă>a  ê>e  ô>o  y>i  (.)\1>\1
    """
)
_INITIALS = {"zh": "J", "ch": "C", "sh": "S", "j": "J", "q": "C", "x": "S"}
_FINALS = {
    "e": "@", "v": "u", "ei": "e", "ou": "o", "en": "@n", "ang": "aN", "eng": "@N", "ong": "oN", "ian": "ien",
    "iang": "iaN", "ing": "iN", "iong": "ioN", "uo": "o", "ui": "ue", "uang": "uaN", "er": "@r", "ve": "ue", "ai": "e",
    "ao": "o", "iao": "io", "uai": "ue",
}  # fmt: skip
_TRANSCRIBED = {"什": "shi"}  # where foreign names are read otherwise than the character's first reading
_HISSING = {"z", "c", "s", "zh", "ch", "sh", "r"}
_SYLLABLE = re.compile("(zh|ch|sh|[b-df-hj-np-tv-z]?)(.*)")


@lru_cache(maxsize=16384)
def sounds(name: str) -> str:
    """Return the sounds of `name`: of its Chinese characters in Mandarin, of hyphenated Vietnamese syllables in
    Vietnamese, and otherwise of its letters as European languages on the whole use them.
    """
    return "".join(sound for sound in _sounds(name) if sound in _LETTERS)


def _sounds(name: str) -> str:
    if is_han(name):
        return "".join(_mandarin(c) for c in standard(name) if is_cjk(c))
    if is_vietnamese_transcription(name):
        return "".join(_spelled(syllable, _VIETNAMESE) for syllable in re.findall(r"\w+", _without_tones(name)))
    return "".join(_spelled(word, _LATIN) for word in re.findall("[a-z]+", matching_key(name, diacritics=False)))


def is_vietnamese_transcription(name: str) -> bool:
    """Tell whether `name` is written in hyphenated syllables with Vietnamese letters, as in Mát-xcơ-va."""
    return "-" in name and bool(re.search("[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9]|[íáéóúàèòùì]", name))


def _without_tones(name: str) -> str:
    return re.sub("[\u0300\u0301\u0303\u0309\u0323]", "", matching_key(name))


def _spelled(word: str, ways: tuple[tuple[re.Pattern[str], str], ...]) -> str:
    for pattern, sound in ways:
        word = pattern.sub(sound, word)
    return word


@lru_cache(maxsize=16384)
def _mandarin(character: str) -> str:
    """Return the sounds of a character's first reading."""
    readings = readings_of(character, "pinyin")
    match = _SYLLABLE.match(_TRANSCRIBED.get(character, readings[0])) if readings else None
    if match is None:
        return ""
    initial, final = match[1], match[2]
    if initial in _HISSING and final == "i":
        final = "e"
    elif initial in ("j", "q", "x") and final[:2] in ("ia", "ie"):
        final = final[1:]  # the i only says that the consonant is soft: 加 jia stands for ga
    if (initial == "w" and final == "u") or (initial == "y" and final.startswith("i")):
        initial = ""
    return _INITIALS.get(initial, initial) + _FINALS.get(final, final)


@cache
def _changes() -> dict[str, dict[str, float]]:
    table = {a: dict.fromkeys(_LETTERS, 1.0) for a in _LETTERS}
    for a in _VOWELS:
        for b in _VOWELS:
            table[a][b] = _FLEETING_CHANGE if "@" in (a, b) else _VOWEL_CHANGE
    for pair, cost in _ALIKE.items():
        table[pair[0]][pair[1]] = table[pair[1]][pair[0]] = cost
    for a in _LETTERS:
        table[a][a] = 0.0
    return table


@lru_cache(maxsize=16384)
def _weights(sounds: str) -> tuple[tuple[float, ...], float]:
    """Return what each sound costs to lose, and all of them."""
    weights = tuple(_LOSS.get(sound, _CONSONANT_LOSS) for sound in sounds)
    return weights, sum(weights)


def likeness(a: str, b: str, floor: float = 0.0) -> float:
    """Return how alike two strings of `sounds` are, from 0 to 1 for the same sounds.

    Where they cannot be as alike as `floor`, the answer is 0, and is found sooner.
    """
    if not a or not b:
        return 0.0
    weights_a, total_a = _weights(a)
    weights_b, total_b = _weights(b)
    whole = total_a + total_b
    most = (1.0 - floor) * whole / 2.0
    changes = _changes()
    row = [0.0]
    for weight in weights_b:
        row.append(row[-1] + weight)
    columns = tuple(zip(range(1, len(b) + 1), b, weights_b, strict=True))
    for sound, weight in zip(a, weights_a, strict=True):
        change = changes[sound]
        diagonal = row[0]
        least = left = row[0] = diagonal + weight
        for j, other, other_weight in columns:
            above = row[j]
            best = diagonal + change[other]
            lost = above + weight
            best = lost if lost < best else best
            added = left + other_weight
            best = added if added < best else best
            diagonal = above
            row[j] = left = best
            least = best if best < least else least
        if least > most:
            return 0.0
    return max(0.0, 1.0 - 2.0 * row[-1] / whole)
