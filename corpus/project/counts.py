"""The counts of each story, kept so that the list of stories never counts a million rows.

`stories` holds what is the same for everyone (languages, documents, suggestions), `story_counts` what each
annotator made of it. A decision marks its row stale; the next reader counts that story again.
"""

from corpus.project.furniture import in_suggested_furniture, unfolded
from corpus.project.store import Store

# A suggestion is open as long as the annotator has no label, and no rejection, on its place or made from it; in
# page furniture it is folded away.
OPEN = f"""
    NOT EXISTS (SELECT 1 FROM labels l WHERE l.document_id = g.document_id AND l.annotator_id = :annotator
        AND l.anchor_start = g.start AND l.anchor_end = g.end AND l.anchor_label = g.label)
    AND NOT EXISTS (SELECT 1 FROM labels l WHERE l.document_id = g.document_id AND l.annotator_id = :annotator
        AND l.start = g.start AND l.end = g.end AND l.label = g.label AND l.status <> 'rejected')
    AND {unfolded("g")}
"""
"""An SQL condition on the row g of `suggestions`; :annotator is whose decisions count."""

_COUNT = f"""
SELECT (SELECT count(*) FROM suggestions g JOIN documents d ON d.id = g.document_id
        WHERE d.story_id = :story AND {OPEN}),
    (SELECT count(*) FROM labels l JOIN documents d ON d.id = l.document_id
        WHERE d.story_id = :story AND l.annotator_id = :annotator AND l.status <> 'rejected'),
    (SELECT count(*) FROM links WHERE story_id = :story AND annotator_id = :annotator)
"""


def mark_stale(store: Store, story_id: str, annotator: str | None = None) -> None:
    """Have a story counted again for `annotator`, or for everyone who decided something in it."""
    if annotator is None:
        store.run("UPDATE story_counts SET stale = 1 WHERE story_id = ?", (story_id,))
        store.run(
            "INSERT OR IGNORE INTO story_counts (story_id, annotator_id) SELECT DISTINCT d.story_id, l.annotator_id "
            "FROM documents d JOIN labels l ON l.document_id = d.id WHERE d.story_id = ?",
            (story_id,),
        )
    else:
        store.run(
            "INSERT INTO story_counts (story_id, annotator_id) VALUES (?, ?) "
            "ON CONFLICT (story_id, annotator_id) DO UPDATE SET stale = 1",
            (story_id, annotator),
        )


def describe_documents(store: Store, story_id: str) -> None:
    """Write how many documents a story has, in which languages, and with how many suggestions outside furniture."""
    langs = [
        row[0] for row in store.rows("SELECT lang FROM documents WHERE story_id = ? ORDER BY position", (story_id,))
    ]
    suggested = store.value(
        "SELECT count(*) FROM suggestions g JOIN documents d ON d.id = g.document_id WHERE d.story_id = ? "
        f"AND NOT {in_suggested_furniture('g')}",
        (story_id,),
    )
    store.run(
        "UPDATE stories SET langs = ?, documents = ?, suggested = ? WHERE id = ?",
        (" ".join(dict.fromkeys(langs)), len(langs), suggested, story_id),
    )
    mark_stale(store, story_id)


def refresh(store: Store, annotator: str, story_id: str | None = None) -> dict[str, tuple[int, int, int]]:
    """Count one story, or all, again where it is stale, and return (open, labelled, linked) by story id.

    The counts are written, too, unless the store is read-only.
    """
    sql = "SELECT story_id FROM story_counts WHERE annotator_id = ? AND stale"
    stale = (
        store.rows(sql, (annotator,))
        if story_id is None
        else store.rows(f"{sql} AND story_id = ?", (annotator, story_id))
    )
    counted = {
        stale_id: tuple(store.row(_COUNT, {"story": stale_id, "annotator": annotator}) or ()) for (stale_id,) in stale
    }
    if counted and not store.read_only:
        with store.transaction():
            store.run_many(
                "UPDATE story_counts SET open = ?, labelled = ?, linked = ?, stale = 0 "
                "WHERE story_id = ? AND annotator_id = ?",
                [(*counts, stale_id, annotator) for stale_id, counts in counted.items()],
            )
    return counted
