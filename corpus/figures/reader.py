"""The reader: a text goes in, figures come out. It knows no language; a `Language` tells it everything."""

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import replace
from operator import attrgetter

from corpus.figures import codes
from corpus.figures.composed import compose
from corpus.figures.grammar import Alphabet, Compiler, literal_role, literals
from corpus.figures.joining import join_clocks_and_days, join_ranges_of_dates
from corpus.figures.language import Language, Run
from corpus.figures.lexer import Lexer
from corpus.figures.months import complete_months
from corpus.figures.numerals import Convention, Numeral, Style
from corpus.figures.rulebook import Rulebook
from corpus.figures.rules import Found, Match, Reading, Rule
from corpus.figures.streaming import Evidence, parts
from corpus.figures.tokens import Tokens
from corpus.figures.years import complete_years
from corpus.model import Figure

_NOUN_WORDS = 3  # in the longest noun that stands between a figure and "or more"
_MODIFIER_REACH = 3  # words between an approximator and its figure: "khoảng từ ngày 5/6"


class Reader:
    """Finds the figures of one language."""

    def __init__(self, language: Language) -> None:
        self.language = language
        patterns = [language.numeral_run, *(rule.pattern for rule in language.rules)]
        for word in sorted(literals(patterns)):
            language.lexicon.add(literal_role(word), [word])
        self._alphabet = Alphabet()
        self._lexer = Lexer(language.lexicon, self._alphabet)
        compiler = Compiler(self._alphabet)
        self._numeral_run = compiler.compile(language.numeral_run)
        self._rulebook = Rulebook(language.rules, self._alphabet)

    def read(self, text: str, reference: datetime.date | None = None) -> Iterator[tuple[Figure, Rule]]:
        """Yield the figures of `text` in order, each with its rule; their offsets are code points into `text`."""
        convention = self._evidence().add(text)
        for offset, part in parts([text]):
            yield from self._read_part(part, offset, convention, reference)

    def stream(self, chunks: Iterable[str], reference: datetime.date | None = None) -> Iterator[tuple[Figure, Rule]]:
        """Yield the figures of the text that `chunks` add up to, as soon as they are known."""
        evidence = self._evidence()
        for offset, part in parts(chunks):
            yield from self._read_part(part, offset, evidence.add(part), reference)

    def _evidence(self) -> Evidence:
        return Evidence(self.language.group, self.language.decimal)

    def _read_part(
        self, text: str, offset: int, convention: Convention, reference: datetime.date | None
    ) -> Iterable[tuple[Figure, Rule]]:
        """Return the figures of the part of a text that stands at `offset`."""
        composed = compose(text)
        fold, respell = self.language.fold, self.language.respell
        folded = composed.text.translate(fold) if fold else composed.text
        tokens = self._lexer.tokens(respell(folded) if respell else folded)
        tokens = self._with_numerals(tokens, convention)
        found = join_clocks_and_days(self._choose(tokens), tokens)
        found = complete_years(complete_months(found, tokens.text, reference), tokens, reference)
        found = join_ranges_of_dates(found, tokens)
        place = composed.source
        return [
            (
                Figure(
                    offset + place(one.start),
                    offset + place(one.end),
                    one.label,
                    one.value,
                    one.unit,
                    one.modifier,
                    one.alternatives,
                ),
                one.rule,
            )
            for one in found
        ]

    def _with_numerals(self, tokens: Tokens, convention: Convention) -> Tokens:
        hidden = codes.hidden_ranges(tokens.text)
        runs: list[Run] = []
        for match in self._numeral_run.finditer("".join(tokens.letters)):
            runs += self.language.read_run(tokens, *match.span(), convention)
        if hidden[0]:
            runs = [run for run in runs if not codes.is_hidden(hidden, tokens.starts[run[0]])]
        return tokens.spliced([_signed(tokens, run) for run in runs], self._alphabet)

    def _with_currency(self, reading: Reading, tokens: Tokens, first: int, stop: int) -> Reading | None:
        """Return `reading` with the currency that its name means here, or None where it is no money."""
        currency_of, unit = self.language.currency_of, reading.unit or ""
        code = currency_of(tokens, first, stop, unit) if currency_of else None
        return reading._replace(unit=code) if code else None

    def _choose(self, tokens: Tokens) -> list[Found]:
        rules, groups, starts, ends = self._rulebook.rules, self._rulebook.groups, tokens.starts, tokens.ends
        taken = bytearray(len(tokens))
        found: list[Found] = []
        for candidates in self._rulebook.candidates(tokens):
            for _, order, first, stop, hit in candidates:
                if 1 in taken[first:stop]:
                    continue
                rule = rules[order]
                if rule.read is None:  # a veto of all that it matches
                    taken[first:stop] = b"\1" * (stop - first)
                    continue
                if rule.label is not None and codes.is_code(tokens, first, stop):
                    continue
                reading = rule.read(Match(hit, groups[order], tokens, first, stop))
                if reading is not None and reading.unit and reading.unit[0] == "*":
                    reading = self._with_currency(reading, tokens, first, stop)
                if reading is None:
                    continue
                taken[first:stop] = b"\1" * (stop - first)
                if rule.label is None:
                    continue
                found.append(
                    Found(
                        starts[first],
                        ends[stop - 1],
                        reading.label or rule.label,
                        reading.value,
                        reading.unit,
                        _modifier(tokens, first, stop) if reading.modifier is None else reading.modifier or None,
                        reading.alternatives,
                        first,
                        stop,
                        rule,
                        reading,
                    )
                )
        found.sort(key=attrgetter("first"))
        return found


def _signed(tokens: Tokens, run: Run) -> Run:
    """Return `run` with the minus sign that stands right before it and after a space or a bracket."""
    first, stop, numeral = run
    sign = first - 1
    if numeral.style == Style.CODE:
        return run
    if "negative" in tokens.roles(sign):
        return sign, stop, replace(numeral, value=-numeral.value, style=Style.SEPARATED)
    if "minus" not in tokens.roles(sign) or not tokens.glued(first) or "newline" in tokens.roles(sign - 1):
        return run
    # At the head of a line a dash marks a list, unless a measurement follows.
    if sign == 0 and stop < len(tokens) and not {"unit", "percent"} & tokens.roles(stop):
        return run
    bracketed = tokens.surface(sign - 1) in {"(", "（"}
    if (tokens.glued(sign) and not bracketed) or tokens.surface(sign - 1)[-1:].isdecimal():
        return run
    style = Style.SEPARATED if numeral.style in (Style.DAY_MONTH, Style.PADDED) else numeral.style
    return sign, stop, replace(numeral, value=-numeral.value, style=style)


def _modifier(tokens: Tokens, first: int, stop: int) -> str | None:
    """Return the modifier that the words around tokens first:stop give."""
    for place in (stop, stop + 1):
        roles = tokens.roles(place)
        # Behind a counted noun only a phrase is one: "5 người trở lên", "60 people or more".
        if "after" in roles and (place == stop or " " in tokens.surface(place)):
            return tokens.payload(place, "after")
        if "word" not in roles or (place == stop and tokens.surface(place).count(" ") >= _NOUN_WORDS):
            break
    for place in range(first - 1, max(first - 1 - _MODIFIER_REACH, -1), -1):
        roles = tokens.roles(place)
        if "before" in roles:
            if place == first - 1 and place and isinstance(tokens.items[place - 1], Numeral):
                return None  # "9 trên 10"
            return tokens.payload(place, "before")
        if "through" not in roles:
            return None
    return None
