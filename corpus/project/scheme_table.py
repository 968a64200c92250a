"""The label scheme that a project carries: read from its file, written to it, and asked by every decision."""

import json
from dataclasses import replace

from corpus.errors import TwinspanError
from corpus.model import Label, Relation, Scheme
from corpus.model.scheme import pairs
from corpus.model.scheme_data import scheme_data
from corpus.project.store import Store

_COLUMNS = "name, kind, key, color, description, guideline, takes"


class ProjectScheme:
    """The scheme in force on one connection; `reload` after another connection has changed it."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.current = read_scheme(store)

    def reload(self) -> None:
        """Read the scheme again."""
        self.current = read_scheme(self._store)

    def known(self, name: str) -> Label:
        """Return the label called `name`. Raises TwinspanError `label-unknown`."""
        label = self.current.label(name)
        if label is None:
            raise TwinspanError("label-unknown", label=name, scheme=self.current.title)
        return label

    def check_link(self, one: str, other: str) -> None:
        """Raise TwinspanError `link-not-allowed` where two labels may not be linked."""
        if not self.current.may_link(one, other):
            raise TwinspanError("link-not-allowed", one=one, other=other)

    def check_relation(self, relation: Relation) -> None:
        """Raise TwinspanError `relation-unused` where the scheme does without `relation`."""
        if relation not in self.current.relations:
            raise TwinspanError("relation-unused", relation=relation.value, known=", ".join(self.current.relations))


def read_scheme(store: Store) -> Scheme:
    """Return the label scheme that the project carries."""
    about = json.loads(store.value("SELECT value FROM settings WHERE key = 'scheme'"))
    rows = store.rows(f"SELECT {_COLUMNS} FROM scheme_labels ORDER BY position")
    labels = tuple(replace(Label(*row[:6]), takes=tuple(json.loads(row[6]))) for row in rows)
    links = None if about.get("links") is None else pairs(about["links"])
    relations = tuple(map(Relation, about.get("relations", Relation)))
    return Scheme(about["name"], about["title"], labels, links, relations)


def write_scheme(store: Store, scheme: Scheme) -> None:
    """Write a scheme over the one that the project carries, inside the caller's transaction."""
    about = {key: value for key, value in scheme_data(scheme).items() if key != "labels"}
    store.run(
        "INSERT INTO settings (key, value) VALUES ('scheme', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (json.dumps(about, ensure_ascii=False),),
    )
    store.run("DELETE FROM scheme_labels")
    store.run_many(
        f"INSERT INTO scheme_labels (position, {_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                position, label.name, label.kind, label.key, label.color, label.description, label.guideline,
                json.dumps(label.takes, ensure_ascii=False),
            )
            for position, label in enumerate(scheme.labels)
        ],
    )  # fmt: skip
