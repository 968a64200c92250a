"""The welcome page: the tour, the sample project, a new one, an existing one, and the recent ones."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from desktop.commands.actions import Actions
from desktop.settings import Settings
from desktop.theme import Theme, app_icon
from desktop.widgets.labels import label
from desktop.widgets.two_lines import TwoLineDelegate

_STEPS = ("help.tour", "project.sample", "project.new", "project.open")


class StepCard(QPushButton):
    """A large button with an icon, a title and a sentence."""

    def __init__(self, theme: Theme, action: QAction, *, icon: str, title: str, sentence: str, key: str) -> None:
        super().__init__()
        self._icon_name = icon
        self._theme = theme
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.setObjectName("step")
        self._icon = QLabel()
        name = label(title, "title")
        font = name.font()
        font.setPointSizeF(font.pointSizeF() * 1.08)
        name.setFont(font)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(name)
        text.addWidget(label(sentence, "muted", wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(16)
        row.addWidget(self._icon)
        row.addLayout(text, 1)
        if key:
            row.addWidget(label(key, "muted"))
        for child in self.findChildren(QLabel):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(action.trigger)
        theme.changed.connect(self._dress)
        self._dress()

    def sizeHint(self) -> QSize:
        """Return the size that the card's texts need."""
        return self.layout().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the size that the card's texts need."""
        return self.layout().minimumSize()

    def _dress(self) -> None:
        self._icon.setPixmap(self._theme.icon(self._icon_name, "accent").pixmap(32, 32))


class WelcomePage(QWidget):
    """Two columns: what to begin with, and where to go on. `progress` shows the work that was begun here."""

    chosen = Signal(Path)

    def __init__(self, theme: Theme, settings: Settings, actions: Actions, progress: QWidget) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._settings = settings
        texts = {
            "help.tour": {
                "icon": "tour",
                "title": self.tr("Take the tour"),
                "sentence": self.tr("Three minutes on a sample story, to learn the keys by using them."),
            },
            "project.sample": {
                "icon": "sample",
                "title": self.tr("Open the sample stories"),
                "sentence": self.tr("Short news stories in English, Vietnamese and Chinese, to try everything on."),
            },
            "project.new": {
                "icon": "new-project",
                "title": self.tr("New project"),
                "sentence": self.tr("Name it, choose its languages and labels, then add your documents."),
            },
            "project.open": {
                "icon": "open",
                "title": self.tr("Open project"),
                "sentence": self.tr("Go on with a .twinspan file."),
            },
        }
        self.steps = [
            StepCard(theme, actions[step], key=actions.keys.shown(actions.registry[step]), **texts[step])
            for step in _STEPS
        ]
        self.recent = QListWidget()
        self.recent.setAccessibleName(self.tr("Recent projects"))
        self.recent.setProperty("framed", "true")
        self.recent.setItemDelegate(TwoLineDelegate(theme, self.recent))
        self.recent.setMouseTracking(True)
        self.recent.itemActivated.connect(self._open)
        self.recent.itemClicked.connect(self._open)
        self._nothing = label(self.tr("Projects that you open are listed here."), "muted", wrap=True)
        self._lay_out(progress)
        self.refresh()

    def refresh(self) -> None:
        """List the recent projects as they are now."""
        self.recent.clear()
        for path in self._settings.recent():
            item = QListWidgetItem(f"{path.stem}\n{_place(path)}")
            item.setToolTip(str(path))
            item.setData(Qt.ItemDataRole.UserRole, path)
            item.setIcon(self._theme.icon("story", "muted"))
            self.recent.addItem(item)
        self.recent.setVisible(self.recent.count() > 0)
        self._nothing.setVisible(self.recent.count() == 0)

    def _open(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))

    def _lay_out(self, progress: QWidget) -> None:
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(label(self.tr("Begin"), "heading"))
        for step in self.steps:
            left.addWidget(step)
        left.addWidget(label(self.tr("Or drop documents on this window."), "muted"))
        left.addWidget(progress)
        left.addStretch()
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addWidget(label(self.tr("Recent projects"), "heading"))
        right.addWidget(self.recent, 1)
        right.addWidget(self._nothing)
        right.addStretch()
        columns = QHBoxLayout()
        columns.setSpacing(40)
        columns.addLayout(left, 3)
        columns.addLayout(right, 2)
        middle = QWidget()
        middle.setMaximumWidth(960)
        body = QVBoxLayout(middle)
        body.setContentsMargins(40, 0, 40, 0)
        body.setSpacing(28)
        body.addLayout(self._head())
        body.addLayout(columns, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(middle, 12)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addLayout(row, 7)
        column.addStretch(2)

    def _head(self) -> QHBoxLayout:
        logo = QLabel()
        logo.setPixmap(app_icon().pixmap(64, 64))
        name = QLabel("Twinspan")
        font = name.font()
        font.setPointSizeF(font.pointSizeF() * 2.2)
        font.setWeight(font.Weight.DemiBold)
        name.setFont(font)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(name)
        words.addWidget(label(self.tr("Label stories that exist in several languages."), "muted"))
        head = QHBoxLayout()
        head.setSpacing(18)
        head.addWidget(logo)
        head.addLayout(words)
        head.addStretch()
        return head


def _place(path: Path) -> str:
    """Return the folder of `path`, with ~ for the person's own, and when the project was written last."""
    folder = str(path.parent)
    home = str(Path.home())
    if folder.startswith(home):
        folder = "~" + folder[len(home) :]
    try:
        written = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
    except OSError:
        return folder
    date = QLocale().toString(written, QLocale.FormatType.ShortFormat)
    return f"{folder} · {date}"
