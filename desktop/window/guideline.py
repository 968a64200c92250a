"""The guideline of the label in focus, beside the text."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.session import Session
from desktop.theme import Theme
from desktop.widgets.chip import chip_style
from desktop.widgets.labels import label
from desktop.widgets.markdown import MarkdownView


class GuidelinePanel(QWidget):
    """Shows what the label of the span in focus is for."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(200)
        self._session = session
        self._theme = theme
        self._shown: tuple[object, bool] | None = None
        self.name = label()
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Guideline"), "heading"))
        head.addStretch()
        head.addWidget(self.name)
        self.description = label("", wrap=True)
        self.view = MarkdownView()
        self.view.setAccessibleName(self.tr("Guideline"))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.description)
        column.addWidget(self.view, 1)
        for signal in (session.opened, session.closed, session.focus_changed, session.scheme_changed, theme.changed):
            signal.connect(self.refresh)
        session.changed.connect(lambda _: self.refresh())
        self.refresh()

    def refresh(self) -> None:
        """Show the guideline of the label that is in focus now."""
        project, span = self._session.project, self._session.span
        found = project.scheme.label(span.label) if project and span else None
        now = (found, self._theme.dark)
        if now == self._shown:
            return
        self._shown = now
        self.name.setVisible(found is not None)
        if found is None:
            self.description.setText(
                self.tr("Here stands what the label of the span in focus is for. Go to a span to read it.")
            )
            self.view.show_markdown("")
            return
        self.name.setText(found.name)
        self.name.setStyleSheet(chip_style(found.color, dark=self._theme.dark, filled=True, selector="QLabel"))
        self.description.setText(found.description)
        text = found.guideline or self.tr("*No guideline yet. Write one in Project › Label scheme.*")
        self.view.show_markdown(text)
