"""Suggestions: the recognisers and the linker run over a story and write what they propose."""

from corpus.suggest.run import SuggestReport, suggest, suggest_story

__all__ = ["SuggestReport", "suggest", "suggest_story"]
