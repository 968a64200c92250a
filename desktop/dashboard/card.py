"""A chart on a card: its title, what it says in a sentence, the chart, and ways to take it along."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QVBoxLayout

from corpus.errors import TwinspanError
from desktop.dashboard.chart import Chart
from desktop.dashboard.saving import save_chart
from desktop.dashboard.view import MARGIN, ChartView
from desktop.dialogs.messages import show_error
from desktop.settings import Settings
from desktop.theme import Theme
from desktop.widgets.labels import label

_FOLDER = "dashboard/folder"


class ChartCard(QFrame):
    """Shows one chart of the dashboard."""

    story_chosen = Signal(str)

    def __init__(self, theme: Theme, settings: Settings, chart: Chart) -> None:
        super().__init__()
        self.setObjectName("plainCard")
        self._theme = theme
        self._settings = settings
        self._title = label("", "title")
        self._sentence = label("", "muted", wrap=True)
        self._nothing = label("", "muted", wrap=True)
        self.view = ChartView(theme, chart)
        self.view.story_chosen.connect(self.story_chosen)
        self.save = QToolButton()
        self.save.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.save)
        menu.addAction(self.tr("Save as drawing (SVG)…"), lambda: self._ask("svg"))
        menu.addAction(self.tr("Save as picture (PNG)…"), lambda: self._ask("png"))
        menu.addAction(self.tr("Save the numbers (CSV)…"), lambda: self._ask("csv"))
        self.save.setMenu(menu)
        self.save.setToolTip(self.tr("Save this chart"))
        head = QHBoxLayout()
        head.setContentsMargins(MARGIN, 0, 0, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(16 - MARGIN, 10, 16 - MARGIN, 12)
        column.setSpacing(6)
        column.addLayout(head)
        for part in (self._sentence, self.view, self._nothing):
            column.addWidget(part)
        for text in (self._sentence, self._nothing):
            text.setIndent(MARGIN)  # in line with the chart, which keeps room for the ring of the focus
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        theme.changed.connect(self._dress)
        self._dress()
        self.show_chart(chart)

    def show_chart(self, chart: Chart) -> None:
        """Show `chart` in place of the one before."""
        self.view.show_chart(chart)
        self._title.setText(chart.title)
        self._sentence.setText(chart.sentence)
        self._nothing.setText(chart.nothing)
        has = bool(chart.bars)
        self._sentence.setVisible(has and bool(chart.sentence))
        self.view.setVisible(has)
        self.save.setVisible(has)
        self._nothing.setVisible(not has)
        self.save.setAccessibleName(self.tr("Save the chart “{title}”").format(title=chart.title))

    def save_to(self, path: Path) -> None:
        """Write the chart to `path`, as its ending says, and say so where that fails."""
        try:
            save_chart(self.view.chart, path, self.view.font(), self._theme.color)
        except TwinspanError as error:
            show_error(self.window(), error)

    def _ask(self, ending: str) -> None:
        names = {
            "svg": self.tr("Drawings (*.svg)"),
            "png": self.tr("Pictures (*.png)"),
            "csv": self.tr("Tables (*.csv)"),
        }
        folder = Path(self._settings.text(_FOLDER, str(Path.home())))
        proposed = str(folder / f"{self.view.chart.name}.{ending}")
        name, _ = QFileDialog.getSaveFileName(self.window(), self.tr("Save the chart"), proposed, names[ending])
        if name:
            path = Path(name)
            self._settings.set(_FOLDER, str(path.parent))
            self.save_to(path if path.suffix.lower() == f".{ending}" else path.with_name(f"{path.name}.{ending}"))

    def _dress(self) -> None:
        self.save.setIcon(self._theme.icon("export", "muted"))
        self.save.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
