"""Strict F1 of `align_units` on public gold alignments, beside Gale and Church's lengths in the same run.

Give the folder of a clone of thompsonb/vecalign (its bleualign_data: Text+Berg, German-French) or of bfsujason/mac
(Chinese-English). A bead counts as right when it is exactly a bead of the gold; one-sided beads are not counted.

Usage: python tests/benchmarks/linking/align_benchmark.py FOLDER... [--part dev|test]
"""

import argparse
import ast
import math
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from corpus.linking.align import Shared, Unit, align_units

align_module = sys.modules["corpus.linking.align"]
Bead = tuple[tuple[int, ...], tuple[int, ...]]


def text_and_berg(folder: Path, part: str) -> Iterator[tuple[list[str], str, list[str], str, set[Bead]]]:
    for gold in sorted(folder.glob(f"{part}*.defr")):
        sides = [gold.with_suffix(f".{lang}").read_text("utf-8").splitlines() for lang in ("de", "fr")]
        beads = set()
        for line in gold.read_text("utf-8").splitlines():
            left, right = line.split(":", 1)
            beads.add((tuple(ast.literal_eval(left)), tuple(ast.literal_eval(right))))
        yield sides[0], "de", sides[1], "fr", beads


def mac(folder: Path, part: str) -> Iterator[tuple[list[str], str, list[str], str, set[Bead]]]:
    for gold in sorted((folder / part / "intertext").glob("*_zh.*_en.xml")):
        group = ElementTree.parse(gold).getroot()  # noqa: S314 (a file the person names)
        sides, places = [], []
        for attribute in ("toDoc", "fromDoc"):
            side = ElementTree.parse(gold.parent / group.attrib[attribute])  # noqa: S314
            sentences = list(side.getroot().iter("s"))
            sides.append(["".join(s.itertext()) for s in sentences])
            places.append({s.attrib["id"]: place for place, s in enumerate(sentences)})
        beads = set()
        for link in group.iter("link"):
            left, right = link.attrib["xtargets"].split(";")
            beads.add((tuple(places[0][x] for x in left.split()), tuple(places[1][x] for x in right.split())))
        yield sides[0], "en", sides[1], "zh", beads


def lengths_only(a: list[str], b: list[str]) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Gale and Church's own beads and prior, without a word looked at."""
    units_a, units_b = ([Unit(len(text), ()) for text in side] for side in (a, b))
    priors = {(1, 1): 0.89, (1, 2): 0.089, (2, 1): 0.089, (2, 2): 0.011}
    kept = align_module._BEADS, align_module._LENGTH_WEIGHT
    try:
        align_module._BEADS = {bead: -math.log(prior) for bead, prior in priors.items()}
        align_module._LENGTH_WEIGHT = 1.0
        return align_module._best_path(units_a, units_b, Shared(units_a, units_b), gap=-math.log(0.0099))
    finally:
        align_module._BEADS, align_module._LENGTH_WEIGHT = kept


def strict(found: set[Bead], gold: set[Bead]) -> tuple[int, int, int]:
    found = {bead for bead in found if bead[0] and bead[1]}
    gold = {bead for bead in gold if bead[0] and bead[1]}
    return len(found & gold), len(found), len(gold)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--part", default="test")
    arguments = parser.parse_args()
    for folder in arguments.folders:
        berg = next(iter(folder.rglob("*.defr")), None)
        name = "Text+Berg de-fr" if berg else "MAC zh-en"
        texts = list(text_and_berg(berg.parent, arguments.part) if berg else mac(folder, arguments.part))
        for method in ("Gale-Church", "Twinspan"):
            right = proposed = wanted = 0
            started = time.perf_counter()
            for a, lang_a, b, lang_b, gold in texts:
                beads = lengths_only(a, b) if method == "Gale-Church" else align_units(a, lang_a, b, lang_b)
                found = {(tuple(range(*x)), tuple(range(*y))) for x, y in beads}
                counts = strict(found, gold)
                right, proposed, wanted = right + counts[0], proposed + counts[1], wanted + counts[2]
            precision, recall = right / max(1, proposed), right / wanted
            f1 = 2 * precision * recall / max(1e-9, precision + recall)
            seconds = time.perf_counter() - started
            print(f"{name} {arguments.part} {method}: P {precision:.3f} R {recall:.3f} F1 {f1:.3f}, {seconds:.1f} s")


if __name__ == "__main__":
    main()
