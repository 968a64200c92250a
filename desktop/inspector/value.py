"""What the figure in focus is worth: value, unit and modifier, to read and to correct."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QToolButton, QWidget

from corpus.model import Modifier, Scheme
from desktop.inspector.section import Section
from desktop.session import Session, deciding
from desktop.widgets.flow import FlowLayout
from desktop.widgets.labels import label
from desktop.widgets.worth import modifier_name, worth


class ValueForm(Section):
    """The fields of a figure; Return or leaving a field writes it, Escape takes it back."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.heading.setText(self.tr("Value"))
        self._session = session
        self._span: str | None = None
        self.value = QLineEdit()
        self.value.setAccessibleName(self.tr("Value"))
        self.value.setToolTip(self.tr("A plain decimal, a range like 3/5, or a date or duration as ISO 8601"))
        self.unit = QLineEdit()
        self.unit.setAccessibleName(self.tr("Unit"))
        self.unit.setPlaceholderText(self.tr("Unit"))
        self.unit.setToolTip(self.tr("A currency code like VND, a unit like kg, or pp for percentage points"))
        self.modifier = QComboBox()
        self.modifier.setAccessibleName(self.tr("Modifier"))
        self.modifier.setToolTip(self.tr("What “nearly”, “over” or “about” says of the value"))
        self.modifier.addItem(self.tr("exactly"), None)
        for modifier in Modifier:
            self.modifier.addItem(modifier_name(modifier), modifier.value)
        grid = QGridLayout()
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(6)
        grid.addWidget(self.value, 0, 0, 1, 2)
        grid.addWidget(self.modifier, 1, 0)
        grid.addWidget(self.unit, 1, 1)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        self.column.addLayout(grid)
        self._others = QWidget()
        self._flow = FlowLayout(self._others)
        self.column.addWidget(self._others)
        for field in (self.value, self.unit):
            field.editingFinished.connect(self._write)
        self.modifier.activated.connect(self._write)

    def refresh(self, scheme: Scheme) -> None:
        """Show the figure in focus; an entity has no value."""
        span = self._session.span
        known = scheme.label(span.label) if span else None
        self.setVisible(span is not None and (bool(known and known.kind == "figure") or span.value is not None))
        if span is None:
            return
        same, self._span = span.id == self._span, span.id
        for field, text in ((self.value, span.value), (self.unit, span.unit)):
            written = same and field.hasFocus() and field.isModified()
            if field.text() != (text or "") and not written:
                field.setText(text or "")
            field.setReadOnly(not self._session.writable)
        self.modifier.setCurrentIndex(max(0, self.modifier.findData(span.modifier)))
        self.modifier.setEnabled(self._session.writable)
        self._show_alternatives()

    def _show_alternatives(self) -> None:
        span = self._session.span
        while (item := self._flow.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().deleteLater()
        alternatives = span.alternatives if span else ()
        self._others.setVisible(bool(alternatives))
        for index, value in enumerate(alternatives):
            if index == 0:
                self._flow.addWidget(label(self.tr("or"), "muted"))
            button = QToolButton()
            shown = worth(value, span.unit if span else None, None)
            button.setText(f"{shown}  S" if index == 0 else shown)
            button.setToolTip(self.tr("Take this reading of the same characters"))
            button.setProperty("framed", "true")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setEnabled(self._session.writable)
            button.clicked.connect(lambda _=False, value=value: self._take(value))
            self._flow.addWidget(button)

    def _take(self, value: str) -> None:
        span = self._session.span
        if span is not None:
            deciding.set_value(self._session, value, span.unit, span.modifier)

    def _write(self) -> None:
        if self._session.writable and self._session.span is not None and self.isVisible():
            unit, value = self.unit.text().strip() or None, self.value.text().strip() or None
            deciding.set_value(self._session, value, unit, self.modifier.currentData())
