"""Stories in and out of a project: one module a format, and what none of them could carry."""

from corpus.exchange.format import Format
from corpus.exchange.registry import find_format, formats, reader_of, writer_of
from corpus.exchange.report import Loss, Report

__all__ = [
    "Format",
    "Loss",
    "Report",
    "find_format",
    "formats",
    "reader_of",
    "writer_of",
]
