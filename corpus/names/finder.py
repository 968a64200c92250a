"""All sources together: the entity candidates of one text."""

from collections.abc import Sequence

from corpus.model import Candidate, GlossaryEntry
from corpus.names import gazetteer, patterns_en, patterns_vi
from corpus.names.merge import merge
from corpus.names.view import view_of


def find_names(text: str, lang: str, memory: Sequence[GlossaryEntry] = ()) -> list[Candidate]:
    """Return the entity candidates of `text`, sorted and without overlaps, in its own offsets."""
    view = view_of(text)
    hits = gazetteer.matches(view.text, lang)
    patterns = {"en": patterns_en.find, "vi": patterns_vi.find}.get(lang)
    found = patterns(view.text, hits) if patterns else []
    return [view.to_source(candidate) for candidate in merge(found)]
