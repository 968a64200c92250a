from collections.abc import Callable, Sequence

import pytest

from corpus.model import Document, Span, load_scheme
from desktop.reader import Appearance, ReaderPane


@pytest.fixture
def open_pane(qtbot) -> Callable[..., ReaderPane]:
    """Return a function that shows a text with spans in a pane."""

    def shown(
        text: str,
        spans: Sequence[Span] = (),
        *,
        lang: str = "en",
        size: tuple[int, int] = (700, 600),
        appearance: Appearance | None = None,
    ) -> ReaderPane:
        pane = ReaderPane()
        qtbot.addWidget(pane)
        pane.resize(*size)
        pane.set_scheme(load_scheme("ontonotes"))
        pane.set_appearance(appearance or Appearance())
        pane.set_document(Document("document", "story", "name", lang, text))
        pane.set_spans(spans)
        pane.show()
        qtbot.waitExposed(pane)
        return pane

    return shown


@pytest.fixture
def make_span() -> Callable[..., Span]:
    """Return a function that makes a span of the document that `open_pane` shows."""

    def made(span_id: str, start: int, end: int, label: str = "GPE", **fields: object) -> Span:
        return Span(span_id, "document", start, end, label, **fields)

    return made
