"""What a person decides on links, on spans without a counterpart, and on whole stories."""

from dataclasses import replace

from corpus.errors import TwinspanError
from corpus.model import Link, Relation, Status
from corpus.project.annotators import Annotators
from corpus.project.edit import Change, Edit, decide, row_of
from corpus.project.ids import new_id, now
from corpus.project.links import Sight, proposal_link, proposals_of
from corpus.project.rows import (
    LINK_COLUMNS,
    LabelRow,
    Place,
    anchor_of,
    link_of,
    link_row,
    rejected_link,
    rejection_places,
    rejection_row,
)
from corpus.project.scheme_table import ProjectScheme
from corpus.project.span_decisions import find_label, take_span
from corpus.project.store import Store


class LinkDecisions:
    """Decisions on links by the current annotator: each is one transaction and one line in the history.

    Ids of links are those of proposals, of rejected proposals or of the annotator's own links. Every method
    raises `link-unknown`, `link-not-yours`, `span-unknown`, `span-not-yours` and `project-read-only`.
    """

    def __init__(self, store: Store, annotators: Annotators, scheme: ProjectScheme) -> None:
        self._store = store
        self._annotators = annotators
        self._scheme = scheme

    def link(self, from_span: str, to_span: str, relation: Relation, reason: str = "") -> Change:
        """Link two spans of two documents of one story; suggestions are accepted with it.

        Spans that are linked already get this relation. Raises `link-same-document`, `link-other-story`,
        `link-not-allowed` (by the scheme) or `relation-unused`.
        """
        self._scheme.check_relation(relation)
        with decide(self._store, self._annotators.current, "link", relation=relation.value) as edit:
            ends = _take_ends(edit, from_span, to_span, self._scheme)
            _link(edit, ends, relation, _proposal_for(edit, ends), reason)
        return edit.change

    def accept_link(self, *link_ids: str) -> Change:
        """Make links of proposals, or of proposals that were rejected; their ends are accepted with them.

        Raises `link-not-allowed`.
        """
        with decide(self._store, self._annotators.current, "accept-link", count=len(link_ids)) as edit:
            for link_id in link_ids:
                if _own_link(edit, link_id) is None:
                    _accept(edit, _proposal(edit, link_id), self._scheme)
        return edit.change

    def set_relation(self, link_id: str, relation: Relation) -> Change:
        """Say how the two ends of a link answer each other; a proposal is accepted with it.

        Raises `relation-unused`.
        """
        self._scheme.check_relation(relation)
        with decide(self._store, self._annotators.current, "set-relation", relation=relation.value) as edit:
            own = _own_link(edit, link_id)
            if own is None:
                _accept(edit, _proposal(edit, link_id), self._scheme, relation)
            else:
                _set_relation(edit, own, relation)
        return edit.change

    def reject_link(self, *link_ids: str) -> Change:
        """Turn proposals down for good. A link falls back to its proposal, one made by hand is deleted."""
        with decide(self._store, self._annotators.current, "reject-link", count=len(link_ids)) as edit:
            for link_id in link_ids:
                _reject(edit, link_id)
        return edit.change

    def unlink(self, *link_ids: str) -> Change:
        """Delete links; the proposal that a link came from is open again. A proposal is rejected."""
        with decide(self._store, self._annotators.current, "unlink", count=len(link_ids)) as edit:
            for link_id in link_ids:
                if _own_link(edit, link_id):
                    edit.drop("links", link_id)
                elif row_of(edit.store, "link_rejections", link_id):
                    proposal = _proposal(edit, link_id)
                    edit.stories.add(proposal.story_id)
                    edit.spans |= {proposal.from_span, proposal.to_span}
                    edit.drop("link_rejections", link_id)
                else:
                    _reject(edit, link_id)
        return edit.change

    def no_counterpart(self, span_id: str, lang: str) -> Change:
        """Decide that nothing in language `lang` answers a span; a suggestion is accepted with it.

        Raises `counterpart-linked` where the span has a link into that language.
        """
        with decide(self._store, self._annotators.current, "no-counterpart", lang=lang) as edit:
            label = take_span(edit, span_id)
            linked = edit.store.value(
                "SELECT 1 FROM links k JOIN labels l ON l.id IN (k.from_label, k.to_label) AND l.id <> :label "
                "JOIN documents d ON d.id = l.document_id "
                "WHERE (k.from_label = :label OR k.to_label = :label) AND d.lang = :lang",
                {"label": label["id"], "lang": lang},
            )
            if linked:
                raise TwinspanError("counterpart-linked", form=label["form"], lang=lang)
            if _missing(edit, label["id"], lang) is None:
                edit.put("no_counterparts", {
                    "id": new_id(), "story_id": edit.document(label["document_id"]).story_id,
                    "annotator_id": edit.annotator.id, "label_id": label["id"], "lang": lang, "decided_at": now(),
                })  # fmt: skip
        return edit.change

    def counterpart_possible(self, span_id: str, lang: str) -> Change:
        """Take back that nothing in language `lang` answers a span."""
        with decide(self._store, self._annotators.current, "counterpart-possible", lang=lang) as edit:
            label = find_label(edit, span_id)
            entry = _missing(edit, label["id"], lang) if label else None
            if entry:
                edit.drop("no_counterparts", entry)
        return edit.change

    def mark_done(self, story_id: str, done: bool = True) -> Change:
        """Mark a story as done by the current annotator, or as open again. Raises `story-unknown`."""
        with decide(self._store, self._annotators.current, "mark-done" if done else "mark-open") as edit:
            if edit.store.row("SELECT 1 FROM stories WHERE id = ?", (story_id,)) is None:
                raise TwinspanError("story-unknown", story=story_id)
            edit.stories.add(story_id)
            mark: str | None = edit.store.value(
                "SELECT id FROM done_stories WHERE story_id = ? AND annotator_id = ?", (story_id, edit.annotator.id)
            )
            if done and mark is None:
                edit.put("done_stories", {
                    "id": new_id(), "story_id": story_id, "annotator_id": edit.annotator.id, "decided_at": now(),
                })  # fmt: skip
            elif mark and not done:
                edit.drop("done_stories", mark)
        return edit.change


def _reject(edit: Edit, link_id: str) -> None:
    own = _own_link(edit, link_id)
    if own:
        edit.drop("links", link_id)
        if own.status is not Status.ADDED:
            one, other = (row_of(edit.store, "labels", end) or {} for end in (own.from_span, own.to_span))
            _remember_rejection(edit, own, anchor_of(one), anchor_of(other))
    elif row_of(edit.store, "link_rejections", link_id) is None:
        proposal = _proposal(edit, link_id)
        sight = Sight.of_ends(edit.store, edit.annotator.id, (proposal.from_span, proposal.to_span))
        one_seen, other_seen = sight.span(proposal.from_span), sight.span(proposal.to_span)
        if one_seen and other_seen:
            edit.spans |= {one_seen[0], other_seen[0]}
            _remember_rejection(edit, proposal, one_seen[1], other_seen[1])


def _own_link(edit: Edit, link_id: str) -> Link | None:
    """Return the annotator's link with this id, whose ends count as touched, or None. Raises `link-not-yours`."""
    row = edit.store.row(f"SELECT {LINK_COLUMNS} FROM links WHERE id = ?", (link_id,))
    if row is None:
        return None
    link = link_of(row)
    if link.annotator != edit.annotator.id:
        raise TwinspanError("link-not-yours", link=link_id)
    for end in (link.from_span, link.to_span):
        find_label(edit, end)
    return link


def _proposal(edit: Edit, link_id: str) -> Link:
    """Return a proposal, open or rejected, by its id. Raises `link-unknown`."""
    row = edit.store.row(
        "SELECT story_id, id, from_span, to_span, relation, source, score, reason FROM suggested_links WHERE id = ?",
        (link_id,),
    )
    if row:
        return proposal_link(row[0], row[1:], row[2], row[3])
    rejection = row_of(edit.store, "link_rejections", link_id)
    if rejection and rejection["annotator_id"] == edit.annotator.id:
        sight = Sight.of_story(edit.store, rejection["story_id"], edit.annotator.id)
        one, other = (sight.place(place) for place in rejection_places(rejection))
        if one and other:
            return rejected_link(rejection, one, other)
    raise TwinspanError("link-unknown", link=link_id)


def _take_ends(edit: Edit, from_span: str, to_span: str, scheme: ProjectScheme) -> tuple[LabelRow, LabelRow]:
    """Return the labels at a link's ends, the one whose document comes first in the story first."""
    one, other = take_span(edit, from_span), take_span(edit, to_span)
    first, second = edit.document(one["document_id"]), edit.document(other["document_id"])
    if one["document_id"] == other["document_id"]:
        raise TwinspanError("link-same-document")
    if first.story_id != second.story_id:
        raise TwinspanError("link-other-story")
    scheme.check_link(one["label"], other["label"])
    return (one, other) if first.position < second.position else (other, one)


def _accept(edit: Edit, proposal: Link, scheme: ProjectScheme, relation: Relation | None = None) -> None:
    ends = _take_ends(edit, proposal.from_span, proposal.to_span, scheme)
    _link(edit, ends, relation or proposal.relation, proposal)


def _link(
    edit: Edit, ends: tuple[LabelRow, LabelRow], relation: Relation, proposal: Link | None, reason: str = ""
) -> None:
    one, other = ends
    known = edit.store.row(
        f"SELECT {LINK_COLUMNS} FROM links WHERE (from_label = :one AND to_label = :other) "
        "OR (from_label = :other AND to_label = :one)",
        {"one": one["id"], "other": other["id"]},
    )
    if known:
        _set_relation(edit, link_of(known), relation)
        return
    story_id = edit.document(one["document_id"]).story_id
    link = Link(new_id(), story_id, one["id"], other["id"], relation, Status.ADDED, reason=reason)
    if proposal:
        status = Status.ACCEPTED if proposal.relation == relation else Status.CORRECTED
        link = replace(
            link, status=status, source=proposal.source, score=proposal.score, reason=reason or proposal.reason
        )
    edit.put("links", link_row(link, annotator=edit.annotator.id, moment=now()))
    rejection = _rejection_between(edit, anchor_of(one), anchor_of(other))
    if rejection:
        edit.drop("link_rejections", rejection)
    for label, partner in ((one, other), (other, one)):
        contradicted = _missing(edit, label["id"], edit.document(partner["document_id"]).lang)
        if contradicted:
            edit.drop("no_counterparts", contradicted)


def _set_relation(edit: Edit, own: Link, relation: Relation) -> None:
    if own.relation != relation:
        status = Status.ADDED if own.status is Status.ADDED else Status.CORRECTED
        changed = replace(own, relation=relation, status=status)
        edit.put("links", link_row(changed, annotator=edit.annotator.id, moment=now()))


def _proposal_for(edit: Edit, ends: tuple[LabelRow, LabelRow]) -> Link | None:
    """Return the proposal between two labels, whichever way round and whoever of the spans it names."""
    names = [_names(edit, row) for row in ends]
    story_id = edit.document(ends[0]["document_id"]).story_id
    for row in proposals_of(edit.store, names[0]):
        if {row[1], row[2]} & names[0] and {row[1], row[2]} & names[1]:
            return proposal_link(story_id, row, row[1], row[2])
    return None


def _names(edit: Edit, row: LabelRow) -> set[str]:
    """Return the ids under which proposals may name a label: its own, and its suggestion's."""
    suggestion = edit.store.value(
        "SELECT id FROM suggestions WHERE document_id = ? AND start = ? AND end = ? AND label = ?", anchor_of(row)
    )
    return {row["id"], suggestion} - {None}


def _rejection_between(edit: Edit, one: Place, other: Place) -> str | None:
    for first, second in ((one, other), (other, one)):
        found: str | None = edit.store.value(
            "SELECT id FROM link_rejections WHERE annotator_id = ? AND from_document = ? AND from_start = ? AND "
            "from_end = ? AND from_label = ? AND to_document = ? AND to_start = ? AND to_end = ? AND to_label = ?",
            (edit.annotator.id, *first, *second),
        )
        if found:
            return found
    return None


def _remember_rejection(edit: Edit, link: Link, one: Place, other: Place) -> None:
    for place in (one, other):
        edit.document(place.document_id)
    if _rejection_between(edit, one, other) is None:
        remembered = replace(link, id=new_id())
        row = rejection_row(remembered, one, other, annotator=edit.annotator.id, moment=now())
        edit.put("link_rejections", row)


def _missing(edit: Edit, label_id: str, lang: str) -> str | None:
    """Return the id of the decision that a label has no counterpart in a language, if there is one."""
    found: str | None = edit.store.value(
        "SELECT id FROM no_counterparts WHERE label_id = ? AND lang = ?", (label_id, lang)
    )
    return found
