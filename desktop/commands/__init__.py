"""The one registry of what a person can do: it feeds the menus, the keys, the palette and the help."""

from desktop.commands.command import MENUS, Command, Place
from desktop.commands.desk import Desk
from desktop.commands.registry import Registry

__all__ = ["MENUS", "Command", "Desk", "Place", "Registry"]
