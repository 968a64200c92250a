"""What figure recognisers are measured on: the Specs of microsoft/Recognizers-Text, and values as CLDR writes them."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

KINDS = {
    "number": {"CARDINAL"},
    "ordinal": {"ORDINAL"},
    "percent": {"PERCENT"},
    "money": {"MONEY"},
    "quantity": {"QUANTITY"},
    "age": {"DATE"},
    "date": {"DATE", "TIME"},
}
_NUMERIC = {
    "number": ("Number/{}/NumberModel.json",),
    "ordinal": ("Number/{}/OrdinalModel.json",),
    "percent": ("Number/{}/PercentModel.json",),
    "money": ("NumberWithUnit/{}/CurrencyModel.json",),
    "quantity": ("NumberWithUnit/{}/DimensionModel.json", "NumberWithUnit/{}/TemperatureModel.json"),
    "age": ("NumberWithUnit/{}/AgeModel.json",),
}
_DATES = ("DateTime/{}/DateParser.json", "DateTime/{}/DatePeriodParser.json", "DateTime/{}/DurationParser.json",
          "DateTime/{}/TimeParser.json")  # fmt: skip
_NAMED_NUMBER = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|half|first|second|third|"
    r"jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|[一二三四五六七八九十百千两]"
)
_CENTS = {"Cent", "Penny", "Pence", "Jiao", "Fen"}
# What the Specs expect and is no figure, or says nothing that a text by itself can be worth: distances from today,
# "last" and "next", powers, the parts of an IP address, "percent of 10" as a percentage of ten. A ratio ("one over
# three", "two out of five", "1 in 20") is two figures here and one quotient there.
_RELATIVE = re.compile(
    r"\b(?:ago|now|today|tomorrow|yesterday|next|last|this|past|previous|later|hence|coming|upcoming|current|within|"
    r"before|after|before last|week of|weekend|following|rest of|to date|mid|since|from|the day|of the|early|"
    r"lunch\w*|morning|night|evening|afternoon|\w+ish|\d+th of next)\b"
)
_NO_FIGURE = re.compile(r"\d(?:\.\d+){3}|\^|\de[-+\d]|percents? of|per cent of|\d\s*G$")
_RATIO = re.compile(r"\b(?:over|out of|1 in)\b")
# What contradicts the guideline or the Specs themselves, by class; each is sought in the expected figure and its text.
_DISPUTED = {
    # - a fraction whose count and name can be split in two ways, of which the Specs take now one and now the other
    #   ("one hundred thirty fifths" is 2.86 and "one hundred thirty two fifths" 26.4), and ordinals read as fractions
    # - a number inside a telephone number or a code (a code is no figure), and numbers glued to one another by commas
    # - a dash at the head of a text (a list mark)
    "number": re.compile(
        r"(?:hundred thirty[ -]|hundred three |thousand |twenty twenty |and three and three )(?:fifths|trillionths)$|"
        r"one one hundred (?:and )?fifth$|^(?:a|three) twenty.firsts?$|two millionth$|"
        r"phone number|SCP-|^423 0000|\d,\d\d,\d\d,|^-(?: \d|\d/)"
    ),
    # - the ordinal inside a number that is one figure ("forty two and a third")
    "ordinal": re.compile(r"value of .* and a th"),
    # - units that no other system has, signs that are punctuation in news, clock times, misspelt words
    "quantity": re.compile(r"\d \"|^2 pm$|\bturns?$|drachma|centigrate|convert - \d"),
    # - coins of other scripts, and sums that only the ear takes apart
    "money": re.compile(r"points? of your|me c \$|kuai|ரூ|\bsen \d|satoshis"),
    # - dates that no calendar has, that are glued or torn, that are a bare number after "at" or "in", distances from
    #   today, and the n-th weekday of a month that the text does not name
    "date": re.compile(
        r"Feb 30|2/29/2019|[a-z]2$|\.16th|October\. 2$|(?<![\d.])\d\.\d\d$|2015\.3$|\d\d,(?:20)?15$|"
        r"at (?:7|seven)$|ampm|-ish|business days|"
        r"in 3 weeks|(?:second|first) Sunday|third Tuesday|\d H \d|twenty and four|2 days 1 month"
    ),
}
_NTH_OF_A_WEEK = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day the [\w ]+")
_FEET_AND_INCHES = re.compile(r"\bf(?:ee)?t (?:and )?\d+ in")
_INCHES = 12
# The same in the Chinese Specs: words torn apart by spaces, fractions larger than one, sentences whose dates are also
# expected as three bare numbers, 一 as an article, what is short for another number (对折, 半百, 打).
_HAN = re.compile("[\u4e00-\u9fff]")
_NO_CHINESE_FIGURE = re.compile(
    r"[分百个個] +[分之百]|[点點折成] *[一-龥\d]+ +折|\d +\d +折|[/／]"
    r"|[年月日].*電視|[年月日].*电视|一[只對对塊]|另一种|[对對半]折|半[成百]|打|"
    r"不是[一四]|这是[五九]|-20%|点两|日本銭|4人民币5|三块$|一位是|\d[eE][-－\d]|\d M$|[负負]３分"
)
_CHINESE_RELATIVE = re.compile(
    r"[上下这這本去明今][上下个個周週星月年\d]|近 ?三|过去|未来|后1|前1"
    r"|神龙|雍正|康熙|民国|之后|大年三十|\d+-\d+-\d|\d\d/\d\d/|^\d+/\d+$|"
    r"\d \d\d \d|[一两]年?[又多]|个星期又|天又|天20时|三六七年|2月(?:29|30)日|/.*-|789"
)
# TIMEX that says a date and not a distance from today.
_ABSOLUTE = re.compile(
    r"(?:\d{4}|XXXX)(?:-\d\d){0,2}(?:T\d\d(?::\d\d){0,2})?|XXXX-WXX-\d|T\d\d(?::\d\d){0,2}|P[\d.YMWDTHS]+|"
    r"\((?:(?:\d{4}|XXXX)-\d\d-\d\d),(?:(?:\d{4}|XXXX)-\d\d-\d\d),P[\d.]+[DMY]\)"
)


_UNITS = """mass-kilogram mass-tonne length-kilometer length-meter area-hectare length-millimeter area-square-kilometer
volume-liter power-megawatt temperature-celsius speed-kilometer-per-hour""".split()


@dataclass(frozen=True, slots=True)
class Case:
    """One expected figure: its kind, the text it stands in, where, and what it is worth.

    `disputed` says that it belongs to a class judged to be wrong; it is counted apart, and not left out.
    """

    kind: str
    text: str
    start: int
    end: int
    value: str
    disputed: bool = False


@dataclass(frozen=True, slots=True)
class Sample:
    """A text with all figures of one kind that are expected in it."""

    kind: str
    text: str
    cases: tuple[Case, ...]


def spec_samples(folder: Path, language: str) -> Iterator[Sample]:
    """Yield the samples of the Specs in `folder` for "English" or "Chinese"."""
    for kind, paths in _NUMERIC.items():
        for path in paths:
            for row in _rows(folder / path.format(language)):
                if _is_judged(row["Input"]) or (kind == "number" and _RATIO.search(row["Input"])):
                    continue
                cases = [_numeric_case(kind, row["Input"], result) for result in row["Results"]]
                yield Sample(kind, row["Input"], tuple(case for case in cases if case))
    for path in _DATES:
        for row in _rows(folder / path.format(language)):
            cases = [_date_case(row["Input"], result) for result in row["Results"]]
            if cases and all(cases):
                yield Sample("date", row["Input"], tuple(case for case in cases if case))


def _rows(path: Path) -> list[dict]:
    return json.loads(path.read_text("utf-8-sig")) if path.exists() else []


def _span(text: str, result: dict) -> tuple[int, int]:
    start = result.get("Start", text.lower().find(result["Text"].lower()))
    return start, start + len(result["Text"])


def _numeric_case(kind: str, text: str, result: dict) -> Case | None:
    value = (result.get("Resolution") or {}).get("value")
    if value in (None, "", "null") or not re.fullmatch(r"-?[\d.E+-]+%?", str(value)) or _is_judged(text):
        return None
    unit = str(result["Resolution"].get("unit") or "")
    amount = str(value).rstrip("%")
    if _FEET_AND_INCHES.search(result["Text"]):  # feet there, inches here, in which the value is exact
        amount = str(round(Decimal(amount) * _INCHES))
    # A cent is worth a hundredth of its currency here, and a unit of its own there.
    worth = str(Decimal(amount) / 100) if unit in _CENTS else amount
    disputed = not _HAN.search(text) and _is_disputed(kind, result["Text"], text)
    return Case(kind, text, *_span(text, result), worth, disputed)


def _is_judged(text: str) -> bool:
    """Tell whether what the Specs expect here was judged to be wrong."""
    return bool(_NO_FIGURE.search(text) or (_HAN.search(text) and _NO_CHINESE_FIGURE.search(text)))


def _is_disputed(kind: str, *texts: str) -> bool:
    pattern = _DISPUTED.get(kind)
    return pattern is not None and any(pattern.search(text) for text in texts)


def _date_case(text: str, result: dict) -> Case | None:
    value = result.get("Value") or {}
    timex = value.get("Timex") or ""
    written = result["Text"].lower()
    if (
        not _ABSOLUTE.fullmatch(timex)
        or not _NAMED_NUMBER.search(written)
        or _RELATIVE.search(written)
        or _CHINESE_RELATIVE.search(written)
    ):
        return None
    if _NTH_OF_A_WEEK.fullmatch(written):  # the month is that of the day on which the Specs were written
        timex = f"XXXX-XX-{timex[-2:]}"
    disputed = _is_disputed("date", result["Text"], text)
    return Case("date", text, *_span(text, result), timex, disputed)


def cldr_samples(lang: str) -> Iterator[Sample]:
    """Yield sentences in which babel has written known values in `lang`."""
    import datetime

    from babel import Locale, dates, numbers, units

    frames = {"en": "It was {} then.", "vi": "Đó là {} rồi.", "zh": "共{}。"}
    frame = frames[lang]

    def sample(kind: str, written: str, value: str) -> Sample:
        text = frame.format(written)
        start = text.index(written)
        return Sample(kind, text, (Case(kind, text, start, start + len(written), value),))

    amounts = ("7", "42", "980", "1250.5", "13600", "8561", "2500000", "59000000000", "0.25", "116.05", "12345678.9")
    for amount in map(Decimal, amounts):
        yield sample("number", numbers.format_decimal(amount, locale=lang), str(amount))
        yield sample("percent", numbers.format_percent(amount / 100, "#,##0.##%", locale=lang), str(amount))
        for code in ("USD", "EUR", "VND", "CNY", "THB", "JPY", "GBP", "KRW", "LAK", "AUD"):
            if (amount == round(amount, 2) and code not in {"JPY", "VND", "KRW", "LAK"}) or amount == int(amount):
                for style in ("standard", "name"):
                    written = numbers.format_currency(amount, code, locale=lang, format_type=style)
                    yield sample("money", written, str(amount))
        for unit in _UNITS:
            for length in ("long", "short"):
                written = units.format_unit(amount, unit, length=length, locale=lang)
                if unit not in written:  # babel has no form of this length
                    yield sample("quantity", written, str(amount))
    length = "long" if "long" in Locale(lang).compact_decimal_formats else "short"
    for amount in map(Decimal, (13_600_000, 59_000_000_000, 2_500_000, 1_200_000_000_000)):
        yield sample(
            "number",
            numbers.format_compact_decimal(amount, locale=lang, format_type=length, fraction_digits=1),
            str(amount),
        )
    for day in (
        datetime.date(2025, 8, 12),
        datetime.date(1999, 12, 31),
        datetime.date(2024, 2, 29),
        datetime.date(2023, 9, 2),
    ):
        for style in ("full", "long", "medium"):
            yield sample("date", dates.format_date(day, style, locale=lang), day.isoformat())
        month = dates.format_skeleton("yMMMM", day, locale=lang)
        yield sample("date", month, f"{day:%Y-%m}")
    for hour, minute in ((7, 5), (15, 30), (20, 0), (0, 15)):
        yield sample(
            "date", dates.format_time(datetime.time(hour, minute), "short", locale=lang), f"T{hour:02}:{minute:02}"
        )
