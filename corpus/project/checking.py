"""Looking for damage in a project that opens: rows that contradict each other or the texts they point into."""

import hashlib
import zlib
from collections import Counter
from collections.abc import Iterator

from corpus.errors import TwinspanError
from corpus.project.store import Store

_OUT_OF_RANGE = """
SELECT d.name, count(*) FROM {table} t JOIN documents d ON d.id = t.document_id
WHERE t.end > d.length GROUP BY d.id ORDER BY d.position
"""
# SQL's substr ends at a NUL, so that what it finds to differ is compared again with the text itself.
_MAY_DIFFER = """
SELECT d.name, d.text, l.start, l.end, l.form FROM labels l JOIN documents d ON d.id = l.document_id
WHERE l.form <> substr(d.text, l.start + 1, l.end - l.start) ORDER BY d.position
"""
_LINK_WITHIN_A_DOCUMENT = """
SELECT count(*) FROM links k JOIN labels f ON f.id = k.from_label JOIN labels t ON t.id = k.to_label
WHERE f.document_id = t.document_id
"""


def find_damage(store: Store) -> Iterator[TwinspanError]:
    """Yield what is wrong, as sentences; nothing where all is well. Reads the whole file and writes nothing."""
    for (verdict,) in store.rows("PRAGMA integrity_check(20)"):
        if verdict != "ok":
            yield TwinspanError("check-file", verdict=verdict)
    for table, row, parent, _ in store.rows("PRAGMA foreign_key_check"):
        yield TwinspanError("check-orphan", table=table, row=row, parent=parent)
    for table in ("labels", "suggestions"):
        for name, count in store.rows(_OUT_OF_RANGE.format(table=table)):
            yield TwinspanError("check-offsets", count=count, table=table, name=name)
    changed = Counter(name for name, text, start, end, form in store.rows(_MAY_DIFFER) if text[start:end] != form)
    for name, count in changed.items():
        yield TwinspanError("check-form", count=count, name=name)
    if count := store.value(_LINK_WITHIN_A_DOCUMENT):
        yield TwinspanError("check-link", count=count)
    yield from _changed_originals(store)


def _changed_originals(store: Store) -> Iterator[TwinspanError]:
    ids = store.rows("SELECT document_id FROM originals ORDER BY document_id")
    for (document_id,) in ids:
        row = store.row(
            "SELECT d.name, d.sha256, o.zlib FROM originals o JOIN documents d ON d.id = o.document_id "
            "WHERE o.document_id = ?",
            (document_id,),
        )
        if row is None:
            continue
        name, sha256, compressed = row
        try:
            intact = hashlib.sha256(zlib.decompress(compressed)).hexdigest() == sha256
        except zlib.error:
            intact = False
        if not intact:
            yield TwinspanError("check-original", name=name)
