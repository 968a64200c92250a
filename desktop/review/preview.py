"""Shows what a decision on many would do, before it does it."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QListWidget, QTreeWidget, QTreeWidgetItem, QWidget

from desktop.dialogs.base import Dialog
from desktop.review.bulk import Plan
from desktop.widgets.counting import counted
from desktop.widgets.labels import label


class PreviewDialog(Dialog):
    """How many in which document, the first of them in context, and the button that does it."""

    def __init__(self, parent: QWidget, plan: Plan) -> None:
        super().__init__(parent, plan.title)
        head = label(plan.title, "title", wrap=True)
        font = head.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        head.setFont(font)
        self.body.insertWidget(0, head)
        documents = counted(len(plan.counts), self.tr("in 1 place"), self.tr("in {n} places"))
        number = QLocale().toString(plan.count)
        once = self.tr("It is one step: one undo takes all of it back.")
        self.sentence.setText(
            " ".join(filter(None, (self.tr("{n} {places}.").format(n=number, places=documents), plan.kept, once)))
        )
        self.sentence.show()
        self.counts = QTreeWidget()
        self.counts.setAccessibleName(self.tr("How many, and where"))
        self.counts.setHeaderLabels([self.tr("Where"), self.tr("How many")])
        self.counts.setRootIsDecorated(False)
        self.counts.setUniformRowHeights(True)
        self.counts.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self.counts.headerItem().setTextAlignment(1, right)
        for name, count in plan.counts:
            item = QTreeWidgetItem([name, QLocale().toString(count)])
            item.setTextAlignment(1, right)
            item.setToolTip(0, name)
            self.counts.addTopLevelItem(item)
        columns = self.counts.header()
        columns.setStretchLastSection(False)
        columns.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        columns.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.samples = QListWidget()
        self.samples.setAccessibleName(self.tr("The first of them"))
        self.samples.setProperty("framed", "true")
        self.samples.setUniformItemSizes(True)
        self.samples.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.samples.addItems(list(plan.samples))
        line = self.fontMetrics().height() + 10
        self.counts.setFixedHeight(line * min(6, len(plan.counts) + 2) + 6)
        self.samples.setMinimumHeight(line * 6)
        self.body.addWidget(self.counts)
        self.body.addWidget(label(self.tr("The first of them"), "heading"))
        self.body.addWidget(self.samples, 1)
        self.button = self.add_buttons(f"{plan.verb} {number}")
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 90)
        if self.button is not None:
            self.button.setFocus()
