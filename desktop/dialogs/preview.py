"""What an export or import would bring, tried out in the background before anything is changed."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QProgressBar, QPushButton, QVBoxLayout, QWidget

from corpus.errors import TwinspanError
from corpus.exchange import Loss, Report
from desktop.dialogs.messages import sentence
from desktop.jobs import Job, Jobs, Progress
from desktop.widgets.joining import titled
from desktop.widgets.labels import label, set_role

_WAIT = 250  # milliseconds without another change, before it is tried out


def loss_sentence(loss: Loss) -> str:
    """Return what was lost, how many times and where, in the language of the interface."""
    where = "; ".join(loss.where)
    if loss.count > len(loss.where):
        more = QCoreApplication.translate("Losses", "{places} and {count} more")
        where = more.format(places=where, count=QLocale().toString(loss.count - len(loss.where)))
    return sentence(TwinspanError(loss.kind, count=QLocale().toString(loss.count), where=where))


def counted(name: str) -> str:
    """Return what a count of a report is of, in the language of the interface."""
    known = {
        "stories": QCoreApplication.translate("Losses", "Stories"),
        "documents": QCoreApplication.translate("Losses", "Documents"),
        "spans": QCoreApplication.translate("Losses", "Spans"),
        "links": QCoreApplication.translate("Losses", "Links"),
        "concepts": QCoreApplication.translate("Losses", "Concepts"),
        "terms": QCoreApplication.translate("Losses", "Terms"),
        "segments": QCoreApplication.translate("Losses", "Segments"),
        "names": QCoreApplication.translate("Losses", "Names"),
    }
    return known.get(name, name.replace("_", " ").capitalize())


class Preview(QWidget):
    """Shows counts and losses of a report that `try_out` gets by doing everything but the last step."""

    changed = Signal()

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self.report: Report | None = None
        self.problem = ""
        self._jobs = jobs
        self._job: Job | None = None
        self._next: tuple[str, Callable[[Job], Report]] | None = None
        self._is_wanted = (
            False  # what the job that runs will say, unless something else was asked for or it was stopped
        )
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT)
        self._timer.timeout.connect(self._start)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(8)
        head = QHBoxLayout()
        self.summary = label("", "muted", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMaximumWidth(160)
        self.bar.setAccessibleName(self.tr("Progress of the preview"))
        self.skip = QPushButton(self.tr("Stop the preview"))
        self.skip.setAutoDefault(False)
        self.skip.clicked.connect(self.stop)
        head.addWidget(self.summary, 1)
        head.addWidget(self.bar)
        head.addWidget(self.skip)
        body.addLayout(head)
        self.losses = QListWidget()
        self.losses.setAccessibleName(self.tr("What would not come through as it is"))
        self.losses.setProperty("framed", "true")
        self.losses.setWordWrap(True)
        self.losses.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.losses.setMinimumHeight(110)
        body.addWidget(self.losses, 1)
        self._refresh()

    def try_out(self, title: str, work: Callable[[Job], Report]) -> None:
        """Have `work` done in the background, instead of what is being tried out at present."""
        self._next = (title, work)
        self._is_wanted = False
        self.report, self.problem = None, ""
        if self._job is not None:
            self._job.cancel()  # its end starts the next one
        else:
            self._timer.start()
        self._refresh()

    def clear(self, sentence_: str = "") -> None:
        """Show `sentence_` and no report."""
        self.stop()
        self.report, self.problem = None, ""
        self.summary.setText(sentence_)
        self.changed.emit()

    def stop(self) -> None:
        """Stop trying out."""
        self._next = None
        self._is_wanted = False
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()
        self._refresh()

    @property
    def is_busy(self) -> bool:
        """Whether something is being tried out."""
        return self._next is not None or self._job is not None

    def _start(self) -> None:
        if self._next is None:
            return
        title, work = self._next
        self._next = None
        self._is_wanted = True
        self._job = self._jobs.start(title, work, self._show, failed=self._fail, ended=self._end)
        self._job.progressed.connect(self._progress)
        self._refresh()

    def _show(self, report: Report) -> None:
        if self._is_wanted and not report.cancelled:
            self.report = report

    def _fail(self, error: TwinspanError) -> None:
        if self._is_wanted:
            self.problem = sentence(error)

    def _end(self) -> None:
        self._job = None
        self._start()
        self._refresh()

    def _progress(self, progress: Progress) -> None:
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)

    def _refresh(self) -> None:
        busy = self.is_busy
        self.bar.setVisible(busy)
        self.skip.setVisible(busy)
        if not busy:
            self.bar.setRange(0, 0)
            self.bar.reset()
        self.losses.clear()
        role = "muted"
        if busy:
            self.summary.setText(self.tr("Looking what would come through…"))
        elif self.problem:
            role = "danger"
            self.summary.setText(self.problem)
        elif self.report is not None:
            role = self._show_report(self.report)
        else:
            self.summary.setText(self.tr("No preview."))
        self.losses.setVisible(self.report is not None and bool(self.report.losses))
        set_role(self.summary, role)
        self.changed.emit()

    def _show_report(self, report: Report) -> str:
        locale = QLocale()
        counts = [titled(counted(what), locale.toString(count)) for what, count in report.counts.items()]
        counts += [
            self.tr("Labels of {name}: {count}").format(name=name, count=locale.toString(count))
            for name, count in report.labels_of.items()
        ]
        self.losses.addItems([loss_sentence(loss) for loss in report.losses])
        verdict = self.tr("Everything comes through.")
        if report.losses:
            verdict = self.tr("What does not come through as it is stands below.")
        self.summary.setText("   ".join(counts) + f"\n{verdict}")
        return "muted" if report.losses else "good"
