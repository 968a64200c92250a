"""Foreigners whom Vietnamese calls by one name, without a title: Theo [Weinstein], ...; của [Kylie]; [Tevez] chê ..."""

from corpus.model import Candidate
from corpus.names import gazetteer, reasons
from corpus.names import lexicon_vi as lex
from corpus.names.people_en import given_name
from corpus.names.people_vi import PARTICLES
from corpus.names.reading_vi import Reading, named, syllable
from corpus.names.tables import word_set
from corpus.names.teams import countries
from corpus.names.verbs_vi import PREDICATES, SAYING

_SHORTEST = 3
# Words before a name that as often as not is a person's: prepositions of company and belonging, conjunctions, verbs.
_BEFORE = frozenset(
    "của với cho do và là khi theo rằng mà để thì bởi nhờ như giữa cùng nếu vì nhưng còn giúp khiến đưa gọi hỏi cả lẫn "
    "hoặc hay mời cưới yêu tố ngoài trừ riêng chính dù nơi lúc sau việc chuyện cuộc bên kiện nhớ thay gặp chờ "
    "biến buộc đẩy nhắc tới ôm hôn bênh".split()
)
_LISTING = frozenset({"và", "hoặc", "hay", "là"})
_BUSINESS = (
    "bank",
    "soft",
    "tech",
    "news",
    "corp",
    "world",
    "mart",
    "pay",
    "net",
    "web",
    "coin",
    "book",
    "pop",
    "air",
    "gas",
)
_OPENING = frozenset({",", ";", "(", "“", '"', ":", "-", "–", "'"})


def one_name(reading: Reading, index: int) -> Candidate | None:  # noqa: PLR0911
    """Return the person whom the foreign word at token `index` names by itself, or None where nothing shows one."""
    token = reading.tokens[index]
    word = token.text
    if not _foreign(word) or word.lower() in lex.FOREIGN_WORDS or index in reading.loud or not _lone(reading, index):
        return None
    listed = given_name(word) or word in word_set("names_family.txt")
    known = reading.hits[index][1] if index in reading.hits else gazetteer.known(word, "en")
    if known is not None and known.label not in {"GPE", "LOC", "PERSON"}:
        return None
    place = known is not None and known.label != "PERSON"
    says = reading.adjacent(index + 1) and reading.phrase(SAYING, index + 1) > index + 1
    if not listed and not (says and place) and (place or word.lower() in word_set("names_words_en.txt")):
        return None
    before = reading.lower[index - 1] if index and token.gap == " " else ""
    if before in lex.PLACE_PREPOSITIONS or _explained(reading, index):
        return None
    if place and (word in countries("vi") or not (before in _BEFORE - _LISTING or _predicate(reading, index + 1))):
        return None
    acts = _predicate(reading, index + 1) or (
        reading.adjacent(index + 1) and reading.lower[index + 1] in lex.AFTER_NAMES
    )
    open_before = token.first or before in _OPENING or not before
    if listed and (acts or before in _BEFORE or open_before):
        return named(reading, index, index + 1, "PERSON", 0.58, reasons.NAME_OF_PEOPLE)
    if word.endswith(_BUSINESS):
        return None
    if before in _BEFORE or (acts and open_before and not token.first):
        return named(reading, index, index + 1, "PERSON", 0.5, reasons.NAME_OF_PEOPLE)
    return None


def _foreign(word: str) -> bool:
    return len(word) >= _SHORTEST and word.isalpha() and word.istitle() and not syllable(word)


def _predicate(reading: Reading, index: int) -> bool:
    return reading.adjacent(index) and reading.phrase(PREDICATES, index) > index


def _explained(reading: Reading, index: int) -> bool:
    """Tell whether a small noun before token `index` says that something else than a person is named."""
    nouns = (lex.ORG_NOUNS, lex.PRODUCT_NOUNS, lex.AWARD_NOUNS, lex.PLACE_HEADS, lex.FAC_HEADS, lex.LOC_HEADS)
    starts = range(max(0, index - 3), index)
    return any(reading.phrase(phrases, start) == index for phrases in nouns for start in starts)


def _lone(reading: Reading, index: int) -> bool:
    """Tell whether no capitalised word or number stands beside token `index`."""
    before = reading.tokens[index - 1] if index else None
    if before is not None and reading.tokens[index].gap == "" and before.text in {"-", ".", "/", "@", "#", "_"}:
        return False
    if before is not None and before.capital and before.word and reading.adjacent(index):
        return False
    if index + 1 >= len(reading.tokens):
        return True
    after = reading.tokens[index + 1]
    if after.gap not in {" ", ""} or (after.gap == "" and after.text in {"-", "'", ".", "/", "@", "_", "’"}):
        return (after.gap == "" and after.text == ".") or "\n" in after.gap
    return not (after.gap == " " and (after.capital or after.text[0].isdigit() or after.text in PARTICLES))
