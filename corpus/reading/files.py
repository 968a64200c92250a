"""A file becomes a document: the reader for its type, the language, the date, and what is wrong with it."""

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from corpus.errors import TwinspanError
from corpus.reading.dates import leading_date
from corpus.reading.docx import read_docx
from corpus.reading.folder import walk
from corpus.reading.grouping import name_language
from corpus.reading.html import read_html
from corpus.reading.jsonl import MEDIA_TYPE as JSONL
from corpus.reading.jsonl import BadRow, Row, read_jsonl
from corpus.reading.language import SURE, identify_language, normalize_language
from corpus.reading.limits import MAX_MARKUP_BYTES, check_text, read_bytes, too_big
from corpus.reading.pdf import read_pdf
from corpus.reading.plain import read_plain
from corpus.reading.records import Extract, ReadDocument, ReadProblem

Progress = Callable[[int, int, str], None]  # files done, files in all, the one to come

_READERS: dict[str, Callable[[Path, bytes], Extract]] = {
    ".txt": read_plain,
    ".text": read_plain,
    ".md": read_plain,
    ".html": read_html,
    ".htm": read_html,
    ".xhtml": read_html,
    ".docx": read_docx,
    ".pdf": read_pdf,
}
_LINES = frozenset([".jsonl", ".ndjson"])
SUFFIXES: tuple[str, ...] = (*_READERS, *sorted(_LINES))


def read_file(path: Path, *, lang: str | None = None) -> ReadDocument:
    """Return the document in `path`, which is any file but a .jsonl; `lang` overrules the identification.

    Raises TwinspanError with a code that begins with "reading-", or `language-unknown`.
    """
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        raise TwinspanError("reading-unknown-type", path=path, known=", ".join(SUFFIXES))
    data = read_bytes(path)
    if reader is read_html and len(data) > MAX_MARKUP_BYTES:
        raise too_big(path, len(data), MAX_MARKUP_BYTES)
    try:
        extract = reader(path, data)
    except TwinspanError:
        raise
    except Exception as error:  # the libraries let a hostile file end in any error: it must stay this file's
        raise TwinspanError("reading-parser-failed", path=path, problem=type(error).__name__) from error
    check_text(path, extract.text)
    code, confidence, warnings = _language(path, extract.text, lang, extract.lang or name_language(path))
    return ReadDocument(
        path=path,
        name=os.fsencode(path.name).decode("utf-8", "replace"),  # Linux allows names that are no text
        text=extract.text,
        lang=code,
        confidence=confidence,
        media_type=extract.media_type,
        original=data,
        encoding=extract.encoding,
        date=extract.date or leading_date(extract.text, code),
        title=extract.title,
        warnings=extract.warnings + warnings,
    )


def read_lines(path: Path, *, lang: str | None = None) -> Iterator[ReadDocument | ReadProblem]:
    """Yield the documents of the .jsonl file `path`, and a problem for each line that holds none.

    Raises TwinspanError where the file itself cannot be read, or `language-unknown` for `lang`.
    """
    empty = True
    for row in read_jsonl(path):
        empty = False
        if isinstance(row, BadRow):
            yield ReadProblem(path, row.error, row.line)
        else:
            yield _line_document(path, row, lang)
    if empty:
        raise TwinspanError("reading-empty", path=path)


def read_paths(
    paths: Sequence[Path], progress: Progress | None = None, *, lang: str | None = None
) -> Iterator[ReadDocument | ReadProblem]:
    """Yield every document in `paths`, folders walked, and a problem for all that cannot be read.

    One bad file never keeps the others out. Raises TwinspanError `language-unknown` for `lang` only.
    """
    if lang is not None:
        lang = normalize_language(lang)
    found = list(walk(paths))
    for done, item in enumerate(found):
        if progress:
            progress(done, len(found), (item.path if isinstance(item, ReadProblem) else item).name)
        if isinstance(item, ReadProblem):
            yield item
            continue
        try:
            if item.suffix.lower() in _LINES:
                yield from read_lines(item, lang=lang)
            else:
                yield read_file(item, lang=lang)
        except TwinspanError as error:
            yield ReadProblem(item, error)
    if progress:
        progress(len(found), len(found), "")


def _line_document(path: Path, row: Row, lang: str | None) -> ReadDocument:
    own: str | None = None
    warnings: tuple[TwinspanError, ...] = ()
    if row.lang and lang is None:
        try:
            own = normalize_language(row.lang)
        except TwinspanError as error:
            warnings = (error,)
    code, confidence, unsure = _language(path, row.text, lang or own, name_language(Path(f"{row.name}.")))
    return ReadDocument(
        path=path,
        name=row.name,
        text=row.text,
        lang=code,
        confidence=confidence,
        media_type=JSONL,
        original=row.original,
        encoding="utf-8",
        date=leading_date(row.date, code) if row.date else leading_date(row.text, code),
        title=row.title,
        story=row.story,
        key=row.key,
        line=row.line,
        warnings=warnings + unsure,
    )


def _language(
    path: Path, text: str, given: str | None, hint: str | None
) -> tuple[str, float, tuple[TwinspanError, ...]]:
    """Return code, confidence and warnings: what is given, what the text shows, what the file says, what is likely."""
    if given is not None:
        return normalize_language(given), 1.0, ()
    code, confidence = identify_language(text)
    if confidence >= SURE:
        return code, confidence, ()
    if hint:
        try:
            return normalize_language(hint), SURE, ()
        except TwinspanError:
            pass  # a page's lang attribute may hold anything; the text's own evidence is left
    return code, confidence, (TwinspanError("reading-language-unsure", path=path, lang=code),)
