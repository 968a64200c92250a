"""What a person decides on the glossary: entries written down, changed, switched off or on, and taken out."""

from collections.abc import Sequence
from typing import Any

from corpus.project.annotators import Annotators
from corpus.project.edit import Change, Edit, decide
from corpus.project.glossary import NamePair, tidy
from corpus.project.ids import new_id, now
from corpus.project.scheme_table import ProjectScheme
from corpus.project.store import Store

_PLACE = "form_a = ? AND lang_a = ? AND form_b = ? AND lang_b = ? AND label = ?"


class GlossaryDecisions:
    """Decisions by the current annotator on the glossary, which is everybody's."""

    def __init__(self, store: Store, annotators: Annotators, scheme: ProjectScheme) -> None:
        self._store = store
        self._annotators = annotators
        self._scheme = scheme

    def add_names(self, pairs: Sequence[NamePair], *, rested: Sequence[NamePair] = ()) -> Change:
        """Write pairs down, to be used from now on, and `rested` ones that are switched off.

        Raises what `tidy` raises, and writes none then.
        """
        used = dict.fromkeys((tidy(pair, self._scheme.current) for pair in rested), False)
        used |= dict.fromkeys((tidy(pair, self._scheme.current) for pair in pairs), True)
        with decide(self._store, self._annotators.current, "add-names", count=len(used)) as edit:
            for pair, is_used in used.items():
                _write(edit, pair, by_hand=True, used=is_used)
        return edit.change

    def change_name(self, old: NamePair, new: NamePair) -> Change:
        """Put `new` in the place of `old`; raises what `tidy` raises.

        Where links teach `old`, it is switched off, since they will go on to.
        """
        new = tidy(new, self._scheme.current)
        with decide(self._store, self._annotators.current, "change-name") as edit:
            if new != old:
                _take_out(edit, old)
                _write(edit, new, by_hand=True, used=True)
        return edit.change

    def use_names(self, pairs: Sequence[NamePair], used: bool) -> Change:
        """Switch entries on or off: what is off suggests nothing."""
        action = "use-names" if used else "rest-names"
        with decide(self._store, self._annotators.current, action, count=len(pairs)) as edit:
            for pair in pairs:
                row = _row(edit, pair)
                if row is None or row["by_hand"]:
                    _write(edit, pair, by_hand=row is not None, used=used)
                elif used:
                    edit.drop("glossary_entries", row["id"])
        return edit.change

    def remove_names(self, pairs: Sequence[NamePair]) -> Change:
        """Take entries out; those that links teach are switched off."""
        with decide(self._store, self._annotators.current, "remove-names", count=len(pairs)) as edit:
            for pair in pairs:
                _take_out(edit, pair)
        return edit.change


def _row(edit: Edit, pair: NamePair) -> dict[str, Any] | None:
    found = edit.store.dicts(f"SELECT * FROM glossary_entries WHERE {_PLACE}", pair)
    return found[0] if found else None


def _take_out(edit: Edit, pair: NamePair) -> None:
    if edit.store.row(f"SELECT 1 FROM linked_names_view WHERE {_PLACE}", pair):
        _write(edit, pair, by_hand=False, used=False)
    elif row := _row(edit, pair):
        edit.drop("glossary_entries", row["id"])


def _write(edit: Edit, pair: NamePair, *, by_hand: bool, used: bool) -> None:
    row = _row(edit, pair)
    if row and (row["by_hand"], row["used"]) == (by_hand, used):
        return
    edit.put("glossary_entries", {
        "id": row["id"] if row else new_id(), **pair._asdict(), "by_hand": int(by_hand), "used": int(used),
        "annotator_id": edit.annotator.id, "decided_at": now(),
    })  # fmt: skip
