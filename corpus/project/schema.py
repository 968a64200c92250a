"""The schema's versions. A migration never changes once a release has carried it; a new one is added below it."""

import sqlite3
from typing import TYPE_CHECKING

from corpus.project.store import APPLICATION_ID
from corpus.project.tables import TABLES
from corpus.project.tables_later import FURNITURE, GLOSSARY, LINK_ENDS, PAIRINGS, SCHEME
from corpus.project.views import VIEWS
from corpus.project.work_time import WORK_TIME

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations

# PRAGMA user_version of a file that has every migration.
VERSION = 7


def migrations() -> "Migrations":
    """Return the steps from an empty file to schema `VERSION`; each sets user_version to its own number."""
    from sqlite_utils import Migrations

    steps = Migrations("twinspan")

    def found(db: "Database") -> None:
        """Lay out stories, documents, suggestions, labels, links, the history and the search index."""
        for statement in _statements(TABLES + VIEWS):
            db.conn.execute(statement)
        db.conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.conn.execute("PRAGMA user_version = 1")

    def time_work(db: "Database") -> None:
        """Add the time that annotators were active in each story."""
        for statement in _statements(WORK_TIME):
            db.conn.execute(statement)
        db.conn.execute("PRAGMA user_version = 2")

    def set_furniture_apart(db: "Database") -> None:
        """Keep what is page furniture in a document, as the machine proposes it and as people say."""
        for statement in _statements(FURNITURE):
            db.conn.execute(statement)
        db.conn.execute("PRAGMA user_version = 3")

    def open_glossary(db: "Database") -> None:
        """Let people add to the glossary and switch entries of it off."""
        for statement in _statements(GLOSSARY):
            db.conn.execute(statement)
        db.conn.execute("PRAGMA user_version = 4")

    def give_labels_guidelines(db: "Database") -> None:
        """Let labels have guidelines and take recognisers' labels, and keep what a change of the scheme changed."""
        for statement in _statements(SCHEME):
            db.conn.execute(statement)
        db.conn.execute("PRAGMA user_version = 5")

    def pair_paragraphs(db: "Database") -> None:
        """Keep which paragraphs people say answer each other."""
        for statement in _statements(PAIRINGS):
            db.conn.execute(statement)
        db.conn.execute("PRAGMA user_version = 6")

    def index_link_ends(db: "Database") -> None:
        """Find the suggested links of a span without reading those of its story."""
        for statement in _statements(LINK_ENDS):
            db.conn.execute(statement)
        db.conn.execute("PRAGMA user_version = 7")

    for step in (
        found,
        time_work,
        set_furniture_apart,
        open_glossary,
        give_labels_guidelines,
        pair_paragraphs,
        index_link_ends,
    ):
        steps()(step)
    return steps


def _statements(script: str) -> list[str]:
    """Return the statements of a script; executescript would commit the migration's transaction."""
    statements: list[str] = []
    pending = ""
    for line in script.splitlines():
        pending += line + "\n"
        if sqlite3.complete_statement(pending):
            statements.append(pending.strip())
            pending = ""
    return statements
