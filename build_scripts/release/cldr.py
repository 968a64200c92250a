"""CLDR's data as babel carries them, without the parts that nothing in Twinspan reads. All languages stay.

What is read: numbers, currencies, units, months and the names of countries (corpus/figures, corpus/linking).
"""

import pickle
from collections.abc import Iterable
from importlib.resources import files
from pathlib import Path

from release.trimming import Entry

UNREAD = (
    "meta_zones time_zones zone_formats languages scripts variants unit_display_names date_fields interval_formats "
    "compact_currency_formats datetime_skeletons compound_unit_patterns day_period_rules list_patterns"
).split()


def slim(source: Path, target: Path, units: Iterable[str]) -> None:
    """Write the locale data of `source`, a .dat of babel, to `target` without what is unread.

    Of the units, those named `units` are kept. Needs babel, whose objects are inside.
    """
    data = pickle.loads(source.read_bytes())  # noqa: S301 - from the locked wheel
    kept = {name: value for name, value in data.items() if name not in UNREAD}
    wanted = set(units)
    if "unit_patterns" in kept:
        kept["unit_patterns"] = {name: forms for name, forms in kept["unit_patterns"].items() if name in wanted}
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(pickle.dumps(kept, 2))


def slim_all(entries: Iterable[Entry], folder: Path) -> tuple[list[Entry], int]:
    """Return PyInstaller's entries with slim locale data, which are written to `folder`, and the bytes that saved."""
    table = (files("resources") / "tables" / "figures_units.tsv").read_text("utf-8").splitlines()
    units = [row.split("\t")[1] for row in table if row and not row.startswith("#")]
    done, saved = [], 0
    for place, source, kind in entries:
        if "babel/locale-data/" in place.replace("\\", "/") and place.endswith(".dat"):
            target = folder / Path(place).name
            slim(Path(source), target, units)
            saved += Path(source).stat().st_size - target.stat().st_size
            done.append((place, str(target), kind))
        else:
            done.append((place, source, kind))
    return done, saved
