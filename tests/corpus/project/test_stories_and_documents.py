import hashlib
import sqlite3

import pytest

from corpus.errors import TwinspanError
from corpus.model import Relation
from corpus.project import StorySummary

HARD_TEXTS = [
    "\ufeffkept\r\nas\tit\u00a0is\u2028here\u0000end",
    "Nguye\u0302\u0303n 🇻🇳 𠀀𠮷 👩‍👩‍👧",
    "",
]


def test_a_new_story_is_empty(project):
    story = project.stories.add("ferry")
    assert project.stories.all() == [StorySummary(story, (), 0, 0, 0, 0, False)]
    assert project.stories.get(story.id) == story
    assert (project.stories.find("ferry"), project.stories.find("boat")) == (story, None)


def test_stories_keep_their_order_and_count(desk):
    second = desk.project.stories.add("a second")
    desk.project.decisions.accept_link(desk.link("12").id)
    desk.project.decisions.reject(desk.span(desk.en, "3,400").id)
    desk.project.decisions.mark_done(desk.story.id)
    assert desk.project.stories.all() == [
        StorySummary(desk.story, ("en", "vi", "zh"), 3, 5, 2, 1, True),
        StorySummary(second, (), 0, 0, 0, 0, False),
    ]
    desk.project.use_annotator("second")
    assert desk.project.stories.summary(desk.story.id) == StorySummary(
        desk.story, ("en", "vi", "zh"), 3, 8, 0, 0, False
    )


def test_done_is_each_annotators_own_and_can_be_taken_back(desk):
    other = desk.project.stories.add("other")
    desk.project.documents.add(other.id, "a", "en", "text")
    assert desk.project.stories.next_open() == desk.story
    desk.project.decisions.mark_done(desk.story.id)
    assert desk.project.stories.next_open() == other
    assert desk.project.stories.next_open(other.id) is None
    desk.project.decisions.mark_done(desk.story.id, False)
    assert desk.project.stories.next_open() == desk.story


@pytest.mark.parametrize("text", HARD_TEXTS)
def test_a_text_is_kept_to_the_code_point(project, text):
    story = project.stories.add("s")
    document = project.documents.add(
        story.id, "a.txt", "vi", text, date="2025-06-01", original=b"raw", encoding="utf-8"
    )
    assert project.documents.get(document.id) == document
    assert project.documents.of(story.id) == [document]
    assert (document.text, document.date) == (text, "2025-06-01")
    assert project.documents.original(document.id) == b"raw"
    assert project.documents.with_sha256(hashlib.sha256(b"raw").hexdigest()) == document
    if text:
        project.decisions.add(document.id, 0, len(text), "GPE")
        assert project.spans.of(document.id)[0].end == len(text)
    assert project.check() == []


def test_a_document_without_an_original_has_the_hash_of_its_text(desk):
    assert desk.project.documents.original(desk.en.id) is None
    assert desk.project.documents.with_sha256(hashlib.sha256(desk.en.text.encode()).hexdigest()) == desk.en
    assert desk.project.documents.with_sha256("0" * 64) is None


def test_half_a_character_is_refused(project):
    story = project.stories.add("s")
    with pytest.raises(TwinspanError) as caught:
        project.documents.add(story.id, "a.txt", "vi", "ab\ud83c")
    assert (caught.value.code, caught.value.params["offset"]) == ("document-broken", 2)
    assert project.documents.of(story.id) == []


def test_a_text_never_changes(desk, path):
    connection = sqlite3.connect(path)
    with pytest.raises(sqlite3.IntegrityError, match="never changes"):
        connection.execute("UPDATE documents SET text = 'other'")
    connection.close()


def test_a_language_is_corrected_and_names_change(desk):
    desk.project.documents.set_language(desk.vi.id, "fr")
    desk.project.documents.rename(desk.vi.id, "bac.txt")
    desk.project.stories.rename(desk.story.id, "boats")
    changed = desk.project.documents.get(desk.vi.id)
    assert (changed.lang, changed.name, changed.text) == ("fr", "bac.txt", desk.vi.text)
    (summary,) = desk.project.stories.all()
    assert (summary.story.name, summary.langs) == ("boats", ("en", "fr", "zh"))


def test_a_moved_document_takes_its_labels_and_leaves_its_links(desk):
    desk.project.decisions.link(desk.span(desk.en, "12").id, desk.span(desk.vi, "12").id, Relation.EQUAL)
    other = desk.project.stories.add("other")
    assert desk.project.documents.move(desk.vi.id, other.id) == 1
    assert desk.project.documents.move(desk.vi.id, other.id) == 0
    first, second = desk.project.stories.all()
    assert (first.langs, first.suggested, first.labelled, first.linked) == (("en", "zh"), 3, 1, 0)
    assert (second.langs, second.suggested, second.labelled, second.linked) == (("vi",), 3, 1, 0)
    assert desk.project.links.of(desk.story.id) == []
    assert desk.project.history.entries()[0].params == {"name": "ferry-vi.txt", "cut": 1}


def test_removing_a_document_removes_all_that_hangs_on_it(desk):
    desk.project.decisions.accept_link(desk.link("12").id)
    desk.project.decisions.reject_link(desk.link("3,400").id)
    desk.project.documents.remove(desk.vi.id)
    assert desk.project.documents.of(desk.story.id) == [desk.en, desk.zh]
    assert desk.project.links.of(desk.story.id, rejected=True) == []
    assert desk.project.search("khách") == []
    (summary,) = desk.project.stories.all()
    assert (summary.documents, summary.suggested, summary.labelled, summary.linked) == (2, 3, 1, 0)
    with pytest.raises(TwinspanError) as caught:
        desk.project.documents.get(desk.vi.id)
    assert caught.value.code == "document-unknown"


def test_removing_a_story_leaves_a_line_in_the_history_and_nothing_else(desk, path):
    desk.project.decisions.accept_link(desk.link("12").id)
    desk.project.decisions.reject_link(desk.link("3,400").id)
    desk.project.decisions.no_counterpart(desk.span(desk.en, "Phu Quoc").id, "zh")
    desk.project.decisions.mark_done(desk.story.id)
    desk.project.stories.remove(desk.story.id)
    assert desk.project.stories.all() == []
    assert desk.project.search("ferry") == []
    assert desk.project.history.entries()[0].params == {"name": "ferry", "documents": 3}
    connection = sqlite3.connect(path)
    kept = {"annotators", "settings", "scheme_labels", "history", "_sqlite_migrations", "sqlite_sequence"}
    for (table,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall():
        if table not in kept and not table.startswith(("search_index", "sqlite_")):
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,), table  # noqa: S608
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.close()


def test_ids_that_do_not_exist_are_named(project):
    for call, code in (
        (lambda: project.stories.get("x"), "story-unknown"),
        (lambda: project.stories.summary("x"), "story-unknown"),
        (lambda: project.stories.remove("x"), "story-unknown"),
        (lambda: project.documents.add("x", "a", "en", "b"), "story-unknown"),
        (lambda: project.documents.remove("x"), "document-unknown"),
        (lambda: project.decisions.mark_done("x"), "story-unknown"),
    ):
        with pytest.raises(TwinspanError) as caught:
            call()
        assert caught.value.code == code


def test_settings_travel_with_the_project(project):
    project.settings["reader"] = {"columns": ["en", "vi"], "size": 14}
    project.settings["reader"] = {"columns": ["en", "zh"], "size": 15}
    assert project.settings["reader"] == {"columns": ["en", "zh"], "size": 15}
    assert "nothing" not in project.settings
    assert project.settings.get("nothing", 3) == 3
    assert list(project.settings) == ["languages", "reader", "scheme"]
    del project.settings["reader"]
    with pytest.raises(KeyError):
        del project.settings["reader"]
