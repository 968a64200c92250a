"""The labels of the scheme as chips: a click, or the letter in it, gives the label."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from corpus.model import Scheme
from desktop.commands.actions import Actions
from desktop.inspector.section import Section
from desktop.session import Session
from desktop.theme import Theme
from desktop.widgets.chip import LabelChip
from desktop.widgets.flow import FlowLayout


class LabelGrid(Section):
    """All labels of the scheme, entities first, the one in force filled."""

    def __init__(self, session: Session, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.heading.setText(self.tr("Label"))
        self._session = session
        self._theme = theme
        self._actions = actions
        self._chips: list[LabelChip] = []
        self._flow = FlowLayout(gap=5)
        self.column.addLayout(self._flow)

    def set_scheme(self, scheme: Scheme) -> None:
        """Offer the labels of `scheme`."""
        while (item := self._flow.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().hide()  # it stays until the event loop comes round
                item.widget().deleteLater()
        self._chips = []
        for scheme_label in scheme.labels:
            chip = LabelChip(scheme_label)
            command_id = f"label.{scheme_label.name}"
            chip.setDefaultAction(self._actions[command_id])
            key = self._actions.keys.shown(self._actions.registry[command_id])
            chip.show_key(key)
            chip.setFont(self.heading.font())
            chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._chips.append(chip)
            self._flow.addWidget(chip)
        self.refresh(force=True)

    def refresh(self, *, force: bool = False) -> None:
        """Fill the chip of the label in force."""
        span = self._session.span if self._session.selection is None else None
        for chip in self._chips:
            filled = span is not None and span.label == chip.label.name
            if force or filled != chip.filled:
                chip.dress(dark=self._theme.dark, filled=filled)
