"""The filters of the review list: a field, lists to choose from, and chips to switch on."""

import re
from collections.abc import Iterable
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QToolButton, QWidget

from corpus.model import Relation, Scheme, Status
from corpus.project.review import Facets
from corpus.project.review_filter import Order, ReviewFilter
from desktop.review.rows import Kind
from desktop.widgets.flow import FlowLayout
from desktop.widgets.languages import language_name
from desktop.widgets.worth import relation_name, status_name

_VALUE = re.compile(r"(<=|>=|[<>=≤≥])\s*(\S.*)")
_SIGNS = {"≤": "<=", "≥": ">="}
# Scores from (included) and to (excluded), by what the list says.
_SCORES = {"0.9+": (0.9, None), "0.7+": (0.7, None), "0.7-": (None, 0.7), "0.5-": (None, 0.5)}


class FilterBar(QWidget):
    """What the person asks the list for. `changed` says that it is something else now."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = Kind.SPANS
        self.field = QLineEdit(clearButtonEnabled=True)
        self.field.setPlaceholderText(self.tr("Words, or a value: > 1000"))
        self.field.setAccessibleName(self.tr("Filter by words or value"))
        self.field.setFixedWidth(max(210, self.fontMetrics().averageCharWidth() * 30))
        self.label = self._combo(self.tr("Label"))
        self.relation = self._combo(self.tr("Relation"))
        self.state = self._combo(self.tr("State"))
        self.score = self._combo(self.tr("Score"))
        self.source = self._combo(self.tr("Source"))
        self.lang = self._combo(self.tr("Language"))
        self.unlinked = self._chip(self.tr("Unlinked"), self.tr("Labels that lack a partner in some language"))
        self.contradicting = self._chip(self.tr("Contradictions"), self.tr("Spans whose partner says otherwise"))
        self.unsure = self._chip(self.tr("Unsure"), self.tr("Labels flagged for another look"))
        self.furniture = self._chip(
            self.tr("Page furniture"), self.tr("Candidates that are folded away with the furniture of their page")
        )
        self.clear_action = QAction(self.tr("Clear filters"), self)
        self.clear_action.triggered.connect(self.reset)
        self.clear = QToolButton()
        self.clear.setDefaultAction(self.clear_action)
        flow = FlowLayout(self, gap=6)
        parts = (
            self.field, self.label, self.relation, self.state, self.score, self.source, self.lang,
            self.unlinked, self.contradicting, self.unsure, self.furniture, self.clear,
        )  # fmt: skip
        height = max(part.sizeHint().height() for part in parts)
        for part in parts:
            part.setFixedHeight(height)
            flow.addWidget(part)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._fill(self.state, self.tr("Any state"), [(status_name(status), status) for status in Status])
        self._fill(self.relation, self.tr("Any relation"), [(relation_name(each), each) for each in Relation])
        scores = {"0.9+": 90, "0.7+": 70, "0.7-": 70, "0.5-": 50}
        self._fill(
            self.score,
            self.tr("Any score"),
            [
                ((self.tr("at least {n} %") if key.endswith("+") else self.tr("below {n} %")).format(n=n), key)
                for key, n in scores.items()
            ],
        )
        self.field.textChanged.connect(self._announce)
        self.set_kind(Kind.SPANS)
        self._offer_clearing()

    def set_kind(self, kind: Kind) -> None:
        """Offer the filters that fit spans or links."""
        self.kind = kind
        spans = kind is Kind.SPANS
        for widget in (self.label, self.unlinked, self.contradicting, self.unsure, self.furniture):
            widget.setVisible(spans)
        self.relation.setVisible(not spans)
        self.updateGeometry()

    def set_scheme(self, scheme: Scheme) -> None:
        """Offer the labels of `scheme`."""
        self._fill(self.label, self.tr("Any label"), [(label.name, label.name) for label in scheme.labels])

    def set_facets(self, facets: Facets) -> None:
        """Offer the languages and sources of the project."""
        self._fill(self.source, self.tr("Any source"), [(source, source) for source in facets.sources])
        self._fill(self.lang, self.tr("Any language"), [(language_name(lang), lang) for lang in facets.langs])

    def reset(self) -> None:
        """Take every filter away."""
        self.blockSignals(True)
        self.field.clear()
        for combo in (self.label, self.relation, self.state, self.score, self.source, self.lang):
            combo.setCurrentIndex(0)
        for chip in (self.unlinked, self.contradicting, self.unsure, self.furniture):
            chip.setChecked(False)
        self.blockSignals(False)
        self._announce()

    @property
    def active(self) -> bool:
        """Whether anything is filtered out."""
        return self.wanted(None, Order.PLACE, descending=False) != ReviewFilter()

    def wanted(self, story_id: str | None, order: Order, *, descending: bool) -> ReviewFilter:
        """Return what is asked for, in a story or in the corpus."""
        spans = self.kind is Kind.SPANS
        low, high = _SCORES.get(self.score.currentData(), (None, None))
        value = _value(self.field.text()) if spans else None
        return ReviewFilter(
            story_id=story_id,
            label=self.label.currentData() if spans else None,
            relation=None if spans else _member(Relation, self.relation.currentData()),
            state=_member(Status, self.state.currentData()),
            source=self.source.currentData(),
            lang=self.lang.currentData(),
            low=low,
            high=high,
            value=value,
            text="" if value else self.field.text().strip(),
            unlinked=spans and self.unlinked.isChecked(),
            contradicting=spans and self.contradicting.isChecked(),
            unsure=spans and self.unsure.isChecked(),
            furniture=spans and self.furniture.isChecked(),
            order=order,
            descending=descending,
        )

    def _combo(self, name: str) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        combo.setToolTip(name)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        combo.currentIndexChanged.connect(self._announce)
        return combo

    def _chip(self, title: str, detail: str) -> QToolButton:
        chip = QToolButton(checkable=True)
        chip.setText(title)
        chip.setToolTip(detail)
        chip.setAccessibleName(title)
        chip.setProperty("framed", "true")
        chip.toggled.connect(self._announce)
        return chip

    def _fill(self, combo: QComboBox, everything: str, choices: Iterable[tuple[str, str]]) -> None:
        """Offer `choices` behind "everything", and keep what is chosen where it is still offered."""
        entries = [(everything, None), *choices]
        if [(combo.itemText(row), combo.itemData(row)) for row in range(combo.count())] == entries:
            return
        chosen = combo.currentData()
        combo.blockSignals(True)
        combo.clear()
        for title, data in entries:
            combo.addItem(title, data)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
        combo.blockSignals(False)

    def _offer_clearing(self) -> None:
        active = self.active
        self.clear_action.setEnabled(active)
        self.clear.setVisible(active)

    def _announce(self, *_: object) -> None:
        self._offer_clearing()
        self.changed.emit()


def _member(kind: type[Status] | type[Relation], name: str | None) -> Status | Relation | None:
    return kind(name) if name else None


def _value(text: str) -> tuple[str, Decimal] | None:
    """Return the comparison that `text` asks for, a number as the person's locale or a program writes it.

    Qt says whether the locale writes a number so; what it is worth is read without it, exact to the last digit.
    """
    match = _VALUE.fullmatch(text.strip())
    if match is None:
        return None
    for locale in (QLocale(), QLocale.c()):
        number = _number(match[2], locale) if locale.toDouble(match[2])[1] else None
        if number is not None:
            return _SIGNS.get(match[1], match[1]), number
    return None


def _number(text: str, locale: QLocale) -> Decimal | None:
    written = ((locale.groupSeparator(), ""), (locale.decimalPoint(), "."), (locale.negativeSign(), "-"))
    for theirs, ours in written:
        text = text.replace(theirs, ours)
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None
