"""Trainings in words: how far one is, how good a pipeline is, and what it is called."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from desktop.widgets.languages import language_name

if TYPE_CHECKING:
    from corpus.learning import Card, PipelineInfo, Rate, TrainProgress

_HOUR = 3600


def percent(share: float) -> str:
    """Return a share (0..1) as people write it."""
    return QCoreApplication.translate("Training", "{n} %").format(n=QLocale().toString(100 * share, "f", 1))


def interval(rate: "Rate") -> str:
    """Return the 95 % interval of a rate, empty where there is none."""
    if rate.low is None or rate.high is None:
        return ""
    low, high = (QLocale().toString(round(100 * bound)) for bound in (rate.low, rate.high))
    return QCoreApplication.translate("Training", "{low} to {high} %").format(low=low, high=high)


def duration(seconds: float) -> str:
    """Return seconds as minutes and seconds, or as hours and minutes."""
    whole = round(seconds)
    if whole >= _HOUR:
        text = QCoreApplication.translate("Training", "{h} h {m} min")
        return text.format(h=whole // _HOUR, m=whole % _HOUR // 60)
    return QCoreApplication.translate("Training", "{m} min {s} s").format(m=whole // 60, s=whole % 60)


def pipeline_lang(lang: str) -> str:
    """Return the language that a pipeline is for; "xx" is all of them."""
    return QCoreApplication.translate("Training", "All languages") if lang == "xx" else language_name(lang)


def task_name(task: str | None) -> str:
    """Return what a pipeline finds."""
    if task == "ner":
        return QCoreApplication.translate("Training", "outermost spans")
    if task == "spancat":
        return QCoreApplication.translate("Training", "nested spans, too")
    return QCoreApplication.translate("Training", "trained elsewhere")


def moment(iso: str | None) -> str:
    """Return a moment (ISO 8601) in the person's own time and writing."""
    if not iso:
        return ""
    local = datetime.fromisoformat(iso).astimezone()
    shown = QDateTime.fromSecsSinceEpoch(int(local.timestamp()))
    return QLocale().toString(shown, QLocale.FormatType.ShortFormat)


def pipeline_title(info: "PipelineInfo") -> str:
    """Return the first line of a pipeline in a list: its languages and what it finds."""
    return QCoreApplication.translate("Training", "{languages}: {task}").format(
        languages=pipeline_lang(info.lang), task=task_name(info.task)
    )


def phase(progress: "TrainProgress") -> str:
    """Return what a training is at."""
    done, total = (QLocale().toString(number) for number in (progress.done, progress.total))
    texts = {
        "preparing": QCoreApplication.translate("Training", "Reading the labels: story {done} of {total}"),
        "training": QCoreApplication.translate("Training", "Learning: step {done} of at most {total}"),
        "evaluating": QCoreApplication.translate("Training", "Measuring on stories it has not seen: {done} of {total}"),
    }
    return texts[progress.phase].format(done=done, total=total)


def time_left(progress: "TrainProgress") -> str:
    """Return how long a training has lasted and will last at most."""
    if progress.left is None:
        return QCoreApplication.translate("Training", "{time} so far").format(time=duration(progress.elapsed))
    return QCoreApplication.translate("Training", "{time} so far, {left} left at most").format(
        time=duration(progress.elapsed), left=duration(progress.left)
    )


def ending(card: "Card") -> str:
    """Return why the learning stopped, with the step that was kept."""
    texts = {
        "limit": QCoreApplication.translate(
            "Training", "All {steps} steps done in {time}; the one kept is step {best}."
        ),
        "patience": QCoreApplication.translate(
            "Training", "Ended after {steps} steps and {time}, when it no longer became better; kept is step {best}."
        ),
        "cancelled": QCoreApplication.translate(
            "Training", "Stopped after {steps} steps and {time}; kept is step {best}."
        ),
    }
    learnt, locale = card.learnt, QLocale()
    return texts[learnt.ending].format(
        steps=locale.toString(learnt.steps), best=locale.toString(learnt.best_step), time=duration(learnt.seconds)
    )
