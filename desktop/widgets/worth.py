"""What a figure is worth, as a person reads it in their own number format; and other words for spans."""

import re
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from corpus.model import Modifier, Relation, Span, Status

_DECIMAL = re.compile(r"-?\d+(\.\d+)?")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def worth(value: str | None, unit: str | None, modifier: str | None) -> str:
    """Return a figure's value with its unit, "" where it has no value."""
    if value is None:
        return ""
    shown = " – ".join(_readable(part) for part in value.split("/"))
    if unit:
        shown += f" {unit}"
    return f"{modifier_sign(modifier)}{shown}"


def modifier_sign(modifier: str | None) -> str:
    """Return the sign that stands for a modifier before a value."""
    signs = {
        Modifier.APPROX: "≈ ",
        Modifier.LESS_THAN: "< ",
        Modifier.MORE_THAN: "> ",
        Modifier.EQUAL_OR_LESS: "≤ ",
        Modifier.EQUAL_OR_MORE: "≥ ",
    }
    return signs.get(Modifier(modifier), "") if modifier in list(Modifier) else ""


def modifier_name(modifier: str) -> str:
    """Return a modifier in words."""
    names = {
        Modifier.APPROX: QCoreApplication.translate("Words", "about"),
        Modifier.LESS_THAN: QCoreApplication.translate("Words", "less than"),
        Modifier.MORE_THAN: QCoreApplication.translate("Words", "more than"),
        Modifier.EQUAL_OR_LESS: QCoreApplication.translate("Words", "at most"),
        Modifier.EQUAL_OR_MORE: QCoreApplication.translate("Words", "at least"),
    }
    return names.get(Modifier(modifier), modifier)


def status_name(status: Status) -> str:
    """Return the state of a span or link in words."""
    names = {
        Status.SUGGESTED: QCoreApplication.translate("Words", "Suggested"),
        Status.ACCEPTED: QCoreApplication.translate("Words", "Accepted"),
        Status.CORRECTED: QCoreApplication.translate("Words", "Corrected"),
        Status.ADDED: QCoreApplication.translate("Words", "Added"),
        Status.REJECTED: QCoreApplication.translate("Words", "Rejected"),
    }
    return names[status]


def relation_name(relation: Relation) -> str:
    """Return the relation of a link in words."""
    names = {
        Relation.SAME: QCoreApplication.translate("Words", "same"),
        Relation.EQUAL: QCoreApplication.translate("Words", "equal"),
        Relation.ROUNDED: QCoreApplication.translate("Words", "rounded"),
        Relation.CONVERTED: QCoreApplication.translate("Words", "converted"),
        Relation.PARTIAL: QCoreApplication.translate("Words", "partial"),
        Relation.CONTRADICTS: QCoreApplication.translate("Words", "contradicts"),
    }
    return names[relation]


def in_context(text: str, start: int, end: int, around: int = 28) -> tuple[str, str, str]:
    """Return what stands before text[start:end], the stretch itself, and what follows, on one line."""
    before = text[max(0, start - around) : start].rpartition("\n")[2]
    after = text[end : end + around].partition("\n")[0]
    return before.lstrip(), text[start:end].replace("\n", " "), after.rstrip()


def described(span: Span) -> str:
    """Return one line about a span: its label, what it is worth, and its state."""
    parts = [span.label, worth(span.value, span.unit, span.modifier), status_name(span.status)]
    return " · ".join(part for part in parts if part)


def _readable(value: str) -> str:
    if _DECIMAL.fullmatch(value):
        return _grouped(value)
    if _DAY.fullmatch(value):
        date = QDate.fromString(value, "yyyy-MM-dd")
        return QLocale().toString(date, QLocale.FormatType.LongFormat) if date.isValid() else value
    return value


def _grouped(value: str) -> str:
    """Return a plain decimal with the separators of the person's locale, exact to the last digit."""
    try:
        number = Decimal(value)
    except InvalidOperation:
        return value
    locale = QLocale()
    whole, _, fraction = f"{abs(number):f}".partition(".")
    digits = f"{int(whole):,}".replace(",", locale.groupSeparator()) if len(whole) > 4 else whole
    sign = locale.negativeSign() if number < 0 else ""
    return sign + digits + (locale.decimalPoint() + fraction if fraction else "")
