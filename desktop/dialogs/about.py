"""About Twinspan: what it is, which versions, and on whose work it stands."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.dialogs.base import Dialog
from desktop.dialogs.versions import components, version_of
from desktop.theme import app_icon
from desktop.widgets.labels import label


class AboutDialog(Dialog):
    """A page to read."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, self.tr("About Twinspan"))
        logo = QLabel()
        logo.setPixmap(app_icon().pixmap(72, 72))
        name = label("Twinspan", "title")
        font = name.font()
        font.setPointSizeF(font.pointSizeF() * 1.7)
        name.setFont(font)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(name)
        words.addWidget(label(self.tr("Version {version}").format(version=version_of("twinspan")), "muted"))
        words.addSpacing(8)
        words.addWidget(label(self.tr("Labels and links stories that exist in several languages."), wrap=True))
        words.addWidget(label(self.tr("Documents never leave this computer."), wrap=True))
        words.addWidget(label(self.tr("Free software under the MIT licence."), wrap=True))
        head = QHBoxLayout()
        head.setSpacing(20)
        head.addWidget(logo, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        self.body.addLayout(head)
        self.body.addWidget(label(self.tr("It stands on"), "heading"))
        details = label(" · ".join(f"{name} {version}" for name, version in components()), "muted", wrap=True)
        details.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        details.setAccessibleName(self.tr("Versions"))
        self.body.addWidget(details)
        self.add_close()
        self.setMinimumWidth(440)
