"""What the session asks the ranking: partners of the span in focus, where a person says they stand."""

import pytest

from corpus.model import Candidate, load_scheme
from corpus.project import Project
from desktop.session import Session
from desktop.session.ranking import question

FILLER = "Nothing of the kind was said here on that day.\n"


def long_story(project, before_en, before_vi):
    """Add a story in which two like sentences stand after so many lines of filling."""
    story = project.stories.add("Long")
    found = {}
    for lang, word, lines in (("en", "Rice", before_en), ("vi", "Gạo", before_vi)):
        text = FILLER * lines + f"{word} rose 5%.\n" + FILLER * 400 + f"{word} rose 5%.\n" + FILLER * 10
        document = project.documents.add(story.id, f"a.{lang}.txt", lang, text)
        places = [text.index("5%"), text.rindex("5%")]
        found[lang] = document, [Candidate(place, place + 2, "PERCENT", "5") for place in places]
    stored = project.suggestions.replace(story.id, {document.id: spans for document, spans in found.values()})
    return {lang: (document, stored[document.id]) for lang, (document, _) in found.items()}


@pytest.fixture
def opened(qapp, tmp_path):
    path = tmp_path / "p.twinspan"
    with Project.create(path, load_scheme("ontonotes")) as project:
        versions = long_story(project, 0, 600)
    session = Session()
    session.open(path)
    yield session, versions
    session.close()


def answers(session):
    asked = question(session)
    return [link.to_span for link in asked.answer()]


def test_the_answer_in_a_long_text_is_looked_for_where_a_person_paired_it(opened):
    session, versions = opened
    (en, (first, _)), (vi, (one, other)) = versions["en"], versions["vi"]
    session.focus(session.story.span(first.id))
    assert answers(session) == [], "the opening of the other text has nothing like it"
    session.decide(lambda project: project.decisions.pair_paragraphs((en.id, 0, 12), (vi.id, one.start, one.end)))
    assert answers(session) == [one.id]
    asked = question(session)
    [said] = asked.pairings
    [(text, _)] = asked.others
    assert text.text[said.start_b : said.end_b] == "Gạo rose 5%."
    assert asked.document.text[said.start_a : said.end_a] == "Rice rose 5%."
    session.decide(lambda project: project.decisions.pair_paragraphs((en.id, 0, 12), (vi.id, other.start, other.end)))
    assert answers(session) == [other.id]


def test_what_was_said_of_stretches_out_of_reach_is_left_out(opened):
    session, versions = opened
    (en, (first, last)), (vi, (_, other)) = versions["en"], versions["vi"]
    places = (en.id, last.start, last.end), (vi.id, other.start, other.end)
    session.decide(lambda project: project.decisions.pair_paragraphs(*places))
    session.focus(session.story.span(first.id))
    assert question(session).pairings == []
