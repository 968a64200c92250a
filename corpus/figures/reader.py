"""The reader: a text goes in, figures come out. It knows no language; a `Language` tells it everything."""

import datetime
from dataclasses import replace
from operator import itemgetter
from re import Pattern
from typing import cast

from corpus.figures import codes
from corpus.figures.composed import compose
from corpus.figures.grammar import Alphabet, Compiler, literal_role, literals
from corpus.figures.joining import join_clocks_and_days, join_ranges_of_dates
from corpus.figures.language import Language, Run
from corpus.figures.lexer import Lexer
from corpus.figures.lexicon import Entry
from corpus.figures.months import complete_months
from corpus.figures.numerals import Convention, Numeral, Style
from corpus.figures.rules import Found, Match, Rule
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
        self._rules: list[tuple[int, Rule, Pattern[str]]] = [
            (order, rule, compiler.compile(rule.pattern)) for order, rule in enumerate(language.rules)
        ]

    def read(self, text: str, reference: datetime.date | None = None) -> list[Found]:
        """Return the figures of `text` in order; their offsets are code points into `text`."""
        composed = compose(text)
        fold = self.language.fold
        tokens = self._with_numerals(self._lexer.tokens(composed.text.translate(fold) if fold else composed.text))
        found = join_clocks_and_days(self._choose(tokens), tokens)
        found = complete_years(complete_months(found, tokens.text, reference), tokens, reference)
        found = join_ranges_of_dates(found, tokens)
        if not composed.shifts:
            return found
        return [
            replace(
                one,
                figure=replace(
                    one.figure, start=composed.source(one.figure.start), end=composed.source(one.figure.end)
                ),
            )
            for one in found
        ]

    def _with_numerals(self, tokens: Tokens) -> Tokens:
        digits = self._alphabet.members("digits", glued=True) + self._alphabet.members("digits")
        numbers = [
            tokens.surface(index)
            for index, letter in enumerate(tokens.letters)
            if letter in digits and not codes.touches_before(tokens, index)
        ]
        convention = Convention.of(self.language.group, self.language.decimal, numbers)
        hidden = codes.hidden_ranges(tokens.text)
        runs: list[Run] = []
        for match in self._numeral_run.finditer("".join(tokens.letters)):
            runs += self.language.read_run(tokens, *match.span(), convention)
        shown = [run for run in runs if not codes.is_hidden(hidden, tokens.starts[run[0]])]
        return tokens.spliced([_signed(tokens, run) for run in shown], self._alphabet)

    def _choose(self, tokens: Tokens) -> list[Found]:
        letters = "".join(tokens.letters)
        candidates: list[tuple[int, int, int, int, Rule, Match]] = []
        for order, rule, pattern in self._rules:
            spanned = "span" in pattern.groupindex
            for hit in pattern.finditer(letters):
                first, stop = hit.span("span") if spanned else hit.span()
                length = tokens.ends[stop - 1] - tokens.starts[first]
                rank = -length if rule.label else -len(tokens.text) - 1
                candidates.append((rank, order, first, stop, rule, Match(hit, tokens, first, stop)))
        candidates.sort(key=itemgetter(0, 1, 2))
        taken = bytearray(len(tokens))
        found: list[Found] = []
        for _, _, first, stop, rule, match in candidates:
            if any(taken[first:stop]):
                continue
            if rule.label is None and rule.read is None:
                taken[first:stop] = b"\1" * (stop - first)
                continue
            reading = rule.read(match) if rule.read and not codes.is_code(tokens, first, stop) else None
            if reading is None:
                continue
            taken[first:stop] = b"\1" * (stop - first)
            if rule.label is None:
                continue
            figure = Figure(
                tokens.starts[first],
                tokens.ends[stop - 1],
                reading.label or rule.label,
                reading.value,
                reading.unit,
                _modifier(tokens, first, stop) if reading.modifier is None else reading.modifier or None,
                reading.alternatives,
            )
            found.append(Found(figure, first, stop, rule, reading))
        return sorted(found, key=lambda one: one.first)


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
        item = tokens.items[place] if place < len(tokens) else None
        if not isinstance(item, Entry) or "newline" in item.roles:
            break
        # Behind a counted noun only a phrase is one: "5 người trở lên", "60 people or more".
        if "after" in item.roles and (place == stop or " " in tokens.surface(place)):
            return cast(str, item.data["after"])
        if "word" not in item.roles or tokens.surface(place).count(" ") >= _NOUN_WORDS:
            break
    for place in range(first - 1, max(first - 1 - _MODIFIER_REACH, -1), -1):
        item = tokens.items[place]
        if isinstance(item, Numeral):
            return None
        if "before" in item.roles:
            if place and isinstance(tokens.items[place - 1], Numeral) and place == first - 1:
                return None  # "9 trên 10"
            return cast(str, item.data["before"])
        if "through" not in item.roles:
            return None
    return None
