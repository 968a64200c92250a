"""How long it takes to rename a label, or to merge two, in a corpus of 1,000,000 labels, and to take that back.

Run: python tests/benchmarks/scheme_benchmark.py [--labels 1000000]
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from corpus.model import Span, Status, load_scheme
from corpus.project import Project
from corpus.project.annotators import enter
from corpus.project.ids import new_id, now
from corpus.project.rows import Place, label_row

A_DOCUMENT = 100
TEXT = "ab " * A_DOCUMENT
NAMES = ("GPE", "LOC", "PERSON", "ORG")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--labels", type=int, default=1_000_000)
    labels = parser.parse_args().labels
    with tempfile.TemporaryDirectory() as folder, Project.create(
        Path(folder) / "big.twinspan", load_scheme("ontonotes")
    ) as project:  # fmt: skip
        fill(project, labels)
        scheme = project.scheme
        place = tuple(replace(label, name="PLACE") if label.name == "GPE" else label for label in scheme.labels)
        merged = tuple(label for label in scheme.labels if label.name != "GPE")
        print(f"{labels:,} labels, {labels // 2:,} of them GPE, {labels // 6:,} LOC")
        for title, wanted, renames in (
            ("rename GPE to PLACE", place, {"GPE": "PLACE"}),
            ("merge GPE with LOC", merged, {"GPE": "LOC"}),
        ):
            work = project.decisions.change_scheme
            print(f"{title:<24}{seconds(lambda: work(replace(scheme, labels=wanted), renames)):6.1f} s")  # noqa: B023
            print(f"{'  undo':<24}{seconds(project.history.undo):6.1f} s")
        print(f"size of the file        {project.path.stat().st_size / 1e6:6.0f} MB")
    return 0


def fill(project: Project, labels: int) -> None:
    """Write labels straight into the table, as fast as SQLite takes them: making them is not what is measured."""
    store = project._store
    with project.transaction():
        enter(store, project.annotator)
        for number in range(labels // A_DOCUMENT):
            if number % 3 == 0:
                story = project.stories.add(f"story {number // 3}")
            document = project.documents.add(story.id, f"{number}.txt", "en", TEXT)
            rows = []
            for at in range(A_DOCUMENT):
                name = NAMES[0 if at % 2 else 1 + at // 2 % 3]
                span = Span(new_id(), document.id, 3 * at, 3 * at + 2, name, status=Status.ADDED)
                anchor = Place(document.id, span.start, span.end, name)
                rows.append(label_row(span, annotator=project.annotator.id, form="ab", anchor=anchor, moment=now()))
            columns = ", ".join(rows[0])
            marks = ", ".join(f":{column}" for column in rows[0])
            store.run_many(f"INSERT INTO labels ({columns}) VALUES ({marks})", rows)  # noqa: S608


def seconds(work: Callable[[], object]) -> float:
    """Return how long `work` takes."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


if __name__ == "__main__":
    sys.exit(main())
