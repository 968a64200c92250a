"""What a person decides on links, on spans without a counterpart, and on whole stories."""

from typing import Any

from corpus.errors import TwinspanError
from corpus.model import Relation, Status
from corpus.project.annotators import Annotators
from corpus.project.edit import Change, Edit, decide, row_of
from corpus.project.ids import new_id, now
from corpus.project.links import Sight, ends_of
from corpus.project.rows import LabelRow, Place, anchor_of
from corpus.project.span_decisions import find_label, take_span
from corpus.project.store import Store


class LinkDecisions:
    """Decisions on links by the current annotator: each is one transaction and one line in the history.

    Ids of links are those of proposals, of rejected proposals or of the annotator's own links. Every method
    raises `link-unknown`, `link-not-yours`, `span-unknown`, `span-not-yours` and `project-read-only`.
    """

    def __init__(self, store: Store, annotators: Annotators) -> None:
        self._store = store
        self._annotators = annotators

    def link(self, from_span: str, to_span: str, relation: Relation, reason: str = "") -> Change:
        """Link two spans of two documents of one story; suggestions are accepted with it.

        Spans that are linked already get this relation. Raises `link-same-document` or `link-other-story`.
        """
        with decide(self._store, self._annotators.current, "link", relation=relation.value) as edit:
            ends = _take_ends(edit, from_span, to_span)
            _link(edit, ends, relation, _proposal_for(edit, ends), reason)
        return edit.change

    def accept_link(self, *link_ids: str) -> Change:
        """Make links of proposals, or of proposals that were rejected; their ends are accepted with them."""
        with decide(self._store, self._annotators.current, "accept-link", count=len(link_ids)) as edit:
            for link_id in link_ids:
                if _own_link(edit, link_id) is None:
                    _accept(edit, _proposal(edit, link_id))
        return edit.change

    def set_relation(self, link_id: str, relation: Relation) -> Change:
        """Say how the two ends of a link answer each other; a proposal is accepted with it."""
        with decide(self._store, self._annotators.current, "set-relation", relation=relation.value) as edit:
            own = _own_link(edit, link_id)
            if own is None:
                _accept(edit, _proposal(edit, link_id), relation)
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
                "WHERE :label IN (k.from_label, k.to_label) AND d.lang = :lang",
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
        if own["status"] != Status.ADDED:
            places = [anchor_of(row_of(edit.store, "labels", own[end]) or {}) for end in ("from_label", "to_label")]
            _remember_rejection(edit, own, places[0], places[1])
    elif row_of(edit.store, "link_rejections", link_id) is None:
        proposal = _proposal(edit, link_id)
        sight = Sight(edit.store, proposal["story_id"], edit.annotator.id)
        seen = [sight.span(proposal[end]) for end in ("from_span", "to_span")]
        if seen[0] and seen[1]:
            edit.spans |= {seen[0][0], seen[1][0]}
            _remember_rejection(edit, proposal, seen[0][1], seen[1][1])


def _own_link(edit: Edit, link_id: str) -> dict[str, Any] | None:
    row = row_of(edit.store, "links", link_id)
    if row and row["annotator_id"] != edit.annotator.id:
        raise TwinspanError("link-not-yours", link=link_id)
    if row:
        for end in ("from_label", "to_label"):
            find_label(edit, row[end])
    return row


def _proposal(edit: Edit, link_id: str) -> dict[str, Any]:
    """Return a row of `suggested_links`, or a rejected proposal in its form. Raises `link-unknown`."""
    found = edit.store.dicts("SELECT * FROM suggested_links WHERE id = ?", (link_id,))
    if found:
        return found[0]
    rejection = row_of(edit.store, "link_rejections", link_id)
    if rejection is None or rejection["annotator_id"] != edit.annotator.id:
        raise TwinspanError("link-unknown", link=link_id)
    sight = Sight(edit.store, rejection["story_id"], edit.annotator.id)
    ends = [sight.place(place) for place in ends_of(rejection)]
    if ends[0] is None or ends[1] is None:
        raise TwinspanError("link-unknown", link=link_id)
    return rejection | {"from_span": ends[0], "to_span": ends[1]}


def _take_ends(edit: Edit, from_span: str, to_span: str) -> tuple[LabelRow, LabelRow]:
    """Return the labels at a link's ends, the one whose document comes first in the story first."""
    one, other = take_span(edit, from_span), take_span(edit, to_span)
    first, second = edit.document(one["document_id"]), edit.document(other["document_id"])
    if one["document_id"] == other["document_id"]:
        raise TwinspanError("link-same-document")
    if first.story_id != second.story_id:
        raise TwinspanError("link-other-story")
    return (one, other) if first.position < second.position else (other, one)


def _accept(edit: Edit, proposal: dict[str, Any], relation: Relation | None = None) -> None:
    ends = _take_ends(edit, proposal["from_span"], proposal["to_span"])
    _link(edit, ends, relation or Relation(proposal["relation"]), proposal)


def _link(
    edit: Edit, ends: tuple[LabelRow, LabelRow], relation: Relation, proposal: dict[str, Any] | None, reason: str = ""
) -> None:
    one, other = ends
    own = edit.store.dicts(
        "SELECT * FROM links WHERE from_label = :one AND to_label = :other OR from_label = :other AND to_label = :one",
        {"one": one["id"], "other": other["id"]},
    )
    if own:
        _set_relation(edit, own[0], relation)
        return
    status = Status.ADDED
    if proposal:
        status = Status.ACCEPTED if proposal["relation"] == relation else Status.CORRECTED
    edit.put("links", {
        "id": new_id(), "story_id": edit.document(one["document_id"]).story_id, "annotator_id": edit.annotator.id,
        "from_label": one["id"], "to_label": other["id"], "relation": relation.value, "status": status.value,
        "source": proposal["source"] if proposal else "", "score": proposal["score"] if proposal else None,
        "reason": reason or (proposal["reason"] if proposal else ""), "decided_at": now(),
    })  # fmt: skip
    rejection = _rejection_between(edit, anchor_of(one), anchor_of(other))
    if rejection:
        edit.drop("link_rejections", rejection)
    for label, partner in ((one, other), (other, one)):
        contradicted = _missing(edit, label["id"], edit.document(partner["document_id"]).lang)
        if contradicted:
            edit.drop("no_counterparts", contradicted)


def _set_relation(edit: Edit, own: dict[str, Any], relation: Relation) -> None:
    if own["relation"] != relation:
        status = Status.ADDED if own["status"] == Status.ADDED else Status.CORRECTED
        edit.put("links", own | {"relation": relation.value, "status": status.value, "decided_at": now()})


def _proposal_for(edit: Edit, ends: tuple[LabelRow, LabelRow]) -> dict[str, Any] | None:
    """Return the proposal between two labels, whichever way round and whoever of the spans it names."""
    names = [_names(edit, row) for row in ends]
    for proposal in edit.store.dicts(
        "SELECT * FROM suggested_links WHERE story_id = ? AND ? IN (from_document, to_document)",
        (edit.document(ends[0]["document_id"]).story_id, ends[0]["document_id"]),
    ):
        pair = {proposal["from_span"], proposal["to_span"]}
        if pair & names[0] and pair & names[1]:
            return proposal
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


def _remember_rejection(edit: Edit, link: dict[str, Any], one: Place, other: Place) -> None:
    for place in (one, other):
        edit.document(place.document_id)
    if _rejection_between(edit, one, other):
        return
    edit.put("link_rejections", {
        "id": new_id(), "story_id": link["story_id"], "annotator_id": edit.annotator.id,
        **{f"from_{field}": value for field, value in _ends(one).items()},
        **{f"to_{field}": value for field, value in _ends(other).items()},
        "relation": link["relation"], "source": link["source"], "score": link["score"], "reason": link["reason"],
        "decided_at": now(),
    })  # fmt: skip


def _ends(place: Place) -> dict[str, Any]:
    return {"document": place.document_id, "start": place.start, "end": place.end, "label": place.label}


def _missing(edit: Edit, label_id: str, lang: str) -> str | None:
    found: str | None = edit.store.value(
        "SELECT id FROM no_counterparts WHERE label_id = ? AND lang = ?", (label_id, lang)
    )
    return found
