"""Suggestions: the recognisers and the linker run over a story and write what they propose."""

from corpus.suggest.run import SuggestReport, suggest, suggest_story
from corpus.suggest.sources import choose_sources, sources_of

__all__ = ["SuggestReport", "choose_sources", "sources_of", "suggest", "suggest_story"]
