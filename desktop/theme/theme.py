"""The theme in force: which colours, and the palette and style sheet made from them."""

import sys
from enum import StrEnum
from importlib.resources import files

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from desktop.settings import Settings
from desktop.theme.icons import icon
from desktop.theme.marks import mark_files
from desktop.theme.tokens import load_tokens

_FALLBACK_FAMILIES = ("Noto Sans", "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", "Noto Color Emoji")
_NO_FAMILY_OF_ITS_OWN = {"", "Sans Serif", "sans-serif", "DejaVu Sans"}

_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "base",
    QPalette.ColorRole.AlternateBase: "raised",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "danger",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on-accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Light: "raised",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "line-strong",
    QPalette.ColorRole.Shadow: "shadow",
}
_DISABLED_ROLES = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.HighlightedText,
)


class Mode(StrEnum):
    """Which colours a person asked for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Dresses the application, and again whenever the system or the person changes their mind."""

    changed = Signal()

    def __init__(self, app: QApplication, settings: Settings) -> None:
        super().__init__(app)
        self._app = app
        self._settings = settings
        self.dark = False
        app.setStyle(QStyleFactory.create("Fusion"))
        app.setFont(_interface_font(app.font()))
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        app.focusChanged.connect(self._show_focus)
        self._apply()

    @property
    def mode(self) -> Mode:
        """What the person asked for."""
        try:
            return Mode(self._settings.text("theme", Mode.SYSTEM))
        except ValueError:
            return Mode.SYSTEM

    def set_mode(self, mode: Mode) -> None:
        """Take the colours of `mode`, now and the next time."""
        self._settings.set("theme", str(mode))
        self._apply()

    def color(self, token: str) -> QColor:
        """Return the colour called `token` in resources/themes."""
        return QColor(load_tokens(self.dark)[token])

    def hex(self, token: str) -> str:
        """Return the colour called `token` as "#rrggbb"."""
        return load_tokens(self.dark)[token]

    def icon(self, name: str, color: str = "text") -> QIcon:
        """Return the icon called `name` in the colour called `color`."""
        return icon(name, self.hex(color), self.hex("disabled"))

    def _system_changed(self) -> None:
        if self.mode is Mode.SYSTEM:
            self._apply()

    def _show_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Let the frame around `now` be drawn; Qt leaves it out until Tab is pressed in a window."""
        if now is not None:
            now.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
            now.update()

    def _apply(self) -> None:
        system_dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        self.dark = self.mode is Mode.DARK or (self.mode is Mode.SYSTEM and system_dark)
        self._app.setPalette(_palette(self.dark))
        self._app.setStyleSheet(_style_sheet(self.dark))
        self.changed.emit()


def _palette(dark: bool) -> QPalette:
    tokens = load_tokens(dark)
    palette = QPalette()
    for role, token in _ROLES.items():
        palette.setColor(role, QColor(tokens[token]))
    for role in _DISABLED_ROLES:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens["disabled"]))
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Highlight, QColor(tokens["line"]))
    return palette


def _style_sheet(dark: bool) -> str:
    sheet = (files("resources") / "themes" / "desk.qss").read_text("utf-8")
    tokens = load_tokens(dark)
    for name, value in {**tokens, **mark_files(tokens)}.items():
        sheet = sheet.replace(f"@{name}@", value)
    return sheet


def _interface_font(font: QFont) -> QFont:
    """Return the system's font with families behind it that hold Vietnamese and Chinese."""
    installed = set(QFontDatabase.families())
    fallbacks = [family for family in _FALLBACK_FAMILIES if family in installed]
    own = [] if font.family() in _NO_FAMILY_OF_ITS_OWN and fallbacks else [font.family()]
    font.setFamilies([*own, *fallbacks])
    if sys.platform.startswith("linux") and font.pointSizeF() < 10:
        font.setPointSizeF(10)
    return font
