from datetime import date

import pytest

from corpus.model import Relation
from corpus.project.statistics_records import Contradictions, Day, Progress, Statistics, StoryTime

EMPTY = Statistics(None, Progress(0, 0, 0, 0, 0, 0, 0), (), (), (), 0, (), Contradictions(0, 0), ())


def read(desk, annotator=None):
    return desk.project.statistics.read(annotator or desk.project.annotator)


def test_an_empty_project_has_nothing_to_count(project):
    assert project.statistics.read(None) == EMPTY
    assert EMPTY.pace is EMPTY.hours_left is EMPTY.median_story is EMPTY.ready_by(date(2026, 3, 1)) is None


def test_progress_counts_what_is_open_decided_and_done(desk):
    decisions = desk.project.decisions
    assert read(desk).progress == Progress(1, 0, 8, 0, 0, 0, 0)
    decisions.accept(desk.span(desk.en, "12").id)
    decisions.reject(desk.span(desk.en, "3,400").id)
    decisions.accept_link(desk.link("Phu Quoc").id)
    decisions.annotate(desk.span(desk.en, "12").id, unsure=True)
    decisions.mark_done(desk.story.id)
    assert read(desk).progress == Progress(1, 1, 4, 3, 1, 1, 1)


def test_labels_are_counted_by_language_and_suggestions_by_what_became_of_them(desk):
    decisions = desk.project.decisions
    decisions.accept(desk.span(desk.en, "12").id, desk.span(desk.vi, "12").id, desk.span(desk.vi, "3.400").id)
    decisions.relabel(desk.span(desk.en, "Phu Quoc").id, "LOC")
    decisions.reject(desk.span(desk.en, "Le Thu Hang").id)
    decisions.add(desk.zh.id, 0, 3, "PERSON")
    numbers = read(desk)
    assert [(each.label, each.lang, each.count) for each in numbers.labels] == [
        ("CARDINAL", "en", 1), ("CARDINAL", "vi", 2), ("LOC", "en", 1), ("PERSON", "zh", 1),
    ]  # fmt: skip
    [outcome] = numbers.outcomes
    assert (outcome.source, outcome.accepted, outcome.corrected, outcome.rejected) == ("test", 3, 1, 1)
    assert outcome.acceptance == 0.6
    assert numbers.added == 1


def test_a_missing_answer_is_one_without_a_link_and_without_a_decision(desk):
    decisions = desk.project.decisions
    decisions.accept(desk.span(desk.en, "12").id)

    def missing():
        return {(each.lang, each.missing_in): each.count for each in read(desk).missing}

    assert missing() == {("en", "vi"): 1, ("en", "zh"): 1}
    decisions.accept_link(desk.link("12").id)
    assert missing() == {("en", "zh"): 1, ("vi", "zh"): 1}
    decisions.no_counterpart(desk.span(desk.en, "12").id, "zh")
    assert missing() == {("vi", "zh"): 1}
    assert read(desk).unlinked == 1


def test_contradictions_are_confirmed_or_still_open(desk):
    link = desk.link("3,400")
    with desk.project.transaction():
        desk.project._store.run("UPDATE suggested_links SET relation = 'contradicts' WHERE id = ?", (link.id,))
    assert read(desk).contradictions == Contradictions(0, 1)
    desk.project.decisions.accept_link(link.id)
    assert desk.link("3,400").relation is Relation.CONTRADICTS
    assert read(desk).contradictions == Contradictions(1, 0)


def test_days_have_decisions_and_active_time(desk):
    desk.project.decisions.accept_link(desk.link("12").id)
    today = date.today().isoformat()
    desk.project.work_time.add(desk.story.id, desk.project.annotator, 90)
    desk.project.work_time.add(desk.story.id, desk.project.annotator, 30, "2026-01-05")
    assert read(desk).days[0] == Day("2026-01-05", 0, 0, 30)
    [decided] = [day for day in read(desk).days if day.spans]
    assert (decided.spans, decided.links) == (2, 1)
    assert decided.day == today or decided.seconds == 0  # unless midnight passed in between
    [story] = read(desk).stories
    assert story == StoryTime(desk.story.id, "ferry", 120, False)


def test_everybody_is_all_people_without_the_adjudicated_layer(desk):
    me = desk.project.annotator
    desk.project.decisions.accept(desk.span(desk.en, "12").id)
    desk.project.use_annotator("Someone else")
    desk.project.decisions.accept(desk.span(desk.en, "12").id, desk.span(desk.vi, "12").id)
    desk.project.use_annotator("gold", "gold")
    desk.project.decisions.accept(desk.span(desk.vi, "3.400").id)
    everyone = desk.project.statistics.read(None)
    assert (everyone.progress.labels, everyone.progress.open) == (3, 6)
    assert read(desk, me).progress.labels == 1
    assert read(desk, me).annotator == me.name


def test_pace_and_estimate_follow_from_the_last_days():
    days = (Day("2026-03-01", 50, 10, 1800), Day("2026-03-02", 100, 20, 3600), Day("2026-03-03", 900, 0, 0))
    numbers = Statistics(
        None, Progress(9, 3, 1000, 0, 0, 0, 0), days, (), (), 0, (), Contradictions(0, 0),
        (StoryTime("a", "A", 60, True), StoryTime("b", "B", 100, True), StoryTime("c", "C", 5000, False)),
    )  # fmt: skip
    assert numbers.seconds == 5400
    assert numbers.pace == pytest.approx(120)  # without the day that nothing was measured on
    assert numbers.hours_left == pytest.approx(1000 / 120)
    assert numbers.ready_by(date(2026, 3, 4)) == date(2026, 3, 16)  # 45 minutes a day
    assert numbers.median_story == 80


def test_reading_stops_when_it_is_cancelled(desk):
    desk.project.decisions.accept(desk.span(desk.en, "12").id)
    assert desk.project.statistics.read(None, lambda: True) == EMPTY
