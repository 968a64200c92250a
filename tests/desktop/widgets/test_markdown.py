"""A page of Markdown is read from its top."""

from PySide6.QtWidgets import QApplication

from desktop.widgets.markdown import MarkdownView


def test_a_page_longer_than_its_place_begins_at_the_top(qtbot):
    view = MarkdownView()
    qtbot.addWidget(view)
    view.resize(240, 80)
    view.show()
    view.show_markdown("First.\n\n" + "\n".join(f"- example {n}" for n in range(40)))
    view.resize(240, 120)
    QApplication.processEvents()
    assert view.verticalScrollBar().maximum() > 0
    assert view.verticalScrollBar().value() == 0
