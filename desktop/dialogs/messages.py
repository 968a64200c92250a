"""Errors that a person can act on, and questions with two answers, shown in one manner."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from corpus.errors import MESSAGES, TwinspanError
from corpus.model import Layer
from desktop.theme.icons import icon as drawn_icon
from desktop.theme.tokens import load_tokens

_SIDE = 36  # pixels of a picture beside a question
_ICONS = {
    QMessageBox.Icon.Warning: ("warning", "warning"),
    QMessageBox.Icon.Question: ("unsure", "accent"),
    QMessageBox.Icon.Information: ("about", "accent"),
}


def sentence(error: TwinspanError) -> str:
    """Return what `error` says, in the language of the interface."""
    params = dict(error.params)
    layer = str(params.get("layer"))
    if layer in tuple(Layer):
        params["layer"] = _layer_name(Layer(layer))
    return QCoreApplication.translate("Errors", MESSAGES[error.code]).format(**params)


def _layer_name(layer: Layer) -> str:
    names = {
        Layer.LABELS: QCoreApplication.translate("Words", "labels"),
        Layer.GOLD: QCoreApplication.translate("Words", "adjudicated labels"),
        Layer.SUGGESTIONS: QCoreApplication.translate("Words", "suggestions"),
    }
    return names[layer]


def show_error(parent: QWidget | None, error: TwinspanError) -> None:
    """Show what went wrong and what to do about it."""
    box = _box(parent, QMessageBox.Icon.Warning, sentence(error))
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    box.exec()


def confirm(parent: QWidget | None, text: str, detail: str, yes: str) -> bool:
    """Ask before something that cannot be taken back; `yes` names the button that does it."""
    box = _box(parent, QMessageBox.Icon.Question, text)
    box.setInformativeText(detail)
    button = box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(cancel)
    box.exec()
    return box.clickedButton() is button


def offer_read_only(parent: QWidget | None, error: TwinspanError) -> bool:
    """Say who has the project open and since when; return whether to open it to read only."""
    path = Path(str(error.params.get("path", "")))
    text = QCoreApplication.translate("Locked", "{project} is open in another Twinspan").format(project=path.stem)
    box = _box(parent, QMessageBox.Icon.Information, text)
    box.setInformativeText(
        QCoreApplication.translate(
            "Locked",
            "{who} on {host} has had it open since {since}.\n\n"
            "You can look at it without changing anything, or close it there and try again.",
        ).format(
            who=error.params.get("who"), host=error.params.get("host"), since=_moment(str(error.params.get("since")))
        )
    )
    button = box.addButton(QCoreApplication.translate("Locked", "Open read-only"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(button)
    box.exec()
    return box.clickedButton() is button


def offer_restore(parent: QWidget | None, error: TwinspanError) -> bool:
    """Say that the project is damaged; return whether to restore it from a backup."""
    box = _box(parent, QMessageBox.Icon.Warning, sentence(error))
    button = box.addButton(
        QCoreApplication.translate("Damaged", "Restore from backup…"), QMessageBox.ButtonRole.AcceptRole
    )
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(button)
    box.exec()
    return box.clickedButton() is button


def _moment(iso: str) -> str:
    moment = QDateTime.fromString(iso, Qt.DateFormat.ISODateWithMs)
    return QLocale().toString(moment.toLocalTime(), QLocale.FormatType.ShortFormat) if moment.isValid() else iso


def _box(parent: QWidget | None, icon: QMessageBox.Icon, text: str) -> QMessageBox:
    box = QMessageBox(icon, "Twinspan", text, QMessageBox.StandardButton.NoButton, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setProperty("asking", "true" if icon is not QMessageBox.Icon.Warning else "false")
    name, token = _ICONS[icon]
    tokens = load_tokens(box.palette().window().color().lightness() < 128)
    box.setIconPixmap(drawn_icon(name, tokens[token]).pixmap(_SIDE, _SIDE))
    return box
