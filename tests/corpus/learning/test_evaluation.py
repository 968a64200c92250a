"""Comparing the sides of a project in which two people and a machine disagree in ways that are known."""

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest

from corpus.errors import TwinspanError
from corpus.learning import Evaluation, Row, evaluate
from corpus.model import Candidate, ProposedLink, Relation, load_scheme
from corpus.project import AnnotatorKind, Project

ENGLISH = "Lan met Minh in Hue. They paid 5 dollars and 7 dollars."
VIETNAMESE = "Lan gặp Minh ở Huế. Họ trả 5 đô la và 7 đô la."


def candidate(text: str, form: str, label: str, source: str) -> Candidate:
    start = text.index(form)
    return Candidate(start, start + len(form), label, source=source)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "two.twinspan", load_scheme("ontonotes")) as project:
        project.use_annotator("Lan")
        story = project.stories.add("meeting")
        english = project.documents.add(story.id, "meeting.en.txt", "en", ENGLISH)
        vietnamese = project.documents.add(story.id, "meeting.vi.txt", "vi", VIETNAMESE)
        found = project.suggestions.replace(
            story.id,
            {
                english.id: [
                    candidate(ENGLISH, "Lan", "PERSON", "pattern"),
                    candidate(ENGLISH, "Minh in", "PERSON", "gazetteer+pattern"),
                    candidate(ENGLISH, "Hue", "PERSON", "gazetteer"),
                    candidate(ENGLISH, "5 dollars", "MONEY", "figures"),
                    candidate(ENGLISH, "7 dollars", "MONEY", "figures"),
                    candidate(ENGLISH, "They", "ORG", "pattern"),
                ],
                vietnamese.id: [
                    candidate(VIETNAMESE, "5 đô la", "MONEY", "figures"),
                    candidate(VIETNAMESE, "7 đô la", "MONEY", "figures"),
                ],
            },
        )
        five, seven = found[english.id][-2:]
        nam, _ = found[vietnamese.id]
        project.suggestions.replace_links(
            story.id,
            [
                ProposedLink(five.id, nam.id, Relation.ROUNDED, 1.0, "figures", ""),
                ProposedLink(seven.id, nam.id, Relation.EQUAL, 0.2, "figures", ""),
            ],
        )
        add = project.decisions.add
        spans = {}
        for document, forms in (
            (english, [("Lan", "PERSON"), ("Minh", "PERSON"), ("Hue", "GPE"), ("5 dollars", "MONEY")]),
            (vietnamese, [("5 đô la", "MONEY"), ("7 đô la", "MONEY")]),
        ):
            for form, label in forms:
                start = document.text.index(form)
                spans[form] = next(iter(add(document.id, start, start + len(form), label).span_ids))
        project.decisions.link(spans["5 đô la"], spans["5 dollars"], Relation.EQUAL)
        project.use_annotator("Minh")
        add(english.id, 0, 3, "PERSON")
        yield project


def row(rows: tuple[Row, ...], lang: str | None = None, label: str | None = None) -> Row:
    return next(each for each in rows if (each.lang, each.label) == (lang, label))


def counts(rows: tuple[Row, ...], lang: str | None = None, label: str | None = None) -> tuple[int, int, int, int]:
    found = row(rows, lang, label)
    right = (round(part.recall.value * found.gold) for part in (found.strict, found.relaxed))
    return found.gold, found.predicted, *right


def test_suggestions_against_labels(project: Project) -> None:
    found = evaluate(project)
    assert (found.gold, found.predicted, found.stories, found.documents) == ("labels", "suggestions", 1, 2)
    assert counts(found.spans) == (6, 8, 4, 5)
    assert counts(found.spans, "en") == (4, 6, 2, 3)
    assert counts(found.spans, None, "PERSON") == (2, 3, 1, 2)
    assert counts(found.spans, "vi", "MONEY") == (2, 2, 2, 2)
    assert counts(found.spans, "en", "GPE") == (1, 0, 0, 0)


def test_links_with_and_without_their_relation(project: Project) -> None:
    links = evaluate(project).links
    assert counts(links) == (1, 2, 0, 1)
    assert counts(links, "en-vi") == (1, 2, 0, 1)
    assert counts(links, None, "equal") == (1, 1, 0, 0)
    assert counts(links, None, "rounded") == (0, 1, 0, 0)


def test_the_confusion_table_says_what_was_taken_for_what(project: Project) -> None:
    cells = {(cell.gold, cell.predicted): cell.count for cell in evaluate(project).confusion}
    assert cells == {
        ("MONEY", "MONEY"): 3,
        ("PERSON", "PERSON"): 2,
        ("GPE", "PERSON"): 1,
        (None, "MONEY"): 1,
        (None, "ORG"): 1,
    }


def test_the_worst_sentences_lead_to_their_place(project: Project) -> None:
    worst, second = evaluate(project).worst
    document = next(iter(project.documents.of(worst.story_id)))
    assert worst.document_id == document.id
    assert worst.text == document.text[worst.start : worst.end] == "Lan met Minh in Hue."
    assert [document.text[place.start : place.end] for place in worst.missed] == ["Minh", "Hue"]
    assert [(document.text[one:end], label) for one, end, label in worst.spurious] == [
        ("Minh in", "PERSON"),
        ("Hue", "PERSON"),
    ]
    assert [document.text[one:end] for one, end, _ in second.spurious] == ["They", "7 dollars"]


def test_a_source_is_what_a_recogniser_has_a_part_in(project: Project) -> None:
    assert counts(evaluate(project, predicted="source:figures").spans) == (6, 4, 3, 3)
    assert counts(evaluate(project, predicted="source:gazetteer").spans, "en") == (4, 2, 0, 1)
    assert counts(evaluate(project, predicted="source:figures").links) == (1, 2, 0, 1)


def test_a_source_that_suggested_nothing_is_named(project: Project) -> None:
    with pytest.raises(TwinspanError) as raised:
        evaluate(project, predicted="source:figurs")
    assert raised.value.code == "source-unknown"
    assert "figures, gazetteer, gazetteer+pattern, pattern" in str(raised.value)


def test_people_are_compared_where_both_have_looked(project: Project) -> None:
    found = evaluate(project, gold="annotator:Lan", predicted="annotator:Minh")
    assert found.documents == 1, "Minh has not looked at the Vietnamese version"
    assert counts(found.spans) == (4, 1, 1, 1)


def test_a_document_without_labels_counts_once_its_story_is_done(project: Project) -> None:
    project.decisions.mark_done(project.stories.find("meeting").id)
    assert evaluate(project, gold="annotator:Lan", predicted="annotator:Minh").documents == 2


def test_the_adjudicated_layer(project: Project) -> None:
    project.use_annotator("Lan", AnnotatorKind.GOLD)
    document = project.documents.of(project.stories.find("meeting").id)[0]
    project.decisions.add(document.id, 0, 3, "PERSON")
    assert counts(evaluate(project, gold="gold", predicted="labels").spans) == (1, 4, 1, 1)


def test_an_evaluation_travels_as_json(project: Project) -> None:
    import json

    found = evaluate(project)
    assert Evaluation.from_json(json.loads(json.dumps(found.to_json()))) == found


def test_stopped_it_gives_what_it_has(project: Project) -> None:
    other = project.stories.add("other")
    document = project.documents.add(other.id, "other.en.txt", "en", "Hue.")
    project.decisions.add(document.id, 0, 3, "GPE")
    done: list[str] = []
    found = evaluate(project, progress=lambda *step: done.append(step[2]), cancelled=lambda: bool(done))
    assert found.stories == len(done) == 1


@pytest.mark.parametrize(
    ("side", "code"),
    [
        ("gold", "evaluation-empty"),
        ("annotator:Nobody", "annotator-unknown"),
        ("pipeline:/nowhere", "pipeline-missing"),
        ("source:", "side-unknown"),
        ("golden", "side-unknown"),
        ("labels:Lan", "side-unknown"),
    ],
)
def test_what_cannot_be_compared(project: Project, side: str, code: str) -> None:
    with pytest.raises(TwinspanError) as raised:
        evaluate(project, predicted=side, gold="labels" if code != "evaluation-empty" else side)
    assert raised.value.code == code


SIDES = ("labels", "suggestions", "annotator:Lan", "annotator:Minh", "source:figures", "source:gazetteer")


@pytest.mark.parametrize(("gold", "predicted"), list(combinations(SIDES, 2)))
def test_any_two_sides_are_compared_and_changing_places_changes_precision_with_recall(
    project: Project, gold: str, predicted: str
) -> None:
    one = evaluate(project, gold=gold, predicted=predicted)
    other = evaluate(project, gold=predicted, predicted=gold)
    assert one.overall is not None and other.overall is not None
    for way in ("strict", "relaxed"):
        there, back = getattr(one.overall, way), getattr(other.overall, way)
        assert (there.precision.value, there.recall.value) == (back.recall.value, back.precision.value)
        assert there.f1.value == back.f1.value
    assert one.links is not None and other.links is not None
    assert [row.gold for row in one.links] == [row.predicted for row in other.links]


@pytest.mark.parametrize("side", SIDES)
def test_a_side_agrees_with_itself(project: Project, side: str) -> None:
    found = evaluate(project, gold=side, predicted=side)
    assert {row.strict.f1.value for row in found.spans} == {1.0}
    assert {row.relaxed.f1.value for row in found.links or ()} <= {1.0}
    assert not found.worst


def test_intervals_hold_the_value_and_come_out_the_same_by_seed(project: Project) -> None:
    for number in range(6):
        story = project.stories.add(f"more {number}")
        document = project.documents.add(story.id, f"{number}.en.txt", "en", ENGLISH)
        project.decisions.add(document.id, 0, 3, "PERSON")
        form = "Lan" if number % 3 else "Minh"
        project.suggestions.replace(story.id, {document.id: [candidate(ENGLISH, form, "PERSON", "pattern")]})
    found = evaluate(project, seed=7)
    assert found == evaluate(project, seed=7)
    rates = [
        rate
        for row in found.spans
        for agreement in (row.strict, row.relaxed)
        for rate in (agreement.precision, agreement.recall, agreement.f1)
    ]
    assert all(rate.low <= rate.value <= rate.high for rate in rates)
    overall = found.overall
    assert overall is not None and overall.strict.f1.low < overall.strict.f1.value < overall.strict.f1.high
