"""The labels of a scheme at a glance: their names in their colours, and what the first of them are for."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from corpus.model import Label, Scheme
from desktop.widgets.chip import chip_style
from desktop.widgets.counting import counted
from desktop.widgets.flow import FlowLayout
from desktop.widgets.joining import listed
from desktop.widgets.labels import label

_MOST = 24
_IN_A_FORM = 320  # pixels of width


class LabelPreview(QWidget):
    """Chips, names before figures, under a line that counts them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.summary = label("", "muted", wrap=True)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, gap=4)
        for widget in (self, self.summary, self._chips):
            policy = widget.sizePolicy()
            policy.setVerticalPolicy(QSizePolicy.Policy.Maximum)
            widget.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.summary)
        column.addWidget(self._chips)

    def sizeHint(self) -> QSize:
        """Return the size of the chips in a form; Qt would count a row for each of them."""
        width = max(self.width(), _IN_A_FORM)
        return QSize(_IN_A_FORM, self.heightForWidth(width))

    def show_scheme(self, scheme: Scheme) -> None:
        """Show the labels of `scheme`."""
        self._clear()
        names = sum(each.kind == "entity" for each in scheme.labels)
        figures = len(scheme.labels) - names
        parts = [
            counted(names, self.tr("1 label for names"), self.tr("{n} labels for names")) if names else "",
            counted(figures, self.tr("1 for figures"), self.tr("{n} for figures")) if figures else "",
        ]
        nothing = self.tr("No labels yet: you make your own as soon as the project is there.")
        self.summary.setText(listed(filter(None, parts)) or nothing)
        dark = self.palette().color(QPalette.ColorRole.Window).lightness() < 128
        for each in sorted(scheme.labels, key=lambda each: each.kind != "entity")[:_MOST]:
            self._flow.addWidget(_chip(each, dark=dark))
        if len(scheme.labels) > _MOST:
            self._flow.addWidget(label("…", "muted"))
        self._chips.setVisible(bool(scheme.labels))

    def show_problem(self, text: str) -> None:
        """Say why there are no labels to show."""
        self._clear()
        self._chips.hide()
        self.summary.setText(text)

    def names(self) -> list[str]:
        """Return the names that are shown."""
        items = (self._flow.itemAt(at) for at in range(self._flow.count()))
        return [item.widget().text() for item in items if item is not None]

    def _clear(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            widget.hide()
            widget.deleteLater()


def _chip(shown: Label, *, dark: bool) -> QWidget:
    chip = label(shown.name)
    chip.setStyleSheet(chip_style(shown.color, dark=dark, filled=False, selector="QLabel"))
    chip.setToolTip(shown.description)
    return chip
