"""Numbers of things in words. The interface's languages have one form for one and one for more, or a single form."""

from PySide6.QtCore import QLocale


def counted(count: int, one: str, more: str) -> str:
    """Return `one`, or `more` with {n} filled in by `count` as the person's locale writes it."""
    return (one if count == 1 else more).format(n=QLocale().toString(count))
