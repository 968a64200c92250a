"""The learning itself: spaCy's training, watched step by step, that keeps the best pipeline so far."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

from corpus.learning.config import UNLIMITED_STEPS
from corpus.learning.job import Ending, Learnt, Phase, TrainProgress

if TYPE_CHECKING:
    from spacy.language import Language
    from thinc.api import Config

_SECONDS_BETWEEN_REPORTS = 0.3


def learn(
    config: "Config",
    best: Path,
    *,
    progress: Callable[[TrainProgress], None],
    cancelled: Callable[[], bool],
) -> Learnt:
    """Train by `config` and leave the pipeline that did best on the dev stories in the folder `best`.

    The folder is always whole: a pipeline is written beside it first.
    """
    from spacy.training.initialize import init_nlp

    started = perf_counter()
    nlp = init_nlp(config)
    watch = _Watch(nlp, started, progress)
    ending = Ending.LIMIT
    for step, info, optimizer in _steps(nlp, watch):
        watch.note(info)
        if info["score"] is not None and info["score"] > watch.best:
            watch.best, watch.best_step = info["score"], step
            with nlp.use_params(optimizer.averages):
                _save(nlp, best)
        watch.report(info)
        if cancelled():
            ending = Ending.CANCELLED
            break
    else:
        if watch.patience and step - watch.best_step >= watch.patience:
            ending = Ending.PATIENCE
    return Learnt(ending, step, watch.best_step, watch.best, perf_counter() - started, tuple(watch.curve))


def _steps(nlp: "Language", watch: "_Watch") -> Iterator[tuple[int, dict[str, Any], Any]]:
    """Yield the number, the account and the optimizer of each step."""
    from spacy.schemas import ConfigSchemaTraining
    from spacy.training import loop
    from spacy.util import fix_random_seed, registry, resolve_dot_names

    config = nlp.config.interpolate()
    fix_random_seed(config["training"]["seed"])
    training = registry.resolve(config["training"], schema=ConfigSchemaTraining)
    train, dev = resolve_dot_names(config, [training["train_corpus"], training["dev_corpus"]])
    watch.patience, watch.max_steps = training["patience"], training["max_steps"]
    watch.max_words = training["max_epochs"] * sum(len(example) for example in train(nlp))
    optimizer = training["optimizer"]
    steps = loop.train_while_improving(
        nlp,
        optimizer,
        loop.create_train_batches(nlp, train, training["batcher"], training["max_epochs"]),
        loop.create_evaluation_callback(nlp, dev, training["score_weights"]),
        dropout=training["dropout"],
        accumulate_gradient=training["accumulate_gradient"],
        patience=training["patience"],
        max_steps=training["max_steps"],
        eval_frequency=training["eval_frequency"],
        exclude=training["frozen_components"],
        annotating_components=training["annotating_components"],
        before_update=training["before_update"],
    )
    for _, info, _ in steps:
        yield info["step"], info, optimizer


class _Watch:
    """Follows a training: the best so far, the loss of late, and how much is left."""

    patience = 0
    max_steps = 0
    max_words = 0

    def __init__(self, nlp: "Language", started: float, progress: Callable[[TrainProgress], None]) -> None:
        self.best = -1.0
        self.best_step = 0
        self.curve: list[tuple[int, float, float]] = []
        self._words_at_score = 0
        self._component = nlp.pipe_names[-1]
        self._started = started
        self._progress = progress
        self._reported = 0.0
        self._losses = 0.0  # since spaCy last began to add them up anew
        self._words = 0
        self._loss: float | None = None

    def note(self, info: dict[str, Any]) -> None:
        """Keep a score with the loss on the way to it, which unlike what is reported hangs on no clock."""
        if info["score"] is None:
            return
        words = max(1, info["words"] - self._words_at_score)
        self._words_at_score = info["words"]
        self.curve.append((info["step"], self._summed(info) / words, float(info["score"])))

    def report(self, info: dict[str, Any]) -> None:
        """Tell how far the training is, at every score and a few times a second."""
        now = perf_counter()
        if info["score"] is None and now - self._reported < _SECONDS_BETWEEN_REPORTS:
            return
        self._reported = now
        self._note_loss(info)
        elapsed, share = now - self._started, self._share(info)
        self._progress(
            TrainProgress(
                Phase.TRAINING,
                info["step"],
                round(info["step"] / share) if info["step"] else self.max_steps,
                info["epoch"],
                self._loss,
                info["score"],
                max(self.best, 0.0),
                elapsed,
                elapsed / share - elapsed if info["step"] else None,
            )
        )

    def _note_loss(self, info: dict[str, Any]) -> None:
        words = info["words"] - self._words
        if words:
            self._loss = (self._summed(info) - self._losses) / words
        self._words = info["words"]
        # spaCy counts the losses from nought again after each score.
        self._losses = 0.0 if info["score"] is not None else self._summed(info)

    def _summed(self, info: dict[str, Any]) -> float:
        return float(info["losses"].get(self._component, 0.0))

    def _share(self, info: dict[str, Any]) -> float:
        by_words = info["words"] / self.max_words if self.max_words else 0.0
        return float(min(1.0, max(by_words, info["step"] / (self.max_steps or UNLIMITED_STEPS))))


def _save(nlp: "Language", folder: Path) -> None:
    beside = folder.with_name(f"{folder.name}.part")
    shutil.rmtree(beside, ignore_errors=True)
    nlp.to_disk(beside)
    shutil.rmtree(folder, ignore_errors=True)
    beside.rename(folder)
