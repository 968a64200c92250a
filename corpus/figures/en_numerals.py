"""English numerals: digits, number words and scale words, in every mixture that newspapers print.

thirty-five · one hundred and five · 13.6 trillion · 1.2m · two and a half million · half a dozen · three quarters ·
3 1/2 · tens of thousands
"""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import cast

from corpus.figures.en_context import HYPHENS, is_one
from corpus.figures.exact import EXACT, product, quotient
from corpus.figures.language import Run
from corpus.figures.lexicon import Entry
from corpus.figures.numerals import ONE, SCALE_WORDS, Convention, Numeral, Style, Terms, read_digits
from corpus.figures.tokens import Tokens

NUMERAL_RUN = (
    "( 'a' | some )* "
    "( digits | ~digits | small | tens | hundred | scale | dozen | many | 'half' | 'quarter' | vulgar | part ) "
    "( digits | ~digits | small | tens | hundred | scale | short | dozen | many | part | vulgar | zero "
    "| ordinal | ',' | 'and' | 'a' | 'of' | 'point' | '-' | '/' | '.' )*"
)
_CROWD_REACH = 5  # tokens before "1.4m" in which a word such as "population" makes it a million
_HALF, _TENTH = Decimal("0.5"), Decimal("0.1")
_SPOKEN_CENTURIES = frozenset(map(Decimal, range(16, 21)))

Read = tuple[Numeral, int] | None


def read_run(tokens: Tokens, first: int, stop: int, convention: Convention) -> list[Run]:
    """Return the numerals among the tokens first:stop."""
    return list(_RunReader(tokens, stop, convention).numerals(first))


class _RunReader:
    """Reads the numerals of one run. Each method takes a position and returns (what it read, position after)."""

    def __init__(self, tokens: Tokens, stop: int, convention: Convention) -> None:
        self._tokens = tokens
        self._stop = stop
        self._convention = convention

    def numerals(self, position: int) -> Iterator[Run]:
        while position < self._stop:
            vague = self._after_vague(position)
            if vague:
                position = vague
                continue
            read = (
                self._rank(position)
                or self._spoken_year(position)
                or self._halves(position)
                or self._parts(position)
                or self._sum(position)
            )
            if read:
                numeral, after = read
                yield position, after, numeral
                position = after
            else:
                position += 1

    def _has(self, position: int, role: str) -> bool:
        return position < self._stop and role in self._tokens.roles(position)

    def _worth(self, position: int, role: str) -> Decimal:
        return cast(Decimal, cast(Entry, self._tokens.items[position]).data[role])

    def _hyphen(self, position: int) -> int:
        """Return 1 where a hyphen stands at `position` with no space around it, else 0."""
        tokens = self._tokens
        tight = tokens.glued(position) and tokens.glued(position + 1)
        return int(tight and position < self._stop and tokens.surface(position) in HYPHENS)

    def _loose_hyphen(self, position: int, role: str) -> int:
        """Return 1 where a hyphen stands at `position` before a word of `role`, with or without spaces, else 0."""
        stands = position < self._stop and self._tokens.surface(position) in HYPHENS
        return int(stands and self._has(position + 1, role))

    def _rank(self, position: int) -> Read:
        """twenty-first"""
        if not self._has(position, "tens"):
            return None
        place = position + 1 + self._hyphen(position + 1)
        if not self._has(place, "ordinal") or not 0 < self._worth(place, "ordinal") < 10:
            return None
        return Numeral(self._worth(position, "tens") + self._worth(place, "ordinal"), Style.RANK), place + 1

    def _spoken_year(self, position: int) -> Read:
        """nineteen ninety-nine"""
        century = self._worth(position, "small") if self._has(position, "small") else None
        if self._has(position, "tens"):
            century = self._worth(position, "tens")
        if century not in _SPOKEN_CENTURIES or self._hyphen(position + 1):
            return None
        if self._has(position + 1, "zero") and self._has(position + 2, "small"):  # nineteen oh five
            return Numeral(product(century, Decimal(100)) + self._worth(position + 2, "small"), Style.SPOKEN_YEAR), (
                position + 3
            )
        if not self._has(position + 1, "tens"):
            return None
        years, after = self._small(position + 1) or (Decimal(0), position)
        return Numeral(product(century, Decimal(100)) + years, Style.SPOKEN_YEAR), after

    def _after_vague(self, position: int) -> int | None:
        """Return the position after a vague amount: hundreds, tens of thousands, several hundred, a few million."""
        place, vague = position, False
        if self._has(place, "some"):
            place, vague = place + 1, True
        elif self._has(place, "many"):
            vague = True
        start = place
        while place < start + SCALE_WORDS:
            role = next((r for r in ("many", "hundred", "dozen", "scale") if self._has(place, r)), None)
            if role is None:
                break
            place += 1
            if self._has(place, "'of'") and self._has(place + 1, "many"):
                place += 1
        return place if place > start and vague else None

    def _halves(self, position: int) -> Read:
        """half a million, half a dozen, half of, half"""
        if not self._has(position, "'half'"):
            return None
        place = position + 1 + (self._has(position + 1, "'a'") or self._has(position + 1, "'an'"))
        place += self._hyphen(place)
        scale, after = self._scale(place)
        if after > place:
            return Numeral(product(_HALF, scale), Style.SCALED, scale=scale), after
        before = self._tokens.roles(position - 1)
        follows = self._tokens.roles(position + 1 + self._hyphen(position + 1))
        is_rank = "ordinal" in before or "half_rank" in before
        is_amount = {"whole", "period", "unit", "halved"} & follows or {"before", "by", "halving"} & before
        return (Numeral(_HALF, Style.WORDS), position + 1) if is_amount and not is_rank else None

    def _parts(self, position: int) -> Read:
        """two-thirds, one third, three quarters, a quarter, a quarter million; ½"""
        if self._has(position, "vulgar"):
            return Numeral(self._worth(position, "vulgar"), Style.SEPARATED), position + 1
        counted = self._count_of_parts(position)
        named = self._part(counted[1]) if counted else None
        if counted is None or named is None:
            return None
        count, (below, place) = counted[0], named
        plural = self._tokens.surface(place).lower().endswith("s")
        scale, after = self._scale(place + 1)
        is_rank = self._hyphen(after) or not self._is_part(after)  # a third-party cell, a fifth term
        doubtful = self._has(position, "'a'") and self._has(place, "ordinal") and is_rank
        if doubtful or plural == (count == ONE) or (count >= below and not plural):
            return None
        value = quotient(count, below)
        if after == place + 1 and self._has(after, "'of'") and self._has(after + 1, "'a'"):  # of a million
            scale, end = self._scale(after + 2)
            after = end if scale > ONE else after
        if scale > ONE:
            return Numeral(product(value, scale), Style.SCALED, scale=scale), after
        return Numeral(value, Style.WORDS), after

    def _part(self, position: int) -> tuple[Decimal, int] | None:
        """The name of a part at `position`, thirds or twenty-fifths, and its place."""
        place = position + (self._hyphen(position) or self._loose_hyphen(position, "part"))
        tens = self._worth(place, "tens") if self._has(place, "tens") else Decimal(0)
        if tens:
            place += 1 + self._hyphen(place + 1)
        if not self._has(place, "part") or (tens and self._worth(place, "part") > 9):
            return None
        return tens + self._worth(place, "part"), place

    def _many_parts(self, count: Numeral, position: int) -> Read:
        """The parts of which there are more than a word counts: one hundred and thirty-two fifths."""
        place = position + self._hyphen(position)
        if count.style != Style.WORDS or not self._has(place, "part"):
            return None
        if not self._tokens.surface(place).lower().endswith("ths"):
            return None
        return replace(count, value=quotient(count.value, self._worth(place, "part"))), place + 1

    def _count_of_parts(self, position: int) -> tuple[Decimal, int] | None:
        """How many thirds or quarters: "two", "a", or nothing before "quarter million"."""
        if self._has(position, "'a'"):
            return ONE, position + 1
        if self._has(position, "'quarter'") and self._has(position + 1, "scale"):
            return ONE, position
        return self._small(position)

    def _is_part(self, position: int) -> bool:
        """Tell whether what ends before `position` is a part of something: "a fifth of", and no "a fifth term"."""
        return "'of'" in self._tokens.roles(position) or "word" not in self._tokens.roles(position)

    def _sum(self, position: int) -> Read:
        """A sum of terms with falling scales; the first one may have no scale word."""
        read = self._mantissa(position)
        if read is None:
            return None
        numeral, after = read
        if numeral.style in (Style.CODE, Style.DAY_MONTH_YEAR):
            return numeral, after
        numeral, after = self._and_a_part(numeral, after)
        scale, end = self._scale(after + self._hyphen(after), numeral)
        if end == after + self._hyphen(after):
            whole = self._many_parts(numeral, after)
            if whole:
                return whole
            if self._has(position, "'a'") and after == position + 1:
                return None
            return numeral, after
        terms = Terms()
        terms.add(numeral.value, scale)
        first = numeral.scaled(scale)
        while end < self._stop:
            part = self._more(end)
            if part:
                below, end = self._scale(part[1])  # one billion and a half million
                terms.add(part[0], terms.scale if below == ONE else below)
                break
            more = self._term(end, terms)
            if more is None:
                break
            end = more
        alternatives = first.alternatives if terms.total == first.value else ()
        return Numeral(terms.total, Style.SCALED, scale=scale, alternatives=alternatives), end

    def _term(self, position: int, terms: Terms) -> int | None:
        """Add the next term of a sum; return the position after it, or None where there is none."""
        comma = self._has(position, "','")
        joined = comma or self._has(position, "'and'")
        read = self._mantissa(position + joined)
        if read is None or self._has(position + joined, "'a'"):
            return None
        numeral, after = read
        if comma and (numeral.style != Style.WORDS or (after < position + 3 and not self._has(after, "scale"))):
            return None  # "one million, two of them"
        scale, end = self._scale(after, numeral)
        digits = self._has(position + joined, "digits") and after == position + joined + 1
        if (
            (digits and end == after)
            or (joined and not comma and end > after)
            or not terms.accepts(numeral.value, scale)
        ):
            return None
        terms.add(numeral.value, scale)
        return end

    def _and_a_part(self, numeral: Numeral, after: int) -> tuple[Numeral, int]:
        """Add the part of "two and a half", "five and three quarters", "3½"."""
        part = self._more(after)
        if part:
            return replace(numeral, value=EXACT.add(numeral.value, part[0]), style=Style.WORDS, text=""), part[1]
        if self._has(after, "vulgar"):
            return replace(numeral, value=EXACT.add(numeral.value, self._worth(after, "vulgar"))), after + 1
        return numeral, after

    def _more(self, position: int) -> tuple[Decimal, int] | None:
        """Return what "and a half", "-and-three-quarters" adds, and the position after it."""
        place = position + self._hyphen(position)
        if not self._has(place, "'and'"):
            return None
        place += 1 + self._hyphen(place + 1)
        is_article = self._has(place, "'a'")
        counted = (ONE, place + 1) if is_article else self._small(place)
        if counted is None:
            return None
        count, place = counted
        place += self._hyphen(place)
        if not self._has(place, "part") or self._tokens.surface(place).lower().endswith("s") == (count == ONE):
            return None
        return quotient(count, self._worth(place, "part")), place + 1

    def _mantissa(self, position: int) -> Read:
        """The number before a scale word: digits, or words below a thousand, or "a" before hundred, million, dozen."""
        if self._has(position, "digits"):
            numeral = read_digits(self._tokens.surface(position), self._convention)
            if self._has(position + 1, "hundred") or self._has(position + 1, "dozen"):
                role = "hundred" if self._has(position + 1, "hundred") else "dozen"
                scaled = numeral.scaled(self._worth(position + 1, role))
                rest, end = self._rest_of_hundred(position + 2) if role == "hundred" else (Decimal(0), position + 2)
                total = EXACT.add(scaled.value, rest)
                return replace(scaled, value=total, style=Style.SCALED, scale=ONE), end
            return numeral, position + 1
        if self._has(position, "hundred") and self._has(position + 1, "scale"):
            return Numeral(Decimal(100), Style.WORDS), position + 1
        if self._has(position, "'a'"):
            return self._one_of_scale(position + 1)
        return self._words(position)

    def _rest_of_hundred(self, position: int) -> tuple[Decimal, int]:
        """What can follow "3 hundred": "and 21", "and one", or nothing."""
        text = self._tokens.surface(position + 1) if self._has(position, "'and'") else ""
        alone = not (self._has(position + 2, "hundred") or self._has(position + 2, "scale"))
        if text.isdecimal() and len(text) < 3 and int(text) and alone:
            return Decimal(text), position + 2
        return self._below_hundred(position)

    def _one_of_scale(self, position: int) -> Read:
        """What "a" makes a number of: a dozen, a hundred and five, a million."""
        if self._has(position, "dozen"):
            return Numeral(self._worth(position, "dozen"), Style.WORDS), position + 1
        if self._has(position, "hundred"):
            rest, end = self._below_hundred(position + 1)
            return Numeral(Decimal(100) + rest, Style.WORDS), end
        return (Numeral(ONE, Style.WORDS), position) if self._has(position, "scale") else None

    def _words(self, position: int) -> Read:
        read = self._small(position)
        if read is None:
            return None
        value, after = read
        place = after + self._hyphen(after)
        for role in ("hundred", "dozen"):
            if self._has(place, role):
                value = product(value, self._worth(place, role))
                part = self._more(place + 1)
                if part and part[0] < ONE:  # one hundred and three quarters
                    return Numeral(EXACT.add(value, part[0]), Style.WORDS), part[1]
                rest, after = self._below_hundred(place + 1)
                if rest and self._has(place + 1, "'and'") and self._has(after, "dozen"):  # and two dozen
                    rest, after = product(rest, self._worth(after, "dozen")), after + 1
                value += rest
        if after == position + 1 and value == ONE and not (self._more(position + 1) or is_one(self._tokens, position)):
            return None
        if self._has(after, "'point'") and (self._has(after + 1, "small") or self._has(after + 1, "tens")):
            return self._pointed(value, after + 1)
        return Numeral(value, Style.WORDS), after

    def _pointed(self, value: Decimal, position: int) -> Read:
        """three point one four, two hundred point seventy-one"""
        factor = _TENTH
        two = self._small(position)
        if two and two[0] > 9:
            return Numeral(EXACT.add(value, product(_TENTH * _TENTH, two[0])), Style.WORDS), two[1]
        while self._has(position, "small") and self._worth(position, "small") < 10:
            value = EXACT.add(value, product(factor, self._worth(position, "small")))
            factor = product(factor, _TENTH)
            position += 1
        return Numeral(value, Style.WORDS), position

    def _small(self, position: int) -> tuple[Decimal, int] | None:
        """Words below a hundred."""
        if self._has(position, "small"):
            return self._worth(position, "small"), position + 1
        if not self._has(position, "tens"):
            return None
        value, after = self._worth(position, "tens"), position + 1
        place = after + (self._hyphen(after) or self._loose_hyphen(after, "small"))
        if self._has(place, "ordinal") and self._worth(place, "ordinal") < 10:
            return None  # "twenty-first" is a rank
        if self._has(place, "small") and 0 < self._worth(place, "small") < 10:
            return value + self._worth(place, "small"), place + 1
        return value, after

    def _below_hundred(self, position: int) -> tuple[Decimal, int]:
        """What can follow "hundred": "and five", "twenty-one", or nothing."""
        place = position + (self._has(position, "'and'") or self._hyphen(position))
        return self._small(place) or (Decimal(0), position)

    def _scale(self, position: int, numeral: Numeral | None = None) -> tuple[Decimal, int]:
        """The scale words from here on: million, hundred thousand; or an abbreviation that touches: 1.2m."""
        scale, after = ONE, position
        while after < position + SCALE_WORDS and (
            self._has(after, "scale") or (self._has(after, "dozen") and after == position)
        ):
            scale = product(scale, self._worth(after, "scale" if self._has(after, "scale") else "dozen"))
            after += 1
        if after > position or numeral is None or not self._has(position, "short"):
            return scale, after
        return self._short_scale(position)

    def _short_scale(self, position: int) -> tuple[Decimal, int]:
        tokens = self._tokens
        surface = tokens.surface(position)
        is_money = "currency_before" in tokens.roles(position - 2)
        if not tokens.glued(position) and not (surface in {"k", "M"} and "word" not in tokens.roles(position + 1)):
            return ONE, position
        if surface in {"m", "mm", "t", "T"} and not is_money:
            after = tokens.roles(position + 1)
            broken = "." in tokens.surface(position - 1)
            near = range(max(position - _CROWD_REACH, 0), position)
            crowded = broken and any("crowd" in tokens.roles(place) for place in near)
            if surface != "m" or not (crowded or "million_word" in after or (broken and "perhaps_million" in after)):
                return ONE, position
        return self._worth(position, "short"), position + 1
