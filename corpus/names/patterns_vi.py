"""Vietnamese names by their form: heads of offices, class nouns, titles, surnames, laws and meetings, capitals."""

from corpus.model import Candidate
from corpus.names import lexicon_vi as lex
from corpus.names import reasons
from corpus.names.capitals_vi import capitals, known
from corpus.names.gazetteer import Hit
from corpus.names.given_vi import given_pair
from corpus.names.lists_vi import listed_people
from corpus.names.numbered_vi import by_number, extended
from corpus.names.organs_vi import event, law, office, people
from corpus.names.people_vi import person_run
from corpus.names.places_vi import class_noun
from corpus.names.reading_vi import Reading, named, read, syllable

_LONGEST_ABBREVIATION = 6
_NO_STOP = frozenset({"mc", "ceo", "hlv", "ntk", "vđv", "ctv", "nsưt", "nsnd"})  # titles never written with a full stop


def find(text: str, hits: list[Hit]) -> list[Candidate]:
    """Return the names that the forms of Vietnamese show in `text`, with those of `hits` that stand as names."""
    reading = read(text, hits)
    found = list(by_number(text))
    index = 0
    while index < len(reading.tokens):
        step = _at(reading, index)
        if step is None:
            index += 1
            continue
        end, candidates = step
        found.extend(candidates)
        index = max(end, index + 1)
    return [*found, *extended(text, found), *listed_people(reading, found)]


def _at(reading: Reading, index: int) -> tuple[int, list[Candidate]] | None:  # noqa: PLR0911
    """Return (token to go on from, candidates) for what begins at token `index`, or None."""
    token = reading.tokens[index]
    if not token.word:
        return None
    hit = reading.hits.get(index)
    group = people(reading, index)
    if group is not None:
        return group
    statute = law(reading, index)
    if statute is not None:
        return statute
    organ = office(reading, index)
    place = class_noun(reading, index)
    fac = reading.phrase(lex.FAC_HEADS, index)
    if (
        place is not None
        and fac > reading.phrase(lex.ORG_HEADS, index)
        and (hit is None or place[0] > hit[0] or fac > hit[0])
    ):
        return place
    if organ is not None and (hit is None or organ[0] > hit[0] or (organ[0] == hit[0] and hit[1].label == "ORG")):
        return organ
    if place is not None and (hit is None or place[0] > hit[0]):
        return place
    meeting = event(reading, index)
    if meeting is not None and (hit is None or meeting[0] > hit[0]):
        return meeting
    titled = reading.phrase(lex.TITLES, index)
    if hit is not None and hit[0] == index + 1 == titled and token.first and reading.capital(index + 1):
        hit = None  # Anh Vinh: the title, not the country
    if titled > index and hit is None and not (token.capital and _name_goes_on(reading, index, titled)):
        return _after_title(reading, index, titled)
    if not token.capital:
        return None if hit is None else known(reading, index, *hit)
    return capitals(reading, index)


def _name_goes_on(reading: Reading, index: int, end: int) -> bool:
    """Tell whether a capitalised title word is the first syllable of a longer name instead (Chú, Anh, Nguyên)."""
    if reading.tokens[index].text == "Nguyên" and end == index + 1 and given_pair(reading, index):
        return True
    before = index > 0 and not reading.tokens[index].first and reading.capital(index - 1) and reading.adjacent(index)
    return before and end == index + 1


def _after_title(reading: Reading, index: int, end: int) -> tuple[int, list[Candidate]] | None:
    """Return the person after the title at tokens index:end, past the titles that follow it."""
    while (further := reading.phrase(lex.TITLES, end)) > end and reading.adjacent(end):
        if further == end + 1 and reading.tokens[end].text == "Nguyên" and not reading.capital(further):
            break  # anh Nguyên
        end = further
    if _abbreviated(reading, end):
        end += 1
        while (further := reading.phrase(lex.TITLES, end)) > end:
            end = further
    if not reading.capital(end) or "\n" in reading.tokens[end].gap:
        return end, []
    courtesy = any(reading.phrase(lex.COURTESY, start) == end for start in (end - 1, end - 2) if start >= index)
    if _begins_office(reading, end, courtesy):
        return end, []
    who = person_run(reading, end, titled=True, courtesy=courtesy)
    if who is None:
        return end, []
    stop, score, why = who
    why = why or reasons.AFTER_WORD.format(word=reading.slice(index, end).lower())
    return stop, [named(reading, end, stop, "PERSON", score, why)]


def _abbreviated(reading: Reading, end: int) -> bool:
    """Tell whether the title before token `end` is an abbreviation that goes on with a full stop there (TS., ThS.)."""
    if end >= len(reading.tokens) or reading.tokens[end].text != "." or reading.tokens[end].gap:
        return False
    title = reading.tokens[end - 1].text
    short = not syllable(title) and title[0].isupper() and len(title) < _LONGEST_ABBREVIATION
    return short and title.lower() not in _NO_STOP


def _begins_office(reading: Reading, index: int, courtesy: bool) -> bool:
    """Tell whether an office begins at token `index`, after a title; ông, bà and the like stand before people only."""
    head = reading.phrase(lex.ORG_HEADS, index)
    if head == index:
        return False
    if head == index + 1 and not courtesy and reading.tokens[index].text not in lex.FAMILY:
        return True
    if reading.tokens[index].text in lex.FAMILY and head == index + 1:
        return reading.phrase(lex.DOMAIN, head) > head + 1
    return head - index > 1 or reading.capital(head) or not reading.adjacent(head)
