"""The scheme editor: the labels on the left, all about the chosen one on the right. Nothing changes before Apply."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from corpus.errors import TwinspanError
from corpus.model import Scheme, load_scheme, save_scheme
from desktop.dialogs.base import Dialog
from desktop.dialogs.messages import sentence
from desktop.dialogs.scheme.draft import Draft, Row, Trouble, names_of
from desktop.dialogs.scheme.fields import GuidelineFields, KeyUsers, LabelFields
from desktop.dialogs.scheme.linking import LinkFields, RelationFields
from desktop.widgets.counting import counted
from desktop.widgets.labels import label, set_role

_ROW = int(Qt.ItemDataRole.UserRole)


class SchemeDialog(Dialog):
    """Edits a draft of `scheme`; `counts` says how many labels of each name the corpus has."""

    def __init__(
        self, parent: QWidget | None, scheme: Scheme, counts: Mapping[str, int], folder: Path, key_users: KeyUsers
    ) -> None:
        super().__init__(
            parent,
            self.tr("Label scheme"),
            self.tr("What is labelled in this project. A new name changes the whole corpus, in one step to undo."),
        )
        self._before = scheme
        self._folder = folder
        self.draft = Draft(scheme, dict(counts))
        self.list = QListWidget()
        self.list.setProperty("framed", "true")
        self.list.setAccessibleName(self.tr("Labels"))
        self.list.setMinimumWidth(210)
        self.add = self._button(self.tr("&Add"), self._add)
        self.remove = self._button(self.tr("&Remove"), self._remove)
        self.merge = self._button(self.tr("&Merge…"), self._merge)
        self.up = self._button(self.tr("&Up"), lambda: self._move(-1))
        self.down = self._button(self.tr("Do&wn"), lambda: self._move(1))
        self.fields = LabelFields(key_users)
        self.guideline = GuidelineFields()
        self.links = LinkFields()
        self.relations = RelationFields()
        self.tabs = QTabWidget()
        for page, title in (
            (self.fields, self.tr("Label")),
            (self.guideline, self.tr("Guideline")),
            (self.links, self.tr("Links")),
            (self.relations, self.tr("Relations")),
        ):
            self.tabs.addTab(page, title)
            page.changed.connect(self._refresh)
        self.tabs.tabBar().setAccessibleName(self.tr("About the label"))
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        for pair in ((self.add, self.remove), (self.up, self.down), (self.merge,)):
            row = QHBoxLayout()
            for button in pair:
                row.addWidget(button, 1)
            left.addLayout(row)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addLayout(left)
        both.addWidget(self.tabs, 1)
        self.body.addLayout(both, 1)
        self._remark = label("", "muted", wrap=True)
        self.body.addWidget(self._remark)
        for text, method in ((self.tr("Import…"), self._import), (self.tr("Export…"), self._export)):
            button = self.buttons.addButton(text, QDialogButtonBox.ButtonRole.ResetRole)
            button.setAutoDefault(False)
            button.clicked.connect(method)
        self.apply = self.add_buttons(self.tr("Apply"))
        self.list.currentRowChanged.connect(lambda _: self._show_row())
        self._fill()
        self.resize(940, 640)

    def row(self) -> Row | None:
        """Return the row that is chosen."""
        item = self.list.currentItem()
        return self.draft.row(item.data(_ROW)) if item else None

    def choose(self, name: str) -> None:
        """Choose the label called `name`."""
        at = next(at for at, row in enumerate(self.draft.rows) if row.label.name == name)
        self.list.setCurrentRow(at)

    def merge_into(self, name: str) -> None:
        """Merge the chosen label with the one called `name`."""
        row = self.row()
        into = next((other for other in self.draft.rows if other.label.name == name), None)
        if row is not None and into is not None and into is not row:
            self.draft.merge(row, into)
            self._fill(into)

    def _fill(self, chosen: Row | None = None) -> None:
        chosen = chosen or self.row_if_there() or (self.draft.rows[0] if self.draft.rows else None)
        self.list.blockSignals(True)
        self.list.clear()
        for row in self.draft.rows:
            item = QListWidgetItem()
            item.setData(_ROW, row.id)
            self.list.addItem(item)
        if chosen is not None:
            self.list.setCurrentRow(self.draft.rows.index(chosen))
        self.list.blockSignals(False)
        self.relations.show_draft(self.draft)
        self._show_row()

    def row_if_there(self) -> Row | None:
        """Return the row that is chosen, None where the draft has it no longer."""
        item = self.list.currentItem()
        wanted = item.data(_ROW) if item else None
        return next((row for row in self.draft.rows if row.id == wanted), None)

    def _show_row(self) -> None:
        row = self.row()
        self.fields.show_row(self.draft, row)
        self.guideline.show_row(row)
        self.links.show_row(self.draft, row)
        self._refresh()

    def _refresh(self) -> None:
        for at, row in enumerate(self.draft.rows):
            item = self.list.item(at)
            key = f"   {row.label.key.upper()}" if row.label.key else ""
            item.setText(f"{row.label.name}{key}")
            item.setIcon(_dot(row.label.color))
            item.setToolTip(counted(row.count, self.tr("1 label"), self.tr("{n} labels")))
        row = self.row()
        same_kind = [other for other in self.draft.rows if row and other is not row and self._alike(other, row)]
        self.merge.setEnabled(bool(same_kind))
        self.remove.setEnabled(row is not None and not row.count)
        self.remove.setToolTip(
            self.tr("It is on {n} spans. Merge it with another label instead.").format(n=row.count)
            if row and row.count
            else ""
        )
        self.up.setEnabled(self.list.currentRow() > 0)
        self.down.setEnabled(0 <= self.list.currentRow() < len(self.draft.rows) - 1)
        self._check()

    def _check(self) -> None:
        troubles = self.draft.troubles()
        texts = {
            Trouble.NAME_MISSING: self.tr("A label needs a name."),
            Trouble.NAME_BROKEN: self.tr("{labels}: a name has letters, digits, _ - and . only."),
            Trouble.NAME_TWICE: self.tr("Two labels are called {labels}. To make them one, merge them."),
            Trouble.KEY_TWICE: self.tr("{labels} have the same key."),
            Trouble.TAKEN_TWICE: self.tr("{labels} take the same candidates."),
        }
        if troubles:
            trouble, rows = troubles[0]
            self._say(texts[trouble].format(labels=names_of(rows)), "danger")
        elif touched := self.draft.touched():
            self._say(
                counted(
                    touched,
                    self.tr("1 label in the corpus will have another name."),
                    self.tr("{n} labels in the corpus will have another name."),
                ),
                "muted",
            )
        else:
            self._say("", "muted")
        if self.apply is not None:
            self.apply.setEnabled(not troubles and (self.draft.scheme() != self._before or bool(self.draft.renames())))

    def _say(self, text: str, role: str) -> None:
        self._remark.setText(text)
        set_role(self._remark, role)

    def _add(self) -> None:
        self._fill(self.draft.add())
        self.tabs.setCurrentWidget(self.fields)
        self.fields.name.setFocus()
        self.fields.name.selectAll()

    def _remove(self) -> None:
        row = self.row()
        if row is not None and not row.count:
            at = self.draft.rows.index(row)
            self.draft.remove(row)
            self._fill(self.draft.rows[min(at, len(self.draft.rows) - 1)] if self.draft.rows else None)

    def _merge(self) -> None:
        row = self.row()
        names = [other.label.name for other in self.draft.rows if row and other is not row and self._alike(other, row)]
        if row is None or not names:
            return
        title = self.tr("Merge {label}").format(label=row.label.name)
        prompt = self.tr("What is labelled so gets the label")
        name, accepted = QInputDialog.getItem(self, title, prompt, names, 0, False)
        if accepted:
            self.merge_into(name)

    def _move(self, step: int) -> None:
        row = self.row()
        if row is not None:
            self.draft.move(row, step)
            self._fill(row)

    def _import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Import a label scheme"), str(self._folder), self.tr("Label schemes (*.toml)")
        )
        if path:
            self.take_file(Path(path))

    def take_file(self, path: Path) -> None:
        """Become the scheme in a .toml file; labels in use that it does not have stay."""
        try:
            staying = self.draft.take(load_scheme(str(path)))
        except TwinspanError as error:
            self._say(sentence(error), "danger")
            return
        self._fill()
        if staying and not self.draft.troubles():
            text = self.tr("These stay because they are in use; merge them if need be: {labels}")
            self._say(text.format(labels=", ".join(staying)), "muted")

    def _export(self) -> None:
        name = str(self._folder / f"{self.draft.title or 'scheme'}.toml")
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export the label scheme"), name, self.tr("Label schemes (*.toml)")
        )
        if path:
            self.save_file(Path(path).with_suffix(".toml"))

    def save_file(self, path: Path) -> None:
        """Write the draft to a .toml file."""
        try:
            save_scheme(self.draft.scheme(), path)
        except TwinspanError as error:
            self._say(sentence(error), "danger")
        else:
            self._say(self.tr("Written to {path}").format(path=path), "good")

    @staticmethod
    def _alike(one: Row, other: Row) -> bool:
        return one.label.kind == other.label.kind

    @staticmethod
    def _button(text: str, method: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(method)
        return button


def _dot(color: str) -> QIcon:
    pixmap = QPixmap(14, 14)
    pixmap.fill(QColor(color))
    return QIcon(pixmap)
