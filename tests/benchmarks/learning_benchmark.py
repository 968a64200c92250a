"""Training on the sample stories: how long it takes, how good it becomes, and what more stories are worth.

    python tests/benchmarks/learning_benchmark.py [--langs en vi zh xx] [--rounds 4 8 12] [--seed 0]

The labels are those of resources/samples/stories.jsonl. A round trains on so many of the stories, which
Twinspan splits into train, dev and test itself; every round is measured on the same six others.
"""

import argparse
import json
import tempfile
from pathlib import Path
from time import perf_counter

from corpus.exchange import reader_of
from corpus.learning import Evaluation, evaluate, train
from corpus.model import load_scheme
from corpus.project import Project

SAMPLES = Path(__file__).parents[2] / "resources" / "samples" / "stories.jsonl"
HELD_OUT_EVERY = 3  # each third story, in the order of their names


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--langs", nargs="*", default=["en", "vi", "zh", "xx"])
    parser.add_argument("--rounds", nargs="*", type=int, default=[4, 8, 12])
    parser.add_argument("--round-lang", default="xx")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    lines = sorted(SAMPLES.read_text("utf-8").splitlines(), key=lambda line: json.loads(line)["story"])
    with tempfile.TemporaryDirectory() as folder:
        if options.langs:
            measure_languages(make_project(Path(folder) / "all", lines), options.langs, options.seed)
        if options.rounds:
            held_out = make_project(Path(folder) / "held-out", lines[::HELD_OUT_EVERY])
            others = [line for number, line in enumerate(lines) if number % HELD_OUT_EVERY]
            for stories in options.rounds:
                project = make_project(Path(folder) / f"round-{stories}", others[:stories])
                measure_round(project, held_out, stories, options.round_lang, options.seed)


def make_project(path: Path, lines: list[str]) -> Path:
    """Return the file of a project that holds these stories as labels."""
    path = path.with_suffix(".twinspan")
    stories = path.with_suffix(".jsonl")
    stories.write_text("".join(f"{line}\n" for line in lines), "utf-8")
    with Project.create(path, load_scheme("ontonotes")) as project:
        reader_of("stories")(project, [stories])
    return path


def measure_languages(project: Path, langs: list[str], seed: int) -> None:
    print("| pipeline | learnt from / measured on | steps | minutes | strict F1 (95 %) | relaxed F1 |")
    print("|---|---|---:|---:|---:|---:|")
    for lang in langs:
        started = perf_counter()
        report = train(project, lang=lang, seed=seed)
        minutes = (perf_counter() - started) / 60
        card = report.card
        assert card is not None
        documents = f"{card.documents['train']} / {card.documents[card.measured_on]} documents"
        steps = f"{card.learnt.best_step} of {card.learnt.steps}"
        print(f"| {lang} | {documents} | {steps} | {minutes:.1f} | {scores(card.evaluation)} |", flush=True)


def measure_round(project: Path, held_out: Path, stories: int, lang: str, seed: int) -> None:
    started = perf_counter()
    report = train(project, lang=lang, seed=seed)
    minutes = (perf_counter() - started) / 60
    assert report.card is not None
    with Project.open(held_out, read_only=True) as opened:
        found = evaluate(opened, predicted=f"pipeline:{report.path}", seed=seed)
    split = "/".join(str(len(part)) for part in report.card.stories.values())
    print(
        f"{stories} stories ({split}), {minutes:.1f} min: strict | relaxed F1 on 6 others {scores(found)}", flush=True
    )


def scores(found: Evaluation) -> str:
    overall = found.overall
    assert overall is not None
    strict = overall.strict.f1
    return f"{strict.value:.3f} ({strict.low:.2f}–{strict.high:.2f}) | {overall.relaxed.f1.value:.3f}"


if __name__ == "__main__":
    main()
