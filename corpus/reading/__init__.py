"""A file becomes a document: text, HTML, Word, PDF and JSON Lines, with its language and its story."""

from corpus.reading.files import SUFFIXES, Progress, read_file, read_lines, read_paths
from corpus.reading.grouping import group_stories
from corpus.reading.language import identify_language, normalize_language
from corpus.reading.records import ReadDocument, ReadProblem

__all__ = [
    "SUFFIXES",
    "Progress",
    "ReadDocument",
    "ReadProblem",
    "group_stories",
    "identify_language",
    "normalize_language",
    "read_file",
    "read_lines",
    "read_paths",
]
