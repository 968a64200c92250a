"""Word documents (.docx): paragraphs, tables and notes in document order."""

import io
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from corpus.errors import TwinspanError
from corpus.reading.limits import check_archive
from corpus.reading.records import Extract

if TYPE_CHECKING:
    from lxml.etree import _Element

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_OLE_MAGIC = b"\xd0\xcf\x11\xe0"
_CHARACTERS = {
    f"{_W}tab": "\t",
    f"{_W}br": "\n",
    f"{_W}cr": "\n",
    f"{_W}noBreakHyphen": "\u2011",
    f"{_W}softHyphen": "\u00ad",
}
# Deleted by a tracked change, a field's instructions, properties, or the same text box in an older dialect.
_SKIPPED = frozenset(
    [f"{_W}{name}" for name in ("del", "moveFrom", "instrText", "delText", "pPr", "rPr", "sdtPr", "tblPr")]
    + [_FALLBACK]
)
_NOTES = ("footnotes", "endnotes")


def read_docx(path: Path, data: bytes) -> Extract:
    """Return the text of a .docx: a paragraph a line, a table row a line with its cells apart by tabs, then notes.

    Tracked insertions are read, tracked deletions are not; headers and footers stay out.
    Raises TwinspanError `reading-office-protected`, `reading-archive-broken` or `reading-archive-bomb`.
    """
    if data.startswith(_OLE_MAGIC):
        raise TwinspanError("reading-office-protected", path=path)
    check_archive(path, data)
    import docx
    from docx.opc.constants import RELATIONSHIP_TYPE
    from lxml import etree

    try:
        document = docx.Document(io.BytesIO(data))
        lines = list(_lines(document.element.body))
        types = [getattr(RELATIONSHIP_TYPE, name.upper()) for name in _NOTES]
        parts = [relation.target_part for relation in document.part.rels.values() if relation.reltype in types]
        for part in parts:
            parser = etree.XMLParser(resolve_entities=False, no_network=True)
            lines += _note_lines(etree.fromstring(part.blob, parser))
        title = str(document.core_properties.title or "").strip()
    except Exception as error:  # python-docx lets every kind of error through on a damaged package
        raise TwinspanError("reading-archive-broken", path=path) from error
    return Extract("\n".join(lines).strip("\n"), MEDIA_TYPE, title=title or None)


def _lines(parent: "_Element") -> Iterator[str]:
    """Yield the lines of the paragraphs and tables below `parent`, also inside content controls and text boxes."""
    for child in parent:
        if child.tag == f"{_W}p":
            yield from _paragraph_lines(child)
        elif child.tag == f"{_W}tbl":
            yield from _table_lines(child)
        elif child.tag not in _SKIPPED:
            yield from _lines(child)


def _paragraph_lines(paragraph: "_Element") -> Iterator[str]:
    boxes: list[_Element] = []
    yield "".join(_characters(paragraph, boxes))
    for box in boxes:
        yield from _lines(box)


def _characters(element: "_Element", boxes: list["_Element"]) -> Iterator[str]:
    """Yield a paragraph's text in order; text boxes anchored in it are put into `boxes`."""
    for child in element:
        if child.tag == f"{_W}t":
            yield child.text or ""
        elif child.tag in _CHARACTERS:
            yield _CHARACTERS[child.tag]
        elif child.tag == f"{_W}txbxContent":
            boxes.append(child)
        elif child.tag not in _SKIPPED:
            yield from _characters(child, boxes)


def _table_lines(table: "_Element") -> Iterator[str]:
    for row in table.iterchildren(f"{_W}tr", f"{_W}sdt", f"{_W}ins"):
        cells = [cell for cell in row.iter(f"{_W}tc") if next(cell.iterancestors(f"{_W}tbl")) is table]
        yield "\t".join(" ".join(line for line in _lines(cell) if line) for cell in cells)


def _note_lines(root: "_Element") -> Iterator[str]:
    """Yield the lines of a part of notes, without the separators that Word keeps there as notes of a type."""
    for note in root:
        if isinstance(note.tag, str) and note.get(f"{_W}type") is None:
            yield from (line.strip() for line in _lines(note) if line.strip())
