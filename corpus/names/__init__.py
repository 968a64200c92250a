"""Entity candidates of a text, found by tables, forms and the project's memory, without a model."""

from corpus.names.finder import find_names
from corpus.names.furniture import furniture
from corpus.names.memory import Memory

__all__ = ["Memory", "find_names", "furniture"]
