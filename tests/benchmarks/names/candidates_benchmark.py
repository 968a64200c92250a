"""Measure corpus.names against a stories file with gold entities.

    python tests/benchmarks/names/candidates_benchmark.py STORIES.jsonl [--errors LANG]

Prints strict (same span, same label) and relaxed (overlap with the same label) precision, recall and F1 for
each language and label, and the speed in characters a second. --errors lists what was missed and invented.
"""

import argparse
import json
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from corpus.model import load_scheme
from corpus.names import find_names

Mention = tuple[int, int, str]


@dataclass
class Counts:
    """How many mentions there are in gold and proposed, and how many agree either way."""

    gold: int = 0
    found: int = 0
    strict: int = 0
    relaxed_found: int = 0
    relaxed_gold: int = 0

    def row(self) -> str:
        precision, recall, f1 = scores(self.strict, self.strict, self.found, self.gold)
        relaxed_p, relaxed_r, relaxed_f1 = scores(self.relaxed_found, self.relaxed_gold, self.found, self.gold)
        return (
            f"{self.gold:6}{self.found:7}   {precision:.3f} {recall:.3f} {f1:.3f}   "
            f"{relaxed_p:.3f} {relaxed_r:.3f} {relaxed_f1:.3f}"
        )


def scores(right_found: int, right_gold: int, found: int, gold: int) -> tuple[float, float, float]:
    """Return precision, recall and F1."""
    precision = right_found / found if found else 0.0
    recall = right_gold / gold if gold else 0.0
    return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0


@dataclass
class Tally:
    """Counts by (language, label); the label "all" holds the sum."""

    counts: dict[tuple[str, str], Counts] = field(default_factory=lambda: defaultdict(Counts))

    def add(self, lang: str, gold: set[Mention], found: set[Mention]) -> None:
        for key in ("gold", "found", "strict", "relaxed_found", "relaxed_gold"):
            mentions = {
                "gold": gold,
                "found": found,
                "strict": gold & found,
                "relaxed_found": {m for m in found if any(overlap(m, other) for other in gold)},
                "relaxed_gold": {m for m in gold if any(overlap(m, other) for other in found)},
            }[key]
            for _, _, label in mentions:
                for row in (label, "all"):
                    counts = self.counts[lang, row]
                    setattr(counts, key, getattr(counts, key) + 1)


def overlap(one: Mention, other: Mention) -> bool:
    """Tell whether two mentions share a character and the label."""
    return one[2] == other[2] and one[0] < other[1] and other[0] < one[1]


def documents(path: Path) -> Iterator[tuple[str, str, set[Mention]]]:
    """Yield (language, text, gold entities) of each document in a stories file."""
    entities = {label.name for label in load_scheme("ontonotes").labels if label.kind == "entity"}
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            for document in json.loads(line)["documents"]:
                spans = {(s["start"], s["end"], s["label"]) for s in document["spans"] if s["label"] in entities}
                yield document["lang"], document["text"], spans


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stories", type=Path)
    parser.add_argument("--errors", metavar="LANG")
    options = parser.parse_args()
    tally = Tally()
    seconds = 0.0
    characters = 0
    for lang, text, gold in documents(options.stories):
        find_names(text[:200], lang)
        begin = time.perf_counter()
        candidates = find_names(text, lang)
        seconds += time.perf_counter() - begin
        characters += len(text)
        found = {(c.start, c.end, c.label) for c in candidates}
        tally.add(lang, gold, found)
        if lang == options.errors:
            reasons = {(c.start, c.end, c.label): f"{c.score:.2f} {c.reason}" for c in candidates}
            for mention in sorted((gold - found) | (found - gold)):
                sign = "missed  " if mention in gold else "invented"
                start, end, label = mention
                around = f"{text[max(0, start - 30) : start]}[{text[start:end]}]{text[end : end + 20]}".replace(
                    "\n", "|"
                )
                print(f"{sign} {label:12} {around}   {reasons.get(mention, '')}")
            print("-" * 40)
    print("lang label          gold  found   strict P/R/F1       relaxed P/R/F1")
    for (lang, label), counts in sorted(
        tally.counts.items(), key=lambda item: (item[0][0], item[0][1] != "all", item[0])
    ):
        print(f"{lang:4} {label:12}{counts.row()}")
    print(f"{characters / seconds:,.0f} characters a second")


if __name__ == "__main__":
    main()
