"""Sources are switched on and off for a project, and one that fails says so while the others run."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from corpus.model import Status
from corpus.suggest import sources_of


def run(hand):
    hand.window.actions_["story.sources"].trigger()


def suggested(hand):
    hand.press("Ctrl+R")
    hand.bot.waitUntil(lambda: not hand.window.jobs.running, timeout=120_000)
    return {span.source for span in hand.spans("en") if span.status is Status.SUGGESTED}


def test_a_source_is_switched_off_by_keyboard(hand, answer):
    def choose(dialog):
        assert dialog.sources() == ["figures", "names", "memory"]
        QTest.keyClick(dialog.list, Qt.Key.Key_Down)
        QTest.keyClick(dialog.list, Qt.Key.Key_Space)
        assert dialog.sources() == ["figures", "memory"]
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)
        dialog.accept()

    answer(choose)
    run(hand)
    assert sources_of(hand.session.project) == ("figures", "memory")
    assert suggested(hand) == {"figures"}


def test_without_any_source_nothing_is_taken(hand, answer):
    def choose(dialog):
        for row in range(dialog.list.count()):
            dialog.list.item(row).setCheckState(Qt.CheckState.Unchecked)
        assert not dialog._accept.isEnabled()
        dialog.reject()

    answer(choose)
    run(hand)
    assert sources_of(hand.session.project) == ("figures", "names", "memory")


def test_a_plug_in_that_is_gone_is_one_sentence_and_can_be_switched_off(hand, answer, monkeypatch):
    said = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(box.text()))
    hand.session.project.settings["sources"] = ["figures", "plug-in:gone"]
    assert suggested(hand) == {"figures"}
    hand.bot.waitUntil(lambda: bool(said))
    assert said == ["The plug-in gone is not installed here. Install it, or switch the source off."]

    def choose(dialog):
        row = next(row for row in range(dialog.list.count()) if "gone" in dialog.list.item(row).text())
        dialog.list.item(row).setCheckState(Qt.CheckState.Unchecked)
        dialog.accept()

    answer(choose)
    run(hand)
    assert sources_of(hand.session.project) == ("figures",)
    assert suggested(hand) == {"figures"}
    assert len(said) == 1


def test_what_was_labelled_suggests_itself_in_the_next_story(hand):
    hand.session.project.settings["sources"] = ["memory"]
    hand.go_to("en", "Hai Phong")
    hand.press("Space", "Ctrl+PgDown")
    assert suggested(hand) == {"memory"}
    text = hand.document("en").text
    spans = [span for span in hand.spans("en") if span.status is Status.SUGGESTED]
    assert [(text[span.start : span.end], span.label) for span in spans] == [("Hai Phong", "GPE")]
