"""The list at the left of the training window: a new pipeline, a comparison, and the pipelines that there are."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from desktop.theme import Theme
from desktop.training import words
from desktop.training.trainer import Trainer
from desktop.widgets.two_lines import TwoLineDelegate

if TYPE_CHECKING:
    from corpus.learning import PipelineInfo

NEW, COMPARE = "new", "compare"
_KEY = int(Qt.ItemDataRole.UserRole)


class ChoiceList(QListWidget):
    """Its items go by NEW, COMPARE, or the path of a pipeline."""

    def __init__(self, theme: Theme, trainer: Trainer) -> None:
        super().__init__()
        self._theme = theme
        self._trainer = trainer
        self.setAccessibleName(self.tr("Pipelines of this project"))
        self.setProperty("framed", "true")
        self.setItemDelegate(TwoLineDelegate(theme, self))
        self.setFixedWidth(270)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def chosen(self) -> str:
        """What is chosen."""
        item = self.currentItem()
        return str(item.data(_KEY)) if item is not None else NEW

    def choose(self, key: str) -> None:
        """Choose the item called `key`, the first where there is none."""
        keys = [self.item(row).data(_KEY) for row in range(self.count())]
        self.setCurrentRow(keys.index(key) if key in keys else 0)

    def fill(self, found: Sequence["PipelineInfo"], used: set[Path], chosen: str) -> None:
        """List what there is, without a signal; `used` are the folders of pipelines that suggest."""
        self.blockSignals(True)
        self.clear()
        self._add("train", "accent", NEW)
        self._add("review", "accent", COMPARE)
        self.item(1).setText(self.tr("Compare") + "\n" + self.tr("Layers, people, sources, pipelines"))
        self.refresh_first()
        for info in found:
            parts = [words.moment(info.created)]
            if info.f1 is not None:
                parts.append(self.tr("F1 {score}").format(score=words.percent(info.f1)))
            if info.path in used:
                parts.append(self.tr("suggests"))
            item = self._add(*(("accept", "good") if info.path in used else ("history", "muted")), str(info.path))
            item.setText(f"{words.pipeline_title(info)}\n{' · '.join(parts)}")
            item.setToolTip(str(info.path))
        self.choose(chosen)
        self.blockSignals(False)

    def refresh_first(self) -> None:
        """Say in the first item what can be trained, or how far the training is."""
        first = self.item(0)
        if first is None:
            return
        if not self._trainer.running:
            first.setText(self.tr("New pipeline") + "\n" + self.tr("Choose what to train"))
            return
        progress, best = self._trainer.progress, self._trainer.curve.best
        learning = progress is not None and progress.phase == "training"
        parts = [self.tr("step {n}").format(n=QLocale().toString(progress.done))] if learning else []
        if best is not None:
            parts.append(self.tr("best F1 {score}").format(score=words.percent(best[1])))
        first.setText(self.tr("Training…") + "\n" + " · ".join(parts))

    def _add(self, icon: str, color: str, key: str) -> QListWidgetItem:
        item = QListWidgetItem(self._theme.icon(icon, color), "")
        item.setData(_KEY, key)
        self.addItem(item)
        return item
