import contextlib
import re
import sqlite3
from pathlib import Path

import pytest

from corpus.errors import TwinspanError
from corpus.project import Project, backups
from corpus.project.schema import VERSION, migrations

DOCUMENTATION = Path(__file__).parents[3] / "docs" / "schema.md"


def names(path, kind):
    with contextlib.closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT name FROM sqlite_schema WHERE type = ?", (kind,)).fetchall()
    return {name for (name,) in found if not re.match(r"sqlite_|search_index_", name)}


def columns(path, name):
    with contextlib.closing(sqlite3.connect(path)) as connection:
        return [row[1] for row in connection.execute(f"PRAGMA table_info({name})")]


def test_every_table_view_and_column_is_documented(project, path):
    sections = dict(re.findall(r"^### `(\w+)`\n(.*?)(?=^#|\Z)", DOCUMENTATION.read_text("utf-8"), re.S | re.M))
    assert set(sections) == names(path, "table") | names(path, "view")
    for name, section in sections.items():
        for column in columns(path, name):
            assert f"`{column}`" in section, f"{name}.{column}"


def test_views_show_what_was_decided(desk, path):
    desk.project.decisions.accept_link(desk.link("12").id, desk.link("Phu Quoc").id)
    desk.project.decisions.reject(desk.span(desk.en, "Le Thu Hang").id)
    desk.project.decisions.no_counterpart(desk.span(desk.en, "12").id, "zh")
    desk.project.decisions.mark_done(desk.story.id)
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row

        def read(view, *fields):
            rows = connection.execute(f"SELECT * FROM {view}")  # noqa: S608
            return [tuple(row[field] for field in fields) for row in rows]

        assert read("stories_view", "story", "documents", "suggested", "labelled", "linked", "done_by") == [
            ("ferry", 3, 8, 4, 2, 1)
        ]
        assert len(read("documents_view", "text")) == 3
        assert ("Le Thu Hang", "PERSON") in read("suggestions_view", "form", "label")
        assert sorted(read("labels_view", "form", "lang", "status")) == [
            ("12", "en", "accepted"), ("12", "vi", "accepted"), ("Phu Quoc", "en", "accepted"),
            ("Phú Quốc", "vi", "accepted"),
        ]  # fmt: skip
        assert read("rejections_view", "form") == [("Le Thu Hang",)]
        assert read("figures_view", "form", "value") == [("12", "12"), ("12", "12")]
        assert sorted(read("links_view", "from_form", "to_form", "relation")) == [
            ("12", "12", "equal"), ("Phu Quoc", "Phú Quốc", "same"),
        ]  # fmt: skip
        assert read("no_counterparts_view", "form", "missing_in") == [("12", "zh")]
        assert read("glossary_view", "form_a", "form_b", "count") == [("Phu Quoc", "Phú Quốc", 1)]
        assert [action for (action,) in read("decisions_view", "action")] == [
            "accept-link", "reject", "no-counterpart", "mark-done",
        ]  # fmt: skip


def newer(monkeypatch, change):
    """Let the program know one more migration."""

    def steps():
        known = migrations()
        known()(change)
        return known

    monkeypatch.setattr("corpus.project.opening.migrations", steps)
    monkeypatch.setattr("corpus.project.opening.VERSION", VERSION + 1)


def version_of(path):
    with contextlib.closing(sqlite3.connect(path)) as connection:
        return connection.execute("PRAGMA user_version").fetchone()[0]


def test_a_migration_backs_the_project_up_first(desk, path, monkeypatch):
    def add_a_column(db):
        db.conn.execute("ALTER TABLE stories ADD COLUMN deadline TEXT")
        db.conn.execute(f"PRAGMA user_version = {VERSION + 1}")

    desk.project.decisions.accept(desk.span(desk.en, "12").id)
    spans = desk.project.spans.of(desk.en.id)
    desk.project.close()
    newer(monkeypatch, add_a_column)
    with Project.open(path) as opened:
        assert opened.spans.of(desk.en.id) == spans
    assert "deadline" in columns(path, "stories")
    assert version_of(path) == VERSION + 1
    before = [backup for backup in backups(path) if backup.path.name.startswith("before-migration")]
    assert [version_of(backup.path) for backup in before] == [VERSION]
    Project.open(path).close()
    assert len(backups(path)) == 1, "the backup before a migration is that of the day"


def test_a_migration_that_fails_changes_nothing(desk, path, monkeypatch):
    def fail(db):
        db.conn.execute("DROP VIEW labels_view")
        raise ZeroDivisionError

    desk.project.close()
    with monkeypatch.context() as patch:
        newer(patch, fail)
        with pytest.raises(ZeroDivisionError):
            Project.open(path)
    assert version_of(path) == VERSION
    with Project.open(path) as opened:
        assert len(opened.spans.of(desk.en.id)) == 4
    assert "labels_view" in names(path, "view")


def test_an_older_project_is_not_migrated_by_reading_it(desk, path, monkeypatch):
    desk.project.close()
    newer(monkeypatch, lambda db: None)
    with pytest.raises(TwinspanError) as caught:
        Project.open(path, read_only=True)
    assert caught.value.code == "project-older"
    assert version_of(path) == VERSION
