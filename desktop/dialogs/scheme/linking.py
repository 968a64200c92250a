"""Which labels may be linked with which, and the relations that are in use."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from corpus.model import Relation
from corpus.model.scheme import FIXED_RELATIONS
from desktop.dialogs.scheme.draft import Draft, Row
from desktop.widgets.joining import titled
from desktop.widgets.labels import label
from desktop.widgets.worth import relation_name

_ROW = int(Qt.ItemDataRole.UserRole)


class LinkFields(QWidget):
    """The partners that the chosen label may have."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft: Draft | None = None
        self._row: Row | None = None
        self.free = QCheckBox(self.tr("Any label may be linked with any"))
        self.heading = label("", "heading")
        self.partners = QListWidget()
        self.partners.setProperty("framed", "true")
        self.partners.setAccessibleName(self.tr("May be linked with"))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(8)
        for widget in (self.free, self.heading):
            column.addWidget(widget)
        column.addWidget(self.partners, 1)
        self.free.toggled.connect(self._set_free)
        self.partners.itemChanged.connect(self._set_partner)

    def show_row(self, draft: Draft, row: Row | None) -> None:
        """Show with which labels that of `row` may be linked."""
        self._draft, self._row = draft, row
        self.free.blockSignals(True)
        self.free.setChecked(draft.links_are_free)
        self.free.blockSignals(False)
        self.heading.setText(self.tr("{label} may be linked with:").format(label=row.label.name) if row else "")
        self.partners.blockSignals(True)
        at = self.partners.currentRow()
        self.partners.clear()
        for other in draft.rows if row else ():
            item = QListWidgetItem(other.label.name)
            item.setData(_ROW, other.id)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            allowed = row is not None and draft.may_link(row, other)
            item.setCheckState(Qt.CheckState.Checked if allowed else Qt.CheckState.Unchecked)
            self.partners.addItem(item)
        self.partners.setCurrentRow(max(at, 0))
        self.partners.blockSignals(False)
        self.partners.setEnabled(row is not None and not draft.links_are_free)

    def _set_free(self, free: bool) -> None:
        if self._draft is not None:
            self._draft.set_links_free(free)
            self.show_row(self._draft, self._row)
            self.changed.emit()

    def _set_partner(self, item: QListWidgetItem) -> None:
        if self._draft is not None and self._row is not None:
            allowed = item.checkState() == Qt.CheckState.Checked
            self._draft.set_may_link(self._row, self._draft.row(item.data(_ROW)), allowed)
            self.changed.emit()


class RelationFields(QWidget):
    """How linked spans may answer each other: the relations, and which of the finer ones are in use."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft: Draft | None = None
        self.boxes: dict[Relation, QCheckBox] = {}
        details = {
            Relation.SAME: self.tr("two names of one thing"),
            Relation.EQUAL: self.tr("two figures of one worth"),
            Relation.ROUNDED: self.tr("one figure is the other, rounded"),
            Relation.CONVERTED: self.tr("one worth in two units or currencies"),
            Relation.PARTIAL: self.tr("one figure is a part of the other"),
            Relation.CONTRADICTS: self.tr("two figures that cannot both be right"),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(10)
        text = self.tr("Where a project does without a finer relation, “equal” stands for it.")
        column.addWidget(label(text, "muted", wrap=True))
        for relation in Relation:
            box = QCheckBox(titled(relation_name(relation), details[relation]))
            box.setEnabled(relation not in FIXED_RELATIONS)
            box.toggled.connect(lambda on, relation=relation: self._set(relation, on=on))
            self.boxes[relation] = box
            column.addWidget(box)
        column.addStretch()

    def show_draft(self, draft: Draft) -> None:
        """Show which relations are in use."""
        self._draft = None
        for relation, box in self.boxes.items():
            box.setChecked(relation in draft.relations)
        self._draft = draft

    def _set(self, relation: Relation, *, on: bool) -> None:
        if self._draft is not None:
            if on:
                self._draft.relations.add(relation)
            else:
                self._draft.relations.discard(relation)
            self.changed.emit()
