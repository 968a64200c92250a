"""Plain data that every room shares: stories, documents, spans, links, and the label scheme."""

from corpus.model.records import (
    Candidate,
    Document,
    Figure,
    GlossaryEntry,
    Layer,
    Link,
    Modifier,
    NoCounterpart,
    Pairing,
    ProposedLink,
    Relation,
    Span,
    Status,
    Story,
)
from corpus.model.scheme import FIGURE_LABELS, Label, Scheme
from corpus.model.scheme_files import load_scheme, save_scheme, scheme_names

__all__ = [
    "FIGURE_LABELS",
    "Candidate",
    "Document",
    "Figure",
    "GlossaryEntry",
    "Label",
    "Layer",
    "Link",
    "Modifier",
    "NoCounterpart",
    "Pairing",
    "ProposedLink",
    "Relation",
    "Scheme",
    "Span",
    "Status",
    "Story",
    "load_scheme",
    "save_scheme",
    "scheme_names",
]
