"""Suggesters that other packages bring: functions under the entry point group `twinspan.suggesters`.

docs/plug-ins.md says how one is written. A plug-in is a program of its own, and may do anything; what it returns
is checked, and what it raises becomes one sentence.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cache
from importlib.metadata import entry_points

from corpus.errors import TwinspanError
from corpus.model import Candidate, Document

GROUP = "twinspan.suggesters"

PlugIn = Callable[[str, str, str | None], Iterable[Candidate]]


def plug_ins() -> tuple[str, ...]:
    """Return the names of the plug-ins that are installed, sorted."""
    return tuple(sorted({entry.name for entry in entry_points(group=GROUP)}))


def from_plug_in(name: str, document: Document) -> list[Candidate]:
    """Return what a plug-in finds in a document, under its own name as the source.

    Raises TwinspanError `plug-in-missing`, or `plug-in-failed` for whatever it raises or returns that is no
    candidate in the text.
    """
    suggester = _loaded(name)
    try:
        found = list(suggester(document.text, document.lang, document.date))
    except Exception as error:
        raise _failed(name, error) from error
    return [_checked(name, candidate, len(document.text)) for candidate in found]


@cache
def _loaded(name: str) -> PlugIn:
    entry = next(iter(entry_points(group=GROUP, name=name)), None)
    if entry is None:
        raise TwinspanError("plug-in-missing", name=name)
    try:
        found: PlugIn = entry.load()
    except Exception as error:
        raise _failed(name, error) from error
    return found


def _checked(name: str, candidate: object, length: int) -> Candidate:
    if not isinstance(candidate, Candidate) or not isinstance(candidate.label, str):
        raise TwinspanError("plug-in-failed", name=name, problem=f"it returned {type(candidate).__name__}")
    if not 0 <= candidate.start < candidate.end <= length or not 0 <= candidate.score <= 1:
        place = f"{candidate.start}-{candidate.end}, score {candidate.score}"
        raise TwinspanError("plug-in-failed", name=name, problem=f"it returned a span that cannot be ({place})")
    return replace(candidate, source=name)


def _failed(name: str, error: Exception) -> TwinspanError:
    said = (str(error).splitlines() or [""])[0][:200]
    return TwinspanError("plug-in-failed", name=name, problem=f"{type(error).__name__} {said}".strip())
