"""The review list: all spans or links of a story or of the corpus in one table, and decisions on many at once."""

from desktop.review.panel import ReviewPanel

__all__ = ["ReviewPanel"]
