"""Why something may be a name: every reason that a rule here gives is one of these templates, filled in.

A new rule takes one of them or adds one to this table, from which it comes to the translators: a reason is stored in
English and shown in the language of the interface (corpus.text.templates). Words of the text stand in parameters.
"""

KNOWN = {
    "PERSON": "known person: {name}", "NORP": "nationality or group: {name}", "FAC": "facility: {name}",
    "ORG": "organisation: {name}", "GPE": "place: {name}", "LOC": "place: {name}", "PRODUCT": "product: {name}",
    "EVENT": "event: {name}", "WORK_OF_ART": "work: {name}", "LAW": "law: {name}",
}  # fmt: skip
"""A name of the gazetteers, by its label."""
KNOWN_AWARD = "award: {name}"
CONFIRMED_ONCE = "glossary: confirmed once"
CONFIRMED = "glossary: confirmed {count} times"

AS_BEFORE = "as before: {reason}"
AND_ITS_NUMBER = "{reason} and its number"
SHORT_FOR = "short for {name}"
COUNTRY = "short for a country"
COUNTRY_NAMED = "short for a country ({name})"
ABBREVIATION = "abbreviation in capitals"

AFTER_WORD = "{word} + name"
BEFORE_WORD = "name + {word}"
AFTER_TITLE = "title + name"
AFTER_ROLE = "role, {word} + name"
AFTER_PREPOSITION = "place preposition + name"
ENDS_WITH = "ends with “{word}”"
BEGINS_WITH = "begins with “{word}”"
WORD_AND_NUMBER = "{word} + number"
WORD_AND_PLACE = "{word} + place"
PLACE_AND_WORD = "place + {word}"
PLACE_AND_NAME = "place + name"
NAME_AND_PLACE = "name + place"
PLACE_AND_NOUNS = "place + common nouns in capitals"
DIRECTION_AND_PLACE = "direction + place"
CHARACTERS_AND_WORD = "characters + {word}"
HEADS_A_STORY = "place at the head of a story"

OFFICE = "{word} + field or place"
OFFICE_BY_NAME = "{name}: an office by its name"
OFFICE_BY_SHORT_NAME = "{name}: an office by its short name"
JOINED_BY_AND = "names joined by &"
PLACE_THAT_PLAYS = "place that plays"
TEAM_OF_PLACE = "team of a place"
SOURCE_OF_STORY = "source of the story"
QUOTED_ORGANISATION = "organisation in quotation marks"
NEWSPAPER = "newspaper in book marks"

SURNAME = "surname {surname} + given name"
VIETNAMESE_SURNAME = "Vietnamese surname {surname} + given name"
CHINESE_SURNAME = "Chinese surname {surname} + given name"
KOREAN_SURNAME = "Korean surname {surname} + given name"
VIETNAMESE_SURNAME_AND = "Vietnamese surname {surname} + {word}"
SURNAME_AND_TITLE = "surname {surname} + {word}"
SURNAME_NAME_WORD = "surname {surname} + name + {word}"
TITLE_AND_SURNAME = "{word} + surname {surname}"
AGE_AND_SURNAME = "age + surname {surname}"
SURNAME_IN_LIST = "surname {surname} in a list of names"
NAME_AND_SURNAME = "name + surname {surname}"
INITIAL_AND_SURNAME = "initial + surname"
GIVEN_AND_SURNAME = "given name {name} + surname"
GIVEN_AND_WORD = "given name {name} + word"
FOREIGN_GIVEN_AND_SURNAME = "foreign given name + surname"
MIDDLE_NAME = "name with {word} in the middle"
GIVEN_OF_SYLLABLES = "given name of two syllables or more"
NAME_OF_PEOPLE = "name that people have"
IN_BYLINE = "name in a byline"
INITIALS = "name shortened to initials"
TRANSCRIBED = "transcribed name with a dot"
TITLE_AND_TRANSCRIBED = "{word} + transcribed name"
AGE_AND_TRANSCRIBED = "age + transcribed name"
TRANSCRIBED_AND_WORD = "transcribed name + {word}"

SHIP_NAMED = "ship and its name"
SHIP_NUMBERED = "ship and its number"
REGISTERED_BOAT = "registered boat"
AIRCRAFT = "aircraft model"
MAKER_AND_MODEL = "maker + model"
NAME_AND_MODEL = "name + model"
MODEL_AND_KIND = "model + its kind"
KNOWN_AND_MODEL = "{name} + its model"
CRAFT_NUMBERED = "craft with its number"
QUOTED_CRAFT = "craft in quotation marks"

LAW_NUMBERED = "law with its number"
LAW_BY_NUMBER = "law by its full number"
ARTICLE_NUMBERED = "article with its number"
ARTICLE_OF_LAW = "article of a law"
LAW_IN_BOOK_MARKS = "law in book marks"
MEETING_NUMBERED = "meeting with its number"
EVENT_OF_YEAR = "event with its year"
SUMMIT_OF_YEAR = "group and year of its summit"
STORM_NAMED = "storm with its name"
QUOTED_OPERATION = "operation in quotation marks"
FACILITY_NUMBERED = "facility with its number"
LINE_BETWEEN = "line between two countries"
TITLE_QUOTED = "title in quotation marks"
TITLE_IN_BOOK_MARKS = "title in book marks"
AWARD = "award after a word of winning"
QUOTED_AWARD = "award in quotation marks"

CAPITALISED_WORD = "capitalised word"
CAPITALISED_WORDS = "capitalised words"
CAPITALS_INSIDE = "capitals inside the word"
FOREIGN_CAPITALS = "foreign words in capitals"
FOREIGN_FIRST = "foreign word that begins a sentence"
NO_ORDINARY_WORDS = "two or three words that are no ordinary words"


def confirmed(count: int) -> str:
    """Return the reason of what people have confirmed `count` times."""
    return CONFIRMED_ONCE if count == 1 else CONFIRMED.format(count=count)


_CONSTANTS = {name: text for name, text in vars().items() if name.isupper() and name != "KNOWN"}
TEMPLATES: tuple[str, ...] = tuple(dict.fromkeys([*KNOWN.values(), *_CONSTANTS.values()]))
"""Every template of this table."""
