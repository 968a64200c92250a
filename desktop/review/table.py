"""The table of the review list and its keys: Return goes to the text, Escape leaves, the rest decides."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop.review.delegate import ReviewDelegate
from desktop.review.model import Column, ReviewModel
from desktop.review.rows import Kind
from desktop.theme import Theme

_OWN_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}
_WIDTHS = {
    Column.LABEL: 128,
    Column.TEXT: 380,
    Column.VALUE: 130,
    Column.STATE: 148,
    Column.LANG: 84,
    Column.SCORE: 72,
    Column.SOURCE: 130,
    Column.STORY: 180,
}
_LEAST = {
    Column.LABEL: 96,
    Column.VALUE: 90,
    Column.STATE: 112,
    Column.LANG: 80,
    Column.SCORE: 58,
    Column.SOURCE: 80,
    Column.STORY: 104,
}
_KEPT = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.MenuBarFocusReason)


class ReviewTable(QTableView):
    """Rows that are chosen as a whole, one at a time."""

    left = Signal()  # the person wants to go on in the texts
    keyboard_came = Signal(bool)  # whether by the mouse, which chooses a row itself
    keyboard_went = Signal()

    def __init__(self, model: ReviewModel, theme: Theme) -> None:
        super().__init__()
        self.setModel(model)
        self.painter_ = ReviewDelegate(theme, self)
        self.setItemDelegate(self.painter_)
        self.setAccessibleName(self.tr("Review list"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setProperty("flush", "true")
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(16)
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setSectionsClickable(True)
        columns.setSortIndicatorShown(True)
        columns.setMinimumSectionSize(48)
        self._unit = max(1.0, self.fontMetrics().averageCharWidth() / 7)
        self._kind = Kind.SPANS
        self._chosen: set[Column] = set()  # whose width the person chose
        self._fitting = False
        self._set_widths()

    def set_kind(self, kind: Kind) -> None:
        """Make room for the two values of a link, or for the context of a span."""
        self._kind = kind
        self._chosen.discard(Column.VALUE)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the columns share what room there is."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the columns the widths they are best read in, or less where the texts would get too little.

        A column that the person has made wider or narrower stays so.
        """
        wide, least = dict(_WIDTHS), dict(_LEAST)
        if self._kind is Kind.LINKS:
            wide[Column.VALUE] += 150
            least[Column.VALUE] += 90
        shown = [column for column in least if not self.isColumnHidden(column)]
        free = [column for column in shown if column not in self._chosen]
        taken = sum(self.columnWidth(column) for column in shown if column not in free) / self._unit
        room = self.viewport().width() / self._unit - wide[Column.TEXT] - taken
        best, narrow = sum(wide[column] for column in free), sum(least[column] for column in free)
        share = min(max((room - narrow) / max(1, best - narrow), 0), 1)
        self._fitting = True
        for column in free:
            width = least[column] + (wide[column] - least[column]) * share
            self.setColumnWidth(column, round(width * self._unit))
        self._fitting = False

    def _keep_width(self, section: int) -> None:
        if not self._fitting and section != Column.TEXT and self.isVisible():
            self._chosen.add(Column(section))

    def _set_widths(self) -> None:
        """Give the columns the widths that they have at first; the texts take what is left."""
        self._fit()
        self.horizontalHeader().sectionResized.connect(lambda section, _old, _new: self._keep_width(section))
        self.horizontalHeader().setSectionResizeMode(Column.TEXT, QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)

    def event(self, event: QEvent) -> bool:
        """Keep the list's own keys from the commands that have them in the texts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the text, or move in the list. Letters that are no command find nothing: they only would get lost."""
        if _is_own(event):
            self.left.emit()
        elif not event.text().isprintable() or not event.text():
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the list leads now."""
        super().focusInEvent(event)
        self.keyboard_came.emit(event.reason() == Qt.FocusReason.MouseFocusReason)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the list leads no more, unless a menu or dialog has the keyboard for a moment only."""
        super().focusOutEvent(event)
        if event.reason() not in _KEPT:
            self.keyboard_went.emit()


def _is_own(event: QKeyEvent) -> bool:
    keypad = Qt.KeyboardModifier.KeypadModifier
    return event.key() in _OWN_KEYS and event.modifiers() in (Qt.KeyboardModifier.NoModifier, keypad)
