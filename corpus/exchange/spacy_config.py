"""The config with which `spacy train` takes an exported set as it is: NER on the CPU."""

from functools import lru_cache
from pathlib import Path
from typing import Any

from corpus.exchange.spacy_tokens import MULTILINGUAL

TOKENIZER_FOLDER = "tokenizer"


def make_config(lang: str, folder: Path) -> str:
    """Return the text of a training config for the set of `lang` in `folder` (tok2vec and NER, efficiency).

    `lang` is that of the tokeniser (`spacy_tokens.make_tokenizer`). Paths are written as `folder` gives
    them; --paths.train, --paths.dev and --paths.tokenizer overrule them.
    """
    from thinc.api import Config

    config = Config().from_str(_base_config(), interpolate=False)
    config["nlp"]["lang"] = lang
    config["nlp"]["tokenizer"] = tokenizer_config(lang)
    for part in ("train", "dev"):
        config["paths"][part] = (folder / f"{part}.spacy").as_posix()
    if lang == MULTILINGUAL:
        config["paths"]["tokenizer"] = (folder / TOKENIZER_FOLDER).as_posix()
        config["initialize"]["before_init"] = {
            "@callbacks": "spacy.copy_from_base_model.v1",
            "tokenizer": "${paths.tokenizer}",
            "vocab": None,
        }
    return str(config.to_str())


@lru_cache(maxsize=1)
def _base_config() -> str:
    """Return spaCy's own training config for English: others differ in the language and the tokeniser only.

    spaCy makes it from a blank pipeline, and there is none for Vietnamese without pyvi.
    """
    from spacy.cli.init_config import init_config

    return str(init_config(lang="en", pipeline=["ner"], optimize="efficiency", gpu=False).to_str())


def tokenizer_config(lang: str) -> dict[str, Any]:
    """Return the [nlp.tokenizer] block for `lang`."""
    if lang == "zh":
        return {"@tokenizers": "spacy.zh.ChineseTokenizer", "segmenter": "char"}
    if lang in ("en", "vi", MULTILINGUAL):
        return {"@tokenizers": "spacy.Tokenizer.v1"}
    import spacy

    block: dict[str, Any] = spacy.blank(lang).config["nlp"]["tokenizer"]
    return block
