"""The colour of a label: a set to take from, any other colour, and how it will look in light and dark."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QColorDialog, QGridLayout, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.dialogs.scheme.palette import NEAR, PALETTE, nearness
from desktop.reader.colours import TAG_CONTRAST, contrast, label_colours, reading_theme
from desktop.widgets.joining import listed
from desktop.widgets.labels import label, set_role

_A_ROW = 7


class ColourField(QWidget):
    """Shows a label's colour and takes another one."""

    changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._color = PALETTE[0]
        self._others: list[tuple[str, str]] = []
        self.swatches: dict[str, QToolButton] = {}
        grid = QGridLayout()
        grid.setSpacing(4)
        for at, color in enumerate(PALETTE):
            swatch = _swatch(color)
            swatch.clicked.connect(lambda _=False, color=color: self._choose(color))
            self.swatches[color] = swatch
            grid.addWidget(swatch, at // _A_ROW, at % _A_ROW)
        self.other = QPushButton(self.tr("Other…"))
        self.other.setAutoDefault(False)
        self.other.clicked.connect(self._ask)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(grid)
        row.addWidget(self.other, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch()
        self._sample = Sample()
        self._figures = label("", "muted", wrap=True)
        self.remark = label("", "danger", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        for widget in (self._sample, self._figures, self.remark):
            column.addWidget(widget)

    @property
    def color(self) -> str:
        """The colour that is chosen, "#rrggbb"."""
        return self._color

    def show_color(self, color: str, name: str, others: Sequence[tuple[str, str]]) -> None:
        """Show the colour of the label `name`; `others` are (name, colour) of the other labels."""
        self._color, self._others = color, list(others)
        for each, swatch in self.swatches.items():
            swatch.setChecked(each == color)
        self._sample.show_label(name, color)
        self._figures.setText(self._contrast())
        near = [other for other, its in self._others if nearness(color, its) < NEAR]
        text = self.tr("Hard to tell from: {labels}. Colour-blind readers may not see the difference.")
        self.remark.setText(text.format(labels=listed(near)) if near else "")
        self.remark.setVisible(bool(near))
        set_role(self.remark, "danger")

    def _contrast(self) -> str:
        parts = []
        for dark, text in (
            (False, self.tr("Light: tag {tag} : 1, text {text} : 1")),
            (True, self.tr("Dark: tag {tag} : 1, text {text} : 1")),
        ):
            theme = reading_theme(dark=dark)
            colours = label_colours(self._color, theme)
            tag, body = contrast(colours.tag, theme.page), contrast(theme.text, colours.labelled)
            part = text.format(tag=_ratio(tag), text=_ratio(body))
            if contrast(self._color, theme.page) < TAG_CONTRAST:
                part += self.tr(" (the tag is drawn in a stronger shade)")
            parts.append(part)
        return "   ·   ".join(parts)

    def _choose(self, color: str) -> None:
        for each, swatch in self.swatches.items():
            swatch.setChecked(each == color)
        self.changed.emit(color)

    def _ask(self) -> None:
        color = QColorDialog.getColor(QColor(self._color), self, self.tr("Colour of the label"))
        if color.isValid():
            self._choose(color.name())


class Sample(QWidget):
    """A span with its tag, suggested and labelled, on the light page and on the dark one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._color = "", PALETTE[0]
        self.setMinimumHeight(self.sizeHint().height())

    def show_label(self, name: str, color: str) -> None:
        """Show a label called `name` in `color`."""
        self._name, self._color = name, color
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for a line of text with tags above it."""
        return QSize(360, round(self.fontMetrics().height() * 3.1))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw both halves."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = self.width() / 2
        for at, dark in enumerate((False, True)):
            self._half(painter, QRectF(at * half, 0, half, self.height()), dark=dark)

    def _half(self, painter: QPainter, rect: QRectF, *, dark: bool) -> None:
        theme = reading_theme(dark=dark)
        colours = label_colours(self._color, theme)
        painter.fillRect(rect, QColor(theme.page))
        metrics = self.fontMetrics()
        x, top = rect.left() + 14, rect.top() + metrics.height() * 1.35
        small = self.font()
        small.setPointSizeF(small.pointSizeF() * 0.72)
        small.setBold(True)
        for text, tint, style in (
            (self.tr("suggested"), colours.suggested, Qt.PenStyle.DashLine),
            (self.tr("labelled"), colours.labelled, Qt.PenStyle.SolidLine),
        ):
            box = QRectF(x, top, metrics.horizontalAdvance(text) + 4, metrics.height())
            painter.fillRect(box, QColor(tint))
            painter.setPen(QColor(theme.text))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
            pen = painter.pen()
            pen.setColor(QColor(colours.line))
            pen.setStyle(style)
            pen.setWidthF(1.6)
            painter.setPen(pen)
            painter.drawLine(box.bottomLeft(), box.bottomRight())
            painter.save()
            painter.setFont(small)
            painter.setPen(QColor(colours.tag))
            painter.drawText(box.translated(0, -metrics.height()).adjusted(0, 2, 60, 0), 0, self._name)
            painter.restore()
            x += max(box.width(), metrics.horizontalAdvance(self._name) * 0.85) + 26


def _ratio(contrast_: float) -> str:
    return QLocale().toString(contrast_, "f", 1)


def _swatch(color: str) -> QToolButton:
    swatch = QToolButton()
    swatch.setCheckable(True)
    swatch.setFixedSize(24, 24)
    swatch.setToolTip(color)
    swatch.setAccessibleName(color)
    swatch.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    swatch.setStyleSheet(
        f"QToolButton {{ background: {color}; border: 1px solid palette(mid); border-radius: 5px; }}"
        "QToolButton:checked { border: 3px solid palette(text); }"
        "QToolButton:focus { border: 3px solid palette(highlight); }"
    )
    return swatch
