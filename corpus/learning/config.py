"""The config that a pipeline is trained by: the exported one, set for the task and the size of the data."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from corpus.exchange.spacy_config import make_config
from corpus.exchange.spacy_docs import SPANS_KEY
from corpus.learning.data import TrainingSet
from corpus.learning.job import Task, TrainJob

if TYPE_CHECKING:
    from thinc.api import Config

UNLIMITED_STEPS = 20_000
UNLIMITED_EPOCHS = 100
_PATIENCE = 12  # evaluations without a better one, after which it ends
_EVAL_EVERY = (20, 200)  # steps: for little data, and spaCy's own
_WORDS_PER_EVAL_STEP = 500
# For a few dozen documents, more than spaCy's own 0.1; and the running mean of the weights swings less than they do.
_DROPOUT = 0.3
_LONGEST_NGRAM = 16  # tokens; the suggester proposes all stretches up to this length


def training_config(data: TrainingSet, job: TrainJob) -> "Config":
    """Return spaCy's training config for a set and a job."""
    from thinc.api import Config

    config = Config().from_str(make_config(data.tokenizer, data.folder), interpolate=False)
    train = _read(data.folder / "train.spacy")
    if job.task is Task.SPANCAT:
        _make_spancat(config, train)
    words = sum(len(doc) for doc in train)
    low, high = _EVAL_EVERY
    eval_every = max(low, min(high, words // _WORDS_PER_EVAL_STEP))
    limited = job.steps or job.epochs
    config["system"]["seed"] = job.seed
    config["training"]["optimizer"]["use_averages"] = True
    config["training"] |= {
        "dropout": _DROPOUT,
        "max_steps": job.steps or UNLIMITED_STEPS,
        "max_epochs": job.epochs or (0 if limited else UNLIMITED_EPOCHS),
        "eval_frequency": min(eval_every, max(1, (job.steps or eval_every) // 2)),
        "patience": 0 if limited else _PATIENCE * eval_every,
    }
    return config


def _make_spancat(config: "Config", train: list[Any]) -> None:
    from spacy.cli.init_config import init_config

    base = init_config(lang="en", pipeline=["spancat"], optimize="efficiency", gpu=False)
    lengths = [len(span) for doc in train for span in doc.spans.get(SPANS_KEY, ())]
    config["nlp"]["pipeline"] = base["nlp"]["pipeline"]
    config["components"] = base["components"]
    config["components"]["spancat"]["suggester"] = {
        "@misc": "spacy.ngram_range_suggester.v1",
        "min_size": 1,
        "max_size": min(_LONGEST_NGRAM, max(lengths, default=1)),
    }
    config["training"]["score_weights"] = base["training"]["score_weights"]


def _read(path: Path) -> list[Any]:
    import spacy
    from spacy.tokens import DocBin

    return list(DocBin().from_disk(path).get_docs(spacy.blank("xx").vocab))


def forget_places(folder: Path) -> None:
    """Take the paths of the training data out of a stored pipeline's config: they are gone, and it is moved about."""
    from thinc.api import Config

    path = folder / "config.cfg"
    config = Config().from_disk(path, interpolate=False)
    config["paths"] = dict.fromkeys(config["paths"])
    config["initialize"]["before_init"] = None
    config.to_disk(path)
