"""The tokenisers of the exported sets: spaCy's own where it has one, and one that every language can share.

A set's words must be those that the trained pipeline will make, so each set is tokenised by what its config names.
"""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language

MULTILINGUAL = "xx"
# Longer texts are refused when the set is read for training (spaCy's default, in characters).
MAX_CHARACTERS = 1_000_000

_HAN = r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af]"
_WIDE_PUNCTUATION = r"[、。，；：？！（）《》〈〉「」『』【】〔〕“”‘’…—·～％]"
_LETTER_AND_STOP = re.compile(r"[^\W\d_]\.")


def make_tokenizer(lang: str) -> "Language":
    """Return a blank pipeline whose tokeniser suits `lang`; `pipeline.lang` is "xx" where spaCy has none for it.

    Vietnamese goes without pyvi, whose words cut figures in two: syllables and punctuation, as spaCy's
    general rules split them. Chinese is split into characters.
    """
    import spacy

    nlp = None
    if lang == "vi":
        nlp = spacy.blank("vi", config={"nlp": {"tokenizer": {"@tokenizers": "spacy.Tokenizer.v1"}}})
    elif lang != MULTILINGUAL:
        try:
            nlp = spacy.blank(lang)
        except (ImportError, OSError):  # no such language, or one whose tokeniser is a package of its own
            nlp = None
    if nlp is None:
        nlp = _multilingual()
    nlp.max_length = MAX_CHARACTERS
    return nlp


def _multilingual() -> "Language":
    """Return spaCy's language-neutral tokeniser, taught two things.

    Chinese is split into characters, numbers and Latin words in it stay whole; a full stop after a single
    letter ends a sentence ("15 m.") rather than shortening a name.
    """
    import spacy
    from spacy.util import compile_infix_regex, compile_suffix_regex

    nlp = spacy.blank(MULTILINGUAL)
    tokenizer, defaults = nlp.tokenizer, nlp.Defaults
    tokenizer.infix_finditer = compile_infix_regex([_HAN, _WIDE_PUNCTUATION, *defaults.infixes]).finditer
    tokenizer.suffix_search = compile_suffix_regex([*defaults.suffixes, r"(?<=\w)\."]).search
    tokenizer.rules = {form: rule for form, rule in tokenizer.rules.items() if not _LETTER_AND_STOP.fullmatch(form)}
    return nlp
