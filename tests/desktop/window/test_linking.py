"""Links: confirmed one after the other, made by number or by mouse, taken apart, and said to have no counterpart."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from corpus.model import Relation, Status
from desktop.window import gestures


@pytest.fixture
def linker(hand):
    """Someone who has accepted every span of the first story and stands at its first proposed link."""
    hand.press(*["Space"] * 8)
    assert hand.session.link is not None
    return hand


def test_a_proposed_link_is_confirmed_with_the_key_that_accepts(linker):
    linker.press("Space")
    assert ("Hai Phong", "Hải Phòng", Status.ACCEPTED) in linker.links()
    assert linker.session.link is not None
    assert linker.focus == "en:450.5 kg"


def test_a_proposed_link_is_turned_down_with_the_key_that_rejects(linker):
    linker.press("X")
    assert [ends for *ends, _ in linker.links()] == [["450.5 kg", "450,5 kg"]]
    assert linker.session.link is not None


def test_both_ends_of_a_link_in_focus_are_lit(linker):
    link = linker.session.link
    assert linker.reader("vi").emphasis.partners >= {link.to_span}
    assert linker.reader("en").emphasis.focus == link.from_span


def test_v_walks_through_the_proposals(hand):
    hand.press("V")
    assert hand.focus == "en:Hai Phong"
    hand.press("V")
    assert hand.focus == "en:450.5 kg"
    hand.press("Shift+V")
    assert hand.focus == "en:Hai Phong"
    hand.press("Esc")
    assert hand.session.link is None


def test_confirming_a_link_between_candidates_accepts_both(hand):
    hand.press("V", "Space")
    assert hand.states("en")["Hai Phong"] is Status.ACCEPTED
    assert hand.states("vi")["Hải Phòng"] is Status.ACCEPTED


def test_the_proposal_of_the_span_in_focus_is_confirmed_without_leaving_for_the_links(hand):
    hand.press("Shift+Space")
    assert ("Hai Phong", "Hải Phòng", Status.ACCEPTED) in hand.links()


def test_a_number_links_with_the_ranked_partner(linker):
    linker.press("X", "X")
    linker.go_to("en", "Le Thi Mai")
    linker.press("1")
    assert [(a, b) for a, b, status in linker.links() if status is not Status.SUGGESTED] == [
        ("Le Thi Mai", "Lê Thị Mai")
    ]


def test_linking_by_number_goes_on_to_the_next_label_without_a_partner(linker):
    linker.press("X", "X", "Y")
    first = linker.focus
    linker.press("1")
    assert linker.focus != first
    assert linker.session.story.languages_without(linker.session.span)


def test_the_inspector_ranks_partners_and_a_click_takes_one(linker):
    linker.press("X", "X")
    linker.go_to("en", "37")
    rows = linker.window.inspector.partners.rows
    linker.bot.waitUntil(rows[0].isVisible)
    QTest.mouseClick(rows[0], Qt.MouseButton.LeftButton)
    assert ("37", "37", Status.ADDED) in linker.links()


def test_in_three_languages_each_gets_its_answer_in_turn(hand):
    hand.press("Ctrl+PgDown")
    hand.press(*["Space"] * 10)
    hand.go_to("en", "450.5 kg")
    hand.press("1")
    assert hand.focus == "en:450.5 kg"
    hand.press("1")
    assert hand.focus != "en:450.5 kg"
    assert {b for a, b, _ in hand.links() if a == "450.5 kg"} == {"450,5 kg", "450.5公斤"}


def test_no_counterpart_is_a_decision_and_can_be_taken_back(linker):
    linker.press("X", "X")
    linker.go_to("en", "37")
    linker.press("0")
    nothing = linker.session.story.no_counterparts
    assert [item.lang for item in nothing] == ["vi"]
    linker.go_to("en", "37")
    linker.press("0")
    assert linker.session.story.no_counterparts == []


def test_the_queue_of_unlinked_labels_is_emptied_with_one_key_each(linker):
    linker.press("X", "X", "Y")
    story, seen = linker.session.story, []
    while story.languages_without(linker.session.span):
        seen.append(linker.focus)
        linker.press("0")
    assert sorted(seen) == sorted(
        [
            "en:Hai Phong",
            "en:450.5 kg",
            "en:Le Thi Mai",
            "en:37",
            "vi:Hải Phòng",
            "vi:450,5 kg",
            "vi:Lê Thị Mai",
            "vi:37",
        ]
    )
    assert len(story.no_counterparts) == 8
    where = linker.focus
    linker.press("Y")
    assert linker.focus == where, "the queue is empty"
    linker.press("Ctrl+Z")
    assert len(linker.session.story.no_counterparts) == 7, "each is one decision"


def test_the_queue_is_listed_and_worked_off_in_the_review_list(linker):
    linker.press("X", "X", "F5")
    review = linker.window.review
    review.filters.unlinked.click()
    linker.bot.waitUntil(lambda: len(review.model.keys) == 8)
    review.take_keyboard()
    linker.press("0")
    linker.bot.waitUntil(lambda: len(review.model.keys) == 7)
    assert len(linker.session.story.no_counterparts) == 1


def test_unlink_takes_a_link_apart(linker):
    linker.press("Space")
    linker.go_to("en", "Hai Phong")
    linker.press("B")
    assert all(status is Status.SUGGESTED for *_, status in linker.links())


def test_undo_brings_a_link_back(linker):
    linker.press("Space")
    linker.go_to("en", "Hai Phong")
    linker.press("B", "Ctrl+Z")
    assert ("Hai Phong", "Hải Phòng", Status.ACCEPTED) in linker.links()


def test_control_click_links_the_focus_with_the_span_clicked(linker):
    linker.press("X", "X")
    linker.go_to("en", "37")
    span = next(span for span in linker.spans("vi") if linker.document("vi").text[span.start : span.end] == "37")
    # The modifiers of a click are read from the application, which offscreen clicks do not set.
    gestures.click(linker.session, span.id, Qt.KeyboardModifier.ControlModifier)
    assert ("37", "37", Status.ADDED) in linker.links()


def test_a_link_dropped_from_pane_to_pane_is_made(linker):
    linker.press("X", "X")
    ids = {
        lang: next(s.id for s in linker.spans(lang) if linker.document(lang).text[s.start : s.end] == "37")
        for lang in ("en", "vi")
    }
    linker.reader("vi").link_dropped.emit(ids["en"], ids["vi"])
    assert ("37", "37", Status.ADDED) in linker.links()


def test_the_inspector_confirms_unlinks_and_changes_the_relation(linker):
    linker.go_to("en", "450.5 kg")
    row = linker.window.inspector.links.rows[0]
    QTest.mouseClick(row.confirm, Qt.MouseButton.LeftButton)
    assert ("450.5 kg", "450,5 kg", Status.ACCEPTED) in linker.links()
    row.relation.setFocus()
    row.relation.setCurrentIndex(row.relation.findData(Relation.ROUNDED.value))
    row.relation.activated.emit(row.relation.currentIndex())
    [link] = [link for link in linker.session.story.links if link.status is not Status.SUGGESTED]
    assert link.relation is Relation.ROUNDED
    QTest.mouseClick(row.unlink, Qt.MouseButton.LeftButton)
    assert linker.session.story.confirmed_links(linker.session.span.id) == []


def test_a_click_on_a_link_goes_to_its_other_end(linker):
    linker.go_to("en", "Hai Phong")
    QTest.mouseClick(linker.window.inspector.links.rows[0], Qt.MouseButton.LeftButton)
    assert linker.focus == "vi:Hải Phòng"


def test_a_contradiction_is_named(linker, monkeypatch):
    linker.press("Space")
    link = next(link for link in linker.session.story.links if link.status is not Status.SUGGESTED)
    linker.session.decide(lambda project: project.decisions.set_relation(link.id, Relation.CONTRADICTS))
    linker.go_to("en", "Hai Phong")
    QApplication.processEvents()
    marked = [linker.reader(lang).emphasis.contradicting for lang in ("en", "vi")]
    assert marked == [{link.from_span}, {link.to_span}]
    assert linker.window.inspector.links.rows[0].relation.currentText() == "contradicts"


def test_partners_of_one_span_are_never_shown_for_another(linker):
    linker.press("X", "X")
    partners = linker.window.inspector.partners
    linker.go_to("en", "37")
    linker.bot.waitUntil(partners.rows[0].isVisible)
    linker.go_to("en", "Le Thi Mai")
    assert not partners.rows[0].isVisible()
    linker.bot.waitUntil(partners.rows[0].isVisible)
    assert partners.rows[0]._text.text() == "Lê Thị Mai"


def test_partners_with_the_same_text_show_where_they_stand(linker):
    linker.press("X", "X")
    text, reader = linker.document("vi").text, linker.reader("vi")
    for start in (text.index("Hải"), text.index("Hải", 1)):
        reader.setFocus()
        reader.set_selection(start, start + 3)
        linker.press("P")
    linker.go_to("en", "Le Thi Mai")
    partners = linker.window.inspector.partners
    linker.bot.waitUntil(partners.rows[2].isVisible)
    shown = [row._reason.text() for row in partners.rows if row.isVisible() and row._text.text() == "Hải"]
    assert len(set(shown)) == 2
    assert all("Hải" in context for context in shown)


def test_the_partner_is_gone_to_and_back(linker):
    linker.go_to("en", "Hai Phong")
    linker.press("Shift+L")
    assert linker.focus == "vi:Hải Phòng"
    assert linker.reader("vi").hasFocus()
    linker.press("Shift+L")
    assert linker.focus == "en:Hai Phong"


def test_a_confirmed_pair_is_proposed_in_the_story_that_is_opened_next(hand):
    assert hand.session.story.proposed_links()[0].source == "linker"
    hand.go_to("en", "Hai Phong")
    hand.press("Space")
    link = hand.session.story.links[0]
    hand.session.decide(lambda project: project.decisions.accept_link(link.id))
    hand.press("Ctrl+PgDown")
    assert hand.session.story.story.name == "Again"
    hand.bot.waitUntil(lambda: bool(hand.session.story.proposed_links()), timeout=20_000)
    best = hand.session.story.proposed_links()[0]
    ends = {hand.session.story.text_of(hand.session.story.span(end)) for end in (best.from_span, best.to_span)}
    assert ends == {"Hai Phong", "Hải Phòng"}
    assert best.source == "glossary"
    assert "confirmed once" in best.reason
    hand.bot.waitUntil(lambda: not hand.window.jobs.running)


def test_two_links_imply_the_third(hand):
    hand.window.stories.step(1)
    assert hand.session.story.story.name == "Again"
    hand.go_to("en", "Hai Phong")
    hand.press("1")
    hand.go_to("vi", "Hải Phòng")
    hand.press("1")
    assert ("Hai Phong", "海防", Status.SUGGESTED) in hand.links()
