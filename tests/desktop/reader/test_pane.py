from PySide6.QtCore import QPoint, Qt

from corpus.model import Document, Span, load_scheme
from desktop.reader import ReaderPane


def shown(qtbot, text, spans=(), lang="en", size=(700, 600)):
    pane = ReaderPane()
    qtbot.addWidget(pane)
    pane.resize(*size)
    pane.set_scheme(load_scheme("ontonotes"))
    pane.set_document(Document("d", "s", "name", lang, text))
    pane.set_spans(spans)
    pane.show()
    qtbot.waitExposed(pane)
    return pane


def span(span_id, start, end, label="GPE"):
    return Span(span_id, "d", start, end, label)


def test_click_says_which_span(qtbot):
    pane = shown(qtbot, "😀 Việt Nam and 𠀀中国", [span("vi", 2, 10), span("zh", 15, 18)])
    for wanted in ("vi", "zh"):
        with qtbot.waitSignal(pane.span_clicked) as clicked:
            qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=pane.span_rect(wanted).center())
        assert clicked.args == [wanted]


def test_drag_selects_code_points(qtbot):
    pane = shown(qtbot, "😀😀 alpha beta gamma")
    left = pane.places.column_left()
    y = 24 + pane.page.typography.baseline - 4
    block = pane.page.block(0)
    x = [round(left + block.line(0).cursorToX(block.position(offset))[0]) for offset in (5, 10)]
    qtbot.mousePress(pane.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x[0], y))
    qtbot.mouseMove(pane.viewport(), QPoint(x[1], y))
    qtbot.mouseRelease(pane.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x[1], y))
    assert pane.selection() == (3, 13)
