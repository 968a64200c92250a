"""One training from the project file to the stored pipeline; it happens in the worker's process."""

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import perf_counter

from corpus.errors import TwinspanError
from corpus.learning.card import make_card, write_card
from corpus.learning.config import forget_places, training_config
from corpus.learning.data import prepare
from corpus.learning.evaluation import evaluate
from corpus.learning.job import Phase, TrainJob, TrainProgress, moment
from corpus.learning.loop import learn
from corpus.project import Project

Tell = Callable[[TrainProgress], None]
Cancelled = Callable[[], bool]

# Whoever stopped it waits for the best so far, whose scores may then be those of the first of many stories.
_SECONDS_TO_MEASURE_ONCE_STOPPED = 20


def run(job: TrainJob, tell: Tell, cancelled: Cancelled) -> Path | None:
    """Train, measure and store a pipeline, and return its folder, `job.out`.

    None where it was cancelled before there was anything worth keeping. Raises what `prepare` raises, and
    `train-folder-taken` or `train-not-stored`.
    """
    if job.out.exists():
        raise TwinspanError("train-folder-taken", path=job.out)
    created = moment()  # before the data is read: what is decided from now on is news to the pipeline
    with (
        Project.open(job.project, read_only=True) as project,
        tempfile.TemporaryDirectory(prefix="twinspan-", ignore_cleanup_errors=True) as scratch,
    ):
        data = prepare(
            project,
            Path(scratch) / "data",
            lang=job.lang,
            layer=job.layer,
            seed=job.seed,
            progress=lambda done, total, _: tell(TrainProgress(Phase.PREPARING, done, total)),
            cancelled=cancelled,
        )
        if data is None:
            return None
        best = Path(scratch) / "best"
        learnt = learn(training_config(data, job), best, progress=tell, cancelled=cancelled)
        if cancelled() and not learnt.dev_f1:
            return None
        forget_places(best)
        measuring_since = perf_counter()
        evaluation = evaluate(
            project,
            gold=data.layer.value,
            predicted=f"pipeline:{best}",
            stories={story["id"] for story in data.stories[data.held_out]},
            progress=lambda done, total, _: tell(TrainProgress(Phase.EVALUATING, done, total, best=learnt.dev_f1)),
            cancelled=lambda: cancelled() and perf_counter() - measuring_since > _SECONDS_TO_MEASURE_ONCE_STOPPED,
        )
        evaluation = replace(evaluation, predicted=f"pipeline:{job.out.name}")
        write_card(make_card(job, data, learnt, evaluation, created), best)
        _store(best, job.out)
    return job.out


def _store(made: Path, out: Path) -> None:
    """Move a pipeline to its place, where it appears whole or not at all."""
    beside = out.with_name(f".{out.name}.part")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        shutil.copytree(made, beside, dirs_exist_ok=True)
        beside.rename(out)
    except OSError as error:
        shutil.rmtree(beside, ignore_errors=True)
        raise TwinspanError("train-not-stored", path=out, problem=error.strerror or error) from error
