"""Which span of one language version answers which span of another, and why."""

from corpus.linking.name_match import NAME_THRESHOLD, NameMatch, match_names

__all__ = ["NAME_THRESHOLD", "NameMatch", "match_names"]
