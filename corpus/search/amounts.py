"""Amounts in a search: `>1 billion USD`, `=13.600 tỷ đồng`, `<=5%`, compared exactly with what figures are worth."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from corpus.errors import TwinspanError
from corpus.linking.units import convert
from corpus.linking.values import Numbers, parse_value

SIGNS = {"<": "<", "<=": "<=", "≤": "<=", "=": "=", ">=": ">=", "≥": ">=", ">": ">"}
_PLAIN = re.compile(r"-?\d{1,40}(\.\d{1,40})?")
_LONGEST = 100  # characters that an amount is written with
_LANGUAGES = ("en", "vi", "zh")


@dataclass(frozen=True, slots=True)
class Amount:
    """What figures are compared with. `value` and `unit` are written as figures write them.

    `label` is what only figures of that label can answer (PERCENT), None where any can.
    """

    sign: str
    value: str
    unit: str | None = None
    label: str | None = None

    def fits(self, value: str | None, unit: str | None) -> bool:
        """Tell whether a figure worth `value` in `unit` answers; measures are converted, currencies are not.

        Of a range, one end has to answer. A date answers when it lies in the one asked for.
        """
        if value is None:
            return False
        wanted = _numbers(self.value)
        if wanted is None:
            return value == self.value or value.startswith((f"{self.value}-", f"{self.value}T"))
        found = _numbers(value)
        if found is not None and self.unit is not None:
            found = _in_unit(found, unit, self.unit)
        return found is not None and _answers(found, self.sign, wanted)


def parse_amount(sign: str, text: str, langs: Sequence[str] = ()) -> Amount:
    """Return what `text` after `sign` asks for; figures are read as in `langs` first, then in any language.

    Raises TwinspanError `search-amount`, or `search-date` for a date with another sign than "=".
    """
    text = text.strip()
    if _PLAIN.fullmatch(text):
        return Amount(SIGNS[sign], text)
    from corpus.figures import find_figures

    for lang in dict.fromkeys((*langs, *_LANGUAGES)) if len(text) <= _LONGEST else ():
        for figure in find_figures(text, lang):
            if (figure.start, figure.end) == (0, len(text)):
                if _numbers(figure.value) is None and sign != "=":
                    raise TwinspanError("search-date", amount=text)
                label = figure.label if figure.label == "PERCENT" else None
                return Amount(SIGNS[sign], figure.value, figure.unit, label)
    raise TwinspanError("search-amount", amount=text[:_LONGEST])


def _numbers(value: str) -> Numbers | None:
    parsed = parse_value(value, "CARDINAL")
    return parsed if isinstance(parsed, Numbers) else None


def _in_unit(found: Numbers, unit: str | None, wanted: str) -> Numbers | None:
    if unit == wanted:
        return found
    if unit is None:
        return None
    low, high = convert(found.low, unit, wanted), convert(found.high, unit, wanted)
    return None if low is None or high is None else Numbers(low, high)


def _answers(found: Numbers, sign: str, wanted: Numbers) -> bool:
    if sign == "=":
        return wanted.low in (found.low, found.high) if wanted.is_point else found == wanted
    return {
        "<": found.low < wanted.low,
        "<=": found.low <= wanted.low,
        ">=": found.high >= wanted.high,
        ">": found.high > wanted.high,
    }[sign]
