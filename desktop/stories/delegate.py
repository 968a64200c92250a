"""How a story is drawn in the list: its name, its languages, how far it is, and a bar that shows it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from corpus.project.stories import StorySummary
from desktop.stories.model import OPENED, SUMMARY, progress, state_text
from desktop.theme import Theme

_MARGIN = 14
_GAP = 4
_BAR = 3


class StoryDelegate(QStyledItemDelegate):
    """Paints one story on two lines and a bar."""

    def __init__(self, theme: Theme, parent: object = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of two lines and the bar."""
        small = QFontMetrics(_small(option.font))
        return QSize(120, option.fontMetrics.height() + small.height() + _BAR + 3 * _GAP + 14)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the story at `index`."""
        summary: StorySummary = index.data(SUMMARY)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option, bool(index.data(OPENED)))
        area = option.rect.adjusted(_MARGIN, 8, -_MARGIN, -8)
        first = QRect(area.left(), area.top(), area.width(), option.fontMetrics.height())
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold if index.data(OPENED) else QFont.Weight.Normal)
        right = self._mark(painter, first) if summary.done else first.right()
        painter.setFont(font)
        painter.setPen(self._theme.color("muted" if summary.done else "text"))
        name = QRect(first.left(), first.top(), right - first.left(), first.height())
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(summary.story.name, Qt.TextElideMode.ElideRight, name.width())
        painter.drawText(name, int(Qt.AlignmentFlag.AlignVCenter), shown)
        small = _small(option.font)
        painter.setFont(small)
        height = QFontMetrics(small).height()
        second = QRect(area.left(), first.bottom() + _GAP, area.width(), height)
        self._details(painter, second, summary, QFontMetrics(small))
        self._bar(painter, QRectF(area.left(), second.bottom() + _GAP + 2, area.width(), _BAR), summary)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, opened: bool) -> None:
        if opened:
            painter.fillRect(option.rect, self._theme.color("accent-soft"))
            painter.fillRect(
                QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), self._theme.color("accent")
            )
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, self._theme.color("hover"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._theme.color("accent"))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), 5, 5)

    def _mark(self, painter: QPainter, line: QRect) -> int:
        """Draw the tick of a story that is done, and return where the name has to end."""
        size = line.height()
        place = QRect(line.right() - size + 1, line.top(), size, size)
        self._theme.icon("accept", "good").paint(painter, place)
        return place.left() - _GAP

    def _details(self, painter: QPainter, line: QRect, summary: StorySummary, metrics: QFontMetrics) -> None:
        langs = "  ".join(lang.upper() for lang in summary.langs)
        width = metrics.horizontalAdvance(langs)
        painter.setPen(self._theme.color("muted"))
        painter.drawText(line, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), langs)
        room = line.width() - width - 2 * _GAP
        text = metrics.elidedText(state_text(summary), Qt.TextElideMode.ElideRight, room)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)

    def _bar(self, painter: QPainter, rect: QRectF, summary: StorySummary) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("line"))
        painter.drawRoundedRect(rect, _BAR / 2, _BAR / 2)
        share = progress(summary)
        if share > 0:
            painter.setBrush(self._theme.color("good" if summary.done else "accent"))
            painter.drawRoundedRect(
                QRectF(rect.left(), rect.top(), max(_BAR, rect.width() * share), _BAR), _BAR / 2, _BAR / 2
            )


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.86)
    return small
