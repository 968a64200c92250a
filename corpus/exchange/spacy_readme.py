"""The README of an exported folder: what is in it, and how to train on it."""

from collections.abc import Mapping
from typing import Any

from corpus.exchange.spacy_project import train_paths
from corpus.exchange.splits import PARTS

_TEXT = """# Training data for spaCy

Exported by Twinspan from the layer "{layer}". Whole stories were split {ratios} with seed {seed}:
{stories}. No story is in two parts.

| set | part | documents | tokens | doc.ents | doc.spans["sc"] |
|---|---|---:|---:|---:|---:|
{rows}

## Train

From this folder:

```
{train}
```

`config.cfg` names these files by their paths in this folder, so that `--paths...` can be left out where the command
is run from here. `python -m spacy project run all` trains and evaluates every set as project.yml says; followed by
the path of this folder it does so from anywhere.
NER is trained on the CPU; for all spans, nested ones too, make a config with
`python -m spacy init config --pipeline spancat`.

## Read

- `doc.ents`: the outermost spans, none overlapping. `doc.spans["sc"]`: all that the tokens can show.
- `span._.value`, `span._.unit`, `span._.modifier`: what a figure is worth.
- `doc._.story`, `doc._.story_id`, `doc._.document`, `doc._.document_id`, `doc._.date`.
- `doc._.span_ids`: the ids of `doc.spans["sc"]`, in its order. `doc._.links`: the links that touch the
  document, each with "from", "to" (span ids) and "relation".

```python
import spacy
from spacy.tokens import Doc, DocBin, Span

for name in ("value", "unit", "modifier"):
    Span.set_extension(name, default=None)
for name in ("story", "story_id", "document", "document_id", "date", "span_ids", "links"):
    Doc.set_extension(name, default=None)
nlp = spacy.blank("xx")
for doc in DocBin().from_disk("{first}/train.spacy").get_docs(nlp.vocab):
    print(doc._.document, [(span.text, span.label_, span._.value) for span in doc.spans["sc"]])
```

`spans.jsonl` holds the same, and the spans that no token shows, with offsets in Unicode code points: a story
a line. A span's "in" says where it stands in each set: "ents", or only in `doc.spans["sc"]` because it is
"nested" in one of doc.ents, "overlaps" one or has white "space" at its edge, or nowhere ("unaligned").

## Not carried over as it is

{losses}

`report.json` has these numbers for programs, and under "exceptions" every span that is not in doc.ents.
"""


def make_readme(summary: Mapping[str, Any]) -> str:
    """Return the README for a summary as report.json holds it."""
    return _TEXT.format(
        layer=summary["layer"],
        ratios=" / ".join(f"{ratio:g}" for ratio in summary["ratios"]),
        seed=summary["seed"],
        stories=", ".join(f"{count} for {part}" for part, count in summary["stories"].items()),
        rows="\n".join(_rows(summary["sets"])),
        train="\n".join(_train_command(name, entry["tokenizer"]) for name, entry in summary["sets"].items()),
        first=next(iter(summary["sets"])),
        losses="\n".join(f"- {loss['sentence']}" for loss in summary["losses"]) or "Nothing: all spans are in.",
    )


def _rows(sets: Mapping[str, Any]) -> list[str]:
    rows = []
    for name, entry in sets.items():
        for part in PARTS:
            counts = entry["parts"].get(part, {})
            numbers = (f"{counts.get(column, 0):,}" for column in ("documents", "tokens", "ents", "spans"))
            rows.append(f"| {name} | {part} | {' | '.join(numbers)} |")
    return rows


def _train_command(name: str, tokenizer: str) -> str:
    return f"python -m spacy train {name}/config.cfg {train_paths(name, tokenizer)} --output model/{name}"
