"""Export: in which format, from which layer, and where to."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QFileDialog, QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from corpus.exchange import Format, formats
from corpus.model import Layer
from desktop.dialogs.base import Dialog
from desktop.widgets.labels import label, set_role


@dataclass(frozen=True, slots=True)
class ExportWish:
    """What was asked for. Without a layer, the format takes what it is for."""

    format: Format
    layer: Layer | None
    out: Path


class ExportDialog(Dialog):
    """Offers the formats that can be written."""

    def __init__(self, parent: QWidget | None, project: Path, last_format: str) -> None:
        super().__init__(
            parent,
            self.tr("Export"),
            self.tr("Hands over what was decided. Nothing in the project changes."),
        )
        self._project = project
        self.format = QComboBox()
        for each in formats():
            if each.can_write:
                self.format.addItem(each.title, each)
        self.format.setCurrentIndex(max(0, self._index_of(last_format)))
        self.layer = QComboBox()
        self.layer.addItem(self.tr("As the format is meant to be used"), None)
        self.layer.addItem(self.tr("People's labels"), Layer.LABELS.value)
        self.layer.addItem(self.tr("Adjudicated labels"), Layer.GOLD.value)
        self.layer.addItem(self.tr("Suggestions, undecided"), Layer.SUGGESTIONS.value)
        self.out = QLineEdit()
        browse = QPushButton(self.tr("Choose…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        place = QHBoxLayout()
        place.setSpacing(8)
        place.addWidget(self.out, 1)
        place.addWidget(browse)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(12)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Format"), self.format)
        form.addRow(self.tr("&Labels"), self.layer)
        form.addRow(self.tr("&To"), place)
        form.labelForField(place).setBuddy(self.out)
        names = ((self.format, self.tr("Format")), (self.layer, self.tr("Labels")), (self.out, self.tr("To")))
        for widget, name in names:
            widget.setAccessibleName(name)
        self.body.addLayout(form)
        self._remark = label("", "muted", wrap=True)
        self.body.addWidget(self._remark)
        self._export = self.add_buttons(self.tr("Export"))
        self.format.currentIndexChanged.connect(self._suggest_place)
        self.out.textChanged.connect(self._check)
        self._suggest_place()
        self.setMinimumWidth(580)

    def wish(self) -> ExportWish:
        """Return what was asked for."""
        layer = self.layer.currentData()
        return ExportWish(self.format.currentData(), Layer(layer) if layer else None, self._out())

    def _index_of(self, name: str) -> int:
        names = [self.format.itemData(index).name for index in range(self.format.count())]
        return names.index(name) if name in names else -1

    def _out(self) -> Path:
        return Path(self.out.text().strip()).expanduser()

    def _suggest_place(self) -> None:
        chosen: Format = self.format.currentData()
        name = f"{self._project.stem}{chosen.suffix or '-' + chosen.name}"
        self.out.setText(str(self._project.with_name(name)))

    def _check(self) -> None:
        out, chosen = self._out(), self.format.currentData()
        problem = ""
        if not self.out.text().strip():
            problem = self.tr("Say where to.")
        elif not out.parent.is_dir():
            problem = self.tr("The folder {folder} does not exist.").format(folder=out.parent)
        elif chosen.suffix and out.is_file():
            self._remark.setText(self.tr("The file there will be replaced."))
        elif chosen.suffix:
            self._remark.setText("")
        else:
            self._remark.setText(self.tr("It will be a folder; an earlier export in it is renewed."))
        if problem:
            self._remark.setText(problem)
        set_role(self._remark, "danger" if problem else "muted")
        if self._export is not None:
            self._export.setEnabled(not problem)

    def _browse(self) -> None:
        chosen: Format = self.format.currentData()
        if chosen.suffix:
            pattern = f"*{chosen.suffix}"
            path, _ = QFileDialog.getSaveFileName(
                self, self.tr("Export to"), self.out.text(), f"{chosen.title} ({pattern})"
            )
        else:
            path = QFileDialog.getExistingDirectory(self, self.tr("Export to"), str(self._out().parent))
            path = str(Path(path) / self._out().name) if path else ""
        if path:
            self.out.setText(path)
