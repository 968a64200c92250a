"""Precision, recall and value accuracy of figure recognisers, side by side.

    python tests/benchmarks/figures/figures_benchmark.py en --specs .../Recognizers-Text/Specs [--errors money]

`recall` is the share of expected figures that were found with the right kind, `value` the share found with the
right value (a number inside a date or a duration counts whatever its label, since it belongs to that), `precision`
the share of found figures of that kind that overlap an expected one. The last two columns count the disputed
cases, too: those of the classes that `cases.py` lists as contradicting the guideline or the Specs themselves.
"""

import argparse
import re
from collections import Counter, defaultdict
from decimal import Decimal
from pathlib import Path

from cases import Case, Sample, cldr_samples, spec_samples
from peers import Hit, Recogniser, as_number, peers

_SPEC_NAMES = {"en": "English", "zh": "Chinese"}
_WITH_NUMBERS = {"money", "percent", "quantity"}
_AMOUNT = r"(?:([\d.]+){})?"
_DURATION = re.compile(
    "P(?=.)" + "".join(map(_AMOUNT.format, "YMWD")) + "(?:T(?=.)" + "".join(map(_AMOUNT.format, "HMS")) + ")?"
)
_TOLERANCE = Decimal("1e-9")


def same_value(case: Case, value: str) -> bool:
    """Tell whether a found value is the expected one, whatever notation they are in."""
    if case.kind == "date":
        return _timex(value) == _timex(case.value)
    # A range is one figure here, of which the Specs expect the ends.
    return any(_same_number(case, end) for end in value.split("/"))


def _same_number(case: Case, value: str) -> bool:
    if case.kind == "number":
        value = _number_of_date(case, value)
    if case.kind == "age":
        value = re.sub(r"[PYMWD]", "", value)
    a, b = as_number(case.value), as_number(value)
    near = a is not None and b is not None and abs(a - b) <= _TOLERANCE * max(abs(a), 1)
    return near or case.value == value


def _number_of_date(case: Case, value: str) -> str:
    """Return the number in a duration, the 3 of P3Y, or the part of a date that is expected, the 5 of 2018-05-17."""
    if re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        wanted = as_number(case.value)
        return next((part for part in value.split("-") if Decimal(part) == wanted), value)
    return re.sub(r"[PTYMWDHS]", "", value) if value.startswith("P") else value


def _timex(value: str) -> str:
    """Return a TIMEX in one of its spellings: a period by its ends, a time to the minute, weeks as days."""
    interval = re.fullmatch(r"\(([^,]+),([^,]+),P[^)]+\)", value)
    if interval:
        return f"{interval[1]}/{interval[2]}"
    for pattern, months in ((r"(\d{4}|XXXX)-Q(\d)", 3), (r"(\d{4}|XXXX)-H(\d)", 6)):
        part = re.fullmatch(pattern, value)
        if part:
            first, after = months * (int(part[2]) - 1) + 1, months * int(part[2]) + 1
            year = part[1]
            end = f"{year}-{after:02}-01" if after <= 12 else f"{int(year) + 1 if year != 'XXXX' else year}-01-01"
            return f"{year}-{first:02}-01/{end}"
    if re.fullmatch(r"\d{2,3}", value):
        size = 10 ** (4 - len(value))
        return f"{int(value) * size:04}-01-01/{(int(value) + 1) * size:04}-01-01"
    if re.fullmatch(r"\d{4}(?:-\d\d){0,2}/\d{4}(?:-\d\d){0,2}", value):
        return "/".join((end + "-01-01")[:10] for end in value.split("/"))
    clock = re.search(r"T(\d\d)(?::(\d\d))?(?::00)?$", value)
    if clock and not value.startswith("P"):
        value = f"{value[: clock.start()]}T{clock[1]}:{clock[2] or '00'}"
    return _duration(value) or value


def _duration(value: str) -> str | None:
    """Return a duration in months and seconds, or None where `value` is none: P1.5Y is P18M, P2W is P14D."""
    parts = _DURATION.fullmatch(value)
    if parts is None:
        return None
    sizes = ((12, 1), (604_800, 86_400, 3_600, 60, 1))
    months, seconds = (
        sum(Decimal(part or 0) * size for part, size in zip(some, group, strict=True))
        for some, group in ((parts.groups()[:2], sizes[0]), (parts.groups()[2:], sizes[1]))
    )
    return f"{months.normalize()} months {seconds.normalize()} seconds"


def measure(samples: list[Sample], recognise: Recogniser, placed: bool, errors: str | None) -> dict[str, Counter[str]]:
    """Return the counts of each kind of figure."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for sample in samples:
        hits = recognise(sample.text)
        count = counts[sample.kind]
        # A number with its unit is a number, too.
        ours = [hit for hit in hits if sample.kind in hit[2] or (sample.kind == "number" and hit[2] & _WITH_NUMBERS)]
        count["found"] += len(ours)
        count["true"] += sum(any(_overlap(hit, case) for case in sample.cases) or not placed for hit in ours)
        for case in sample.cases:
            near = [hit for hit in ours if _overlap(hit, case) or not placed]
            # A number inside a date or a duration belongs to it: its worth counts, whatever the label.
            within = [hit for hit in hits if _overlap(hit, case)] if sample.kind == "number" and placed else near
            right = any(same_value(case, hit[3]) for hit in within)
            count["all"] += 1
            count["all right"] += right
            if case.disputed:
                continue
            count["expected"] += 1
            count["recalled"] += bool(near)
            count["right"] += right
            count["exact"] += any(hit[:2] == (case.start, case.end) for hit in near)
            if errors == sample.kind and not right:
                got = [(sample.text[hit[0] : hit[1]], sorted(hit[2]), hit[3]) for hit in hits]
                print(
                    f"  {sample.text!r}\n      want {sample.text[case.start : case.end]!r} = {case.value}   got {got}"
                )
    return counts


def _overlap(hit: Hit, case: Case) -> bool:
    return hit[0] < case.end and case.start < hit[1]


def main() -> None:
    """Print one table for the Specs, if given, and one for CLDR."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("lang", choices=("en", "vi", "zh"))
    arguments.add_argument("--specs", type=Path, help="the Specs folder of a clone of microsoft/Recognizers-Text")
    arguments.add_argument("--errors", help="print what twinspan gets wrong of this kind, and measure no one else")
    chosen = arguments.parse_args()
    materials = {"CLDR": list(cldr_samples(chosen.lang))}
    if chosen.specs and chosen.lang in _SPEC_NAMES:
        materials["Specs"] = list(spec_samples(chosen.specs, _SPEC_NAMES[chosen.lang]))
    for title, samples in materials.items():
        print(f"\n{title}, {chosen.lang}")
        print(
            f"{'':12}{'kind':10}{'expected':>9}{'precision':>10}{'recall':>8}{'value':>8}{'span':>8}{'all':>6}{'value':>8}"
        )
        for name, recognise, placed in peers(chosen.lang):
            if chosen.errors and name != "twinspan":
                continue
            for kind, count in measure(
                samples, recognise, placed, chosen.errors if name == "twinspan" else None
            ).items():
                if not count["found"] or not count["expected"]:
                    continue
                shares = [
                    count["true"] / count["found"],
                    *(count[key] / count["expected"] for key in ("recalled", "right", "exact")),
                ]
                print(
                    f"{name:12}{kind:10}{count['expected']:9}{shares[0]:10.3f}"
                    + "".join(f"{share:8.3f}" for share in shares[1:])
                    + f"{count['all']:6}{count['all right'] / count['all']:8.3f}"
                )


if __name__ == "__main__":
    main()
