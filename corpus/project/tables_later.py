"""The tables that schema versions after the first add, as docs/schema.md explains them."""

FURNITURE = """
CREATE TABLE suggested_furniture (
    document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    start INTEGER NOT NULL CHECK (start >= 0),
    end INTEGER NOT NULL CHECK (end > start),
    PRIMARY KEY (document_id, start)
) WITHOUT ROWID;

CREATE TABLE furniture_marks (
    id TEXT PRIMARY KEY,
    document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    annotator_id TEXT NOT NULL REFERENCES annotators (id),
    start INTEGER NOT NULL CHECK (start >= 0),
    end INTEGER NOT NULL CHECK (end > start),
    is_furniture INTEGER NOT NULL CHECK (is_furniture IN (0, 1)),
    decided_at TEXT NOT NULL
);
CREATE INDEX furniture_marks_document ON furniture_marks (document_id, annotator_id);
"""
