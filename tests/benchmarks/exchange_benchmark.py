"""How fast a large project leaves in the formats that train, beside plain spaCy, and in how much memory.

    python tests/benchmarks/exchange_benchmark.py [--documents 100000] [--languages en] [--formats spacy stories ...]

Makes a project with ten labelled spans a document, two documents a story, the languages in turn: with several there
is a set for each and one for all, and every text is tokenised twice. Plain spaCy tokenises the same texts, sets
doc.ents and doc.spans["sc"], and writes the DocBins of the same sets; it has texts and offsets in memory, where the
export reads them from the project. Seconds are the processor's, which other work on the machine does not lengthen.
Each measurement runs in a process of its own, so that its peak memory is its own.
"""

import argparse
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from corpus.exchange import writer_of
from corpus.exchange.spacy_tokens import MULTILINGUAL, make_tokenizer
from corpus.model import Document, Span, Status, Story, load_scheme
from corpus.project import Project, StoryRecord

LABELS = ("PERSON", "ORG", "GPE", "MONEY", "DATE", "CARDINAL", "QUANTITY", "FAC")
SPANS, GAP = 10, (4, 9)  # spans of a document, and words between two of them
WORDS = 20_000
# The letters of a language's words and the most of them in one: Chinese words are written without spaces.
LETTERS = {
    "en": ("aabcdeefghiijklmnnoopqrrsttuuvwy", 9),
    "vi": ("aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạếềộờứ", 5),
    "zh": ("的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面", 3),
}
PARTS = ("train", "dev", "test")


def vocabulary(chance: random.Random, lang: str) -> list[str]:
    """Return words that look like those of a language to its tokeniser, which is all that matters here."""
    letters, longest = LETTERS.get(lang, LETTERS["en"])
    return ["".join(chance.choices(letters, k=chance.randint(2, longest))) for _ in range(WORDS)]


def texts(documents: int, langs: list[str]) -> Iterator[tuple[str, list[tuple[int, int, str]]]]:
    """Yield texts, the languages in turn, with the places of their spans; the same number gives the same."""
    chance = random.Random(7)
    vocabularies = [vocabulary(chance, lang) for lang in langs]
    for document in range(documents):
        words = vocabularies[document % len(langs)]
        space, stop = ("", "。") if langs[document % len(langs)] == "zh" else (" ", ". ")
        parts: list[str] = []
        places = []
        length = 0
        for number in range(SPANS):
            before = space.join(chance.choices(words, k=chance.randint(*GAP))) + space
            form = (
                f"{chance.randint(1, 9999)}{space}{words[chance.randrange(500)]}"
                if number % 3
                else words[chance.randrange(2000)].capitalize()
            )
            parts += [before, form, stop if number % 4 == 3 else space]
            start = length + len(before)
            places.append((start, start + len(form), chance.choice(LABELS)))
            length = start + len(form) + len(parts[-1])
        yield "".join(parts), places


def make(path: Path, documents: int, langs: list[str]) -> None:
    """Make the project."""
    source = texts(documents, langs)
    with Project.create(path, load_scheme("ontonotes"), langs) as project:
        project.use_annotator("Lan")
        for first in range(0, documents, 2_000):
            with project.transaction():
                for number in range(first, min(first + 2_000, documents), 2):
                    story = Story(f"s{number}", f"story {number}")
                    made, spans = [], []
                    for version in range(2):
                        text, places = next(source)
                        name = f"d{number + version}"
                        made.append(Document(name, story.id, name, langs[(number + version) % len(langs)], text))
                        spans += [
                            Span(
                                f"{name}-{at}",
                                name,
                                start,
                                end,
                                label,
                                str(at) if at % 3 else None,
                                status=Status.ADDED,
                            )
                            for at, (start, end, label) in enumerate(places)
                        ]
                    project.import_story(StoryRecord(story, tuple(made), tuple(spans)))


def plain(out: Path, documents: int, langs: list[str]) -> float:
    """Write the sets with nothing but spaCy, and return the seconds that it took once the texts were there."""
    from spacy.tokens import DocBin

    given = list(texts(documents, langs))
    out.mkdir()
    started = time.process_time()
    sets = [*langs, MULTILINGUAL] if len(langs) > 1 else langs
    for name in sets:
        nlp = make_tokenizer(name)
        bins = [DocBin(store_user_data=True) for _ in PARTS]
        for number, (text, places) in enumerate(given):
            if name in (langs[number % len(langs)], MULTILINGUAL):
                doc = nlp.make_doc(text)
                found = [doc.char_span(start, end, label=label) for start, end, label in places]
                kept = [span for span in found if span is not None]
                doc.ents = kept
                doc.spans["sc"] = kept
                bins[number // 2 % 20 // 17 + (number // 2 % 20 == 19)].add(doc)
        for part, held in zip(PARTS, bins, strict=True):
            held.to_disk(out / f"{name}-{part}.spacy")
    return time.process_time() - started


def measure(verb: str, path: Path, documents: int, langs: list[str]) -> dict[str, Any]:
    """Do one thing and return its seconds and the peak memory of this process in MB."""
    with tempfile.TemporaryDirectory(dir=path.parent) as folder:
        out = Path(folder) / "out"
        if verb == "make":
            started = time.process_time()
            make(path, documents, langs)
            seconds = time.process_time() - started
        elif verb == "plain":
            seconds = plain(out, documents, langs)
        else:
            with Project.open(path, read_only=True) as project:
                started = time.process_time()
                report = writer_of(verb)(project, out)
                seconds = time.process_time() - started
            assert report.counts["documents"] == documents, report
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"seconds": round(seconds, 2), "peak": round(peak)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=100_000)
    parser.add_argument("--languages", nargs="+", default=["en"])
    parser.add_argument("--formats", nargs="+", default=["spacy", "stories"])
    parser.add_argument("--times", type=int, default=1)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--only", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.only:
        print(json.dumps(measure(options.only, options.folder, options.documents, options.languages)))
        return
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        for documents in (max(2, options.documents // 10), options.documents):
            path = Path(folder) / f"{documents}.twinspan"
            for verb in ("make", *["plain", *options.formats] * options.times):
                command = [sys.executable, __file__, "--only", verb, "--folder", str(path)]
                command += ["--documents", str(documents), "--languages", *options.languages]
                done = subprocess.run(command, check=True, capture_output=True, text=True)
                found = json.loads(done.stdout)
                speed = documents / found["seconds"]
                print(
                    f"{documents:>9,} documents  {verb:12} {found['seconds']:8.1f} s {speed:9,.0f} documents/s "
                    f"{found['peak']:6,} MB",
                    flush=True,
                )


if __name__ == "__main__":
    main()
