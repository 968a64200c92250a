"""The glossary as one CSV table, out and in: a row a pair of names."""

import csv
from collections.abc import Iterator
from pathlib import Path

from corpus.errors import TwinspanError
from corpus.exchange.csv_cells import guarded, unguarded
from corpus.exchange.exporting import Export
from corpus.exchange.glossary_input import GlossaryInput
from corpus.exchange.importing import Import
from corpus.exchange.output_file import OutputFile
from corpus.exchange.report import Tally
from corpus.project.glossary import NamePair
from corpus.reading.limits import read_bytes

COLUMNS = (*NamePair._fields, "count", "origin", "used")
_YES, _NO = "yes", "no"
_BOM = "\ufeff"  # by which Excel knows UTF-8
_DELIMITERS = ",;\t"


def write_glossary_csv(export: Export, file: OutputFile) -> None:
    """Write every entry of the glossary, those that are switched off, too; layers make no difference.

    A cell that a spreadsheet would run as a formula gets an apostrophe before it, which is reported.
    """
    export.tally = tally = Tally("names")
    file.write(_BOM)
    table = csv.writer(file)
    table.writerow(COLUMNS)
    for row in export.project.glossary.rows():
        if not export.goes_on():
            return
        cells = [*map(guarded, row.pair), row.count, row.origin.value, _YES if row.used else _NO]
        table.writerow(cells)
        tally.add("names")
        export.manifest.note(*row.pair, row.count, row.origin, row.used)
        if cells[:5] != list(row.pair):
            tally.lose("csv-guarded", row.pair.form_a)


def read_glossary_csv(coming: Import) -> None:
    """Take the rows of CSV files into the glossary as entries by hand; rows that cannot be taken are reported.

    Needed are the columns of a NamePair, in any order, in UTF-8 and parted by comma, semicolon or tab; "no" under
    `used` switches an entry off. Raises `glossary-table`, `glossary-suggestions`, and what `read_bytes` raises.
    """
    names = GlossaryInput(coming)
    for done, path in enumerate(coming.paths):
        for number, cells in _rows(path):
            if not coming.goes_on():
                return
            pair = NamePair(*(unguarded(cells.get(column) or "") for column in NamePair._fields))
            try:
                names.take(pair, used=(cells.get("used") or "").strip().casefold() != _NO)
            except TwinspanError as error:
                names.tally.lose("glossary-row", f"{path.name}:{number} ({error})")
        coming.step(done + 1, len(coming.paths), path.name)
    names.write()


def _rows(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield (line, cells by column) for each row that is not blank."""
    try:
        text = read_bytes(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise TwinspanError("glossary-table", path=path, problem="it is not UTF-8") from error
    lines = text.splitlines(keepends=True)
    delimiter = max(_DELIMITERS, key=lines[0].count)
    table = csv.DictReader(lines, delimiter=delimiter, strict=True)
    try:
        missing = [column for column in NamePair._fields if column not in (table.fieldnames or ())]
        if missing:
            raise TwinspanError("glossary-table", path=path, problem=f"{', '.join(missing)} is missing")
        for row in table:
            if any(cell for cell in row.values()):
                yield table.line_num, row
    except csv.Error as error:
        raise TwinspanError("glossary-table", path=path, problem=f"line {table.line_num}: {error}") from error
