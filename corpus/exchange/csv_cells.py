"""Cells of a CSV table that a spreadsheet may open: none of them is run as a formula."""

import re
from typing import Any

_FORMULA = re.compile(r"[=+\-@\t\r]")
_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?")


def guarded(cell: Any) -> Any:
    """Return `cell`, with an apostrophe before it where a spreadsheet would take it for a formula."""
    if isinstance(cell, str) and _FORMULA.match(cell) and not _NUMBER.fullmatch(cell):
        return f"'{cell}"
    return cell


def unguarded(cell: str) -> str:
    """Return `cell` without the apostrophe that `guarded` puts there."""
    return cell[1:] if cell[:1] == "'" and guarded(cell[1:]) == cell else cell
