"""Suggestions: the recognisers and the linker run over a story and write what they propose."""

from corpus.suggest.run import SuggestReport, suggest, suggest_story
from corpus.suggest.sources import choose_sources, known_sources, leave_pipeline, sources_of, use_pipeline
from corpus.suggest.spread import Pair, spread

__all__ = [
    "Pair",
    "SuggestReport",
    "choose_sources",
    "known_sources",
    "leave_pipeline",
    "sources_of",
    "spread",
    "suggest",
    "suggest_story",
    "use_pipeline",
]
