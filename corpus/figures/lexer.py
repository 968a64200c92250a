"""The lexer: one pass over a text that looks every word up in a lexicon.

Neighbouring words that the lexicon does not know become one token, since no rule looks inside them.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, cast

from corpus.figures.grammar import Alphabet
from corpus.figures.lexicon import UNSPACED, Entry, Lexicon
from corpus.figures.numerals import Numeral, all_shapes, roman
from corpus.figures.tokens import NO_ROLES, Tokens

if TYPE_CHECKING:
    import ahocorasick

_CACHE_LIMIT = 60_000  # surfaces; a cap on memory, far above what one story needs
NTH = frozenset({"nth", "dom", "word", "low"})
_CASES = ("low", "Cap", "CAPS")
_PIECES = r"""
    (?:\d{1,3}(?:,\d{3})+|\d+)(?:st|nd|rd|th|ST|ND|RD|TH)(?!\w)
  | (?<![\w.,])[.]\d+(?![.,\w])
  | (?<![\d.,])[1-9]\d{0,2}(?:[ ]\d{3})+(?:[.,]\d+(?![.,]\d)|(?![.,]?\d))(?!\d)
  | (?<!\d)[０-９]{1,3} (?: ，[０-９]{3} )+ (?!\d)
  | \d+ (?: [.,٫٬’'．]\d+ | [\u00a0\u2009\u202f]\d{3}(?!\d) )*
  | [kcdmKCDM]?[mM][23](?!\w|[.,]\d)
  | [A-Za-z\u00aa-\u024f\u1e00-\u1eff]+
  | @RUN@
  | [^\W\d_]+
  | \n
  | [^\w\s\u00ad\u200b-\u200f\u2060\ufeff] | _
    """
# Where the lexicon has forms with spaces or points in a script without them, runs of letters go on behind these.
_RUN, _SPACED_RUN = f"{UNSPACED}+", f"{UNSPACED}+(?:[ .\\u200b]{UNSPACED}+)*"
_COUNTING = frozenset({"digits", "counting"})
_SPLITTING = frozenset({"'/'", "dash", "numbering"})  # between a day and its month, or before a thing's number
_DATING, _LONGEST_DATE = frozenset({"naming"}), 8  # what names a day or month, and how many tokens before its year
_UNSPACED_LETTER = re.compile(UNSPACED)


@dataclass(frozen=True, slots=True)
class _Known:
    """What the lexer remembers of a surface: its letter for each glue, its entry, how a phrase goes on.

    `broken_by` is what shows, behind a decoy, that it is none here: a number begins in it (合同|一百).
    """

    letters: tuple[str, str, str]
    entry: Entry
    is_word: bool
    idle: bool = False
    decoy: bool = False
    broken_by: re.Pattern[str] | None = None
    rest: re.Pattern[str] | None = None


class Lexer:
    """Cuts texts into the tokens of one language."""

    def __init__(self, lexicon: Lexicon, alphabet: Alphabet) -> None:
        self._lexicon = lexicon
        self._alphabet = alphabet
        self._memory: dict[str, _Known] = {}
        lexicon.index_phrases()
        for shape in sorted(all_shapes(), key=sorted):
            alphabet.enter(shape)
        for roles in sorted({*lexicon.role_sets(), NO_ROLES}, key=sorted):
            for case in _CASES:
                alphabet.enter(roles | {"word", case})
                alphabet.enter(roles | {"word", case, "roman"})
            alphabet.enter(roles | {"sign"})
        for role in ("digits", "newline"):
            alphabet.enter(frozenset({role}))
        alphabet.enter(NTH)
        self._forms = {form: self._word(form, lexicon.find(form)) for form in lexicon.unspaced_forms()}
        self._automaton = _automaton(self._forms)
        self._spaced = lexicon.has_spaced_forms()
        self._token = re.compile(_PIECES.replace("@RUN@", _SPACED_RUN if self._spaced else _RUN), re.VERBOSE)
        self._between = self._word("", Entry(NO_ROLES))

    def tokens(self, text: str) -> Tokens:
        """Return the tokens of `text`, which is in composed form."""
        out = Tokens(text, [], [], [], [])
        starts, ends, letters, items = out.starts, out.ends, out.letters, out.items
        if len(self._memory) > _CACHE_LIMIT:
            self._memory.clear()
        memory = self._memory
        previous_end = -1
        previous_word = False
        idle = ""  # the letter of the last token, if another idle word may join it
        for match in self._token.finditer(text):
            start, end = match.span()
            if start < previous_end:
                continue
            surface = match.group()
            known = memory.get(surface)
            if known is None:
                if self._forms and _UNSPACED_LETTER.match(surface):
                    self._cut(surface, start, out)
                    previous_end, previous_word, idle = end, False, ""
                    continue
                known = memory[surface] = self._learn(surface)
            if known.rest is not None:
                longer = known.rest.match(text, end)
                phrase = self._phrase(text[start : longer.end()]) if longer else None
                # "5 tỷ đồng tiền phạt": behind a scale word a currency is no part of a longer word.
                # "10 năm nay": behind a number a period is not the beginning of "this year".
                torn = phrase is not None and ((phrase.decoy and _ends_in_scale(items)) or _tears(phrase, items))
                if longer and phrase and not torn:
                    end, known = longer.end(), phrase
            glue = 0 if start != previous_end else 1 + previous_word
            previous_end, previous_word = end, known.is_word
            letter = known.letters[glue]
            if known.idle:
                if idle == letter:
                    ends[-1] = end
                    continue
                idle = known.letters[0]
            else:
                idle = ""
            starts.append(start)
            ends.append(end)
            letters.append(letter)
            items.append(known.entry)
        return out

    def _cut(self, run: str, offset: int, out: Tokens) -> None:
        """Add the tokens of a run of letters without spaces: the longest forms of the lexicon, and what is between."""
        starts, ends, letters, items = out.starts, out.ends, out.letters, out.items
        between, entry = self._between.letters[0], self._between.entry
        position = done = 0
        while position < len(run):
            for last, (longest, best) in self._automaton.iter_long(run, position):
                form, known = longest, best
                position = last + 1
                start = position - len(form)
                is_decoyed = best.decoy and (
                    (start == done and _counts_before(out, offset + start))
                    or (best.broken_by is not None and best.broken_by.match(run, position) is not None)
                )
                if is_decoyed:
                    form, known = self._shorter(form)
                    position = start + len(form)
                if known is not None:
                    if done < start and not (self._spaced and run[done:start].isspace()):
                        starts.append(offset + done)
                        ends.append(offset + start)
                        letters.append(between)
                        items.append(entry)
                    done = position
                    starts.append(offset + start)
                    ends.append(offset + done)
                    letters.append(known.letters[0])
                    items.append(known.entry)
                if is_decoyed:
                    break  # the search goes on inside what was no such word
            else:
                break
        if done < len(run):
            starts.append(offset + done)
            ends.append(offset + len(run))
            letters.append(between)
            items.append(entry)

    def _shorter(self, decoy: str) -> tuple[str, _Known | None]:
        """Return the longest form at the head of `decoy` that is none, or its first letter, which is no form."""
        for length in range(len(decoy) - 1, 0, -1):
            known = self._forms.get(decoy[:length])
            if known is not None and not known.decoy:
                return decoy[:length], known
        return decoy[:1], None

    def _learn(self, surface: str) -> _Known:
        if surface[0].isdecimal() and surface[-1].isalpha():
            rank = Decimal(surface[:-2].replace(",", ""))
            return self._known(Entry(NTH, {"ordinal": rank}), is_word=True)
        if surface[0].isdecimal() or (surface[0] == "." and len(surface) > 1):
            return self._known(Entry(frozenset({"digits"})), is_word=False)
        if surface == "\n":
            return self._known(Entry(frozenset({"newline"})), is_word=False)
        entry = self._lexicon.find(surface)
        if surface[0].isalpha():
            return self._word(surface, entry)
        signs = Entry(entry.roles | {"sign"}, entry.data)
        return self._known(signs, is_word=False, rest=self._lexicon.continuation(surface))

    def _phrase(self, surface: str) -> _Known:
        if surface not in self._memory:
            self._memory[surface] = self._word(surface, self._lexicon.phrase(surface))
        return self._memory[surface]

    def _word(self, surface: str, entry: Entry) -> _Known:
        case = (
            "low" if surface[:1] == surface[:1].lower() else "CAPS" if surface.isupper() and len(surface) > 1 else "Cap"
        )
        roles, data = entry.roles | {"word", case}, entry.data
        number = roman(surface)
        if number is not None:
            roles, data = roles | {"roman"}, {**data, "roman": number}
        idle = not entry.roles and number is None
        return self._known(
            Entry(roles, data), is_word="times" not in entry.roles, idle=idle, rest=self._lexicon.continuation(surface)
        )

    def _known(self, entry: Entry, *, is_word: bool, idle: bool = False, rest: re.Pattern[str] | None = None) -> _Known:
        spaced, after_sign, after_word = (self._alphabet.letter(entry.roles, glue) for glue in range(3))
        broken_by = cast("re.Pattern[str] | None", entry.data.get("decoy"))
        return _Known((spaced, after_sign, after_word), entry, is_word, idle, "decoy" in entry.roles, broken_by, rest)


def _automaton(forms: Mapping[str, _Known]) -> "ahocorasick.Automaton":
    """Return what finds the longest of `forms` in a text, each with what is known about it."""
    import ahocorasick

    automaton = ahocorasick.Automaton()
    for form, known in forms.items():
        automaton.add_word(form, (form, known))
    automaton.make_automaton()
    return automaton


def _ends_in_scale(items: list[Entry | Numeral]) -> bool:
    last = items[-1] if items else None
    return isinstance(last, Entry) and "scale" in last.roles


def _tears(phrase: _Known, items: list[Entry | Numeral]) -> bool:
    """Tell whether a number counts the first word of `phrase`, which has the role "torn", and is no date's."""
    if "torn" not in phrase.entry.roles or not items or not _COUNTING & items[-1].roles:
        return False
    return not (_SPLITTING & items[-2].roles if len(items) > 1 else ()) and not any(
        _DATING & item.roles for item in items[-_LONGEST_DATE:]
    )


def _counts_before(out: Tokens, offset: int) -> bool:
    """Tell whether a numeral ends at `offset`, so that no word of the role "decoy" begins there: 300|多名, 3|万一千."""
    last = out.items[-1] if out.items else None
    return isinstance(last, Entry) and out.ends[-1] == offset and bool(_COUNTING & last.roles)
