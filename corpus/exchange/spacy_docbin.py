"""spaCy training data: a set of DocBins for each language and one for all, with the config to train on each.

docs/formats.md describes the folder. The preflight report in it names every span that a set does not hold as
it is.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from corpus.errors import TwinspanError
from corpus.exchange.exporting import Export, export_folder
from corpus.exchange.output_folder import OutputFolder
from corpus.exchange.report import Cancelled, Progress, Report, Tally
from corpus.exchange.spacy_bin import DocBinFile
from corpus.exchange.spacy_config import TOKENIZER_FOLDER, make_config
from corpus.exchange.spacy_docs import Place, Placed, make_doc, register_attributes
from corpus.exchange.spacy_project import make_project
from corpus.exchange.spacy_readme import make_readme
from corpus.exchange.spacy_stories import TrainingStory, chosen_layer, training_stories
from corpus.exchange.spacy_tokens import MAX_CHARACTERS, MULTILINGUAL, make_tokenizer
from corpus.exchange.splits import PARTS, RATIOS, split_stories
from corpus.model import Document, Layer, Span
from corpus.project import Project

if TYPE_CHECKING:
    from spacy.language import Language

_LOSSES = {
    Place.UNALIGNED: "spacy-unaligned",
    Place.OVERLAPS: "spacy-overlaps",
    Place.NESTED: "spacy-nested",
    Place.SPACE: "spacy-space",
}


@dataclass(slots=True)
class SetBuilder:
    """One set while it is filled: the tokeniser, a DocBin for each part, and what went into them."""

    name: str
    nlp: "Language"
    bins: dict[str, DocBinFile]
    counts: dict[str, dict[str, int]] = field(default_factory=dict)

    def add(self, part: str, placed: Placed) -> None:
        """Put a Doc into a part of the set."""
        self.bins[part].add(placed.doc)
        counts = self.counts.setdefault(part, {"documents": 0, "tokens": 0, "ents": 0, "spans": 0})
        counts["documents"] += 1
        counts["tokens"] += len(placed.doc)
        counts["ents"] += len(placed.doc.ents)
        counts["spans"] += sum(place is not Place.UNALIGNED for place in placed.places.values())


def write_spacy(
    project: Project,
    out: Path,
    *,
    layer: Layer | None = None,
    ratios: tuple[float, float, float] = RATIOS,
    seed: int = 0,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Report:
    """Write the folder `out` as `write_spacy_folder` does, split by `ratios` and `seed`.

    Raises TwinspanError `export-empty`, `export-folder-taken`, `export-failed` or `split-ratios`.
    """
    export = Export(project, layer=layer, progress=progress, cancelled=cancelled)
    write = partial(write_spacy_folder, ratios=ratios, seed=seed)
    return export_folder(write, export, out, "spacy")


def write_spacy_folder(
    export: Export, folder: OutputFolder, *, ratios: tuple[float, float, float] = RATIOS, seed: int = 0
) -> None:
    """Write a set for each language, and one for all where there are several.

    Without a layer the adjudicated labels are taken, or people's own where there are none. Whole stories go
    to train, dev or test. Raises TwinspanError `export-empty` or `split-ratios`.
    """
    register_attributes()
    tally = export.tally
    layer = export.layer = chosen_layer(export.project, export.layer)
    # The stories are read twice, so that only their counts have to be in memory together.
    items = [story.split_item() for story in training_stories(export.project, layer, Tally())]
    if not any(sum(item.labels.values()) for item in items):
        raise TwinspanError("export-empty", layer=layer.value)
    parts = split_stories(items, ratios, seed)
    langs = sorted({lang for item in items for lang, _ in item.labels})
    names = [*langs, MULTILINGUAL] if len(langs) > 1 else langs
    sets = {name: _set_builder(name, folder) for name in names}
    folder.lists["exceptions"] = folder.aside("exceptions")
    with folder.open("spans.jsonl") as sidecar, folder.lists["exceptions"].open("w", encoding="utf-8") as exceptions:
        for done, story in enumerate(training_stories(export.project, layer, tally)):
            if not export.goes_on():
                return
            spans = [span for _, spans in story.documents for span in spans]
            export.manifest.add(story.story.name, (document for document, _ in story.documents), spans, ())
            line = _add_story(story, parts[story.key], sets, exceptions, tally)
            sidecar.write(json.dumps(line, ensure_ascii=False) + "\n")
            export.step(done + 1, len(items), story.story.name)
    for built in sets.values():
        _write_set(folder, built, tally)
    report = tally.report()
    summary = {"layer": layer.value, "ratios": list(ratios), "seed": seed, **_numbers(sets, parts, report)}
    folder.write_text("README.md", make_readme(summary))
    tokenizers = {name: (built.nlp.lang, "test" if len(built.bins["test"]) else "dev") for name, built in sets.items()}
    folder.write_text("project.yml", make_project(export.project.path.stem, tokenizers))
    folder.about = summary


def _set_builder(name: str, folder: OutputFolder) -> SetBuilder:
    bins = {part: DocBinFile(folder.aside(f"{name}-{part}")) for part in PARTS}
    return SetBuilder(name, make_tokenizer(name), bins)


def _add_story(
    story: TrainingStory, part: str, sets: dict[str, SetBuilder], exceptions: TextIO, tally: Tally
) -> dict[str, Any]:
    """Put a story's documents into their sets, and return its line of the sidecar."""
    tally.add("stories")
    tally.add("links", len(story.links))
    documents = []
    for document, spans in story.documents:
        places = {}
        for name in (document.lang, MULTILINGUAL):
            if name in sets and (placed := _make_doc(story, document, spans, sets[name].nlp, tally)):
                sets[name].add(part, placed)
                places[name] = placed.places
                exceptions.writelines(_account(document, spans, placed, name, tally))
        tally.add("documents", bool(places))
        tally.add("spans", len(spans))
        documents.append(_document_line(document, spans, places))
    links = [{"from": one, "to": other, "relation": relation} for one, other, relation in story.links]
    return {
        "story": story.story.name, "id": story.story.id, "part": part, "documents": documents, "links": links,
    }  # fmt: skip


def _make_doc(
    story: TrainingStory, document: Document, spans: Sequence[Span], nlp: "Language", tally: Tally
) -> Placed | None:
    where = f"{story.story.name}/{document.name}"
    if len(document.text) > MAX_CHARACTERS:
        tally.lose("spacy-document-too-long", where)
        return None
    placed = make_doc(nlp, document, spans)
    if placed is None:
        tally.lose("spacy-document-changed", where)
        return None
    about = placed.doc._
    about.story, about.story_id = story.story.name, story.story.id
    about.document, about.document_id, about.date = document.name, document.id, document.date
    own = {span.id for span in spans}
    about.links = [
        {"from": one, "to": other, "relation": relation}
        for one, other, relation in story.links
        if one in own or other in own
    ]
    return placed


def _account(document: Document, spans: Sequence[Span], placed: Placed, name: str, tally: Tally) -> Iterator[str]:
    """Report the spans that the set `name` does not hold as they are, and yield a line for each outside doc.ents."""
    for span in sorted(spans, key=lambda span: (span.start, -span.end, span.id)):
        place = placed.places[span.id]
        if place is not Place.ENTS:
            yield json.dumps(_exception(document, span, place, name), ensure_ascii=False) + "\n"
        kind = _LOSSES.get(place)
        # The set of all languages repeats the documents: only what its own tokeniser loses is news.
        if kind and (name != MULTILINGUAL or kind == "spacy-unaligned"):
            tally.lose(kind, _where(document, span, name))
    if name != MULTILINGUAL:
        for span in placed.shared_values:
            tally.lose("spacy-shared-value", _where(document, span, name))


def _exception(document: Document, span: Span, place: Place, name: str) -> dict[str, Any]:
    return {
        "set": name,
        "document": document.name,
        "document_id": document.id,
        "span": span.id,
        "start": span.start,
        "end": span.end,
        "label": span.label,
        "form": document.text[span.start : span.end],
        "place": place.value,
    }


def _where(document: Document, span: Span, name: str) -> str:
    return f"{name}: {document.name} {span.start}-{span.end} {span.label} “{document.text[span.start : span.end]}”"


def _document_line(document: Document, spans: Sequence[Span], places: dict[str, dict[str, Place]]) -> dict[str, Any]:
    return {
        "id": document.id,
        "name": document.name,
        "lang": document.lang,
        "date": document.date,
        "spans": [
            {
                "id": span.id,
                "start": span.start,
                "end": span.end,
                "label": span.label,
                "value": span.value,
                "unit": span.unit,
                "modifier": span.modifier,
                "in": {name: of_set[span.id].value for name, of_set in places.items()},
            }
            for span in sorted(spans, key=lambda span: (span.start, -span.end, span.id))
        ],
    }


def _write_set(folder: OutputFolder, built: SetBuilder, tally: Tally) -> None:
    for part in PARTS:
        folder.write_with(f"{built.name}/{part}.spacy", built.bins[part].write)
        if not len(built.bins[part]):
            tally.lose("spacy-empty-part", f"{built.name}/{part}.spacy")
    lang = built.nlp.lang
    folder.write_text(f"{built.name}/config.cfg", make_config(lang, Path(built.name)))
    if lang == MULTILINGUAL:
        folder.write_with(f"{built.name}/{TOKENIZER_FOLDER}", built.nlp.to_disk)


def _numbers(sets: Mapping[str, SetBuilder], parts: Mapping[str, str], report: Report) -> dict[str, Any]:
    return {
        "stories": {part: sum(one == part for one in parts.values()) for part in PARTS},
        "sets": {name: {"tokenizer": built.nlp.lang, "parts": built.counts} for name, built in sets.items()},
        "counts": dict(report.counts),
        "losses": [
            {"kind": loss.kind, "count": loss.count, "where": list(loss.where), "sentence": str(loss)}
            for loss in report.losses
        ],
    }
