"""Who decides: the annotators of a project, and the one at work now."""

import getpass
from dataclasses import dataclass
from enum import StrEnum

from corpus.project.ids import new_id, now
from corpus.project.store import Store


class AnnotatorKind(StrEnum):
    """Whose layer an annotator writes: a person's own, or the adjudicated one."""

    PERSON = "person"
    GOLD = "gold"


@dataclass(frozen=True, slots=True)
class Annotator:
    """Someone who decides. `name` is unique among the annotators of its kind in one project."""

    id: str
    name: str
    kind: AnnotatorKind = AnnotatorKind.PERSON


def login_name() -> str:
    """Return the name that this machine knows its user by, "annotator" where it knows none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # no such variable, and no password database to ask
        return "annotator"


class Annotators:
    """The annotators of one project; `current` is the one whose layer is read and written.

    At first that is whoever is logged in; they are entered in the project with the first thing they decide.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        login = login_name()
        self.current = self.find(login) or Annotator(new_id(), login)

    def all(self) -> list[Annotator]:
        """Return all annotators, in the order in which they came to the project."""
        rows = self._store.rows("SELECT id, name, kind FROM annotators ORDER BY created_at, id")
        return [_annotator(*row) for row in rows]

    def use(self, name: str, kind: AnnotatorKind = AnnotatorKind.PERSON) -> Annotator:
        """Make the annotator called `name` the current one, adding them if need be, and return them."""
        self.current = self.find(name, kind) or self.add(name, kind)
        return self.current

    def find(self, name: str, kind: AnnotatorKind = AnnotatorKind.PERSON) -> Annotator | None:
        """Return the annotator called `name`, or None."""
        row = self._store.row("SELECT id, name, kind FROM annotators WHERE name = ? AND kind = ?", (name, kind))
        return _annotator(*row) if row else None

    def get(self, annotator_id: str) -> Annotator | None:
        """Return the annotator with this id, or None."""
        row = self._store.row("SELECT id, name, kind FROM annotators WHERE id = ?", (annotator_id,))
        return _annotator(*row) if row else None

    def add(
        self, name: str, kind: AnnotatorKind = AnnotatorKind.PERSON, *, annotator_id: str | None = None
    ) -> Annotator:
        """Add an annotator, under `annotator_id` where another file already calls them that."""
        annotator = Annotator(annotator_id or new_id(), name, kind)
        if not self._store.read_only:
            with self._store.transaction():
                enter(self._store, annotator)
        return annotator


def enter(store: Store, annotator: Annotator) -> None:
    """Write an annotator into the project, inside the caller's transaction, if they are not there yet."""
    store.run(
        "INSERT INTO annotators (id, name, kind, created_at) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
        (annotator.id, annotator.name, annotator.kind, now()),
    )


def _annotator(annotator_id: str, name: str, kind: str) -> Annotator:
    return Annotator(annotator_id, name, AnnotatorKind(kind))
