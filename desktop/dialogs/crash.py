"""The crash dialog: what happened, with the versions and the traceback to copy. The project is safe."""

import traceback
from types import TracebackType

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QPushButton, QWidget

from desktop.dialogs.base import Dialog
from desktop.dialogs.versions import versions
from desktop.widgets.labels import label


def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Return the versions and the traceback as text. It holds no text of any document."""
    trace_text = "".join(traceback.format_exception(kind, error, trace)).rstrip()
    return "\n".join([*versions(), "", trace_text])


class CrashDialog(Dialog):
    """Says that something unexpected happened, and lets a person copy the report, go on, or quit."""

    def __init__(self, parent: QWidget | None, text: str) -> None:
        super().__init__(
            parent,
            self.tr("Something went wrong"),
            self.tr(
                "Twinspan met an error that nobody expected. Your project is safe: every decision before it is saved.\n"
                "You can go on working. If it happens again, please send this report to whoever looks after Twinspan."
            ),
        )
        title = label(self.windowTitle(), "title")
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        title.setFont(font)
        self.body.insertWidget(0, title)
        self.report = QPlainTextEdit(text)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("Report"))
        self.report.setTabChangesFocus(True)
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.body.addWidget(self.report, 1)
        go_on = self.buttons.addButton(self.tr("Go on"), QDialogButtonBox.ButtonRole.RejectRole)
        go_on.setDefault(True)
        self.copy: QPushButton = self.buttons.addButton(self.tr("Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.setAutoDefault(False)
        quit_button = self.buttons.addButton(self.tr("Quit"), QDialogButtonBox.ButtonRole.AcceptRole)
        quit_button.setAutoDefault(False)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.report.toPlainText()))
        self.body.addWidget(self.buttons)
        self.resize(720, 420)
