"""The inspector: everything known about the span in focus, and everything that can be decided on it."""

from desktop.inspector.panel import Inspector

__all__ = ["Inspector"]
