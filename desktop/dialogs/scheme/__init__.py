"""The scheme editor: what labels there are, how they look, what they are for, and what may be linked."""

from desktop.dialogs.scheme.dialog import SchemeDialog

__all__ = ["SchemeDialog"]
