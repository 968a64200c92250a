"""The dashboard: how far the work is, how fast it goes and what became of the suggestions, in numbers and charts."""

from desktop.dashboard.window import DashboardWindow

__all__ = ["DashboardWindow"]
