"""The application: it starts Qt, shows the window, and only then opens a project."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from desktop.logs import log_crash, log_start, start_log
from desktop.places import use_portable_settings
from desktop.translation import speak

if TYPE_CHECKING:
    from desktop.window.main import MainWindow

_UNHURRIED = 5000  # milliseconds after the start: the person's own work comes first

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


class Application(QApplication):
    """The Qt application; macOS tells it which project was double-clicked, instead of the command line."""

    project_asked_for = Signal(object)  # Path

    def event(self, event: QEvent) -> bool:
        """Pass on a file that is to be opened."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.project_asked_for.emit(Path(event.file()))
            return True
        return super().event(event)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the application; the first argument, if there is one, is the project to open. Return the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if start_log() is not None:
        log_start()
    app = make_app()
    place = WindowPlace(app)
    place.show_window()
    QTimer.singleShot(0, place, lambda: open_first(place.window, arguments))
    QTimer.singleShot(_UNHURRIED, place, place.ask_for_updates)
    if isinstance(app, Application):
        app.project_asked_for.connect(place.open)
    return app.exec()


class WindowPlace(QObject):
    """Where the one window stands. Another takes its place when the interface changes its language."""

    window: "MainWindow"

    def show_window(self) -> None:
        """Show a window that speaks the language of the settings."""
        from desktop.settings import Settings

        self._language = Settings().text("language")
        app = make_app()
        speak(app, self._language)
        self.window = make_window(app)
        for signal in (self.window.language_chosen, self.window.jobs.ended):
            signal.connect(lambda *_: QTimer.singleShot(0, self, self._follow_settings))
        sys.excepthook = crash_hook(self.window)
        self.window.show()

    def open(self, path: Path) -> None:
        """Open the project at `path` in the window."""
        self.window.projects.open(path)

    def ask_for_updates(self) -> None:
        """Let the window look quietly for a newer version."""
        self.window.updates.ask_quietly()

    def _follow_settings(self) -> None:
        """Show the same project in another window where the settings say another language by now.

        Closing the old one would stop the work in the background: it is waited for.
        """
        old, app = self.window, make_app()
        if old.jobs.running or old.settings.text("language") == self._language:
            return
        project = old.session.project
        path, read_only = (project.path, project.read_only) if project else (None, False)
        app.setQuitOnLastWindowClosed(False)
        old.close()
        self.show_window()
        app.setQuitOnLastWindowClosed(True)
        old.theme.deleteLater()
        old.deleteLater()
        if path is not None:
            self.window.projects.open(path, read_only=read_only)


def make_app() -> QApplication:
    """Return the Qt application, named and with its icon."""
    from desktop.theme import app_icon

    running = QApplication.instance()
    use_portable_settings()
    app = running if isinstance(running, QApplication) else Application(["twinspan"])
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
