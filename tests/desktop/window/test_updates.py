"""Looking for a newer version, as a person meets it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from corpus.errors import TwinspanError
from desktop import updates
from desktop.dialogs.updates import UpdatesDialog
from desktop.updates import Channel, Newest
from desktop.window.updating import Updates

ADDRESS = "https://example.org/updates.json"
PAGE = "https://example.org/twinspan/9"


@pytest.fixture
def asked(monkeypatch):
    """The addresses that were asked; the answer is version 9."""
    addresses = []

    def newest(address):
        addresses.append(address)
        if "broken" in address:
            raise TwinspanError("updates-unclear", address=address)
        return Newest("9.0" if "old" not in address else "0.0.1", PAGE)

    monkeypatch.setattr(updates, "newest", newest)
    return addresses


@pytest.fixture
def release(monkeypatch):
    monkeypatch.setattr(updates, "channel", lambda: Channel(ADDRESS))


def ask(qtbot, known: Updates) -> None:
    with qtbot.waitSignal(known.answered):
        known.ask_quietly()


def test_a_newer_version_is_said_once_a_day_in_the_status_bar(qtbot, window, asked, release):
    known = window.updates
    assert known.button.isHidden()
    ask(qtbot, known)
    assert known.button.isVisible()
    assert known.button.text() == "Twinspan 9.0 is out"
    known.ask_quietly()
    assert asked == [ADDRESS]


def test_nothing_is_asked_without_an_address(window, asked):
    window.updates.ask_quietly()
    assert asked == []


def test_nothing_is_asked_where_the_person_does_not_let_it(window, asked, release):
    window.updates.on = False
    window.updates.ask_quietly()
    assert asked == []


def test_nothing_is_asked_by_a_copy_from_a_store(qtbot, window, asked, monkeypatch):
    monkeypatch.setattr(updates, "channel", lambda: Channel(ADDRESS, store=True))
    window.updates.on = True
    window.updates.address = "https://example.org/own.json"
    window.updates.ask_quietly()
    assert asked == []
    dialog = UpdatesDialog(window, window.updates)
    qtbot.addWidget(dialog)
    assert "store" in dialog.sentence.text()
    assert not hasattr(dialog, "asking")


def test_what_goes_wrong_is_not_said_unless_asked(qtbot, window, asked):
    window.updates.address = "https://example.org/broken.json"
    ask(qtbot, window.updates)
    assert window.updates.button.isHidden()
    assert QApplication.activeModalWidget() is None
    dialog = UpdatesDialog(window, window.updates)
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitSignal(window.updates.answered):
        qtbot.mouseClick(dialog.now, Qt.MouseButton.LeftButton)
    assert "does not say which version" in dialog.answer.text()


def test_the_person_says_where_to_ask_and_whether(qtbot, window, asked, release, monkeypatch):
    opened = []
    monkeypatch.setattr("desktop.dialogs.updates.QDesktopServices.openUrl", lambda url: opened.append(url.toString()))
    dialog = UpdatesDialog(window, window.updates)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.address.text() == ADDRESS
    assert dialog.asking.isChecked()
    qtbot.mouseClick(
        dialog.asking,
        Qt.MouseButton.LeftButton,
        pos=dialog.asking.rect().center() - dialog.asking.rect().center() / 1.1,
    )
    assert not window.updates.on
    dialog.address.selectAll()
    qtbot.keyClicks(dialog.address, "https://example.org/old.json")
    with qtbot.waitSignal(window.updates.answered):
        qtbot.mouseClick(dialog.now, Qt.MouseButton.LeftButton)
    assert asked == ["https://example.org/old.json"]
    assert dialog.answer.text() == "There is no newer version."
    assert dialog.page.isHidden()
    dialog.address.clear()
    assert not dialog.now.isEnabled()
    qtbot.keyClicks(dialog.address, ADDRESS)
    with qtbot.waitSignal(window.updates.answered):
        qtbot.mouseClick(dialog.now, Qt.MouseButton.LeftButton)
    assert dialog.answer.text() == "Version 9.0 is out."
    qtbot.mouseClick(dialog.page, Qt.MouseButton.LeftButton)
    assert opened == [PAGE]


def test_the_button_and_the_menu_open_the_dialog(qtbot, window, asked, release, monkeypatch):
    shown = []
    monkeypatch.setattr(UpdatesDialog, "exec", lambda self: shown.append(self.answer.text()))
    window.actions_["help.updates"].trigger()
    ask(qtbot, window.updates)
    qtbot.mouseClick(window.updates.button, Qt.MouseButton.LeftButton)
    assert shown == ["", "Version 9.0 is out."]


def test_the_about_page_says_that_documents_stay(qtbot, window):
    from PySide6.QtWidgets import QLabel

    from desktop.dialogs.about import AboutDialog

    dialog = AboutDialog(window)
    qtbot.addWidget(dialog)
    assert "Documents never leave this computer." in [label.text() for label in dialog.findChildren(QLabel)]
