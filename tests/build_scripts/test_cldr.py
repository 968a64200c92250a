import pickle
from pathlib import Path

import pytest
from release import cldr

from corpus.figures.units import units

babel = pytest.importorskip("babel")
LOCALES = Path(babel.__file__).parent / "locale-data"


@pytest.mark.parametrize("lang", ["vi", "th", "root"])
def test_what_figures_and_names_read_is_as_it_was(lang: str, tmp_path: Path) -> None:
    wanted = [unit.cldr for unit in units()]
    cldr.slim(LOCALES / f"{lang}.dat", tmp_path / "out/x.dat", wanted)
    before = pickle.loads((LOCALES / f"{lang}.dat").read_bytes())  # noqa: S301
    after = pickle.loads((tmp_path / "out/x.dat").read_bytes())  # noqa: S301
    for name in ("territories", "currency_names", "currency_names_plural", "currency_symbols", "number_symbols",
                 "compact_decimal_formats", "months", "decimal_formats", "plural_form"):  # fmt: skip
        assert repr(after.get(name)) == repr(before.get(name))
    read = {name: forms for name, forms in before["unit_patterns"].items() if name in wanted}
    assert repr(after["unit_patterns"]) == repr(read)
    assert read
    assert not set(after) & set(cldr.UNREAD)
    assert (tmp_path / "out/x.dat").stat().st_size < (LOCALES / f"{lang}.dat").stat().st_size / 1.5


def test_only_locale_data_is_slimmed(tmp_path: Path) -> None:
    entries = [
        ("babel/locale-data/vi.dat", str(LOCALES / "vi.dat"), "DATA"),
        ("babel/global.dat", str(LOCALES.parent / "global.dat"), "DATA"),
    ]
    (slim, other), saved = cldr.slim_all(entries, tmp_path)
    assert slim == ("babel/locale-data/vi.dat", str(tmp_path / "vi.dat"), "DATA")
    assert other == entries[1]
    assert saved == (LOCALES / "vi.dat").stat().st_size - (tmp_path / "vi.dat").stat().st_size > 0
