from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.reader import Appearance
from desktop.reader.page import Page
from desktop.reader.scrolling import Scroller

HEIGHT, MARGIN = 500, 20
# Wide and narrow letters in turn, so that estimated heights are wrong.
TEXT = "\n".join(("i" * (37 * n % 900) if n % 2 else "W" * (53 * n % 500)) for n in range(300))


def scroller():
    return Scroller(Page(TEXT, "en", Appearance(), 400), HEIGHT, MARGIN)


def shown(view):
    """Return where each visible block stands."""
    return dict(view.visible())


@settings(max_examples=30, deadline=None)
@given(st.lists(st.integers(-900, 900), min_size=1, max_size=15), st.integers(0, 20_000))
def test_what_is_seen_moves_by_exactly_as_much_as_was_scrolled(qapp, ways, begin):
    view = scroller()
    view.scroll_to(begin)
    for way in ways:
        before, value = shown(view), view.value
        view.scroll_to(value + way)
        at_an_end = view.value in (0, view.maximum)
        after = shown(view)
        moved = {before[index] - after[index] for index in before.keys() & after.keys()}
        assert len(moved) <= 1
        assert at_an_end or moved <= {way}
        assert 0 <= view.value <= view.maximum


@settings(max_examples=30, deadline=None)
@given(st.integers(-100, 200_000))
def test_the_view_is_always_filled(qapp, value):
    view = scroller()
    view.scroll_to(value)
    visible = view.visible()
    assert visible[0][1] <= MARGIN
    index, top = visible[-1]
    assert top + view.page.heights[index] + MARGIN >= HEIGHT
    assert all(view.page.is_laid(index) for index, _ in visible)


def test_the_last_line_can_be_reached(qapp):
    view = scroller()
    view.scroll_to(10**9)
    assert view.value == view.maximum
    index, top = view.visible()[-1]
    assert index == len(view.page.blocks) - 1
    assert top + view.page.heights[index] + MARGIN == HEIGHT


def test_a_short_document_does_not_scroll(qapp):
    view = Scroller(Page("one line", "en", Appearance(), 400), HEIGHT, MARGIN)
    view.scroll_to(300)
    assert (view.value, view.maximum) == (0, 0)
    assert view.visible() == [(0, MARGIN)]
