"""A scheme while it is edited: which labels are new, renamed, merged or gone. Nothing here is written."""

import string
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import Enum
from itertools import count

from corpus.model import Label, Relation, Scheme
from corpus.model.scheme_data import is_name
from desktop.dialogs.scheme.palette import PALETTE

_ROWS = count()


class Trouble(Enum):
    """What keeps a draft from becoming a scheme."""

    NAME_MISSING = "name-missing"
    NAME_BROKEN = "name-broken"
    NAME_TWICE = "name-twice"
    KEY_TWICE = "key-twice"
    TAKEN_TWICE = "taken-twice"


@dataclass(slots=True)
class Row:
    """A label in the draft. `origin` is its name in the project, None for a new one; `count` its labels there."""

    label: Label
    origin: str | None = None
    count: int = 0
    id: int = field(default_factory=lambda: next(_ROWS))


class Draft:
    """A scheme that is being changed."""

    def __init__(self, scheme: Scheme, counts: dict[str, int]) -> None:
        self.title = scheme.title
        self._name = scheme.name
        self.rows = [Row(label, label.name, counts.get(label.name, 0)) for label in scheme.labels]
        self.relations = set(scheme.relations)
        self._merged: dict[str, int] = {}  # a name in the project, and the id of the row it goes into
        self._links = self._links_of(scheme)

    @property
    def links_are_free(self) -> bool:
        """Whether any label may be linked with any."""
        return self._links is None

    def row(self, row_id: int) -> Row:
        """Return the row with this id."""
        return next(row for row in self.rows if row.id == row_id)

    def add(self) -> Row:
        """Add a label with a name, a key and a colour that no other has."""
        names, keys = {row.label.name for row in self.rows}, {row.label.key for row in self.rows}
        name = next(name for number in count(1) if (name := f"LABEL{number}") not in names)
        key = next((letter for letter in string.ascii_lowercase if letter not in keys and letter not in "jkuxs"), "")
        used = Counter(row.label.color for row in self.rows)
        row = Row(Label(name, "entity", key, min(PALETTE, key=lambda color: used[color]), ""))
        self.rows.append(row)
        return row

    def remove(self, row: Row) -> None:
        """Take a label out."""
        self.rows.remove(row)
        self._merged = {origin: into for origin, into in self._merged.items() if into != row.id}

    def merge(self, row: Row, into: Row) -> None:
        """Let a label go into another one, with all that is labelled so."""
        self.remove(row)
        moved = [origin for origin, target in self._merged.items() if target == row.id]
        for origin in [*moved, *([row.origin] if row.origin else [])]:
            self._merged[origin] = into.id
        into.count += row.count
        into.label = replace(into.label, takes=tuple(dict.fromkeys((*into.label.taken, *row.label.taken))))

    def move(self, row: Row, step: int) -> None:
        """Move a label up (-1) or down (1) in the order."""
        at = self.rows.index(row)
        to = min(max(at + step, 0), len(self.rows) - 1)
        self.rows.insert(to, self.rows.pop(at))

    def rename(self, row: Row, name: str) -> None:
        """Give a label another name; it goes on taking the candidates that it took."""
        old = row.label
        takes = old.takes or (() if row.origin is None else (row.origin,))
        row.label = replace(old, name=name, takes=() if takes == (name,) else takes)

    def may_link(self, one: Row, other: Row) -> bool:
        """Tell whether two labels may be linked."""
        return self._links is None or frozenset((one.id, other.id)) in self._links

    def set_may_link(self, one: Row, other: Row, allowed: bool) -> None:
        """Say whether two labels may be linked."""
        if self._links is None:
            self._links = {frozenset((a.id, b.id)) for a in self.rows for b in self.rows}
        pair = frozenset((one.id, other.id))
        self._links = self._links | {pair} if allowed else self._links - {pair}

    def set_links_free(self, free: bool) -> None:
        """Let any label be linked with any, or only labels with themselves until more is said."""
        self._links = None if free else {frozenset((row.id,)) for row in self.rows}

    def take(self, scheme: Scheme) -> list[str]:
        """Become another scheme, label by label of the same name; return the names that stay, being in use."""
        known = {row.label.name: row for row in self.rows}
        rows = []
        for label in scheme.labels:
            row = known.pop(label.name, None) or Row(label)
            row.label = label
            rows.append(row)
        staying = [row for row in known.values() if row.count]
        self.rows = rows + staying
        self.title, self._name = scheme.title, scheme.name
        self.relations = set(scheme.relations)
        self._links = self._links_of(scheme)
        if self._links is not None:
            self._links |= {frozenset((row.id,)) for row in staying}
        return [row.label.name for row in staying]

    def troubles(self) -> list[tuple[Trouble, list[Row]]]:
        """Return what is wrong, with the labels concerned."""
        found: list[tuple[Trouble, list[Row]]] = []
        for row in self.rows:
            if not row.label.name:
                found.append((Trouble.NAME_MISSING, [row]))
            elif not is_name(row.label.name):
                found.append((Trouble.NAME_BROKEN, [row]))
        for trouble, values in (
            (Trouble.NAME_TWICE, lambda label: (label.name,)),
            (Trouble.KEY_TWICE, lambda label: (label.key.lower(),)),
            (Trouble.TAKEN_TWICE, lambda label: label.takes),
        ):
            owners: dict[str, list[Row]] = {}
            for row in self.rows:
                for value in set(values(row.label)):
                    owners.setdefault(value, []).append(row)
            found += [(trouble, rows) for value, rows in owners.items() if value and len(rows) > 1]
        return found

    def scheme(self) -> Scheme:
        """Return the draft as a scheme."""
        names = {row.id: row.label.name for row in self.rows}
        links = None
        if self._links is not None:
            there = (pair for pair in self._links if pair <= names.keys())
            links = frozenset(frozenset(names[row] for row in pair) for pair in there)
        relations = tuple(relation for relation in Relation if relation in self.relations)
        return Scheme(self._name, self.title, tuple(row.label for row in self.rows), links, relations)

    def renames(self) -> dict[str, str]:
        """Return the new name of every label of the project that goes by another one now."""
        names = {row.origin: row.label.name for row in self.rows if row.origin not in (None, row.label.name)}
        return {origin: name for origin, name in names.items() if origin} | {
            origin: self.row(into).label.name for origin, into in self._merged.items()
        }

    def touched(self) -> int:
        """Return how many labels in the corpus will have another name."""
        merged = sum(row.count for row in self.rows if row.id in self._merged.values())
        return merged + sum(row.count for row in self.rows if row.origin not in (None, row.label.name))

    def _links_of(self, scheme: Scheme) -> set[frozenset[int]] | None:
        if scheme.links is None:
            return None
        ids = {row.label.name: row.id for row in self.rows}
        return {frozenset(ids[name] for name in pair) for pair in scheme.links}


def names_of(rows: Iterable[Row]) -> str:
    """Return the names of labels, for a sentence."""
    return ", ".join(dict.fromkeys(row.label.name for row in rows))
