"""Chinese names by their form: suffixes of offices and places, numbered meetings, book marks, people, the gazetteer."""

from collections.abc import Iterator

from corpus.model import Candidate
from corpus.names import lexicon_zh as lex
from corpus.names import reasons
from corpus.names.companies_zh import SUFFIXES as COMPANY_SUFFIXES
from corpus.names.companies_zh import company
from corpus.names.gazetteer import reason
from corpus.names.numbered_zh import books, by_number, models, pairs, sides
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


_NO_AWARDS = frozenset("一等奖 二等奖 三等奖 特等奖 优秀奖 大奖 金奖 银奖 铜奖 年终奖 中奖 最高奖 头等奖".split())
_PLACE_ENDS = tuple("省 市 县 镇 乡 村 州 邦 府".split())
_NAMED_ENDS = (*_PLACE_ENDS, *lex.FAC_SUFFIXES, *lex.LOC_SUFFIXES)
# Words for any such office, which the dictionary takes for organisations.
_ANY_OFFICE = frozenset(
    "商业银行 中央银行 人民法院 最高法院 投资银行 人民政府 公安机关 国有银行 证券公司 保险公司".split()
)
_CURRENCY_NOUNS = frozenset("克朗 卢比 比索 里亚尔 第纳尔 法郎 先令 里拉 基普 瑞尔 雷亚尔 盾".split())


def find(text: str) -> list[Candidate]:
    """Return the names that the forms of Chinese and the gazetteer show in `text` (a reading view)."""
    words = words_of(text)
    found = [
        *_known(words),
        *by_number(text),
        *books(text),
        *models(text, words),
        *sides(text, words),
        *pairs(text, words),
        *people(text, words),
    ]
    for index, word in enumerate(words):
        label, suffix = _suffix(word)
        named = company(text, words, index, suffix) if suffix in COMPANY_SUFFIXES else None
        if named is not None:
            found.append(named[0])
        if named is not None and named[1]:
            continue
        if label == "ORG" or (word.label == "ORG" and word.curated):
            found.extend(office(text, words, index, suffix))
        elif label in {"FAC", "LOC", "GPE"}:
            found.extend(place(text, words, index, label, suffix))
        elif label == "EVENT" or (word.label == "EVENT" and word.text in lex.EVENT_SUFFIXES):
            found.extend(event(text, words, index, suffix or word.text))
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
            and word.text not in _ANY_OFFICE
        ):
            yield Candidate(
                word.start,
                word.end,
                "ORG",
                source="gazetteer",
                score=0.6,
                reason=reasons.KNOWN["ORG"].format(name=word.text),
            )
        elif len(word.text) == 2 and word.text[1] == "方" and word.text[0] in lex.COUNTRY_CHARACTERS:
            name = lex.COUNTRY_CHARACTERS[word.text[0]]
            yield Candidate(
                word.start,
                word.start + 1,
                "GPE",
                source="pattern",
                score=0.75,
                reason=reasons.COUNTRY_NAMED.format(name=name),
            )
        elif word.tag == "ns" and len(word.text) > 2 and word.text.endswith(_NAMED_ENDS):
            label = _place_label(word.text)
            yield Candidate(
                word.start,
                word.end,
                label,
                source="gazetteer",
                score=0.6,
                reason=reasons.KNOWN["GPE"].format(name=word.text),
            )
        elif word.tag[:1] == "n" and len(word.text) > 2 and word.text.endswith("奖") and word.text not in _NO_AWARDS:
            yield Candidate(
                word.start,
                word.end,
                "WORK_OF_ART",
                source="gazetteer",
                score=0.6,
                reason=reasons.KNOWN_AWARD.format(name=word.text),
            )


def _place_label(name: str) -> str:
    """Return the label that the last characters of a place's name give it."""
    if name.endswith(lex.FAC_SUFFIXES):
        return "FAC"
    return "LOC" if name.endswith(lex.LOC_SUFFIXES) and not name.endswith(_PLACE_ENDS) else "GPE"


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
