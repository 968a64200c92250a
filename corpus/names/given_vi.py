"""Vietnamese given names of two syllables, as people are called on stage and field: Mỹ Tâm, Duy Mạnh."""

from corpus.names import lexicon_vi as lex
from corpus.names.reading_vi import Reading, is_name_token, syllable
from corpus.names.verbs_vi import PREDICATES, SAYING

# Countries of one syllable that end or continue a given name of two (Bảo Anh, Minh Đức, Phương Mỹ Chi).
_IN_GIVEN_NAMES = frozenset({"Anh", "Đức", "Mỹ", "Nga", "Ý", "Lào", "Thái", "Phi", "Ấn"})
# Last syllables of what has a name without being a person: shops, works, posts, times, shores.
_PLACED = frozenset(
    "quán cháo cơm phở hàng hiệu tiệm chè rác chốt phố khu án trại xưởng thời đời triều nhà chùa núi hồ sông dãy đỉnh "
    "thôn tuyến sách công trường đất thị làng ngõ hẻm đường".split()
)


def begins_given_name(reading: Reading, index: int, end: int) -> bool:
    """Tell whether the country of one syllable at tokens index:end begins a given name instead (Mỹ Tâm, Đức Hiệp)."""
    before = reading.tokens[index - 1].text if index else ""
    return (
        end == index + 1
        and reading.tokens[index].text in _IN_GIVEN_NAMES
        and reading.adjacent(end)
        and is_name_token(reading, end)
        and end not in reading.hits
        and reading.tokens[end].text in lex.GIVEN
        and not (is_name_token(reading, end + 1) and reading.adjacent(end + 1))
        and before not in lex.PLACE_PREPOSITIONS
        and index not in reading.loud
    )


def in_given_name(reading: Reading, index: int) -> bool:
    """Tell whether the country of one syllable at token `index` is a syllable of a given name instead."""
    word, before = reading.tokens[index].text, reading.tokens[index - 1]
    fits = before.text in lex.GIVEN or not before.first
    return (
        word in _IN_GIVEN_NAMES
        and reading.hits[index][0] == index + 1
        and fits
        and syllable(before.text)
        and not before.upper
    )


def given_pair(reading: Reading, index: int) -> bool:
    """Tell whether tokens index:index + 2 are a given name of two syllables as people are called on stage and field."""
    pair = reading.tokens[index : index + 2]
    if not all(token.text in lex.GIVEN for token in pair) or index in reading.loud:
        return False
    if (reading.lower[index], reading.lower[index + 1]) in lex.PAIRS:
        return False
    if index + 1 in reading.hits and (
        pair[1].text not in _IN_GIVEN_NAMES or pair[0].text in lex.COUNTRY_INITIALS - {"Việt"}
    ):
        return False
    if reading.adjacent(index) and reading.lower[index - 1] in _PLACED:
        return False
    acts = reading.adjacent(index + 2) and (
        reading.phrase(PREDICATES, index + 2) > index + 2 or reading.lower[index + 2] in lex.AFTER_NAMES
    )
    return acts or not pair[0].first


def says(reading: Reading, index: int) -> bool:
    """Tell whether a word of saying stands at token `index`."""
    return reading.adjacent(index) and reading.phrase(SAYING, index) > index
