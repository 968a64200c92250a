"""The glossary on the screen: a table to filter, sort and correct."""

from desktop.glossary.dialog import GlossaryDialog

__all__ = ["GlossaryDialog"]
