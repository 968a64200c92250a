"""Stories in and out of a project: one module a format, and what none of them could carry."""

from corpus.exchange.registry import Format, Reader, Writer, find_format, formats, reader_of, writer_of
from corpus.exchange.report import Loss, Report

__all__ = [
    "Format",
    "Loss",
    "Reader",
    "Report",
    "Writer",
    "find_format",
    "formats",
    "reader_of",
    "writer_of",
]
