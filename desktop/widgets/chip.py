"""A label of the scheme as a small coloured button with its key: colour and letter, never colour alone."""

from PySide6.QtWidgets import QToolButton, QWidget

from corpus.model import Label
from desktop.reader.colours import label_colours, reading_theme


def chip_style(color: str | None, *, dark: bool, filled: bool, selector: str = "QToolButton") -> str:
    """Return the style sheet of a chip in the `color` of a label; a filled one is the label in force."""
    theme = reading_theme(dark=dark)
    colours = label_colours(color, theme)
    ground = colours.labelled if filled else "transparent"
    return (
        f"{selector} {{ border: 1px solid {colours.line}; border-radius: 5px; padding: 1px 6px;"
        f" background: {ground}; color: {theme.text}; }}"
        f"{selector}:hover {{ background: {colours.focused}; }}"
        f"{selector}:focus {{ border: 2px solid {theme.accent}; padding: 0 5px; }}"
        f"{selector}:disabled {{ color: {theme.muted}; background: {ground}; }}"
    )


class LabelChip(QToolButton):
    """One label as a button: its key and its name."""

    def __init__(self, label: Label, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = label
        self.filled = False
        self.setAccessibleName(label.name)

    def show_key(self, key: str) -> None:
        """Show `key` before the name, also when the action behind the button changes."""
        text = f"{key}  {self.label.name}" if key else self.label.name
        self.defaultAction().changed.connect(lambda: self.setText(text))
        self.setText(text)

    def dress(self, *, dark: bool, filled: bool) -> None:
        """Take the colours of the label; `filled` says that the span in focus has it."""
        self.filled = filled
        self.setStyleSheet(chip_style(self.label.color, dark=dark, filled=filled))
