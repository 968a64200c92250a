import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QHelpEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QToolTip

from desktop.reader import mouse
from desktop.reader.dragging import dragged_span, link_chip, link_mime

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def point_of(pane, offset):
    """Return a point just right of where code point `offset` begins."""
    return pane.places.stretch_rect(offset, offset + 1).center() - QPoint(1, 0)


def move_to(pane, point, modifier=NONE):
    """Move the mouse with its left button down."""
    outside = QPointF(pane.viewport().mapToGlobal(point))
    move = QMouseEvent(QEvent.Type.MouseMove, QPointF(point), outside, LEFT, LEFT, modifier)
    QGuiApplication.sendEvent(pane.viewport(), move)


def drag(qtbot, pane, start, end, modifier=NONE):
    qtbot.mousePress(pane.viewport(), LEFT, modifier, start)
    for point in ((start + end) / 2, end):
        move_to(pane, point, modifier)
    qtbot.mouseRelease(pane.viewport(), LEFT, modifier, end)


@pytest.mark.parametrize(
    ("text", "stretch"),
    [
        ("😀 Việt Nam and more", (2, 10)),
        ("trước Hô\u0300 Chi\u0301 Minh sau", (6, 19)),
        ("𠀀中国海关", (1, 3)),
        ("plain words here", (6, 11)),
        ("אבג hello דהו", (4, 9)),
    ],
)
def test_a_click_says_which_span(qtbot, open_pane, make_span, text, stretch):
    start, end = stretch
    pane = open_pane(text, [make_span("wanted", start, end), make_span("other", end, len(text))])
    for offset in (start, end - 1):
        with qtbot.waitSignal(pane.span_clicked) as clicked:
            qtbot.mouseClick(pane.viewport(), LEFT, pos=point_of(pane, offset))
        assert clicked.args == ["wanted"]


def test_the_innermost_of_nested_spans_is_clicked(qtbot, open_pane, make_span):
    pane = open_pane("the 17th conference", [make_span("event", 4, 19, "EVENT"), make_span("ordinal", 4, 8, "ORDINAL")])
    with qtbot.waitSignal(pane.span_clicked) as clicked:
        qtbot.mouseClick(pane.viewport(), LEFT, pos=point_of(pane, 5))
    assert clicked.args == ["ordinal"]


def test_a_tag_can_be_clicked_for_its_span(qtbot, open_pane, make_span):
    pane = open_pane("the 17th conference", [make_span("event", 4, 19, "EVENT"), make_span("ordinal", 4, 8, "ORDINAL")])
    rect = pane.span_rect("event")
    with qtbot.waitSignal(pane.span_clicked) as clicked:
        qtbot.mouseClick(pane.viewport(), LEFT, pos=QPoint(rect.left() + 4, rect.top() - 6))
    assert clicked.args == ["event"]


def test_a_click_beside_the_text_is_no_click_on_a_span(qtbot, open_pane, make_span):
    pane = open_pane("Huế", [make_span("a", 0, 3)])
    with qtbot.assertNotEmitted(pane.span_clicked):
        qtbot.mouseClick(pane.viewport(), LEFT, pos=QPoint(pane.viewport().width() - 5, 30))
        qtbot.mouseClick(pane.viewport(), LEFT, pos=QPoint(60, 400))


@pytest.mark.parametrize(
    ("text", "dragged", "wanted"),
    [
        ("Vu Quang Toan spoke", (5, 10), (3, 13)),
        ("Vu Quang Toan spoke", (10, 5), (3, 13)),
        ("昆明海关缉私局", (1, 4), (1, 4)),
        ("😀 ông Hô\u0300 nói", (3, 7), (2, 9)),
    ],
)
def test_a_drag_selects_whole_words_and_single_characters_of_chinese(qtbot, open_pane, text, dragged, wanted):
    begin, end = dragged
    pane = open_pane(text)
    left = pane.places.stretch_rect(begin, begin + 1)
    right = pane.places.stretch_rect(end, end + 1)
    drag(qtbot, pane, QPoint(left.left() + 1, left.center().y()), QPoint(right.left() + 1, right.center().y()))
    assert pane.selection() == wanted


def test_alt_selects_exactly(qtbot, open_pane):
    pane = open_pane("Vu Quang Toan spoke")
    left, right = pane.places.stretch_rect(5, 6), pane.places.stretch_rect(10, 11)
    start, end = QPoint(left.left() + 1, left.center().y()), QPoint(right.left() + 1, right.center().y())
    drag(qtbot, pane, start, end, Qt.KeyboardModifier.AltModifier)
    assert pane.selection() == (5, 10)


def test_shift_and_click_extend(qtbot, open_pane):
    pane = open_pane("Vu Quang Toan spoke")
    qtbot.mouseClick(pane.viewport(), LEFT, pos=pane.places.stretch_rect(0, 1).topLeft())
    qtbot.mouseClick(pane.viewport(), LEFT, Qt.KeyboardModifier.ShiftModifier, pane.places.stretch_rect(8, 9).topLeft())
    assert pane.selection() == (0, 8)


def test_a_double_click_selects_the_word_and_a_third_the_paragraph(qtbot, open_pane, make_span):
    text = "first\nVũ Quang Toàn spoke\nlast"
    pane = open_pane(text, [make_span("person", 6, 19)])
    point = point_of(pane, 10)
    with qtbot.waitSignal(pane.span_double_clicked) as clicked:
        qtbot.mouseClick(pane.viewport(), LEFT, pos=point)
        qtbot.mouseDClick(pane.viewport(), LEFT, pos=point)
    assert clicked.args == ["person"]
    assert pane.selection() == (9, 14)


def test_a_drag_beyond_the_bottom_scrolls(qtbot, open_pane):
    pane = open_pane("\n".join(["a line of text"] * 200))
    bar = pane.verticalScrollBar()
    viewport = pane.viewport()
    qtbot.mousePress(viewport, LEFT, pos=QPoint(100, 100))
    move_to(pane, QPoint(100, viewport.height() + 20))
    qtbot.waitUntil(lambda: bar.value() > 100)
    first, caret = bar.value(), pane.caret()
    assert caret > pane.first_visible_offset()
    move_to(pane, QPoint(100, -20))
    qtbot.waitUntil(lambda: bar.value() < first)
    assert pane.caret() < caret
    qtbot.mouseRelease(viewport, LEFT, pos=QPoint(100, -20))
    stopped = bar.value()
    qtbot.wait(120)
    assert bar.value() == stopped


@pytest.mark.parametrize("how", ["tag", "control", "side"])
def test_a_link_is_carried_from_a_span(qtbot, open_pane, make_span, monkeypatch, how):
    carried = []
    monkeypatch.setattr(mouse, "carry_link", lambda _pane, span: carried.append(span.id))
    pane = open_pane("Hà Nội is a city", [make_span("a", 0, 6)])
    rect = pane.span_rect("a")
    far = QPoint(pane.viewport().width() + 100, 200)
    if how == "tag":
        drag(qtbot, pane, QPoint(rect.left() + 3, rect.top() - 6), rect.center() + QPoint(60, 60))
    elif how == "control":
        drag(qtbot, pane, rect.center(), rect.center() + QPoint(60, 60), Qt.KeyboardModifier.ControlModifier)
    else:
        drag(qtbot, pane, rect.center(), far)
    assert carried == ["a"]
    assert pane.selection() is None


def test_a_drag_inside_the_pane_from_a_span_selects(qtbot, open_pane, make_span, monkeypatch):
    monkeypatch.setattr(mouse, "carry_link", lambda _pane, _span: pytest.fail("no link was asked for"))
    pane = open_pane("Hà Nội is a city", [make_span("a", 0, 6)])
    drag(qtbot, pane, point_of(pane, 4), point_of(pane, 14))
    assert pane.selection() == (3, 16)


def drop(pane, data, point):
    """Drop `data` at `point` as the platform does, and return whether it was taken."""
    move = Qt.DropAction.LinkAction, data, LEFT, NONE
    enter = QDragEnterEvent(point, *move)
    QGuiApplication.sendEvent(pane.viewport(), enter)
    QGuiApplication.sendEvent(pane.viewport(), QDragMoveEvent(point, *move))
    event = QDropEvent(QPointF(point), *move)
    QGuiApplication.sendEvent(pane.viewport(), event)
    return event.isAccepted()


def test_a_link_dropped_on_a_span_of_another_pane_is_told(qtbot, open_pane, make_span):
    pane = open_pane("Hà Nội", [make_span("here", 0, 6)])
    with qtbot.waitSignal(pane.link_dropped) as dropped:
        assert drop(pane, link_mime("there"), pane.span_rect("here").center())
    assert dropped.args == ["there", "here"]
    assert pane.emphasis.drop_target is None


@pytest.mark.parametrize("carried", ["here", ""])
def test_only_links_of_other_panes_can_be_dropped(qtbot, open_pane, make_span, carried):
    pane = open_pane("Hà Nội", [make_span("here", 0, 6)])
    data = link_mime(carried) if carried else QMimeData()
    with qtbot.assertNotEmitted(pane.link_dropped):
        assert not drop(pane, data, pane.span_rect("here").center())


def test_a_link_dropped_beside_a_span_is_not_taken(open_pane, make_span):
    pane = open_pane("Hà Nội", [make_span("here", 0, 6)])
    assert not drop(pane, link_mime("there"), QPoint(300, 400))


def test_what_is_carried_can_be_read_and_seen(open_pane, make_span):
    pane = open_pane("Hà Nội " * 40, [make_span("a", 0, 200)])
    assert dragged_span(link_mime("a")) == "a"
    chip = link_chip(pane, pane.span_at(0))
    assert 20 < chip.width() <= 300 * chip.devicePixelRatio()


def test_the_context_menu_is_asked_for_the_span_under_the_mouse(qtbot, open_pane, make_span):
    pane = open_pane("Hà Nội is a city", [make_span("a", 0, 6)])
    point = pane.span_rect("a").center()
    ask = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, pane.viewport().mapToGlobal(point))
    with qtbot.waitSignals([pane.span_clicked, pane.context_menu_asked]):
        QGuiApplication.sendEvent(pane.viewport(), ask)
    pane.set_selection(0, 9)
    with qtbot.assertNotEmitted(pane.span_clicked), qtbot.waitSignal(pane.context_menu_asked):
        QGuiApplication.sendEvent(pane.viewport(), ask)


def test_the_tooltip_says_what_the_window_gives(qtbot, open_pane, make_span, monkeypatch):
    pane = open_pane("13.6 trillion", [make_span("a", 0, 13, "MONEY")])
    pane.tooltip_for = lambda span: f"worth of {span.id}"
    said = []
    monkeypatch.setattr(QToolTip, "showText", lambda _point, text, *_rest: said.append(text))
    for point in (pane.span_rect("a").center(), QPoint(300, 400)):
        ask = QHelpEvent(QEvent.Type.ToolTip, point, pane.viewport().mapToGlobal(point))
        QGuiApplication.sendEvent(pane.viewport(), ask)
    assert said == ["worth of a", ""]
