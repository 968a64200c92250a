"""Who is working here: the name under which labels and links are made."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QWidget

from desktop.dialogs.base import Dialog


class AnnotatorDialog(Dialog):
    """Offers the names that the project knows, and takes a new one."""

    def __init__(self, parent: QWidget | None, names: Sequence[str], current: str) -> None:
        super().__init__(
            parent,
            self.tr("Who is working here"),
            self.tr("Each person has labels and links of their own. You see yours, and the open suggestions."),
        )
        self.field = QComboBox()
        self.field.setEditable(True)
        self.field.addItems(list(names))
        self.field.setCurrentText(current)
        self.field.setAccessibleName(self.tr("Name"))
        self.field.lineEdit().selectAll()
        self.body.addWidget(self.field)
        self._accept = self.add_buttons(self.tr("Work in this name"))
        self.field.editTextChanged.connect(self._check)
        self.setMinimumWidth(420)

    def name(self) -> str:
        """Return the name that was chosen."""
        return self.field.currentText().strip()

    def _check(self) -> None:
        if self._accept is not None:
            self._accept.setEnabled(bool(self.name()))
