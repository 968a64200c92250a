"""What the labels of one annotator are linked with, as texts."""

import json
from collections import defaultdict
from collections.abc import Iterable

from corpus.project.annotators import Annotators
from corpus.project.store import Store

_JOINED = """
SELECT {columns}, d.lang, o.form FROM labels l
    JOIN links k ON k.{near}_label = l.id JOIN labels o ON o.id = k.{far}_label JOIN documents d ON d.id = o.document_id
WHERE l.annotator_id = :annotator AND {condition}
"""
_ENDS = (("from", "to"), ("to", "from"))


class Counterparts:
    """Looks links up by the text or the place of one of their ends."""

    def __init__(self, store: Store, annotators: Annotators) -> None:
        self._store = store
        self._annotators = annotators

    def of_form(self, form: str) -> list[tuple[str, str]]:
        """Return (language, text) of what labels on this text are linked with, the most frequent first; a is A."""
        joined = self._joined("1", "l.form = :form COLLATE NOCASE")
        sql = f"SELECT lang, form FROM ({joined}) GROUP BY lang, form ORDER BY count(*) DESC, lang, form"
        rows = self._store.rows(sql, {"annotator": self._annotators.current.id, "form": form})
        return [(lang, other) for lang, other in rows]

    def in_documents(self, document_ids: Iterable[str]) -> dict[tuple[str, int, int], list[tuple[str, str]]]:
        """Return (language, text) of what is linked, by the place (document, start, end) of each label in documents."""
        ids = json.dumps(sorted(set(document_ids)))
        joined = self._joined(
            "l.document_id, l.start, l.end", "l.document_id IN (SELECT value FROM json_each(:documents))"
        )
        found: dict[tuple[str, int, int], list[tuple[str, str]]] = defaultdict(list)
        rows = self._store.rows(joined, {"annotator": self._annotators.current.id, "documents": ids})
        for document_id, start, end, lang, form in rows:
            found[document_id, start, end].append((lang, form))
        return dict(found)

    def _joined(self, columns: str, condition: str) -> str:
        return " UNION ALL ".join(
            _JOINED.format(columns=columns, near=near, far=far, condition=condition) for near, far in _ENDS
        )
