"""Decisions on many at once: what each would do, before it does it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from corpus.model import Document, Span
from corpus.project import Change, Project
from corpus.project.occurrences import Found, Kept
from desktop.review.rows import Key, Kind
from desktop.session import OpenStory
from desktop.widgets.counting import counted
from desktop.widgets.worth import in_context

_SAMPLES = 200


@dataclass(frozen=True, slots=True)
class Plan:
    """One decision on many places. `counts` says how many by place, `samples` shows the first in context.

    `kept` says in words what stays as it is. `decide` does it, in whichever thread its project belongs to.
    """

    title: str
    verb: str
    count: int
    counts: Sequence[tuple[str, int]]
    samples: Sequence[str]
    kept: str
    decide: Callable[[Project], Change]


def plan_shown(project: Project, kind: Kind, keys: Sequence[Key], *, accepting: bool) -> Plan:
    """Return the plan to accept or reject everything open among the listed `keys`."""
    if kind is Kind.SPANS:
        groups = project.review.ids_to_decide(keys)  # type: ignore[arg-type]
        title = _accept_spans() if accepting else _reject_spans()
    else:
        groups = project.link_review.ids_to_decide(keys)  # type: ignore[arg-type]
        title = (
            QCoreApplication.translate("Many", "Confirm all links shown")
            if accepting
            else QCoreApplication.translate("Many", "Reject all links shown")
        )
    ids = [each for group in groups.values() for each in group]
    done = len(keys) - len(ids)
    kept = QCoreApplication.translate("Many", "{n} are decided already and stay as they are.") if done else ""

    def decide(on: Project) -> Change:
        if kind is Kind.SPANS:
            return on.decisions.accept(*ids) if accepting else on.decisions.reject(*ids)
        return on.decisions.accept_link(*ids) if accepting else on.decisions.reject_link(*ids)

    if kind is Kind.SPANS:
        counts, samples = _documents(project, groups), _span_samples(project, ids[:_SAMPLES])
    else:
        counts = [(project.stories.get(story_id).name, len(group)) for story_id, group in groups.items()]
        samples = _link_samples(project, groups)
    return Plan(title, _verb(accepting), len(ids), counts, samples, kept.format(n=QLocale().toString(done)), decide)


def plan_figures(project: Project, story: OpenStory) -> Plan:
    """Return the plan to accept every open figure of `story`."""
    figures = {label.name for label in project.scheme.labels if label.kind == "figure"}
    groups: dict[str, list[str]] = {}
    for document in story.documents:
        for span in story.spans[document.id]:
            if span.label in figures and story.is_waiting(span):
                groups.setdefault(document.id, []).append(span.id)
    ids = [each for group in groups.values() for each in group]
    return Plan(
        QCoreApplication.translate("Many", "Accept all figures of “{story}”").format(story=story.story.name),
        _verb(accepting=True),
        len(ids),
        _documents(project, groups),
        _span_samples(project, ids[:_SAMPLES]),
        "",
        lambda on: on.decisions.accept(*ids),
    )


def plan_everywhere(project: Project, span: Span, text: str, found: Found) -> Plan:
    """Return the plan to label every place of `found`, which all have the `text` of `span`, as `span` is."""
    documents = {place.document_id: project.documents.get(place.document_id) for place in found.places}
    groups: dict[str, list[str]] = {}
    for place in found.places:
        groups.setdefault(place.document_id, []).append("")
    samples = [_context(documents[place.document_id], place.start, place.end) for place in found.places[:_SAMPLES]]
    return Plan(
        QCoreApplication.translate("Many", "Label “{text}” as {label} everywhere").format(text=text, label=span.label),
        QCoreApplication.translate("Many", "Label"),
        len(found.places),
        _documents(project, groups),
        samples,
        _kept(found),
        lambda on: on.decisions.add_many(span.label, found.places),
    )


def _accept_spans() -> str:
    return QCoreApplication.translate("Many", "Accept all spans shown")


def _reject_spans() -> str:
    return QCoreApplication.translate("Many", "Reject all spans shown")


def _verb(accepting: bool) -> str:
    if accepting:
        return QCoreApplication.translate("Many", "Accept")
    return QCoreApplication.translate("Many", "Reject")


def _documents(project: Project, groups: Mapping[str, Sequence[str]]) -> list[tuple[str, int]]:
    counts = []
    for document_id, group in groups.items():
        document = project.documents.get(document_id)
        counts.append((f"{project.stories.get(document.story_id).name} · {document.name}", len(group)))
    return counts


def _span_samples(project: Project, ids: Sequence[str]) -> list[str]:
    keys = project.review.keys_of(ids)
    rows = project.review.spans([keys[each] for each in ids if each in keys])
    return [f"{row.span.label}   {_context(row.document, row.span.start, row.span.end)}" for row in rows]


def _link_samples(project: Project, groups: Mapping[str, Sequence[str]]) -> list[str]:
    from corpus.project.review_links import LinkKey

    keys = [LinkKey(story_id, link_id) for story_id, group in groups.items() for link_id in group][:_SAMPLES]
    return [
        "  ↔  ".join(document.text[end.start : end.end] for end, document in zip(row.ends, row.documents, strict=True))
        for row in project.link_review.rows(keys)
    ]


def _context(document: Document, start: int, end: int) -> str:
    before, text, after = in_context(document.text, start, end)
    return f"…{before}[{text}]{after}…"


def _kept(found: Found) -> str:
    """Return in words which places stay as they are, and why."""
    reasons = {
        Kept.LABELLED: (
            QCoreApplication.translate("Many", "1 has this label already."),
            QCoreApplication.translate("Many", "{n} have this label already."),
        ),
        Kept.INSIDE: (
            QCoreApplication.translate("Many", "1 overlaps another span and stays as it is."),
            QCoreApplication.translate("Many", "{n} overlap other spans and stay as they are."),
        ),
        Kept.DECIDED: (
            QCoreApplication.translate("Many", "1 was decided otherwise and stays as it is."),
            QCoreApplication.translate("Many", "{n} were decided otherwise and stay as they are."),
        ),
    }
    return " ".join(counted(found.kept[why], *words) for why, words in reasons.items() if found.kept[why])
