"""What the charts show, how they are told in words, and what the painters make of them."""

import csv
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QGuiApplication, QImage
from PySide6.QtSvg import QSvgRenderer

from corpus.errors import TwinspanError
from corpus.learning import Round
from corpus.model import load_scheme
from corpus.pipelines import PipelineInfo
from corpus.project.statistics_records import (
    Contradictions,
    Day,
    LabelCount,
    Missing,
    Outcome,
    Progress,
    Statistics,
    StoryTime,
)
from desktop.dashboard.chart import MOST_ROWS, Bar, Chart, Kind, Series
from desktop.dashboard.charts import charts
from desktop.dashboard.columns import nice_step
from desktop.dashboard.drawing import bar_places, chart_height
from desktop.dashboard.saving import save_chart
from desktop.theme.tokens import load_tokens

TODAY = date(2026, 3, 30)
NUMBERS = Statistics(
    annotator="Mai",
    progress=Progress(3, 1, 40, 30, 5, 12, 2),
    days=(Day("2025-12-24", 9, 9, 60), Day("2026-03-29", 20, 5, 900), Day("2026-03-30", 10, 0, 0)),
    labels=(LabelCount("GPE", "en", 5), LabelCount("GPE", "vi", 4), LabelCount("PERSON", "en", 12)),
    outcomes=(Outcome("pattern", 6, 2, 2), Outcome("gazetteer", 1, 0, 0)),
    added=1,
    missing=(Missing("en", "zh", 7),),
    contradictions=Contradictions(2, 1),
    stories=(StoryTime("id-a", "=A story", 600, True), StoryTime("id-b", "B", 20, False)),
)
NOTHING = Statistics(None, Progress(0, 0, 0, 0, 0, 0, 0), (), (), (), 0, (), Contradictions(0, 0), ())


def by_name(numbers=NUMBERS):
    return {chart.name: chart for chart in charts(numbers, (), load_scheme("ontonotes"), TODAY)}


def test_the_pace_shows_the_last_days_and_leaves_no_day_out():
    pace = by_name()["decisions-a-day"]
    assert len(pace.bars) == 30
    assert [bar.amounts for bar in pace.bars[-3:]] == [(0, 0), (20, 5), (10, 0)]
    assert sum(bar.total for bar in pace.bars) == 35  # Christmas is long ago
    assert pace.table()[-2] == ["2026-03-29", "20", "5"]


def test_labels_are_sorted_by_how_many_there_are():
    labels = by_name()["labels-by-language"]
    assert [(bar.title, bar.amounts) for bar in labels.bars] == [("PERSON", (12, 0)), ("GPE", (5, 4))]
    assert labels.text() == "PERSON: English 12\nGPE: English 5, Vietnamese 4"


def test_acceptance_is_a_share_of_what_was_decided():
    assert by_name()["acceptance-by-source"].text() == (
        "pattern: accepted 6, corrected 2, rejected 2, 60 % of 10\ngazetteer: accepted 1, 100 % of 1"
    )


def test_training_rounds_are_compared_once_there_is_one():
    assert "acceptance-by-round" not in by_name()
    trained = PipelineInfo(Path("ner-1"), "ner-1", "en")
    rounds = (Round(None, 6, 2, 2), Round(trained, 9, 0, 1))
    found = {chart.name: chart for chart in charts(NUMBERS, rounds, load_scheme("ontonotes"), TODAY)}
    assert found["acceptance-by-round"].table()[1:] == [["without a pipeline", "6", "2", "2"], ["ner-1", "9", "0", "1"]]
    assert "ner-1: accepted 9, rejected 1, 90 % of 10" in found["acceptance-by-round"].text()


def test_stories_lead_somewhere_and_say_how_long_they_took():
    times = by_name()["time-per-story"]
    assert [(bar.story_id, bar.note) for bar in times.bars] == [("id-a", "10 min"), ("id-b", "under a minute")]


def test_a_chart_without_numbers_says_why():
    for chart in by_name(NOTHING).values():
        assert not chart.bars
        assert chart.text() == chart.nothing != ""


def test_a_long_chart_names_how_many_it_hides(qapp):
    bars = tuple(Bar(f"s{number}", (float(number),)) for number in range(50))
    chart = Chart("long", "Long", "Story", Kind.ROWS, (Series("Minutes", "accent"),), bars)
    assert len(chart.shown) == MOST_ROWS
    assert chart.text().endswith("And 38 more.")
    assert len(chart.table()) == 51


@given(st.floats(0, 1e9))
def test_axes_have_round_numbers_that_reach_the_highest_bar(most):
    step = nice_step(most)
    assert step * 3 >= most
    assert step <= max(1, most)


@pytest.mark.parametrize("name", by_name())
@pytest.mark.parametrize("width", [230, 500, 1200])
def test_every_bar_has_a_place_inside_the_chart(qapp, name, width):
    chart, metrics = by_name()[name], QFontMetricsF(QGuiApplication.font())
    rect = QRectF(0, 0, width, chart_height(chart, metrics, width))
    places = bar_places(chart, metrics, rect)
    assert len(places) == len(chart.shown)
    assert all(rect.adjusted(-0.1, -0.1, 0.1, 0.1).contains(place) for place in places)


def color(name, *, dark=False):
    return QColor(load_tokens(dark)[name])


@pytest.mark.parametrize("name", by_name())
@pytest.mark.parametrize("dark", [False, True])
def test_every_chart_is_saved_as_drawing_picture_and_table(qapp, tmp_path, name, dark):
    chart = by_name()[name]
    for ending in ("svg", "png", "csv"):
        save_chart(chart, tmp_path / f"chart.{ending}", qapp.font(), lambda token: color(token, dark=dark))
    drawing = (tmp_path / "chart.svg").read_text("utf-8")
    assert "<path" in drawing
    assert "<image" not in drawing  # vectors only
    assert chart.title in drawing
    assert QSvgRenderer(str(tmp_path / "chart.svg")).isValid()
    picture = QImage(str(tmp_path / "chart.png"))
    assert picture.width() == 2280
    assert picture.pixelColor(2, 2).name() == load_tokens(dark)["base"]
    inks = {picture.pixelColor(x, y).name() for x in range(0, 2280, 7) for y in range(0, picture.height(), 7)}
    assert load_tokens(dark)[chart.series[0].color] in inks
    with (tmp_path / "chart.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == [chart.subject, *(series.title for series in chart.series)]
    assert len(rows) == 1 + len(chart.bars)


def test_a_name_that_a_spreadsheet_would_run_is_disarmed(qapp, tmp_path):
    save_chart(by_name()["time-per-story"], tmp_path / "times.csv", qapp.font(), color)
    assert "'=A story,10" in (tmp_path / "times.csv").read_text("utf-8-sig")


def test_a_place_that_cannot_be_written_is_said(qapp, tmp_path):
    with pytest.raises(TwinspanError, match="cannot be written"):
        save_chart(by_name()["unlinked"], tmp_path / "missing" / "chart.svg", qapp.font(), color)
