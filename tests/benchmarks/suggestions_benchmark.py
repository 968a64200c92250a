"""Suggestions against gold stories, end to end: spans, values and links.

    python tests/benchmarks/suggestions_benchmark.py resources/samples/stories.jsonl [--errors]

The file holds stories in Twinspan's own format. Strict: same offsets and label. Relaxed: an overlap with the
right label. A link counts where both of its ends have the gold spans' offsets.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from corpus.model import Candidate, Document
from corpus.suggest.story import StoryTask, candidate_id, propose

FIGURES = {"CARDINAL", "ORDINAL", "PERCENT", "MONEY", "QUANTITY", "DATE", "TIME"}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--errors", action="store_true", help="print every miss and false alarm")
    options = parser.parse_args()
    score = Score(options.errors)
    for line in options.gold.read_text("utf-8").splitlines():
        score.story(json.loads(line))
    score.print()


class Score:
    """Counts over stories, by (language, kind)."""

    def __init__(self, show_errors: bool) -> None:
        self.counts: Counter[tuple[str, str, str]] = Counter()
        self.show_errors = show_errors

    def story(self, gold: dict) -> None:
        documents = [
            Document(row["id"], gold["story"], row["name"], row["lang"], row["text"], row.get("date"))
            for row in gold["documents"]
        ]
        proposal = propose(StoryTask(gold["story"], documents, {}, {}))
        for document, row in zip(documents, gold["documents"], strict=True):
            self.document(document, row["spans"], proposal.candidates[document.id])
        self.links(gold, documents, proposal)

    def document(self, document: Document, gold: list[dict], found: Iterable[Candidate]) -> None:
        text = document.text
        wanted = {(span["start"], span["end"], span["label"]): span for span in gold}
        got = {(span.start, span.end, span.label): span for span in found}
        for kind, is_kind in (("figures", True), ("names", False)):
            w = {key for key in wanted if (key[2] in FIGURES) == is_kind}
            g = {key for key in got if (key[2] in FIGURES) == is_kind}
            where = document.lang, kind
            self.counts[*where, "gold"] += len(w)
            self.counts[*where, "found"] += len(g)
            self.counts[*where, "right"] += len(w & g)
            self.counts[*where, "overlapped"] += sum(any(touches(one, other) for other in g) for one in w)
            self.counts[*where, "overlapping"] += sum(any(touches(one, other) for other in w) for one in g)
            if is_kind:
                for key in w & g:
                    gold_worth = tuple(wanted[key].get(name) or None for name in ("value", "unit", "modifier"))
                    worth = got[key].value, got[key].unit, got[key].modifier
                    self.counts[*where, "value"] += gold_worth[:2] == worth[:2]
                    self.counts[*where, "modifier"] += gold_worth[2] == worth[2]
                    if gold_worth != worth:
                        self.error(document, "worth", text[key[0] : key[1]], f"gold {gold_worth} found {worth}")
            for key in sorted(w - g):
                self.error(document, "miss ", text[key[0] : key[1]], key[2], text[max(0, key[0] - 25) : key[1] + 15])
            for key in sorted(g - w):
                source = got[key].source + ": " + got[key].reason
                context = text[max(0, key[0] - 25) : key[1] + 15]
                self.error(document, "false", text[key[0] : key[1]], key[2], context, source)
        self.counts[document.lang, "figures", "characters"] += len(text)

    def links(self, gold: dict, documents: list[Document], proposal) -> None:
        place = {
            span["id"]: (row["id"], span["start"], span["end"], span["label"] in FIGURES)
            for row in gold["documents"]
            for span in row["spans"]
        }
        found = {
            candidate_id(document.id, index): (document.id, span.start, span.end, span.label in FIGURES)
            for document in documents
            for index, span in enumerate(proposal.candidates[document.id])
        }
        text = {document.id: document for document in documents}
        wanted = {frozenset((place[link["from"]], place[link["to"]])): link["relation"] for link in gold["links"]}
        got = {frozenset((found[link.from_span], found[link.to_span])): link for link in proposal.links}
        for kind, is_kind in (("figures", True), ("names", False)):
            w = {pair for pair in wanted if all(end[3] == is_kind for end in pair)}
            g = {pair for pair in got if all(end[3] == is_kind for end in pair)}
            self.counts["links", kind, "gold"] += len(w)
            self.counts["links", kind, "found"] += len(g)
            self.counts["links", kind, "right"] += len(w & g)
            self.counts["links", kind, "value"] += sum(wanted[pair] == got[pair].relation for pair in w & g)
            if not self.show_errors:
                continue
            for what, pairs in (("miss ", w - g), ("false", g - w)):
                for pair in pairs:
                    ends = sorted((text[end[0]].lang, text[end[0]].text[end[1] : end[2]], end[1]) for end in pair)
                    note = f"{got[pair].score:.2f} {got[pair].reason}" if pair in got else wanted[pair]
                    print(f"{gold['story'][:20]:20} link {what} {kind} {ends} {note}")

    def error(self, document: Document, what: str, *parts: object) -> None:
        if self.show_errors:
            print(f"{document.name[:24]:24} {what}", *(repr(part) for part in parts))

    def print(self) -> None:
        print(f"{'':14}{'gold':>6}{'found':>7}{'P':>8}{'R':>8}{'F1':>8}{'relaxed F1':>12}{'value':>8}{'modifier':>10}")
        for where in sorted({key[:2] for key in self.counts}):
            count = {key[2]: value for key, value in self.counts.items() if key[:2] == where}
            gold, found, right = count["gold"], count["found"], count["right"]
            precision, recall = right / max(found, 1), right / max(gold, 1)
            row = f"{' '.join(where):14}{gold:6}{found:7}{precision:8.3f}{recall:8.3f}{f1(precision, recall):8.3f}"
            if "overlapped" in count:
                relaxed = f1(count["overlapping"] / max(found, 1), count["overlapped"] / max(gold, 1))
                row += f"{relaxed:12.3f}"
            else:
                row += " " * 12
            if "value" in count:
                row += f"{count['value'] / max(right, 1):8.3f}"
            if "modifier" in count:
                row += f"{count['modifier'] / max(right, 1):10.3f}"
            if "characters" in count:
                row += f"   {2000 * (found - right) / count['characters']:.2f} false in 2,000 characters"
            print(row)


def touches(one: tuple[int, int, str], other: tuple[int, int, str]) -> bool:
    return one[2] == other[2] and one[0] < other[1] and other[0] < one[1]


def f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


if __name__ == "__main__":
    main()
