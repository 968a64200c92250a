"""Vietnamese numerals: digits, number words and scale words, in every mixture that newspapers print.

hai mươi tư · một trăm linh năm · 13.600 tỷ · 2 tỷ 300 triệu · nửa triệu · một phần tư · hàng chục nghìn
"""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import cast

from corpus.figures.exact import product, quotient
from corpus.figures.language import Run
from corpus.figures.lexicon import Entry
from corpus.figures.numerals import ONE, SCALE_WORDS, Convention, Numeral, Style, Terms, read_digits
from corpus.figures.tokens import Tokens

NUMERAL_RUN = (
    "( digits | ~digits | digit | later | ten | tens | hundred | scale | short | odd | halfmore | half | zero | dozen "
    "| many | 'phần' | '.' )+"
)
_TWO, _HUNDRED, _TEN, _DOZEN, _HALF = Decimal(2), Decimal(100), Decimal(10), Decimal(12), Decimal("0.5")
_KARAT = 24  # of pure gold
_GIVES_FIVE = {"tens", "hundred", "scale", "dozen", "counted", "period", "unit", "currency", "percent", "age"}
_GIVES_ONE = {"unit", "currency", "percent", "period", "scale", "hundred", "dozen", "age"}
_LIST_REACH = 8  # tokens back in which the same noun is counted
_COUNTING = {"digits", "digit", "later", "ten", "tens", "hundred", "scale", "zero"}
_HALVED = {"scale", "period", "whole"}


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
            read = self._numeral(position)
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

    def _numeral(self, position: int) -> tuple[Numeral, int] | None:
        if self._is_name(position):
            return None
        return self._fraction(position) or self._half(position) or self._bare_scale(position) or self._sum(position)

    def _is_name(self, position: int) -> bool:
        """Tell whether a capitalised number word is a name or begins one: ông Ba, Bảy Hiền."""
        tokens = self._tokens
        if "Cap" not in tokens.roles(position) or "naming" in tokens.roles(position - 1):
            return False
        if {"scale", "hundred", "tens", "later"} & tokens.roles(position + 1):
            return False
        return "Cap" in tokens.roles(position + 1) or "word" in tokens.roles(position - 1)

    def _fraction(self, position: int) -> tuple[Numeral, int] | None:
        """một phần tư, ba phần năm"""
        if not (self._has(position, "digit") and self._has(position + 1, "'phần'")):
            return None
        below = position + 2
        role = "digit" if self._has(below, "digit") else "later" if self._has(below, "later") else "ten"
        if not self._has(below, role):
            return None
        value = quotient(self._worth(position, "digit"), self._worth(below, role))
        return Numeral(value, Style.WORDS), below + 1

    def _half(self, position: int) -> tuple[Numeral, int] | None:
        """nửa triệu; một nửa; nửa số, nửa năm"""
        start = position
        if self._has(position, "digit") and self._worth(position, "digit") == ONE and self._has(position + 1, "half"):
            return Numeral(_HALF, Style.WORDS), position + 2
        if not self._has(position, "half"):
            return None
        scale, after = self._scale(position + 1)
        if after > position + 1:
            return Numeral(product(_HALF, scale), Style.SCALED, scale=scale), after
        follows = self._tokens.roles(start + 1)
        return (Numeral(_HALF, Style.WORDS), start + 1) if _HALVED & follows else None

    def _after_vague(self, position: int) -> int | None:
        """Return the position after a vague amount: hàng trăm, vài chục nghìn."""
        read = self._scales(position + 1) if self._has(position, "many") and not self._is_name(position) else None
        return read[1] if read else None

    def _bare_scale(self, position: int) -> tuple[Numeral, int] | None:
        """hơn chục, gần trăm, hơn tỷ: after an approximator a scale needs no digit."""
        read = self._scales(position) if "before" in self._tokens.roles(position - 1) else None
        return (Numeral(read[0], Style.SCALED, scale=read[0]), read[1]) if read else None

    def _scales(self, place: int) -> tuple[Decimal, int] | None:
        """The worth of the scale words at `place`, trăm or chục before nghìn, and the position after them."""
        value = ONE
        after = place
        while (role := next((r for r in ("hundred", "dozen", "scale") if self._has(after, r)), None)) and (
            after == place or (role == "scale" and after < place + SCALE_WORDS)
        ):
            value = product(value, self._worth(after, role))
            after += 1
        return (value, after) if after > place else None

    def _sum(self, position: int) -> tuple[Numeral, int] | None:
        """A sum of terms with falling scales, the first one with or without a scale word."""
        read = self._mantissa(position, leading=True)
        if read is None:
            return None
        numeral, after = read
        if numeral.style in (Style.CODE, Style.DAY_MONTH_YEAR):
            return numeral, after
        scale, end = self._scale(after, numeral)
        if end == after and self._is_and_some(numeral, after):
            return replace(numeral, modifier="MORE_THAN"), after + 1
        if end == after:
            return self._plain(numeral, position, after)
        terms = Terms()
        terms.add(numeral.value, scale)
        if self._is_tenth(end):
            terms.add(Decimal(self._tokens.surface(end)), product(scale, Decimal("0.1")))
            return Numeral(terms.total, Style.SCALED, scale=scale), end + 1
        first = numeral.scaled(scale)
        while end < self._stop:
            if self._has(end, "halfmore"):
                terms.add(_HALF, terms.scale)
                end += 1
                break
            more = self._term(end, terms)
            if more is None:
                break
            end = more
        alternatives = first.alternatives if terms.total == first.value else ()
        return Numeral(terms.total, Style.SCALED, scale=scale, alternatives=alternatives), end

    def _is_and_some(self, numeral: Numeral, after: int) -> bool:
        """Tell whether mấy behind a ten means that it is a little more: mười mấy, hai mươi mấy."""
        is_ten = numeral.style == Style.WORDS and 0 < numeral.value < _HUNDRED and not numeral.value % _TEN
        return is_ten and after < self._stop and self._tokens.surface(after).lower() == "mấy"

    def _is_tenth(self, position: int) -> bool:
        """Tell whether a digit touches the abbreviated scale before it: 1tr2 is 1.2 million."""
        tokens = self._tokens
        touches = tokens.glued(position) and tokens.glued(position - 1) and self._has(position - 1, "short")
        return touches and self._has(position, "digits") and len(tokens.surface(position)) == 1

    def _term(self, position: int, terms: Terms) -> int | None:
        """Add the next term of a sum; return the position after it, or None where there is none."""
        odd = self._has(position, "odd")
        read = self._mantissa(position + odd, leading=False)
        if read is None:
            return None
        numeral, after = read
        scale, end = self._scale(after, numeral)
        is_digits = not isinstance(self._tokens.items[position + odd], Entry) or self._has(position + odd, "digits")
        lone = end == after and after - position == 1 and not odd
        if (end == after and is_digits) or lone or not terms.accepts(numeral.value, scale):
            return self._colloquial(position, terms) if lone else None
        terms.add(numeral.value, scale)
        return end

    def _colloquial(self, position: int, terms: Terms) -> int | None:
        """triệu tư, triệu hai: a last digit is a tenth of the scale, unless it counts what follows."""
        role = "later" if self._has(position, "later") else "digit"
        if not self._has(position, role) or terms.scale <= ONE:
            return None
        tokens = self._tokens
        counting = "word" in tokens.roles(position + 1) and "then" not in tokens.roles(position + 1)
        if role == "digit" and (counting or "low" not in tokens.roles(position) or self._has(position, "'năm'")):
            return None
        terms.add(self._worth(position, role), product(terms.scale, Decimal("0.1")))
        return position + 1

    def _plain(self, numeral: Numeral, position: int, after: int) -> tuple[Numeral, int] | None:
        if numeral.value == _TWO and after == position + 1 and self._is_both(position):
            return None
        if numeral.style == Style.WORDS and after == position + 1:
            if numeral.value == ONE and not self._is_one(position):
                return None
            if "many" in self._tokens.roles(position - 1) and "both" not in self._tokens.roles(position - 1):
                return None  # vài ba, dăm bảy
        return self._unscaled_thousands(numeral, after), after

    def _is_both(self, position: int) -> bool:
        """Tell whether "cả hai" is "both"; in "tất cả hai" and "cả 2%" it is two."""
        roles = self._tokens.roles
        measured = {"unit", "percent", "currency", "period"} & roles(position + 1)
        all_of_them = self._tokens.surface(position - 2).lower().endswith("tất")
        return "both" in roles(position - 1) and not measured and not all_of_them

    def _unscaled_thousands(self, numeral: Numeral, after: int) -> Numeral:
        """Read "1,250 người" as the foreign thousand that it is likelier to be, and keep 1.25 beside it."""
        whole, comma, fraction = numeral.text.partition(self._convention.decimal)
        is_thousands = comma and whole.isdecimal() and len(whole) <= 3 and whole[0] != "0" and len(fraction) == 3
        measured = {"unit", "percent"} & self._tokens.roles(after)
        if not is_thousands or not fraction.isdecimal() or measured or self._convention.foreign:
            return numeral
        return replace(numeral, value=Decimal(whole + fraction), alternatives=(numeral.value,))

    def _is_one(self, position: int) -> bool:
        """Tell whether một is a number here and no article."""
        before, after = self._tokens.roles(position - 1), self._tokens.roles(position + 1)
        if "indefinite" in after | self._tokens.roles(position + 2):
            return False
        if "or" in after and "digit" in self._tokens.roles(position + 2):
            return True  # một hoặc hai
        if self._has(position + 1, "digit") and self._worth(position + 1, "digit") == _TWO:
            return bool({"counted", "period"} & self._tokens.roles(position + 2))  # một hai hôm
        roles = self._tokens.roles
        # một đến hai, 0 đến một; but "ông A - một ca sĩ"
        ranges = any("to" in roles(position + step) and _COUNTING & roles(position + 2 * step) for step in (-1, 1))
        if "counted" in after and self._is_one_more(position):
            return True
        numbers = "numbering" in before and self._ends_phrase(position + 1) and not self._is_each(position)
        return bool(_GIVES_ONE & after or ranges or numbers or ("stress" in before and "counted" in after))

    def _is_one_more(self, position: int) -> bool:
        """Tell whether the noun has been counted in the same list: 6 huy chương vàng, một huy chương bạc."""
        tokens, noun = self._tokens, self._tokens.surface(position + 1).lower()
        if tokens.surface(position - 1) not in {",", "và"}:
            return False
        for place in range(position - 2, max(position - 2 - _LIST_REACH, 0), -1):
            if {"newline"} & tokens.roles(place) or tokens.surface(place) in {".", ";", ":"}:
                return False
            if tokens.surface(place).lower() == noun:
                return bool(_COUNTING & tokens.roles(place - 1)) and tokens.surface(place - 1).lower() != "một"
        return False

    def _ends_phrase(self, position: int) -> bool:
        roles = self._tokens.roles(position)
        return not {"digits", "word"} & roles or "then" in roles

    def _is_each(self, position: int) -> bool:
        """Tell whether một ends "từng phần một", one by one."""
        return any(self._tokens.surface(place).lower() == "từng" for place in range(max(position - 3, 0), position))

    def _mantissa(self, position: int, *, leading: bool) -> tuple[Numeral, int] | None:
        """The number before a scale word: digits, perhaps with trăm or chục behind them, or words below 1000."""
        if not self._has(position, "digits"):
            words = self._words(position, leading=leading)
            return None if words is None else (Numeral(words[0], Style.WORDS), words[1])
        text, after = self._tokens.surface(position), position + 1
        torn = self._torn_thousands(position)
        if torn:
            text, after = torn
        numeral = read_digits(text, self._convention)
        for role in ("hundred", "dozen"):
            if self._has(after, role) and numeral.style != Style.CODE:
                return replace(numeral.scaled(self._worth(after, role)), style=Style.SCALED, scale=ONE), after + 1
        return numeral, after

    def _torn_thousands(self, position: int) -> tuple[str, int] | None:
        """ "13. 600 tỷ": digits torn apart at the thousands sign, if what follows shows that they are one number."""
        tokens = self._tokens
        if not self._has(position + 1, "'.'") or not self._has(position + 2, "digits"):
            return None
        head, tail = tokens.surface(position), tokens.surface(position + 2)
        signs = tokens.text[tokens.ends[position] : tokens.starts[position + 2]]
        follows = tokens.roles(position + 3)
        if not (head.isdecimal() and 0 < len(head) <= 3 and head[0] != "0" and len(tail) == 3 and tail.isdecimal()):
            return None
        measured = {"scale", "currency", "unit", "counted"} & follows
        dated = {"when", "naming", "numbered"} & tokens.roles(position - 1)
        if len(signs) != 2 or not (measured or ("low" in follows and not dated)):
            return None
        return f"{head}.{tail}" if self._convention.group == "." else f"{head},{tail}", position + 3

    def _words(self, position: int, *, leading: bool) -> tuple[Decimal, int] | None:
        """Number words below a thousand."""
        if self._has(position, "ten"):
            final, after = self._final(position + 1)
            return _TEN + final, after
        if self._has(position, "zero") and self._has(position + 1, "hundred") and not leading:
            return self._below_hundred(position + 2)
        if not self._has(position, "digit") or not self._is_digit(position):
            return None
        digit = self._worth(position, "digit")
        after = position + 1
        if self._has(after, "hundred"):
            rest, end = self._below_hundred(after + 1)
            return product(digit, _HUNDRED) + rest, end
        if self._has(after, "dozen"):
            return product(digit, self._worth(after, "dozen")), after + 1
        return self._tens(digit, after)

    def _tens(self, digit: Decimal, after: int) -> tuple[Decimal, int]:
        """A digit with what makes tens of it: hai mươi tư, hai mươi, hai tư; or the digit alone."""
        if self._has(after, "tens"):
            final, end = self._final(after + 1)
            return product(digit, _TEN) + final, end
        if self._has(after, "later") and digit > ONE:
            return product(digit, _TEN) + self._worth(after, "later"), after + 1
        return digit, after

    def _below_hundred(self, position: int) -> tuple[Decimal, int]:
        """What can follow trăm: linh năm, mười lăm, hai mươi, rưỡi, or nothing."""
        if self._has(position, "odd"):
            for role in ("digit", "later"):
                if self._has(position + 1, role):
                    return self._worth(position + 1, role), position + 2
        if self._has(position, "halfmore"):
            return Decimal(50), position + 1
        if self._has(position, "digit") and self._has(position + 1, "later"):
            return self._words(position, leading=False) or (Decimal(0), position)
        if self._has(position, "ten") or (self._has(position, "digit") and self._has(position + 1, "tens")):
            return self._words(position, leading=False) or (Decimal(0), position)
        return Decimal(0), position

    def _final(self, position: int) -> tuple[Decimal, int]:
        """The digit after mười or mươi; never năm, which is the year there."""
        for role in ("later", "digit"):
            if self._has(position, role) and not (role == "digit" and self._has(position, "'năm'")):
                return self._worth(position, role), position + 1
        return Decimal(0), position

    def _is_digit(self, position: int) -> bool:
        """Tell whether a digit word is one here: năm is a year unless something counted follows."""
        if not self._has(position, "'năm'"):
            return True
        before, after = self._tokens.roles(position - 1), self._tokens.roles(position + 1)
        if "naming" in before:
            return "Cap" in self._tokens.roles(position) or "digits" not in after
        return bool(_GIVES_FIVE & after) and not {"yearly_word", "digits", "digit"} & before

    def _scale(self, position: int, numeral: Numeral | None = None) -> tuple[Decimal, int]:
        """The scale words from here on: triệu, nghìn tỷ; or one abbreviation that touches its digits: 500k."""
        scale, after = ONE, position
        while self._has(after, "scale") and after < position + SCALE_WORDS:
            scale = product(scale, self._worth(after, "scale"))
            after += 1
        if after == position and numeral and self._is_short_scale(after, numeral):
            return self._worth(after, "short"), after + 1
        return scale, after

    def _is_short_scale(self, position: int, numeral: Numeral) -> bool:
        """Tell whether an abbreviation touches its digits: 500k, 5tr; but 4K is a screen and 24K is gold."""
        if not self._has(position, "short") or not self._tokens.glued(position):
            return False
        return self._tokens.surface(position) != "K" or numeral.value > _KARAT
