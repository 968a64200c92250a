"""How the cells of the review list are drawn."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from corpus.model import Relation, Scheme, Status
from desktop.reader.colours import label_colours, reading_theme
from desktop.review.model import ROW, Column
from desktop.review.rows import Row
from desktop.theme import Theme

_PADDING = 9
_Index = QModelIndex | QPersistentModelIndex
_STATE_COLORS = {
    Status.SUGGESTED: "muted",
    Status.ACCEPTED: "good",
    Status.CORRECTED: "good",
    Status.ADDED: "accent",
    Status.REJECTED: "danger",
}
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class ReviewDelegate(QStyledItemDelegate):
    """Paints labels as chips, states with a mark, and texts in bold in their context."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.scheme: Scheme | None = None

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the height of one line with room around it."""
        return QSize(60, option.fontMetrics.height() + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the cell at `index`."""
        row: Row | None = index.data(ROW)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(option.font)
        if selected:
            painter.fillRect(option.rect, self._theme.color("accent-soft"))
            if index.column() == Column.LABEL:
                bar = QRect(option.rect.topLeft(), QSize(3, option.rect.height()))
                active = bool(option.state & QStyle.StateFlag.State_Active)
                painter.fillRect(bar, self._theme.color("accent" if active else "line-strong"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, self._theme.color("hover"))
        if row is not None:
            area = option.rect.adjusted(_PADDING, 0, -_PADDING, 0)
            match index.column():
                case Column.LABEL:
                    self._paint_label(painter, area, row)
                case Column.TEXT:
                    self._paint_text(painter, area, row)
                case Column.STATE:
                    self._paint_state(painter, area, row, str(index.data()))
                case column:
                    right = column in (Column.SCORE, Column.VALUE)
                    token = "text" if column == Column.VALUE else "muted"
                    self._paint_plain(painter, area, str(index.data() or ""), token, _RIGHT if right else _LEFT)
        painter.restore()

    def _paint_plain(self, painter: QPainter, area: QRect, text: str, token: str, alignment: int) -> None:
        painter.setPen(self._theme.color(token))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, alignment, shown)

    def _paint_label(self, painter: QPainter, area: QRect, row: Row) -> None:
        if row.relation is not None:
            alarming = row.relation is Relation.CONTRADICTS
            ground, line = ("danger-soft", "danger") if alarming else ("raised", "line-strong")
            fill, edge, ink = (self._theme.color(token) for token in (ground, line, line if alarming else "text"))
        else:
            theme = reading_theme(dark=self._theme.dark)
            known = self.scheme.label(row.name) if self.scheme else None
            colours = label_colours(known.color if known else None, theme)
            decided = row.status not in (Status.SUGGESTED, Status.REJECTED)
            fill = QColor(colours.labelled if decided else colours.suggested)
            edge, ink = QColor(colours.line), QColor(theme.text)
        font = QFont(painter.font())
        font.setPointSizeF(font.pointSizeF() * 0.88)
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        name = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, area.width() - 14)
        chip = QRectF(0, 0, metrics.horizontalAdvance(name) + 14, metrics.height() + 4)
        chip.moveLeft(area.left() + 0.5)
        chip.moveTop(area.center().y() - chip.height() / 2 + 0.5)
        painter.setPen(edge)
        painter.setBrush(fill)
        painter.drawRoundedRect(chip, 5, 5)
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(chip, int(Qt.AlignmentFlag.AlignCenter), name)

    def _paint_text(self, painter: QPainter, area: QRect, row: Row) -> None:
        plain = painter.font()
        strong = QFont(plain)
        strong.setWeight(QFont.Weight.DemiBold)
        bold, thin = QFontMetrics(strong), QFontMetrics(plain)
        text = bold.elidedText(row.text, Qt.TextElideMode.ElideRight, area.width() * 2 // 3)
        if row.answer:
            half = (area.width() - thin.horizontalAdvance("  ↔  ")) // 2
            text = bold.elidedText(row.text, Qt.TextElideMode.ElideRight, half)
            answer = bold.elidedText(row.answer, Qt.TextElideMode.ElideRight, half)
            pieces = [(text, strong, "text"), ("  ↔  ", plain, "muted"), (answer, strong, "text")]
        else:
            # The words keep a place of their own, a third in, as in a concordance; a short beginning moves them left.
            room = min(area.width() - bold.horizontalAdvance(text), area.width() * 2 // 5)
            before = thin.elidedText(row.before, Qt.TextElideMode.ElideLeft, max(0, room))
            pieces = [(before, plain, "muted"), (text, strong, "text"), (row.after, plain, "muted")]
        x, baseline = area.left(), area.center().y() + (thin.ascent() - thin.descent()) // 2 + 1
        rejected = row.status is Status.REJECTED
        for piece, font, token in pieces:
            metrics = QFontMetrics(font)
            shown = metrics.elidedText(piece, Qt.TextElideMode.ElideRight, area.right() - x)
            painter.setFont(font)
            painter.setPen(self._theme.color("muted" if rejected else token))
            painter.drawText(x, baseline, shown)
            x += metrics.horizontalAdvance(shown)

    def _paint_state(self, painter: QPainter, area: QRect, row: Row, text: str) -> None:
        """Draw the state in words with a mark that is hollow while the row waits for a decision."""
        color = self._theme.color(_STATE_COLORS[row.status])
        centre = QPointF(area.left() + 4, area.center().y() + 1)
        painter.setPen(color)
        painter.setBrush(Qt.BrushStyle.NoBrush if row.status is Status.SUGGESTED else color)
        painter.drawEllipse(centre, 3.5, 3.5)
        rest = area.adjusted(16, 0, 0, 0)
        self._paint_plain(painter, rest, text, "muted" if row.status is Status.SUGGESTED else "text", _LEFT)
