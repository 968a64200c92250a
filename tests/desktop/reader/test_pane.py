from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QWidget

from corpus.model import Document, Status, load_scheme
from desktop.reader import Appearance, ReaderPane

LONG = "\n".join(f"Paragraph {number} tells of customs officers and what they found that day." for number in range(400))
KEY = Qt.Key
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def pixels(pane):
    return pane.viewport().grab().toImage()


def test_an_empty_pane_and_an_empty_document_can_be_used(qtbot, open_pane):
    pane = open_pane("")
    pane.set_spans([])
    qtbot.keyClick(pane, KEY.Key_Right)
    qtbot.keyClick(pane, KEY.Key_Down, SHIFT)
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton)
    qtbot.mouseDClick(pane.viewport(), Qt.MouseButton.LeftButton)
    assert pane.selection() is None
    assert pane.first_visible_offset() == 0
    pane.set_document(None)
    assert pane.document is None
    assert not pixels(pane).isNull()


def test_selection_by_key_counts_code_points(qtbot, open_pane):
    pane = open_pane("😀 He\u0302\u0301t 𠀀")
    for _ in range(4):
        qtbot.keyClick(pane, KEY.Key_Right, SHIFT)
    assert pane.selection() == (0, 6)
    qtbot.keyClick(pane, KEY.Key_End, SHIFT)
    assert pane.selection() == (0, 9)
    qtbot.keyClick(pane, KEY.Key_Left)
    assert pane.selection() is None
    assert pane.caret() == 8


def test_word_and_paragraph_keys(qtbot, open_pane):
    pane = open_pane("Vũ Quang Toàn\nspoke")
    qtbot.keyClick(pane, KEY.Key_Right, CONTROL)
    qtbot.keyClick(pane, KEY.Key_Right, CONTROL | SHIFT)
    assert pane.selection() == (2, 8)
    qtbot.keyClick(pane, KEY.Key_Down, CONTROL)
    assert pane.caret() == 14
    qtbot.keyClick(pane, KEY.Key_Up, CONTROL | SHIFT)
    assert pane.selection() == (0, 14)


def test_copying_takes_the_stored_text(qtbot, open_pane):
    text = "a\u00a0b\u2028c"
    pane = open_pane(text)
    qtbot.keyClick(pane, KEY.Key_A, CONTROL)
    qtbot.keyClick(pane, KEY.Key_C, CONTROL)
    assert pane.selection() == (0, 5)
    assert QGuiApplication.clipboard().text() == text


@pytest.mark.parametrize("key", [KEY.Key_A, KEY.Key_Return, KEY.Key_Space, KEY.Key_Backspace, KEY.Key_1])
def test_decision_keys_are_left_to_the_window(qtbot, key):
    class Window(QWidget):
        def keyPressEvent(self, event):
            heard.append(event.key())

    heard = []
    window = Window()
    qtbot.addWidget(window)
    pane = ReaderPane(window)
    pane.set_document(Document("document", "story", "name", "en", "some text"))
    window.show()
    qtbot.keyClick(pane, key)
    assert heard == [key]


def test_selection_changes_are_told_once(qtbot, open_pane):
    pane = open_pane("some text")
    heard = []
    pane.selection_changed.connect(lambda: heard.append(pane.selection()))
    pane.set_selection(0, 4)
    pane.set_selection(0, 4)
    pane.clear_selection()
    assert heard == [(0, 4), None]


def test_selecting_backwards_puts_the_caret_first(open_pane):
    pane = open_pane("some text")
    pane.set_selection(9, 5)
    assert pane.selection() == (5, 9)
    assert pane.caret() == 5


def test_selections_are_clipped_to_the_text(open_pane):
    pane = open_pane("short")
    pane.set_selection(-3, 99)
    assert pane.selection() == (0, 5)


def test_places_of_spans_follow_the_scrolling(open_pane, make_span):
    start = LONG.index("Paragraph 200")
    pane = open_pane(LONG, [make_span("here", 0, 9), make_span("far", start, start + 9)])
    assert pane.span_rect("here") is not None
    assert pane.span_rect("far") is None
    assert pane.span_rect("nowhere") is None
    pane.set_focus_span("far")
    assert pane.span_rect("here") is None
    assert pane.viewport().rect().contains(pane.span_rect("far"))


def test_the_caret_goes_along_with_the_focus(qtbot, open_pane, make_span):
    pane = open_pane("Hà Nội and Huế and Vinh", [make_span("a", 11, 14), make_span("b", 19, 23)])
    heard = []
    pane.selection_changed.connect(lambda: heard.append(pane.selection()))
    pane.set_focus_span("a")
    assert (pane.caret(), heard) == (11, [])
    pane.set_selection(13, 13)
    pane.set_focus_span("a")
    assert pane.caret() == 13
    pane.set_selection(0, 6)
    pane.set_focus_span("b")
    assert pane.selection() == (0, 6)


def test_focus_without_scrolling_stays(open_pane, make_span):
    start = LONG.index("Paragraph 200")
    pane = open_pane(LONG, [make_span("far", start, start + 9)])
    pane.set_focus_span("far", scroll=False)
    assert pane.first_visible_offset() == 0


def test_focus_on_what_is_well_in_view_does_not_scroll(open_pane, make_span):
    start = LONG.index("Paragraph 3 ")
    pane = open_pane(LONG, [make_span("near", start, start + 9)])
    pane.set_focus_span("near")
    assert pane.verticalScrollBar().value() == 0


@pytest.mark.parametrize("text", [LONG, "word " * 100_000, "中" * 200_000])
def test_a_place_in_the_text_can_be_gone_to_and_read_back(open_pane, text):
    pane = open_pane(text)
    for offset in (len(text) // 3, len(text) // 2, 0):
        pane.scroll_to_offset(offset)
        first = pane.first_visible_offset()
        assert abs(first - offset) < 200
        pane.scroll_to_offset(first)
        assert pane.first_visible_offset() == first


def test_the_end_can_be_reached_by_key_and_bar(qtbot, open_pane):
    pane = open_pane(LONG)
    qtbot.keyClick(pane, KEY.Key_End, CONTROL)
    assert pane.caret() == len(LONG)
    assert pane.places.caret_rect(len(LONG)) is not None
    pane.verticalScrollBar().setValue(0)
    assert pane.first_visible_offset() == 0
    pane.verticalScrollBar().setValue(pane.verticalScrollBar().maximum())
    assert pane.places.caret_rect(len(LONG)) is not None


def test_the_first_line_stays_when_type_or_width_change(qtbot, open_pane):
    pane = open_pane(LONG)
    pane.scroll_to_offset(LONG.index("Paragraph 150"))
    first = pane.first_visible_offset()
    pane.set_appearance(Appearance(point_size=15, dark=True))
    assert pane.first_visible_offset() == first
    pane.resize(420, 500)
    assert abs(pane.first_visible_offset() - first) < 80


def test_the_text_does_not_creep_while_the_width_changes_step_by_step(open_pane):
    pane = open_pane("customs officers found goods " * 3000)
    pane.scroll_to_offset(40_000)
    first = pane.first_visible_offset()
    for width in [*range(700, 400, -7), *range(400, 701, 7), 700]:
        pane.resize(width, 600)
        assert abs(pane.first_visible_offset() - first) < 80
    assert pane.first_visible_offset() == first


def test_the_caret_is_kept_in_view(qtbot, open_pane):
    pane = open_pane(LONG)
    for _ in range(60):
        qtbot.keyClick(pane, KEY.Key_Down)
        assert pane.viewport().rect().contains(pane.places.caret_rect(pane.caret()))
    for _ in range(60):
        qtbot.keyClick(pane, KEY.Key_Up)
        assert pane.viewport().rect().contains(pane.places.caret_rect(pane.caret()))
    assert pane.caret() == 0
    qtbot.keyClick(pane, KEY.Key_PageDown)
    assert pane.places.caret_rect(pane.caret()) is not None
    assert pane.caret() > 0


def test_scrolling_is_told(qtbot, open_pane):
    pane = open_pane(LONG)
    with qtbot.waitSignal(pane.scrolled):
        pane.verticalScrollBar().setValue(300)


@pytest.mark.parametrize("detail", [0, 1, 2])
@pytest.mark.parametrize("dark", [False, True])
def test_states_of_a_span_look_different(open_pane, make_span, detail, dark):
    text = "Officers in Hà Nội found goods."
    pane = open_pane(text, appearance=Appearance(detail=detail, dark=dark))
    span = make_span("a", 12, 18)
    looks = []
    for shown in (
        span,
        replace(span, status=Status.ACCEPTED),
        replace(span, unsure=True),
        replace(span, label="MONEY"),
    ):
        pane.set_spans([shown])
        looks.append(pixels(pane))
    pane.set_spans([span])
    pane.set_links_state({"a"}, set())
    looks.append(pixels(pane))
    pane.set_links_state({"a"}, {"a"})
    looks.append(pixels(pane))
    pane.set_links_state(set(), set())
    pane.set_focus_span("a")
    looks.append(pixels(pane))
    pane.set_focus_span(None)
    pane.set_partners({"a"})
    looks.append(pixels(pane))
    pane.set_partners(set())
    assert pixels(pane) == looks[0]
    assert all(one != other for number, one in enumerate(looks) for other in looks[:number])


@pytest.mark.parametrize("detail", [0, 1, 2])
def test_suggestions_and_labels_differ_without_colour(open_pane, make_span, detail):
    """Across and along a span without letters, the colours change at other places, whatever colours they are."""
    pane = open_pane("x" + "\u00a0" * 30 + "x", appearance=Appearance(detail=detail))
    shapes = []
    for status in (Status.SUGGESTED, Status.ACCEPTED):
        pane.set_spans([make_span("a", 5, 25, status=status)])
        ratio = pane.devicePixelRatioF()
        image, rect = pixels(pane), pane.span_rect("a")
        left, right = round((rect.left() + 5) * ratio), round((rect.right() - 5) * ratio)
        rows = range(round((rect.top() - 2) * ratio), round((rect.bottom() + 5) * ratio))
        along = max(changes(image.pixel(x, y) for x in range(left, right)) for y in rows)
        shapes.append((along, changes(image.pixel((left + right) // 2, y) for y in rows)))
    (dashes, _), (unbroken, _) = shapes
    assert unbroken == 0
    assert dashes > 10 if detail else shapes[0] != shapes[1]


def changes(values):
    """Return how often a value differs from the one before."""
    return sum(one != other for one, other in pairwise(values))


def test_only_the_lines_of_a_changed_span_are_painted_again(qtbot, open_pane, make_span):
    spans = [make_span(str(n), n * 75, n * 75 + 9) for n in range(100)]
    pane = open_pane(LONG, spans)
    qtbot.wait(1)
    painted = []

    class Watcher(QObject):
        def eventFilter(self, _watched, event):
            if event.type() == QEvent.Type.Paint:
                painted.append(event.rect().height())
            return False

    watcher = Watcher()
    pane.viewport().installEventFilter(watcher)
    spans[3] = replace(spans[3], status=Status.ACCEPTED)
    pane.set_spans(spans)
    qtbot.waitUntil(lambda: bool(painted))
    assert max(painted) < 3 * pane.page.typography.pitch


def test_spans_with_new_ids_take_the_place_of_the_old(open_pane, make_span):
    pane = open_pane("Hà Nội and Huế", [make_span("suggestion", 0, 6), make_span("other", 11, 14)])
    pane.set_spans([make_span("label", 0, 6, status=Status.ACCEPTED), make_span("other", 11, 14)])
    assert pane.span_at(2).id == "label"
    assert pane.span_rect("suggestion") is None


def test_a_span_at_the_very_end_and_an_empty_one_can_be_shown(open_pane, make_span):
    pane = open_pane("Hà Nội", [make_span("all", 0, 6), make_span("nothing", 3, 3)])
    assert pane.span_rect("all") is not None
    assert not pixels(pane).isNull()


def test_control_and_the_wheel_ask_for_zoom(qtbot, open_pane):
    pane = open_pane(LONG)
    heard = []
    pane.zoom_asked.connect(heard.append)
    for delta in (120, -120, 40, 40, 40, 240):
        middle = QPoint(100, 100)
        wheel = QWheelEvent(
            middle,
            pane.mapToGlobal(middle),
            QPoint(),
            QPoint(0, delta),
            Qt.MouseButton.NoButton,
            CONTROL,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QGuiApplication.sendEvent(pane.viewport(), wheel)
    assert heard == [1, -1, 1, 2]
    assert pane.verticalScrollBar().value() == 0


def test_another_document_takes_all_marks_away(open_pane, make_span):
    pane = open_pane("Hà Nội", [make_span("a", 0, 6)])
    pane.set_focus_span("a")
    pane.set_selection(0, 3)
    pane.set_document(Document("other", "story", "other", "vi", "Huế"))
    pane.set_scheme(load_scheme("ontonotes"))
    assert pane.selection() is None
    assert pane.span_at(0) is None
