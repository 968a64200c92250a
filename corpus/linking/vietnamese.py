"""The shape of Vietnamese syllables, to tell a Vietnamese name from any other name with diacritics."""

import re
import unicodedata
from functools import lru_cache

_SYLLABLE = re.compile(
    "(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?[aăâeêioôơuưy]{1,3}(?:ng|nh|ch|[cmnpt])?"
)
_TONES = "\u0300\u0301\u0303\u0309\u0323"


@lru_cache(maxsize=16384)
def is_syllable(word: str) -> bool:
    """Tell whether `word`, in any letter case and with or without its tone, can be one Vietnamese syllable."""
    decomposed = unicodedata.normalize("NFD", word.lower())
    letters = unicodedata.normalize("NFC", "".join(c for c in decomposed if c not in _TONES))
    return bool(_SYLLABLE.fullmatch(letters))
