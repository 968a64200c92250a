"""What reading hands on: a document read, a problem met, and what one reader got out of one file."""

from dataclasses import dataclass, field
from pathlib import Path

from corpus.errors import TwinspanError


@dataclass(frozen=True, slots=True)
class Extract:
    """What a format's reader finds in a file: its text with LF line ends, and what the file says about it.

    `lang` is the file's own word on its language, which the text may overrule. `date` is ISO 8601.
    """

    text: str
    media_type: str
    encoding: str | None = None
    title: str | None = None
    date: str | None = None
    lang: str | None = None
    warnings: tuple[TwinspanError, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """One document out of a file, ready to be added to a project.

    `name` is the file's name without its folder; `original` the bytes it came from, a line's bytes for a
    .jsonl. `lang` is a lower-case ISO 639 code, "und" where nothing tells; `confidence` is in 0..1. `story`
    is the story that the file itself names, `key` an identifier that versions of one story may share.
    `warnings` are coded sentences about what was guessed.
    """

    path: Path
    name: str
    text: str
    lang: str
    confidence: float
    media_type: str
    original: bytes = field(repr=False)
    encoding: str | None = None
    date: str | None = None
    title: str | None = None
    story: str | None = None
    key: str | None = None
    line: int | None = None
    warnings: tuple[TwinspanError, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadProblem:
    """A file, or a line of one, that could not be read; `str(problem)` says why and what to do."""

    path: Path
    error: TwinspanError
    line: int | None = None

    def __str__(self) -> str:
        """Return the sentence that says what is wrong."""
        return str(self.error)
