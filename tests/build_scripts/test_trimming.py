from pathlib import Path

import pytest
from release import trimming

LEFT_OUT = (
    "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
    "libgtk-3.so.0",
    "PySide6/Qt/plugins/imageformats/libqjpeg.so",
    "libcairo-gobject.so.2",
    "PySide6/Qt/plugins/platforms/libqvnc.so",
    "PySide6/Qt/lib/libQt6EglFSDeviceIntegration.so.6",
    "PySide6/Qt/lib/libQt6Network.so.6",
    "PySide6\\Qt6Quick.dll",
    "PySide6\\Qt6Network.dll",
    "PySide6\\plugins\\tls\\qschannelbackend.dll",
    "PySide6\\plugins\\platforms\\qdirect2d.dll",
    "PySide6\\translations\\qtbase_de.qm",
    "PySide6/Qt/translations/qtbase_de.qm",
    "PySide6/Qt/translations/assistant_vi.qm",
    "pycountry/locales/vi/LC_MESSAGES/iso3166-1.mo",
    "babel/locale-data/en_GB.dat",
    "babel/locale-data/zh_Hant_HK.dat",
    "babel/locale-data/es_419.dat",
    "spacy/tokens/doc.pyx",
    "python3.11/lib-dynload/readline.cpython-311-x86_64-linux-gnu.so",
    "libreadline.so.8",
    "libgssapi_krb5.so.2",
    "libsystemd.so.0",
    "libX11.so.6",
    "libfontconfig.so.1",
    "blis/py.cpython-311-x86_64-linux-gnu.so",
    "blis\\py.cp312-win_amd64.pyd",
    "lxml/objectify.cpython-311-x86_64-linux-gnu.so",
    "lxml/html/diff.cpython-311-x86_64-linux-gnu.so",
    "docx/templates/default-docx-template/word/styles.xml",
    "twinspan-0.1.0.dist-info/RECORD",
)
KEPT = (
    "PySide6/Qt/plugins/platforms/libqxcb.so",
    "PySide6/Qt/plugins/platforms/libqoffscreen.so",
    "PySide6\\plugins\\platforms\\qwindows.dll",
    "PySide6\\plugins\\styles\\qmodernwindowsstyle.dll",
    "PySide6\\translations\\qtbase_zh_CN.qm",
    "PySide6/Qt/plugins/platforms/libqwayland.so",
    "PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
    "PySide6/Qt/plugins/imageformats/libqsvg.so",
    "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
    "PySide6/Qt/lib/libQt6Svg.so.6",
    "PySide6/Qt/lib/libQt6WaylandClient.so.6",
    "PySide6/QtWidgets.abi3.so",
    "PySide6/Qt/translations/qtbase_vi.qm",
    "PySide6/Qt/translations/qtbase_zh_CN.qm",
    "babel/locale-data/en.dat",
    "babel/locale-data/zh_Hans.dat",
    "babel/locale-data/root.dat",
    "pycountry/databases/iso639-3.json",
    "thinc/backends/_custom_kernels.cu",
    "spacy/cli/templates/quickstart_training.jinja",
    "spacy/tokens/doc.cpython-311-x86_64-linux-gnu.so",
    "trafilatura/settings.cfg",
    "twinspan-0.1.0.dist-info/entry_points.txt",
    "resources/tables/linking_readings.tsv",
    "libxcb-cursor.so.0",
    "libglib-2.0.so.0",
    "blis/cy.cpython-311-x86_64-linux-gnu.so",
    "blis/py.py",
    "lxml/etree.cpython-311-x86_64-linux-gnu.so",
    "lxml/html/clean.py",
    "lxml/sax.cpython-311-x86_64-linux-gnu.so",
    "docx/templates/default.docx",
)


@pytest.mark.parametrize("place", LEFT_OUT)
def test_what_is_never_used_is_left_out_for_a_reason(place: str) -> None:
    assert trimming.reason_against(place) in dict(trimming.FILES)


@pytest.mark.parametrize("place", KEPT)
def test_what_is_used_is_kept(place: str) -> None:
    assert trimming.reason_against(place) is None


def test_only_modules_that_can_be_reached_stay() -> None:
    names = ("pygments.lexers", "pygments.lexers.python", "pygments.lexers.haskell", "spacy.lang.vi", "pygments.lexer")
    assert [trimming.is_used(name) for name in names] == [True, True, False, True, True]


def test_what_is_left_out_is_counted_by_reason(tmp_path: Path) -> None:
    source = tmp_path / "file"
    source.write_bytes(b"x" * 1_500_000)
    entries = [(place, str(source), "BINARY") for place in ("libgtk-3.so.0", "libgdk-3.so.0", "libxcb.so.1")]
    kept, left_out = trimming.trim(entries)
    assert [entry[0] for entry in kept] == ["libxcb.so.1"]
    lines = trimming.summary(left_out)
    assert lines[0].split()[:4] == ["3.0", "MB", "2", "files"]
    assert len(lines) == len(trimming.FILES)
