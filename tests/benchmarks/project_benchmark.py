"""How a project of 1,000,000 spans in 100,000 documents feels: opening the next document, committing a decision.

Run: python tests/benchmarks/project_benchmark.py [--documents 100000] [--spans 10] [--keep PATH]
"""

import argparse
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from corpus.model import Candidate, Link, ProposedLink, Relation, Span, Status, load_scheme
from corpus.project import Project

LANGS = ("en", "vi", "zh")
WORDS = {
    "en": "harbour council train seven night 4,500 growers Tuesday record Lan Anh bridge".split(),
    "vi": "cảng hội đồng tàu bảy đêm 4.500 nông dân thứ ba kỷ lục Lan Anh cầu".split(),
    "zh": list("港口议会列车七夜晚四千五百名农户周二创下纪录兰英大桥"),
}
SAMPLES = 300
LIMIT_MS = 20.0


def main() -> int:
    arguments = parse()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(arguments.keep or Path(folder) / "benchmark.twinspan")
        rows: list[tuple[str, str]] = []
        if not path.exists():
            seconds = elapsed(lambda: build(path, arguments.documents, arguments.spans))
            rows.append(("make the project", f"{seconds:.1f} s"))
        rows.append(("size of the file", f"{path.stat().st_size / 1e6:.0f} MB"))
        with opened(path, rows, "open") as project:
            rows.append(("back up and check the copy, once a day", f"{elapsed(project.back_up):.1f} s"))
        with opened(path, rows, "open again") as project:
            medians = measure(project, rows)
    width = max(len(name) for name, _ in rows)
    print(f"{arguments.documents:,} documents, {arguments.documents * arguments.spans:,} spans")
    for name, figure in rows:
        print(f"{name:<{width}}  {figure}")
    return int(any(median > LIMIT_MS for median in medians))


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=100_000)
    parser.add_argument("--spans", type=int, default=10, help="suggested spans a document")
    parser.add_argument("--keep", help="keep the project at this path, or use the one that is there")
    return parser.parse_args()


def build(path: Path, documents: int, spans: int) -> None:
    """Make the project through the interface that everyone uses, 300 documents a transaction."""
    chance = random.Random(1)
    with Project.create(path, load_scheme("ontonotes"), LANGS) as project:
        for first in range(0, documents // len(LANGS), 100):
            with project.transaction():
                for number in range(first, min(first + 100, documents // len(LANGS))):
                    add_story(project, chance, number, spans)


def add_story(project: Project, chance: random.Random, number: int, spans: int) -> None:
    story = project.stories.add(f"story {number}")
    suggested = {}
    for lang in LANGS:
        joint = "" if lang == "zh" else " "
        text = joint.join(chance.choices(WORDS[lang], k=100))
        document = project.documents.add(story.id, f"{number}-{lang}.txt", lang, text)
        starts = sorted(chance.sample(range(len(text) - 12), spans))
        suggested[document.id] = [
            Candidate(start, start + chance.randint(1, 12), "PERSON", source="benchmark", score=chance.random())
            for start in starts
        ]
    first, *others = project.suggestions.replace(story.id, suggested).values()
    project.suggestions.replace_links(
        story.id,
        [
            ProposedLink(one.id, another.id, Relation.SAME, 0.5, "benchmark", "drawn by lot")
            for other in others
            for one, another in zip(first, other, strict=True)
        ],
    )


def measure(project: Project, rows: list[tuple[str, str]]) -> list[float]:
    """Measure what a person waits for; return the medians (ms) that have a limit."""
    chance = random.Random(2)
    rows.append(("list all stories", f"{elapsed(project.stories.all) * 1000:.0f} ms"))
    stories = [summary.story.id for summary in project.stories.all()]
    chosen = chance.sample(stories, min(SAMPLES, len(stories)))
    documents = [project.documents.of(story)[0].id for story in chance.sample(stories, len(chosen))]
    spans = [chance.choice(undecided(project.spans.of(document))) for document in documents]
    links = [undecided(project.links.of(story))[0] for story in chosen]

    def next_document(document: str) -> None:
        project.documents.get(document)
        project.spans.of(document)

    limited = [
        timed(rows, "open the next document", next_document, chance.sample(documents, len(documents))),
        timed(rows, "commit a decision: accept a span", project.decisions.accept, spans),
        timed(rows, "commit a decision: accept a link and its ends", project.decisions.accept_link, links),
    ]
    timed(rows, "undo", lambda _: project.history.undo(), spans)
    timed(rows, "count a story again", project.stories.summary, chosen)
    timed(rows, "links of a story", project.links.of, chosen)
    timed(rows, "search for two words (200 hits)", project.search, ["lan anh", "hoi dong", "大桥", "ky luc"])
    timed(rows, "list all stories again", lambda _: project.stories.all(), range(5))
    return limited


def undecided(things: Sequence[Span] | Sequence[Link]) -> list[str]:
    """Return the ids of what nobody has decided on: a project that is kept has decisions of earlier runs."""
    return [thing.id for thing in things if thing.status is Status.SUGGESTED]


def timed(rows: list[tuple[str, str]], name: str, call: Callable[[object], object], values: object) -> float:
    """Call once for each of `values`, add the median and the 99th percentile, and return the median, all in ms."""
    times = sorted(elapsed(lambda value=value: call(value)) * 1000 for value in values)  # type: ignore[attr-defined]
    median = statistics.median(times)
    rows.append((name, f"{median:.2f} ms median, {times[int(len(times) * 0.99)]:.2f} ms p99"))
    return median


@contextmanager
def opened(path: Path, rows: list[tuple[str, str]], name: str) -> Iterator[Project]:
    start = time.perf_counter()
    project = Project.open(path)
    rows.append((name, f"{(time.perf_counter() - start) * 1000:.0f} ms"))
    with project:
        yield project


def elapsed(call: Callable[[], object]) -> float:
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


if __name__ == "__main__":
    sys.exit(main())
