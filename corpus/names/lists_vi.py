"""People in a row: a list of names of which some are people's holds people (Dean, Roberts, Jenkinson; Văn Phú)."""

from collections.abc import Iterator, Sequence

from corpus.model import Candidate
from corpus.names import gazetteer, reasons
from corpus.names import lexicon_vi as lex
from corpus.names.people_en import given_name
from corpus.names.people_vi import PARTICLES
from corpus.names.reading_vi import Reading, is_name_token, named, syllable
from corpus.names.tables import word_set

_SEPARATORS = frozenset({",", ";", "-", "–", "/", "và"})
_FEWEST = 3
_LONGEST = 4
_CURATED = 0.9  # the score of places that we list ourselves
_FEW, _FEWEST_SHARE = 2, 0.2
_SHARE = 0.5  # of the items of a list that must be people by themselves

Item = tuple[int, int]  # tokens start:end


def listed_people(reading: Reading, found: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield the people in the lists of `reading` whom nothing but their neighbours shows; `found` is what else did."""
    labels = {candidate.start: candidate for candidate in found if candidate.score >= _SHARE}
    for items in _lists(reading):
        marks = [_kind(reading, item, labels) for item in items]
        people = marks.count("person")
        either = marks.count("either") if people else 0
        share = (people + either) / len(items)
        if marks.count("other") * 2 > len(items) or (share < _SHARE and not _line_up(marks, people)):
            continue
        for (start, end), mark in zip(items, marks, strict=True):
            if mark == "either" or (mark != "other" and reading.tokens[start].start not in labels):
                score = 0.8 if mark == "either" else 0.55
                yield named(reading, start, end, "PERSON", score, reasons.NAME_OF_PEOPLE)


def _line_up(marks: list[str], people: int) -> bool:
    """Tell whether a list in which few names are known is one of foreign people still: nothing else stands in it."""
    return people >= _FEW and people >= _FEWEST_SHARE * len(marks) and "other" not in marks


def _lists(reading: Reading) -> Iterator[list[Item]]:
    """Yield the runs of three or more capitalised names with nothing but separators between them."""
    items: list[Item] = []
    index = 0
    while index < len(reading.tokens):
        end = _item_end(reading, index)
        if end == index:
            if len(items) >= _FEWEST:
                yield items
            items = []
            index += 1
            continue
        items.append((index, end))
        index = end
        separator = index < len(reading.tokens) and reading.tokens[index].text in _SEPARATORS
        if separator and "\n" not in reading.tokens[index].gap:
            index += 1
            if index < len(reading.tokens) and "\n" not in reading.tokens[index].gap:
                continue
        if len(items) >= _FEWEST:
            yield items
        items = []
    if len(items) >= _FEWEST:
        yield items


def _item_end(reading: Reading, index: int) -> int:
    if reading.tokens[index].first and reading.lower[index] in lex.SMALL_WORDS:
        return index
    end = index
    while end - index < _LONGEST and (end == index or reading.adjacent(end)):
        particle = reading.tokens[end].text in PARTICLES if end < len(reading.tokens) else False
        if not is_name_token(reading, end) and not (particle and _followed(reading, end)):
            break
        end += 1
    return end


def _followed(reading: Reading, index: int) -> bool:
    return reading.adjacent(index + 1) and reading.capital(index + 1)


def _kind(reading: Reading, item: Item, labels: dict[int, Candidate]) -> str:  # noqa: PLR0911
    """Return what the item is by itself: "person", "other", "either" of a small place and a person, or "open"."""
    start, end = item
    there = labels.get(reading.tokens[start].start)
    words = [token.text for token in reading.tokens[start:end]]
    place = reading.hits.get(start)
    small = there.source == "gazetteer" and there.score < _CURATED if there else place and not place[1].curated
    if end == start + 1 and small and _people_have(words[0]):
        return "either" if there is None or there.source == "gazetteer" else "person"
    if there is not None:
        return "person" if there.label == "PERSON" else "other"
    if place is not None or any(word.isupper() and len(word) > 1 for word in words):
        return "other"
    if all(syllable(word) for word in words):
        if len(words) == 1:
            return "person" if words[0] in lex.GIVEN and words[0].lower() not in lex.SMALL_WORDS else "other"
        return "person" if words[-1] in lex.GIVEN and words[0] in lex.GIVEN | lex.FAMILY else "open"
    if words[-1].lower() in lex.FOREIGN_WORDS or (end == start + 1 and _elsewhere(words[0])):
        return "other"
    return "person" if given_name(words[0]) or _people_have(words[-1]) else "open"


def _elsewhere(word: str) -> bool:
    """Tell whether `word` is known to English texts as something else than a person."""
    known = gazetteer.known(word, "en")
    return known is not None and known.label != "PERSON" and not given_name(word)


def _people_have(word: str) -> bool:
    return not syllable(word) and (given_name(word) or word in word_set("names_family.txt"))
