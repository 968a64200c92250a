"""The words a grammar knows: each surface form with its roles, and what it is worth in each role."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

# Scripts that put no spaces between words: Thai, Lao, Myanmar, Khmer, kana, Chinese characters; and Hangul, which
# glues particles and counters to numerals. Their digits are left to \d.
UNSPACED = (
    "[\u0e00-\u0e4f\u0e5a-\u0ecf\u0eda-\u0eff\u1000-\u103f\u104a-\u109f\u1780-\u17df\u17ea-\u17ff"
    "\u3005-\u30fa\u30fc-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]"
)
_SPACES = re.compile(r"\s+")
_HEAD = re.compile(r"[kcdm]?m[23](?!\w)|[^\W\d_]+|[^\w\s]", re.IGNORECASE)
_UNSPACED = re.compile(UNSPACED)
_INNER_BREAK = re.compile(r"[ .\u200b](?=.)")


@dataclass(slots=True)
class Entry:
    """What a grammar knows about one word: its roles, and a payload for those roles that carry one."""

    roles: frozenset[str]
    data: dict[str, object] = field(default_factory=dict)


NOTHING = Entry(frozenset())


class Lexicon:
    """Surface forms of words, phrases and signs.

    A *word* is matched whatever its case, a *symbol* ("MW", "m") only as it is written. Surfaces are given
    as a comma-separated string; a phrase is a surface with spaces. Forms in scripts without spaces (汉字,
    ไทย) are found inside runs of letters, the longest first.
    """

    def __init__(self) -> None:
        self.words: dict[str, Entry] = {}
        self.symbols: dict[str, Entry] = {}
        self._continuations: dict[str, re.Pattern[str]] = {}

    def add(self, role: str, surfaces: str | Iterable[str], payload: object = None, *, exact: bool = False) -> None:
        """Give `surfaces` the role `role`, with `payload` in that role; `exact` makes them symbols."""
        table = self.symbols if exact else self.words
        for surface in surfaces.split(",") if isinstance(surfaces, str) else surfaces:
            form = _SPACES.sub(" ", surface.strip())
            form = form if exact else form.lower()
            known = table.get(form, NOTHING)
            data = known.data if payload is None else {**known.data, role: payload}
            table[form] = Entry(known.roles | {role}, data)

    def add_table(self, role: str, table: Mapping[Any, str], *, exact: bool = False) -> None:
        """Add the rows payload -> surfaces of `table` under `role`."""
        for payload, surfaces in table.items():
            self.add(role, surfaces, payload, exact=exact)

    def find(self, form: str) -> Entry:
        """Return what is known about `form`, exactly as written and whatever its case; empty if unknown."""
        symbol = self.symbols.get(form, NOTHING)
        word = self.words.get(form.lower(), NOTHING)
        if not symbol.roles or not word.roles:
            return word if word.roles else symbol
        return Entry(symbol.roles | word.roles, {**word.data, **symbol.data})

    def phrase(self, text: str) -> Entry:
        """Return what is known about a phrase, however it is spaced."""
        return self.find(_SPACES.sub(" ", text))

    def role_sets(self) -> set[frozenset[str]]:
        """Return every set of roles that `find` can give a word."""
        alone = (entry.roles for table in (self.words, self.symbols) for entry in table.values())
        return {*alone, *(self.find(symbol).roles for symbol in self.symbols)}

    def index_phrases(self) -> None:
        """Prepare `continuation`; to be called when all forms are in."""
        by_first: dict[str, set[str]] = {}
        for form in (*self.words, *self.symbols):
            head = _HEAD.match(form)
            if head and head.end() < len(form) and not _UNSPACED.match(form):
                by_first.setdefault(head.group().lower(), set()).add(form[head.end() :])
        for first, rests in by_first.items():
            longest_first = sorted(rests, key=lambda rest: (-len(rest), rest))
            self._continuations[first] = re.compile("|".join(map(_spelled, longest_first)), re.IGNORECASE)

    def continuation(self, first: str) -> re.Pattern[str] | None:
        """Return what can follow the word `first` inside a phrase, longest first."""
        return self._continuations.get(first.lower())

    def unspaced_forms(self) -> set[str]:
        """Return the forms in scripts without spaces."""
        return {form for form in (*self.words, *self.symbols) if _UNSPACED.match(form)}

    def has_spaced_forms(self) -> bool:
        """Tell whether some form in such a script has spaces or points all the same: 베트남 동, ส.ค."""
        return any(_INNER_BREAK.search(form) for form in self.unspaced_forms())


def _spelled(rest: str) -> str:
    """Return the regular expression of a phrase's `rest`: any spaces, and no word that goes on."""
    spelled = re.escape(rest).replace(r"\ ", r"[^\S\n]+")
    return rf"{spelled}(?!\w)" if rest[-1].isalnum() else spelled
