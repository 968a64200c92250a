"""Every command is reached from the menu, from the palette, and by each of its keys."""

from collections import Counter

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from desktop.commands import MENUS, Place
from desktop.commands.presets import PRESETS
from desktop.dialogs.palette import COMMAND, Palette
from desktop.dialogs.shortcuts import ShortcutsDialog
from desktop.translation import LANGUAGES, speak

ONE_OF_SEVERAL = ("Colours", "Language", "Order of the stories")
"""The submenus of choices that are made once: no key for each of them."""

SELDOM = {
    "project.sample",
    "project.restore",
    "learning.retrain",
    "learning.later",
    "story.remove",
    "document.language",
    "document.rename",
    "document.move",
    "document.remove",
    "help.updates",
    "help.about",
}
"""What is done too seldom, or undone with too much trouble, for a key that is hit by mistake."""


@pytest.fixture
def called(hand):
    """The commands that were called, by id; none of them does anything, and all of them can be called."""
    calls: list[str] = []
    actions = hand.window.actions_
    for command in actions.registry:
        action = actions[command.id]
        action.triggered.disconnect()
        action.triggered.connect(lambda _=False, name=command.id: calls.append(name))
        action.setEnabled(True)
    return calls


def items(menu: QMenu) -> list[QAction]:
    found = []
    for action in menu.actions():
        found += items(action.menu()) if action.menu() else [action]
    return found


def test_every_command_stands_in_its_menu_once(hand, called):
    menus = {action.text(): action.menu() for action in hand.window.menuBar().actions()}
    assert list(menus) == list(MENUS)
    for title, menu in menus.items():
        wanted = [command.id for command in hand.window.registry if command.menu == title]
        shown = [action.objectName() for action in items(menu) if action.objectName()]
        assert sorted(shown) == sorted(wanted)
        for action in items(menu):
            if action.objectName():
                called.clear()
                action.trigger()
                assert called == [action.objectName()]


def walk(menu: QMenu) -> list[str]:
    """Press Down through `menu`, which is open, and Right into its submenus; return what the keys light up."""
    found: list[str] = []
    first = menu.activeAction()
    while True:
        action = menu.activeAction()
        if action.menu():
            QTest.keyClick(menu, Qt.Key.Key_Right)
            assert QApplication.activePopupWidget() is action.menu()
            found += walk(action.menu())
            QTest.keyClick(action.menu(), Qt.Key.Key_Left)
        elif action.objectName():
            found.append(action.objectName())
        QTest.keyClick(menu, Qt.Key.Key_Down)
        if menu.activeAction() is first:
            return found


@pytest.mark.parametrize("title", MENUS)
def test_every_command_is_reached_with_alt_and_the_arrows(hand, called, title):
    wanted = [command.id for command in hand.window.registry if command.menu == title]
    hand.reader("en").setFocus()
    hand.press(f"Alt+{title[title.index('&') + 1]}")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert sorted(walk(menu)) == sorted(wanted)
    last = menu.activeAction()
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert called == [last.objectName()]
    assert QApplication.activePopupWidget() is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_letters_of_the_menus_are_their_own_in_every_language(hand, qapp, language):
    registry = hand.window.registry
    taken = {QKeySequence(key).toString() for command in registry for key in command.keys}
    taken |= {QKeySequence(key).toString() for preset in PRESETS for keys in preset.keys.values() for key in keys}
    speak(qapp, language)
    try:
        letters = [QKeySequence.mnemonic(QCoreApplication.translate("Commands", title)).toString() for title in MENUS]
    finally:
        speak(qapp, "en")
    assert all(letters)
    assert len(set(letters)) == len(MENUS)
    assert not taken & set(letters)


def test_every_command_has_a_key_except_choices_and_what_is_seldom_done(hand):
    keyless = {command.id for command in hand.window.registry if not command.keys}
    choices = {command.id for command in hand.window.registry if command.submenu in ONE_OF_SEVERAL}
    assert keyless - choices == SELDOM


def test_every_command_without_a_key_can_be_given_one(hand, called):
    keys = hand.window.keys
    for command in hand.window.registry:
        if not command.keys:
            keys.choose(command, [QKeySequence("Ctrl+Alt+F12")])
            hand.reader("en").setFocus()
            called.clear()
            hand.press("Ctrl+Alt+F12")
            assert called == [command.id]
            keys.restore([command])


def test_every_command_stands_in_the_dialog_that_gives_keys(hand):
    dialog = ShortcutsDialog(hand.window, hand.window.registry, hand.window.keys)
    for command in hand.window.registry:
        dialog.choose(command.id)
        assert dialog.command() == command
        assert dialog.editor.isEnabled()
    dialog.deleteLater()


def test_every_command_is_found_in_the_palette_by_its_title(hand, called):
    palette = Palette(hand.window, hand.window.actions_, hand.window.theme)
    for command in hand.window.registry:
        palette.field.setText(f"{command.shown_title} {command.menu.replace('&', '')}")
        assert command in palette.model.rows
        palette.list.setCurrentIndex(palette.model.index(palette.model.rows.index(command)))
        palette.field.returnPressed.emit()
        assert palette.chosen == command
        called.clear()
        hand.window.actions_.run(command)
        assert called == [command.id]
    palette.deleteLater()


def test_every_key_calls_its_command(hand, called):
    reader = hand.reader("en")
    for command in hand.window.registry:
        for key in command.keys:
            reader.setFocus()
            called.clear()
            QTest.keySequence(reader, QKeySequence(key))
            assert called == [command.id], key


def test_keys_of_the_texts_work_in_no_field(hand, called):
    field = hand.window.search_bar.field
    called.clear()
    for command in hand.window.registry:
        for key in command.keys if command.place is Place.READER else ():
            field.setFocus()
            QTest.keySequence(field, QKeySequence(key))
            assert called == [], key


def test_no_key_has_two_commands(hand):
    keys = Counter(QKeySequence(key).toString() for command in hand.window.registry for key in command.keys)
    assert [key for key, count in keys.items() if count > 1] == []


def test_no_command_takes_keys_that_belong_to_typing_and_selecting(hand):
    forbidden = {"Backspace", "Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown", "Tab"}
    forbidden |= {
        f"{mods}{key}" for mods in ("Shift+", "Ctrl+Shift+", "Ctrl+") for key in ("Left", "Right", "Up", "Down")
    }
    assert not {key for command in hand.window.registry for key in command.keys} & forbidden


def test_every_command_says_what_it_does_and_its_tooltip_names_the_key(hand):
    for command in hand.window.registry:
        assert command.detail
        tip = hand.window.actions_[command.id].toolTip()
        assert command.title.rstrip("…") in tip
        assert not command.keys or hand.window.keys.shown(command).replace("<", "&lt;") in tip


def test_the_palette_runs_what_is_chosen(hand, answer):
    def choose(palette):
        QTest.keyClicks(palette.field, "unsure")
        QTest.keyClick(palette.field, Qt.Key.Key_Return)

    answer(choose)
    hand.press("Ctrl+Shift+P")
    assert hand.session.span.unsure


def test_the_palette_is_walked_with_the_arrows_and_left_with_escape(hand, answer):
    def walk(palette):
        first = palette.list.currentIndex().data(COMMAND)
        QTest.keyClick(palette.field, Qt.Key.Key_Down)
        assert palette.list.currentIndex().data(COMMAND) != first
        QTest.keyClick(palette.field, Qt.Key.Key_Escape)

    answer(walk)
    hand.press("F1")
    assert answer.seen == ["Palette"]


def test_a_chosen_key_works_and_the_old_one_does_not(hand):
    command = hand.window.registry["span.unsure"]
    hand.window.keys.choose(command, [QKeySequence("F12")])
    hand.press("U")
    assert not hand.session.span.unsure
    hand.press("F12")
    assert hand.session.span.unsure
    assert hand.window.keys.is_chosen(command)
    hand.window.keys.restore([command])
    hand.press("U")
    assert not hand.session.span.unsure


def test_the_right_mouse_button_offers_what_can_be_done(hand, called):
    hand.window.story_view.menu_asked.emit(hand.window.mapToGlobal(hand.window.rect().center()))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    shown = {action.objectName() for action in items(menu)}
    assert {"span.accept", "label.PERSON", "link.none", "span.end-right"} <= shown
    menu.close()
