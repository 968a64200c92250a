"""The alignment corrected by a person: paired and parted by key, scrolled together by it, and undone."""

import pytest
from PySide6.QtWidgets import QApplication

from corpus.model import load_scheme
from corpus.project import Project
from tests.desktop.window.conftest import Hand

EN = "\n\n".join(f"Paragraph {number} tells of nothing that has a name." for number in range(30))
VI = "\n\n".join(f"Đoạn này không nói về điều gì có tên cả, chỉ thế thôi {chr(97 + number)}." for number in range(30))


@pytest.fixture
def pages(window, tmp_path, qtbot):
    path = tmp_path / "pages.twinspan"
    with Project.create(path, load_scheme("ontonotes"), ["en", "vi"]) as project:
        story = project.stories.add("Nothing")
        project.documents.add(story.id, "n.en.txt", "en", EN)
        project.documents.add(story.id, "n.vi.txt", "vi", VI)
    window.resize(1200, 420)
    assert window.projects.open(path)
    QApplication.processEvents()
    hand = Hand(window, qtbot)
    settled(hand)
    return hand


def settled(hand):
    documents = hand.session.story.documents
    hand.bot.waitUntil(
        lambda: not hand.window.jobs.running and hand.window.story_view.alignments.is_known(*documents), timeout=120_000
    )


def put(hand, lang, text):
    at = hand.document(lang).text.index(text)
    hand.reader(lang).setFocus()
    hand.reader(lang).set_selection(at, at)


def beside(hand, text):
    """What is set beside the English paragraph that begins with `text`."""
    en, vi = hand.document("en"), hand.document("vi")
    at = EN.index(text)
    rows = hand.window.story_view.alignments.rows(en, vi)
    return next(VI[other[0] : other[1]] for one, other in rows if one[0] <= at < one[1])


def pair(hand):
    put(hand, "en", "Paragraph 10")
    hand.press("Ctrl+M")
    assert "Paragraph 10" in hand.window.story_view.banner.text
    put(hand, "vi", "Đoạn này không nói về điều gì có tên cả, chỉ thế thôi t.")
    hand.press("Ctrl+M")
    settled(hand)


def test_two_paragraphs_are_paired_by_one_key_pressed_twice(pages):
    assert not beside(pages, "Paragraph 10 ").endswith("t.")
    pair(pages)
    assert beside(pages, "Paragraph 10 ").endswith("t.")
    assert pages.session.project.history.entries(1)[0].action == "pair-paragraphs"
    pages.press("Ctrl+Z")
    settled(pages)
    assert not beside(pages, "Paragraph 10 ").endswith("t.")
    pages.press("Ctrl+Shift+Z")
    settled(pages)
    assert beside(pages, "Paragraph 10 ").endswith("t.")


def test_the_texts_scroll_together_by_it(pages):
    pair(pages)
    reader, other = pages.reader("en"), pages.reader("vi")
    reader.verticalScrollBar().setValue(0)
    reader.scroll_to_offset(EN.index("Paragraph 10 "))
    place = VI.index("thôi t.")
    assert other.places.stretch_rect(place, place + 4) is not None, "what answers it is in view"


def test_a_paragraph_is_parted_from_what_is_beside_it(pages):
    assert beside(pages, "Paragraph 5 ")
    put(pages, "en", "Paragraph 5 ")
    pages.press("Ctrl+Shift+M")
    settled(pages)
    assert beside(pages, "Paragraph 5 ") == ""
    pages.press("Ctrl+Shift+M")
    assert "Nothing is set beside" in pages.window.story_view.banner.text
    pages.press("Ctrl+Z")
    settled(pages)
    assert beside(pages, "Paragraph 5 ")


def test_escape_forgets_the_paragraph_that_was_taken(pages):
    put(pages, "en", "Paragraph 10")
    pages.press("Ctrl+M")
    assert pages.window.actions_["link.pair"].isChecked()
    pages.press("Esc")
    put(pages, "vi", "Đoạn")
    pages.press("Ctrl+M")
    assert pages.session.project.history.undo_name is None


def test_it_is_kept_with_the_project(pages, make_window):
    path = pages.session.project.path
    pair(pages)
    pages.window.close()
    window = make_window()
    assert window.projects.open(path)
    assert len(window.session.story.pairings) == 1
    pages.bot.waitUntil(lambda: not window.jobs.running, timeout=120_000)
