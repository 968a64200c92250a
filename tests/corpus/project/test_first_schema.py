"""A project made by the first schema opens in every later version, with all that was in it.

`data/schema-1.twinspan` was written by the program while schema 1 was the newest: a story in three languages on which
Mai, Đức and gold have decided whatever can be decided, and one that waits, whose English text came from a file. It is
never written anew. A migration that moves a table's rows elsewhere says here where they went.
"""

import contextlib
import shutil
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from corpus.model import load_scheme
from corpus.project import Project, backups
from corpus.project.checking import find_damage
from corpus.project.schema import VERSION

FIRST = Path(__file__).parent / "data" / "schema-1.twinspan"
BRIDGE = "The Can Tho bridge cost 27.5 million dollars."


@pytest.fixture
def old(tmp_path):
    path = tmp_path / "old.twinspan"
    shutil.copyfile(FIRST, path)
    return path


def rows_of(path):
    """The rows of each of our tables, a row as its values by column."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        names = connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
            "AND name NOT LIKE 'search_index%' AND name NOT LIKE '!_sqlite%' ESCAPE '!'"
        ).fetchall()
        return {name: [dict(row) for row in connection.execute(f"SELECT * FROM {name}")] for (name,) in names}  # noqa: S608 - our own tables


def seen(project, story, annotator, kind="person"):
    """What an annotator sees in a story: (form, label, status) of its spans, and (relation, status) of its links."""
    project.use_annotator(annotator, kind)
    documents = {document.id: document for document in project.documents.of(story.id)}
    spans = {
        (documents[span.document_id].text[span.start : span.end], span.label, span.status.value)
        for document in documents
        for span in project.spans.of(document, rejected=True)
    }
    return spans, sorted((link.relation.value, link.status.value) for link in project.links.of(story.id, rejected=True))


def test_it_is_of_the_first_schema():
    with contextlib.closing(sqlite3.connect(f"{FIRST.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)


def test_no_row_is_lost_or_changed(old):
    before = rows_of(old)
    assert {name for name, rows in before.items() if not rows} == set()
    Project.open(old).close()
    after = rows_of(old)
    for name, rows in before.items():
        if name == "story_counts":  # counted anew whenever they are stale
            continue
        kept = [{column: row[column] for column in rows[0]} for row in after[name]]
        assert [row for row in rows if row not in kept] == [], name


def test_everyone_sees_what_they_decided(old):
    with Project.open(old) as project:
        plain = tuple(replace(label, guideline="") for label in load_scheme("ontonotes").labels)
        assert project.scheme == replace(load_scheme("ontonotes"), labels=plain), "it had no guidelines then"
        assert project.languages == ("en", "vi", "zh")
        ferry, bridge = (summary.story for summary in project.stories.all())
        assert (ferry.name, bridge.name) == ("ferry", "bridge")
        spans, links = seen(project, ferry, "Mai")
        assert spans == {
            ("Le Thu Hang", "PERSON", "accepted"), ("Lê Thu Hằng", "PERSON", "accepted"),
            ("黎秋姮", "PERSON", "added"), ("Phu Quoc", "LOC", "corrected"), ("Phú Quốc", "GPE", "suggested"),
            ("12", "CARDINAL", "accepted"), ("3,400", "CARDINAL", "suggested"), ("3.400", "CARDINAL", "rejected"),
        }  # fmt: skip
        assert links == [("contradicts", "corrected"), ("same", "accepted"), ("same", "added"), ("same", "suggested")]
        (missing,) = project.links.no_counterparts(ferry.id)
        assert missing.lang == "zh"
        (noted,) = [span for span in project.spans.of(project.documents.of(ferry.id)[0].id) if span.note]
        assert (noted.note, noted.unsure) == ("the island", True)
        summaries = {summary.story.name: summary for summary in project.stories.all()}
        assert (summaries["ferry"].done, summaries["bridge"].done) == (True, False)
        spans, _ = seen(project, ferry, "Đức")
        assert ("3,400", "CARDINAL", "corrected") in spans
        assert ("12", "CARDINAL", "accepted") not in spans
        spans, _ = seen(project, ferry, "gold", "gold")
        assert ("12", "CARDINAL", "accepted") in spans


def test_texts_originals_search_and_glossary_are_there(old):
    with Project.open(old) as project:
        ferry, bridge = (summary.story for summary in project.stories.all())
        english, vietnamese = project.documents.of(bridge.id)
        assert (english.text, english.lang, str(english.date)) == (BRIDGE, "en", "2025-08-14")
        assert (project.documents.original(english.id) or b"").decode("utf-16") == BRIDGE
        (span,) = project.spans.of(vietnamese.id)
        assert (span.value, span.unit, span.source, span.score) == ("27500000", "USD", "figures", 0.9)
        assert {hit.document_id for hit in project.search("le thu hang")} == {
            document.id for document in project.documents.of(ferry.id)[:2]
        }
        assert {(entry.form_a, entry.form_b) for entry in project.glossary.entries()} == {
            ("Le Thu Hang", "Lê Thu Hằng"), ("Le Thu Hang", "黎秋姮"),
        }  # fmt: skip
        assert project.settings["desktop/last"] == {"story": ferry.id}


def test_the_history_goes_on_where_it_stood(old):
    with Project.open(old) as project:
        ferry = project.stories.find("ferry")
        project.use_annotator("Đức")
        assert (project.history.undo_name, project.history.redo_name) == ("set-value", "accept")
        project.history.redo()
        assert ("12", "CARDINAL", "accepted") in seen(project, ferry, "Đức")[0]
        project.use_annotator("Mai")
        while project.history.undo_name:
            project.history.undo()
        spans, links = seen(project, ferry, "Mai")
        assert {status for _, _, status in spans} == {"suggested"}
        assert {status for _, status in links} == {"suggested"}


def test_nothing_in_it_is_damaged(old):
    with Project.open(old) as project:
        assert list(find_damage(project._store)) == []


def test_the_file_as_it_was_is_kept_beside(old):
    before = rows_of(old)
    Project.open(old).close()
    kept = [backup.path for backup in backups(old) if backup.path.name.startswith("before-migration")]
    assert len(kept) == (1 if VERSION > 1 else 0)
    assert all(rows_of(path) == before for path in kept)
