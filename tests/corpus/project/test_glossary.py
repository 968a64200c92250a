"""The glossary: taught by links, written by hand, switched off, and undone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.errors import TwinspanError
from corpus.model import Relation, Status, load_scheme
from corpus.project.glossary import LONGEST_FORM, GlossaryRow, NamePair, Origin, tidy
from corpus.suggest import suggest_story

ISLAND = NamePair("Phu Quoc", "en", "Phú Quốc", "vi", "GPE")
OFFICE = NamePair("Quaxolt Bureau", "en", "Cục Quaxolt", "vi", "ORG")


def rows(project):
    return {row.pair: (row.count, row.origin, row.used) for row in project.glossary.rows()}


def used(project):
    return {(entry.form_a, entry.form_b): entry.count for entry in project.glossary.entries()}


@pytest.fixture
def taught(desk):
    """A project with one pair that a link has taught."""
    desk.project.decisions.accept_link(desk.link("Phu Quoc").id)
    return desk.project


def test_links_teach_and_people_write(taught):
    taught.decisions.add_names([OFFICE])
    assert rows(taught) == {ISLAND: (1, Origin.LINKS, True), OFFICE: (1, Origin.HAND, True)}
    taught.decisions.add_names([ISLAND])
    assert rows(taught)[ISLAND] == (1, Origin.BOTH, True)
    assert taught.history.undo_name == "add-names"
    taught.history.undo()
    taught.history.undo()
    assert rows(taught) == {ISLAND: (1, Origin.LINKS, True)}
    taught.history.redo()
    assert OFFICE in rows(taught)


def test_the_sides_come_in_any_order(project):
    project.decisions.add_names([NamePair("Cục  Quaxolt", "vi", " Quaxolt\nBureau", "en", "ORG")])
    assert list(rows(project)) == [OFFICE]


def test_what_is_switched_off_suggests_nothing_and_stays(taught):
    taught.decisions.add_names([OFFICE])
    taught.decisions.use_names([ISLAND, OFFICE], False)
    assert used(taught) == {}
    assert rows(taught) == {ISLAND: (1, Origin.LINKS, False), OFFICE: (1, Origin.HAND, False)}
    taught.decisions.use_names([ISLAND], True)
    assert used(taught) == {("Phu Quoc", "Phú Quốc"): 1}
    taught.history.undo()
    taught.history.undo()
    assert len(used(taught)) == 2


def test_taking_out_what_links_teach_switches_it_off(taught):
    taught.decisions.add_names([OFFICE, ISLAND])
    taught.decisions.remove_names([OFFICE, ISLAND])
    assert rows(taught) == {ISLAND: (1, Origin.LINKS, False)}
    taught.history.undo()
    assert rows(taught) == {ISLAND: (1, Origin.BOTH, True), OFFICE: (1, Origin.HAND, True)}


def test_an_entry_is_changed_as_one_decision(taught):
    corrected = ISLAND._replace(form_a="Phu Quoc Island")
    taught.decisions.change_name(ISLAND, corrected)
    assert used(taught) == {("Phu Quoc Island", "Phú Quốc"): 1}
    taught.history.undo()
    assert used(taught) == {("Phu Quoc", "Phú Quốc"): 1}


def test_a_pair_that_no_link_teaches_any_more_is_gone_but_stays_off(taught, desk):
    taught.decisions.use_names([ISLAND], False)
    link = next(link for link in taught.links.of(desk.story.id) if link.status is Status.ACCEPTED)
    taught.decisions.unlink(link.id)
    assert rows(taught) == {}
    taught.decisions.link(desk.span(desk.en, "Phu Quoc").id, desk.span(desk.vi, "Phú Quốc").id, Relation.SAME)
    assert rows(taught) == {ISLAND: (1, Origin.LINKS, False)}


@pytest.mark.parametrize(
    ("pair", "code"),
    [
        (OFFICE._replace(form_b=" \n"), "glossary-form"),
        (OFFICE._replace(form_a="x" * (LONGEST_FORM + 1)), "glossary-form"),
        (OFFICE._replace(lang_b="en"), "glossary-languages"),
        (OFFICE._replace(label="BOAT"), "label-unknown"),
        (OFFICE._replace(label="MONEY"), "glossary-label"),
    ],
)
def test_what_is_no_pair_of_names_is_refused_with_all_that_came_along(project, pair, code):
    with pytest.raises(TwinspanError) as caught:
        project.decisions.add_names([ISLAND, pair])
    assert caught.value.code == code
    assert rows(project) == {}
    assert project.history.undo_name is None


def test_the_next_document_has_it_at_once(desk):
    desk.project.decisions.add_names([OFFICE])
    story = desk.project.stories.add("office")
    texts = {"en": "It wrote to the Quaxolt Bureau.", "vi": "Nó viết cho Cục Quaxolt."}
    documents = {lang: desk.project.documents.add(story.id, lang, lang, text) for lang, text in texts.items()}
    suggest_story(desk.project, story.id)
    found = {
        document.text[span.start : span.end]: span.source
        for document in documents.values()
        for span in desk.project.spans.of(document.id)
    }
    assert "glossary" in found["Quaxolt Bureau"]
    (link,) = desk.project.links.of(story.id)
    assert link.source == "glossary"


@given(st.lists(st.text(max_size=6), min_size=4, max_size=4), st.sampled_from(["en", "vi", "zh"]))
def test_a_pair_once_tidy_stays_so(parts, lang):
    try:
        pair = tidy(NamePair(parts[0], "en", parts[1], lang, "GPE"), load_scheme("ontonotes"))
    except TwinspanError:
        return
    assert tidy(pair, load_scheme("ontonotes")) == pair
    assert pair.lang_a < pair.lang_b


def test_a_row_says_what_it_is():
    assert GlossaryRow(ISLAND, 2, Origin.BOTH, True).pair.form_b == "Phú Quốc"


def test_entries_are_read_again_after_every_kind_of_writing(project):
    assert used(project) == {}
    project.decisions.add_names([OFFICE])
    assert used(project) == {("Quaxolt Bureau", "Cục Quaxolt"): 1}
    project.glossary.entries().clear()
    assert len(project.glossary.entries()) == 1, "what a caller does to the list is its own affair"
    with project.connect_beside() as other:
        other.decisions.use_names([OFFICE], False)
        assert used(project) == {}
    with pytest.raises(ZeroDivisionError), project.transaction():
        project.decisions.use_names([OFFICE], True)
        assert len(used(project)) == 1
        raise ZeroDivisionError
    assert used(project) == {}
