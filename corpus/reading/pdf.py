"""PDF files: the text of each page, its printed lines made paragraphs again."""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from corpus.errors import TwinspanError
from corpus.reading.limits import MAX_CHARACTERS
from corpus.reading.radicals import RADICALS
from corpus.reading.records import Extract
from corpus.reading.reflow import Line, lines_of, reflow

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfTextPage

_GARBLED_SHARE = 0.02
# PDFium's own marks: a glyph that no character is known for, and the hyphen of a word broken over two lines.
_REPLACED = {"\x00": "\ufffd", "\x02": "-", "\ufffe": "-", **RADICALS}
_PDFIUM = threading.Lock()  # PDFium is not thread-safe, not even for two documents


def read_pdf(path: Path, data: bytes) -> Extract:
    """Return the text of a PDF, one line a paragraph (`corpus.reading.reflow`).

    Characters that the PDF's fonts do not map come out as U+FFFD, with the warning `reading-pdf-garbled`.
    Raises TwinspanError `reading-pdf-broken`, `reading-pdf-protected`, or `reading-pdf-scanned` where no page
    holds text.
    """
    import pypdfium2
    from pypdfium2 import raw

    with _PDFIUM:
        try:
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            if error.err_code in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY):
                raise TwinspanError("reading-pdf-protected", path=path) from error
            raise TwinspanError("reading-pdf-broken", path=path) from error
        try:
            pages = list(_pages(path, document))
            title = document.get_metadata_value("Title").strip()
        except pypdfium2.PdfiumError as error:
            raise TwinspanError("reading-pdf-broken", path=path) from error
        finally:
            document.close()
    text = reflow(pages)
    if not text:
        raise TwinspanError("reading-pdf-scanned", path=path, pages=len(pages))
    unreadable = text.count("\ufffd")
    warnings: tuple[TwinspanError, ...] = ()
    if unreadable > _GARBLED_SHARE * len(text):
        warnings = (TwinspanError("reading-pdf-garbled", path=path, count=unreadable),)
    return Extract(text, "application/pdf", title=title or None, warnings=warnings)


def _pages(path: Path, document: "PdfDocument") -> Iterator[list[Line]]:
    characters = 0
    for page in document:
        textpage = page.get_textpage()
        try:
            characters += textpage.count_chars()
            if characters > MAX_CHARACTERS:
                raise TwinspanError("reading-too-long", path=path, length=characters, limit=MAX_CHARACTERS)
            yield lines_of(_characters(textpage))
        finally:
            textpage.close()
            page.close()


def _characters(textpage: "PdfTextPage") -> Iterator[tuple[str, tuple[float, float, float, float]]]:
    """Yield the characters of a page in the order of its content, each with its box."""
    from pypdfium2 import raw

    high = 0
    for index in range(textpage.count_chars()):
        code = raw.FPDFText_GetUnicode(textpage, index)
        if 0xD800 <= code < 0xDC00:
            high = code
            continue
        if 0xDC00 <= code < 0xE000:
            code = 0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00) if high else 0xFFFD
        high = 0
        yield _REPLACED.get(chr(code), chr(code)), textpage.get_charbox(index, loose=True)
