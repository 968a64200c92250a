"""The tables for analysts as one Excel workbook: a sheet each, with headings that stay, filters and real numbers."""

from datetime import UTC, datetime
from typing import Any

from corpus.exchange.csv_tables import TABLES, story_rows
from corpus.exchange.departures import Departures
from corpus.exchange.exporting import Export
from corpus.exchange.output_file import OutputFile

_MAX_CELL = 32_767  # characters that Excel keeps in a cell
_MAX_ROWS = 1_048_576  # rows of a sheet, the heading among them
_WIDTHS = {"form": 32, "from_form": 32, "to_form": 32, "context": 70, "story": 24, "document": 22}
_EPOCH = datetime(2000, 1, 1, tzinfo=UTC)  # the same state gives the same bytes, so that no workbook knows its day


def write_xlsx(export: Export, file: OutputFile) -> None:
    """Write the sheets spans, links and missing. Cells are text, never formulas; what Excel cannot hold is reported."""
    from xlsxwriter import Workbook

    options = {
        "constant_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with Workbook(str(file.path), options) as book:
        book.set_properties({"created": _EPOCH.replace(tzinfo=None), "title": export.project.path.stem})
        heading = book.add_format({"bold": True, "bottom": 1})
        sheets: dict[str, Any] = {}
        for name, columns in TABLES.items():
            sheets[name] = sheet = book.add_worksheet(name)
            sheet.freeze_panes(1, 0)
            for number, column in enumerate(columns):
                sheet.set_column(number, number, _WIDTHS.get(column, 14))
                sheet.write_string(0, number, column, heading)
        rows = dict.fromkeys(TABLES, 1)
        for record in Departures(export):
            for name, row in story_rows(record):
                if rows[name] >= _MAX_ROWS:
                    export.tally.lose("xlsx-rows", f"{name}: {record.story.name}")
                    continue
                if any(isinstance(cell, str) and len(cell) > _MAX_CELL for cell in row):
                    export.tally.lose("xlsx-cell", f"{name}: {record.story.name}")
                for number, cell in enumerate(row):
                    if isinstance(cell, int):
                        sheets[name].write_number(rows[name], number, cell)
                    elif cell:
                        sheets[name].write_string(rows[name], number, cell[:_MAX_CELL])
                rows[name] += 1
        for name, columns in TABLES.items():
            sheets[name].autofilter(0, 0, max(1, rows[name] - 1), len(columns) - 1)
