"""What became of what machines proposed, counted: the numbers that learning goes by."""

from collections import defaultdict
from collections.abc import Collection

from corpus.model import Status
from corpus.project.annotators import AnnotatorKind
from corpus.project.store import Store

_UNSURE = """
SELECT d.story_id, avg(1.0 - g.score) FROM suggestions g JOIN documents d ON d.id = g.document_id
WHERE g.score IS NOT NULL {of_sources} GROUP BY d.story_id
"""
_DECIDED = """
SELECT l.source, l.status, count(*) FROM labels l JOIN annotators a ON a.id = l.annotator_id
WHERE l.status <> 'added' AND a.kind = 'person' GROUP BY l.source, l.status
"""
_LABELLED = """
SELECT d.lang, d.story_id FROM labels l JOIN documents d ON d.id = l.document_id
JOIN annotators a ON a.id = l.annotator_id WHERE a.kind = ? AND l.status <> 'rejected' GROUP BY d.lang, d.story_id
"""


class Outcomes:
    """Numbers over the whole project. Each is one query that reads a table through: half a second a million rows."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def doubt(self, sources: Collection[str] = ()) -> dict[str, float]:
        """Return by story id how unsure its suggestions are on average: 1 - score, 0 sure to 1 unsure.

        With `sources` only the suggestions that one of them has a part in count. Decided ones count, too, so
        that the order of a queue stays as it is while people work through it. A story without any is left out.
        """
        parts = " OR ".join("instr('+' || g.source || '+', ?) > 0" for _ in sources)
        sql = _UNSURE.format(of_sources=f"AND ({parts})" if sources else "")
        return dict(self._store.rows(sql, tuple(f"+{source}+" for source in sources)))

    def decided(self) -> list[tuple[str, Status, int]]:
        """Return (source, status, count) of what people made of suggestions: accepted, corrected or rejected.

        A source is as the suggestion had it: several that agree are joined with "+".
        """
        return [(source, Status(status), count) for source, status, count in self._store.rows(_DECIDED)]

    def labelled(self, kind: AnnotatorKind) -> dict[str, set[str]]:
        """Return by language the ids of the stories in which people, or adjudicators, have labels that stand."""
        found: dict[str, set[str]] = defaultdict(set)
        for lang, story_id in self._store.rows(_LABELLED, (kind.value,)):
            found[lang].add(story_id)
        return dict(found)

    def sources(self) -> list[str]:
        """Return the names of everything that has a part in a suggestion, sorted."""
        found = self._store.rows("SELECT DISTINCT source FROM suggestions")
        return sorted({part for (source,) in found for part in source.split("+") if part})

    def done_since(self, moment: str = "") -> int:
        """Return how many stories somebody has marked done since a moment (UTC, ISO 8601), and still are."""
        sql = "SELECT count(DISTINCT story_id) FROM done_stories WHERE decided_at >= ?"
        return int(self._store.value(sql, (moment,)))
