"""Work in the background: its end is heard however soon it comes and however it went."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from corpus.errors import TwinspanError
from desktop.jobs import Jobs


def fail(_job: object) -> None:
    raise TwinspanError("scheme-unknown", name="x", known="y")


@pytest.mark.usefixtures("hasty_jobs")
@pytest.mark.parametrize("work", [lambda job: 7, fail])
def test_the_end_of_a_job_that_is_over_at_once_is_heard(qapp: QApplication, qtbot: QtBot, work: object) -> None:
    jobs, heard = Jobs(qapp), []
    jobs.start(
        "",
        work,
        heard.append,
        failed=lambda e: heard.append(e.code),
        ended=lambda: heard.append("over"),
    )
    qtbot.waitUntil(lambda: "over" in heard)
    assert heard[0] in (7, "scheme-unknown")
    assert not jobs.running
    jobs.deleteLater()
