"""What the benchmarks of the desk show: documents of 1,000,000 characters with 20,000 spans, and stories of three."""

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from corpus.model import Document, Link, Relation, Span, Status, Story, load_scheme
from corpus.project import Project
from corpus.project.records import StoryRecord

CHARACTERS = 1_000_000
SPANS = 20_000
LONGEST_SPAN = 60
LANGS = ("vi", "en", "zh")

_WORDS = (
    "the customs officers of Quảng Ninh province found goods worth billions that had crossed border gates at night "
    "lực lượng hải quan đã phối hợp với các đơn vị kiểm soát trên tuyến đường biển và đường bộ quốc tế "
    "海关 总署 今年 查获 走私 案件 conference delegation cooperation investigation 2025 13.6 8.561 million"
).split()


def make_document(*, one_line: bool) -> Document:
    """Return a document of about CHARACTERS characters, in one line or in paragraphs, the same each time."""
    dice = random.Random(7)
    pieces: list[str] = []
    length = 0
    until_break = 0
    while length < CHARACTERS:
        word = dice.choice(_WORDS)
        until_break -= 1
        if until_break < 0:
            until_break = dice.randrange(40, 160)
            word += ". " if one_line else ".\n"
        else:
            word += " "
        pieces.append(word)
        length += len(word)
    return Document("document", "story", "benchmark", "vi", "".join(pieces)[:CHARACTERS])


def make_spans(text: str) -> list[Span]:
    """Return SPANS spans in reading order, half of them decided on; many overlap or nest."""
    dice = random.Random(11)
    labels = [label.name for label in load_scheme("ontonotes").labels]
    spans: dict[tuple[int, int, str], Span] = {}
    while len(spans) < SPANS:
        start = dice.randrange(len(text) - LONGEST_SPAN)
        status = dice.choice((Status.SUGGESTED, Status.ACCEPTED))
        end, label = start + dice.randrange(2, LONGEST_SPAN), dice.choice(labels)
        spans[start, end, label] = Span(
            str(len(spans)), "document", start, end, label, status=status, source="benchmark"
        )
    return sorted(spans.values(), key=lambda span: (span.start, -span.end))


def make_project(path: Path, *, one_line: bool) -> None:
    """Make a project at `path` with one story: three such documents, every third span linked with one of each other."""
    document = make_document(one_line=one_line)
    documents = [replace(document, id=lang, lang=lang, name=f"long.{lang}.txt") for lang in LANGS]
    columns = [
        [replace(span, id=f"{lang}/{span.id}", document_id=lang) for span in make_spans(document.text)]
        for lang in LANGS
    ]
    record = StoryRecord(
        Story("story", "Long"),
        tuple(documents),
        tuple(span for column in columns for span in column),
        tuple(_make_links(columns)),
    )
    with Project.create(path, load_scheme("ontonotes"), LANGS) as project:
        project.import_story(record)


def _make_links(columns: list[list[Span]]) -> Iterator[Link]:
    dice = random.Random(5)
    relations = [Relation.EQUAL] * 12 + [Relation.CONTRADICTS]
    for left, right in ((0, 1), (1, 2), (0, 2)):
        for one, other in zip(columns[left][::3], columns[right][::3], strict=True):
            labels = Status.SUGGESTED not in (one.status, other.status)
            status = dice.choice((Status.SUGGESTED, Status.ACCEPTED)) if labels else Status.SUGGESTED
            relation = dice.choice(relations)
            yield Link(f"{one.id}-{right}", "story", one.id, other.id, relation, status, "benchmark", 0.5, "by lot")
