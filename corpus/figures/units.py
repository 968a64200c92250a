"""Measure units: their symbols, how they are written everywhere, and CLDR's names for them in a language."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit: its symbol (UCUM's, without brackets), CLDR's name of it, or "", and its international spellings."""

    symbol: str
    cldr: str
    written: str


@cache
def units() -> tuple[Unit, ...]:
    """Return the units of resources/tables/figures_units.tsv."""
    table = (files("resources") / "tables" / "figures_units.tsv").read_text("utf-8")
    rows = (line.split("\t") for line in table.splitlines() if line and not line.startswith("#"))
    return tuple(Unit(symbol, cldr.strip("-"), written.strip("-")) for symbol, cldr, written in rows)


def symbols() -> dict[str, str]:
    """Return the international spellings, symbol -> comma-separated spellings; letter case matters in them."""
    return {unit.symbol: unit.written for unit in units() if unit.written}


def names(lang: str, shortest: int = 3) -> Iterator[tuple[str, str]]:
    """Yield (symbol, name) for each way CLDR writes a unit in `lang`, of at least `shortest` letters."""
    from babel import Locale

    patterns = Locale.parse(lang)._data["unit_patterns"]
    for unit in units():
        for forms in (patterns.get(unit.cldr) or {}).values():
            for form in sorted({text for text in forms.values() if isinstance(text, str)}):
                name = form.replace("{0}", "").strip()
                if form.startswith("{0}") and len(name) >= shortest and name[0] not in "/{":
                    yield unit.symbol, name
