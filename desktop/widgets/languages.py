"""Languages as people read them, in the language of the interface."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

_NAMES = {
    "en": QT_TRANSLATE_NOOP("Languages", "English"),
    "vi": QT_TRANSLATE_NOOP("Languages", "Vietnamese"),
    "zh": QT_TRANSLATE_NOOP("Languages", "Chinese"),
    "th": QT_TRANSLATE_NOOP("Languages", "Thai"),
    "lo": QT_TRANSLATE_NOOP("Languages", "Lao"),
    "km": QT_TRANSLATE_NOOP("Languages", "Khmer"),
    "ms": QT_TRANSLATE_NOOP("Languages", "Malay"),
    "id": QT_TRANSLATE_NOOP("Languages", "Indonesian"),
    "ja": QT_TRANSLATE_NOOP("Languages", "Japanese"),
    "ko": QT_TRANSLATE_NOOP("Languages", "Korean"),
    "ru": QT_TRANSLATE_NOOP("Languages", "Russian"),
    "fr": QT_TRANSLATE_NOOP("Languages", "French"),
    "de": QT_TRANSLATE_NOOP("Languages", "German"),
    "es": QT_TRANSLATE_NOOP("Languages", "Spanish"),
    "pt": QT_TRANSLATE_NOOP("Languages", "Portuguese"),
    "ar": QT_TRANSLATE_NOOP("Languages", "Arabic"),
    "hi": QT_TRANSLATE_NOOP("Languages", "Hindi"),
    "it": QT_TRANSLATE_NOOP("Languages", "Italian"),
    "nl": QT_TRANSLATE_NOOP("Languages", "Dutch"),
    "und": QT_TRANSLATE_NOOP("Languages", "Unknown"),
}
COMMON = tuple(code for code in _NAMES if code != "und")
"""The codes that are offered first when a language is asked for."""


def language_name(code: str) -> str:
    """Return the name of the language `code`, or the code where nobody knows it."""
    if code in _NAMES:
        return QCoreApplication.translate("Languages", _NAMES[code])
    language = QLocale(code).language()
    known = language not in (QLocale.Language.C, QLocale.Language.AnyLanguage)
    return QLocale.languageToString(language) if known else code


def language_badge(code: str) -> str:
    """Return the short form of `code` that badges show."""
    return code.upper()
