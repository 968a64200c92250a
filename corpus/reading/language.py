"""Which language a text is in, offline: its letters first, then common words, then a statistical model."""

import re
import unicodedata
from functools import lru_cache
from typing import Protocol

from corpus.errors import TwinspanError
from corpus.text.keys import is_cjk

UNKNOWN = "und"  # ISO 639-2 for a text whose language is not determined
SURE = 0.8  # from here on a text's own evidence outweighs what its file says about itself

_SAMPLE = 20_000
_NAMES = {
    "english": "en",
    "vietnamese": "vi",
    "tiếng việt": "vi",
    "chinese": "zh",
    "中文": "zh",
    "汉语": "zh",
    "cmn": "zh",  # Mandarin; ISO 639-1 has no narrower code than zh
    # countries, which people write for languages; none of them is a language code
    "vn": "vi",
    "cn": "zh",
    "jp": "ja",
}
_ENGLISH = frozenset("the of and that with was from for by are were has have said which their its been".split())
# The model knows 130 languages and takes short texts for rare ones; these are told apart.
IDENTIFIED = frozenset(
    "en vi zh fr de es pt it nl sv da no fi pl cs sk hu ro bg ru uk el tr ar fa he hi bn ta th lo km my id ms "
    "tl ja ko".split()
)
_LATIN_WORD = re.compile(r"[A-Za-z]+")


class _Identifier(Protocol):
    """The part of py3langid that is used."""

    def set_languages(self, langs: frozenset[str]) -> None: ...

    def classify(self, instance: str) -> tuple[str, float]: ...


def identify_language(text: str) -> tuple[str, float]:
    """Return the ISO 639 code of the language of `text` and a confidence in 0..1; ("und", 0.0) without letters.

    Short texts get a low confidence: two words are seldom in one language only.
    """
    letters = [letter for letter in unicodedata.normalize("NFC", text[:_SAMPLE]) if letter.isalpha()]
    if not letters:
        return UNKNOWN, 0.0
    return _by_script(letters) or _by_common_words(text[:_SAMPLE]) or _by_model(text[:_SAMPLE], len(letters))


def normalize_language(tag: str) -> str:
    """Return the lower-case ISO 639 code for a BCP 47 tag, a three-letter code or an English language name.

    "zh-Hans-CN" gives "zh", "vie" and "Vietnamese" give "vi". Raises TwinspanError `language-unknown`.
    """
    import pycountry

    name = tag.strip().casefold()
    code = _NAMES.get(name, re.split(r"[-_]", name)[0])
    code = _NAMES.get(code, code)
    if code == UNKNOWN:
        return UNKNOWN
    language = None
    if code.isascii() and code.isalpha():
        if len(code) == 2:
            language = pycountry.languages.get(alpha_2=code)
        elif len(code) == 3:
            language = pycountry.languages.get(alpha_3=code) or pycountry.languages.get(bibliographic=code)
        else:
            language = pycountry.languages.get(name=code.title())
    if language is None:
        raise TwinspanError("language-unknown", tag=tag)
    return str(getattr(language, "alpha_2", language.alpha_3)).lower()


def _by_script(letters: list[str]) -> tuple[str, float] | None:
    """Judge by letters that one language alone uses much."""
    total = len(letters)
    kana = sum("\u3041" <= letter <= "\u30ff" for letter in letters)
    hangul = sum("\uac00" <= letter <= "\ud7a3" for letter in letters)
    han = sum(map(is_cjk, letters))
    if kana > 0.1 * total:
        return "ja", _confidence(kana)
    if hangul > 0.3 * total:
        return "ko", _confidence(hangul)
    if han > 0.3 * total:
        return "zh", _confidence(han)
    horned = sum(letter in "đĐơƠưƯ" for letter in letters)
    marked = horned + sum("\u1ea0" <= letter <= "\u1ef9" for letter in letters)
    # The dotted vowels alone also write Yoruba and Igbo; no longer Vietnamese text lacks đ, ơ and ư.
    if marked > 0.06 * total and (horned or total < 100):
        return "vi", _confidence(marked)
    return None


def _by_common_words(text: str) -> tuple[str, float] | None:
    words = _LATIN_WORD.findall(text)
    common = sum(word.lower() in _ENGLISH for word in words)
    if common >= 3 and common > 0.1 * len(words):
        return "en", _confidence(2 * common)
    return None


def _confidence(evidence: int) -> float:
    """Return 0.6 for one piece of evidence, SURE from six on, and never certainty."""
    return min(0.99, 0.56 + 0.04 * evidence)


def _by_model(text: str, letters: int) -> tuple[str, float]:
    code, probability = _model().classify(text)
    trust = min(1.0, letters / 60)
    return code, round(float(probability) * trust, 4)


@lru_cache(maxsize=1)
def _model() -> _Identifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier: _Identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(IDENTIFIED)
    return identifier
