"""Durations and shares, as people read them."""

from PySide6.QtCore import QCoreApplication, QLocale


def duration(seconds: float) -> str:
    """Return a duration in minutes, or in hours and minutes from an hour on."""
    minutes = round(seconds / 60)
    if 0 < seconds < 30:
        return QCoreApplication.translate("Dashboard", "under a minute")
    if minutes < 60:
        return QCoreApplication.translate("Dashboard", "{n} min").format(n=minutes)
    hours = QLocale().toString(minutes // 60)
    return QCoreApplication.translate("Dashboard", "{hours} h {minutes} min").format(hours=hours, minutes=minutes % 60)


def share(part: float) -> str:
    """Return a share from 0 to 1 in per cent."""
    return QCoreApplication.translate("Dashboard", "{n} %").format(n=round(100 * part))
