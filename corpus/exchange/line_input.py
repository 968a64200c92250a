"""The lines of a UTF-8 text file of any size, each within a limit."""

from collections.abc import Iterator
from pathlib import Path

from corpus.exchange.report import Tally

MAX_LINE_BYTES = 1024 * 1024


def numbered_lines(path: Path, tally: Tally) -> Iterator[tuple[int, str]]:
    """Yield (number, line) without line ends, which are LF or CRLF; what is too long or no UTF-8 is reported."""
    with path.open("rb") as file:
        number = 0
        while raw := file.readline(MAX_LINE_BYTES + 1):
            number += 1
            if len(raw) > MAX_LINE_BYTES:
                tally.lose("exchange-line-too-long", f"{path.name}:{number}")
                while raw and not raw.endswith(b"\n"):
                    raw = file.readline(MAX_LINE_BYTES)
                continue
            line = raw.removeprefix(b"\xef\xbb\xbf") if number == 1 else raw
            try:
                yield number, line.removesuffix(b"\n").removesuffix(b"\r").decode("utf-8")
            except UnicodeDecodeError:
                tally.lose("exchange-record-broken", f"{path.name}:{number} (it is not UTF-8)")
