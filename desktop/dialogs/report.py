"""What an export or import carried over, and what it could not: nothing is lost in silence."""

from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QListWidget, QWidget

from corpus.exchange import Report
from desktop.dialogs.base import Dialog
from desktop.dialogs.preview import counted, loss_sentence
from desktop.widgets.labels import label


class ReportDialog(Dialog):
    """Shows the counts, and below them each kind of loss with its places."""

    def __init__(self, parent: QWidget | None, title: str, report: Report, out: Path | None = None) -> None:
        super().__init__(parent, title, str(out) if out else "")
        counts = QFormLayout()
        counts.setHorizontalSpacing(24)
        for what, count in report.counts.items():
            counts.addRow(label(counted(what), "muted"), label(QLocale().toString(count), "title"))
        for name, labels in report.labels_of.items():
            whose = self.tr("Labels of {name}").format(name=name)
            counts.addRow(label(whose, "muted"), label(QLocale().toString(labels), "title"))
        self.body.addLayout(counts)
        if report.losses:
            self.body.addWidget(label(self.tr("What could not be carried over as it is"), "heading"))
            self.losses = QListWidget()
            self.losses.setAccessibleName(self.tr("What could not be carried over as it is"))
            self.losses.setProperty("framed", "true")
            self.losses.setWordWrap(True)
            self.losses.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.losses.addItems([loss_sentence(loss) for loss in report.losses])
            self.body.addWidget(self.losses, 1)
        else:
            self.body.addWidget(label(self.tr("Everything was carried over."), "good"))
        if out is not None:
            folder = out if out.is_dir() else out.parent
            show = self.buttons.addButton(self.tr("Show folder"), QDialogButtonBox.ButtonRole.ActionRole)
            show.setAutoDefault(False)
            show.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        self.add_close()
        self.setMinimumWidth(520)
