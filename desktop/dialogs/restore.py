"""Restore from backup: which copies there are, and which one to go back to."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from corpus.project import Backup, backups
from desktop.dialogs.base import Dialog


class RestoreDialog(Dialog):
    """Lists the backups of a project, newest first."""

    def __init__(self, parent: QWidget | None, path: Path) -> None:
        super().__init__(
            parent,
            self.tr("Restore from backup"),
            self.tr("The project goes back to the copy you choose. The present file is kept beside it."),
        )
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Backups"))
        self.list.setProperty("framed", "true")
        for backup in backups(path):
            moment = _moment(backup.made_at)
            size = QLocale().formattedDataSize(backup.path.stat().st_size)
            item = QListWidgetItem(f"{moment}   ({size})")
            item.setToolTip(str(backup.path))
            item.setData(Qt.ItemDataRole.UserRole, backup)
            self.list.addItem(item)
        self.body.addWidget(self.list, 1)
        restore = self.add_buttons(self.tr("Restore"))
        if self.list.count():
            self.list.setCurrentRow(0)
        else:
            self.sentence.setText(
                self.tr("There is no backup of this project yet. One is made on each day it is opened.")
            )
            self.list.hide()
            if restore is not None:
                restore.setEnabled(False)
        self.list.itemDoubleClicked.connect(self.accept)
        self.resize(480, 320)

    def backup(self) -> Backup | None:
        """Return the backup that is chosen."""
        item = self.list.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item is not None else None


def _moment(made_at: datetime) -> str:
    """Return the day in full and the time to the minute, without the name of the time zone."""
    local, locale = made_at.astimezone(), QLocale()
    day = locale.toString(local.date(), QLocale.FormatType.LongFormat)
    time = locale.toString(local.time(), QLocale.FormatType.ShortFormat)
    return QCoreApplication.translate("RestoreDialog", "{day}, {time}").format(day=day, time=time)
