"""What went into an export, for people and programs that get the files without the project.

The same state of the project gives the same manifest: it names no time, no machine and no place.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from corpus.exchange.report import Report
from corpus.model import Document, Link, Scheme, Span

MANIFEST_SUFFIX = ".manifest.json"
_CHUNK_BYTES = 1024 * 1024


def tool_version() -> str:
    """Return Twinspan's version, "0" where it runs from a folder that was never installed."""
    try:
        return version("twinspan")
    except PackageNotFoundError:
        return "0"


class Manifest:
    """Counts and hashes the stories that go into an export, one after the other."""

    def __init__(self) -> None:
        self._documents: Counter[str] = Counter()
        self._spans: dict[str, Counter[str]] = {}
        self._links: Counter[str] = Counter()
        self._content = hashlib.sha256()

    def add(self, name: str, documents: Iterable[Document], spans: Iterable[Span], links: Iterable[Link]) -> None:
        """Count a story."""
        langs = {}
        self._content.update(f"story\t{name}\n".encode())
        for document in documents:
            langs[document.id] = document.lang
            self._documents[document.lang] += 1
            self._content.update(f"document\t{document.id}\t{document.lang}\t{document.date}\t".encode())
            self._content.update(f"{document.name}\n{document.text}\n".encode())
        for span in spans:
            self._spans.setdefault(langs.get(span.document_id, ""), Counter())[span.label] += 1
            place = f"{span.id}\t{span.document_id}\t{span.start}\t{span.end}\t{span.label}\t{span.status}"
            said = f"{span.value}\t{span.unit}\t{span.modifier}\t{span.alternatives}\t{span.note}\t{span.unsure}"
            self._content.update(f"span\t{place}\t{said}\n".encode())
        for link in links:
            self._links[link.relation] += 1
            self._content.update(f"link\t{link.from_span}\t{link.to_span}\t{link.relation}\t{link.status}\n".encode())

    def note(self, *words: object) -> None:
        """Take in what goes out and belongs to no story, such as an entry of the glossary."""
        self._content.update(("note\t" + "\t".join(map(str, words)) + "\n").encode())

    def about(self, report: Report, *, layer: str | None, scheme: Scheme, files: Mapping[str, Path]) -> dict[str, Any]:
        """Return the manifest; `files` are what was written, by name."""
        return {
            "twinspan": tool_version(),
            "layer": layer,
            "scheme": scheme.name,
            "counts": dict(report.counts),
            "documents": dict(sorted(self._documents.items())),
            "spans": {lang: dict(sorted(labels.items())) for lang, labels in sorted(self._spans.items())},
            "links": dict(sorted(self._links.items())),
            "content": self._content.hexdigest(),
            "losses": [
                {"kind": loss.kind, "count": loss.count, "where": list(loss.where), "sentence": str(loss)}
                for loss in report.losses
            ],
            "sha256": {name: _sha256(path) for name, path in files.items()},
        }


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK_BYTES):
            digest.update(chunk)
    return digest.hexdigest()
