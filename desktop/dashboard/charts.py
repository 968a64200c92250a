"""Which charts the dashboard has, made from the statistics of a project."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from corpus.model import Scheme
from corpus.project.statistics_records import Day, LabelCount, Outcome, Statistics
from desktop.dashboard.chart import Bar, Chart, Kind, Series, shown_number
from desktop.dashboard.words import duration, share
from desktop.widgets.languages import language_name

if TYPE_CHECKING:
    from corpus.learning import Round

DAYS = 30
_COLORS = ("accent", "amber", "good", "danger", "muted", "line-strong")


def charts(numbers: Statistics, rounds: Sequence["Round"], scheme: Scheme, today: date) -> list[Chart]:
    """Return all charts, in the order of the page; that of training rounds only once a pipeline was trained."""
    found = [_pace(numbers, today), _labels(numbers.labels, scheme), _sources(numbers.outcomes)]
    if any(each.pipeline is not None for each in rounds):
        found.append(_rounds(rounds))
    return [*found, _unlinked(numbers), _contradictions(numbers), _times(numbers)]


def _pace(numbers: Statistics, today: date) -> Chart:
    known = {day.day: day for day in numbers.days}
    first = today - timedelta(days=DAYS - 1)
    window = [known.get(each, Day(each, 0, 0, 0)) for each in _days(first, DAYS)]
    bars = tuple(
        Bar(_shown_day(day.day), (day.spans, day.links), duration(day.seconds) if day.seconds else "", written=day.day)
        for day in window
    )
    made = sum(day.decisions for day in window)
    text = QCoreApplication.translate("Dashboard", "{n} decisions in {days} days.")
    return Chart(
        "decisions-a-day",
        QCoreApplication.translate("Dashboard", "Decisions a day"),
        QCoreApplication.translate("Dashboard", "Day"),
        Kind.COLUMNS,
        (
            Series(QCoreApplication.translate("Dashboard", "Spans"), "accent"),
            Series(QCoreApplication.translate("Dashboard", "Links"), "amber"),
        ),
        bars if made else (),
        text.format(n=shown_number(made), days=DAYS),
        nothing=QCoreApplication.translate("Dashboard", "Nothing was decided in the last days."),
    )


def _labels(counts: Sequence[LabelCount], scheme: Scheme) -> Chart:
    sums: Counter[str] = Counter()
    for each in counts:
        sums[each.lang] += each.count
    langs = [lang for lang, _ in sums.most_common(len(_COLORS))]
    amounts = {(each.label, each.lang): each.count for each in counts}
    order = [label.name for label in scheme.labels]
    names = sorted({each.label for each in counts}, key=lambda name: (name not in order, name))
    names.sort(key=lambda name: -sum(amounts.get((name, lang), 0) for lang in langs))
    bars = []
    for name in names:
        parts = tuple(amounts.get((name, lang), 0) for lang in langs)
        bars.append(Bar(name, parts, shown_number(sum(parts))))
    series = tuple(Series(language_name(lang), color) for lang, color in zip(langs, _COLORS, strict=False))
    return Chart(
        "labels-by-language",
        QCoreApplication.translate("Dashboard", "Labels by language"),
        QCoreApplication.translate("Dashboard", "Label"),
        Kind.ROWS,
        series,
        tuple(bars),
        nothing=QCoreApplication.translate("Dashboard", "There are no labels yet."),
    )


def _outcome_series() -> tuple[Series, ...]:
    return (
        Series(QCoreApplication.translate("Dashboard", "accepted"), "good"),
        Series(QCoreApplication.translate("Dashboard", "corrected"), "amber"),
        Series(QCoreApplication.translate("Dashboard", "rejected"), "line-strong"),
    )


def _note(accepted: int, decided: int) -> str:
    text = QCoreApplication.translate("Dashboard", "{share} of {n}")
    return text.format(share=share(accepted / decided if decided else 0), n=shown_number(decided))


def _sources(outcomes: Sequence[Outcome]) -> Chart:
    bars = tuple(
        Bar(each.source, (each.accepted, each.corrected, each.rejected), _note(each.accepted, each.decided))
        for each in outcomes
    )
    return Chart(
        "acceptance-by-source",
        QCoreApplication.translate("Dashboard", "Suggestions accepted, by source"),
        QCoreApplication.translate("Dashboard", "Source"),
        Kind.SHARES,
        _outcome_series(),
        bars,
        nothing=QCoreApplication.translate("Dashboard", "No suggestion has been decided on yet."),
    )


def _rounds(rounds: Sequence["Round"]) -> Chart:
    without = QCoreApplication.translate("Dashboard", "without a pipeline")
    bars = tuple(
        Bar(
            each.pipeline.name if each.pipeline else without,
            (each.accepted, each.corrected, each.rejected),
            _note(each.accepted, each.decided),
        )
        for each in rounds
    )
    return Chart(
        "acceptance-by-round",
        QCoreApplication.translate("Dashboard", "Suggestions accepted, by training round"),
        QCoreApplication.translate("Dashboard", "Pipeline"),
        Kind.SHARES,
        _outcome_series(),
        bars,
        QCoreApplication.translate("Dashboard", "Decisions of all people, the oldest round first."),
    )


def _unlinked(numbers: Statistics) -> Chart:
    pair = QCoreApplication.translate("Dashboard", "{lang}, missing in {other}")
    bars = tuple(
        Bar(
            pair.format(lang=language_name(each.lang), other=language_name(each.missing_in)),
            (each.count,),
            shown_number(each.count),
        )
        for each in numbers.missing
    )
    return Chart(
        "unlinked",
        QCoreApplication.translate("Dashboard", "Labels without a counterpart"),
        QCoreApplication.translate("Dashboard", "Languages"),
        Kind.ROWS,
        (Series(QCoreApplication.translate("Dashboard", "Labels"), "accent"),),
        bars,
        nothing=QCoreApplication.translate("Dashboard", "Every label has its counterparts, or was said to have none."),
    )


def _contradictions(numbers: Statistics) -> Chart:
    counts = numbers.contradictions
    rows = (
        (QCoreApplication.translate("Dashboard", "confirmed"), counts.confirmed),
        (QCoreApplication.translate("Dashboard", "proposed, to be decided"), counts.open),
    )
    return Chart(
        "contradictions",
        QCoreApplication.translate("Dashboard", "Contradictions between versions"),
        QCoreApplication.translate("Dashboard", "State"),
        Kind.ROWS,
        (Series(QCoreApplication.translate("Dashboard", "Contradictions"), "danger"),),
        tuple(Bar(title, (count,), shown_number(count)) for title, count in rows) if any(c for _, c in rows) else (),
        nothing=QCoreApplication.translate("Dashboard", "No two versions are known to contradict each other."),
    )


def _times(numbers: Statistics) -> Chart:
    sentence, middle = "", numbers.median_story
    if middle is not None:
        text = QCoreApplication.translate("Dashboard", "Half of the stories that are done took under {time}.")
        sentence = text.format(time=duration(middle))
    return Chart(
        "time-per-story",
        QCoreApplication.translate("Dashboard", "Active time per story"),
        QCoreApplication.translate("Dashboard", "Story"),
        Kind.ROWS,
        (Series(QCoreApplication.translate("Dashboard", "Minutes"), "accent"),),
        tuple(Bar(each.name, (each.seconds / 60,), duration(each.seconds), each.story_id) for each in numbers.stories),
        sentence,
        nothing=QCoreApplication.translate(
            "Dashboard", "Time is measured while keys or the mouse are used in a story."
        ),
    )


def _days(first: date, count: int) -> list[str]:
    return [(first + timedelta(days=each)).isoformat() for each in range(count)]


def _shown_day(day: str) -> str:
    short = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    # The year says nothing within a month: take it out of the locale's short form, with its separator.
    form = short.replace("yyyy", "").replace("yy", "").strip("/.-年 ,")
    return QLocale().toString(QDate.fromString(day, "yyyy-MM-dd"), form)
