"""Characters a second on one core: python tests/benchmarks/figures/speed_benchmark.py vi FILE... [--size 1000000]"""

import argparse
import time
from pathlib import Path

from corpus.figures import find_figures


def main() -> None:
    """Print the speed on the texts of the files, repeated to the size that is asked for, and to twice that size."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("lang")
    arguments.add_argument("files", nargs="+", type=Path)
    arguments.add_argument("--size", type=int, default=1_000_000, help="characters")
    chosen = arguments.parse_args()
    text = "\n".join(path.read_text("utf-8") for path in chosen.files) + "\n"
    find_figures(text, chosen.lang)
    for size in (chosen.size, 2 * chosen.size):
        large = text * (size // len(text) + 1)
        start = time.process_time()
        found = find_figures(large, chosen.lang)
        seconds = time.process_time() - start
        density = len(large) // max(len(found), 1)
        print(f"{len(large):>9} characters, a figure in {density}: {len(large) / seconds:>10,.0f} characters/s")


if __name__ == "__main__":
    main()
