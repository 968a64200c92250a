"""Export: in which format, from which layer, and where to, with a preview of what would come through."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from corpus.exchange import Format, Report, formats
from corpus.model import Layer
from corpus.project import Project
from desktop.dialogs.base import Dialog
from desktop.dialogs.preview import Preview
from desktop.jobs import Job, Jobs
from desktop.widgets.labels import label, set_role


@dataclass(frozen=True, slots=True)
class ExportWish:
    """What was asked for. Without a layer, the format takes what it is for."""

    format: Format
    layer: Layer | None
    out: Path
    history: bool = False
    strict: bool = False


class ExportDialog(Dialog):
    """Offers the formats that can be written, and says what each would carry."""

    def __init__(self, parent: QWidget | None, project: Project, jobs: Jobs, last_format: str) -> None:
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
        self.history = QCheckBox(self.tr("With the &history of every decision"))
        self.strict = QCheckBox(self.tr("&Write nothing if anything would be lost"))
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
        form.addRow("", self.history)
        form.addRow("", self.strict)
        self.body.addLayout(form)
        self._remark = label("", "muted", wrap=True)
        self.body.addWidget(self._remark)
        self.preview = Preview(jobs)
        self.body.addWidget(self.preview, 1)
        self._export = self.add_buttons(self.tr("Export"))
        self.format.currentIndexChanged.connect(self._suggest_place)
        for box in (self.format, self.layer):
            box.currentIndexChanged.connect(self._try_out)
        self.out.textChanged.connect(self._check)
        self.strict.toggled.connect(self._check)
        self.preview.changed.connect(self._check)
        self._suggest_place()
        self._try_out()
        self.setMinimumWidth(620)

    def wish(self) -> ExportWish:
        """Return what was asked for."""
        chosen: Format = self.format.currentData()
        history = self.history.isChecked() and chosen.has_history
        return ExportWish(chosen, self._layer(), self._out(), history, self.strict.isChecked())

    def done(self, result: int) -> None:
        """Close the dialog; a preview that goes on is stopped."""
        self.preview.stop()
        super().done(result)

    def _layer(self) -> Layer | None:
        layer = self.layer.currentData()
        return Layer(layer) if layer else None

    def _try_out(self) -> None:
        project, chosen, layer = self._project, self.format.currentData(), self._layer()

        def work(job: Job) -> Report:
            with project.connect_beside() as beside:
                return chosen.write(
                    beside, Path("preview"), layer=layer, dry_run=True, progress=job.report, cancelled=job.cancelled
                )

        self.preview.try_out(self.tr("Looking what would be exported"), work)

    def _index_of(self, name: str) -> int:
        names = [self.format.itemData(index).name for index in range(self.format.count())]
        return names.index(name) if name in names else -1

    def _out(self) -> Path:
        return Path(self.out.text().strip()).expanduser()

    def _suggest_place(self) -> None:
        chosen: Format = self.format.currentData()
        name = f"{self._project.path.stem}{chosen.suffix or '-' + chosen.name}"
        self.out.setText(str(self._project.path.with_name(name)))
        self.history.setVisible(chosen.has_history)

    def _check(self) -> None:
        out, chosen = self._out(), self.format.currentData()
        problem = ""
        report = self.preview.report
        if not self.out.text().strip():
            problem = self.tr("Say where to.")
        elif not out.parent.is_dir():
            problem = self.tr("The folder {folder} does not exist.").format(folder=out.parent)
        elif self.strict.isChecked() and report is not None and report.losses:
            problem = self.tr("Something would be lost, so nothing would be written. Take another format or layer.")
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
            self._export.setEnabled(not problem and not self.preview.problem)

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
