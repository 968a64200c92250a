"""Comparing two sides of the project: layers, people, sources and pipelines, any with any."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from corpus.errors import TwinspanError
from corpus.project import AnnotatorKind
from desktop.dialogs.messages import sentence
from desktop.jobs import Job, Jobs
from desktop.session import Session
from desktop.theme import Theme
from desktop.training import words
from desktop.training.findings import Findings
from desktop.widgets.counting import counted
from desktop.widgets.labels import label, set_role

if TYPE_CHECKING:
    from corpus.learning import Evaluation


class ComparePage(QWidget):
    """Asks for two sides, compares them in the background, and shows what was found."""

    place_asked = Signal(object)  # WorstSentence

    def __init__(self, session: Session, jobs: Jobs, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._jobs = jobs
        self._job: Job | None = None
        self._looking: Job | None = None
        self._sources: list[tuple[str, str]] = []
        self.gold = QComboBox()
        self.predicted = QComboBox()
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for title, name, side in (
            (self.tr("&What is right"), self.tr("What is right"), self.gold),
            (self.tr("What is &measured"), self.tr("What is measured"), self.predicted),
        ):
            side.setAccessibleName(name)
            form.addRow(title, side)
        self.compare = QPushButton(self.tr("&Compare"))
        self.compare.setProperty("primary", "true")
        self.compare.clicked.connect(self._start)
        self.said = label("", "muted", wrap=True)
        self.findings = Findings(theme)
        self.findings.place_asked.connect(self.place_asked)
        self.findings.hide()
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        foot.addWidget(self.compare)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Compare two sides"), "title"))
        column.addLayout(form)
        column.addLayout(foot)
        column.addWidget(self.findings, 1)
        column.addStretch()
        session.opened.connect(self._clear)

    def refresh(self) -> None:
        """Offer the sides that there are now; what is chosen stays chosen. The sources are looked for meanwhile."""
        self._offer()
        project = self._session.project
        if project is None or self._looking is not None:
            return

        def work(_job: Job) -> list[str]:
            with project.connect_beside() as beside:
                return beside.outcomes.sources()

        def over() -> None:
            self._looking = None

        self._looking = self._jobs.start(self.tr("Looking for the sources"), work, self._take_sources, ended=over)

    def _take_sources(self, sources: list[str]) -> None:
        title = self.tr("Suggestions of {source}")
        self._sources = [(f"source:{source}", title.format(source=source)) for source in sources]
        self._offer()

    def _offer(self) -> None:
        sides = self._sides()
        for combo, first in ((self.gold, "labels"), (self.predicted, "suggestions")):
            chosen = combo.currentData() or first
            combo.clear()
            for name, title in sides:
                combo.addItem(title, name)
            combo.setCurrentIndex(max(0, combo.findData(chosen)))

    def _sides(self) -> list[tuple[str, str]]:
        from corpus.learning import pipelines

        project = self._session.project
        if project is None:
            return []
        sides = [
            ("labels", self.tr("People's labels")),
            ("gold", self.tr("Adjudicated labels")),
            ("suggestions", self.tr("Suggestions of all sources")),
        ]
        people = [each.name for each in project.annotators.all() if each.kind is AnnotatorKind.PERSON]
        sides += [(f"annotator:{name}", self.tr("Labels of {name}").format(name=name)) for name in people]
        for info in pipelines(project.path):
            title = f"{words.pipeline_title(info)}, {words.moment(info.created)}"
            sides.append((f"pipeline:{info.path}", self.tr("Pipeline: {name}").format(name=title)))
        return [*sides, *self._sources]

    def _start(self) -> None:
        project = self._session.project
        gold, predicted = self.gold.currentData(), self.predicted.currentData()
        if project is None or self._job is not None or gold is None:
            return

        def work(job: Job) -> "Evaluation":
            from corpus.learning import evaluate

            with project.connect_beside() as beside:
                return evaluate(beside, gold=gold, predicted=predicted, progress=job.report, cancelled=job.cancelled)

        self.compare.setEnabled(False)
        self._say(self.tr("Comparing…"), "muted")
        title = self.tr("Comparing two sides")
        self._job = self._jobs.start(title, work, self._show, failed=self._fail, ended=self._end)

    def _show(self, found: "Evaluation") -> None:
        text = counted(found.stories, self.tr("1 story compared."), self.tr("{n} stories compared."))
        if found.left_out:
            left = counted(
                found.left_out,
                self.tr("1 more is left out, because the pipeline learnt from it."),
                self.tr("{n} more are left out, because the pipeline learnt from them."),
            )
            text = f"{text} {left}"
        overall = found.overall
        if overall is not None:
            score = self.tr("F1 {strict}, relaxed {relaxed}.").format(
                strict=words.percent(overall.strict.f1.value), relaxed=words.percent(overall.relaxed.f1.value)
            )
            text = f"{score} {text}"
        self._say(text, "title")
        self.findings.show_evaluation(found)
        self.findings.show()

    def _fail(self, error: TwinspanError) -> None:
        self._say(sentence(error), "danger")
        self.findings.hide()

    def _end(self) -> None:
        self._job = None
        self.compare.setEnabled(True)

    def _say(self, text: str, role: str) -> None:
        self.said.setText(text)
        set_role(self.said, role)

    def _clear(self) -> None:
        self._sources = []
        self._say("", "muted")
        self.findings.hide()
