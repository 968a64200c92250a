"""Strict F1 of `align_units` on public gold alignments, beside Gale and Church's lengths and hunalign in the same run.

Give the folder of a clone of thompsonb/vecalign (its bleualign_data: Text+Berg, German-French) or of bfsujason/mac
(Chinese-English). A bead counts as right when it is exactly a bead of the gold; one-sided beads are not counted.
PROGRAM is hunalign, made with `make` in src/hunalign of a clone of danielvarga/hunalign. It has no dictionary here and
makes its own (-realign); it wants words apart, so it gets Chinese with spaces between the characters.

Usage: python tests/benchmarks/linking/align_benchmark.py FOLDER... [--part dev|test] [--hunalign PROGRAM]
"""

import argparse
import ast
import math
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

from corpus.linking.align import Shared, Unit, align_units

align_module = sys.modules["corpus.linking.align"]
Bead = tuple[tuple[int, ...], tuple[int, ...]]
Ranges = list[tuple[tuple[int, int], tuple[int, int]]]
Aligner = Callable[[list[str], str, list[str], str], Ranges]


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


def lengths_only(a: list[str], _lang_a: str, b: list[str], _lang_b: str) -> Ranges:
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


def hunalign(program: Path) -> Aligner:
    """Return hunalign as an aligner: the stretches between the rungs of its ladder."""

    def find(a: list[str], lang_a: str, b: list[str], lang_b: str) -> Ranges:
        with tempfile.TemporaryDirectory() as folder:
            files = [Path(folder) / name for name in ("dictionary", "a", "b")]
            files[0].touch()
            for file, lines, lang in ((files[1], a, lang_a), (files[2], b, lang_b)):
                spaced = (" ".join(line) if lang == "zh" else line for line in lines)
                file.write_text("".join(line + "\n" for line in spaced), "utf-8")
            run = subprocess.run([program, "-realign", "-utf", *files], check=True, capture_output=True, text=True)
        rungs = [tuple(map(int, line.split("\t")[:2])) for line in run.stdout.splitlines()]
        return [((i, k), (j, m)) for (i, j), (k, m) in pairwise(rungs)]

    return find


def strict(found: set[Bead], gold: set[Bead]) -> tuple[int, int, int]:
    found = {bead for bead in found if bead[0] and bead[1]}
    gold = {bead for bead in gold if bead[0] and bead[1]}
    return len(found & gold), len(found), len(gold)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--part", default="test")
    parser.add_argument("--hunalign", type=Path, metavar="PROGRAM")
    arguments = parser.parse_args()
    aligners: dict[str, Aligner] = {"Gale-Church": lengths_only}
    if arguments.hunalign:
        aligners["hunalign"] = hunalign(arguments.hunalign)
    aligners["Twinspan"] = align_units
    for folder in arguments.folders:
        berg = next(iter(folder.rglob("*.defr")), None)
        name = "Text+Berg de-fr" if berg else "MAC zh-en"
        texts = list(text_and_berg(berg.parent, arguments.part) if berg else mac(folder, arguments.part))
        for method, aligner in aligners.items():
            right = proposed = wanted = 0
            started = time.perf_counter()
            for a, lang_a, b, lang_b, gold in texts:
                beads = aligner(a, lang_a, b, lang_b)
                found = {(tuple(range(*x)), tuple(range(*y))) for x, y in beads}
                counts = strict(found, gold)
                right, proposed, wanted = right + counts[0], proposed + counts[1], wanted + counts[2]
            precision, recall = right / max(1, proposed), right / wanted
            f1 = 2 * precision * recall / max(1e-9, precision + recall)
            seconds = time.perf_counter() - started
            print(f"{name} {arguments.part} {method}: P {precision:.3f} R {recall:.3f} F1 {f1:.3f}, {seconds:.1f} s")


if __name__ == "__main__":
    main()
