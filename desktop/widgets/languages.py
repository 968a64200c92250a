"""Languages as people read them."""

from PySide6.QtCore import QLocale

COMMON = (
    "en",
    "vi",
    "zh",
    "th",
    "lo",
    "km",
    "ms",
    "id",
    "ja",
    "ko",
    "ru",
    "fr",
    "de",
    "es",
    "pt",
    "ar",
    "hi",
    "it",
    "nl",
)
"""The codes that are offered first when a language is asked for."""


def language_name(code: str) -> str:
    """Return the name of the language `code` in its own words, or the code where nobody knows it."""
    locale = QLocale(code)
    known = locale.language() not in (QLocale.Language.C, QLocale.Language.AnyLanguage)
    name = locale.nativeLanguageName() if known else ""
    if code.split("-", maxsplit=1)[0] == "en":
        name = "English"  # Qt says "American English"
    return name[:1].upper() + name[1:] if name else code


def language_badge(code: str) -> str:
    """Return the short form of `code` that badges show."""
    return code.upper()
