"""Precision, recall and F1 of proposed links on stories with gold links.

With gold spans the linker alone is measured; with --suggested the spans are those that the recognisers find, and a
gold link counts as found where both its ends overlap the ends of a proposed one and the labels agree.

Usage: python tests/benchmarks/linking/links_benchmark.py [STORIES.jsonl] [--suggested] [--misses]
"""

import argparse
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
    return [
        s.id for s in spans if s.start < gold.end and gold.start < s.end and (s.label in FIGURES) == figure
    ]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("stories", nargs="?", type=Path, default=SAMPLES)
    parser.add_argument(
        "--suggested", action="store_true", help="find the spans instead of taking the gold ones"
    )
    parser.add_argument("--misses", action="store_true", help="list wrong and missing links")
    arguments = parser.parse_args()
    counts: Counter[tuple[str, str]] = Counter()
    relations: Counter[tuple[str, str]] = Counter()
    seconds = 0.0
    for line in arguments.stories.read_text("utf-8").splitlines():
        story = json.loads(line)
        documents, gold_spans = read_story(story)
        spans = suggested(documents) if arguments.suggested else gold_spans
        started = time.perf_counter()
        links = propose_links(documents, spans)
        seconds += time.perf_counter() - started
        count_story(story, documents, gold_spans, spans, links, counts, relations, arguments.misses)
    for kind in ("figures", "names"):
        right, wrong, missing = (counts[kind, what] for what in ("right", "wrong", "missing"))
        precision, recall = right / max(1, right + wrong), right / max(1, right + missing)
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        print(
            f"{kind}: P {precision:.3f} R {recall:.3f} F1 {f1:.3f} ({right} right, {wrong} wrong, {missing} missing)"
        )
    print("relations that differ from gold:", dict(relations))
    print(f"{seconds:.2f} s")


def count_story(
    story: dict,
    documents: list[Document],
    gold_spans: dict[str, list[Span]],
    spans: dict[str, list[Span]],
    links: list[ProposedLink],
    counts: Counter[tuple[str, str]],
    relations: Counter[tuple[str, str]],
    show: bool,
) -> None:
    gold_by_id = {span.id: span for document in documents for span in gold_spans[document.id]}
    by_id = {span.id: span for document in documents for span in spans[document.id]}
    texts = {document.id: document.text for document in documents}
    langs = {document.id: document.lang for document in documents}

    def say(span: Span) -> str:
        return f"{langs[span.document_id]}:{texts[span.document_id][span.start : span.end]}@{span.start}"

    ends = {
        span.id: (overlapping(span, spans[span.document_id]) if spans is not gold_spans else [span.id])
        for span in gold_by_id.values()
    }
    proposed = {frozenset((link.from_span, link.to_span)): link for link in links}
    right: set[frozenset[str]] = set()
    for gold in story["links"]:
        x, y = gold_by_id[gold["from"]], gold_by_id[gold["to"]]
        kind = "figures" if x.label in FIGURES else "names"
        hit = next(
            (frozenset((p, q)) for p in ends[x.id] for q in ends[y.id] if frozenset((p, q)) in proposed), None
        )
        if hit:
            right.add(hit)
            counts[kind, "right"] += 1
            if proposed[hit].relation.value != gold["relation"]:
                relations[gold["relation"], proposed[hit].relation.value] += 1
        else:
            counts[kind, "missing"] += 1
            if show:
                print(f"{story['story']} MISSING {gold['relation']} {say(x)} | {say(y)}")
    for pair, link in proposed.items():
        if pair not in right:
            x, y = by_id[link.from_span], by_id[link.to_span]
            counts["figures" if x.label in FIGURES else "names", "wrong"] += 1
            if show:
                print(
                    f"{story['story']} WRONG {link.relation.value} {say(x)} | {say(y)} {link.score} {link.reason}"
                )


if __name__ == "__main__":
    main()
