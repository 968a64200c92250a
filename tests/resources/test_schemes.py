"""The label schemes that come along, and what suggestions become in each of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.model import FIGURE_LABELS, load_scheme, scheme_names
from corpus.project import Project
from corpus.suggest import suggest_story
from desktop.dialogs.scheme.palette import NEAR, nearness
from desktop.reader.colours import TAG_CONTRAST, contrast, label_colours, reading_theme

TEXT = "Customs officers in Hai Phong seized 450.5 kg of scales worth $2 million at Noi Bai airport, said Le Thi Mai."
TEXT_VI = "Hải quan Hải Phòng thu giữ 450,5 kg vảy trị giá 2 triệu USD tại sân bay Nội Bài, bà Lê Thị Mai cho biết."
ONTONOTES = tuple(label.name for label in load_scheme("ontonotes").labels)


def test_there_are_five_and_ontonotes_comes_first():
    assert scheme_names() == ["ontonotes", "conll-2003", "customs-news", "vlsp", "own"]


@pytest.mark.parametrize("name", scheme_names())
def test_colours_stand_out_and_stay_apart(name):
    labels = load_scheme(name).labels
    for dark in (False, True):
        theme = reading_theme(dark=dark)
        assert all(contrast(label_colours(label.color, theme).tag, theme.page) >= TAG_CONTRAST for label in labels)
    entities = [label.color for label in labels if label.kind == "entity"]
    assert all(nearness(a, b) >= NEAR for at, a in enumerate(entities) for b in entities[:at])


@pytest.mark.parametrize("name", scheme_names())
def test_every_label_has_a_guideline_with_examples(name):
    assert all("**" in label.guideline and label.description for label in load_scheme(name).labels)


@pytest.mark.parametrize("name", ["ontonotes", "conll-2003", "vlsp", "customs-news"])
def test_each_name_of_ontonotes_has_its_place(name):
    scheme = load_scheme(name)
    places = {label: scheme.place_for(label) for label in ONTONOTES}
    left = {label for label in ONTONOTES if label not in FIGURE_LABELS and places[label] is None}
    assert left == ({"WORK_OF_ART"} if name == "customs-news" else set())
    with_figures = name in ("ontonotes", "customs-news")
    assert all(bool(places[label]) == with_figures for label in FIGURE_LABELS)


@pytest.mark.parametrize(
    ("name", "place", "person"),
    [("conll-2003", "LOC", "PER"), ("vlsp", "LOCATION", "PERSON"), ("customs-news", "PLACE", "PERSON")],
)
def test_suggestions_come_in_the_labels_of_the_scheme(tmp_path, name, place, person):
    with Project.create(tmp_path / "p.twinspan", load_scheme(name)) as project:
        story = project.stories.add("Scales")
        documents = [
            project.documents.add(story.id, "a.txt", "en", TEXT),
            project.documents.add(story.id, "b.txt", "vi", TEXT_VI),
        ]
        suggest_story(project, story.id)
        found = {
            (document.lang, document.text[span.start : span.end]): span.label
            for document in documents
            for span in project.spans.of(document.id)
        }
        assert found["en", "Hai Phong"] == place
        assert found["en", "Le Thi Mai"] == found["vi", "Lê Thị Mai"] == person
        assert set(found.values()) <= {label.name for label in project.scheme.labels}
        assert (("en", "450.5 kg") in found) == (name == "customs-news")
        names = {span.id: span.label for document in documents for span in project.spans.of(document.id)}
        linked = [{names[link.from_span], names[link.to_span]} for link in project.links.of(story.id)]
        assert {person} in linked, "links are found through the scheme's own labels"


def test_an_empty_scheme_suggests_nothing(tmp_path):
    with Project.create(tmp_path / "p.twinspan", load_scheme("own")) as project:
        story = project.stories.add("Scales")
        document = project.documents.add(story.id, "a.txt", "en", TEXT)
        suggest_story(project, story.id)
        assert project.spans.of(document.id) == []


COLOURS = st.from_regex(r"#[0-9a-f]{6}", fullmatch=True)


@given(COLOURS, COLOURS)
def test_nearness_is_a_distance(one, other):
    assert nearness(one, one) == 0
    assert nearness(one, other) == nearness(other, one) >= 0
