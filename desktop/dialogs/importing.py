"""Import: which files, in which format, and whose their labels become, with a preview of what would come in."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QWidget,
)

from corpus.exchange import Format, Report, formats
from corpus.project import AnnotatorKind, Project
from desktop.dialogs.base import Dialog
from desktop.dialogs.preview import Preview
from desktop.jobs import Job, Jobs
from desktop.widgets.labels import ElidedLabel, label, set_role


@dataclass(frozen=True, slots=True)
class ImportWish:
    """What was asked for. Labels that the files give to nobody become `annotator`'s, or all of them suggestions."""

    format: Format
    paths: tuple[Path, ...]
    annotator: str | None
    as_suggestions: bool
    strict: bool


class ImportDialog(Dialog):
    """Asks for files or a folder, guesses their format, and says what would come in."""

    def __init__(self, parent: QWidget | None, project: Project, jobs: Jobs, paths: Sequence[Path] = ()) -> None:
        super().__init__(
            parent,
            self.tr("Import"),
            self.tr(
                "Takes stories with their labels and links in, each as a new story, or names into the glossary. "
                "Nothing else changes."
            ),
        )
        self._project = project
        self._paths: tuple[Path, ...] = ()
        self.format = QComboBox()
        for each in formats():
            if each.can_read:
                self.format.addItem(each.title, each)
        self.format.setAccessibleName(self.tr("Format"))
        self._names = ElidedLabel()
        whose = self._make_choice(project)
        self.strict = QCheckBox(self.tr("Take &nothing in if anything would be lost"))
        self._form = form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(12)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("From"), self._make_place())
        form.addRow(self.tr("&Format"), self.format)
        kept = label(self.tr("Labels that the file gives to someone stay theirs."), "muted", wrap=True)
        form.addRow(self.tr("Labels become"), self.mine)
        form.addRow("", whose)
        form.addRow("", self.suggestions)
        form.addRow("", kept)
        self._of_labels = (self.mine, whose, self.suggestions, kept)
        self._of_names = label(
            self.tr("The names become entries of the glossary. Undo takes all of them back."), "muted", wrap=True
        )
        form.addRow("", self._of_names)
        form.addRow("", self.strict)
        self.body.addLayout(form)
        self._remark = label("", "danger", wrap=True)
        self.body.addWidget(self._remark)
        self.preview = Preview(jobs)
        self.body.addWidget(self.preview, 1)
        self._import = self.add_buttons(self.tr("Import"))
        self.format.currentIndexChanged.connect(self._format_changed)
        self.group.buttonToggled.connect(self._whose_changed)
        self.name.editTextChanged.connect(self._try_out)
        self.strict.toggled.connect(self._check)
        self.preview.changed.connect(self._check)
        self.setMinimumWidth(620)
        self._format_changed()
        self._whose_changed()
        self.take(paths)

    def _make_place(self) -> QHBoxLayout:
        place = QHBoxLayout()
        place.setSpacing(8)
        for text, method in ((self.tr("Fi&les…"), self._choose_files), (self.tr("Fol&der…"), self._choose_folder)):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(method)
            place.addWidget(button)
        place.addWidget(self._names, 1)
        return place

    def _make_choice(self, project: Project) -> QHBoxLayout:
        """Make the three buttons that say whose the labels become; return the line with the name of another."""
        self.mine = QRadioButton(self.tr("&Mine ({name})").format(name=project.annotator.name.replace("&", "&&")))
        self.others = QRadioButton(self.tr("&Those of"))
        self.suggestions = QRadioButton(self.tr("&Suggestions, for someone to decide on"))
        self.mine.setChecked(True)
        self.group = QButtonGroup(self)
        for button in (self.mine, self.others, self.suggestions):
            self.group.addButton(button)
        self.name = QComboBox()
        self.name.setEditable(True)
        self.name.setAccessibleName(self.tr("Whose labels they are"))
        people = [person.name for person in project.annotators.all() if person.kind is AnnotatorKind.PERSON]
        self.name.addItems([name for name in people if name != project.annotator.name])
        whose = QHBoxLayout()
        whose.setSpacing(8)
        whose.addWidget(self.others)
        whose.addWidget(self.name, 1)
        return whose

    def wish(self) -> ImportWish:
        """Return what was asked for."""
        return ImportWish(
            self.format.currentData(),
            self._paths,
            self._annotator(),
            self.suggestions.isChecked() and not self._is_glossary,
            self.strict.isChecked(),
        )

    def take(self, paths: Sequence[Path]) -> None:
        """Look at `paths`, in the format that they seem to be in."""
        from corpus.exchange.guess import guess_format

        self._paths = tuple(paths)
        self._names.setText(", ".join(path.name for path in paths) or self.tr("Choose files or a folder."))
        guess = guess_format(paths[0]) if paths else None
        if guess is not None:
            self.format.setCurrentIndex(self.format.findText(guess.title))
        self._try_out()

    def done(self, result: int) -> None:
        """Close the dialog; a preview that goes on is stopped."""
        self.preview.stop()
        super().done(result)

    @property
    def _is_glossary(self) -> bool:
        return bool(self.format.currentData().is_glossary)

    def _annotator(self) -> str | None:
        return self.name.currentText().strip() if self.others.isChecked() and not self._is_glossary else None

    def _format_changed(self) -> None:
        for row in self._of_labels:
            self._form.setRowVisible(row, not self._is_glossary)
        self._form.setRowVisible(self._of_names, self._is_glossary)
        self._try_out()

    def _whose_changed(self) -> None:
        self.name.setEnabled(self.others.isChecked())
        if self.others.isChecked():
            self.name.setFocus()
        self._try_out()

    def _try_out(self) -> None:
        if not self._paths:
            self.preview.clear()
            return
        project, wish = self._project, self.wish()

        def work(job: Job) -> Report:
            with project.connect_beside() as beside:
                return wish.format.read(
                    beside,
                    wish.paths,
                    annotator=wish.annotator or None,
                    as_suggestions=wish.as_suggestions,
                    dry_run=True,
                    progress=job.report,
                    cancelled=job.cancelled,
                )

        self.preview.try_out(self.tr("Looking what would be imported"), work)

    def _check(self) -> None:
        report = self.preview.report
        problem = ""
        if self._annotator() == "":
            problem = self.tr("Say whose labels they are.")
        elif report is not None and not any(report.counts.values()):
            problem = self.tr("Nothing would come in. Is it another format?")
        elif self.strict.isChecked() and report is not None and report.losses:
            problem = self.tr("Something would be lost, so nothing would come in.")
        self._remark.setText(problem)
        self._remark.setVisible(bool(problem))
        set_role(self._remark, "danger")
        if self._import is not None:
            self._import.setEnabled(bool(self._paths) and not problem and not self.preview.problem)

    def _choose_files(self) -> None:
        chosen: Format = self.format.currentData()
        pattern = f"{chosen.title} (*{chosen.suffix})" if chosen.suffix else ""
        every = self.tr("All files (*)")
        names, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Files to import"), str(self._project.path.parent), ";;".join(filter(None, (every, pattern)))
        )
        if names:
            self.take([Path(name) for name in names])

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder to import"), str(self._project.path.parent))
        if folder:
            self.take([Path(folder)])
