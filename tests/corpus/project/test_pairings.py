"""Paragraphs that a person pairs or parts."""

import pytest

from corpus.errors import TwinspanError
from corpus.suggest import suggest_story

EN = "One.\nTwo.\nThree."
VI = "Một.\nHai.\nBa."


@pytest.fixture
def texts(project):
    story = project.stories.add("s")
    return (
        project.documents.add(story.id, "en.txt", "en", EN),
        project.documents.add(story.id, "vi.txt", "vi", VI),
        project.documents.add(project.stories.add("t").id, "other.txt", "vi", VI),
    )


def pairs(project, document):
    said = project.pairings.of(document.story_id)
    return [(EN[each.start_a : each.end_a], VI[each.start_b : each.end_b], each.answers) for each in said]


def test_a_pair_is_whole_paragraphs_one_line_of_history_and_undone(project, texts):
    en, vi, _ = texts
    project.decisions.pair_paragraphs((vi.id, 6, 7), (en.id, 1, 2))
    assert pairs(project, en) == [("One.", "Hai.", True)]
    assert project.history.undo_name == "pair-paragraphs"
    project.history.undo()
    assert pairs(project, en) == []
    project.history.redo()
    project.use_annotator("somebody else")
    assert pairs(project, en) == []


def test_the_last_word_counts(project, texts):
    en, vi, _ = texts
    project.decisions.pair_paragraphs((en.id, 0, 1), (vi.id, 0, 1))
    project.decisions.pair_paragraphs((en.id, 11, 12), (vi.id, 11, 12))
    project.decisions.pair_paragraphs((en.id, 0, 1), (vi.id, 6, 7))
    assert pairs(project, en) == [("One.", "Hai.", True), ("Three.", "Ba.", True)]
    project.decisions.pair_paragraphs((en.id, 6, 7), (vi.id, 0, 1))
    assert pairs(project, en) == [("Two.", "Một.", True), ("Three.", "Ba.", True)], "a pair that crosses it goes"
    project.decisions.part_paragraphs([((en.id, 6, 7), (vi.id, 0, 1))])
    assert pairs(project, en) == [("Two.", "Một.", False), ("Three.", "Ba.", True)]
    project.history.undo()
    assert pairs(project, en) == [("Two.", "Một.", True), ("Three.", "Ba.", True)]


def test_only_two_documents_of_one_story_are_paired(project, texts):
    en, _, other = texts
    for one, code in ((en, "link-same-document"), (other, "link-other-story")):
        with pytest.raises(TwinspanError) as caught:
            project.decisions.pair_paragraphs((en.id, 0, 1), (one.id, 0, 1))
        assert caught.value.code == code
    with pytest.raises(TwinspanError, match="text"):
        project.decisions.pair_paragraphs((en.id, 0, 1), (texts[1].id, 0, 999))
    assert project.history.undo_name is None


def test_links_are_narrowed_by_it(project):
    """Of two equal figures the one in the paragraph that a person has paired is taken."""
    english = "They sold 12 boats there.\n\nIt rained a lot on the coast.\n\nHe was fined for it."
    vietnamese = "Họ bán 12 chiếc ở đó.\n\nAnh bị phạt 12 lần vì thế."
    story = project.stories.add("boats")
    en = project.documents.add(story.id, "en.txt", "en", english)
    vi = project.documents.add(story.id, "vi.txt", "vi", vietnamese)

    def answer():
        suggest_story(project, story.id)
        ends = [each for link in project.links.of(story.id) for each in (link.from_span, link.to_span)]
        spans = [project.spans.get(each) for each in ends]
        return [vietnamese[: span.start].count("\n") for span in spans if span.document_id == vi.id]

    assert answer() == [0]
    project.decisions.pair_paragraphs((en.id, 0, 1), (vi.id, len(vietnamese) - 2, len(vietnamese) - 1))
    assert answer() == [2]
