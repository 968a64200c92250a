"""Searching the corpus: words, labels and values as people type them, and a word in all its contexts."""

from corpus.search.concordance import Concordance, Line, concordance
from corpus.search.find import Place, find
from corpus.search.keywords import keyword_in
from corpus.search.query import Query, as_words, parse

__all__ = ["Concordance", "Line", "Place", "Query", "as_words", "concordance", "find", "keyword_in", "parse"]
