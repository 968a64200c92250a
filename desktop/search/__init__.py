"""Searching the corpus: what was typed, and where it stands."""

from desktop.search.concordance import ConcordancePanel
from desktop.search.panel import SearchPanel

__all__ = ["ConcordancePanel", "SearchPanel"]
