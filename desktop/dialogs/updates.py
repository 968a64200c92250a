"""Updates: whether and where Twinspan may ask for a newer version, and what it found."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QFormLayout, QLineEdit, QWidget

from corpus.errors import TwinspanError
from desktop.dialogs.base import Dialog
from desktop.dialogs.messages import sentence
from desktop.updates import Newest
from desktop.widgets.labels import label, set_role

if TYPE_CHECKING:
    from desktop.window.updating import Updates


class UpdatesDialog(Dialog):
    """Shows and sets what `Updates` knows."""

    def __init__(self, parent: QWidget | None, updates: "Updates") -> None:
        super().__init__(
            parent,
            self.tr("Updates"),
            self.tr(
                "This copy came from a store, which keeps it up to date. Twinspan asks nothing on the network, and "
                "documents never leave this computer."
            )
            if updates.from_store
            else self.tr(
                "Twinspan can ask once a day which version is the newest. It sends nothing about you or your work, "
                "asks nothing else on the network, and documents never leave this computer."
            ),
        )
        self._updates = updates
        self.setMinimumWidth(500)
        self.body.addWidget(label(self.tr("This is version {version}.").format(version=updates.version)))
        if updates.from_store:
            self.add_close()
            return
        self.asking = QCheckBox(self.tr("&Look for a newer version once a day"))
        self.asking.setChecked(updates.on)
        self.asking.toggled.connect(self._set_on)
        self.address = QLineEdit(updates.address)
        self.address.setCursorPosition(0)
        self.address.setPlaceholderText("https://")
        self.address.setAccessibleName(self.tr("Address"))
        self.address.editingFinished.connect(self._set_address)
        self.address.textChanged.connect(self._allow)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.addRow(self.tr("&Address"), self.address)
        self.answer = label("", "muted", wrap=True)
        for part in (self.asking, self.answer):
            self.body.addWidget(part)
        self.body.insertLayout(self.body.indexOf(self.answer), form)
        action = QDialogButtonBox.ButtonRole.ActionRole
        self.now = self.buttons.addButton(self.tr("Look now"), action)
        self.now.setAutoDefault(False)
        self.now.clicked.connect(self._ask)
        self.page = self.buttons.addButton(self.tr("Open its page"), action)
        self.page.setAutoDefault(False)
        self.page.clicked.connect(self._open_page)
        self.add_close()
        updates.answered.connect(self._show)
        self._tell()
        self._allow()

    def _set_on(self, on: bool) -> None:
        self._updates.on = on

    def _set_address(self) -> None:
        self._updates.address = self.address.text().strip()

    def _allow(self) -> None:
        self.now.setEnabled(bool(self.address.text().strip()))

    def _ask(self) -> None:
        self._set_address()
        self.now.setEnabled(False)
        set_role(self.answer, "muted")
        self.answer.setText(self.tr("Asking …"))
        self._updates.ask()

    def _show(self, found: Newest | None, problem: TwinspanError | None) -> None:
        self._allow()
        if problem is not None:
            set_role(self.answer, "danger")
            self.answer.setText(sentence(problem))
        elif self._updates.newer is None and found is not None:
            set_role(self.answer, "good")
            self.answer.setText(self.tr("There is no newer version."))
        self._tell()

    def _tell(self) -> None:
        newer = self._updates.newer
        self.page.setVisible(newer is not None)
        if newer is not None:
            set_role(self.answer, "good")
            self.answer.setText(self.tr("Version {version} is out.").format(version=newer.version))

    def _open_page(self) -> None:
        if self._updates.newer is not None:
            QDesktopServices.openUrl(QUrl(self._updates.newer.page))
