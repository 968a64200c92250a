"""What to train: the page with the choices, or what to do first where there are too few labels."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.commands.actions import Actions
from desktop.jobs import Job, Jobs
from desktop.session import Session
from desktop.theme import Theme
from desktop.training.trainer import Wish
from desktop.widgets.empty import EmptyState
from desktop.widgets.labels import label, set_role
from desktop.widgets.languages import language_name

_FEW = 6  # stories, below which scores hang on one or two of them
_STEPS = 400


class StartPage(QStackedWidget):
    """Offers what can be trained on the labels that there are."""

    wanted = Signal(object)  # Wish

    def __init__(self, session: Session, jobs: Jobs, theme: Theme, actions: Actions) -> None:
        super().__init__()
        self._session = session
        self._jobs = jobs
        self._counting: Job | None = None
        self.empty = EmptyState(
            theme,
            "train",
            title=self.tr("Label a few stories first"),
            sentence=self.tr(
                "A pipeline learns from stories that people have labelled: two at least, better ten or more.\n"
                "Decide on the candidates of a story, mark it done, and come back."
            ),
            actions=[actions["span.next"], actions["story.done"]],
            otherwise=[actions["project.add"]],
        )
        self.task = QComboBox()
        self.task.addItem(self.tr("Outermost spans (NER): quick, and enough for most"), "ner")
        self.task.addItem(self.tr("Nested and overlapping spans, too (spancat): takes longer"), "spancat")
        self.lang = QComboBox()
        self.limited = QCheckBox(self.tr("St&op after so many steps:"))
        self.steps = QSpinBox()
        self.steps.setRange(1, 20_000)
        self.steps.setSingleStep(100)
        self.steps.setValue(_STEPS)
        self.steps.setEnabled(False)
        self.limited.toggled.connect(self.steps.setEnabled)
        self.every = QSpinBox()
        self.every.setRange(0, 1000)
        self.every.setSpecialValueText(self.tr("never"))
        self.every.valueChanged.connect(self._set_every)
        self._basis = label("", wrap=True)
        self._remark = label("", "muted", wrap=True)
        self.train = QPushButton(self.tr("Train"))
        self.train.setProperty("primary", "true")
        self.train.clicked.connect(lambda: self.wanted.emit(self.wish()))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(14)
        column.addWidget(label(self.tr("Train a pipeline on your labels"), "title"))
        for text in (self._basis, self._remark):
            column.addWidget(text)
        column.addLayout(self._form())
        column.addSpacing(6)
        column.addWidget(self.train, 0, Qt.AlignmentFlag.AlignRight)
        column.addStretch()
        self.addWidget(page)
        self.addWidget(self.empty)

    def _form(self) -> QFormLayout:
        length = _row(self.limited, self.steps)
        again = _row(self.every, label(self.tr("stories marked done"), "muted"))
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(12)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Find"), self.task)
        form.addRow(self.tr("&Language"), self.lang)
        form.addRow(self.tr("How long"), length)
        until = self.tr("Otherwise it goes on until it no longer becomes better. You can stop it at any time.")
        form.addRow("", label(until, "muted", wrap=True))
        form.addRow(self.tr("Offer it &again after"), again)
        form.labelForField(again).setBuddy(self.every)
        for widget, name in (
            (self.task, self.tr("Find")),
            (self.lang, self.tr("Language")),
            (self.steps, self.tr("Steps")),
            (self.every, self.tr("Offer it again after so many finished stories")),
        ):
            widget.setAccessibleName(name)
        return form

    def wish(self) -> Wish:
        """Return what was chosen."""
        steps = self.steps.value() if self.limited.isChecked() else None
        return Wish(self.task.currentData(), self.lang.currentData(), steps)

    def refresh(self) -> None:
        """Count anew what there is to train on, in the background."""
        from corpus.learning import Readiness, offered_every

        project = self._session.project
        if project is None or self._counting is not None:
            return
        self.every.blockSignals(True)
        self.every.setValue(offered_every(project))
        self.every.setEnabled(not project.read_only)
        self.every.blockSignals(False)

        def work(_job: Job) -> Readiness:
            from corpus.learning import readiness

            with project.connect_beside() as beside:
                return readiness(beside)

        def over() -> None:
            self._counting = None

        self._counting = self._jobs.start(self.tr("Counting the labelled stories"), work, self._show, ended=over)

    def _show(self, found: object) -> None:
        from corpus.learning import Readiness

        if not isinstance(found, Readiness):
            return
        self.setCurrentIndex(0 if found.enough else 1)
        chosen = self.lang.currentData()
        self.lang.clear()
        if len(found.langs) > 1:
            self.lang.addItem(self.tr("All languages together: they help one another"), None)
        for lang, stories in found.langs.items():
            text = self.tr("{language}: 1 story") if stories == 1 else self.tr("{language}: {n} stories")
            self.lang.addItem(text.format(language=language_name(lang), n=QLocale().toString(stories)), lang)
        self.lang.setCurrentIndex(max(0, self.lang.findData(chosen)))
        text = self.tr(
            "{n} stories are labelled. Most of them are learnt from; one in seven chooses the best pipeline, and one "
            "in seven, which it never sees, measures it."
        )
        self._basis.setText(text.format(n=QLocale().toString(found.stories)))
        few = found.stories < _FEW
        self._remark.setVisible(few)
        self._remark.setText(self.tr("With so few stories the scores say little: label more before you trust them."))
        set_role(self._remark, "danger" if few else "muted")

    def _set_every(self, stories: int) -> None:
        from corpus.learning import offer_every

        project = self._session.project
        if project is not None and not project.read_only:
            offer_every(project, stories)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch()
    return row
