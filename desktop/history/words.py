"""What a line of the history says, in words and in the language of the interface."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt

from corpus.model import Relation
from corpus.project import HistoryEntry
from desktop.widgets.counting import counted
from desktop.widgets.languages import language_name
from desktop.widgets.worth import relation_name, worth

_LONGEST = 60


def said(entry: HistoryEntry) -> str:
    """Return what was done, on one line; an action that this version does not know goes by its own name."""
    count, many, one = entry.params.get("count", 1), _many(), _one()
    if entry.action in many and isinstance(count, int) and (count > 1 or not entry.form or entry.action not in one):
        return counted(count, *many[entry.action])
    if entry.action == "change-scheme":
        return _scheme_said(entry.params)
    template = one.get(entry.action)
    return template.format(**_parts(entry)) if template else entry.action


def action_name(action: str) -> str:
    """Return an action in words, for a sentence about it."""
    return said(HistoryEntry("", 0, "", "", action, {}, frozenset(), frozenset(), undone=False)).strip()


def moment(entry: HistoryEntry) -> QDateTime:
    """Return when it was done, in local time."""
    return QDateTime.fromString(entry.at, Qt.DateFormat.ISODateWithMs).toLocalTime()


def clock(entry: HistoryEntry) -> str:
    """Return the time of day, as the person's locale writes it."""
    return QLocale().toString(moment(entry).time(), QLocale.FormatType.ShortFormat)


def day_name(date: QDate) -> str:
    """Return a day in words: today, yesterday, or its date."""
    today = QDate.currentDate()
    if date == today:
        return QCoreApplication.translate("History", "Today")
    if date == today.addDays(-1):
        return QCoreApplication.translate("History", "Yesterday")
    return QLocale().toString(date, QLocale.FormatType.LongFormat)


def _parts(entry: HistoryEntry) -> dict[str, str]:
    """Return what the templates are filled in with."""
    params = {key: str(value) for key, value in entry.params.items()}
    relation, lang = params.get("relation", ""), params.get("lang", "")
    form = " ".join(entry.form.split())
    return {
        "text": f"“{form if len(form) <= _LONGEST else form[: _LONGEST - 1] + '…'}”" if form else "…",
        "other": f"“{' '.join(entry.other_form.split())[:_LONGEST]}”" if entry.other_form else "…",
        "label": entry.label or params.get("label", ""),
        "old": entry.old_label,
        "relation": relation_name(Relation(relation)) if relation in list(Relation) else relation,
        "language": language_name(lang) if lang else "",
        "value": worth(params.get("value"), entry.params.get("unit") and params["unit"], None) or "…",
        "name": params.get("name", ""),
        "from": params.get("from", ""),
        "to": params.get("to", ""),
    }


def _one() -> Mapping[str, str]:
    """Return what is said of one span, link, story or document."""
    return {
        "accept": QCoreApplication.translate("History", "Accepted {text} as {label}"),
        "reject": QCoreApplication.translate("History", "Rejected {text} as {label}"),
        "delete": QCoreApplication.translate("History", "Deleted the label {label} of {text}"),
        "relabel": QCoreApplication.translate("History", "Changed {text} from {old} to {label}"),
        "resize": QCoreApplication.translate("History", "Moved an edge: {text}"),
        "set-value": QCoreApplication.translate("History", "Said that {text} is worth {value}"),
        "annotate": QCoreApplication.translate("History", "Made a remark on {text}"),
        "add": QCoreApplication.translate("History", "Labelled {text} as {label}"),
        "add-many": QCoreApplication.translate("History", "Labelled {text} as {label}"),
        "split": QCoreApplication.translate("History", "Split a span after {text}"),
        "merge": QCoreApplication.translate("History", "Joined into {text}"),
        "link": QCoreApplication.translate("History", "Linked {text} with {other}: {relation}"),
        "accept-link": QCoreApplication.translate("History", "Confirmed the link of {text} with {other}"),
        "set-relation": QCoreApplication.translate("History", "Changed a link to: {relation}"),
        "reject-link": QCoreApplication.translate("History", "Rejected a link"),
        "unlink": QCoreApplication.translate("History", "Took a link apart"),
        "no-counterpart": QCoreApplication.translate("History", "Said that {text} has no counterpart in {language}"),
        "counterpart-possible": QCoreApplication.translate(
            "History", "Took back that there is no counterpart in {language}"
        ),
        "mark-done": QCoreApplication.translate("History", "Marked the story as done"),
        "mark-open": QCoreApplication.translate("History", "Opened the story again"),
        "mark-furniture": QCoreApplication.translate("History", "Marked lines as page furniture"),
        "pair-paragraphs": QCoreApplication.translate("History", "Paired two paragraphs"),
        "part-paragraphs": QCoreApplication.translate("History", "Parted a paragraph from those beside it"),
        "mark-article": QCoreApplication.translate("History", "Marked lines as part of the story"),
        "change-name": QCoreApplication.translate("History", "Changed an entry of the glossary"),
        "move-document": QCoreApplication.translate("History", "Moved the document {name} to another story"),
        "import-story": QCoreApplication.translate("History", "Imported the story {name}"),
        "rename-story": QCoreApplication.translate("History", "Renamed the story {from} to {to}"),
        "remove-story": QCoreApplication.translate("History", "Removed the story {name}"),
    }


def _many() -> Mapping[str, tuple[str, str]]:
    """Return what is said of several at once: for one of which nothing more is known, and for more."""
    return {
        "add-names": (
            QCoreApplication.translate("History", "Added an entry to the glossary"),
            QCoreApplication.translate("History", "Added {n} entries to the glossary"),
        ),
        "use-names": (
            QCoreApplication.translate("History", "Switched an entry of the glossary on"),
            QCoreApplication.translate("History", "Switched {n} entries of the glossary on"),
        ),
        "rest-names": (
            QCoreApplication.translate("History", "Switched an entry of the glossary off"),
            QCoreApplication.translate("History", "Switched {n} entries of the glossary off"),
        ),
        "remove-names": (
            QCoreApplication.translate("History", "Removed an entry from the glossary"),
            QCoreApplication.translate("History", "Removed {n} entries from the glossary"),
        ),
        "accept": (
            QCoreApplication.translate("History", "Accepted a candidate"),
            QCoreApplication.translate("History", "Accepted {n} candidates"),
        ),
        "reject": (
            QCoreApplication.translate("History", "Rejected a candidate"),
            QCoreApplication.translate("History", "Rejected {n} candidates"),
        ),
        "delete": (
            QCoreApplication.translate("History", "Deleted a label"),
            QCoreApplication.translate("History", "Deleted {n} labels"),
        ),
        "add-many": (
            QCoreApplication.translate("History", "Labelled one place"),
            QCoreApplication.translate("History", "Labelled {n} places"),
        ),
        "accept-link": (
            QCoreApplication.translate("History", "Confirmed a link"),
            QCoreApplication.translate("History", "Confirmed {n} links"),
        ),
        "reject-link": (
            QCoreApplication.translate("History", "Rejected a link"),
            QCoreApplication.translate("History", "Rejected {n} links"),
        ),
        "unlink": (
            QCoreApplication.translate("History", "Took a link apart"),
            QCoreApplication.translate("History", "Took {n} links apart"),
        ),
    }


def _scheme_said(params: Mapping[str, object]) -> str:
    """Return what became of the label scheme."""
    parts: list[str] = []
    for key, template in (
        ("renamed", QCoreApplication.translate("History", "Renamed {old} to {new} everywhere")),
        ("merged", QCoreApplication.translate("History", "Merged {old} with {new} everywhere")),
    ):
        names = params.get(key)
        if isinstance(names, Mapping):
            parts += [template.format(old=old, new=new) for old, new in names.items()]
    for key, template in (
        ("added", QCoreApplication.translate("History", "Added the labels {names}")),
        ("removed", QCoreApplication.translate("History", "Removed the labels {names}")),
        ("edited", QCoreApplication.translate("History", "Edited the labels {names}")),
    ):
        names = params.get(key)
        if isinstance(names, list) and names:
            parts.append(template.format(names=", ".join(map(str, names))))
    return "; ".join(parts) or QCoreApplication.translate("History", "Changed the label scheme")
