"""Unicode: UTF-16 offsets at the edges, keys that match spelling variants, and the segments of a text."""

from corpus.text.keys import Folded, fold, matching_key, search_key
from corpus.text.segments import paragraphs, words
from corpus.text.utf16 import Utf16Map

__all__ = ["Folded", "Utf16Map", "fold", "matching_key", "paragraphs", "search_key", "words"]
