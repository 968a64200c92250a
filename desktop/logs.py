"""The log of the application: in the platform's place, a few files long, without a word of any document."""

import logging
import platform
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from corpus.errors import TwinspanError
from desktop.places import log_folder

_LOGGER = logging.getLogger("twinspan")
_BYTES = 500_000
_FILES = 3


def log_path() -> Path:
    """Return where the log is written."""
    return log_folder() / "twinspan.log"


def start_log(path: Path | None = None) -> logging.Handler | None:
    """Write what is logged to `path`, by default the platform's place; return the handler, None where it cannot."""
    target = path or log_path()
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(target, maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8", delay=True)
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    _LOGGER.setLevel(logging.INFO)
    _LOGGER.addHandler(handler)
    return handler


def log_crash(kind: type[BaseException], trace: TracebackType | None) -> None:
    """Log where an unexpected error came from, and not its message, which could hold a document's words."""
    _LOGGER.error("%s\n%s", kind.__name__, "".join(traceback.format_tb(trace)).rstrip())


def log_start() -> None:
    """Log which program runs on what: the first thing that whoever reads the log needs to know."""
    from importlib.metadata import version

    from PySide6.QtCore import qVersion

    _LOGGER.info(
        "Twinspan %s, Python %s, Qt %s, %s", version("twinspan"), platform.python_version(), qVersion(),
        platform.platform(),
    )  # fmt: skip


def log_problem(error: TwinspanError) -> None:
    """Log the code of a problem that the person was told of, and not its parameters, which name their files."""
    _LOGGER.warning("told the person: %s", error.code)
