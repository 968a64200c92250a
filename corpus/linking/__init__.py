"""Which span of one language version answers which span of another, and why."""

from corpus.linking.align import align, align_units
from corpus.linking.comparison import Answer, Comparison, compare
from corpus.linking.corrected import align_corrected, answering_place
from corpus.linking.links import LINK_THRESHOLD, PRESELECT_THRESHOLD, propose_links
from corpus.linking.name_match import NAME_THRESHOLD, NameMatch, match_names
from corpus.linking.ranking import rank_partners, relation_of

__all__ = [
    "LINK_THRESHOLD",
    "NAME_THRESHOLD",
    "PRESELECT_THRESHOLD",
    "Answer",
    "Comparison",
    "NameMatch",
    "align",
    "align_corrected",
    "align_units",
    "answering_place",
    "compare",
    "match_names",
    "propose_links",
    "rank_partners",
    "relation_of",
]
