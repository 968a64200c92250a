"""The reader: one document with its spans, laid out lazily and painted by hand."""

from desktop.reader.appearance import Appearance
from desktop.reader.pane import ReaderPane

__all__ = ["Appearance", "ReaderPane"]
