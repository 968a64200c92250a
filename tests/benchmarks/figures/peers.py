"""The recognisers that are measured: ours and those of others. Each gives (start, end, kinds, value)."""

import importlib.util
import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

from cases import KINDS

from corpus.figures import find_figures

Hit = tuple[int, int, frozenset[str], str]
Recogniser = Callable[[str], list[Hit]]


def twinspan(lang: str) -> Recogniser:
    """Our own recogniser for `lang`."""

    def find(text: str) -> list[Hit]:
        kinds = lambda label: frozenset(kind for kind, labels in KINDS.items() if label in labels)  # noqa: E731
        return [(one.start, one.end, kinds(one.label), one.value) for one in find_figures(text, lang)]

    return find


def quantulum(text: str) -> list[Hit]:
    """quantulum3: numbers with units, English."""
    from quantulum3 import parser

    hits = []
    for quantity in parser.parse(text):
        entity = quantity.unit.entity.name
        kind = {"dimensionless": "number", "currency": "money"}.get(entity, "quantity")
        kind = "percent" if quantity.unit.name == "percentage" else "age" if entity == "time" else kind
        hits.append((*quantity.span, frozenset({kind}), repr(quantity.value)))
    return hits


def text_to_num(text: str) -> list[Hit]:
    """text2num: number words, English."""
    from text_to_num import alpha2digit

    written = alpha2digit(text, "en")
    return [(m.start(), m.end(), frozenset({"number"}), m.group()) for m in re.finditer(r"\d+(?:\.\d+)?", written)]


def cn_to_an(text: str) -> list[Hit]:
    """cn2an: Chinese number words."""
    import cn2an

    written = cn2an.transform(text, "cn2an")
    return [(m.start(), m.end(), frozenset({"number"}), m.group()) for m in re.finditer(r"\d+(?:\.\d+)?", written)]


def recognizers_text(lang: str) -> Recogniser:
    """microsoft/Recognizers-Text: the models of each kind that its own Specs test."""
    from recognizers_date_time import DateTimeRecognizer
    from recognizers_number import NumberRecognizer
    from recognizers_number_with_unit import NumberWithUnitRecognizer
    from recognizers_text import Culture

    culture = {"en": Culture.English, "zh": Culture.Chinese}[lang]
    numbers, units = NumberRecognizer(culture), NumberWithUnitRecognizer(culture)
    models = [
        ("number", numbers.get_number_model()),
        ("ordinal", numbers.get_ordinal_model()),
        ("percent", numbers.get_percentage_model()),
        ("money", units.get_currency_model()),
        ("quantity", units.get_dimension_model()),
        ("quantity", units.get_temperature_model()),
        ("age", units.get_age_model()),
        ("date", DateTimeRecognizer(culture).get_datetime_model()),
    ]

    def find(text: str) -> list[Hit]:
        hits = []
        for kind, model in models:
            try:
                found = model.parse(text)
            except Exception:  # noqa: BLE001, S112 (some of its own Specs make it fail: it finds nothing there)
                continue
            hits.extend(
                (one.start, one.end + 1, frozenset({kind}), value)
                for one in found
                for value in {_resolved(kind, each) for each in _resolutions(one.resolution)}
            )
        return hits

    return find


def _resolutions(resolution: dict[str, Any] | None) -> list[dict[str, Any]]:
    return [] if not resolution else resolution.get("values") or [resolution]


def _resolved(kind: str, resolution: dict[str, Any]) -> str:
    if kind == "date":
        return resolution.get("timex") or resolution.get("value") or ""
    return str(resolution.get("value") or "").rstrip("%")


def date_parser(lang: str) -> Recogniser:
    """dateparser.search: dates."""

    def find(text: str) -> list[Hit]:
        from dateparser.search import search_dates

        hits = []
        for written, moment in search_dates(text, languages=[lang]) or []:
            start = text.find(written)
            value = moment.strftime("%Y-%m-%dT%H:%M") if ":" in written else moment.strftime("%Y-%m-%d")
            hits.append((start, start + len(written), frozenset({"date"}), value))
        return hits

    return find


def peers(lang: str) -> Iterator[tuple[str, Recogniser, bool]]:
    """Yield (name, recogniser, whether its offsets can be trusted) for each recogniser of `lang` that is installed."""
    yield "twinspan", twinspan(lang), True
    if lang in ("en", "zh") and importlib.util.find_spec("recognizers_suite"):
        yield "Recognizers", recognizers_text(lang), True
    if lang == "en" and importlib.util.find_spec("quantulum3"):
        yield "quantulum3", quantulum, True
    if lang == "en" and importlib.util.find_spec("text_to_num"):
        yield "text2num", text_to_num, False
    if lang == "zh" and importlib.util.find_spec("cn2an"):
        yield "cn2an", cn_to_an, False
    if importlib.util.find_spec("dateparser"):
        yield "dateparser", date_parser(lang), True


def as_number(value: str) -> Decimal | None:
    """Return `value` as a number, or None."""
    try:
        return Decimal(value)
    except ArithmeticError:
        return None
