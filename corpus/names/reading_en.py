"""An English text cut into runs of capitalised words, with what the gazetteer knows of them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from corpus.names import lexicon_en as lex
from corpus.names.companies_en import LEGAL_FORMS
from corpus.names.gazetteer import Hit
from corpus.names.tables import Entry, word_set
from corpus.names.tokens import Token, tokens_of

_OF_HEADS = (
    lex.ORG_OF_HEADS
    | lex.LOC_OF_HEADS
    | lex.GPE_OF_HEADS
    | lex.EVENT_OF_HEADS
    | {"Port", "Order", "Declaration", "Code"}
)
_SEATED = frozenset({"Court", "Institute", "Procuracy"})
_PLACES = frozenset({"GPE", "LOC", "NORP"})
_HEADS = lex.ORG_HEADS | lex.FAC_HEADS | lex.LOC_HEADS | lex.EVENT_SURE_HEADS
# Plurals whose possessive is part of an office's name: People's Court, Manufacturers' Association.
_OWNERS = frozenset(
    "Ministers Leaders Presidents People Women Men Children Farmers Workers Veterans Teachers Writers "
    "Journalists Manufacturers Producers "
    "Exporters "
    "Importers Traders Students Youth Lawyers Artists Players Drivers Investors Owners Employers Consumers "
    "Peoples Nations "
    "Prosecutors Physicians Doctors Nurses Parents Growers Processors Bankers Builders".split()
)
_TITLE_WORDS = frozenset("Without Over Against Between Beyond Behind Across Under Within".split())
_HEADLINE_SHARE = 0.65


@dataclass(frozen=True, slots=True)
class Reading:
    """The tokens of an English text, `hits[i]` the known name that begins at token i and the token after it."""

    text: str
    tokens: list[Token]
    hits: dict[int, tuple[int, Entry]]
    headline: frozenset[int]
    proper: frozenset[str]
    common: frozenset[str]

    def ordinary(self, index: int) -> bool:
        """Tell whether token `index` is, small, an ordinary English word."""
        word = self.tokens[index].text
        return (word.lower() in word_set("names_words_en.txt") or word.lower() in lex.NEW_WORDS) and not (
            word.isupper() and len(word) > 1
        )

    def slice(self, start: int, end: int) -> str:
        """Return the text of tokens start:end."""
        return self.text[self.tokens[start].start : self.tokens[end - 1].end]


def read(text: str, hits: list[Hit]) -> Reading:
    """Return the reading of `text` (a reading view) with its gazetteer `hits`."""
    tokens = tokens_of(text)
    at_start = {token.start: index for index, token in enumerate(tokens)}
    at_end = {token.end: index + 1 for index, token in enumerate(tokens)}
    placed = {
        at_start[hit.start]: (at_end[hit.end], hit.entry) for hit in hits if hit.start in at_start and hit.end in at_end
    }
    for index in [i for i in placed if _in_menu(text, tokens[i])]:
        del placed[index]
    headline = frozenset(_headlines(tokens))
    proper = frozenset(t.text for i, t in enumerate(tokens) if t.capital and not t.first and i not in headline)
    common = frozenset(t.text for t in tokens if t.word and not t.capital)
    return Reading(text, tokens, placed, headline, proper, common)


def _in_menu(text: str, token: Token) -> bool:
    """Tell whether `token` stands in a line of menu entries: Labour | Economy | Sport."""
    start = text.rfind("\n", 0, token.start) + 1
    end = text.find("\n", token.end)
    line = text[start : end if end >= 0 else len(text)]
    return " | " in line and not line.rstrip().endswith((".", "?", "!"))


def _headlines(tokens: list[Token]) -> Iterator[int]:
    """Yield the indexes of the tokens that stand in lines written in title case or capitals."""
    line: list[int] = []
    for index, token in enumerate(tokens):
        if line and "\n" in token.gap:
            yield from _headline(tokens, line)
            line = []
        line.append(index)
    yield from _headline(tokens, line)


def _headline(tokens: list[Token], line: list[int]) -> list[int]:
    words = [tokens[i] for i in line if tokens[i].word and len(tokens[i].text) > 3]
    loud = [tokens[i] for i in line if tokens[i].word]
    if len(loud) > 2 and all(token.text.isupper() for token in loud):
        return line
    if len(words) < 4 or tokens[line[-1]].text == ".":
        return []
    return line if sum(word.capital for word in words) / len(words) > _HEADLINE_SHARE else []


def chunks(reading: Reading) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of the runs of tokens that may hold names, in order."""
    index = 0
    count = len(reading.tokens)
    while index < count:
        if not _begins(reading, index):
            index += 1
            continue
        end = _chunk_end(reading, index)
        yield index, end
        index = end


def _begins(reading: Reading, index: int) -> bool:
    token = reading.tokens[index]
    if not token.capital or not token.word:
        return index in reading.hits
    if index in reading.hits:
        return True
    if token.text in lex.FUNCTION_WORDS:
        native = vietnamese_name(reading, index) or _vietnamese_place(reading, index)
        return native or (token.text == "First" and _names_company(reading, index))
    return True


def _names_company(reading: Reading, index: int) -> bool:
    """Tell whether "First" begins a company's name inside a sentence: First Albany, First Union."""
    if reading.tokens[index].first or index in reading.headline or index + 1 >= len(reading.tokens):
        return False
    following = reading.tokens[index + 1]
    return following.capital and following.gap == " " and following.text not in lex.ROLE_HEADS | {"Lady"}


def _vietnamese_place(reading: Reading, index: int) -> bool:
    """Tell whether a small word's look-alike begins a Vietnamese name inside a sentence (An Lac, Do Son)."""
    token = reading.tokens[index]
    if token.first or index in reading.headline or index + 1 >= len(reading.tokens):
        return False
    following = reading.tokens[index + 1]
    native = token.text in lex.VIETNAMESE_SYLLABLES and following.text in lex.VIETNAMESE_SYLLABLES
    return native and following.gap == " " and reading.tokens[index - 1].text[-1].islower()


def vietnamese_name(reading: Reading, index: int) -> bool:
    """Tell whether a Vietnamese surname stands at token `index` and a given name of two syllables after it."""
    following = reading.tokens[index + 1 : index + 3]
    return (
        len(following) == 2
        and reading.tokens[index].text in lex.VIETNAMESE_FAMILY
        and (not reading.tokens[index].first or following[0].text in {"Thi", "Van"} or not reading.ordinary(index))
        and all(t.capital and t.gap == " " for t in following)
        and (
            all(t.text in lex.VIETNAMESE_SYLLABLES for t in following)
            or (following[0].text in {"Thi", "Van"} and following[1].text not in lex.ORG_HEADS)
        )
    )


def _chunk_end(reading: Reading, start: int) -> int:
    end = max(start + 1, reading.hits.get(start, (0,))[0])
    while True:
        further = _further(reading, start, end)
        if further == end:
            return end
        end = further


def _further(reading: Reading, start: int, end: int) -> int:  # noqa: PLR0911, PLR0912
    """Return where the run start:end goes on to, or `end` where it stops."""
    tokens = reading.tokens
    if end >= len(tokens) or "\n" in tokens[end].gap:
        return end
    token, before = tokens[end], tokens[end - 1]
    following = tokens[end + 1] if end + 1 < len(tokens) and "\n" not in tokens[end + 1].gap else None
    if token.capital and token.word and token.gap:
        return _take_word(reading, start, end)
    if following is None:
        return end
    if token.text in "-–" and not token.gap and not following.gap:
        return _take_hyphen(reading, start, end)
    if token.text == "." and not token.gap and len(before.text) == 1 and before.capital and following.capital:
        return end + 1
    if token.text == "." and not token.gap and before.text in lex.COURTESY | {"St", "Mt"} and following.capital:
        return end + 1
    if token.text in {"'s", "'"} and not token.gap and following.capital and following.gap:
        named_after = following.text in lex.FAC_HEADS and tokens[start].text in {"St", "Saint", "King", "Queen"}
        return end + 1 if before.text in _OWNERS or named_after else end
    if token.text.isdigit() and token.gap == " " and following.gap == " " and following.text in lex.FAC_HEADS:
        return end + 1
    if token.text == "&" and following.capital:
        return end + 2
    if token.text in lex.NAME_PARTICLES and following.capital and following.gap == " " and end not in reading.headline:
        if token.text in {"la", "y", "do", "ten"} and not _name_like(reading, end - 1):
            return end
        return end + 1
    if token.text in {"of", "for", "on", "in"}:
        company = token.text == "of" and _ends_company(reading, end + 1)
        return reading.hits[end + 1][0] if company else _take_complement(reading, start, end)
    if token.text in {"and", ","} and following.capital and following.gap:
        return _take_list(reading, start, end)
    return end


def _name_like(reading: Reading, index: int) -> bool:
    return reading.tokens[index].capital and not reading.ordinary(index)


def _take_word(reading: Reading, start: int, end: int) -> int:
    word = reading.tokens[end].text
    if end in reading.hits:
        return reading.hits[end][0]
    if word in lex.FUNCTION_WORDS:
        following = reading.tokens[end + 1] if end + 1 < len(reading.tokens) else None
        if word in _TITLE_WORDS and following is not None and following.capital and following.gap == " ":
            return end + 1
        inside = (
            word in lex.VIETNAMESE_SYLLABLES
            and reading.tokens[start].text in lex.VIETNAMESE_FAMILY | lex.VIETNAMESE_SYLLABLES
        )
        return end + 1 if inside else end
    if end in reading.headline and reading.ordinary(end) and word not in _HEADS | lex.ROLE_HEADS:
        return end
    return end + 1


def _take_hyphen(reading: Reading, start: int, end: int) -> int:
    """Go on over a hyphen, except between two places or before a small word (US-led, Vietnam-China)."""
    after = reading.tokens[end + 1]
    if not after.capital and not after.text.isdigit():
        return end + 2 if _hyphenated_given(reading, start, end) else end
    left = [i for i, (stop, entry) in reading.hits.items() if stop == end and entry.label in _PLACES]
    if left and end + 1 in reading.hits:
        return end
    return end + 2


def _hyphenated_given(reading: Reading, start: int, end: int) -> bool:
    """Tell whether a given name of two syllables is joined by the hyphen at token `end` (Cheng Yu-ting)."""
    syllables = (reading.tokens[end - 1].text, reading.tokens[end + 1].text)
    if end - start > 1 and reading.tokens[end - 2].text in lex.CHINESE_FAMILY | lex.KOREAN_FAMILY:
        return len(syllables[0]) < 7 and len(syllables[1]) < 6
    return (
        end - start > 1 and not reading.ordinary(end - 2) and all(_GIVEN_SYLLABLE.fullmatch(one) for one in syllables)
    )


_GIVEN_SYLLABLE = re.compile(
    rf"{lex.PINYIN}|[a-z]{{1,3}}(?:eo|oo|yu|yeo|oon|ung|ong|eok|uk|ok|in|il|an)[nmk]?", re.IGNORECASE
)


def _take_complement(reading: Reading, start: int, end: int) -> int:
    """Go on over "of (the)", "for (the)" and "on (the)" after a head noun that is completed so."""
    tokens = reading.tokens
    word, head = tokens[end].text, tokens[end - 1].text
    heads: dict[str, frozenset[str]] = {
        "of": _OF_HEADS,
        "for": lex.ORG_FOR_HEADS,
        "on": lex.LAW_ON_HEADS | {"Committee", "Commission", "Conference", "Council"},
        "in": _SEATED,
    }
    second = (
        word == "of" and any(tokens[i].text in {"of", "for"} for i in range(start, end)) and end + 1 in reading.hits
    )
    if head not in heads[word] and not (
        second and reading.ordinary(end - 1) and reading.hits[end + 1][1].label == "GPE"
    ):
        return end
    if word == "of" and head == "Customs" and end - start > 1:
        return end
    after = end + 1
    if tokens[after].text in {"the", "The"} and after + 1 < len(tokens):
        after += 1
    if not tokens[after].capital or "\n" in tokens[after].gap:
        return end
    if after in reading.hits:
        return reading.hits[after][0]
    if tokens[after].text in lex.FUNCTION_WORDS or (after in reading.headline and tokens[after].text.isupper()):
        return end
    return after + 1


def _ends_company(reading: Reading, index: int) -> bool:
    """Tell whether a place and a company's legal form stand at token `index`: Gold Fields of South Africa Ltd."""
    hit = reading.hits.get(index)
    behind = reading.tokens[hit[0]].text if hit and hit[0] < len(reading.tokens) else ""
    return hit is not None and hit[1].label == "GPE" and behind in LEGAL_FORMS


def _take_list(reading: Reading, start: int, end: int) -> int:  # noqa: PLR0911
    """Go on over "and" and "," inside a name: Ministry of Culture, Sports and Tourism; Food and Drug Administration."""
    tokens = reading.tokens
    after = end + 1
    if end in reading.headline or not _domain_word(reading, after):
        return end
    complemented = any(tokens[i].text in {"of", "for", "on"} for i in range(start, end))
    if complemented and _domain_word(reading, end - 1):
        if tokens[end].text == "and":
            return after + 1
        stop = after + 1
        while (
            stop < len(tokens)
            and stop - after < 6
            and (tokens[stop].text in {",", "and"} or _domain_word(reading, stop))
        ):
            if tokens[stop].text == "and" and stop + 1 < len(tokens) and _domain_word(reading, stop + 1):
                return stop + 2
            stop += 1
        return end
    placed = reading.hits.get(start)
    fields = placed[0] if placed is not None and placed[1].label == "GPE" and placed[0] < end else start
    if tokens[end].text == "," or complemented or not all(_domain_word(reading, i) for i in range(fields, end)):
        return end
    stop = after
    while stop < len(tokens) and tokens[stop].capital and tokens[stop].word and "\n" not in tokens[stop].gap:
        if stop > after and tokens[stop].text in lex.ORG_HEADS:
            return stop + 1
        stop += 1
    return end


def _domain_word(reading: Reading, index: int) -> bool:
    """Tell whether token `index` is a capitalised ordinary word that names a field (Finance, Sports)."""
    word = reading.tokens[index].text
    return (
        reading.tokens[index].capital
        and reading.ordinary(index)
        and index not in reading.hits
        and word not in lex.FUNCTION_WORDS | lex.ROLE_HEADS
        and (word not in lex.ORG_OF_HEADS or word in {"Museum", "Church", "Conference"})
        and word != "Prime"
    )
