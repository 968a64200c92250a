"""Which sources a project takes its suggestions from, each to be switched on or off."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from corpus.suggest.others import INSTALLED, PLUG_IN
from corpus.suggest.sources import RECOGNISERS
from desktop.dialogs.base import Dialog


class SourcesDialog(Dialog):
    """The sources there are, with a box each; `chosen` are those that are on."""

    def __init__(self, parent: QWidget | None, known: Sequence[str], chosen: Sequence[str]) -> None:
        super().__init__(
            parent,
            self.tr("Sources of suggestions"),
            self.tr(
                "What looks for spans in this project. Sources that agree are surer together. "
                "The choice holds from the next time suggestions are made."
            ),
        )
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Sources of suggestions"))
        self.list.setProperty("framed", "true")
        self.list.setSpacing(3)
        for source in known:
            title, detail = described(source)
            item = QListWidgetItem(f"{title}\n{detail}", self.list)
            item.setData(Qt.ItemDataRole.UserRole, source)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if source in chosen else Qt.CheckState.Unchecked)
        self.list.setCurrentRow(0)
        self.list.itemChanged.connect(self._check)
        self.body.addWidget(self.list, 1)
        self._accept = self.add_buttons(self.tr("Use these"))
        self.body.setStretch(self.body.indexOf(self.list), 10)
        self.setMinimumSize(self.fontMetrics().averageCharWidth() * 76, self.fontMetrics().height() * 22)
        self.list.setFocus()
        self._check()

    def sources(self) -> list[str]:
        """Return the sources that are switched on."""
        items = map(self.list.item, range(self.list.count()))
        return [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() is Qt.CheckState.Checked]

    def _check(self) -> None:
        if self._accept is not None:
            self._accept.setEnabled(bool(self.sources()))


def described(source: str) -> tuple[str, str]:
    """Return what a source is called, and what it does, in the language of the interface."""
    ours = {
        "figures": (
            QCoreApplication.translate("Sources", "Figures"),
            QCoreApplication.translate("Sources", "Numbers, amounts, measures and dates, with what they are worth"),
        ),
        "names": (
            QCoreApplication.translate("Sources", "Names"),
            QCoreApplication.translate("Sources", "People, places and organisations, by lists, rules and glossary"),
        ),
        "memory": (
            QCoreApplication.translate("Sources", "Memory"),
            QCoreApplication.translate("Sources", "What people have labelled in this project, wherever else it stands"),
        ),
    }
    if source in RECOGNISERS:
        return ours[source]
    if source.startswith(PLUG_IN):
        return source.removeprefix(PLUG_IN), QCoreApplication.translate("Sources", "A plug-in that is installed here")
    if source.startswith(INSTALLED):
        return source.removeprefix(INSTALLED), QCoreApplication.translate("Sources", "An installed spaCy pipeline")
    return Path(source).name, QCoreApplication.translate("Sources", "A spaCy pipeline in {folder}").format(
        folder=Path(source).parent.name
    )
