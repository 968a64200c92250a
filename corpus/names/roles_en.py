"""English titles and roles before a name, and the field of work that a role governs."""

from corpus.names import lexicon_en as lex
from corpus.names.reading_en import Reading, vietnamese_name

_DOTTED_ROLES = frozenset("Sen Rep Gov Gen Col Lt Maj Capt Sgt Rev Hon".split())


def role_complement(reading: Reading, end: int) -> tuple[bool, int]:
    """Return whether a role ends at token `end`, and where the field it governs ends ("Minister of Finance")."""
    tokens = reading.tokens
    if tokens[end - 1].text not in lex.ROLE_HEADS:
        return False, end
    if end + 1 >= len(tokens) or tokens[end].text not in {"of", "for"}:
        return True, end
    stop = end + 1
    while (
        stop < len(tokens)
        and not vietnamese_name(reading, stop)
        and (
            (
                tokens[stop].capital
                and reading.ordinary(stop)
                and stop not in reading.hits
                and tokens[stop].text not in lex.ORG_OF_HEADS
            )
            or (
                tokens[stop].text in {"and", ","}
                and stop + 1 < len(tokens)
                and tokens[stop + 1].capital
                and reading.ordinary(stop + 1)
            )
        )
    ):
        stop += 1
    return True, stop


def role_end(reading: Reading, start: int, end: int) -> int:
    """Return where the role that begins at token `start` ends, or `start` where none begins."""
    tokens = reading.tokens
    if start in reading.hits and reading.hits[start][0] > start + 1:
        return start
    stop = stands = start
    while stop < end and (_role_word(reading, stop) or tokens[stop].text in lex.ROLE_MODIFIERS or (
        tokens[stop].text == "-" and stop > start)):  # fmt: skip
        stop += 1
        if _role_word(reading, stop - 1):
            stands = stop
    if stands < end and tokens[stands].text in lex.ORG_HEADS | lex.SHORT_ORGS:
        return start
    if (
        stands < end
        and tokens[stands].text in {"of", "for"}
        and any(tokens[i].text in lex.ORG_OF_HEADS for i in range(start, stands))
    ):
        return start
    if stands < end and tokens[stands].text == "." and stands > start:
        stands += 1
    return stands


def _role_word(reading: Reading, index: int) -> bool:
    """Tell whether token `index` is a role; short forms only with their full stop (Sen., not Nguyen Thi Sen)."""
    word = reading.tokens[index].text
    after = reading.tokens[index + 1] if index + 1 < len(reading.tokens) else None
    if after is not None and after.text == "'" and not after.gap:
        return False  # Foreign Ministers' Meeting
    if word in _DOTTED_ROLES:
        return index + 1 < len(reading.tokens) and reading.tokens[index + 1].text == "."
    return word in lex.ROLE_HEADS
