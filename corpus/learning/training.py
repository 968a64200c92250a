"""Training a pipeline from a project, in a process of its own so that nothing here waits for it."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import IO, Any

from corpus.errors import TwinspanError
from corpus.learning.card import read_card
from corpus.learning.job import Task, TrainJob, TrainProgress, TrainReport, moment
from corpus.model import Layer
from corpus.pipelines import pipeline_folder

Progress = Callable[[TrainProgress], None]
Cancelled = Callable[[], bool]

WORKER_OPTION = "--worker"
_SECONDS_BETWEEN_LOOKS = 0.1
# One thread and fixed hashes: the order in which numbers are added up is part of the result.
_ENVIRONMENT = {
    "PYTHONHASHSEED": "0",
    "PYTHONUTF8": "1",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
}


def train(
    project_path: Path,
    out: Path | None = None,
    *,
    layer: Layer | None = None,
    lang: str | None = None,
    task: Task | str = Task.NER,
    steps: int | None = None,
    epochs: int | None = None,
    seed: int = 0,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> TrainReport:
    """Train a pipeline on a project's labels, measure it on stories it has not seen, and store it with a card.

    It goes into the new folder `out`, by default one beside the project (`corpus.pipelines.pipeline_folder`).
    `lang` is a language of the project or "xx" for all (the default where there are several); `layer` as in
    the spaCy export. Without `steps` and `epochs` it learns until it no longer becomes better. `cancelled`
    stops it, keeping the best so far. The project is only read, so that it may be open elsewhere.
    Raises TwinspanError `train-language-missing`, `train-too-little`, `train-folder-taken`, `train-task-unknown`,
    `train-number`, `train-crashed`, `export-empty`, or what opening the project raises.
    """
    if task not in tuple(Task):
        raise TwinspanError("train-task-unknown", task=task, known=", ".join(Task))
    if any(number is not None and number < 1 for number in (steps, epochs)):
        raise TwinspanError("train-number", number=min(number for number in (steps, epochs) if number is not None))
    folder = out or _free_folder(project_path, lang)
    job = TrainJob(project_path.absolute(), folder.absolute(), layer, lang, Task(task), steps, epochs, seed)
    path = _run(job, progress or (lambda _: None), cancelled or (lambda: False))
    return TrainReport(path, read_card(path) if path else None)


def worker_command() -> list[str]:
    """Return the command that starts the worker. A frozen application must answer WORKER_OPTION with `worker.main`."""
    if getattr(sys, "frozen", False):
        return [sys.executable, WORKER_OPTION]
    return [sys.executable, "-m", "corpus.learning.worker"]


def _free_folder(project_path: Path, lang: str | None) -> Path:
    """Return a new folder beside the project, named by the language and the moment."""
    stamp = moment()[:19].replace("-", "").replace(":", "").replace("T", "-")
    name, folder = f"{lang or 'all'}-{stamp}", pipeline_folder(project_path)
    names = [name, *(f"{name}-{number}" for number in range(2, 100))]
    return next(folder / free for free in names if not (folder / free).exists())


def _run(job: TrainJob, progress: Progress, cancelled: Cancelled) -> Path | None:
    with tempfile.TemporaryFile() as errors, _worker(errors) as worker:
        assert worker.stdin is not None  # noqa: S101 - it is piped
        _send(worker.stdin, json.dumps(job.to_json()))
        told = False
        for message in _messages(worker):
            if message is None:
                if not told and cancelled():
                    told = _send(worker.stdin, "cancel")
            elif "progress" in message:
                progress(TrainProgress.from_json(message["progress"]))
            elif "error" in message:
                raise TwinspanError(message["error"], **message["params"])
            elif "crash" in message:
                raise TwinspanError("train-crashed", problem=message["crash"])
            else:
                return Path(message["path"]) if message["path"] else None
        raise TwinspanError("train-crashed", problem=_last_line(errors) or f"exit code {worker.wait()}")


@contextmanager
def _worker(errors: IO[bytes]) -> Iterator["subprocess.Popen[str]"]:
    """Start the worker apart from the terminal, whose Ctrl-C is for us; it ends with the block."""
    apart: dict[str, Any] = {"process_group": 0}
    if sys.platform == "win32":
        apart = {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW}
    worker = subprocess.Popen(
        worker_command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=errors,
        encoding="utf-8",
        env={**os.environ, **_ENVIRONMENT},
        **apart,
    )
    try:
        yield worker
    finally:
        with suppress(OSError):
            worker.stdin.close()  # type: ignore[union-attr]
        try:
            worker.wait(timeout=5)
        except subprocess.TimeoutExpired:
            worker.kill()
            worker.wait()


def _messages(worker: "subprocess.Popen[str]") -> Iterator[dict[str, Any] | None]:
    """Yield what the worker says, and None a few times a second while it says nothing."""
    queue: SimpleQueue[str | None] = SimpleQueue()

    def listen() -> None:
        for line in worker.stdout or ():
            queue.put(line)
        queue.put(None)

    Thread(target=listen, daemon=True).start()
    while True:
        try:
            line = queue.get(timeout=_SECONDS_BETWEEN_LOOKS)
        except Empty:
            yield None
            continue
        if line is None:
            return
        yield json.loads(line)
        yield None


def _send(channel: IO[str], line: str) -> bool:
    """Send a line; a worker that has ended does not hear it, and its last message tells why."""
    with suppress(OSError):
        channel.write(line + "\n")
        channel.flush()
    return True


def _last_line(errors: IO[bytes]) -> str:
    errors.seek(0)
    lines = errors.read().decode("utf-8", "replace").strip().splitlines()
    return lines[-1] if lines else ""
