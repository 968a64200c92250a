import unicodedata

import pytest

from corpus.errors import TwinspanError
from corpus.model import Candidate, Status
from corpus.project.bulk_decisions import NewLabel
from corpus.project.occurrences import Kept

TEXT = "Hang Quan met Ms Hang. Hang said HANG is not Hangar. Hang Quan Street, 5 May; Hang."


@pytest.fixture
def town(desk):
    """A story of its own in which a short name stands alone, inside other names, and in other words."""
    story = desk.project.stories.add("town")
    return desk.project.documents.add(story.id, "town.txt", "en", TEXT)


def label(desk, document, start, end, name="PERSON"):
    (made,) = desk.project.decisions.add(document.id, start, end, name).span_ids
    return desk.project.spans.get(made)


def add_all(desk, span, **where):
    found = desk.project.occurrences.of(span, **where)
    return found, desk.project.decisions.add_many(span.label, found.places)


def test_every_occurrence_is_one_line_and_one_undo(desk, town):
    span = label(desk, town, 17, 21)
    lines = len(desk.project.history.entries())
    found, change = add_all(desk, span, document_id=town.id)
    assert [TEXT[place.start : place.end] for place in found.places] == ["Hang"] * 4
    assert change.action == "add-many"
    assert len(change.span_ids) == 4
    assert len(desk.project.history.entries()) == lines + 1
    assert len(desk.project.spans.of(town.id)) == 5
    desk.project.history.undo()
    assert desk.project.spans.of(town.id) == [span]
    desk.project.history.redo()
    assert len(desk.project.spans.of(town.id)) == 5


def test_words_that_only_begin_so_and_other_capitals_are_no_occurrence(desk, town):
    found, _ = add_all(desk, label(desk, town, 17, 21), document_id=town.id)
    starts = {place.start for place in found.places}
    assert TEXT.index("Hangar") not in starts
    assert TEXT.index("HANG") not in starts


def test_parts_of_longer_names_stay_as_they_are(desk, town):
    label(desk, town, 0, 9)
    start = TEXT.index("Hang Quan Street")
    desk.project.suggestions.replace(town.story_id, {town.id: [Candidate(start, start + 16, "FAC")]})
    found, _ = add_all(desk, label(desk, town, 17, 21), document_id=town.id)
    assert found.kept[Kept.INSIDE] == 2
    assert found.kept[Kept.LABELLED] == 1
    assert len(found.places) == 2


def test_suggestions_are_accepted_or_corrected_and_keep_their_links(desk, town):
    first, last = TEXT.index("Hang said"), TEXT.rindex("Hang.")
    stored = desk.project.suggestions.replace(
        town.story_id, {town.id: [Candidate(first, first + 4, "PERSON"), Candidate(last, last + 4, "GPE")]}
    )
    right, wrong = stored[town.id]
    _, change = add_all(desk, label(desk, town, 17, 21), story_id=town.story_id)
    assert {right.id, wrong.id} <= change.replaced.keys()
    states = {span.start: (span.label, span.status) for span in desk.project.spans.of(town.id)}
    assert states[first] == ("PERSON", Status.ACCEPTED)
    assert states[last] == ("PERSON", Status.CORRECTED)


def test_what_a_person_decided_is_never_touched(desk, town):
    first, last = TEXT.index("Hang said"), TEXT.rindex("Hang.")
    label(desk, town, first, first + 4, "ORG")
    desk.project.suggestions.replace(town.story_id, {town.id: [Candidate(last, last + 4, "PERSON")]})
    desk.project.decisions.reject(next(s.id for s in desk.project.spans.of(town.id) if s.start == last))
    found, _ = add_all(desk, label(desk, town, 17, 21), document_id=town.id)
    assert found.kept[Kept.DECIDED] == 2
    states = {span.start: span.label for span in desk.project.spans.of(town.id)}
    assert states[first] == "ORG"
    assert last not in states


def test_figures_keep_their_value_and_may_stand_inside_names(desk, town):
    start = TEXT.index("5 May")
    (made,) = desk.project.decisions.add(town.id, start, start + 5, "DATE", "XXXX-05-05").span_ids
    story = desk.project.stories.add("other")
    other = desk.project.documents.add(story.id, "o.txt", "en", "The 5 May Bridge")
    label(desk, other, 4, 16, "FAC")
    _, change = add_all(desk, desk.project.spans.get(made))
    (span_id,) = change.span_ids
    span = desk.project.spans.get(span_id)
    assert (span.document_id, span.value, span.status) == (other.id, "XXXX-05-05", Status.ADDED)


def test_other_languages_stay_out_and_spellings_of_one_word_belong_in(desk):
    story = desk.project.stories.add("spelling")
    one = desk.project.documents.add(
        story.id, "1.txt", "vi", "Bà Hoà gặp bà Hòa, " + unicodedata.normalize("NFD", "Hòa")
    )
    desk.project.documents.add(story.id, "2.txt", "en", "Ms Hòa")
    found = desk.project.occurrences.of(label(desk, one, 3, 6), story_id=story.id)
    assert len(found.places) == 2
    assert {place.document_id for place in found.places} == {one.id}


def test_signs_before_a_figure_belong_to_its_text(desk):
    story = desk.project.stories.add("money")
    one = desk.project.documents.add(story.id, "1.txt", "en", "$5 now, $5 later, 5 men, £5")
    found = desk.project.occurrences.of(label(desk, one, 0, 2, "MONEY"))
    assert [(place.start, place.end) for place in found.places] == [(8, 10)]


def test_an_unknown_label_makes_nothing(desk, town):
    with pytest.raises(TwinspanError) as raised:
        desk.project.decisions.add_many("NOPE", [NewLabel(town.id, 0, 4)])
    assert raised.value.code == "label-unknown"
    assert desk.project.spans.of(town.id) == []


def test_one_place_out_of_range_makes_none(desk, town):
    with pytest.raises(TwinspanError):
        desk.project.decisions.add_many("PERSON", [NewLabel(town.id, 0, 4), NewLabel(town.id, 0, 999)])
    assert desk.project.spans.of(town.id) == []
