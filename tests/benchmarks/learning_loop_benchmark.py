"""The loop on the sample stories: label, train, let the pipeline suggest, label on; then spaCy's own tools.

    python tests/benchmarks/learning_loop_benchmark.py [--rounds 4 8 12] [--seed 0] [--again]
        [--chart docs/images/learning-rounds.svg] [--no-spacy]

Six stories are held out. The others come to an annotator who answers as the labels of resources/samples/
stories.jsonl do: a suggestion with the same place and label is accepted, others are rejected, and what is
missing is added by hand. After each round a pipeline is trained on what is labelled by then, measured on the
held-out stories, and made the only source of suggestions for the next stories, since Twinspan's own recognisers
know the samples too well for there to be anything to learn; after the last round the held-out stories come next.
`--again` runs it twice and compares.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from itertools import pairwise
from pathlib import Path
from time import perf_counter
from typing import Any

from learning_benchmark import HELD_OUT_EVERY, SAMPLES, make_project
from learning_chart import Bar, draw

from corpus.exchange import writer_of
from corpus.learning import Rate, evaluate, rounds, train
from corpus.model import Status, load_scheme
from corpus.project import Project
from corpus.suggest import choose_sources, suggest

Answers = tuple[int, int, int, int]  # accepted, corrected, rejected, added by hand


@dataclass(frozen=True, slots=True)
class RoundResult:
    """What one round brought: the pipeline on the held-out stories, and what became of its suggestions later."""

    stories: int
    split: str
    minutes: float
    strict: Rate
    relaxed: Rate
    together: float
    data_sha256: str


def main() -> int:
    options = parse()
    lines = sorted(SAMPLES.read_text("utf-8").splitlines(), key=lambda line: json.loads(line)["story"])
    held_out = lines[::HELD_OUT_EVERY]
    others = [line for number, line in enumerate(lines) if number % HELD_OUT_EVERY]
    with tempfile.TemporaryDirectory() as folder:
        first, acceptance, project = run(Path(folder) / "first", held_out, others, options)
        report(first, acceptance)
        if options.chart:
            write_chart(options.chart, first, acceptance)
        if options.again:
            second, accepted, _ = run(Path(folder) / "second", held_out, others, options)
            same = [comparable(one) for one in first] == [comparable(one) for one in second] and acceptance == accepted
            print(f"a second run gives {'the same scores' if same else 'OTHER SCORES'}")
            if not same:
                report(second, accepted)
                return 1
        if options.spacy:
            stock_tools(project, Path(folder) / "spacy")
    return 0


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", nargs="*", type=int, default=[4, 8, 12])
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--steps", type=int)
    parser.add_argument("--again", action="store_true")
    parser.add_argument("--chart", type=Path)
    parser.add_argument("--no-spacy", dest="spacy", action="store_false")
    return parser.parse_args()


def run(
    folder: Path, held_out: Sequence[str], others: Sequence[str], options: argparse.Namespace
) -> tuple[list[RoundResult], list[Answers], Path]:
    """Go through the rounds; return them, what was answered before the first and after each, and the project."""
    folder.mkdir()
    unseen = make_project(folder / "held-out", list(held_out))
    results = []
    path = folder / "loop.twinspan"
    with Project.create(path, load_scheme("ontonotes")) as project:
        choose_sources(project, [])
        done = 0
        for stories in options.rounds:
            for line in others[done:stories]:
                annotate(project, json.loads(line))
            done = stories
            results.append(train_round(project, unseen, stories, options))
        for line in [*others[done:], *held_out]:
            annotate(project, json.loads(line))
        by_round = zip(rounds(project), added_by_hand(project, options.rounds), strict=True)
        acceptance = [(each.accepted, each.corrected, each.rejected, added) for each, added in by_round]
    return results, acceptance, path


def added_by_hand(project: Project, ends: Sequence[int]) -> list[int]:
    """Return how many labels had to be added before the first training, and after each one until the next."""
    added = [
        sum(
            span.status is Status.ADDED
            for document in project.documents.of(summary.story.id)
            for span in project.spans.of(document.id)
        )
        for summary in project.stories.all()
    ]
    return [sum(added[start:end]) for start, end in pairwise([0, *ends, len(added)])]


def annotate(project: Project, story: dict[str, Any]) -> None:
    """Add a story, have it suggested for, answer every suggestion as its labels say, and mark it done."""
    added = project.stories.add(story["story"])
    gold: dict[str, set[tuple[int, int, str]]] = {}
    for each in story["documents"]:
        document = project.documents.add(added.id, each["name"], each["lang"], each["text"], date=each["date"])
        gold[document.id] = {(span["start"], span["end"], span["label"]) for span in each["spans"]}
    suggest(project, [added.id], processes=0)
    for document_id, wanted in gold.items():
        found = {(span.start, span.end, span.label): span.id for span in project.spans.of(document_id)}
        right, wrong = ([found[place] for place in found if (place in wanted) is answer] for answer in (True, False))
        if right:
            project.decisions.accept(*right)
        if wrong:
            project.decisions.reject(*wrong)
        for start, end, label in sorted(wanted - found.keys()):
            project.decisions.add(document_id, start, end, label)
    project.decisions.mark_done(added.id)


def train_round(project: Project, unseen: Path, stories: int, options: argparse.Namespace) -> RoundResult:
    started = perf_counter()
    trained = train(project.path, seed=options.seed, steps=options.steps)
    minutes = (perf_counter() - started) / 60
    assert trained.path is not None and trained.card is not None
    choose_sources(project, [str(trained.path)])
    with Project.open(unseen) as held_out:
        alone = evaluate(held_out, predicted=f"pipeline:{trained.path}", seed=options.seed).overall
        choose_sources(held_out, ["figures", "names", str(trained.path)])
        suggest(held_out, processes=0)
        together = evaluate(held_out, seed=options.seed).overall
    assert alone is not None and together is not None
    split = "/".join(str(len(part)) for part in trained.card.stories.values())
    return RoundResult(
        stories, split, minutes, alone.strict.f1, alone.relaxed.f1, together.strict.f1.value, trained.card.data_sha256
    )


def comparable(result: RoundResult) -> dict[str, Any]:
    """Return what must come out alike in every run: everything but the time, and ids, which the data's hash holds."""
    return {name: value for name, value in asdict(result).items() if name not in ("minutes", "data_sha256")}


def report(results: Sequence[RoundResult], acceptance: Sequence[Answers]) -> None:
    print(
        "| stories (train/dev/test) | minutes | strict F1 (95 %) | relaxed F1 | with recognisers | accepted | by hand |"
    )
    print("|---|---:|---:|---:|---:|---:|---:|")
    for result, answered in zip(results, acceptance[1:], strict=True):
        strict = f"{result.strict.value:.3f} ({result.strict.low:.2f}–{result.strict.high:.2f})"
        print(
            f"| {result.stories} ({result.split}) | {result.minutes:.1f} | {strict} | {result.relaxed.value:.3f} "
            f"| {result.together:.3f} | {share(accepted(answered))} | {share(by_hand(answered))} |"
        )
    print(f"before the first training all {acceptance[0][3]} labels were set by hand", flush=True)


def accepted(answered: Answers) -> tuple[int, int]:
    """Return how many suggestions were accepted as they were, of how many."""
    return answered[0], sum(answered[:3])


def by_hand(answered: Answers) -> tuple[int, int]:
    """Return how many labels had to be added by hand, of how many."""
    return answered[3], answered[0] + answered[1] + answered[3]


def share(part: tuple[int, int]) -> str:
    return f"{part[0]} of {part[1]} ({100 * part[0] / part[1]:.0f} %)" if part[1] else "none"


def quotient(part: tuple[int, int]) -> float | None:
    return part[0] / part[1] if part[1] else None


def write_chart(path: Path, results: Sequence[RoundResult], acceptance: Sequence[Answers]) -> None:
    """Draw F1 on the held-out stories by round, with its interval, and how the next stories went with the pipeline."""
    groups = []
    for result, answered in zip(results, acceptance[1:], strict=True):
        f1 = Bar("F1 on six held-out stories", result.strict.value, result.strict.low, result.strict.high)
        kept = Bar("its suggestions accepted", quotient(accepted(answered)))
        rest = Bar("labels still set by hand", quotient(by_hand(answered)))
        groups.append((f"{result.stories} stories", (f1, kept, rest)))
    path.write_text(draw("What every round of training brought", groups), "utf-8")
    print(f"drawn: {path}")


def stock_tools(project: Path, out: Path) -> None:
    """Export what was labelled, and train and evaluate with spaCy's own commands."""
    with Project.open(project, read_only=True) as opened:
        writer_of("spacy")(opened, out)
    commands = (
        "train xx/config.cfg --paths.train xx/train.spacy --paths.dev xx/dev.spacy --paths.tokenizer xx/tokenizer "
        "--output model --training.max_steps 1000",
        "evaluate model/model-best xx/test.spacy",
    )
    for command in commands:
        started = perf_counter()
        ended = subprocess.run(
            [sys.executable, "-m", "spacy", *command.split()],
            cwd=out,
            env={**os.environ, "ANSI_COLORS_DISABLED": "1"},
            capture_output=True,
            text=True,
            check=False,
        )
        print(f"\n$ python -m spacy {command}\n(exit code {ended.returncode}, {perf_counter() - started:.0f} s)")
        shown = ended.stderr if ended.returncode else ended.stdout
        print("\n".join(shown.rstrip().splitlines()[-32:]), flush=True)


if __name__ == "__main__":
    sys.exit(main())
