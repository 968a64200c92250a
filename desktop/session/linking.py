"""What a key press does to links: confirming proposals one after the other, and linking by number."""

from collections.abc import Sequence
from dataclasses import replace

from corpus.model import Link, ProposedLink, Relation, Span, Status
from corpus.project import Change, Project
from desktop.session import walk
from desktop.session.session import Session
from desktop.session.story import OpenStory


def go_to_proposal(session: Session, step: int, *, from_top: bool = False) -> Link | None:
    """Put the focus on the next proposed link, forwards (1) or backwards (-1), and return it."""
    if session.story is None:
        return None
    after = None if from_top else session.span
    link = walk.next_proposal(session.story, after, step, passing=session.link.id if session.link else None)
    if link is not None:
        session.focus(session.story.span(link.from_span), link)
    return link


def confirm(session: Session) -> None:
    """Confirm the proposed link in focus, or the only one of the span in focus, and move on to the next."""
    link = _link_in_hand(session)
    if link is not None:
        _decide_and_move(session, link, accepting=True)


def turn_down(session: Session) -> None:
    """Turn down the proposed link in focus, or the only one of the span in focus, and move on to the next."""
    link = _link_in_hand(session)
    if link is not None:
        _decide_and_move(session, link, accepting=False)


def link_with(session: Session, partner: ProposedLink | Span) -> None:
    """Link the span in focus with `partner`, and move on when every language has its answer."""
    span, story = session.span, session.story
    if span is None or story is None:
        return
    if isinstance(partner, ProposedLink):
        ends, relation, reason = (partner.from_span, partner.to_span), partner.relation, partner.reason
    else:
        relation, reason = _relation(session, story, span, partner)
        ends = (span.id, partner.id)
    if session.project is not None:
        relation = session.project.scheme.relation(relation)
    open_link = next((link for link in story.links_of(span.id) if {link.from_span, link.to_span} == set(ends)), None)
    if open_link is not None and open_link.status is not Status.SUGGESTED:
        return

    def decision(project: Project) -> Change:
        if open_link is not None:
            return _closing(story, project, project.decisions.accept_link(open_link.id))
        return _closing(story, project, project.decisions.link(*ends, relation, reason))

    if session.decide(decision) is not None:
        _move_on_from(session)


def no_counterpart(session: Session) -> None:
    """Say that nothing answers the span in focus in the first language that lacks an answer, or take it back."""
    span, story = session.span, session.story
    if span is None or story is None:
        return
    missing = story.languages_without(span)
    if missing:
        if session.decide(lambda project: project.decisions.no_counterpart(span.id, missing[0])):
            _move_on_from(session)
        return
    said = [nothing.lang for nothing in story.no_counterparts if nothing.span_id == span.id]
    if said and session.decide(lambda project: project.decisions.counterpart_possible(span.id, said[-1])):
        session.focus(session.span)


def unlink(session: Session) -> None:
    """Take the confirmed links of the span in focus apart."""
    span, story = session.span, session.story
    if span is None or story is None:
        return
    links = [link.id for link in story.confirmed_links(span.id)]
    if links and session.decide(lambda project: project.decisions.unlink(*links)):
        session.focus(session.span)


def follow(session: Session) -> None:
    """Put the focus on the other end of the link in focus, or of the surest link of the span in focus."""
    span, story = session.span, session.story
    if span is None or story is None:
        return
    links = story.confirmed_links(span.id) or story.links_of(span.id)
    link = session.link or max(links, key=lambda each: each.score or 0, default=None)
    other = story.other_end(link, span.id) if link else None
    if other is not None:
        session.focus(other)


def set_relation(session: Session, link: Link, relation: Relation) -> None:
    """Say how the two ends of `link` answer each other."""
    if link.relation is not relation and session.decide(
        lambda project: project.decisions.set_relation(link.id, relation)
    ):
        session.focus(session.span)


def _link_in_hand(session: Session) -> Link | None:
    if session.link is not None:
        return session.link
    span, story = session.span, session.story
    if span is None or story is None:
        return None
    proposals = [link for link in story.links_of(span.id) if link.status is Status.SUGGESTED]
    return max(proposals, key=lambda link: link.score or 0, default=None)


def _decide_and_move(session: Session, link: Link, *, accepting: bool) -> None:
    story, queued = session.story, _after(session, link)
    if story is None:
        return
    if accepting:
        change = session.decide(lambda project: _closing(story, project, project.decisions.accept_link(link.id)))
    else:
        change = session.decide(lambda project: project.decisions.reject_link(link.id))
    if change is None or session.story is None:
        return
    if session.guide is not None:
        session.guide.lead(1)
        return
    for link_id in queued:
        following = session.story.link(link_id)
        if following is not None and following.status is Status.SUGGESTED:
            session.focus(session.story.span(following.from_span), following)
            return
    if go_to_proposal(session, 1, from_top=True) is None:
        session.focus(session.span)


def _closing(story: OpenStory, project: Project, change: Change) -> Change:
    """Propose what follows from a link that was made. Returns `change`, with the ends of what is proposed."""
    from corpus.suggest.closing import close_links

    proposed = close_links(project, story.documents, change.span_ids)
    ends = {end for link in proposed for end in (link.from_span, link.to_span)}
    return replace(change, span_ids=change.span_ids | ends)


def _after(session: Session, link: Link) -> Sequence[str]:
    """Return the ids of the proposals that follow `link` in the queue, those before it last."""
    ids = [other.id for other in session.story.proposed_links()] if session.story else []
    at = ids.index(link.id) if link.id in ids else 0
    return ids[at + 1 :] + ids[:at]


def _move_on_from(session: Session) -> None:
    """Stay while the span lacks an answer in some language, else go to the next label that does."""
    span, story = session.span, session.story
    if span is None or story is None:
        return
    if story.languages_without(span):
        session.focus(span)
        return
    place = (span.document_id, span.start)
    session.focus(walk.nearest(story, walk.unlinked(story), place, 1, passing=span.id) or span)


def _relation(session: Session, story: OpenStory, span: Span, partner: Span) -> tuple[Relation, str]:
    from corpus.linking import relation_of

    if session.project is not None:
        name = session.project.scheme.machine_name
        span, partner = (replace(each, label=name(each.label)) for each in (span, partner))
    return relation_of(span, partner, story.document_of(span).lang, story.document_of(partner).lang)
