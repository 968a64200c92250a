"""The process that a training happens in. It is spoken to in JSON, a line a message.

It reads one job (`TrainJob`) and then watches its standard input: "cancel", or its end when whoever asked is
gone, stops the training and keeps what is best by then. It writes {"progress": ...} as it goes on, and at
last {"path": folder or null}, {"error": code, "params": ...} or {"crash": what happened}.
"""

import json
import os
import sys
from collections.abc import Callable
from dataclasses import asdict
from threading import Event, Thread
from typing import TextIO

from corpus.errors import TwinspanError
from corpus.learning.job import TrainJob, TrainProgress


def main() -> int:
    """Do the job on standard input and return the exit code: 0 done, 1 not."""
    send = _speak()
    lines = sys.stdin
    job = TrainJob.from_json(json.loads(lines.readline()))
    stop = Event()
    Thread(target=_listen, args=(lines, stop), daemon=True).start()
    try:
        from corpus.learning.run import run

        def tell(progress: TrainProgress) -> None:
            send({"progress": asdict(progress)})

        path = run(job, tell, stop.is_set)
        send({"path": None if path is None else str(path)})
    except TwinspanError as error:
        send({"error": error.code, "params": {name: str(value) for name, value in error.params.items()}})
        return 1
    except Exception as error:
        send({"crash": f"{type(error).__name__}: {error}"})
        raise
    return 0


def _speak() -> Callable[[dict[str, object]], None]:
    """Take standard output for messages, and send what libraries print there to standard error."""
    channel = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n")
    os.dup2(2, 1)
    sys.stdout = sys.stderr

    def send(message: dict[str, object]) -> None:
        channel.write(json.dumps(message, default=float) + "\n")
        channel.flush()

    return send


def _listen(lines: TextIO, stop: Event) -> None:
    for line in lines:
        if line.strip() == "cancel":
            break
    stop.set()


if __name__ == "__main__":
    sys.exit(main())
