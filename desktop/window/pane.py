"""One document on the screen: a header that says which, and the reader below it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from corpus.model import Document
from desktop.reader.pane import ReaderPane
from desktop.session.story import Counts
from desktop.widgets.counting import counted
from desktop.widgets.labels import ElidedLabel, label, set_property
from desktop.widgets.languages import language_badge, language_name


class PaneFrame(QWidget):
    """A reader with its header. `activated` says that the keyboard came to the reader."""

    activated = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document: Document | None = None
        self.reader = ReaderPane(self)
        self._badge = label("", "badge")
        self._name = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self._name.setMinimumWidth(1)
        self._counts = label("", "muted")
        self.header = QWidget()
        self.header.setObjectName("paneHeader")
        self.header.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self.header)
        row.setContentsMargins(12, 7, 12, 6)
        row.setSpacing(8)
        row.addWidget(self._badge)
        row.addWidget(self._name, 1)
        row.addWidget(self._counts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.reader, 1)
        self.reader.installEventFilter(self)

    def set_document(self, document: Document) -> None:
        """Show `document`."""
        self.document = document
        self._badge.setText(language_badge(document.lang))
        self._badge.setToolTip(language_name(document.lang))
        self._name.setText(document.name)
        self.reader.setAccessibleName(f"{language_name(document.lang)}: {document.name}")
        self.reader.set_document(document)

    def set_counts(self, counts: Counts) -> None:
        """Say how far the document is."""
        if counts.open:
            text = self.tr("{n} open").format(n=counts.open)
        elif counts.labels:
            text = counted(counts.labels, self.tr("1 label"), self.tr("{n} labels"))
        else:
            text = ""
        self._counts.setText(text)
        self._counts.setToolTip(
            self.tr("{open} candidates to decide on, {labels} labels, {linked} of them linked").format(
                open=counts.open, labels=counts.labels, linked=counts.linked
            )
        )

    def set_active(self, active: bool) -> None:
        """Show that this is the document the person is in."""
        set_property(self.header, "active", "true" if active else "false")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when the keyboard comes to the reader."""
        if watched is self.reader and event.type() == QEvent.Type.FocusIn:
            self.activated.emit()
        return super().eventFilter(watched, event)
