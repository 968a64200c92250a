"""How the texts are set: font, size, line height, column width and how much detail spans show; seen at once."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QDoubleSpinBox, QFormLayout, QWidget

from desktop.dialogs.base import Dialog
from desktop.reader.appearance import FIRST_SIZE, Appearance, Detail


class ReadingDialog(Dialog):
    """Changes an Appearance; `changed` hears every change, so that the texts behind the dialog follow."""

    def __init__(self, parent: QWidget | None, appearance: Appearance, changed: Callable[[Appearance], None]) -> None:
        super().__init__(parent, self.tr("Reading"), self.tr("The texts change as you choose."))
        self._appearance = appearance
        self._changed = changed
        self.family = QComboBox()
        self.family.addItem(self.tr("A readable one for each language"), "")
        for family in QFontDatabase.families():
            if not QFontDatabase.isPrivateFamily(family) and QFontDatabase.isSmoothlyScalable(family):
                self.family.addItem(family, family)
        self.size = _number(6, 40, 1, 0, self.tr(" pt"))
        self.line = _number(1.2, 3.0, 0.1, 1, "")
        self.column = _number(16, 120, 2, 0, self.tr(" characters"))
        self.detail = QComboBox()
        for detail, text in (
            (Detail.TINT, self.tr("Tint only")),
            (Detail.UNDERLINE, self.tr("Tint and underline")),
            (Detail.TAG, self.tr("Tint, underline and the label")),
        ):
            self.detail.addItem(text, detail)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, field in (
            (self.tr("&Font"), self.family),
            (self.tr("&Size"), self.size),
            (self.tr("&Line height"), self.line),
            (self.tr("&Column width"), self.column),
            (self.tr("S&pans"), self.detail),
        ):
            form.addRow(text, field)
            field.setAccessibleName(text.replace("&", ""))
        self.body.addLayout(form)
        self.first = self.buttons.addButton(self.tr("As at first"), QDialogButtonBox.ButtonRole.ResetRole)
        self.first.setAutoDefault(False)
        self.first.clicked.connect(self._restore)
        self.add_close()
        self._show()
        self.family.activated.connect(self._take)
        self.detail.activated.connect(self._take)
        for field in (self.size, self.line, self.column):
            field.valueChanged.connect(self._take)
        self.setMinimumWidth(460)

    def _show(self) -> None:
        now = self._appearance
        fields = (self.family, self.size, self.line, self.column, self.detail)
        for field in fields:
            field.blockSignals(True)
        self.family.setCurrentIndex(max(self.family.findData(now.family), 0))
        self.size.setValue(now.point_size)
        self.line.setValue(now.line_spacing)
        self.column.setValue(now.column_width)
        self.detail.setCurrentIndex(self.detail.findData(now.detail))
        for field in fields:
            field.blockSignals(False)

    def _take(self) -> None:
        self._appearance = replace(
            self._appearance,
            family=self.family.currentData(),
            point_size=self.size.value(),
            line_spacing=round(self.line.value(), 2),
            column_width=self.column.value(),
            detail=self.detail.currentData(),
        )
        self._changed(self._appearance)

    def _restore(self) -> None:
        plain = Appearance()
        self._appearance = replace(plain, point_size=FIRST_SIZE, dark=self._appearance.dark)
        self._show()
        self._changed(self._appearance)


def _number(low: float, high: float, step: float, decimals: int, unit: str) -> QDoubleSpinBox:
    field = QDoubleSpinBox()
    field.setRange(low, high)
    field.setSingleStep(step)
    field.setDecimals(decimals)
    field.setSuffix(unit)
    return field
