"""Foreign names and how another language writes down their sounds (Rafael Grossi, 拉斐尔·格罗西; Putin, Pu-tin)."""

import re

from corpus.linking.analysis import Name, Verdict
from corpus.linking.phonetics import is_vietnamese_transcription, likeness, sounds
from corpus.linking.readings import standard
from corpus.linking.spelling import may_be_vietnamese

_FLOOR = 0.58
_SHORT_FLOOR = 0.72
_SHORT, _SHORTEST = 6, 4  # sounds
_MAY_BE_PINYIN = 0.2  # Chinese names that differ a little are other names
_HAS_EXONYM = 0.2  # a name whose translation is known is hardly ever transcribed in another way
_SURNAME_ONLY = 0.88


def transcription(a: Name, b: Name) -> Verdict | None:
    """Compare the sounds of a name and its transcription (Rafael Grossi, 拉斐尔·格罗西; Pu-tin)."""
    hyphened = is_vietnamese_transcription(a.text) or is_vietnamese_transcription(b.text)
    if (a.han == b.han and not hyphened) or (a.han and b.han):
        return None
    if min(len(a.sounds), len(b.sounds)) < _SHORTEST:
        return None
    if (a.marked and not hyphened and may_be_vietnamese(a)) or (
        b.marked and not hyphened and may_be_vietnamese(b)
    ):
        return None
    whole = _sounds_alike(a.sounds, b.sounds)
    if whole and (a.mandarin or b.mandarin):
        whole -= _MAY_BE_PINYIN
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
    floor = _SHORT_FLOOR if min(len(a), len(b)) < _SHORT else _FLOOR
    return round(0.72 + 0.23 * (found - floor) / (1 - floor), 3) if found >= floor else 0.0


def _surname_transcription(a: Name, b: Name) -> Verdict | None:
    """Compare the surname alone, where one of the names has more words than the other."""
    a_words, b_words = _words(a), _words(b)
    if (
        a.mandarin
        or b.mandarin
        or a.has_exonym
        or b.has_exonym
        or min(len(a_words), len(b_words)) > 1
        or max(len(a_words), len(b_words)) == 1
    ):
        return None
    x, y = sounds(a_words[-1]), sounds(b_words[-1])
    if min(len(x), len(y)) < _SHORTEST:
        return None
    found = _sounds_alike(x, y)
    return (found * _SURNAME_ONLY, f"surname sounds alike: {a_words[-1]}, {b_words[-1]}") if found else None


def _words(name: Name) -> list[str]:
    return [word for word in re.split(r"[·•・]" if name.han else r"\s+", standard(name.text)) if word]
