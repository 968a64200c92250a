"""All commands and their keys as a page of text: docs/shortcuts.md is made from this.

Run `python -m desktop.commands.sheet > docs/shortcuts.md` after changing a command.
"""

import sys

from corpus.model import load_scheme
from desktop.commands.command import MENUS, Command, Place
from desktop.commands.registry import Registry

_INTRODUCTION = """# Keyboard shortcuts

Every command of the window with its keys. Keys marked ¶ work while a text has the keyboard; the others work
everywhere. On macOS, Ctrl is ⌘. All of them can be changed in *Help › Keyboard shortcuts…*, and every command
is also found by typing a part of its name after Ctrl+Shift+P.

The label keys are those of the OntoNotes scheme; another scheme brings its own.
"""


def markdown(registry: Registry) -> str:
    """Return the commands of `registry` as Markdown, a table a menu."""
    parts = [_INTRODUCTION]
    for menu in MENUS:
        rows = [_row(command) for command in registry if command.menu == menu]
        parts.append(f"## {menu.replace('&', '')}\n\n| command | keys | |\n|---|---|---|\n" + "\n".join(rows) + "\n")
    return "\n".join(parts)


def _row(command: Command) -> str:
    mark = " ¶" if command.place is Place.READER and command.keys else ""
    keys = ", ".join(f"<kbd>{key.replace('|', '&#124;')}</kbd>" for key in command.keys)
    return f"| {command.title.rstrip('…')} | {keys}{mark} | {command.detail} |"


if __name__ == "__main__":
    registry = Registry()
    registry.set_scheme(load_scheme("ontonotes"))
    sys.stdout.write(markdown(registry))
