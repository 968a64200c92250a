"""Which links are shown in which gutter."""

from types import SimpleNamespace

from hypothesis import given
from hypothesis import strategies as st

from corpus.model import Link, Relation, Span, Status
from desktop.ribbons.shown import State, by_gutter, focused_links, links_at, standing_out, state_of
from desktop.session.showing import LinksShown


def span(name, document, start=0, end=5):
    return Span(name, document, start, end, "GPE")


def link(a, b, relation=Relation.SAME, status=Status.ACCEPTED):
    return Link(f"{a}-{b}", "story", a, b, relation, status)


class Story(SimpleNamespace):
    """Spans a1, b1 … in the documents a, b …, and links between them."""

    def __init__(self, *links):
        names = {end for each in links for end in (each.from_span, each.to_span)}
        super().__init__(
            links=list(links),
            contradictions=[each for each in links if each.relation is Relation.CONTRADICTS],
            spans={name: span(name, name[0]) for name in names},
        )

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
    story = Story(link("a1", "b1"), contradiction, link("a3", "b3"))
    focused = [story.links[0]]
    assert standing_out(story, LinksShown.FOCUS, focused) == focused
    assert standing_out(story, LinksShown.ALL, focused) == focused
    assert standing_out(story, LinksShown.CONTRADICTIONS, focused) == [contradiction]
    here = [story.span("a1"), story.span("a2")]
    assert {each.id for each in links_at(story, LinksShown.ALL, here)} == {"a1-b1", "a2-b2"}
    assert links_at(story, LinksShown.CONTRADICTIONS, here) == [contradiction]


def test_a_contradiction_shows_as_one_whoever_found_it():
    assert state_of(link("a", "b", status=Status.SUGGESTED)) is State.PROPOSED
    assert state_of(link("a", "b")) is State.CONFIRMED
    for status in (Status.SUGGESTED, Status.ACCEPTED):
        assert state_of(link("a", "b", Relation.CONTRADICTS, status)) is State.CONTRADICTING


ENDS = st.sampled_from([f"{document}{number}" for document in "abc" for number in range(4)])


@given(
    st.sets(st.tuples(ENDS, ENDS).filter(lambda pair: pair[0][0] < pair[1][0]), max_size=20),
    st.sets(ENDS),
    st.sampled_from([LinksShown.ALL, LinksShown.CONTRADICTIONS]),
)
def test_what_is_in_view_shows_as_if_everything_had_been_looked_at(pairs, seen, mode):
    relations = [Relation.SAME, Relation.CONTRADICTS]
    links = [link(*pair, relations[number % 3 == 0]) for number, pair in enumerate(sorted(pairs))]
    story = Story(*links)
    wanted = [each for each in links if mode is LinksShown.ALL or each.relation is Relation.CONTRADICTS]

    def in_view(gutters):
        return [{each.link.id for each in gutter if {each.left.id, each.right.id} & seen} for gutter in gutters]

    found = links_at(story, mode, [found for name in sorted(seen) if (found := story.span(name))])
    assert in_view(by_gutter(story, found, "abc")) == in_view(by_gutter(story, wanted, "abc"))
