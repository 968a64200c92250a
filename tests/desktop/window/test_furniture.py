"""A scraped page on the desk: its furniture is folded away, out of the queue, and a person can say otherwise."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from corpus.model import Candidate, ProposedLink, Relation, Status, load_scheme
from corpus.names import furniture
from corpus.project import Project
from tests.desktop.window.conftest import Hand

EN = """Home
News > Business > Trade

Customs find scales in Hai Phong

Officers at the port of Hai Phong opened a container on Monday. They found 2 tonnes of scales.

A container at the port. (Photo: Mai Lan)
A container at the port. (Photo: Mai Lan)

Le Thi Mai said the case is with the police.

Share
Tweet
Related news
Floods near Hue close two bridges
Rice prices in Can Tho fall again
© 2025 The Harbour Post. All rights reserved.
Back to top"""
VI = """Trang chủ

Hải quan Hải Phòng phát hiện vảy

Bà Lê Thị Mai cho biết vụ việc đã chuyển công an.

Chia sẻ
Tin liên quan
Lũ gần Huế làm đóng hai cây cầu
Bản quyền thuộc Báo Cảng"""
NAMES = {
    "en": ("Hai Phong", "port of Hai Phong", "Le Thi Mai", "Hue", "Can Tho"),
    "vi": ("Hải Phòng", "Lê Thị Mai", "Huế"),
}


@pytest.fixture
def page(window, tmp_path, qtbot):
    """Someone at a window with a scraped page in two languages, with candidates in its furniture, too."""
    path = tmp_path / "pages.twinspan"
    with Project.create(path, load_scheme("ontonotes"), ["en", "vi"]) as project:
        story = project.stories.add("Scales")
        found = {}
        for lang, text in (("en", EN), ("vi", VI)):
            document = project.documents.add(story.id, f"scales.{lang}.html", lang, text)
            project.furniture.propose(document.id, furniture(text, lang))
            places = [(text.index(name), text.index(name) + len(name)) for name in NAMES[lang]]
            found[document.id] = [Candidate(*place, "GPE", source="names", score=0.9) for place in places]
        stored = list(project.suggestions.replace(story.id, found).values())
        links = [ProposedLink(stored[0][3].id, stored[1][2].id, Relation.SAME, 0.9, "linker", "Hue")]
        project.suggestions.replace_links(story.id, links)
    assert window.projects.open(path)
    QApplication.processEvents()
    return Hand(window, qtbot)


def queue(hand):
    """What waits for a decision, in the order in which the key goes through it."""
    seen = []
    while hand.focus not in seen:
        seen.append(hand.focus)
        hand.press("J")
    return seen


def strip(hand, lang, start):
    """Where the strip of the furniture that starts with `start` can be clicked."""
    reader = hand.reader(lang)
    index = reader.page.blocks.at(hand.document(lang).text.index(start))
    reader.scroll_to_offset(reader.page.blocks.starts[index])
    QApplication.processEvents()
    top = dict(reader.scroller.visible())[index]
    return reader, QPoint(reader.places.column_left() + 40, top + reader.page.block(index).height // 2)


def test_folded_candidates_are_not_in_the_queue(page):
    assert queue(page) == ["en:Hai Phong", "en:port of Hai Phong", "en:Le Thi Mai", "vi:Hải Phòng", "vi:Lê Thị Mai"]
    assert page.session.story.counts().open == 5
    assert page.session.project.stories.summary(page.session.story.story.id).suggested == 5
    assert page.states("en")["Hue"] is Status.SUGGESTED, "folded away, not deleted"
    assert page.session.story.proposed_links() == []


def test_everything_decided_means_what_is_not_folded(page):
    page.press(*["Space"] * 5)
    assert page.session.story.counts().open == 0
    assert "decided" in page.window.story_view.banner.text
    page.press("Shift+Z")
    assert page.session.story.counts().open == 3
    assert page.window.story_view.banner.text == ""


def test_a_click_shows_the_lines_and_lets_their_candidates_wait(page):
    reader, point = strip(page, "en", "Share")
    QTest.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    assert page.session.story.counts().open == 7
    assert "en:Hue" in queue(page)
    assert page.session.story.proposed_links() == [], "its other end is folded still"


def test_z_shows_and_folds_at_the_caret_by_keyboard_alone(page):
    page.select("en", "Le Thi Mai said")
    page.press("Esc", "Z")
    assert [EN[slice(*each)][:5] for each in page.reader("en").folding.opened] == ["Share"]
    assert page.reader("en").caret() == EN.index("Share")
    page.press("Z")
    assert page.reader("en").folding.opened == []
    page.press("Down", "Up", "Down", "Return")
    assert page.session.story.counts().open == 7


def test_a_link_to_what_is_shown_waits_again(page):
    page.press("Shift+Z")
    assert len(page.session.story.proposed_links()) == 1
    assert page.window.actions_["furniture.all"].isChecked()
    page.press("Shift+Z")
    assert page.session.story.proposed_links() == []


def test_a_search_hit_in_furniture_is_shown(page):
    page.press("Ctrl+F")
    page.write("Can Tho")
    page.press("Return")
    page.bot.waitUntil(lambda: page.window.search_panel.model.rowCount() == 1)
    page.press("Return")
    reader, start = page.reader("en"), EN.index("Can Tho")
    assert reader.selection() == (start, start + 7)
    assert any(first <= start < last for first, last in reader.folding.opened)
    assert reader.places.stretch_rect(start, start + 7).width() < reader.page.width / 2


def test_furniture_is_said_to_be_text_of_the_story_and_undone(page):
    page.press("Shift+Z")
    page.select("en", "Floods near Hue close two bridges")
    page.press("Ctrl+Shift+T")
    assert page.session.project.history.undo_name == "mark-article"
    page.press("Shift+Z")
    assert "en:Hue" in queue(page)
    assert "en:Can Tho" not in queue(page)
    page.reader("en").setFocus()
    page.press("Ctrl+Z")
    assert page.session.story.counts().open == 5
    page.press("Ctrl+Shift+Z")
    assert page.session.story.counts().open == 6


def test_the_furniture_at_the_caret_is_text_without_selecting_it(page):
    reader, point = strip(page, "en", "Share")
    QTest.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    reader.set_selection(EN.index("Share"), EN.index("Share"))
    page.press("Ctrl+Shift+T")
    assert page.session.story.counts().open == 7
    assert [EN[slice(*each)][:4] for each in reader.folding.stretches] == ["Home", "A co"]


def test_lines_are_said_to_be_furniture_and_the_focus_goes_on(page):
    page.go_to("en", "Le Thi Mai")
    page.select("en", "Le Thi Mai said")
    page.press("Ctrl+Shift+F")
    assert page.focus == "vi:Hải Phòng"
    assert page.session.story.counts().open == 4
    assert page.session.project.history.entries(1)[0].action == "mark-furniture"
    page.press("Ctrl+Z")
    assert page.session.story.counts().open == 5


def test_what_a_person_said_is_there_again_after_a_restart(page, make_window):
    path = page.session.project.path
    page.select("en", "Floods near Hue close two bridges")
    page.press("Ctrl+Shift+T")
    page.window.close()
    window = make_window()
    assert window.projects.open(path)
    texts = [EN[slice(*each)] for each in window.story_view.panes[0].reader.folding.closed]
    assert not any("Hue" in text for text in texts)
    assert any("Share" in text for text in texts)


def test_the_review_list_shows_folded_candidates_only_when_asked(page):
    page.press("F5")
    assert page.window.review.isVisible()
    page.bot.waitUntil(lambda: len(page.window.review.model.keys) == 5)
    page.window.review.filters.furniture.click()
    page.bot.waitUntil(lambda: len(page.window.review.model.keys) == 3)


def test_labels_in_furniture_stay_and_are_gone_to(page):
    page.press("Shift+Z")
    page.go_to("en", "Hue")
    page.press("Space", "Shift+Z")
    assert page.states("en")["Hue"] is Status.ACCEPTED
    assert page.session.story.counts().labels == 1
    hue = next(span for span in page.spans("en") if EN[span.start : span.end] == "Hue")
    page.session.focus(hue)
    assert any("Hue" in EN[slice(*each)] for each in page.reader("en").folding.opened)


def test_texts_scroll_together_over_folds(page):
    page.window.resize(900, 320)
    QApplication.processEvents()
    reader, other = page.reader("en"), page.reader("vi")
    last = -1
    for _ in range(80):
        reader.verticalScrollBar().setValue(reader.verticalScrollBar().value() + 15)
        assert other.verticalScrollBar().value() >= last
        last = other.verticalScrollBar().value()
    assert other.verticalScrollBar().value() == other.verticalScrollBar().maximum()
