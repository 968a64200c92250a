"""Why two spans answer each other: every reason the linker gives is one of these templates, filled in.

Reasons of names that people have confirmed are in corpus.names.reasons, and what shows all of them is in
corpus.suggest.reasons. A reason of no template says everything in the names' own words ("Sun 孙→Tôn, Zhi 志→Chí") and
needs no translation.
"""

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
ONLY_ONE_LEFT = "the only {label} left in sentences that answer each other"
LEFT_IN_ORDER = "{label} left in the same order in sentences that answer each other"
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
    SURNAME_AND_GIVEN_SOUND, KOREAN, CANTONESE, JAPANESE, *KNOWN.values(), ONLY_ONE_LEFT, LEFT_IN_ORDER,
    BOTH_ANSWER, TIMES_APART, THEY_DIFFER, *_OF_WORTH,
)  # fmt: skip
"""Every template, its parameters in braces, for `str.format`."""
