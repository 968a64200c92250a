"""The glossary: names that people have linked, which suggest the next links."""

from corpus.model import GlossaryEntry
from corpus.project.store import Store


class Glossary:
    """The glossary of one project, derived from the links between entities that people have confirmed."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def entries(self) -> list[GlossaryEntry]:
        """Return each pair of forms with how often it was linked, the most frequent first; lang_a < lang_b."""
        rows = self._store.rows(
            "SELECT form_a, lang_a, form_b, lang_b, label, count FROM glossary_view ORDER BY count DESC, form_a, form_b"
        )
        return [GlossaryEntry(*row) for row in rows]
