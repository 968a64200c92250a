"""Only what changed is painted, so that whatever happens the screen must look as if all had been painted anew."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from corpus.model import Status

TEXT = "\n".join(
    f"Đoàn kiểm tra số {number} found 海关 goods worth {number * 37} tỷ đồng at the gate. " * (number % 4 + 1)
    for number in range(120)
)
LABELS = ("ORG", "GPE", "MONEY", "WORK_OF_ART")
NUMBER = st.integers(0, 10_000)
ACTIONS = ["decide", "remove", "add", "focus", "links", "scroll", "jump", "select", "unsure"]
STATUSES = (Status.SUGGESTED, Status.ADDED)


def act(pane, spans, action, number):
    """Do one thing to the pane; `spans` is what it shows."""
    chosen = spans[number % len(spans)]
    position = spans.index(chosen)
    match action:
        case "decide":
            decided = Status.ACCEPTED if chosen.status is Status.SUGGESTED else Status.SUGGESTED
            spans[position] = replace(chosen, status=decided)
        case "unsure":
            spans[position] = replace(chosen, unsure=not chosen.unsure)
        case "remove" if len(spans) > 1:
            del spans[position]
        case "add":
            start = number % 900
            spans.append(replace(chosen, id=f"{chosen.id}-{number}", start=start, end=start + 5 + number % 70))
            spans.sort(key=lambda span: (span.start, -span.end))
        case "focus":
            pane.set_focus_span(chosen.id, scroll=number % 3 == 0)
        case "links":
            pane.set_links_state({span.id for span in spans[::2]}, {chosen.id})
        case "scroll":
            pane.verticalScrollBar().setValue(pane.verticalScrollBar().value() + number % 400 - 150)
        case "jump":
            pane.scroll_to_offset(number % len(TEXT))
        case "select":
            pane.set_selection(number % 900, number % 900 + number % 130)
    pane.set_spans(list(spans))


def on_screen(pane):
    """Return what the window system was given to show of the text."""
    QApplication.processEvents()
    # Not pane.screen(): PySide6 then takes the screen for a child of the pane and deletes both.
    return QGuiApplication.primaryScreen().grabWindow(pane.winId()).toImage().copy(pane.viewport().geometry())


@pytest.fixture
def spans(make_span):
    return [
        make_span(
            str(n), n * 23, n * 23 + 4 + n * 7 % 45, LABELS[n % 4], status=[Status.SUGGESTED, Status.ADDED][n % 2]
        )
        for n in range(60)
    ]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(actions=st.lists(st.tuples(st.sampled_from(ACTIONS), NUMBER), min_size=1, max_size=12))
def test_the_screen_shows_what_painting_everything_would_show(open_pane, spans, actions):
    pane = open_pane(TEXT, spans, size=(520, 420))
    shown = list(spans)
    for action, number in actions:
        act(pane, shown, action, number)
        QApplication.processEvents()
    found = on_screen(pane)
    pane.viewport().update()
    wanted = on_screen(pane)
    assert not differences(found, wanted)
    pane.close()


def differences(one, other):
    """Return the bytes in which two images differ by more than the rounding of colours at an edge."""
    if one == other:
        return []
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return [index for index, (a, b) in enumerate(pairs) if a != b and abs(a - b) > 3]


def test_the_screen_is_really_looked_at(open_pane, spans):
    pane = open_pane(TEXT, spans, size=(520, 420))
    before = on_screen(pane)
    pane.verticalScrollBar().setValue(90)
    assert on_screen(pane) != before
