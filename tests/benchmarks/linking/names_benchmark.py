"""How well `match_names` knows well-known people and places, tells random and near-miss pairs apart, and how fast.

Usage: python tests/benchmarks/linking/names_benchmark.py [--misses]
"""

import argparse
import itertools
import time
from pathlib import Path

from corpus.linking import NAME_THRESHOLD, match_names

HERE = Path(__file__).parent
LANGS = ("en", "vi", "zh")


def known_names(file: str) -> list[dict[str, str]]:
    lines = (HERE / file).read_text("utf-8").splitlines()
    header = lines[0].split("\t")
    return [dict(zip(header, line.split("\t"), strict=True)) for line in lines[1:]]


def near_misses() -> list[list[str]]:
    return [line.split("\t") for line in (HERE / "near_misses.tsv").read_text("utf-8").splitlines()[1:]]


def recall(names: list[dict[str, str]], show: bool) -> None:
    for left, right in itertools.combinations(LANGS, 2):
        missed = []
        for name in names:
            match = match_names(name[left], left, name[right], right)
            if match.score < NAME_THRESHOLD:
                missed.append(f"{name[left]} / {name[right]} {match.score} {match.reason}")
        print(f"recall {left}-{right}: {1 - len(missed) / len(names):.3f} of {len(names)}")
        if show:
            print("   ", "\n    ".join(missed))


def false_matches(names: list[dict[str, str]], show: bool) -> None:
    for left, right in itertools.combinations(LANGS, 2):
        wrong, count = [], 0
        started = time.process_time()
        for a, b in itertools.permutations(names, 2):
            same = a[left] == b[left] or any(a[lang] == b[lang] for lang in LANGS)
            count += 1
            match = match_names(a[left], left, b[right], right)
            if match.score >= NAME_THRESHOLD and not same:
                wrong.append(f"{a[left]} / {b[right]} {match.score} {match.reason}")
        rate = count / (time.process_time() - started)
        print(
            f"false {left}-{right}: {len(wrong)} of {count} ({len(wrong) / count:.4%}), {rate:,.0f} pairs a CPU second"
        )
        if show:
            print("   ", "\n    ".join(wrong[:60]))


def hard_cases(show: bool) -> None:
    cases = near_misses()
    wrong = [
        f"{a} / {b}: {match.score} {match.reason}"
        for a, lang_a, b, lang_b in cases
        if (match := match_names(a, lang_a, b, lang_b)).score >= NAME_THRESHOLD
    ]
    print(f"near misses taken for the same: {len(wrong)} of {len(cases)}")
    if show:
        print("   ", "\n    ".join(wrong))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--misses", action="store_true", help="list what goes wrong")
    arguments = parser.parse_args()
    for file in ("known_names.tsv", "more_names.tsv"):
        names = known_names(file)
        print(file)
        recall(names, arguments.misses)
        false_matches(names, arguments.misses)
    hard_cases(arguments.misses)


if __name__ == "__main__":
    main()
