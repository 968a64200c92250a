"""A folder as Hugging Face's `datasets` loads it: Parquet for each part, and the dataset card.

https://huggingface.co/docs/hub/datasets-manual-configuration. pyarrow writes the Parquet; it is an extra, because it
is larger than all else together.
"""

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from corpus.errors import TwinspanError
from corpus.exchange.exporting import Export
from corpus.exchange.output_folder import OutputFolder
from corpus.exchange.report import Tally
from corpus.exchange.spacy_stories import TrainingStory, chosen_layer, training_stories
from corpus.exchange.splits import PARTS, RATIOS, split_stories

if TYPE_CHECKING:
    import pyarrow

NEEDS = "pyarrow"
_ROWS = 500  # documents of a row group: what is in memory together

_CARD = """---
pretty_name: {title}
language:
{languages}
task_categories:
- token-classification
multilinguality:
- {multilinguality}
size_categories:
- {size}
configs:
- config_name: default
  data_files:
{data_files}
---

# {title}

Stories that exist in several languages, with labelled spans, what figures are worth, and the links between the
versions. Exported by Twinspan from the layer "{layer}".

| part | documents | spans | links |
|---|---:|---:|---:|
{rows}

A row is a document. Whole stories were split, so that no story is in two parts. Offsets are Unicode code points,
`end` is exclusive.

| column | what it holds |
|---|---|
| `id` `name` `lang` `date` `text` | the document |
| `story` `story_id` | the story that it tells; its versions share them |
| `spans` | `id`, `start`, `end`, `label`, `text`; for figures `value`, `unit` and `modifier` |
| `links` | links of its spans to those of another version: `from`, `to` (span ids) and `relation` |

```python
from datasets import load_dataset

dataset = load_dataset("path/to/this/folder")
```
"""


def write_huggingface(export: Export, folder: OutputFolder) -> None:
    """Write data/train.parquet and so on, and README.md, the dataset card.

    Without a layer the adjudicated labels are taken, or people's own. Raises TwinspanError `extra-missing` where
    pyarrow is not installed, and `export-empty`.
    """
    try:
        from pyarrow.parquet import ParquetWriter
    except ImportError as error:
        raise TwinspanError("extra-missing", format="huggingface", library=NEEDS, extra="huggingface") from error
    layer = export.layer = chosen_layer(export.project, export.layer)
    items = [story.split_item() for story in training_stories(export.project, layer, Tally())]
    if not any(sum(item.labels.values()) for item in items):
        raise TwinspanError("export-empty", layer=layer.value)
    parts = split_stories(items, RATIOS)
    used = [part for part in PARTS if part in parts.values()]
    schema = _schema()
    counts: dict[str, Counter[str]] = {part: Counter() for part in used}
    langs: set[str] = set()
    writers = {part: ParquetWriter(str(folder.path(f"data/{part}.parquet")), schema) for part in used}
    waiting: dict[str, list[dict[str, Any]]] = {part: [] for part in used}
    try:
        for done, story in enumerate(training_stories(export.project, layer, export.tally)):
            if not export.goes_on():
                return
            part = parts[story.key]
            for row in _rows(story):
                waiting[part].append(row)
                langs.add(row["lang"])
                counts[part].update(documents=1, spans=len(row["spans"]), links=len(row["links"]))
            export.manifest.add(
                story.story.name,
                [document for document, _ in story.documents],
                [span for _, spans in story.documents for span in spans],
                (),
            )
            export.tally.add("stories")
            export.tally.add("documents", len(story.documents))
            export.tally.add("spans", sum(len(spans) for _, spans in story.documents))
            export.tally.add("links", len(story.links))
            if len(waiting[part]) >= _ROWS:
                _flush(writers[part], waiting[part], schema)
            export.step(done + 1, len(items), story.story.name)
        for part in used:
            _flush(writers[part], waiting[part], schema)
    finally:
        for writer in writers.values():
            writer.close()
    folder.write_text("README.md", _card(export, counts, sorted(langs)))


def _rows(story: TrainingStory) -> Iterator[dict[str, Any]]:
    for document, spans in story.documents:
        own = {span.id for span in spans}
        yield {
            "id": document.id,
            "story": story.story.name,
            "story_id": story.story.id,
            "name": document.name,
            "lang": document.lang,
            "date": document.date,
            "text": document.text,
            "spans": [
                {
                    "id": span.id,
                    "start": span.start,
                    "end": span.end,
                    "label": span.label,
                    "text": document.text[span.start : span.end],
                    "value": span.value,
                    "unit": span.unit,
                    "modifier": span.modifier,
                }
                for span in spans
            ],
            "links": [
                {"from": one, "to": other, "relation": relation}
                for one, other, relation in story.links
                if one in own or other in own
            ],
        }


def _schema() -> "pyarrow.Schema":
    import pyarrow as pa

    text = pa.string()
    offset = pa.int32()
    span = [("id", text), ("start", offset), ("end", offset), ("label", text), ("text", text), ("value", text)]
    link = [("from", text), ("to", text), ("relation", text)]
    columns = [(name, text) for name in ("id", "story", "story_id", "name", "lang", "date", "text")]
    spans = pa.list_(pa.struct([*span, ("unit", text), ("modifier", text)]))
    return pa.schema([*columns, ("spans", spans), ("links", pa.list_(pa.struct(link)))])


def _flush(writer: Any, rows: list[dict[str, Any]], schema: "pyarrow.Schema") -> None:
    import pyarrow as pa

    if rows:
        writer.write_table(pa.Table.from_pylist(rows, schema))
        rows.clear()


def _card(export: Export, counts: dict[str, Counter[str]], langs: list[str]) -> str:
    documents = sum(count["documents"] for count in counts.values())
    sizes = ((1_000, "n<1K"), (10_000, "1K<n<10K"), (100_000, "10K<n<100K"), (1_000_000, "100K<n<1M"))
    names = {"dev": "validation"}  # what `datasets` calls it
    return _CARD.format(
        title=_plain(export.project.path.stem),
        languages="\n".join(f"- {lang}" for lang in langs),
        multilinguality="multilingual" if len(langs) > 1 else "monolingual",
        size=next((name for limit, name in sizes if documents < limit), "1M<n<10M"),
        data_files="\n".join(
            f"  - split: {names.get(part, part)}\n    path: data/{part}.parquet" for part in counts
        ),
        layer=export.layer,
        rows="\n".join(
            f"| {names.get(part, part)} | {count['documents']:,} | {count['spans']:,} | {count['links']:,} |"
            for part, count in counts.items()
        ),
    )  # fmt: skip


def _plain(title: str) -> str:
    """Return a title that YAML takes as it stands: letters, digits and the like, on one line."""
    kept = "".join(letter if letter.isalnum() or letter in " ._-" else " " for letter in title)
    return " ".join(kept.split()).strip("-. ") or "Stories"
