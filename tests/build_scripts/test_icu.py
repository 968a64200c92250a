import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from release import icu

HEADER = b"\x20\x00\xda\x27\x14\x00\x00\x00\x00\x00\x02\x00CmnD" + bytes(16)


@pytest.mark.parametrize(
    "name", ["icudt73l/coll/vi.res", "icudt73l/coll/ucadata.icu", "icudt73l/zh_Hant.res", "icudt73l/root.res",
             "icudt73l/coll/root.res", "icudt73l/supplementalData.res", "icudt73l/nfc.nrm", "icudt73l/brkitr/line.brk"]
)  # fmt: skip
def test_what_sorting_needs_is_kept(name: str) -> None:
    assert icu.is_used(name)


@pytest.mark.parametrize(
    "name", ["icudt73l/gb18030.cnv", "icudt73l/brkitr/khmerdict.dict", "icudt73l/zone/vi.res", "icudt73l/coll/ko.res",
             "icudt73l/de_AT.res", "icudt73l/translit/root.res"]
)  # fmt: skip
def test_what_qt_brings_itself_is_left_out(name: str) -> None:
    assert not icu.is_used(name)


@given(st.dictionaries(st.from_regex(r"icudt73l/[a-z/]{1,20}\.res", fullmatch=True), st.binary(max_size=70)))
def test_a_package_is_unpacked_as_it_was_packed(items: dict[str, bytes]) -> None:
    header, found = icu.unpack(icu.pack(HEADER, sorted(items.items())))
    assert header == HEADER
    assert [name for name, _ in found] == sorted(items)
    # What lies behind an item, up to the next one, belongs to nobody.
    assert [data[: len(items[name])] for name, data in found] == [items[name] for name in sorted(items)]


@pytest.mark.skipif(not sys.platform.startswith("linux") or not shutil.which("ld"), reason="needs binutils")
def test_qt_sorts_by_the_language_with_what_is_left(tmp_path: Path) -> None:
    import PySide6

    found = sorted((Path(PySide6.__file__).parent / "Qt/lib").glob("libicudata.so.*"))
    if not found:
        pytest.skip("this Qt brings no ICU")
    library = tmp_path / found[0].name
    shutil.copyfile(found[0], library)
    assert icu.reduce(library) > 20_000_000
    code = (
        "from PySide6.QtCore import QCollator, QLocale\n"
        "for lang in ('vi', 'zh_CN', 'de', 'en'):\n"
        "    print(*sorted('đ d e ê 北 安 z'.split(), key=QCollator(QLocale(lang)).sortKey))\n"
        "print(any('ICUDATA' in line for line in open('/proc/self/maps').read().split()))"
    ).replace("ICUDATA", str(library))
    script = [sys.executable, "-c", code]
    full = subprocess.run(script, capture_output=True, text=True, check=True).stdout.splitlines()
    environment = {**os.environ, "LD_PRELOAD": str(library)}
    small = subprocess.run(script, env=environment, capture_output=True, text=True, check=True).stdout.splitlines()
    assert small[:4] == full[:4]
    assert (full[4], small[4]) == ("False", "True")
