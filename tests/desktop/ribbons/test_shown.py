"""Which links are shown in which gutter."""

from types import SimpleNamespace

from hypothesis import given
from hypothesis import strategies as st

from corpus.model import Link, Relation, Span, Status
from desktop.ribbons.shown import GutterLinks, ShownLink, State, by_gutter, focused_links, state_of, wanted_links
from desktop.session.showing import LinksShown


def span(name, document, start=0, end=5):
    return Span(name, document, start, end, "GPE")


def link(a, b, relation=Relation.SAME, status=Status.ACCEPTED):
    return Link(f"{a}-{b}", "story", a, b, relation, status)


class Story(SimpleNamespace):
    """Spans a1, b1 … in the documents a, b …, and links between them."""

    def __init__(self, *links):
        names = {end for each in links for end in (each.from_span, each.to_span)}
        super().__init__(links=list(links), spans={name: span(name, name[0]) for name in names})

    def span(self, name):
        return self.spans.get(name)

    def link(self, name):
        return next((each for each in self.links if each.id == name), None)

    def links_of(self, name):
        return [each for each in self.links if name in (each.from_span, each.to_span)]

    def partners(self, name):
        return {end for each in self.links_of(name) for end in (each.from_span, each.to_span)} - {name}


def ids(gutters):
    return [[shown.link.id for shown in gutter] for gutter in gutters]


def test_a_link_stands_in_the_gutter_between_its_documents_whatever_its_direction():
    gutters = by_gutter(Story(), [], "abc")
    assert ids(gutters) == [[], []]
    story = Story(link("a1", "b1"), link("c1", "b1"))
    gutters = by_gutter(story, story.links, "abc")
    assert ids(gutters) == [["a1-b1"], ["c1-b1"]]
    [shown] = gutters[1]
    assert (shown.left.id, shown.right.id, shown.near) == ("b1", "c1", True)


def test_the_order_of_the_columns_counts():
    story = Story(link("a1", "c1"), link("a2", "b2"))
    assert ids(by_gutter(story, story.links, "acb")) == [["a1-c1", "a2-b2"], ["a2-b2"]]


def test_a_link_over_a_column_is_told_by_two_that_meet_there():
    story = Story(link("a1", "b1"), link("b1", "c1"), link("a1", "c1"))
    assert ids(by_gutter(story, story.links, "abc")) == [["a1-b1"], ["b1-c1"]]


def test_a_link_over_a_column_is_shown_where_the_others_contradict_it():
    contradiction = link("b1", "c1", Relation.CONTRADICTS)
    story = Story(link("a1", "b1"), contradiction, link("a1", "c1"))
    gutters = by_gutter(story, story.links, "abc")
    assert ids(gutters) == [["a1-b1", "a1-c1"], ["b1-c1", "a1-c1"]]
    assert [shown.near for shown in gutters[0]] == [True, False]


def test_links_to_documents_that_are_not_shown_are_left_out():
    story = Story(link("a1", "c1"))
    assert ids(by_gutter(story, story.links, "ab")) == [[]]


def test_the_focus_shows_its_links_and_those_among_its_partners():
    story = Story(link("a1", "b1"), link("a1", "c1"), link("b1", "c1"), link("b1", "a2"), link("c2", "a3"))
    assert {each.id for each in focused_links(story, "a1", None)} == {"a1-b1", "a1-c1", "b1-c1"}
    assert [each.id for each in focused_links(story, "a1", "b1-a2")] == ["b1-a2"]
    assert focused_links(story, None, None) == []


def test_the_modes():
    contradiction = link("a2", "b2", Relation.CONTRADICTS)
    story = Story(link("a1", "b1"), contradiction)
    focused = [story.links[0]]
    assert wanted_links(story, LinksShown.FOCUS, focused) == focused
    assert wanted_links(story, LinksShown.ALL, focused) == story.links
    assert wanted_links(story, LinksShown.CONTRADICTIONS, focused) == [contradiction]


def test_a_contradiction_shows_as_one_whoever_found_it():
    assert state_of(link("a", "b", status=Status.SUGGESTED)) is State.PROPOSED
    assert state_of(link("a", "b")) is State.CONFIRMED
    for status in (Status.SUGGESTED, Status.ACCEPTED):
        assert state_of(link("a", "b", Relation.CONTRADICTS, status)) is State.CONTRADICTING


RANGE = st.tuples(st.integers(0, 200), st.integers(1, 20)).map(lambda pair: (pair[0], sum(pair)))


@given(st.lists(st.tuples(RANGE, RANGE)), RANGE, RANGE)
def test_bisecting_finds_the_links_with_an_end_in_view(ends, left, right):
    links = [
        ShownLink(link(f"a{n}", f"b{n}"), span(f"a{n}", "a", *a), span(f"b{n}", "b", *b))
        for n, (a, b) in enumerate(ends)
    ]

    def seen(each):
        return (each.left.start < left[1] and each.left.end > left[0]) or (
            each.right.start < right[1] and each.right.end > right[0]
        )

    found = GutterLinks(links).touching(left, right)
    assert sorted(each.link.id for each in found) == sorted(each.link.id for each in links if seen(each))
