from hypothesis import given
from hypothesis import strategies as st

from corpus.model import Span, Status
from desktop.reader.spans import SpanIndex, differences, reading_order

STRETCH = st.tuples(st.integers(0, 40), st.integers(1, 20)).map(lambda pair: (pair[0], pair[0] + pair[1]))


@st.composite
def span_lists(draw):
    stretches = draw(st.lists(STRETCH, max_size=25))
    spans = [Span(str(number), "d", start, end, "GPE") for number, (start, end) in enumerate(stretches)]
    return sorted(spans, key=reading_order)


@given(span_lists(), STRETCH)
def test_touching_finds_what_looking_at_all_finds(spans, stretch):
    start, end = stretch
    wanted = [span for span in spans if span.start < end and start < span.end]
    assert SpanIndex(spans).touching(start, end) == wanted


@given(span_lists(), st.integers(0, 60))
def test_the_shortest_span_comes_first(spans, offset):
    lengths = [span.end - span.start for span in SpanIndex(spans).at(offset)]
    assert lengths == sorted(lengths)


@given(span_lists(), span_lists(), st.data())
def test_replacing_some_is_as_good_as_a_new_index(spans, others, data):
    removed = data.draw(st.lists(st.sampled_from(spans), unique_by=lambda span: span.id)) if spans else []
    added = [Span(f"new-{span.id}", "d", span.start, span.end, "ORG") for span in others]
    index = SpanIndex(spans)
    index.replace(removed, added)
    fresh = SpanIndex([span for span in spans if span not in removed] + added)
    assert sorted(index.spans, key=lambda span: span.id) == sorted(fresh.spans, key=lambda span: span.id)
    assert [reading_order(span) for span in index.spans] == [reading_order(span) for span in fresh.spans]
    for offset in range(0, 62, 3):
        assert {span.id for span in index.touching(offset, offset + 2)} == {
            span.id for span in fresh.touching(offset, offset + 2)
        }
    assert all(index.get(span.id) == span for span in fresh.spans)
    assert all(index.get(span.id) is None for span in removed)


@given(span_lists(), st.data())
def test_differences_lead_from_the_old_to_the_new(spans, data):
    kept = [span for span in spans if data.draw(st.booleans())]
    changed = [
        Span(span.id, "d", span.start, span.end, span.label, status=Status.ACCEPTED)
        if data.draw(st.booleans())
        else span
        for span in kept
    ]
    removed, added = differences(spans, changed)
    index = SpanIndex(spans)
    index.replace(removed, added)
    assert sorted(index.spans, key=lambda span: span.id) == sorted(changed, key=lambda span: span.id)
    assert len(removed) + len(added) <= 2 * len([span for span in spans if span not in changed])


def test_equal_sets_have_no_differences():
    spans = [Span("a", "d", 0, 3, "GPE"), Span("b", "d", 2, 5, "ORG")]
    assert differences(spans, [Span("a", "d", 0, 3, "GPE"), spans[1]]) == ([], [])
