"""The model card of a stored pipeline: card.json for programs, README.md for people."""

import json
import platform
from collections.abc import Iterator, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from corpus.learning.counting import Agreement, Rate, Row
from corpus.learning.data import TrainingSet
from corpus.learning.job import Card, Learnt, TrainJob
from corpus.learning.records import Confusion, Evaluation, WorstSentence
from corpus.pipelines import CARD

README = "README.md"
_PACKAGES = ("twinspan", "spacy", "thinc", "numpy")
_SHOWN_LABELS = 12
_TEXT = """# {name}

A spaCy pipeline for {langs}, trained by Twinspan on {created}. It finds {what}: {labels}.

| learnt from | {train} stories ({train_documents} documents), layer "{layer}"; chosen on {dev} more |
|---|---|
| measured on | {measured} |
| seed | {seed} |
| steps | {steps}, best at {best_step} (F1 {dev_f1:.3f} on the dev stories), {seconds:.0f} s, ended by {ending} |
| data | SHA-256 `{sha256}` |
| versions | {versions} |

The same data, seed and versions give the same scores.

## Scores

In brackets the 95 % interval, drawn over whole stories. Strict: the same stretch and label. Relaxed: an
overlap with the same label. {unreachable}

| language | label | gold | found | precision | recall | F1 strict | F1 relaxed |
|---|---|---:|---:|---:|---:|---:|---:|
{rows}

## What was taken for what

{confusion}

## Sentences with most mistakes

{worst}

## What the data does not hold as it is

{losses}

## Use

```python
import spacy

nlp = spacy.load("{name}")
print([({read}.text, {read}.label_) for {read} in {spans}])
```
"""


def make_card(job: TrainJob, data: TrainingSet, learnt: Learnt, evaluation: Evaluation, created: str) -> Card:
    """Return the card of the pipeline that `job` made; `created` is when its training began (ISO 8601, UTC)."""
    return Card(
        name=job.out.name,
        created=created,
        lang=data.lang,
        task=job.task,
        layer=data.layer,
        seed=job.seed,
        labels=tuple(sorted(data.labels)),
        data_sha256=data.sha256,
        stories=data.stories,
        documents=data.documents,
        learnt=learnt,
        measured_on=data.held_out,
        unreachable=data.unreachable(data.held_out, job.task),
        evaluation=evaluation,
        versions=_versions(),
        losses=data.losses,
    )


def write_card(card: Card, folder: Path) -> None:
    """Write the card into the folder of its pipeline."""
    text = json.dumps({"format": "twinspan-pipeline", "version": 1, **card.to_json()}, ensure_ascii=False, indent=2)
    (folder / CARD).write_text(text + "\n", "utf-8")
    (folder / README).write_text(markdown(card), "utf-8")


def read_card(folder: Path) -> Card:
    """Return the card in the folder of a pipeline."""
    return Card.from_json(json.loads((folder / CARD).read_text("utf-8")))


def markdown(card: Card) -> str:
    """Return the card as Markdown."""
    measured = f"{len(card.stories[card.measured_on])} stories ({card.documents[card.measured_on]} documents)"
    if card.measured_on == "test":
        measured += " that it has not seen"
    else:
        measured += " that it was chosen on, for want of more: these scores flatter it"
    spancat = card.task.value == "spancat"
    return _TEXT.format(
        name=card.name,
        langs="all languages" if card.lang == "xx" else card.lang,
        created=card.created,
        what="spans, nested ones too" if spancat else "the outermost spans",
        labels=", ".join(card.labels),
        train=len(card.stories["train"]),
        train_documents=card.documents["train"],
        layer=card.layer.value,
        dev=len(card.stories["dev"]),
        measured=measured,
        seed=card.seed,
        steps=card.learnt.steps,
        best_step=card.learnt.best_step,
        dev_f1=card.learnt.dev_f1,
        seconds=card.learnt.seconds,
        ending=card.learnt.ending.value,
        sha256=card.data_sha256,
        versions=", ".join(f"{name} {number}" for name, number in card.versions.items()),
        unreachable=_unreachable(card),
        rows="\n".join(_row(row) for row in card.evaluation.spans if row.lang is None or card.lang == "xx"),
        confusion="\n".join(_confusion(card.evaluation.confusion)),
        worst="\n".join(map(_sentence, card.evaluation.worst)) or "None.",
        losses="\n".join(f"- {loss}" for loss in card.losses) or "Nothing: all spans are in.",
        read="span" if spancat else "entity",
        spans='nlp(text).spans["sc"]' if spancat else "nlp(text).ents",
    )


def _versions() -> dict[str, str]:
    found = {"python": platform.python_version()}
    for package in _PACKAGES:
        try:
            found[package] = version(package)
        except PackageNotFoundError:  # a frozen application may leave the metadata out
            continue
    return {**found, "system": f"{platform.system()} {platform.machine()}"}


def _unreachable(card: Card) -> str:
    if not card.unreachable:
        return ""
    return f"{card.unreachable} of the gold spans are nested or cut a token in two, so that it cannot find them."


def _row(row: Row) -> str:
    cells = [row.lang or "all", row.label or "all", str(row.gold), str(row.predicted), *_rates(row.strict)]
    return "| " + " | ".join([*cells, _rate(row.relaxed.f1)]) + " |"


def _rates(agreement: Agreement) -> list[str]:
    return [f"{agreement.precision.value:.2f}", f"{agreement.recall.value:.2f}", _rate(agreement.f1)]


def _rate(rate: Rate) -> str:
    interval = "" if rate.low is None or rate.high is None else f" ({rate.low:.2f}–{rate.high:.2f})"
    return f"{rate.value:.2f}{interval}"


def _confusion(cells: Sequence[Confusion]) -> Iterator[str]:
    """Yield a table of the labels that are wrong most often; rows are gold, columns predicted."""
    wrong: dict[str, int] = {}
    for cell in cells:
        for label in {cell.gold, cell.predicted} - {None}:
            wrong[str(label)] = wrong.get(str(label), 0) + (cell.count if cell.gold != cell.predicted else 0)
    labels = sorted(wrong, key=lambda label: (-wrong[label], label))[:_SHOWN_LABELS]
    counts = {(cell.gold, cell.predicted): cell.count for cell in cells}
    columns: list[str | None] = [*labels, None]
    yield "| gold \\ found | " + " | ".join(label or "nothing" for label in columns) + " |"
    yield "|---|" + "---:|" * len(columns)
    for gold in columns:
        numbers = (str(counts.get((gold, found), "")) for found in columns)
        yield f"| {gold or 'nothing'} | " + " | ".join(numbers) + " |"


def _sentence(sentence: WorstSentence) -> str:
    def forms(places: Sequence[tuple[int, int, str]]) -> str:
        start = sentence.start
        return ", ".join(f"“{sentence.text[one - start : end - start]}” {label}" for one, end, label in places)

    sides = (("missed", sentence.missed), ("wrong", sentence.spurious))
    mistakes = "; ".join(f"{title} {forms(places)}" for title, places in sides if places)
    return f"- {sentence.story} / {sentence.document} {sentence.start}–{sentence.end}: {sentence.text}\n  ({mistakes})"
