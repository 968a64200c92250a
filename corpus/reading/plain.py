"""Plain text files."""

from pathlib import Path

from corpus.errors import TwinspanError
from corpus.reading.encodings import decode
from corpus.reading.records import Extract


def read_plain(path: Path, data: bytes) -> Extract:
    """Return the text of `data`, the bytes of `path`, with a warning where its encoding is a guess.

    Raises TwinspanError `reading-binary` or `reading-encoding-unknown`.
    """
    decoded = decode(path, data)
    warnings: tuple[TwinspanError, ...] = ()
    if decoded.guessed:
        warnings = (TwinspanError("reading-encoding-guessed", path=path, encoding=decoded.encoding),)
    return Extract(decoded.text, "text/plain", decoded.encoding, warnings=warnings)
