"""Statistics of a project: how far the work is, how fast it goes, and what became of what was proposed.

Every number is a query that reads its table once, about a second for a million spans: for a job, not for the
screen's thread. Labels and links are those of one annotator, or of all people together.
"""

from collections.abc import Callable

from corpus.model import Relation, Status
from corpus.project.annotators import Annotator
from corpus.project.furniture import unfolded
from corpus.project.review_filter import ReviewFilter
from corpus.project.review_links import LinkReview
from corpus.project.statistics_records import (
    NO_PROGRESS,
    Contradictions,
    Day,
    LabelCount,
    Missing,
    Outcome,
    Progress,
    Statistics,
    StoryTime,
)
from corpus.project.store import Row, Store

_PROGRESS = """
SELECT (SELECT count(*) FROM stories WHERE documents > 0),
    (SELECT count(DISTINCT story_id) FROM done_stories o WHERE {whose}),
    (SELECT count(*) FROM suggestions g WHERE NOT EXISTS (SELECT 1 FROM labels o
        WHERE o.document_id = g.document_id AND {whose}
        AND o.anchor_start = g.start AND o.anchor_end = g.end AND o.anchor_label = g.label)
    AND NOT EXISTS (SELECT 1 FROM labels o WHERE o.document_id = g.document_id AND {whose}
        AND o.start = g.start AND o.end = g.end AND o.label = g.label AND o.status <> 'rejected')
    AND {unfolded}),
    (SELECT count(*) FROM labels o WHERE o.status <> 'rejected' AND {whose}),
    (SELECT count(*) FROM labels o WHERE o.status = 'rejected' AND {whose}),
    (SELECT count(*) FROM links o WHERE {whose}),
    (SELECT count(*) FROM labels o WHERE o.unsure AND o.status <> 'rejected' AND {whose})
"""
# Moments are UTC in the file; a working day is one of the person's own calendar.
_DAYS = """
SELECT day, sum(spans), sum(links), sum(seconds) FROM (
    SELECT date(o.decided_at, 'localtime') AS day, count(*) AS spans, 0 AS links, 0.0 AS seconds
        FROM labels o WHERE {whose} GROUP BY 1
    UNION ALL SELECT date(o.decided_at, 'localtime'), 0, count(*), 0.0 FROM links o WHERE {whose} GROUP BY 1
    UNION ALL SELECT date(o.decided_at, 'localtime'), 0, count(*), 0.0 FROM link_rejections o WHERE {whose} GROUP BY 1
    UNION ALL SELECT o.day, 0, 0, sum(o.seconds) FROM work_time o WHERE {whose} GROUP BY 1
) WHERE day IS NOT NULL GROUP BY day ORDER BY day
"""
_LABELS = """
SELECT o.label, d.lang, count(*) FROM labels o JOIN documents d ON d.id = o.document_id
WHERE o.status <> 'rejected' AND {whose} GROUP BY 1, 2 ORDER BY 1, 2
"""
_OUTCOMES = """
SELECT source, sum(status = 'accepted'), sum(status = 'corrected'), sum(status = 'rejected')
FROM labels o WHERE o.status <> 'added' AND {whose} GROUP BY source ORDER BY count(*) DESC, source
"""
_ADDED = "SELECT count(*) FROM labels o WHERE o.status = 'added' AND {whose}"
_UNLINKED = """
WITH languages AS MATERIALIZED (SELECT DISTINCT story_id, lang FROM documents),
answered AS MATERIALIZED (
    SELECT o.from_label AS label_id, p.lang FROM links o JOIN labels e ON e.id = o.to_label
        JOIN documents p ON p.id = e.document_id WHERE {whose}
    UNION SELECT o.to_label, p.lang FROM links o JOIN labels e ON e.id = o.from_label
        JOIN documents p ON p.id = e.document_id WHERE {whose}
    UNION SELECT o.label_id, o.lang FROM no_counterparts o WHERE {whose}
)
SELECT d.lang, g.lang, count(*) FROM labels o JOIN documents d ON d.id = o.document_id
    JOIN languages g ON g.story_id = d.story_id AND g.lang <> d.lang
    LEFT JOIN answered a ON a.label_id = o.id AND a.lang = g.lang
WHERE o.status <> 'rejected' AND {whose} AND a.label_id IS NULL GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2
"""
_CONTRADICTIONS = """
SELECT count(*) FROM links o WHERE o.relation = 'contradicts' AND {whose}
"""
_STORY_TIMES = """
SELECT s.id, s.name, sum(o.seconds),
    EXISTS (SELECT 1 FROM done_stories f WHERE f.story_id = s.id AND f.annotator_id IN
        (SELECT id FROM annotators WHERE :annotator IS NULL OR id = :annotator))
FROM work_time o JOIN stories s ON s.id = o.story_id WHERE {whose} GROUP BY s.id ORDER BY 3 DESC, s.position
"""
_ONE = "o.annotator_id = :annotator"
_EVERYONE = "o.annotator_id IN (SELECT id FROM annotators WHERE kind = 'person')"


class StatisticsReader:
    """Reads the statistics of one project. Nothing here writes."""

    def __init__(self, store: Store, link_review: LinkReview) -> None:
        self._store = store
        self._link_review = link_review

    def read(self, annotator: Annotator | None, cancelled: Callable[[], bool] = bool) -> Statistics:
        """Return the statistics of `annotator`, or of all people for None; less than all where `cancelled`.

        Contradictions still to be decided are those of whoever is at work.
        """
        queries = (_PROGRESS, _DAYS, _LABELS, _OUTCOMES, _ADDED, _UNLINKED, _CONTRADICTIONS, _STORY_TIMES)
        numbers = [[] if cancelled() else self._rows(sql, annotator) for sql in queries]
        proposed = ReviewFilter(relation=Relation.CONTRADICTS, state=Status.SUGGESTED)
        waiting = len(self._link_review.find(proposed, cancelled))
        progress, days, labels, outcomes, added, missing, links, times = numbers
        return Statistics(
            annotator=annotator.name if annotator else None,
            progress=Progress(*progress[0]) if progress else NO_PROGRESS,
            days=tuple(Day(*row) for row in days),
            labels=tuple(LabelCount(*row) for row in labels),
            outcomes=tuple(Outcome(*row) for row in outcomes),
            added=added[0][0] if added else 0,
            missing=tuple(Missing(*row) for row in missing),
            contradictions=Contradictions(links[0][0] if links else 0, waiting),
            stories=tuple(StoryTime(story_id, name, seconds, bool(done)) for story_id, name, seconds, done in times),
        )

    def _rows(self, sql: str, annotator: Annotator | None) -> list[Row]:
        filled = sql.format(whose=_ONE if annotator else _EVERYONE, unfolded=unfolded("g"))
        return self._store.rows(filled, {"annotator": annotator.id if annotator else None})
