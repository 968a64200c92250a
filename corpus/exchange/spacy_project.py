"""The project.yml of an exported folder: `python -m spacy project run all` trains and evaluates every set.

https://github.com/explosion/weasel. `spacy project` runs each command in the folder and only where something changed.
"""

from collections.abc import Mapping

from corpus.exchange.spacy_tokens import MULTILINGUAL

_HEAD = """# Made by Twinspan. Run it with: python -m spacy project run all
title: "{title}"
description: "Train a pipeline for each set of the export, and evaluate it on stories that it has not seen."
vars:
  gpu: -1
workflows:
  all:
{workflow}
commands:
"""

_COMMANDS = """  - name: train-{name}
    help: "Train on {name}/train.spacy and keep the best pipeline by {name}/dev.spacy"
    script:
      - "python -m spacy train {name}/config.cfg {paths} --output model/{name} --gpu-id ${{vars.gpu}}"
    deps: [{name}/config.cfg, {name}/train.spacy, {name}/dev.spacy]
    outputs: [model/{name}/model-best]
  - name: evaluate-{name}
    help: "Evaluate the pipeline on {name}/{held_out}.spacy"
    script:
      - "python -m spacy evaluate model/{name}/model-best {name}/{held_out}.spacy --output model/{name}/scores.json"
    deps: [model/{name}/model-best, {name}/{held_out}.spacy]
    outputs: [model/{name}/scores.json]
"""


def train_paths(name: str, tokenizer: str) -> str:
    """Return the options that tell `spacy train` where the files of the set `name` are."""
    paths = f"--paths.train {name}/train.spacy --paths.dev {name}/dev.spacy"
    return paths + (f" --paths.tokenizer {name}/tokenizer" if tokenizer == MULTILINGUAL else "")


def make_project(title: str, sets: Mapping[str, tuple[str, str]]) -> str:
    """Return the text of project.yml; `sets` says by name its tokeniser and on which part it is evaluated."""
    plain = "".join(letter if letter.isalnum() or letter in " ._-" else " " for letter in title)
    workflow = "\n".join(f"    - {verb}-{name}" for name in sets for verb in ("train", "evaluate"))
    commands = "".join(
        _COMMANDS.format(name=name, paths=train_paths(name, tokenizer), held_out=held_out)
        for name, (tokenizer, held_out) in sets.items()
    )
    return _HEAD.format(title=plain, workflow=workflow) + commands
