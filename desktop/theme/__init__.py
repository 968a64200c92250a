"""How the window looks: light and dark colours, fonts, icons."""

from desktop.theme.icons import app_icon, icon
from desktop.theme.theme import Mode, Theme

__all__ = ["Mode", "Theme", "app_icon", "icon"]
