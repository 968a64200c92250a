"""Why two spans answer each other: every reason the linker gives is one of these templates, filled in.

A reason is stored with its suggestion as an English sentence ("known place: Nanning = Nam Ninh"), so that a file stays
readable without this program and a reason survives a change of language. `take_apart` gives the template and its
parameters back. A screen in another language shows it so:

    template, parameters = take_apart(reason) or ("{reason}", {"reason": reason})
    text = QCoreApplication.translate("reasons", template).format(**parameters)

where the screen names each of `TEMPLATES` in a QT_TRANSLATE_NOOP, as translations are collected from literals. A
parameter that is a reason itself ("{reason} (another reading)") is taken apart in turn. A reason that `take_apart` does
not know says everything in the names' own words ("Sun 孙→Tôn, Zhi 志→Chí") and needs no translation.
"""

import re
from functools import cache, lru_cache

SAME_SPELLING = "same spelling"
SAME_CHARACTERS = "same characters"
OTHER_ORDER = "same words in another order"
WITHOUT_DIACRITICS = "same letters without diacritics"
OTHER_DIACRITICS = "same letters, other diacritics"
OTHER_THAN_KNOWN = "same letters, but other diacritics than the known name"
NEARLY_SPELLED = "nearly the same spelling"
SHORT_FORM = "short form: {form}"
ABBREVIATES = "{short} abbreviates {long}"
INITIALS = "initials: {form}"
INITIALS_AND = "initials and {name}"
GIVEN_NAME = "given name: {steps}"
SOUNDS_ALIKE = "sounds alike"
SURNAME_SOUNDS = "the surname sounds alike"
SURNAME_AND_GIVEN_SOUND = "the surname sounds alike, and the given name a little"
KOREAN = "Korean: {steps}"
CANTONESE = "Cantonese: {steps}"
JAPANESE = "Japanese: {steps}"
KNOWN = {
    kind: f"known {kind}: {{a}} = {{b}}" for kind in ("place", "organisation", "person", "people", "event", "term")
}
CONFIRMED_ONCE = "glossary: confirmed once"
CONFIRMED = "glossary: confirmed {count} times"
ONLY_ONE_LEFT = "the only {label} left in sentences that answer each other"
BOTH_ANSWER = "both answer “{words}”"
TIMES_APART = "{a}, {b}: {times} times"
THEY_DIFFER = "{a}, {b}: they differ by {difference}"

_OF_WORTH = (
    *(
        f"same {kind}: {{value}}"
        for kind in ("number", "amount", "percentage", "quantity", "share", "date", "time", "duration")
    ),
    "rounded: {a} ≈ {b}",
    "part of the range: {values}",
    "{a} = {b} at {rate} {more} to the {less}",
    "converted: {a} = {b}",
    "converted: {a} ≈ {b}",
    "about the same duration: {values}",
    "same date, one without the year: {values}",
    "same time, one without the date: {values}",
    "the weekday of the date: {values}",
    "as long as the period: {values}",
    "within the other: {values}",
    "an hour apart, as between two time zones: {values}",
    "{reason} (another reading)",
)

TEMPLATES: tuple[str, ...] = (
    SAME_SPELLING, SAME_CHARACTERS, OTHER_ORDER, WITHOUT_DIACRITICS, OTHER_DIACRITICS, OTHER_THAN_KNOWN,
    NEARLY_SPELLED, SHORT_FORM, ABBREVIATES, INITIALS, INITIALS_AND, GIVEN_NAME, SOUNDS_ALIKE, SURNAME_SOUNDS,
    SURNAME_AND_GIVEN_SOUND, KOREAN, CANTONESE, JAPANESE, *KNOWN.values(), CONFIRMED_ONCE, CONFIRMED,
    ONLY_ONE_LEFT, BOTH_ANSWER, TIMES_APART, THEY_DIFFER, *_OF_WORTH,
)  # fmt: skip
"""Every template, its parameters in braces, for `str.format`."""

_FIELD = re.compile(r"\{(\w+)\}")


@lru_cache(maxsize=4096)
def take_apart(reason: str) -> tuple[str, dict[str, str]] | None:
    """Return the template of `reason`, one of `TEMPLATES`, and its parameters by name; None where there is none."""
    for template, pattern in _patterns():
        match = pattern.fullmatch(reason)
        if match:
            return template, match.groupdict()
    return None


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the templates with what recognises them, those that say the most first."""
    ordered = sorted(TEMPLATES, key=lambda template: -len(_FIELD.sub("", template)))
    return tuple((template, _pattern(template)) for template in ordered)


def _pattern(template: str) -> re.Pattern[str]:
    pieces = _FIELD.split(template)  # words, field, words, field, words
    fields = [f"(?P<{piece}>.+?)" if number % 2 else re.escape(piece) for number, piece in enumerate(pieces)]
    return re.compile("".join(fields), re.DOTALL)
