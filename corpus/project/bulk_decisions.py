"""What a person decides on many places at once: one transaction and one line in the history."""

from collections.abc import Sequence
from dataclasses import dataclass

from corpus.model import Span, Status
from corpus.project.annotators import Annotators
from corpus.project.edit import Change, Edit, decide
from corpus.project.ids import new_id, now
from corpus.project.rows import Place, label_row
from corpus.project.scheme_table import ProjectScheme
from corpus.project.span_decisions import check_links, correct_label, put_label, take_span, undecided_at
from corpus.project.store import Store


@dataclass(frozen=True, slots=True)
class NewLabel:
    """A label to be made by hand at a place, in code points; `replaces` is the id of a span that becomes it."""

    document_id: str
    start: int
    end: int
    value: str | None = None
    unit: str | None = None
    replaces: str | None = None


class BulkDecisions:
    """Decisions on many places by the current annotator."""

    def __init__(self, store: Store, annotators: Annotators, scheme: ProjectScheme) -> None:
        self._store = store
        self._annotators = annotators
        self._scheme = scheme

    def add_many(self, label: str, places: Sequence[NewLabel]) -> Change:
        """Make a label called `label` at each of `places`.

        Where just this is suggested or was rejected, that is accepted with the value it has; a span that a place
        replaces is relabelled. Raises what `add` raises, and makes none then.
        """
        self._scheme.known(label)
        with decide(self._store, self._annotators.current, "add-many", label=label, count=len(places)) as edit:
            for place in places:
                _make(edit, label, place, self._scheme)
        return edit.change


def _make(edit: Edit, label: str, wanted: NewLabel, scheme: ProjectScheme) -> None:
    place = Place(wanted.document_id, wanted.start, wanted.end, label)
    form = edit.form(*place[:3])
    if wanted.replaces:
        row = take_span(edit, wanted.replaces, keep=False)
        check_links(edit, row, label, scheme)
        correct_label(edit, row, {"label": label, "value": wanted.value, "unit": wanted.unit})
    elif suggested := undecided_at(edit, place):
        take_span(edit, suggested)
    else:
        span = Span(new_id(), *place, wanted.value, wanted.unit, status=Status.ADDED)
        put_label(edit, label_row(span, annotator=edit.annotator.id, form=form, anchor=place, moment=now()))
