"""New project: its name, its place, its languages and its labels."""

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

from corpus.errors import TwinspanError
from corpus.model import Scheme, load_scheme, scheme_names
from desktop.dialogs.base import Dialog
from desktop.dialogs.messages import sentence
from desktop.translation import translated
from desktop.widgets.flow import FlowLayout
from desktop.widgets.label_preview import LabelPreview
from desktop.widgets.labels import label, set_role
from desktop.widgets.languages import COMMON, language_name

_FIRST = ("en", "vi", "zh")


@dataclass(frozen=True, slots=True)
class NewProject:
    """What was asked for."""

    path: Path
    scheme: Scheme
    languages: tuple[str, ...]


class NewProjectDialog(Dialog):
    """Asks for all that a new project needs, and says what is amiss while it is typed."""

    def __init__(self, parent: QWidget | None, folder: Path) -> None:
        title = self.tr("New project")
        super().__init__(parent, title, self.tr("A project is one file that keeps your documents, labels and links."))
        self.name = QLineEdit(self.tr("My corpus"))
        self.name.selectAll()
        self.folder = QLineEdit(str(folder))
        browse = QPushButton(self.tr("Choose…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        place = QHBoxLayout()
        place.setSpacing(8)
        place.addWidget(self.folder, 1)
        place.addWidget(browse)
        self.languages: dict[str, QCheckBox] = {}
        boxes = QWidget()
        flow = FlowLayout(boxes, gap=12)
        for code in COMMON:
            box = QCheckBox(language_name(code))
            box.setChecked(code in _FIRST)
            self.languages[code] = box
            flow.addWidget(box)
        self.scheme = QComboBox()
        for name in scheme_names():
            self.scheme.addItem(translated("Schemes", load_scheme(name).title), name)
        own = QPushButton(self.tr("From a file…"))
        own.setAutoDefault(False)
        own.clicked.connect(self._browse_scheme)
        labels = QHBoxLayout()
        labels.setSpacing(8)
        labels.addWidget(self.scheme, 1)
        labels.addWidget(own)
        self.preview = LabelPreview()
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(12)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, field in (
            (self.tr("&Name"), self.name),
            (self.tr("&Folder"), place),
            (self.tr("Languages"), boxes),
            (self.tr("&Labels"), labels),
            ("", self.preview),
        ):
            form.addRow(text, field)
        form.labelForField(place).setBuddy(self.folder)
        form.labelForField(labels).setBuddy(self.scheme)
        for widget, text in (
            (self.name, self.tr("Name")),
            (self.folder, self.tr("Folder")),
            (self.scheme, self.tr("Labels")),
        ):
            widget.setAccessibleName(text)
        self.body.addLayout(form)
        self._remark = label("", "muted", wrap=True)
        self.body.addWidget(self._remark)
        self._create = self.add_buttons(self.tr("Create project"))
        for field in (self.name, self.folder):
            field.textChanged.connect(self._check)
        self.scheme.currentIndexChanged.connect(self._check)
        self._check()
        self.setMinimumWidth(560)
        self.resize(560, self.minimumHeight())  # it grows to what its labels need

    def result_project(self) -> NewProject:
        """Return what was asked for. Raises TwinspanError where the scheme cannot be read."""
        languages = tuple(code for code, box in self.languages.items() if box.isChecked())
        return NewProject(self._path(), load_scheme(self.scheme.currentData()), languages)

    def _path(self) -> Path:
        name = self.name.text().strip().removesuffix(".twinspan")
        return Path(self.folder.text().strip()).expanduser() / f"{name}.twinspan"

    def _check(self) -> None:
        problem = self._problem()
        self._remark.setText(problem or self.tr("It will be {path}").format(path=self._path()))
        set_role(self._remark, "danger" if problem else "muted")
        if self._create is not None:
            self._create.setEnabled(not problem)
        try:
            self.preview.show_scheme(load_scheme(self.scheme.currentData()))
        except TwinspanError as error:
            self.preview.show_problem(sentence(error))

    def _problem(self) -> str:
        name = self.name.text().strip()
        if not name:
            return self.tr("The project needs a name.")
        if any(character in name for character in '/\\:*?"<>|'):
            return self.tr('A name cannot have any of / \\ : * ? " < > |')
        if not self._path().parent.is_dir():
            return self.tr("This folder does not exist.")
        if self._path().exists():
            return self.tr("There is a project of this name already.")
        return ""

    def _browse(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder of the project"), self.folder.text())
        if folder:
            self.folder.setText(folder)

    def _browse_scheme(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Label scheme"), "", self.tr("Label schemes (*.toml)"))
        if not path:
            return
        try:
            title = load_scheme(path).title
        except TwinspanError as error:
            self._remark.setText(sentence(error))
            set_role(self._remark, "danger")
            return
        self.scheme.addItem(title, path)
        self.scheme.setCurrentIndex(self.scheme.count() - 1)
