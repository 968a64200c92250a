"""The numbers at the top of the dashboard, each on a tile."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from corpus.project.statistics_records import Statistics
from desktop.dashboard.chart import shown_number
from desktop.dashboard.words import duration
from desktop.widgets.labels import ElidedLabel, label


@dataclass(frozen=True, slots=True)
class Number:
    """A number in large type, what it counts, and more about it in small type."""

    value: str
    title: str
    detail: str = ""


def key_numbers(numbers: Statistics, today: date) -> list[Number]:
    """Return the numbers that come first: progress, what is open, the pace and the estimate."""
    progress = numbers.progress
    of = QCoreApplication.translate("Dashboard", "{done} of {all}")
    unsure = QCoreApplication.translate("Dashboard", "{n} unsure").format(n=shown_number(progress.unsure))
    by_hand = QCoreApplication.translate("Dashboard", "{n} added by hand").format(n=shown_number(numbers.added))
    missing = QCoreApplication.translate("Dashboard", "{n} counterparts missing")
    rejected = QCoreApplication.translate("Dashboard", "{n} rejected").format(n=shown_number(progress.rejected))
    return [
        Number(
            of.format(done=shown_number(progress.done), all=shown_number(progress.stories)),
            QCoreApplication.translate("Dashboard", "stories done"),
        ),
        Number(shown_number(progress.open), QCoreApplication.translate("Dashboard", "suggestions open"), rejected),
        Number(
            shown_number(progress.labels),
            QCoreApplication.translate("Dashboard", "labels"),
            " · ".join([by_hand, *([unsure] if progress.unsure else [])]),
        ),
        Number(
            shown_number(progress.links),
            QCoreApplication.translate("Dashboard", "links"),
            missing.format(n=shown_number(numbers.unlinked)),
        ),
        Number(
            duration(numbers.seconds),
            QCoreApplication.translate("Dashboard", "at work"),
            _pace(numbers),
        ),
        Number(*_estimate(numbers, today)),
    ]


def _pace(numbers: Statistics) -> str:
    if numbers.pace is None:
        return ""
    text = QCoreApplication.translate("Dashboard", "{n} decisions an hour lately")
    return text.format(n=shown_number(round(numbers.pace)))


def _estimate(numbers: Statistics, today: date) -> tuple[str, str, str]:
    title = QCoreApplication.translate("Dashboard", "left to do")
    if not numbers.progress.open:
        return "0", title, QCoreApplication.translate("Dashboard", "no suggestion is open")
    hours = numbers.hours_left
    if hours is None:
        return "–", title, QCoreApplication.translate("Dashboard", "an estimate needs some minutes of work")
    ready = numbers.ready_by(today)
    if ready is None:
        return duration(hours * 3600), title, ""
    shown = QLocale().toString(QDate(ready.year, ready.month, ready.day), QLocale.FormatType.ShortFormat)
    by = QCoreApplication.translate("Dashboard", "done by {day} at this pace").format(day=shown)
    return duration(hours * 3600), title, by


class Tiles(QWidget):
    """Tiles of one width in rows: six, three or two in a row, as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self._tiles: list[Tile] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(10)

    def show_numbers(self, numbers: Sequence[Number]) -> None:
        """Show `numbers` in place of those before."""
        while len(self._tiles) < len(numbers):
            self._tiles.append(Tile())
        for tile, number in zip(self._tiles, numbers, strict=True):
            tile.show_number(number)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many tiles into a row as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        width = self.width() // (self.fontMetrics().averageCharWidth() * 25)
        columns = 6 if width >= 6 else 3 if width >= 3 else 2
        if columns != self._columns or self._grid.count() != len(self._tiles):
            self._columns = columns
            for index, tile in enumerate(self._tiles):
                self._grid.addWidget(tile, index // columns, index % columns)
            for column in range(6):
                self._grid.setColumnStretch(column, 1 if column < columns else 0)


class Tile(QFrame):
    """One number. A screen reader says all of it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("plainCard")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._value = label("", "title")
        font = self._value.font()
        font.setPointSizeF(font.pointSizeF() * 1.6)
        self._value.setFont(font)
        self._title = label("")
        self._detail = ElidedLabel()
        self._detail.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 12, 10)
        column.setSpacing(1)
        for part in (self._value, self._title, self._detail):
            column.addWidget(part)

    def show_number(self, number: Number) -> None:
        """Show `number` in place of the one before."""
        self._value.setText(number.value)
        self._title.setText(number.title)
        self._detail.setText(number.detail)
        self.setAccessibleName(f"{number.value} {number.title}. {number.detail}".strip())
