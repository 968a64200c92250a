"""`twinspan suggest` over a whole corpus: how long it takes, and whether its memory grows.

    python tests/benchmarks/whole_corpus_benchmark.py [--documents 10000] [--keep PATH]

Each story is an English and a Vietnamese document of about 5,000 characters, put together from the bundled samples
by lot; figures of three and more digits differ from story to story and agree within one. The command runs as people
run it, in a process of its own; its memory is the resident set of that process and of its workers (from /proc, so
Linux only), read every two seconds. Shared pages count once for each process, so the sum is an upper bound.
"""

import argparse
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from corpus.model import load_scheme
from corpus.project import Project

ROOT = Path(__file__).parents[2]
LANGS = ("en", "vi")
CHARACTERS = 5_000
SECONDS_BETWEEN_LOOKS = 2
DIGITS = re.compile(r"\d{3,}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=10_000)
    parser.add_argument("--keep", type=Path, help="keep the project at this path")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = options.keep or Path(folder) / "corpus.twinspan"
        characters = build(path, options.documents // len(LANGS))
        print(f"{options.documents:,} documents, {characters:,} characters")
        measure(path)


def build(path: Path, stories: int) -> int:
    """Write a project of `stories` stories, and return how many characters they have."""
    samples = (ROOT / "resources" / "samples" / "stories.jsonl").read_text("utf-8").splitlines()
    versions = [{row["lang"]: row["text"] for row in json.loads(line)["documents"]} for line in samples]
    chance = random.Random(1)
    characters = 0
    with Project.create(path, load_scheme("ontonotes"), LANGS) as project:
        for first in range(0, stories, 100):
            with project.transaction():
                for number in range(first, min(first + 100, stories)):
                    story = project.stories.add(f"story {number}")
                    for lang, text in told(versions, chance).items():
                        project.documents.add(story.id, f"{number}-{lang}.txt", lang, text)
                        characters += len(text)
    return characters


def told(versions: list[dict[str, str]], chance: random.Random) -> dict[str, str]:
    """Return the same samples in each language, as many as make the longer text `CHARACTERS` long."""
    digits = dict(zip("123456789", chance.sample("123456789", 9), strict=True))
    texts = dict.fromkeys(LANGS, "")
    for version in chance.sample(versions, len(versions)):
        for lang in LANGS:
            texts[lang] += version[lang].rstrip() + "\n\n"
        if max(map(len, texts.values())) >= CHARACTERS:
            break
    return {lang: DIGITS.sub(lambda found: renumbered(found[0], digits), text) for lang, text in texts.items()}


def renumbered(number: str, digits: dict[str, str]) -> str:
    """Return another number of the same length; what may be a year stays."""
    return number if number.startswith(("19", "20")) else "".join(digits.get(digit, digit) for digit in number)


def measure(path: Path) -> None:
    started, before = time.perf_counter(), os.times()
    command = [sys.executable, "-m", "desktop.launch", "suggest", str(path), "--json"]
    memory: list[tuple[int, int]] = []
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        while process.poll() is None:
            memory.append(resident(process.pid))
            time.sleep(SECONDS_BETWEEN_LOOKS)
        assert process.stdout is not None
        report = process.stdout.read()
    if process.returncode:
        sys.exit(f"suggest ended with {process.returncode}: {report}")
    after = os.times()
    processor = sum(after[2:4]) - sum(before[2:4])
    print(f"{time.perf_counter() - started:.0f} s on the clock, {processor:.0f} s of {os.cpu_count()} processors")
    print(report.strip())
    for share in (0.1, 0.25, 0.5, 0.75, 0.98):
        main_process, all_processes = memory[int(len(memory) * share)]
        print(f"after {share:4.0%}: {main_process / 1e6:4.0f} MB, with the workers {all_processes / 1e6:4.0f} MB")


def resident(pid: int) -> tuple[int, int]:
    """Return the resident memory of a process and of it with all its descendants, in bytes."""
    children: dict[int, list[int]] = {}
    pages: dict[int, int] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            try:
                parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
                pages[int(entry.name)] = int((entry / "statm").read_text().split()[1])
            except (OSError, IndexError):  # it ended meanwhile
                continue
            children.setdefault(parent, []).append(int(entry.name))
    family, todo = 0, [pid]
    while todo:
        member = todo.pop()
        family += pages.get(member, 0)
        todo += children.get(member, [])
    return pages.get(pid, 0) * os.sysconf("SC_PAGE_SIZE"), family * os.sysconf("SC_PAGE_SIZE")


if __name__ == "__main__":
    main()
