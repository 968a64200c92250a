"""Compile the marked-up stories into the sample corpus and the held-out test set.

Run as `python build_scripts/build_samples.py`. Writes stories.jsonl, in the format that `twinspan export --format
stories` has, and for the samples the plain texts as a person would get them. The outcome is the same every time.
"""

import hashlib
import json
import sys
import uuid
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "build_scripts")]

from story_links import links_of  # noqa: E402
from story_markup import MarkedDocument, MarkedSpan, MarkupError, read_story  # noqa: E402

from corpus.model import load_scheme  # noqa: E402

_EPOCH_MS = 1_735_689_600_000  # 2025-01-01: ids have the shape of UUIDv7 but hang on nothing but names
_SEED = "twinspan samples"


@dataclass(frozen=True, slots=True)
class Corpus:
    """A folder of marked-up stories and what is made of it; `texts` is None where nobody needs plain texts."""

    sources: Path
    stories: Path
    texts: Path | None = None


CORPORA = (
    Corpus(ROOT / "build_scripts/samples", ROOT / "resources/samples/stories.jsonl", ROOT / "resources/samples/texts"),
    Corpus(ROOT / "tests/benchmarks/heldout/sources", ROOT / "tests/benchmarks/heldout/stories.jsonl"),
)


def identifier(*names: str) -> str:
    """Return a UUID of version 7 that `names` alone decide."""
    digest = int.from_bytes(hashlib.sha256("\x1f".join((_SEED, *names)).encode()).digest()[:10])
    number = _EPOCH_MS << 80 | digest
    number = number & ~(0xF << 76) | 0x7 << 76
    number = number & ~(0x3 << 62) | 0x2 << 62
    return str(uuid.UUID(int=number))


def read_corpus(corpus: Corpus) -> list[list[MarkedDocument]]:
    """Return the stories of `corpus`, sorted by name. Raises MarkupError."""
    labels = {label.key: label for label in load_scheme("ontonotes").labels}
    paths = sorted(corpus.sources.glob("*.txt"))
    return [read_story(path.stem, path.read_text("utf-8"), labels) for path in paths]


def compile_story(documents: list[MarkedDocument]) -> dict[str, object]:
    """Return a story as a line of stories.jsonl holds it. Raises MarkupError."""
    return {
        "story": documents[0].story,
        "documents": [
            {
                "id": identifier(document.name),
                "name": document.name,
                "lang": document.lang,
                "date": document.date,
                "text": document.text,
                "spans": [_compile_span(document, span) for span in document.spans],
            }
            for document in documents
        ],
        "links": [
            {
                "from": _span_id(*link.first),
                "to": _span_id(*link.second),
                "relation": link.relation.value,
                "status": "accepted",
                "source": "gold",
                "score": None,
                "reason": link.reason,
            }
            for link in links_of(documents)
        ],
    }


def _span_id(document: MarkedDocument, span: MarkedSpan) -> str:
    return identifier(document.name, str(span.start), str(span.end), span.label)


def _compile_span(document: MarkedDocument, span: MarkedSpan) -> Mapping[str, object]:
    return {
        "id": _span_id(document, span),
        "start": span.start,
        "end": span.end,
        "label": span.label,
        "value": span.value,
        "unit": span.unit,
        "modifier": span.modifier,
        "status": "accepted",
        "source": "gold",
        "score": None,
    }


def outputs(corpus: Corpus) -> Iterator[tuple[Path, str]]:
    """Yield every file that `corpus` makes, with its content. Raises MarkupError."""
    stories = read_corpus(corpus)
    yield corpus.stories, "".join(json.dumps(compile_story(s), ensure_ascii=False) + "\n" for s in stories)
    if corpus.texts:
        for story in stories:
            for document in story:
                yield corpus.texts / document.story / document.name, document.text


def _table(stories: list[list[MarkedDocument]]) -> Iterator[str]:
    documents = [document for story in stories for document in story]
    langs = sorted({document.lang for document in documents})
    counts = Counter((span.label, document.lang) for document in documents for span in document.spans)
    for label in [label.name for label in load_scheme("ontonotes").labels]:
        yield f"{label:12}" + "".join(f"{counts[label, lang]:8}" for lang in langs)
    yield f"{'total':12}" + "".join(f"{sum(n for (_, at), n in counts.items() if at == lang):8}" for lang in langs)
    relations = Counter(link.relation.value for story in stories for link in links_of(story))
    yield f"{len(stories)} stories, links: " + ", ".join(f"{n} {name}" for name, n in relations.most_common())


def main() -> int:
    try:
        for corpus in CORPORA:
            for path, content in outputs(corpus):
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(content, "utf-8", newline="\n")
            print(f"{corpus.stories.relative_to(ROOT)}", *_table(read_corpus(corpus)), sep="\n")
    except MarkupError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
