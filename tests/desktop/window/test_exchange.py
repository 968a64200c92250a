"""Export and import in the window: what would come through is shown before anything is done."""

import json
import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from corpus.errors import TwinspanError
from corpus.exchange import find_format
from corpus.project import Project
from desktop.dialogs.export import ExportDialog
from desktop.dialogs.importing import ImportDialog
from desktop.dialogs.report import ReportDialog


def wait(bot, until: Callable[[], bool]) -> None:
    bot.waitUntil(until, timeout=30_000)


def choose(dialog, name: str) -> None:
    dialog.format.setCurrentIndex(dialog.format.findText(find_format(name).title))


def press(dialog, text: str) -> None:
    button = next(button for button in dialog.findChildren(QPushButton) if button.text() == text)
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def close_report(dialog) -> None:
    assert isinstance(dialog, ReportDialog)
    dialog.reject()


@pytest.fixture
def labelled(project_path):
    """Two of Lan's labels on the first story's English text."""
    with Project.open(project_path) as project:
        project.use_annotator("Lan")
        document = project.documents.of(project.stories.all()[0].story.id)[0]
        project.decisions.add(document.id, 0, 7, "ORG")
        project.decisions.add(document.id, 3, 16, "ORG")
    return project_path


def test_an_export_says_what_would_be_lost_before_it_is(labelled, hand, answer, tmp_path, qtbot):
    out = tmp_path / "out.tei.xml"

    def export(dialog: ExportDialog):
        choose(dialog, "tei")
        dialog.out.setText(str(out))
        wait(qtbot, lambda: dialog.preview.report is not None)
        assert dialog.preview.report.counts["documents"] == 5
        losses = [dialog.preview.losses.item(row).text() for row in range(dialog.preview.losses.count())]
        assert any("overlap" in sentence for sentence in losses)
        assert not out.exists()
        dialog.strict.setChecked(True)
        assert "would be lost" in dialog._remark.text()
        assert not dialog._export.isEnabled()
        dialog.strict.setChecked(False)
        answer(close_report)
        press(dialog, "Export")

    answer(export)
    hand.window.desk.project.export()
    wait(qtbot, out.exists)
    wait(qtbot, lambda: not hand.window.jobs.running)


def test_the_history_goes_with_stories_only(hand, answer, tmp_path, qtbot):
    out = tmp_path / "out.jsonl"

    def export(dialog: ExportDialog):
        choose(dialog, "spacy")
        assert dialog.history.isHidden()
        choose(dialog, "stories")
        dialog.out.setText(str(out))
        dialog.history.setChecked(True)
        wait(qtbot, lambda: dialog.preview.report is not None)
        answer(close_report)
        press(dialog, "Export")

    hand.press("Space")
    answer(export)
    hand.window.desk.project.export()
    wait(qtbot, out.exists)
    wait(qtbot, lambda: not hand.window.jobs.running)
    lines = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    assert any(entry["action"] == "accept" for line in lines for entry in line.get("history", []))


def test_a_preview_can_be_stopped_and_the_export_still_made(hand, answer, tmp_path, qtbot):
    out = tmp_path / "out.html"

    def export(dialog: ExportDialog):
        choose(dialog, "html")
        dialog.out.setText(str(out))
        assert dialog.preview.is_busy
        press(dialog, "Stop the preview")
        wait(qtbot, lambda: not dialog.preview.is_busy)
        assert dialog.preview.report is not None or dialog.preview.summary.text() == "No preview."  # it may be quick
        answer(close_report)
        press(dialog, "Export")

    answer(export)
    hand.window.desk.project.export()
    wait(qtbot, out.exists)
    wait(qtbot, lambda: not hand.window.jobs.running)


def test_a_stopped_preview_says_nothing_of_the_format_before(hand, answer, qtbot):
    runs, goes_on = threading.Event(), threading.Event()

    def fail_late(_job):
        runs.set()
        goes_on.wait(30)
        raise TwinspanError("export-empty", layer="labels")

    def look(dialog: ExportDialog):
        dialog.preview.try_out("The format before", fail_late)
        wait(qtbot, runs.is_set)
        choose(dialog, "html")
        press(dialog, "Stop the preview")
        goes_on.set()
        wait(qtbot, lambda: not dialog.preview.is_busy)
        assert (dialog.preview.summary.text(), dialog.preview.problem) == ("No preview.", "")
        dialog.reject()

    answer(look)
    hand.window.desk.project.export()
    wait(qtbot, lambda: not hand.window.jobs.running)


@pytest.mark.parametrize("whose", ["mine", "others", "suggestions"])
def test_a_person_chooses_whose_the_labels_become(whose, hand, answer, tmp_path, qtbot):
    text = "Hanoi grew."
    path = tmp_path / "in.jsonl"
    line = {"text": text, "spans": [{"start": 0, "end": 5, "label": "GPE"}, {"start": 6, "end": 99, "label": "GPE"}]}
    path.write_text(json.dumps(line) + "\nbroken\n", "utf-8")
    stories = len(hand.session.project.stories.all())

    def take(dialog: ImportDialog):
        assert not dialog._import.isEnabled()
        dialog.take([path])
        assert dialog.format.currentData().name == "prodigy"
        getattr(dialog, whose).setChecked(True)
        if whose == "others":
            wait(qtbot, lambda: not dialog.preview.is_busy)
            assert "whose labels" in dialog._remark.text()
            assert not dialog._import.isEnabled()
            dialog.name.setEditText("Prof. Ngô")
        wait(qtbot, lambda: dialog.preview.report is not None and not dialog.preview.is_busy)
        assert dialog.preview.report.counts["spans"] == 1
        assert dialog.preview.losses.count() == 2
        assert len(hand.session.project.stories.all()) == stories
        answer(close_report)
        press(dialog, "Import")

    answer(take)
    hand.window.desk.project.import_stories()
    wait(qtbot, lambda: len(hand.session.project.stories.all()) == stories + 1)
    wait(qtbot, lambda: not hand.window.jobs.running)
    project = hand.session.project
    record = project.export_story(project.stories.all()[-1].story.id)
    (span,) = record.spans
    people = {person.id: person.name for person in record.annotators}
    expected = {"mine": project.annotator.name, "others": "Prof. Ngô", "suggestions": None}[whose]
    assert people.get(span.annotator or "") == expected


def test_a_wrong_format_is_said_before_anything_happens(hand, answer, tmp_path, qtbot):
    path = tmp_path / "in.jsonl"
    path.write_text('{"text": "Hanoi", "spans": []}\n', "utf-8")

    def look(dialog: ImportDialog):
        dialog.take([path])
        choose(dialog, "webanno")
        wait(qtbot, lambda: dialog.preview.report is not None and not dialog.preview.is_busy)
        assert "another format" in dialog._remark.text()
        assert not dialog._import.isEnabled()
        QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Escape)

    answer(look)
    hand.window.desk.project.import_stories()
    assert len(hand.session.project.stories.all()) == 2
    wait(qtbot, lambda: not hand.window.jobs.running)


def test_names_for_the_glossary_become_nobodys_labels(hand, answer, tmp_path, qtbot):
    path = tmp_path / "names.csv"
    path.write_text("form_a,lang_a,form_b,lang_b,label\nHanoi,en,Hà Nội,vi,GPE\n", "utf-8")

    def take(dialog: ImportDialog):
        dialog.suggestions.setChecked(True)
        assert dialog.suggestions.isVisible()
        dialog.take([path])
        assert dialog.format.currentData().name == "glossary-csv"
        assert not any(button.isVisible() for button in (*dialog.group.buttons(), dialog.name))
        assert dialog._of_names.isVisible()
        wait(qtbot, lambda: dialog.preview.report is not None and not dialog.preview.is_busy)
        assert dialog.preview.report.counts == {"names": 1}
        choose(dialog, "prodigy")
        assert all(button.isVisible() for button in dialog.group.buttons())
        assert not dialog._of_names.isVisible()
        choose(dialog, "glossary-csv")
        wait(qtbot, lambda: dialog.preview.report is not None and not dialog.preview.is_busy)
        answer(close_report)
        press(dialog, "Import")

    answer(take)
    hand.window.desk.project.import_stories()
    wait(qtbot, lambda: any(row.pair.form_a == "Hanoi" for row in hand.session.project.glossary.rows()))
    wait(qtbot, lambda: not hand.window.jobs.running)
