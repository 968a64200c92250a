from PySide6.QtCore import QPoint, Qt

from corpus.model import Status
from desktop.reader.overview import Band, OverviewStrip

LONG = "\n".join(f"Paragraph {number} tells of customs officers and what they found." for number in range(400))


def strip_of(pane):
    return pane.findChild(OverviewStrip)


def test_rows_show_what_stands_where(qtbot, open_pane, make_span):
    last = len(LONG) - 20
    spans = [
        make_span("suggestion", 0, 9),
        make_span("label", len(LONG) // 2, len(LONG) // 2 + 9, status=Status.ADDED),
        make_span("linked", last, last + 5, status=Status.ACCEPTED),
    ]
    pane = open_pane(LONG, spans)
    pane.set_links_state({"linked"}, set())
    strip = strip_of(pane)
    qtbot.waitUntil(lambda: len(strip.rows()) == 3)
    rows = sorted(strip.rows().items())
    assert [bands for _, bands in rows] == [{Band.SUGGESTED}, {Band.UNLINKED}, {Band.LINKED}]
    height = strip.height() // 3
    assert rows[0][0] == 0
    assert abs(rows[1][0] - height // 2) < 4
    assert rows[2][0] > height - 5


def test_a_decision_moves_a_span_to_another_band(qtbot, open_pane, make_span):
    pane = open_pane(LONG, [make_span("a", 0, 9)])
    strip = strip_of(pane)
    qtbot.waitUntil(lambda: strip.rows() == {0: {Band.SUGGESTED}})
    pane.set_spans([make_span("a", 0, 9, status=Status.ACCEPTED)])
    pane.set_links_state({"a"}, {"a"})
    qtbot.waitUntil(lambda: strip.rows() == {0: {Band.LINKED, Band.CONTRADICTING}})


def test_a_click_goes_there(qtbot, open_pane):
    pane = open_pane(LONG)
    strip = strip_of(pane)
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(3, strip.height() // 2))
    assert abs(pane.first_visible_offset() - len(LONG) // 2) < len(LONG) // 20


def test_the_strip_stands_beside_the_text(qtbot, open_pane):
    pane = open_pane(LONG)
    assert strip_of(pane).geometry().left() > pane.viewport().geometry().right()
    assert strip_of(pane).geometry().right() < pane.verticalScrollBar().geometry().left() + pane.width()
    qtbot.waitUntil(lambda: strip_of(pane).rows() == {})


def test_an_empty_document_has_an_empty_strip(qtbot, open_pane):
    pane = open_pane("")
    qtbot.wait(150)
    assert strip_of(pane).rows() == {}
