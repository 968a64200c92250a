"""One span split into two, two joined into one."""

import pytest

from corpus.errors import TwinspanError
from corpus.model import Relation
from corpus.project.shape_decisions import Worth


def test_a_span_is_split_and_undone(desk):
    decisions, text = desk.project.decisions, desk.en.text
    span = desk.span(desk.en, "Le Thu Hang")
    decisions.link(span.id, desk.span(desk.vi, "Lê Thu Hằng").id, Relation.SAME)
    span = desk.span(desk.en, "Le Thu Hang")
    at = text.index("Thu Hang")
    decisions.split(span.id, at - 1, at)
    assert desk.forms(desk.en)[:2] == [("Le", "PERSON", "corrected"), ("Thu Hang", "PERSON", "added")]
    assert desk.span(desk.en, "Le").id == span.id
    assert [link.from_span for link in desk.project.links.of(desk.story.id) if link.status != "suggested"] == [span.id]
    desk.project.history.undo()
    assert desk.span(desk.en, "Le Thu Hang") == span


def test_figures_are_worth_what_is_said_of_each_half(desk):
    span = desk.span(desk.en, "3,400")
    desk.project.decisions.split(span.id, span.start + 1, span.start + 2, (Worth("3"), Worth("400")))
    assert [desk.span(desk.en, form).value for form in ("3", "400")] == ["3", "400"]


@pytest.mark.parametrize(("end", "start"), [(0, 1), (3, 2), (5, 5 + 99)])
def test_nothing_is_not_half_a_span(desk, end, start):
    span = desk.span(desk.en, "Le Thu Hang")
    before = desk.forms(desk.en)
    with pytest.raises(TwinspanError, match="does not fit"):
        desk.project.decisions.split(span.id, span.start + end, span.start + start)
    assert desk.forms(desk.en) == before


def test_two_spans_are_joined_with_the_links_of_both(desk):
    project = desk.project
    for en, vi in (("Le Thu Hang", "Lê Thu Hằng"), ("Phu Quoc", "Phú Quốc")):
        project.decisions.link(desk.span(desk.en, en).id, desk.span(desk.vi, vi).id, Relation.SAME)
    first, second = desk.span(desk.en, "Le Thu Hang"), desk.span(desk.en, "Phu Quoc")
    links = project.links.of(desk.story.id)
    change = project.decisions.merge(first.id, second.id)
    joined = desk.span(desk.en, desk.en.text[first.start : second.end])
    assert (joined.id, joined.label, change.replaced[second.id]) == (first.id, "PERSON", first.id)
    standing = [link for link in project.links.of(desk.story.id) if link.status != "suggested"]
    assert [link.from_span for link in standing] == [first.id] * 2
    assert project.check() == []
    project.history.undo()
    assert project.links.of(desk.story.id) == links
    assert desk.span(desk.en, "Phu Quoc") == second


def test_only_spans_of_one_document_are_joined(desk):
    with pytest.raises(TwinspanError, match="one document"):
        desk.project.decisions.merge(desk.span(desk.en, "12").id, desk.span(desk.vi, "12").id)
    with pytest.raises(TwinspanError, match="one document"):
        desk.project.decisions.merge(desk.span(desk.en, "12").id, desk.span(desk.en, "12").id)
