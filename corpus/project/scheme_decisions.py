"""What a person decides on the label scheme, and with it on every span and link that its labels are on."""

from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Any

from corpus.errors import TwinspanError
from corpus.model import Label, Scheme
from corpus.model.scheme_data import problems, scheme_data, scheme_from
from corpus.project.annotators import Annotators
from corpus.project.edit import CHANGE_SCHEME, Change, leave_undone_behind
from corpus.project.log import Image, LineState, finish_line, write_line
from corpus.project.scheme_corpus import drop_misplaced, labels_with, rename_everywhere, restore_names, rows_to_rename
from corpus.project.scheme_table import ProjectScheme, write_scheme
from corpus.project.store import Store

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


class SchemeDecisions:
    """Decisions on the label scheme: each is one transaction and one line in the history, for the whole corpus."""

    _store: Store
    _annotators: Annotators
    _scheme: ProjectScheme

    def change_scheme(
        self,
        wanted: Scheme,
        renamed: Mapping[str, str] | None = None,
        *,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Change | None:
        """Put `wanted` in the place of the scheme; labels change names as `renamed` says, old to new.

        Two labels with one new name, or one that takes the name of another, are merged. All annotators' labels
        and every suggestion change. A renamed label goes on taking the candidates that it took, unless `wanted` says
        what it takes. `progress(done, total)` is called now and then; when `cancelled()`, nothing
        has changed, and None is returned. Raises `scheme-refused`, `scheme-kinds-differ` or `scheme-label-taken`.
        """
        now = self._scheme.current
        renames = {old: new for old, new in (renamed or {}).items() if old != new}
        self._check(now, wanted, renames)
        wanted = _inherited(now, wanted, renames)
        if not renames and wanted == now:
            return Change(CHANGE_SCHEME)
        params: dict[str, object] = {**_in_words(now, wanted, renames), "labels": self._count(renames)}
        with suppress(Stopped), self._store.transaction():
            leave_undone_behind(self._store, self._annotators.current)
            line_id = write_line(
                self._store, self._annotators.current, CHANGE_SCHEME, params=params, state=LineState.DONE
            )
            before, after = change(self._store, line_id, (now, wanted), renames, ticker(progress, cancelled))
            finish_line(self._store, line_id, before, after)
            self._scheme.reload()
            return Change(CHANGE_SCHEME, params=params)
        self._scheme.reload()
        return None

    def labels_with(self, name: str) -> int:
        """Return how many labels that stand, of all annotators, are called `name`."""
        return labels_with(self._store, name)

    def rows_to_rename(self) -> int:
        """Return about how many rows a new name of a label is looked for in."""
        return rows_to_rename(self._store)

    def _check(self, now: Scheme, wanted: Scheme, renames: Mapping[str, str]) -> None:
        for problem in problems(wanted):
            raise TwinspanError("scheme-refused", problem=problem)
        for old, new in renames.items():
            one, other = now.label(old), wanted.label(new)
            if one is None or other is None:
                raise TwinspanError("scheme-refused", problem=f"{old if one is None else new} is no label of it")
        for label in now.labels:
            becomes = wanted.label(renames.get(label.name, label.name))
            if becomes is not None and becomes.kind == label.kind:
                continue
            count = labels_with(self._store, label.name)
            if count and becomes is None:
                raise TwinspanError("scheme-label-taken", label=label.name, count=count)
            if count and becomes is not None:
                raise TwinspanError("scheme-kinds-differ", old=label.name, new=becomes.name)

    def _count(self, renames: Mapping[str, str]) -> int:
        return sum(labels_with(self._store, old) for old in renames)


def change(
    store: Store, line_id: str, schemes: tuple[Scheme, Scheme], renames: Mapping[str, str], tick: Progress
) -> tuple[Image, Image]:
    """Change the corpus, and the scheme from the first of `schemes` to the second, inside the caller's transaction.

    Return before and after for the history.
    """
    line = position_of(store, line_id)
    now, wanted = schemes
    plan = rename_everywhere(store, line, renames, tick)
    drop_misplaced(store, line, wanted)
    write_scheme(store, wanted)
    store.run("UPDATE story_counts SET stale = 1")
    return {"scheme": [scheme_data(now)], "renames": plan}, {"scheme": [scheme_data(wanted)]}


def step_scheme(
    store: Store, line_id: str, before: Mapping[str, list[dict[str, Any]]], after: Mapping[str, list[dict[str, Any]]],
    *, undoing: bool, tick: Progress,
) -> None:  # fmt: skip
    """Take a change of the scheme back, or make it again, inside the caller's transaction."""
    one, other = scheme_from(before["scheme"][0]), scheme_from(after["scheme"][0])
    if undoing:
        restore_names(store, position_of(store, line_id), before["renames"], tick)
        write_scheme(store, one)
        store.run("UPDATE story_counts SET stale = 1")
    else:
        renames = {step["old"]: step["new"] for step in before["renames"]}
        images = change(store, line_id, (one, other), renames, tick)
        finish_line(store, line_id, *images)


def position_of(store: Store, line_id: str) -> int:
    """Return the position of a line of the history."""
    return int(store.value("SELECT position FROM history WHERE id = ?", (line_id,)))


def _inherited(now: Scheme, wanted: Scheme, renames: Mapping[str, str]) -> Scheme:
    def takes(label: Label) -> tuple[str, ...]:
        heirs = [old for old in now.labels if renames.get(old.name, old.name) == label.name]
        if label.takes or not any(old.name in renames for old in heirs):
            return label.takes
        return tuple(dict.fromkeys(name for old in heirs for name in old.taken))

    labels = tuple(replace(label, takes=takes(label)) for label in wanted.labels)
    return replace(wanted, labels=labels)


def _in_words(now: Scheme, wanted: Scheme, renames: Mapping[str, str]) -> dict[str, object]:
    """Return what the history says of a change: labels by what became of them."""
    old_names, new_names = [label.name for label in now.labels], [label.name for label in wanted.labels]
    shared = Counter(renames.values())
    staying = set(old_names) - renames.keys()
    merged = {old: new for old, new in renames.items() if new in staying or shared[new] > 1}
    before = {renames.get(label.name, label.name): label for label in now.labels}
    return {
        "renamed": {old: new for old, new in renames.items() if old not in merged},
        "merged": merged,
        "added": [name for name in new_names if name not in old_names and name not in renames.values()],
        "removed": [name for name in old_names if name not in new_names and name not in renames],
        "edited": [
            label.name
            for label in wanted.labels
            if label.name in before and label.name not in renames.values() and before[label.name] != label
        ],
    }


class Stopped(Exception):
    """The person does not want it any more."""


def ticker(progress: Progress | None, cancelled: Cancelled | None) -> Progress:
    """Return what reports to `progress`, and raises Stopped as soon as `cancelled()`."""

    def tick(done: int, total: int) -> None:
        if cancelled is not None and cancelled():
            raise Stopped
        if progress is not None:
            progress(done, total)

    return tick
