"""Chinese names by their form: suffixes of offices and places, numbered meetings, book marks, people, the gazetteer."""

from collections.abc import Iterator

from corpus.model import Candidate
from corpus.names import lexicon_zh as lex
from corpus.names.gazetteer import reason
from corpus.names.numbered_zh import books, by_number, models, pairs
from corpus.names.offices_zh import NO_OFFICE_ENDS, office
from corpus.names.people_zh import people
from corpus.names.places_zh import event, place
from corpus.names.words_zh import Word, words_of

_SUFFIX_LABELS: dict[str, str] = {}


for _suffixes, _label in (
    (lex.EVENT_SUFFIXES, "EVENT"),
    (lex.GPE_SUFFIXES, "GPE"),
    (lex.LOC_SUFFIXES, "LOC"),
    (lex.FAC_SUFFIXES, "FAC"),
    (lex.ORG_SUFFIXES, "ORG"),
):
    _SUFFIX_LABELS.update(dict.fromkeys(_suffixes, _label))


_PLACE_ENDS = tuple("省 市 县 镇 乡 村 州".split())
_CURRENCY_NOUNS = frozenset("克朗 卢比 比索 里亚尔 第纳尔 法郎 先令 里拉 基普 瑞尔 雷亚尔 盾".split())


def find(text: str) -> list[Candidate]:
    """Return the names that the forms of Chinese and the gazetteer show in `text` (a reading view)."""
    words = words_of(text)
    found = [
        *_known(words),
        *by_number(text),
        *books(text),
        *models(text, words),
        *pairs(text, words),
        *people(text, words),
    ]
    for index, word in enumerate(words):
        label, suffix = _suffix(word)
        if label == "ORG" or (word.label == "ORG" and word.curated):
            found.extend(office(text, words, index, suffix))
        elif label in {"FAC", "LOC", "GPE"}:
            found.extend(place(text, words, index, label, suffix))
        elif label == "EVENT":
            found.extend(event(text, words, index, suffix))
    return found


def _known(words: list[Word]) -> Iterator[Candidate]:
    for index, word in enumerate(words):
        if word.entry is not None:
            if index + 1 < len(words) and words[index + 1].text in _CURRENCY_NOUNS:
                continue
            score = 0.92 if word.curated else 0.75
            yield Candidate(
                word.start, word.end, word.label, source="gazetteer", score=score, reason=reason(word.entry)
            )
        elif (
            word.tag == "nt"
            and len(word.text) > 2
            and word.text.endswith(lex.ORG_SUFFIXES)
            and not word.text.endswith(NO_OFFICE_ENDS)
        ):
            yield Candidate(
                word.start, word.end, "ORG", source="gazetteer", score=0.6, reason=f"organisation: {word.text}"
            )
        elif len(word.text) == 2 and word.text[1] == "方" and word.text[0] in lex.COUNTRY_CHARACTERS:
            name = lex.COUNTRY_CHARACTERS[word.text[0]]
            yield Candidate(
                word.start, word.start + 1, "GPE", source="pattern", score=0.75, reason=f"short for a country ({name})"
            )
        elif word.tag == "ns" and len(word.text) > 2 and word.text.endswith(_PLACE_ENDS):
            yield Candidate(word.start, word.end, "GPE", source="gazetteer", score=0.6, reason=f"place: {word.text}")


def _suffix(word: Word) -> tuple[str, str]:
    """Return (label, suffix) of a word that is or ends with a head noun, ("", "") for others."""
    if word.label or not word.text[-1:].isalpha():
        return "", ""
    if word.text in _SUFFIX_LABELS:
        return _SUFFIX_LABELS[word.text], word.text
    for length in (6, 5, 4, 3, 2):
        tail = word.text[-length:]
        if length < len(word.text) and tail in _SUFFIX_LABELS and word.tag[:1] == "n":
            return _SUFFIX_LABELS[tail], tail
    return "", ""
