"""A story out of the project file, whole."""

from corpus.errors import TwinspanError
from corpus.model import Document, Link, NoCounterpart, Span, Story
from corpus.project.annotators import Annotator, AnnotatorKind
from corpus.project.documents import Documents
from corpus.project.links import PROPOSALS, Sight, proposal_link
from corpus.project.records import Origin, StoryRecord
from corpus.project.rows import (
    LABEL_COLUMNS,
    LINK_COLUMNS,
    SUGGESTION_COLUMNS,
    Place,
    label_span,
    link_of,
    place_of,
    rejected_link,
    rejection_places,
    suggestion_span,
)
from corpus.project.store import Store


def export_story(store: Store, documents: Documents, story_id: str, *, originals: bool) -> StoryRecord:
    """Return the story with everything suggested and decided in it; with `originals`, its files' bytes, too.

    A rejected link whose spans neither suggestion nor label names any more is forgotten. Raises `story-unknown`.
    """
    story = store.row("SELECT id, name FROM stories WHERE id = ?", (story_id,))
    if story is None:
        raise TwinspanError("story-unknown", story=story_id)
    versions = documents.of(story_id)
    spans: list[Span] = []
    anchors: dict[str, tuple[int, int, str]] = {}
    for document in versions:
        found, remembered = _spans(store, document)
        spans += found
        anchors |= remembered
    no_counterparts = store.rows(
        "SELECT label_id, lang, annotator_id FROM no_counterparts WHERE story_id = ? ORDER BY decided_at, id",
        (story_id,),
    )
    done = store.rows("SELECT annotator_id FROM done_stories WHERE story_id = ? ORDER BY decided_at, id", (story_id,))
    named = {span.annotator for span in spans if span.annotator} | {annotator for (annotator,) in done}
    return StoryRecord(
        Story(*story),
        tuple(versions),
        tuple(spans),
        tuple(_links(store, story_id)),
        tuple(NoCounterpart(*row) for row in no_counterparts),
        tuple(annotator for (annotator,) in done),
        tuple(_annotators(store, named)),
        {document.id: _origin(store, documents, document.id, originals) for document in versions},
        anchors,
    )


def _spans(store: Store, document: Document) -> tuple[list[Span], dict[str, tuple[int, int, str]]]:
    suggestions = [
        suggestion_span(row)
        for row in store.rows(f"SELECT {SUGGESTION_COLUMNS} FROM suggestions WHERE document_id = ?", (document.id,))
    ]
    rows = store.rows(
        f"SELECT {LABEL_COLUMNS}, anchor_start, anchor_end, anchor_label FROM labels WHERE document_id = ?",
        (document.id,),
    )
    labels = [label_span(row[:-3]) for row in rows]
    places = {suggestion.id: place_of(suggestion) for suggestion in suggestions}
    anchors = {}
    for label, row in zip(labels, rows, strict=True):
        anchor = Place(document.id, *row[-3:])
        if anchor != places.get(label.suggestion_id or "", place_of(label)):
            anchors[label.id] = (anchor.start, anchor.end, anchor.label)
    spans = sorted(suggestions + labels, key=lambda span: (span.start, -span.end, span.status.value, span.id))
    return spans, anchors


def _links(store: Store, story_id: str) -> list[Link]:
    links = [proposal_link(story_id, row, row[1], row[2]) for row in store.rows(PROPOSALS, (story_id,))]
    # A label that was proposed on and deleted since leaves a proposal without an end.
    links = [link for link in links if _stands(store, link.from_span) and _stands(store, link.to_span)]
    sql = f"SELECT {LINK_COLUMNS} FROM links WHERE story_id = ? ORDER BY decided_at, id"
    links += [link_of(row) for row in store.rows(sql, (story_id,))]
    sights: dict[str, Sight] = {}
    for row in store.dicts("SELECT * FROM link_rejections WHERE story_id = ? ORDER BY decided_at, id", (story_id,)):
        annotator = row["annotator_id"]
        sight = sights.setdefault(annotator, Sight.of_story(store, story_id, annotator))
        one, other = (sight.place(place) for place in rejection_places(row))
        if one and other:
            links.append(rejected_link(row, one, other))
    return links


def _stands(store: Store, span_id: str) -> bool:
    return any(
        store.row(f"SELECT 1 FROM {table} WHERE id = ?", (span_id,)) is not None for table in ("suggestions", "labels")
    )


def _annotators(store: Store, ids: set[str]) -> list[Annotator]:
    rows = store.rows("SELECT id, name, kind FROM annotators ORDER BY created_at, id")
    return [Annotator(row[0], row[1], AnnotatorKind(row[2])) for row in rows if row[0] in ids]


def _origin(store: Store, documents: Documents, document_id: str, with_content: bool) -> Origin:
    row = store.row("SELECT sha256, media_type, encoding FROM documents WHERE id = ?", (document_id,))
    sha256, media_type, encoding = row or (None, "text/plain", None)
    return Origin(sha256, media_type, encoding, documents.original(document_id) if with_content else None)
