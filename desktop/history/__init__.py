"""The history: what was done when and by whom, and the way back to any point of it."""

from desktop.history.panel import HistoryPanel
from desktop.history.travel import Travel

__all__ = ["HistoryPanel", "Travel"]
