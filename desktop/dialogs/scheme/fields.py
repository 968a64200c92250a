"""The fields of one label: name, kind, key, colour, description, and what it takes from the recognisers."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from corpus.model.scheme_data import LONGEST_TEXT
from desktop.dialogs.scheme.colour import ColourField
from desktop.dialogs.scheme.draft import Draft, Row
from desktop.widgets.joining import listed
from desktop.widgets.labels import label
from desktop.widgets.markdown import MarkdownView

KeyUsers = Callable[[str], list[str]]
"""Returns the titles of the commands that a letter calls already."""


class LabelFields(QWidget):
    """A form for the label that is chosen."""

    changed = Signal()

    def __init__(self, key_users: KeyUsers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key_users = key_users
        self._draft: Draft | None = None
        self._row: Row | None = None
        self.name = QLineEdit(maxLength=40)
        self.kind = QComboBox()
        self.kind.addItem(self.tr("Name"), "entity")
        self.kind.addItem(self.tr("Figure"), "figure")
        self.key = QLineEdit(maxLength=1)
        self.key.setMaximumWidth(60)
        self.key_remark = label("", "danger", wrap=True)
        self.color = ColourField()
        self.description = QLineEdit(maxLength=400)
        self.takes = QLineEdit()
        self.takes.setPlaceholderText(self.tr("Its own name"))
        form = QFormLayout(self)
        form.setContentsMargins(14, 14, 14, 14)
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, field in (
            (self.tr("&Name"), self.name),
            (self.tr("K&ind"), self.kind),
            (self.tr("&Key"), self.key),
            ("", self.key_remark),
            (self.tr("Colour"), self.color),
            (self.tr("&Description"), self.description),
            (self.tr("&Takes"), self.takes),
        ):
            form.addRow(text, field)
            if text:
                field.setAccessibleName(text.replace("&", ""))
        tip = self.tr(
            "What recognisers call it: their candidates of these labels become this one. "
            "Separate several by commas, such as GPE, LOC, FAC."
        )
        self.takes.setToolTip(tip)
        form.addRow("", label(tip, "muted", wrap=True))
        self.name.textEdited.connect(self._rename)
        self.kind.activated.connect(lambda: self._change(kind=self.kind.currentData()))
        self.key.textEdited.connect(lambda text: self._change(key=text.strip().lower()))
        self.color.changed.connect(lambda color: self._change(color=color))
        self.description.textEdited.connect(lambda text: self._change(description=text))
        self.takes.textEdited.connect(self._take)

    def show_row(self, draft: Draft, row: Row | None) -> None:
        """Show the label of `row`."""
        self._draft, self._row = draft, row
        self.setEnabled(row is not None)
        if row is None:
            return
        shown = row.label
        for field, text in (
            (self.name, shown.name),
            (self.key, shown.key),
            (self.description, shown.description),
            (self.takes, ", ".join(shown.takes)),
        ):
            if field.text() != text:
                field.setText(text)
        self.kind.setCurrentIndex(self.kind.findData(shown.kind))
        self.kind.setEnabled(not row.count)
        self.kind.setToolTip(self.tr("It is in use, so its kind stays.") if row.count else "")
        others = [(other.label.name, other.label.color) for other in draft.rows if other is not row]
        self.color.show_color(shown.color, shown.name, others)
        taken = self._key_users(shown.key) if shown.key else []
        twins = [other.label.name for other in draft.rows if other is not row and shown.key and
                 other.label.key == shown.key]  # fmt: skip
        text = self.tr("Also the key of: {commands}").format(commands=listed([*twins, *taken]))
        self.key_remark.setText(text if twins or taken else "")
        self.key_remark.setVisible(bool(twins or taken))

    def _rename(self, name: str) -> None:
        if self._draft is not None and self._row is not None:
            self._draft.rename(self._row, name.strip())
            self._tell()

    def _take(self, text: str) -> None:
        names = dict.fromkeys(name for part in text.split(",") if (name := part.strip()))
        self._change(takes=tuple(names))

    def _change(self, **changes: object) -> None:
        if self._row is not None:
            self._row.label = replace(self._row.label, **changes)  # type: ignore[arg-type]
            self._tell()

    def _tell(self) -> None:
        if self._draft is not None:
            cursor = self.takes.cursorPosition()
            typing = self.takes.text() if self.takes.hasFocus() else None
            self.show_row(self._draft, self._row)
            if typing is not None:
                self.takes.setText(typing)
                self.takes.setCursorPosition(cursor)
        self.changed.emit()


class GuidelineFields(QWidget):
    """The guideline of the label that is chosen: Markdown, and how it reads."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: Row | None = None
        self.editor = QPlainTextEdit()
        self.editor.setTabChangesFocus(True)
        self.editor.setAccessibleName(self.tr("Guideline"))
        self.editor.setPlaceholderText(
            self.tr(
                "What gets this label, what does not, and examples, such as:\n\n- yes: **Hải Phòng**\n- no: the port"
            )
        )
        self.view = MarkdownView()
        self.view.setAccessibleName(self.tr("How it reads"))
        halves = QSplitter()
        for half in (self.editor, self.view):
            halves.addWidget(half)
        halves.setSizes([500, 500])
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.addWidget(
            label(self.tr("Annotators read this beside the text while a span of this label is in focus."), "muted")
        )
        column.addWidget(halves, 1)
        self.editor.textChanged.connect(self._take)

    def show_row(self, row: Row | None) -> None:
        """Show the guideline of `row`."""
        self._row = row
        self.setEnabled(row is not None)
        text = row.label.guideline if row else ""
        if self.editor.toPlainText() != text:
            self.editor.setPlainText(text)
        self.view.show_markdown(text)

    def _take(self) -> None:
        text = self.editor.toPlainText()[:LONGEST_TEXT]
        if self._row is not None and text != self._row.label.guideline:
            self._row.label = replace(self._row.label, guideline=text)
            self.view.show_markdown(text)
            self.changed.emit()
