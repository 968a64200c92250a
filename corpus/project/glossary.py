"""The glossary: pairs of names that people have linked or written down, which suggest the next names and links."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from corpus.errors import TwinspanError
from corpus.model import GlossaryEntry, Scheme
from corpus.project.store import Store

LONGEST_FORM = 300  # characters
_COLUMNS = "form_a, lang_a, form_b, lang_b, label"


class NamePair(NamedTuple):
    """One name in two languages (codes, lang_a < lang_b), with the label it has: what an entry goes by."""

    form_a: str
    lang_a: str
    form_b: str
    lang_b: str
    label: str


class Origin(StrEnum):
    """Whose word an entry is: that of confirmed links, of someone who wrote it down, or of both."""

    LINKS = "links"
    HAND = "hand"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class GlossaryRow:
    """An entry as a person sees it. `count` is how often it was linked, 1 where it was only written down.

    An entry that is not `used` suggests nothing.
    """

    pair: NamePair
    count: int
    origin: Origin
    used: bool


class Glossary:
    """The glossary of one project: what confirmed links teach, and what people have written down."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._read: tuple[tuple[int, int], list[GlossaryEntry]] | None = None

    def entries(self) -> list[GlossaryEntry]:
        """Return each pair that is used with how often it was linked, the most frequent first; lang_a < lang_b.

        They are read again only after somebody has written to the file: each ranking of partners asks for them.
        """
        state = self._store.state()
        if state is None:
            return self._entries()
        if self._read is None or self._read[0] != state:
            self._read = state, self._entries()
        return list(self._read[1])

    def _entries(self) -> list[GlossaryEntry]:
        rows = self._store.rows(
            f"SELECT {_COLUMNS}, count FROM glossary_view WHERE used ORDER BY count DESC, form_a, form_b"
        )
        return [GlossaryEntry(*row) for row in rows]

    def rows(self) -> list[GlossaryRow]:
        """Return every entry, those that are switched off, too, in the order of their forms."""
        rows = self._store.rows(
            f"SELECT {_COLUMNS}, count, origin, used FROM glossary_view ORDER BY form_a, form_b, label"
        )
        return [GlossaryRow(NamePair(*row[:5]), row[5], Origin(row[6]), bool(row[7])) for row in rows]


def tidy(pair: NamePair, scheme: Scheme) -> NamePair:
    """Return `pair` without white space that says nothing, its languages in order.

    Raises TwinspanError `glossary-form`, `glossary-languages`, `label-unknown` or `glossary-label`.
    """
    one, other = ((" ".join(form.split()), lang) for form, lang in (pair[:2], pair[2:4]))
    for form, _ in (one, other):
        if not 0 < len(form) <= LONGEST_FORM:
            raise TwinspanError("glossary-form", form=form[:40], limit=LONGEST_FORM)
    if one[1] == other[1]:
        raise TwinspanError("glossary-languages", lang=one[1])
    known = scheme.label(pair.label)
    if known is None:
        raise TwinspanError("label-unknown", label=pair.label, scheme=scheme.title)
    if known.kind != "entity":
        raise TwinspanError("glossary-label", label=pair.label)
    first, second = (one, other) if one[1] < other[1] else (other, one)
    return NamePair(*first, *second, pair.label)
