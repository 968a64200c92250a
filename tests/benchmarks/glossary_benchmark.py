"""What a large glossary costs: suggesting with and without one, in this process or in workers.

    python tests/benchmarks/glossary_benchmark.py [--names 20000] [--documents 1000] [--processes 0]

The glossary is of made-up Vietnamese people in Vietnamese and English; the documents are the bundled sample stories,
repeated. The order of the runs is without, with, without, with: the quieter of two counts.
"""

import argparse
import json
import random
import tempfile
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from time import perf_counter
from typing import Any

from corpus.model import load_scheme
from corpus.project import Project
from corpus.project.glossary import NamePair
from corpus.suggest import suggest

_SYLLABLES = (
    "Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Minh Anh Tuấn Hùng Dũng Lan Hoa Mai Thu Hà Sơn Nam "
    "Long Quang Đức Thanh"
).split()
_PLAIN = (
    "Nguyen Tran Le Pham Hoang Phan Vu Dang Bui Do Ho Ngo Duong Ly Minh Anh Tuan Hung Dung Lan Hoa Mai Thu Ha Son Nam "
    "Long Quang Duc Thanh"
).split()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--names", type=int, default=20_000)
    parser.add_argument("--documents", type=int, default=1_000)
    parser.add_argument("--processes", type=int, default=0, help="worker processes; 0 works in this one")
    options = parser.parse_args()
    with (
        tempfile.TemporaryDirectory() as folder,
        Project.create(Path(folder) / "corpus.twinspan", load_scheme("ontonotes"), ["en", "vi"]) as project,
    ):
        fill(project, options.documents)
        pairs = made_up(options.names)
        project.decisions.add_names(pairs)
        timed("read the glossary", project.glossary.entries)
        timed("read it again", project.glossary.entries)
        for _ in range(2):
            project.decisions.use_names(pairs, False)
            run("without", project, options.processes)
            project.decisions.use_names(pairs, True)
            run("with", project, options.processes)


def fill(project: Project, count: int) -> None:
    """Add so many documents in English and Vietnamese, two to a story."""
    samples = (files("resources") / "samples" / "stories.jsonl").read_text("utf-8").splitlines()
    for number in range(count // 2):
        sample = json.loads(samples[number % len(samples)])
        story = project.stories.add(f"Story {number}")
        for document in sample["documents"]:
            if document["lang"] in {"en", "vi"}:
                name = f"{number}.{document['lang']}.txt"
                project.documents.add(story.id, name, document["lang"], document["text"])


def made_up(count: int) -> list[NamePair]:
    """Return so many different names of four syllables."""
    chance = random.Random(1)
    numbers: dict[tuple[int, ...], None] = {}
    while len(numbers) < count:
        numbers[tuple(chance.randrange(len(_SYLLABLES)) for _ in range(4))] = None
    return [
        NamePair(" ".join(_PLAIN[i] for i in each), "en", " ".join(_SYLLABLES[i] for i in each), "vi", "PERSON")
        for each in numbers
    ]


def run(what: str, project: Project, processes: int) -> None:
    report = suggest(project, processes=processes)
    each = 1000 * report.seconds / report.documents
    print(f"{what}: {report.documents} documents, {report.seconds:.1f} s, {each:.1f} ms each")


def timed(what: str, work: Callable[[], Any]) -> None:
    started = perf_counter()
    work()
    print(f"{what}: {1000 * (perf_counter() - started):.1f} ms")


if __name__ == "__main__":
    main()
