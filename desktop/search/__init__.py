"""Searching the corpus: what was typed, and where it stands."""

from desktop.search.panel import SearchPanel

__all__ = ["SearchPanel"]
