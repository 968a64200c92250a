"""Training in the real window: start, go on working, stop, look at what came of it, use it, and the next offer."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from corpus.learning import due, offered_every, pipelines, train
from corpus.learning.card import read_card
from corpus.model import Status, load_scheme
from corpus.pipelines import pipeline_folder
from corpus.project import Project
from corpus.suggest import sources_of
from desktop.training import Wish
from desktop.training.confusion import ConfusionModel
from desktop.training.scores import Column

PEOPLE = ("Lan Pham", "Minh Tran", "Hoa Vu", "Binh Ngo", "Thu Dang", "Khoa Bui")
PLACES = ("Hue", "Vinh", "Hanoi", "Dalat", "Sapa", "Cantho")
TEXT = "{person} spent 15 dollars in {place}. Later {place} thanked {person}."
LONG = 60_000  # milliseconds, for a training while the machine is busy


def add_labelled(project: Project, number: int) -> None:
    person, place = PEOPLE[number % len(PEOPLE)], PLACES[number % len(PLACES)]
    text = TEXT.format(person=person, place=place)
    document = project.documents.add(project.stories.add(f"story {number}").id, f"{number}.en.txt", "en", text)
    for form, label in ((person, "PERSON"), ("15 dollars", "MONEY"), (place, "GPE")):
        start = text.index(form)
        project.decisions.add(document.id, start, start + len(form), label)


@pytest.fixture(scope="session")
def original_labelled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with labelled stories and a pipeline trained on them, beside it."""
    path = tmp_path_factory.mktemp("labelled") / "labelled.twinspan"
    with Project.create(path, load_scheme("ontonotes"), ["en"]) as project:
        project.use_annotator("Lan")
        for number in range(6):
            add_labelled(project, number)
    train(path, steps=6)
    return path


@pytest.fixture
def labelled(original_labelled: Path, window, tmp_path: Path):
    """The window with a copy of that project open."""
    path = Path(shutil.copy(original_labelled, tmp_path))
    shutil.copytree(pipeline_folder(original_labelled), pipeline_folder(path))
    assert window.projects.open(path)
    window.session.project.use_annotator("Lan")
    QApplication.processEvents()
    return window


@pytest.fixture
def dialog(labelled, qtbot):
    """The training window, opened by its key."""
    QTest.keySequence(labelled, "Ctrl+Shift+K")
    shown = labelled.learning._dialog
    qtbot.waitUntil(lambda: shown.isVisible() and not labelled.jobs.running)
    yield shown
    labelled.jobs.stop_all()
    shown.close()


def press(widget, key) -> None:
    QTest.keyClick(widget, key)
    QApplication.processEvents()


def show_result(dialog) -> None:
    dialog.list.setFocus()
    press(dialog.list, Qt.Key.Key_Down)
    press(dialog.list, Qt.Key.Key_Down)
    assert dialog.pages.currentWidget() is dialog.result


def start_short(dialog, steps: int) -> None:
    dialog.start.limited.setChecked(True)
    dialog.start.steps.setValue(steps)
    dialog.start.train.setFocus()
    press(dialog.start.train, Qt.Key.Key_Space)


def test_without_labels_it_says_what_to_do_first(hand, qtbot):
    hand.press("Ctrl+Shift+K")
    dialog = hand.window.learning._dialog
    qtbot.waitUntil(lambda: dialog.start.currentWidget() is dialog.start.empty)
    assert "two at least" in dialog.start.empty.sentence.text()
    dialog.close()


def test_what_is_chosen_is_what_is_trained(dialog):
    start = dialog.start
    assert start.task.hasFocus(), "the keyboard is where one begins"
    assert start.wish().task == "ner"
    press(start.task, Qt.Key.Key_Down)
    assert start.wish().task == "spancat"
    assert start.wish().steps is None
    assert [start.lang.itemText(row) for row in range(start.lang.count())] == ["English: 6 stories"]
    assert start.wish().lang == "en"
    start.limited.setChecked(True)
    start.steps.setValue(7)
    assert start.wish().steps == 7


def test_a_decision_made_meanwhile_is_kept_and_the_new_pipeline_is_shown(labelled, dialog, qtbot):
    before = len(pipelines(labelled.session.project.path))
    start_short(dialog, 4)
    trainer = labelled.learning.trainer
    assert trainer.running
    assert dialog.pages.currentWidget() is dialog.running
    qtbot.waitUntil(lambda: trainer.progress is not None, timeout=LONG)
    project = labelled.session.project
    document = project.documents.of(project.stories.all()[0].story.id)[0]
    labelled.session.decide(lambda open_project: open_project.decisions.add(document.id, 9, 14, "EVENT"))
    qtbot.waitUntil(lambda: not trainer.running, timeout=LONG)
    QApplication.processEvents()
    assert dialog.pages.currentWidget() is dialog.result
    assert len(pipelines(project.path)) == before + 1
    assert "All 4 steps done" in dialog.result.measured.text()
    assert trainer.curve.scores and trainer.curve.losses
    assert "best F1" in dialog.running.chart.accessibleDescription()
    labels = {(span.start, span.end, span.label): span.status for span in project.spans.of(document.id)}
    assert labels[9, 14, "EVENT"] is Status.ADDED


def test_stopped_it_keeps_the_best_so_far(labelled, dialog, qtbot):
    trainer = labelled.learning.trainer
    start_short(dialog, 20_000)
    qtbot.waitUntil(lambda: bool(trainer.curve.best and trainer.curve.best[1]), timeout=LONG)
    assert dialog.running.stop.isEnabled()
    dialog.running.stop.setFocus()
    press(dialog.running.stop, Qt.Key.Key_Space)
    assert not dialog.running.stop.isEnabled()
    qtbot.waitUntil(lambda: not trainer.running, timeout=LONG)
    QApplication.processEvents()
    assert "Stopped after" in dialog.result.measured.text()


def test_a_closed_window_leaves_the_training_alone_and_a_notice_tells_of_its_end(labelled, dialog, qtbot):
    start_short(dialog, 2)
    dialog.close()
    assert labelled.learning.trainer.running
    qtbot.waitUntil(lambda: not labelled.learning.trainer.running, timeout=LONG)
    QApplication.processEvents()
    assert labelled.learning.notice[0].startswith("A pipeline is trained: F1")
    labelled.actions_["learning.train"].trigger()
    assert dialog.pages.currentWidget() is dialog.result
    assert labelled.learning.notice is None


def test_the_result_shows_scores_confusions_and_the_card(dialog):
    show_result(dialog)
    result = dialog.result
    scores = result.findings.spans.table.scores
    card = read_card(result._path)
    overall = card.evaluation.overall
    assert scores.index(0, Column.LABEL).data() == "All"
    assert scores.index(0, Column.GOLD).data() == str(overall.gold)
    assert result.score.text() == scores.index(0, Column.STRICT).data()
    shown: ConfusionModel = result.findings.confusion.confusion
    rows, columns = range(shown.rowCount()), range(shown.columnCount())
    total = sum(int(shown.index(row, column).data() or 0) for row in rows for column in columns)
    assert total == sum(cell.count for cell in card.evaluation.confusion)
    assert card.data_sha256 in result.card.toPlainText()
    assert not result.chart.grab().isNull()


def test_a_worst_sentence_opens_in_the_reader(labelled, dialog):
    show_result(dialog)
    findings = dialog.result.findings
    findings.setCurrentWidget(findings.worst)
    assert findings.worst.count(), "six steps leave mistakes"
    sentence = read_card(dialog.result._path).evaluation.worst[0]
    findings.worst.setFocus()
    press(findings.worst, Qt.Key.Key_Return)
    assert labelled.session.story.story.id == sentence.story_id
    selection = labelled.session.selection
    assert (selection.document_id, selection.start, selection.end) == (
        sentence.document_id, sentence.start, sentence.end,
    )  # fmt: skip


def test_one_button_makes_it_a_source_and_suggests_again(labelled, dialog, qtbot):
    show_result(dialog)
    path = dialog.result._path
    dialog.result.use.setFocus()
    press(dialog.result.use, Qt.Key.Key_Space)
    project = labelled.session.project
    assert sources_of(project) == ("figures", "names", "memory", str(path))
    assert dialog.result.use.text().replace("&", "") == "Stop suggesting by it"
    assert "suggests" in dialog.list.item(2).text()
    qtbot.waitUntil(lambda: not labelled.jobs.running, timeout=LONG)
    press(dialog.result.use, Qt.Key.Key_Space)
    assert sources_of(project) == ("figures", "names", "memory")
    qtbot.waitUntil(lambda: not labelled.jobs.running, timeout=LONG)


def test_after_so_many_stories_the_desk_offers_to_train_again(labelled, dialog, qtbot):
    dialog.start.every.setValue(2)
    dialog.close()
    project = labelled.session.project
    assert offered_every(project) == 2
    labelled.session.open_story(project.stories.all()[0].story.id)
    labelled.desk.stories.done_and_next()
    assert labelled.learning.notice is None
    labelled.desk.stories.done_and_next()
    text, command_id = labelled.learning.notice
    assert text.startswith("2 stories are done")
    assert command_id == "learning.retrain"
    labelled.actions_["learning.later"].trigger()
    assert labelled.learning.notice is None
    assert due(project) == 0
    labelled.desk.stories.done_and_next()
    assert labelled.learning.notice is None, "only after two more"
    labelled.desk.stories.done_and_next()
    assert labelled.learning.notice is not None
    labelled.actions_["learning.retrain"].trigger()
    assert labelled.learning.trainer.running
    assert labelled.learning.notice is None
    labelled.jobs.stop_all()
    qtbot.waitUntil(lambda: not labelled.learning.trainer.running)


def test_never_is_an_answer(labelled, dialog):
    dialog.start.every.setValue(0)
    assert dialog.start.every.text() == "never"
    project = labelled.session.project
    for summary in project.stories.all():
        labelled.session.decide(lambda open_project, story=summary.story.id: open_project.decisions.mark_done(story))
    assert labelled.learning.notice is None


def test_an_error_is_told_where_the_person_looks(labelled, dialog, answer, qtbot):
    said = []

    def read(box) -> None:
        said.append((box.parent(), box.text()))
        box.accept()

    answer(read)
    labelled.learning.trainer.start(Wish(lang="de"))
    qtbot.waitUntil(lambda: bool(said), timeout=LONG)
    assert said[0][0] is dialog
    assert "de" in said[0][1]


def test_closing_the_project_ends_the_training(labelled, dialog, qtbot):
    start_short(dialog, 20_000)
    labelled.desk.project.close()
    QApplication.processEvents()
    assert not labelled.learning.trainer.running
    assert not dialog.isVisible()


def choose(combo, data: str) -> None:
    combo.setFocus()
    combo.setCurrentIndex(combo.findData(data))


def compare(dialog, qtbot, gold: str, predicted: str) -> str:
    choose(dialog.compare.gold, gold)
    choose(dialog.compare.predicted, predicted)
    dialog.compare.compare.setFocus()
    press(dialog.compare.compare, Qt.Key.Key_Space)
    qtbot.waitUntil(dialog.compare.compare.isEnabled, timeout=LONG)
    QApplication.processEvents()
    return dialog.compare.said.text()


def test_two_sides_are_compared_in_the_window(labelled, dialog, qtbot):
    labelled.actions_["learning.compare"].trigger()
    page = dialog.compare
    assert dialog.pages.currentWidget() is page
    assert page.gold.currentData() == "labels"
    assert page.predicted.currentData() == "suggestions"
    assert page.predicted.findData("annotator:Lan") > 0
    assert compare(dialog, qtbot, "labels", "annotator:Lan") == "F1 100.0 %, relaxed 100.0 %. 6 stories compared."
    assert page.findings.spans.table.scores.rowCount() == 4, "all, and three labels"
    path = pipelines(labelled.session.project.path)[0].path
    said = compare(dialog, qtbot, "labels", f"pipeline:{path}")
    assert "1 story compared" in said
    assert "5 more are left out" in said
    assert not page.findings.isTabVisible(page.findings.indexOf(page.findings.links)), "a pipeline links nothing"


def test_sides_with_nothing_in_common_say_so(labelled, dialog, qtbot):
    labelled.actions_["learning.compare"].trigger()
    said = compare(dialog, qtbot, "gold", "annotator:Lan")
    assert "gold" in said
    assert dialog.compare.findings.isHidden()


def test_links_are_compared_where_both_sides_have_some(hand, qtbot):
    hand.press(*["Space"] * 9)  # all candidates of the story, then the first proposed link
    hand.window.actions_["learning.compare"].trigger()
    dialog = hand.window.learning._dialog
    qtbot.waitUntil(lambda: dialog.compare.predicted.findData("source:pattern") > 0, timeout=LONG)
    compare(dialog, qtbot, "labels", "suggestions")
    findings = dialog.compare.findings
    assert findings.isTabVisible(findings.indexOf(findings.links))
    assert findings.links.table.scores.rowCount() > 0
    dialog.close()
