"""What a language module hands to the engine.

To plug a language in, write `corpus/figures/<code>.py` with a function `language() -> Language`, and add the code to
`MODULES` in `corpus/figures/__init__.py`. A language consists of

- a `Lexicon`: its words by role. These roles mean something to the shared rules in `amounts.py`:
  `percent`, `currency` (payload ISO 4217), `unit` (payload unit symbol), `to` (what joins the ends of a range),
  `before` and `after` (approximators around a figure, payload a Modifier value), `through` (words between an
  approximator and its figure: "from", "ngày"), `minus`. All other roles are the language's own.
- `numeral_run`: the pattern of a run of tokens in which numerals are sought (digit strings have the role `digits`), and
  `read_run(tokens, first, stop, convention)`, which returns the numerals in it as (first, last + 1, Numeral).
  Each becomes one token whose roles are its shape (see `numerals.shape`): num, int, plain, d1 .. d4, day, month,
  quarter, hour, min, minute, year, year4, yy, words, one, fraction, grouped, dm, dmy.
  A Roman numeral is a word with the role `roman`.
- `rules`, in the notation of `grammar.py`: vetoes win over all; among the others the longest span wins, and
  of two as long the one that stands first. A numeral that no rule takes is a CARDINAL by the last rule of
  `amounts.py`. Offsets, missing years, modifiers, codes such as VN123 and NFD are the engine's business.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from corpus.figures.lexicon import Lexicon
from corpus.figures.numerals import Convention, Numeral
from corpus.figures.rules import Rule
from corpus.figures.tokens import Tokens

Run = tuple[int, int, Numeral]
ReadRun = Callable[[Tokens, int, int, Convention], list[Run]]


@dataclass(frozen=True, slots=True)
class Language:
    """One language's grammar of figures; `group` and `decimal` are its separators.

    `fold` (as for `str.translate`, one character for one) says which characters are read as others; `respell` does
    what depends on the characters around, and must keep the length of the text. A currency whose code begins with "*"
    has a name that several bear; `currency_of(tokens, first, stop, code)` says which is meant, None where no money is.
    """

    code: str
    lexicon: Lexicon
    group: str
    decimal: str
    numeral_run: str
    read_run: ReadRun
    rules: Sequence[Rule]
    fold: Mapping[int, str] = field(default_factory=dict)
    respell: Callable[[str], str] | None = None
    currency_of: Callable[[Tokens, int, int, str], str | None] | None = None
