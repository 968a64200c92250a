"""Add documents: files and folders are read, and their stories and languages corrected before they come in."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from corpus.project import Project
from corpus.reading import SUFFIXES, ReadDocument, ReadProblem, read_paths
from desktop.dialogs.base import Dialog
from desktop.dialogs.incoming import FILE, LANGUAGE, REMARK, STORY, Incoming, IncomingModel, file_hash
from desktop.jobs import Job, Jobs, Progress
from desktop.widgets.labels import label
from desktop.widgets.languages import COMMON, language_name


class _ChoiceDelegate(QStyledItemDelegate):
    """Edits a cell with a box that offers choices and takes other text, too."""

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        """Return a box with the choices for the cell."""
        box = QComboBox(parent)
        box.setEditable(True)
        model: IncomingModel = index.model()
        if index.column() == LANGUAGE:
            for code in dict.fromkeys([*COMMON, *(row.lang for row in model.rows)]):
                box.addItem(language_name(code), code)
        else:
            box.addItems(list(dict.fromkeys(row.story for row in model.rows)))
        return box

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """Show what the cell holds."""
        value = index.data(Qt.ItemDataRole.EditRole)
        at = editor.findData(value) if index.column() == LANGUAGE else editor.findText(value)
        editor.setCurrentIndex(at)
        if at < 0:
            editor.setEditText(value)

    def setModelData(self, editor: QWidget, model: IncomingModel, index: QModelIndex | QPersistentModelIndex) -> None:
        """Write what was chosen or typed."""
        text = editor.currentText()
        at = editor.findText(text)
        code = editor.itemData(at) if index.column() == LANGUAGE and at >= 0 else None
        model.setData(index, code or text)


class AddDocumentsDialog(Dialog):
    """Lists what was read. More files can be added until the person is content."""

    def __init__(self, parent: QWidget | None, project: Project, jobs: Jobs, paths: Sequence[Path]) -> None:
        title = self.tr("Add documents")
        super().__init__(
            parent, title, self.tr("Check the story and the language of each document; both can be changed here.")
        )
        self._project = project
        self._jobs = jobs
        self._job: Job | None = None
        self._items: list[ReadDocument | ReadProblem] = []
        self.model = IncomingModel()
        self.model.setParent(self)
        self.table = QTableView()
        self.table.setAccessibleName(self.tr("Documents to add"))
        self.table.setModel(self.model)
        self.table.setItemDelegateForColumn(STORY, _ChoiceDelegate(self.table))
        self.table.setItemDelegateForColumn(LANGUAGE, _ChoiceDelegate(self.table))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setHighlightSections(False)
        for column, width in ((FILE, 250), (STORY, 190), (LANGUAGE, 110)):
            header.resizeSection(column, width)
        header.setSectionResizeMode(REMARK, QHeaderView.ResizeMode.Stretch)
        files = QPushButton(self.tr("Files…"))
        folder = QPushButton(self.tr("Folder…"))
        for button, method in ((files, self._choose_files), (folder, self._choose_folder)):
            button.setAutoDefault(False)
            button.clicked.connect(method)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._count = label("", "muted")
        row = QHBoxLayout()
        row.addWidget(files)
        row.addWidget(folder)
        row.addWidget(self._count, 1)
        row.addWidget(self._bar, 1)
        self.body.addLayout(row)
        self._nothing = label(
            self.tr(
                "Choose files or a folder: text, web pages, Word, PDF or JSON Lines.\n"
                "Versions of one story in several languages find each other by their names or folders."
            ),
            "muted",
            wrap=True,
        )
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self.table)
        self.body.addWidget(self._stack, 1)
        self._add = self.add_buttons(self.tr("Add"))
        self.model.dataChanged.connect(self._refresh)
        self.resize(860, 480)
        self._refresh()
        if paths:
            self.read(paths)

    def wanted(self) -> list[Incoming]:
        """Return the documents that the person wants, as corrected."""
        return self.model.wanted()

    def read(self, paths: Sequence[Path]) -> None:
        """Read `paths` in the background and list what is in them."""
        if self._job is not None:
            return

        def work(job: Job) -> list[ReadDocument | ReadProblem]:
            found = []
            for item in read_paths(paths, job.report):
                if job.cancelled():
                    break
                found.append(item)
            return found

        self._job = self._jobs.start(self.tr("Reading files"), work, self._show, ended=self._finish)
        self._job.progressed.connect(self._progress)
        self._refresh()

    def done(self, result: int) -> None:
        """Close the dialog; a reading that goes on is stopped."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        super().done(result)

    def _show(self, found: list[ReadDocument | ReadProblem]) -> None:
        if self._job is None:  # closed meanwhile
            return
        self._items += found
        hashes = {file_hash(item) for item in self._items if isinstance(item, ReadDocument)}
        known = {sha256 for sha256 in hashes if self._project.documents.with_sha256(sha256)}
        self.model.set_read(self._items, known)

    def _progress(self, progress: Progress) -> None:
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)

    def _finish(self) -> None:
        self._job = None
        self._refresh()

    def _refresh(self) -> None:
        reading = self._job is not None
        wanted = self.model.wanted()
        stories = len({row.story for row in wanted})
        self._bar.setVisible(reading)
        self._stack.setCurrentWidget(self.table if self.model.rowCount() else self._nothing)
        self._count.setText(
            self.tr("{documents} documents in {stories} stories").format(documents=len(wanted), stories=stories)
            if wanted
            else ""
        )
        self._count.setVisible(not reading)
        if self._add is not None:
            self._add.setEnabled(bool(wanted) and not reading)

    def _choose_files(self) -> None:
        pattern = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        files, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Files to add"), "", self.tr("Documents ({types})").format(types=pattern)
        )
        if files:
            self.read([Path(name) for name in files])

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder to add"))
        if folder:
            self.read([Path(folder)])
