"""The application: it starts Qt, shows the window, and only then opens a project."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.logs import log_crash, start_log

if TYPE_CHECKING:
    from desktop.window.main import MainWindow

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


def main(argv: Sequence[str] | None = None) -> int:
    """Run the application; the first argument, if there is one, is the project to open. Return the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    start_log()
    app = make_app()
    window = make_window(app)
    sys.excepthook = crash_hook(window)
    window.show()
    QTimer.singleShot(0, window, lambda: open_first(window, arguments))
    return app.exec()


def make_app() -> QApplication:
    """Return the Qt application, named and with its icon."""
    from desktop.theme import app_icon

    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(["twinspan"])
    app.setApplicationName("Twinspan")
    app.setApplicationDisplayName("Twinspan")
    app.setOrganizationName("Twinspan")
    app.setDesktopFileName("twinspan")
    app.setWindowIcon(app_icon())
    return app


def make_window(app: QApplication) -> "MainWindow":
    """Return the main window, dressed, not yet shown."""
    from desktop.settings import Settings
    from desktop.theme import Theme
    from desktop.window.main import MainWindow

    settings = Settings()
    return MainWindow(Theme(app, settings), settings)


def open_first(window: "MainWindow", arguments: Sequence[str]) -> None:
    """Open the project named on the command line, or else the one that was open last, if it is still there."""
    if arguments:
        window.projects.open(Path(arguments[0]))
        return
    last = window.settings.text("last")
    if last and Path(last).is_file():
        window.projects.open(Path(last))


def crash_hook(window: "MainWindow") -> Hook:
    """Return an exception hook that shows one crash dialog at a time and lets the person go on."""
    showing = False

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        nonlocal showing
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        sys.__excepthook__(kind, error, trace)
        log_crash(kind, trace)
        if showing:
            return
        from desktop.dialogs.crash import CrashDialog, report

        showing = True
        try:
            if CrashDialog(window, report(kind, error, trace)).exec():
                window.close()
        finally:
            showing = False

    return hook


if __name__ == "__main__":
    sys.exit(main())
