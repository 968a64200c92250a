"""Foreign names and how another language writes down their sounds (Rafael Grossi, 拉斐尔·格罗西; Putin, Pu-tin)."""

from corpus.linking.analysis import Name, Verdict
from corpus.linking.phonetics import likeness
from corpus.linking.reasons import SOUNDS_ALIKE, SURNAME_AND_GIVEN_SOUND, SURNAME_SOUNDS
from corpus.linking.spelling import may_be_vietnamese

_FLOOR = 0.58
_SHORT_FLOOR = 0.72
_GIVEN_FLOOR = 0.3  # where the surname agrees, a given name may be written down very differently
_SHORT, _SHORTEST = 6, 4  # sounds
_LOWEST, _RANGE = 0.72, 0.23  # the score at the floor, and what it can rise by
_MAY_BE_PINYIN = 0.2  # Chinese names that differ a little are other names
_KNOWN_LOSS = {
    "place": 0.2,
    "person": 0.1,
}  # what is known in translation is seldom transcribed in another way
_SURNAME_ONLY = 0.78
_WITH_GIVEN_NAME = 0.9


def transcription(a: Name, b: Name) -> Verdict | None:
    """Compare the sounds of a name and its transcription, as a whole, then the surnames."""
    hyphened = a.hyphened or b.hyphened
    if (a.han and b.han) or (a.han == b.han and not hyphened):
        return None
    if min(len(a.sounds), len(b.sounds)) < _SHORTEST:
        return None
    if not hyphened and any(name.marked and may_be_vietnamese(name) for name in (a, b)):
        return None
    whole = _sounds_alike(a.sounds, b.sounds)
    if whole and (a.mandarin or b.mandarin):
        whole -= _MAY_BE_PINYIN
    if whole and not hyphened:
        whole -= max((_KNOWN_LOSS.get(kind, 0.0) for kind in a.kinds | b.kinds), default=0.0)
    return (whole, SOUNDS_ALIKE) if whole else _by_surname(a, b)


def _sounds_alike(a: str, b: str) -> float:
    """Return a score for two sound strings, 0 where they are not alike enough for their length."""
    floor = _SHORT_FLOOR if min(len(a), len(b)) < _SHORT else _FLOOR
    found = likeness(a, b, floor)
    return round(_LOWEST + _RANGE * (found - floor) / (1 - floor), 3) if found >= floor else 0.0


def _by_surname(a: Name, b: Name) -> Verdict | None:
    """Compare the last words: alone where one name has no other, else where the first words sound a little alike."""
    if a.mandarin or b.mandarin or a.has_exonym or b.has_exonym:
        return None
    words_a, words_b = a.word_sounds, b.word_sounds
    if len(words_a) == len(words_b) == 1 or min(len(words_a[-1]), len(words_b[-1])) < _SHORTEST:
        return None
    found = _sounds_alike(words_a[-1], words_b[-1])
    if not found:
        return None
    if min(len(words_a), len(words_b)) == 1:
        return found * _SURNAME_ONLY, SURNAME_SOUNDS
    if likeness(words_a[0], words_b[0], _GIVEN_FLOOR) >= _GIVEN_FLOOR:
        return found * _WITH_GIVEN_NAME, SURNAME_AND_GIVEN_SOUND
    return None
