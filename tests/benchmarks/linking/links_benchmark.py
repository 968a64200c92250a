"""Precision, recall and F1 of proposed links on stories with gold links.

With gold spans the linker alone is measured; with --suggested the spans are those that the recognisers find, and a
gold link counts as found where a proposed one joins spans of the same kind that overlap its ends.

Usage: python tests/benchmarks/linking/links_benchmark.py [STORIES.jsonl] [--suggested] [--misses]
"""

import argparse
import itertools
import json
import time
from collections import Counter
from pathlib import Path

from corpus.linking import propose_links
from corpus.model import Document, ProposedLink, Span

SAMPLES = Path(__file__).parents[3] / "resources" / "samples" / "stories.jsonl"
FIGURES = {"CARDINAL", "ORDINAL", "PERCENT", "MONEY", "QUANTITY", "DATE", "TIME"}


def read_story(story: dict) -> tuple[list[Document], dict[str, list[Span]]]:
    documents, spans = [], {}
    for row in story["documents"]:
        document = Document(row["id"], story["story"], row["name"], row["lang"], row["text"], row.get("date"))
        documents.append(document)
        spans[document.id] = [
            Span(s["id"], document.id, s["start"], s["end"], s["label"], s["value"], s["unit"], s["modifier"])
            for s in row["spans"]
        ]
    return documents, spans


def suggested(documents: list[Document]) -> dict[str, list[Span]]:
    from corpus.figures import find_figures
    from corpus.names import find_names

    spans = {}
    for document in documents:
        found = [
            Span(
                f"{document.id}/{f.start}-{f.end}",
                document.id,
                f.start,
                f.end,
                f.label,
                f.value,
                f.unit,
                f.modifier,
            )
            for f in find_figures(document.text, document.lang, document.date)
        ]
        found += [
            Span(f"{document.id}/{n.start}-{n.end}-n", document.id, n.start, n.end, n.label)
            for n in find_names(document.text, document.lang)
        ]
        spans[document.id] = found
    return spans


def overlapping(gold: Span, spans: list[Span]) -> list[str]:
    figure = gold.label in FIGURES
    return [s.id for s in spans if s.start < gold.end and gold.start < s.end and (s.label in FIGURES) == figure]


class Story:
    """One story with its gold, and the spans that links are proposed between."""

    def __init__(self, row: dict, suggest: bool) -> None:
        self.row = row
        self.documents, gold = read_story(row)
        self.spans = suggested(self.documents) if suggest else gold
        self.gold = {span.id: span for found in gold.values() for span in found}
        self.by_id = {span.id: span for found in self.spans.values() for span in found}
        self.ends = {
            span.id: overlapping(span, self.spans[span.document_id]) if suggest else [span.id]
            for span in self.gold.values()
        }

    def words(self, span: Span) -> str:
        document = next(document for document in self.documents if document.id == span.document_id)
        return f"{document.lang}:{document.text[span.start : span.end]}@{span.start}"


class Tally:
    """What was found right, wrong and missing, for figures and for names."""

    def __init__(self, show: bool) -> None:
        self.show = show
        self.counts: Counter[tuple[str, str]] = Counter()
        self.relations: Counter[tuple[str, str]] = Counter()

    def add(self, story: Story, links: list[ProposedLink]) -> None:
        proposed = {frozenset((link.from_span, link.to_span)): link for link in links}
        right: set[frozenset[str]] = set()
        for gold in story.row["links"]:
            ends = itertools.product(story.ends[gold["from"]], story.ends[gold["to"]])
            hit = next((pair for pair in map(frozenset, ends) if pair in proposed), None)
            span = story.gold[gold["from"]]
            if hit:
                right.add(hit)
                if proposed[hit].relation.value != gold["relation"]:
                    self.relations[gold["relation"], proposed[hit].relation.value] += 1
            partner = story.words(story.gold[gold["to"]])
            self.count(span, "right" if hit else "missing", f"{story.words(span)} | {partner} {gold['relation']}")
        for pair, link in proposed.items():
            if pair not in right:
                x, y = story.by_id[link.from_span], story.by_id[link.to_span]
                text = f"{story.words(x)} | {story.words(y)} {link.relation.value} {link.score} {link.reason}"
                self.count(x, "wrong", text)

    def count(self, span: Span, what: str, text: str) -> None:
        self.counts["figures" if span.label in FIGURES else "names", what] += 1
        if self.show and what != "right":
            print(what.upper(), text)

    def report(self) -> None:
        for kind in ("figures", "names"):
            right, wrong, missing = (self.counts[kind, what] for what in ("right", "wrong", "missing"))
            f1 = 2 * right / max(1, 2 * right + wrong + missing)
            precision, recall = right / max(1, right + wrong), right / max(1, right + missing)
            print(f"{kind}: P {precision:.3f} R {recall:.3f} F1 {f1:.3f} ({right=}, {wrong=}, {missing=})")
        print("relations that differ from gold:", dict(self.relations))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("stories", nargs="?", type=Path, default=SAMPLES)
    parser.add_argument("--suggested", action="store_true", help="find the spans instead of taking the gold ones")
    parser.add_argument("--misses", action="store_true", help="list wrong and missing links")
    arguments = parser.parse_args()
    tally = Tally(arguments.misses)
    seconds = 0.0
    for line in arguments.stories.read_text("utf-8").splitlines():
        story = Story(json.loads(line), arguments.suggested)
        started = time.perf_counter()
        links = propose_links(story.documents, story.spans)
        seconds += time.perf_counter() - started
        tally.add(story, links)
    tally.report()
    print(f"linking took {seconds:.2f} s")


if __name__ == "__main__":
    main()
