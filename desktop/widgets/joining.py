"""Texts put together with the punctuation of the interface's language."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication


def listed(texts: Iterable[str]) -> str:
    """Return `texts` one after the other, with what stands between the members of a list."""
    return QCoreApplication.translate("Joining", ", ").join(texts)


def titled(title: str, text: str) -> str:
    """Return `text` behind the `title` that says what it is."""
    return QCoreApplication.translate("Joining", "{title}: {text}").format(title=title, text=text)
