"""How far the small syllables of a Vietnamese office's field of work reach: Phối hợp tìm kiếm, cứu nạn hàng hải."""

from corpus.names import lexicon_vi as lex
from corpus.names.reading_vi import Reading, surname_at
from corpus.names.verbs_vi import PREDICATES

_LONGEST = 14
_OPEN_ENDS = frozenset({"về", "các", "của", "trong", "và", "số", "nước", ","})
_PLACE_NOUNS = lex.PLACE_HEADS - lex.phrases("nước,châu,đất nước")
# Small words that end a name by themselves: what they close is whole, however unknown its syllables.
_TERMINAL = frozenset({"gia", "ương"})
_AUXILIARIES = lex.phrases("đã,đang,sẽ,vừa,vừa mới,cho biết,cho hay,thông báo,cho rằng,khẳng định,có,là")


def small_field(reading: Reading, start: int, end: int) -> int:
    """Return the token after the small words at token `end` that belong to the office's name; `end` without any.

    The head of the name ends before token `start`. Known fields of work belong to it, except a verb whose object
    follows; unknown syllables only where a place, "quốc gia" or an auxiliary closes the name after them.
    """
    sure = position = end
    doubt = False  # whether an unknown syllable, a comma or a verb stands between `sure` and `position`
    while position - end < _LONGEST and _goes_on(reading, position):
        field = reading.phrase(lex.DOMAIN, position)
        verb = reading.phrase(PREDICATES, position)
        if field > position and field >= verb:
            doubt = doubt or verb == field
            position = field
        elif verb > position and reading.lower[position] not in _OPEN_ENDS:
            break
        elif reading.tokens[position].text in {",", "và"}:
            if not _lists(reading, position):
                break
            doubt, position = True, position + 1
        elif reading.lower[position] in _OPEN_ENDS or position == start:
            break
        else:
            doubt, position = True, position + 1
        if not doubt:
            sure = position
    if position > sure and _closed(reading, position):
        sure = position
    if sure < len(reading.tokens) and reading.capital(sure) and reading.lower[sure - 1] in _OPEN_ENDS:
        last = reading.lower[sure - 1]
        if not (last == "của" or surname_at(reading, sure) or reading.phrase(lex.LAW_HEADS, sure) > sure):
            return sure
    while sure > end and reading.lower[sure - 1] in _OPEN_ENDS:
        sure -= 1
    return sure


def _goes_on(reading: Reading, position: int) -> bool:
    """Tell whether a small word, or a comma, stands at token `position` on the same line."""
    if position >= len(reading.tokens):
        return False
    token = reading.tokens[position]
    if token.text == ",":
        return not token.gap
    return token.gap == " " and token.word and not token.capital and reading.phrase(_PLACE_NOUNS, position) == position


def _lists(reading: Reading, position: int) -> bool:
    """Tell whether a small field of work follows the comma or "và" at token `position`."""
    following = position + 1
    return _goes_on(reading, following) and reading.phrase(lex.DOMAIN, following) > following + 1


def _closed(reading: Reading, position: int) -> bool:  # noqa: PLR0911
    """Tell whether what stands at token `position` closes a name: a place, an abbreviation, an auxiliary."""
    if reading.lower[position - 1] in _TERMINAL:
        return True
    if position >= len(reading.tokens):
        return False
    token = reading.tokens[position]
    if token.text == "(":
        return position + 1 < len(reading.tokens) and reading.tokens[position + 1].upper
    if not reading.adjacent(position):
        return False
    hit = reading.hits.get(position)
    if hit is not None:
        return hit[1].label in {"GPE", "LOC"} and token.capital
    if (
        reading.capital(position)
        and reading.capital(position + 1)
        and reading.phrase(lex.DOMAIN, position - 2) == position
    ):
        return reading.phrase(lex.ORG_HEADS, position) == position and not surname_at(reading, position)
    noun = reading.phrase(_PLACE_NOUNS, position)
    if noun > position and reading.capital(noun):
        return True
    return "," not in reading.lower[position - 1 : position] and reading.phrase(_AUXILIARIES, position) > position
