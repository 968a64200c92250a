"""English names by their form: head nouns, titles, surnames, numbered laws and meetings, capitals."""

from collections.abc import Iterator

from corpus.model import Candidate
from corpus.names import lexicon_en as lex
from corpus.names import reasons
from corpus.names.evidence_en import named
from corpus.names.gazetteer import Hit
from corpus.names.numbered_en import by_number, extended
from corpus.names.reading_en import Reading, chunks, read
from corpus.names.roles_en import role_complement, role_end
from corpus.names.segments_en import segment

_OFFICE_HOLDERS = frozenset("Representative Commissioner President Governor Inspector Secretary Prosecutor".split())


def find(text: str, hits: list[Hit]) -> list[Candidate]:
    """Return the names that the forms of English show in `text`, with those of `hits` that stand as names."""
    reading = read(text, hits)
    found = list(by_number(text))
    after_role = False
    governed = 0  # the token after the field of work that the role before governs
    for start, end in chunks(reading):
        begin = max(start, min(governed, end))
        if begin < end:
            found.extend(_chunk(reading, begin, end, after_role and begin == governed))
            after_role, governed = role_complement(reading, end)
    return [*found, *extended(text, found)]


def _chunk(reading: Reading, start: int, end: int, after_role: bool) -> Iterator[Candidate]:
    """Yield the names in the run start:end, which roles cut into segments."""
    tokens = reading.tokens
    position = start
    if reading.tokens[start].text == "Office" and reading.tokens[end - 1].text in _OFFICE_HOLDERS:
        yield named(reading, start, end, "ORG", 0.85, reasons.BEGINS_WITH.format(word="Office of"))
        return
    titled = after_role or (start > 0 and tokens[start - 1].text in lex.ROLE_LOWER and tokens[start].gap == " ")
    while position < end:
        after = role_end(reading, position, end)
        if after > position:
            position, titled = after, True
            continue
        if tokens[position].text == ".":
            position += 1
            continue
        stop = position + 1
        while stop < end and role_end(reading, stop, end) == stop:
            stop += 1
        yield from segment(reading, position, stop, titled)
        position, titled = stop, False
