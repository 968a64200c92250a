"""A whole story into the project file, under its own ids as far as they are free."""

from collections.abc import Callable
from dataclasses import replace

from corpus.errors import TwinspanError
from corpus.model import Document, Link, NoCounterpart, Span, Status
from corpus.project.annotators import Annotator, Annotators, enter
from corpus.project.counts import describe_documents, mark_stale
from corpus.project.documents import insert_document
from corpus.project.edit import put_row
from corpus.project.ids import new_id, now
from corpus.project.log import write_line
from corpus.project.records import ImportedStory, Origin, StoryRecord
from corpus.project.rows import (
    SUGGESTION_COLUMNS,
    LabelRow,
    Place,
    anchor_of,
    label_row,
    link_row,
    rejection_row,
    suggestion_row,
)
from corpus.project.store import Store


def import_story(
    store: Store, annotators: Annotators, record: StoryRecord, annotator: Annotator | None
) -> ImportedStory:
    """Add a story with all that `record` holds, in one transaction; decisions of nobody are `annotator`'s.

    An id that the project has already is replaced by a new one. Raises `record-broken` where the record
    contradicts itself, `span-out-of-range` and `document-broken`; nothing is added then.
    """
    importer = annotator or annotators.current
    with store.transaction():
        # Before the record's people are looked up: one of them may bear the importer's name.
        enter(store, importer)
        return _Import(store, annotators, record, importer).run()


class _Import:
    """One import: what each id of the record is called in the project, and what stands where."""

    def __init__(self, store: Store, annotators: Annotators, record: StoryRecord, annotator: Annotator) -> None:
        self._store = store
        self._record = record
        self._annotator = annotator
        self._people = {person.id: _settle(annotators, person) for person in record.annotators}
        self._documents: dict[str, str] = {}
        self._spans: dict[str, str] = {}
        self._links: dict[str, str] = {}
        self._texts: dict[str, str] = {}
        self._suggested: dict[str, Place] = {}
        self._suggestions: dict[Place, str] = {}
        self._decided: dict[tuple[str, bool, Place], str] = {}
        self._labels: dict[str, LabelRow] = {}
        self._merged = 0

    def run(self) -> ImportedStory:
        record = self._record
        story = replace(record.story, id=self._name({}, record.story.id, "stories"))
        self._store.run("INSERT INTO stories (id, name, created_at) VALUES (?, ?, ?)", (story.id, story.name, now()))
        for document in record.documents:
            self._add_document(document, story.id)
        for suggestion in (span for span in record.spans if span.status is Status.SUGGESTED):
            self._add_suggestion(suggestion)
        for label in (span for span in record.spans if span.status is not Status.SUGGESTED):
            self._add_label(label)
        for link in record.links:
            self._add_link(link, story.id)
        for entry in record.no_counterparts:
            self._add_no_counterpart(entry, story.id)
        for person in dict.fromkeys(self._person(annotator) for annotator in record.done):
            row = {"id": new_id(), "story_id": story.id, "annotator_id": person, "decided_at": now()}
            put_row(self._store, "done_stories", row)
        describe_documents(self._store, story.id)
        for person in {row["annotator_id"] for row in self._labels.values()}:
            mark_stale(self._store, story.id, person)
        write_line(
            self._store, self._annotator, "import-story",
            params={"name": story.name, "spans": len(record.spans), "links": len(record.links)},
            stories=[story.id], documents=[self._documents[entry.id] for entry in record.documents],
        )  # fmt: skip
        return ImportedStory(story, self._documents, self._spans, self._links, self._merged)

    def _add_document(self, document: Document, story_id: str) -> None:
        own = replace(document, id=self._name(self._documents, document.id, "documents"), story_id=story_id)
        insert_document(self._store, own, self._record.origins.get(document.id, Origin()))
        self._texts[own.id] = own.text

    def _add_suggestion(self, span: Span) -> None:
        place = self._place(span)
        if place in self._suggestions:
            self._fall_together(self._spans, span.id, self._suggestions[place])
            return
        span_id = self._name(self._spans, span.id, "suggestions", "labels")
        marks = ", ".join("?" * len(SUGGESTION_COLUMNS.split(", ")))
        self._store.run(
            f"INSERT INTO suggestions ({SUGGESTION_COLUMNS}) VALUES ({marks})",
            suggestion_row(span_id, place.document_id, span),
        )
        self._suggested[span_id] = place
        self._suggestions[place] = span_id

    def _add_label(self, span: Span) -> None:
        place = self._place(span)
        person = self._person(span.annotator)
        anchor = self._anchor(span, place)
        rejected = span.status is Status.REJECTED
        key = (person, rejected, anchor if rejected else place)
        if key in self._decided:
            self._fall_together(self._spans, span.id, self._decided[key])
            return
        remembered = self._spans.get(span.suggestion_id, span.suggestion_id) if span.suggestion_id else None
        own = replace(
            span,
            id=self._name(self._spans, span.id, "labels", "suggestions"),
            document_id=place.document_id,
            suggestion_id=remembered,
        )
        form = self._texts[place.document_id][span.start : span.end]
        self._labels[own.id] = label_row(own, annotator=person, form=form, anchor=anchor, moment=now())
        self._decided[key] = own.id
        put_row(self._store, "labels", self._labels[own.id])

    def _add_link(self, link: Link, story_id: str) -> None:
        ends = [self._spans.get(end, "") for end in (link.from_span, link.to_span)]
        anchors = [anchor_of(self._labels[end]) if end in self._labels else self._suggested.get(end) for end in ends]
        if anchors[0] is None or anchors[1] is None:
            raise _broken(self._record, f"link {link.id} has an end that is not among the spans")
        if anchors[0].document_id == anchors[1].document_id:
            raise _broken(self._record, f"link {link.id} joins spans of one document")
        write = {Status.SUGGESTED: self._write_proposal, Status.REJECTED: self._write_rejection}
        writer: Callable[..., None] = write.get(link.status, self._write_link)
        writer(replace(link, story_id=story_id, from_span=ends[0], to_span=ends[1]), anchors[0], anchors[1])

    def _write_proposal(self, link: Link, one: Place, other: Place) -> None:
        self._store.run(
            "INSERT INTO suggested_links (id, story_id, from_document, from_span, to_document, to_span, relation, "
            "source, score, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                self._name(self._links, link.id, "suggested_links"), link.story_id, one.document_id, link.from_span,
                other.document_id, link.to_span, link.relation.value, link.source, link.score, link.reason,
            ),
        )  # fmt: skip

    def _write_rejection(self, link: Link, one: Place, other: Place) -> None:
        own = replace(link, id=self._name(self._links, link.id, "link_rejections"))
        row = rejection_row(own, one, other, annotator=self._person(link.annotator), moment=now())
        put_row(self._store, "link_rejections", row)

    def _write_link(self, link: Link, one: Place, other: Place) -> None:
        ends = [self._labels.get(end) for end in (link.from_span, link.to_span)]
        if ends[0] is None or ends[1] is None or Status.REJECTED in (ends[0]["status"], ends[1]["status"]):
            raise _broken(self._record, f"link {link.id} stands, but a span that it joins does not")
        if ends[0]["annotator_id"] != ends[1]["annotator_id"]:
            raise _broken(self._record, f"link {link.id} joins labels of two annotators")
        twin = self._store.value(
            "SELECT id FROM links WHERE (from_label = :one AND to_label = :other) "
            "OR (from_label = :other AND to_label = :one)",
            {"one": link.from_span, "other": link.to_span},
        )
        if twin:
            self._fall_together(self._links, link.id, twin)
            return
        own = replace(link, id=self._name(self._links, link.id, "links"))
        put_row(self._store, "links", link_row(own, annotator=ends[0]["annotator_id"], moment=now()))

    def _add_no_counterpart(self, entry: NoCounterpart, story_id: str) -> None:
        label = self._labels.get(self._spans.get(entry.span_id, ""))
        if label is None:
            raise _broken(self._record, f"no label {entry.span_id} that could be without a counterpart")
        self._store.run(
            "INSERT OR IGNORE INTO no_counterparts (id, story_id, annotator_id, label_id, lang, decided_at) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            (new_id(), story_id, label["annotator_id"], label["id"], entry.lang, now()),
        )

    def _name(self, names: dict[str, str], wanted: str, *tables: str) -> str:
        """Return what the project calls something of the record: `wanted`, or a new id where that is taken."""
        if wanted in names:
            raise _broken(self._record, f"two things of one kind have the id {wanted}")
        taken = not wanted or any(self._store.row(f"SELECT 1 FROM {table} WHERE id = ?", (wanted,)) for table in tables)
        names[wanted] = new_id() if taken else wanted
        return names[wanted] if wanted else names.pop(wanted)

    def _fall_together(self, names: dict[str, str], wanted: str, twin: str) -> None:
        names[wanted] = twin
        self._merged += 1

    def _person(self, annotator_id: str | None) -> str:
        return self._people.get(annotator_id or "", self._annotator.id)

    def _place(self, span: Span) -> Place:
        document_id = self._documents.get(span.document_id, "")
        if document_id not in self._texts:
            raise _broken(self._record, f"span {span.id} stands in no document of it")
        length = len(self._texts[document_id])
        if not 0 <= span.start < span.end <= length:
            raise TwinspanError("span-out-of-range", start=span.start, end=span.end, length=length)
        return Place(document_id, span.start, span.end, span.label)

    def _anchor(self, span: Span, place: Place) -> Place:
        if span.id in self._record.anchors:
            return Place(place.document_id, *self._record.anchors[span.id])
        suggestion = self._spans.get(span.suggestion_id or "", "")
        return self._suggested.get(suggestion, place)


def _settle(annotators: Annotators, person: Annotator) -> str:
    """Return the id of an annotator of the record in the project, where they may go by another id, or be new."""
    known = annotators.find(person.name, person.kind)
    if known:
        return known.id
    free = annotators.get(person.id) is None
    return annotators.add(person.name, person.kind, annotator_id=person.id if free else None).id


def _broken(record: StoryRecord, problem: str) -> TwinspanError:
    return TwinspanError("record-broken", story=record.story.name, problem=problem)
