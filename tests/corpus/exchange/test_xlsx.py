import zipfile
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from round_trips import hard_project, kinds

from corpus.exchange import writer_of, xlsx_tables
from corpus.exchange.csv_tables import LINK_COLUMNS, SPAN_COLUMNS
from corpus.project import Project

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def sheet(path: Path, number: int) -> list[list[tuple[str, Any]]]:
    """Return the rows of a sheet as (type, value) of each cell."""
    with zipfile.ZipFile(path) as book:
        root = etree.fromstring(book.read(f"xl/worksheets/sheet{number}.xml"))
    return [
        [(cell.get("t", "n"), "".join(cell.itertext())) for cell in row.iter(MAIN + "c")]
        for row in root.iter(MAIN + "row")
    ]


def test_the_sheets(tmp_path: Path) -> None:
    out = tmp_path / "out.xlsx"
    with hard_project(tmp_path / "p.twinspan") as project:
        assert writer_of("xlsx")(project, out).losses == ()
    spans, links, missing = (sheet(out, number) for number in (1, 2, 3))
    assert [value for _, value in spans[0]] == list(SPAN_COLUMNS)
    assert [value for _, value in links[0]] == list(LINK_COLUMNS)
    assert (len(spans), len(links), len(missing)) == (25, 6, 2)
    assert {spans[1][4][0], spans[1][5][0]} == {"n"}  # offsets are numbers, all else is text


def test_no_cell_is_a_formula_or_a_link(empty: Project, tmp_path: Path) -> None:
    story = empty.stories.add("=1+1")
    text = '=HYPERLINK("http://example.org") https://example.org/x'
    document = empty.documents.add(story.id, "@SUM(A1)", "en", text)
    empty.decisions.add(document.id, 0, len(text), "ORG")
    assert writer_of("xlsx")(empty, tmp_path / "out.xlsx").losses == ()
    with zipfile.ZipFile(tmp_path / "out.xlsx") as book:
        xml = book.read("xl/worksheets/sheet1.xml").decode()
        assert not [name for name in book.namelist() if "hyperlink" in name.lower()]
    assert "<f>" not in xml
    assert "<hyperlink" not in xml
    assert [value for _, value in sheet(tmp_path / "out.xlsx", 1)[1]][:2] == ["=1+1", "@SUM(A1)"]


def test_what_excel_cannot_hold_is_announced(empty: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_tables, "_MAX_ROWS", 3)
    story = empty.stories.add("S")
    document = empty.documents.add(story.id, "a.txt", "en", "a" * 40_000)
    for start in range(3):
        empty.decisions.add(document.id, start, 39_000, "ORG")
    report = writer_of("xlsx")(empty, tmp_path / "out.xlsx")
    assert kinds(report) == {"xlsx-cell": 2, "xlsx-rows": 1}
    assert len(sheet(tmp_path / "out.xlsx", 1)) == 3
