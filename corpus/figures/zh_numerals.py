"""Chinese numerals: digits, characters and scale words, in every mixture that newspapers print.

    三十五 · 一百零五 · 1.3万 · 2亿3000万 · 一万五千亿 · 三点五 · 十余万 · 十几 · 四分之三 · 二〇二五 · 第十七

"两三百" and "十七八" are two numbers: each is a numeral of its own, the second right behind the first, and the rules
read such a pair as a range.
"""

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import cast

from corpus.figures import zh_context as context
from corpus.figures import zh_lists, zh_rows
from corpus.figures.exact import EXACT, product, quotient
from corpus.figures.language import Run
from corpus.figures.lexicon import Entry
from corpus.figures.numerals import ONE, Convention, Numeral, Style, read_digits
from corpus.figures.tokens import Tokens
from corpus.figures.zh_one import MEASURES

NUMERAL_RUN = (
    "( digits | ~digits | cdigit | twenty | place | scale | odd | several | vague | neg | rank_mark "
    "| '分之' | '又' | '点' | '半' )+"
)
_ZERO, _TEN, _THOUSAND, _MYRIAD = Decimal(0), Decimal(10), Decimal(1000), Decimal(10_000)
_HALF = Numeral(Decimal("0.5"), Style.WORDS)
_LOW, _HIGH = 0, 1
MOST_SCALES = 3  # in a row; exact arithmetic has its limits

Read = tuple[Numeral, int]


@dataclass(slots=True)
class _Term:
    """A part of a sum: value, already multiplied with its scale."""

    value: Decimal
    scale: Decimal


class RunReader:
    """Reads the numerals of one run. Methods take a position and return (what they read, the position after it)."""

    def __init__(self, tokens: Tokens, stop: int, convention: Convention) -> None:
        self._tokens = tokens
        self._roles = tokens.roles
        self._stop = stop
        self._convention = convention
        self._has_fractions = True
        self._side = _LOW  # which of two neighbouring digits, as in 两三百, is read
        self._second = 0  # where the second of them stands, if there were any

    def numerals(self, position: int) -> list[Run]:
        """Return the numerals from `position` to the run's end."""
        runs: list[Run] = []
        self._has_fractions = any("'分之'" in self._tokens.roles(place) for place in range(position, self._stop))
        while position < self._stop:
            after = self._rank(position, runs) or self._after_vague(position) or self._signed(position, runs)
            position = after or position + 1
        return runs

    def _has(self, position: int, role: str) -> bool:
        return role in self._roles(position)

    def _worth(self, position: int, role: str) -> Decimal:
        return zh_rows.worth(self._tokens, position, role)

    def _rank(self, position: int, runs: list[Run]) -> int | None:
        """第十七, 第3"""
        if not self._has(position, "rank_mark"):
            return None
        read = self._number(position + 1)
        if read is None:
            return None
        numeral, after = read
        whole = numeral.value == numeral.value.to_integral_value() and numeral.style != Style.CODE
        if whole and context.numbers_part(self._tokens, position, after):
            runs.append((position + 1, after, numeral))
        elif whole:
            runs.append((position, after, replace(numeral, style=Style.RANK)))
        return after

    def _after_vague(self, position: int) -> int | None:
        """Return the position after a vague amount: 数十, 几百万, 上千."""
        if not (self._has(position, "vague") or self._has(position, "several")):
            return None
        after, stop = position + 1, position + 1 + MOST_SCALES
        while after < stop and (self._has(after, "place") or self._has(after, "scale")):
            after += 1
        return after

    def _signed(self, position: int, runs: list[Run]) -> int | None:
        start = position
        negative = self._has(position, "neg")
        if negative:
            position += 1
        pair = len(runs)
        fraction = self._fraction(position, runs) if self._has_fractions else None
        after = fraction or self._half(position, runs) or self._plain(position, runs)
        if after is None or len(runs) == pair:
            return after
        if not negative:
            negative, start = context.minus_before(self._tokens, position, after)
        if negative:
            first, stop, numeral = runs[pair]
            style = Style.SEPARATED if numeral.style == Style.PADDED else numeral.style
            runs[pair] = (
                start if first == position else first,
                stop,
                replace(numeral, value=-numeral.value, style=style),
            )
        return after

    def _half(self, position: int, runs: list[Run]) -> int | None:
        """半年, 半个月, 半世纪, 半米: half of a period or a unit."""
        halved = bool({"period", "period_more", "'世纪'", "unit"} & self._tokens.roles(position + 1))
        if (
            not self._has(position, "'半'")
            or not halved
            or self._tokens.surface(position + 1) in zh_lists.FIGURATIVE - {"斤"}
        ):
            return None
        runs.append((position, position + 1, _HALF))
        return position + 1

    def _fraction(self, position: int, runs: list[Run]) -> int | None:
        """四分之三, 一又三分之二"""
        read = self._number(position)
        if read is None:
            return None
        whole, after = _ZERO, read[1]
        if self._has(after, "'又'"):
            whole = read[0].value
            read = self._number(after + 1)
            after = read[1] if read else after
        if read is None or not self._has(after, "'分之'") or not read[0].value:
            return None
        above = self._number(after + 1)
        if above is None:
            return None
        value = EXACT.add(whole, quotient(above[0].value, read[0].value))
        runs.append((position, above[1], Numeral(value, Style.WORDS)))
        return above[1]

    def _plain(self, position: int, runs: list[Run]) -> int | None:
        """A number, or the two numbers of 两三百."""
        row = zh_rows.read_row(self._tokens, position)
        if row:
            if row[0]:
                runs.append((position, row[1], row[0]))
            return row[1]
        self._side, self._second = _LOW, 0
        read = self._number(position)
        if read is None:
            return None
        numeral, after = read
        second = self._second
        if second:
            self._side = _HIGH
            upper = self._number(position)
            self._side = _LOW
            if upper and context.is_measured(self._tokens, after):
                runs.append((position, second, replace(numeral, style=Style.WORDS)))
                runs.append((second, after, replace(upper[0], style=Style.WORDS)))
            return after
        if (
            numeral.style == Style.WORDS
            and after == position + 1
            and not context.stands_alone(self._tokens, position, numeral.value)
        ):
            return after
        runs.append((position, after, numeral))
        return after

    def _number(self, position: int) -> Read | None:
        """A number without its sign: a sum of sections, each with or without a scale."""
        terms: list[_Term] = []
        modifier: str | None = None
        style, text, scale, first_scale = Style.WORDS, "", ONE, ONE
        alternatives: tuple[Decimal, ...] = ()
        after = position
        while after < self._stop:
            section = self._section(after, leading=not terms)
            if section is None:
                break
            numeral, end = section
            if numeral.style in (Style.CODE, Style.DAY_MONTH_YEAR):
                return None if terms else section
            odd = None if numeral.value % _TEN else self._odd(end)
            modifier, end = odd if odd else (modifier, end)
            scale, stop = self._scale(end)
            if terms and not self._follows(numeral, after, terms[-1], scale):
                break
            if terms and scale == ONE and self._is_shortened(numeral, after, end):
                numeral = replace(numeral, value=product(numeral.value, terms[-1].scale, Decimal("0.1")))
            if not terms:
                style, text, first_scale = Style.SCALED if odd else numeral.style, numeral.text, numeral.scale
                alternatives = tuple(product(other, scale) for other in numeral.alternatives)
                modifier = modifier or numeral.modifier
            if scale > ONE or terms:
                style = Style.SCALED
            _add(terms, numeral.value, scale)
            after = stop
            if scale == ONE or odd:
                break
            odd = self._odd(after)
            if odd:
                modifier, after = odd
                break
        if not terms:
            return self._bare_scale(position)
        total = sum((term.value for term in terms), _ZERO)
        if len(terms) > 1 or style == Style.WORDS:
            alternatives = ()
        tail, after = (_ZERO, after) if self._has(position, "digits") else self._decimals(after)
        last = max(terms[-1].scale, first_scale) if style == Style.SCALED else ONE
        return Numeral(EXACT.add(total, tail), style, text, last, modifier, alternatives), after

    def _bare_scale(self, position: int) -> Read | None:
        """近万人, 万吨级: a scale word by itself."""
        scale, after = self._scale(position)
        if after == position or not context.scale_may_lead(self._tokens, position, after):
            return None
        return Numeral(scale, Style.SCALED, scale=scale), after

    def _follows(self, numeral: Numeral, position: int, before: _Term, scale: Decimal) -> bool:
        """Tell whether another section can stand behind a term: 2亿3000万, 一万五千亿, but not "3万 5人"."""
        value = product(numeral.value, scale)
        if (
            not self._tokens.glued(position)
            and scale == ONE
            and (numeral.style not in (Style.WORDS, Style.SCALED) or numeral.value < _TEN)
        ):
            return False
        again = scale == before.scale > ONE and numeral.style == Style.WORDS and numeral.value >= _THOUSAND
        rising = again or (scale > before.scale and numeral.value >= ONE)  # 一万二千万 is 12,000 × 10,000
        return rising or (value < before.scale and value > 0)

    def _is_shortened(self, numeral: Numeral, position: int, after: int) -> bool:
        """Tell whether this is the 三 of 一万三, three thousand."""
        return numeral.style == Style.WORDS and after == position + 1 and self._has(position, "cdigit")

    def _section(self, position: int, *, leading: bool) -> Read | None:
        """Digits, or characters below ten thousand with their decimals."""
        if self._has(position, "digits") and not self._has(position + 1, "place"):
            numeral = read_digits(self._tokens.surface(position), self._convention)
            short = self._short_scale(position + 1)
            return (numeral.scaled(short), position + 2) if short else (numeral, position + 1)
        read = self._characters(position, leading=leading)
        if read is None:
            return None
        value, after, scale = read
        tail, end = self._decimals(after)
        if not (end == after or self._has(end, "scale") or self._has(end, "place")):
            tail, end = (tail, end) if leading else (_ZERO, after)
        style = Style.WORDS if not self._has(position, "digits") else Style.SCALED
        return Numeral(EXACT.add(value, tail), style, "", scale if style == Style.SCALED else ONE), end

    def _short_scale(self, position: int) -> Decimal | None:
        if not (self._has(position, "short") and self._tokens.glued(position)):
            return None
        return self._worth(position, "short")

    def _characters(self, position: int, *, leading: bool) -> tuple[Decimal, int, Decimal] | None:
        """The value of digits and place words, the position after them, and the last place."""
        total, last, after = _ZERO, _MYRIAD, position
        zero = started = False
        if leading and self._has(position, "zero"):
            return _ZERO, position + 1, ONE
        while True:
            if self._has(after, "zero"):
                zero, after = True, after + 1
                continue
            digit = self._digit(after)
            if digit is not None:
                value, end = digit
                place = self._worth(end, "place") if self._has(end, "place") else ONE
                lone_two = place == ONE and self._tokens.surface(after) == "两"  # 三十两: a unit, no digit
                if (started and place >= last) or (lone_two and (started or not leading)):
                    break
                if place > ONE:
                    total, last, after, started, zero = total + product(value, place), place, end + 1, True, False
                    continue
                if started and not zero and last > _TEN:
                    value = product(value, last, Decimal("0.1"))
                return total + value, end, last
            if self._has(after, "place"):
                place = self._worth(after, "place")
                if place >= last or (
                    place > _TEN and not context.may_lead(self._tokens, after, leading=leading and not started)
                ):
                    break
                total, last, after, started, zero = total + place, place, after + 1, True, False
                continue
            if self._has(after, "twenty") and not started:
                total, last, after, started = total + self._worth(after, "twenty"), _TEN, after + 1, True
                continue
            break
        if started:
            return total, after - zero, last
        return None

    def _digit(self, position: int) -> tuple[Decimal, int] | None:
        """A digit, or one of the neighbours of 两三百; digits in figures need a place word (5千)."""
        if self._has(position, "digits"):
            numeral = read_digits(self._tokens.surface(position), self._convention)
            is_code = numeral.style in (Style.CODE, Style.DAY_MONTH_YEAR)
            return None if is_code else (numeral.value, position + 1)
        if not self._has(position, "cdigit") or not context.is_formal_digit(self._tokens, position):
            return None
        if zh_rows.is_pair(self._tokens, position):
            self._second = position + 1
            return self._worth(position + self._side, "cdigit"), position + 2
        return self._worth(position, "cdigit"), position + 1

    def _decimals(self, position: int) -> tuple[Decimal, int]:
        """点五: what stands behind the point, unless the point is a clock's."""
        value, after = zh_rows.decimals(self._tokens, position)
        counted_on = self._has(after, "place") and not self._has(after + 1, "scale")
        if after == position or counted_on or context.is_clock_point(self._tokens, position, after):
            return _ZERO, position
        return value, after

    def _scale(self, position: int) -> tuple[Decimal, int]:
        """The scales from `position` on; a place belongs to the one behind it: 四点五|千亿."""
        scale = ONE
        stop = position + MOST_SCALES
        if self._has(position, "place") and self._has(position + 1, "scale"):
            scale, position = self._worth(position, "place"), position + 1
        while position < stop and self._has(position, "scale"):
            scale = product(scale, self._worth(position, "scale"))
            position += 1
        return scale, position

    def _odd(self, position: int) -> tuple[str | None, int] | None:
        """多, 余, 来, 几 behind a round number: (modifier, position after); inside the span if a unit follows."""
        several = position + self._has(position, "zero")
        if self._tokens.surface(several) == "几":
            return "MORE_THAN", several + 1
        if not self._has(position, "odd"):
            return None
        modifier = str(cast(Entry, self._tokens.items[position]).data["odd"])
        if {"scale", *MEASURES} & self._tokens.roles(position + 1):
            return modifier, position + 1
        return (modifier, position) if modifier == "APPROX" and context.counts(self._tokens, position + 1) else None


def _add(terms: list[_Term], value: Decimal, scale: Decimal) -> None:
    """Add value × scale to `terms`; a larger scale than before takes what is smaller with it: 一万五千亿."""
    while terms and (terms[-1].scale < scale or terms[-1].scale == scale > ONE):
        value = EXACT.add(value, terms.pop().value)
    terms.append(_Term(product(value, scale), scale))
