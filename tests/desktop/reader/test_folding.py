"""Folded stretches: one strip each, that nothing trips over."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from corpus.model import Status
from desktop.reader.blocks import LONGEST, Blocks
from desktop.reader.folding import Folding

TEXT = "Home\nPolitics\n\nA story begins here.\n\nShare\nHue floods\n\nIt ends."
HEAD, FOOT = (0, 13), (TEXT.index("Share"), TEXT.index("floods") + 6)


@st.composite
def folded_texts(draw):
    lines = draw(st.lists(st.text("ab é", max_size=12), min_size=1, max_size=12))
    text = "\n".join(lines)
    starts = [0]
    for line in lines[:-1]:
        starts.append(starts[-1] + len(line) + 1)
    folds, line = [], 0
    while line < len(lines):
        last = draw(st.integers(line, len(lines) - 1))
        stretch = (starts[line], starts[last] + len(lines[last]))
        if stretch[0] < stretch[1] and draw(st.booleans()):
            folds.append(stretch)
        line = last + 1
    return text, folds


@given(folded_texts())
def test_blocks_put_together_are_the_text_whatever_is_folded(case):
    text, folds = case
    blocks = Blocks(text, folds)
    assert "\n".join(blocks[index] for index in range(len(blocks))) == text
    assert [(blocks.starts[index], blocks.ends[index]) for index in sorted(blocks.folded)] == folds
    for start, end in folds:
        assert {blocks.at(offset) for offset in range(start, end)} == {blocks.at(start)}


def test_a_long_line_in_a_fold_is_one_block():
    text = "a\n" + "b " * LONGEST + "\nc"
    blocks = Blocks(text, [(2, len(text) - 2)])
    assert len(blocks) == 3
    assert blocks.folded == {1}


def test_what_is_open_in_part_stays_open():
    folding = Folding()
    folding.set_stretches([(0, 4), (10, 20)])
    folding.set_open([(10, 20)], opened=True)
    assert folding.set_stretches([(0, 4), (10, 15)])
    assert folding.closed == [(0, 4)]
    assert not folding.set_stretches([(0, 4), (10, 15)])


@pytest.fixture
def pane(open_pane, make_span):
    spans = [make_span("hue", TEXT.index("Hue"), TEXT.index("Hue") + 3), make_span("story", 17, 22, "ORG")]
    pane = open_pane(TEXT, spans)
    pane.set_folds([HEAD, FOOT])
    return pane


def test_a_strip_stands_for_the_lines(pane):
    assert len(pane.page.blocks) == 7
    assert pane.page.block(0).layout.text() == "2 lines of page furniture — show"
    assert pane.page.decoration(4).pieces == ()
    assert pane.span_rect("hue").width() == round(pane.page.width), "the strip shows where a folded span is"


@pytest.mark.parametrize("width", [120, 160, 600])
def test_a_strip_says_no_more_than_it_has_room_for(pane, width):
    pane.resize(width, 300)
    strip = pane.page.block(0)
    assert strip.layout.text().startswith("2 l")
    assert strip.layout.text().endswith("…") is (width < 300)
    line = strip.layout.lineAt(0)
    assert line.x() + line.naturalTextWidth() <= pane.page.width


def test_the_caret_passes_a_strip_in_one_step(pane):
    pane.setFocus()
    pane.set_selection(0, 0)
    QTest.keyClick(pane, Qt.Key.Key_Right)
    assert pane.caret() == HEAD[1]
    QTest.keyClick(pane, Qt.Key.Key_Left)
    assert pane.caret() == 0
    QTest.keyClick(pane, Qt.Key.Key_Down)
    QTest.keyClick(pane, Qt.Key.Key_Down)
    assert pane.caret() == TEXT.index("A story")
    QTest.keyClick(pane, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    for _ in range(2):
        QTest.keyClick(pane, Qt.Key.Key_Up)
    assert pane.caret() in FOOT
    assert pane.folding.closed == [HEAD, FOOT], "passing opens nothing"


def test_enter_at_a_strip_opens_it(pane):
    pane.setFocus()
    pane.set_selection(0, 0)
    QTest.keyClick(pane, Qt.Key.Key_Return)
    assert pane.folding.closed == [FOOT]
    assert pane.page.block(0).layout.text() == "Home"


def test_a_click_opens_a_strip_and_a_click_on_the_bar_folds_again(pane):
    block = pane.page.blocks.at(FOOT[0])
    top = dict(pane.scroller.visible())[block]
    left = pane.places.column_left()
    point = QPoint(left + 60, top + pane.page.block(block).height // 2)
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    assert pane.folding.closed == [HEAD]
    assert dict(pane.scroller.visible())[pane.page.blocks.at(FOOT[0])] == top, "it opens where it stood"
    bar = QPoint(left - 14, top + 10)
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, bar)
    assert pane.folding.closed == [HEAD, FOOT]


def test_a_double_click_on_a_strip_only_opens_it(pane, qtbot):
    accepted = []
    pane.span_double_clicked.connect(accepted.append)
    block = pane.page.blocks.at(FOOT[0])
    point = QPoint(pane.places.column_left() + 5, dict(pane.scroller.visible())[block] + 12)
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    QTest.mouseDClick(pane.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    assert pane.folding.closed == [HEAD]
    assert accepted == []
    assert pane.selection() is None


@pytest.mark.parametrize("go", ["select", "focus", "scroll", "reader"])
def test_what_a_person_goes_to_is_opened(pane, go):
    start = TEXT.index("Hue")
    if go == "select":
        pane.set_selection(start, start + 3)
    elif go == "focus":
        pane.set_focus_span("hue")
    elif go == "scroll":
        pane.scroll_into_view(start, start + 3)
    else:
        pane.accessible_interface()._text.setCursorPosition(start)
    assert pane.folding.closed == [HEAD]
    assert pane.span_rect("hue").width() < pane.page.width


def test_a_selection_over_a_strip_leaves_it_folded(pane):
    pane.setFocus()
    QTest.keyClick(pane, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert pane.selection() == (0, len(TEXT))
    assert pane.folding.closed == [HEAD, FOOT]


def test_folding_with_the_caret_inside_takes_it_to_the_strip(pane):
    pane.set_selection(TEXT.index("Hue"), TEXT.index("Hue"))
    pane.toggle_fold(FOOT)
    assert pane.caret() == FOOT[0]


def test_a_screen_reader_hears_of_the_strip(pane):
    from PySide6.QtGui import QAccessible

    pane.set_selection(0, 0)
    interface = pane.accessible_interface()
    assert interface.text(QAccessible.Text.Description) == "2 lines of page furniture, folded. Enter shows them."
    pane.toggle_fold(HEAD)
    assert interface.text(QAccessible.Text.Description) == ""


def test_the_overview_leaves_out_what_is_folded_away(pane, make_span, qtbot):
    strip = pane._overview
    qtbot.waitUntil(lambda: bool(strip.rows()))
    assert len(strip.rows()) == 1
    pane.fold_all(False)
    qtbot.waitUntil(lambda: len(strip.rows()) == 2)
    pane.fold_all(True)
    label = make_span("hue", TEXT.index("Hue"), TEXT.index("Hue") + 3, status=Status.ADDED)
    pane.set_spans([label, make_span("story", 17, 22, "ORG")])
    qtbot.waitUntil(lambda: len(strip.rows()) == 2)


@settings(max_examples=20)
@given(st.data())
def test_scrolling_through_folds_shows_each_block_once(data):
    from desktop.reader.appearance import Appearance
    from desktop.reader.page import Page
    from desktop.reader.scrolling import Scroller

    text = "\n".join(f"line {number}" for number in range(60))
    page = Page(text, "en", Appearance(), 400)
    first = data.draw(st.integers(0, 30))
    at = text.index(f"line {first}\n")
    page.set_folds([(at, text.index(f"line {first + 20}") + len(f"line {first + 20}"))])
    scroller = Scroller(page, 200, 10)
    seen = set()
    while True:
        seen |= {index for index, _ in scroller.visible()}
        before = scroller.value
        scroller.scroll_to(before + 90)
        if scroller.value == before:
            break
    assert seen == set(range(40))
