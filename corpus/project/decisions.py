"""Every decision that a person can make, in one place."""

from corpus.project.annotators import Annotators
from corpus.project.bulk_decisions import BulkDecisions
from corpus.project.furniture_decisions import FurnitureDecisions
from corpus.project.glossary_decisions import GlossaryDecisions
from corpus.project.link_decisions import LinkDecisions
from corpus.project.pairings import PairingDecisions
from corpus.project.scheme_decisions import SchemeDecisions
from corpus.project.scheme_table import ProjectScheme
from corpus.project.shape_decisions import ShapeDecisions
from corpus.project.span_decisions import SpanDecisions
from corpus.project.store import Store


class Decisions(
    SpanDecisions,
    LinkDecisions,
    BulkDecisions,
    FurnitureDecisions,
    GlossaryDecisions,
    PairingDecisions,
    SchemeDecisions,
    ShapeDecisions,
):
    """The decisions of the current annotator of one project; each returns the Change it made."""

    def __init__(self, store: Store, annotators: Annotators, scheme: ProjectScheme) -> None:
        SpanDecisions.__init__(self, store, annotators, scheme)
