"""Whether there is a newer Twinspan: asked once a day at most, in silence, and only where the person lets it."""

from datetime import UTC, datetime
from importlib.metadata import version
from threading import Thread

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QStatusBar

from corpus.errors import TwinspanError
from desktop import updates
from desktop.settings import Settings

_ON, _ADDRESS, _ASKED = "updates/on", "updates/address", "updates/asked"


class Updates(QObject):
    """What is known about newer versions, and the button in the status bar that says so."""

    answered = Signal(object, object)  # Newest or None, TwinspanError or None
    asked_for = Signal()  # the button was pressed

    def __init__(self, bar: QStatusBar, settings: Settings) -> None:
        super().__init__(bar)
        self._settings = settings
        self.version = version("twinspan")
        self.newer: updates.Newest | None = None
        self.button = QPushButton()
        self.button.setFlat(True)
        self.button.hide()
        self.button.clicked.connect(self.asked_for)
        bar.addPermanentWidget(self.button)
        self.answered.connect(self._take)

    @property
    def from_store(self) -> bool:
        """Whether a store keeps this copy up to date, so that nothing is asked."""
        return updates.channel().store

    @property
    def on(self) -> bool:
        """Whether the person lets Twinspan ask."""
        return not self.from_store and self._settings.flag(_ON, True)

    @on.setter
    def on(self, on: bool) -> None:
        self._settings.set(_ON, on)

    @property
    def address(self) -> str:
        """The address to ask, "" for none: the person's own, or else the release's."""
        return "" if self.from_store else self._settings.text(_ADDRESS) or updates.channel().address

    @address.setter
    def address(self, address: str) -> None:
        if address in ("", updates.channel().address):
            self._settings.forget(_ADDRESS)
        else:
            self._settings.set(_ADDRESS, address)

    def ask_quietly(self) -> None:
        """Ask if the person lets it and it was not done today; whatever goes wrong is not said."""
        today = datetime.now(UTC).date().isoformat()
        if self.on and self.address and self._settings.text(_ASKED) != today:
            self._settings.set(_ASKED, today)
            self.ask()

    def ask(self) -> None:
        """Ask in the background; the answer comes by `answered`.

        Not as one of the window's jobs, whose end it waits for before it closes: a network can take long to fail.
        """
        Thread(target=self._ask, args=(self.address,), name="updates", daemon=True).start()

    def _ask(self, address: str) -> None:
        found, problem = None, None
        try:
            found = updates.newest(address)
        except TwinspanError as error:
            problem = error
        try:
            self.answered.emit(found, problem)
        except RuntimeError:
            return  # the window is gone

    def _take(self, found: updates.Newest | None, _problem: TwinspanError | None) -> None:
        if found is not None:
            self.newer = found if found.is_newer_than(self.version) else None
        self.button.setVisible(self.newer is not None)
        if self.newer is not None:
            self.button.setText(self.tr("Twinspan {version} is out").format(version=self.newer.version))
            self.button.setToolTip(self.tr("See where to get it"))
