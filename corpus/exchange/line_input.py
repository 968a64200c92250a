"""The lines of a UTF-8 text file of any size, each within a limit."""

from collections.abc import Iterator
from pathlib import Path

from corpus.exchange.report import Tally

MAX_LINE_BYTES = 1024 * 1024
_BOM = b"\xef\xbb\xbf"


def bounded_lines(path: Path, limit: int) -> Iterator[tuple[int, bytes | None]]:
    """Yield (number, bytes) of each line of a file, its end left on; None for one of more than `limit` bytes.

    Never more than `limit` bytes are in memory. The mark that some editors put at the beginning is left out.
    """
    with path.open("rb") as file:
        number = 0
        while raw := file.readline(limit + 1):
            number += 1
            if len(raw) <= limit:
                yield number, raw.removeprefix(_BOM) if number == 1 else raw
                continue
            while raw and not raw.endswith(b"\n"):
                raw = file.readline(limit)
            yield number, None


def numbered_lines(path: Path, tally: Tally) -> Iterator[tuple[int, str]]:
    """Yield (number, line) without line ends, which are LF or CRLF; what is too long or no UTF-8 is reported."""
    for number, raw in bounded_lines(path, MAX_LINE_BYTES):
        if raw is None:
            tally.lose("exchange-line-too-long", f"{path.name}:{number}")
            continue
        try:
            yield number, raw.removesuffix(b"\n").removesuffix(b"\r").decode("utf-8")
        except UnicodeDecodeError:
            tally.lose("exchange-record-broken", f"{path.name}:{number} (it is not UTF-8)")
