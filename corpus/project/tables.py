"""The tables and indexes of schema version 1, as docs/schema.md explains them."""

TABLES = """
CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL CHECK (json_valid(value))
) WITHOUT ROWID;

CREATE TABLE scheme_labels (
    name TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('entity', 'figure')),
    key TEXT NOT NULL,
    color TEXT NOT NULL,
    description TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE annotators (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT 'person' CHECK (kind IN ('person', 'gold')),
    created_at TEXT NOT NULL,
    UNIQUE (name, kind)
) WITHOUT ROWID;

CREATE TABLE stories (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    created_at TEXT NOT NULL,
    langs TEXT NOT NULL DEFAULT '',
    documents INTEGER NOT NULL DEFAULT 0,
    suggested INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX stories_name ON stories (name);

CREATE TABLE documents (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    story_id TEXT NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    lang TEXT NOT NULL,
    date TEXT,
    length INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    media_type TEXT NOT NULL,
    encoding TEXT,
    added_at TEXT NOT NULL,
    text TEXT NOT NULL
);
CREATE INDEX documents_story ON documents (story_id, position);
CREATE INDEX documents_sha256 ON documents (sha256);
CREATE TRIGGER documents_text_stays BEFORE UPDATE OF text ON documents
BEGIN SELECT RAISE(ABORT, 'a text never changes after import'); END;

CREATE TABLE originals (
    document_id TEXT PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
    length INTEGER NOT NULL,
    zlib BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE suggestions (
    id TEXT PRIMARY KEY,
    document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    start INTEGER NOT NULL CHECK (start >= 0),
    end INTEGER NOT NULL CHECK (end > start),
    label TEXT NOT NULL,
    value TEXT,
    unit TEXT,
    modifier TEXT,
    alternatives TEXT NOT NULL DEFAULT '[]',
    source TEXT NOT NULL,
    score REAL,
    reason TEXT NOT NULL
);
CREATE UNIQUE INDEX suggestions_place ON suggestions (document_id, start, end, label);
CREATE INDEX suggestions_label_score ON suggestions (label, score);

CREATE TABLE suggested_links (
    id TEXT PRIMARY KEY,
    story_id TEXT NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
    from_document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    from_span TEXT NOT NULL,
    to_document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    to_span TEXT NOT NULL,
    relation TEXT NOT NULL,
    source TEXT NOT NULL,
    score REAL,
    reason TEXT NOT NULL
);
CREATE INDEX suggested_links_story ON suggested_links (story_id);
CREATE INDEX suggested_links_from_document ON suggested_links (from_document);
CREATE INDEX suggested_links_to_document ON suggested_links (to_document);

CREATE TABLE labels (
    id TEXT PRIMARY KEY,
    document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    annotator_id TEXT NOT NULL REFERENCES annotators (id),
    start INTEGER NOT NULL CHECK (start >= 0),
    end INTEGER NOT NULL CHECK (end > start),
    label TEXT NOT NULL,
    form TEXT NOT NULL,
    value TEXT,
    unit TEXT,
    modifier TEXT,
    alternatives TEXT NOT NULL DEFAULT '[]',
    status TEXT NOT NULL CHECK (status IN ('accepted', 'corrected', 'added', 'rejected')),
    source TEXT NOT NULL,
    score REAL,
    reason TEXT NOT NULL,
    suggestion_id TEXT,
    anchor_start INTEGER NOT NULL,
    anchor_end INTEGER NOT NULL,
    anchor_label TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    unsure INTEGER NOT NULL DEFAULT 0,
    decided_at TEXT NOT NULL
);
CREATE UNIQUE INDEX labels_place ON labels (document_id, annotator_id, start, end, label) WHERE status <> 'rejected';
CREATE INDEX labels_anchor ON labels (document_id, annotator_id, anchor_start, anchor_end, anchor_label);
CREATE INDEX labels_annotator ON labels (annotator_id, status);
CREATE INDEX labels_label ON labels (label, status);

CREATE TABLE links (
    id TEXT PRIMARY KEY,
    story_id TEXT NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
    annotator_id TEXT NOT NULL REFERENCES annotators (id),
    from_label TEXT NOT NULL REFERENCES labels (id) ON DELETE CASCADE,
    to_label TEXT NOT NULL REFERENCES labels (id) ON DELETE CASCADE,
    relation TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('accepted', 'corrected', 'added')),
    source TEXT NOT NULL,
    score REAL,
    reason TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    UNIQUE (from_label, to_label)
);
CREATE INDEX links_story ON links (story_id, annotator_id);
CREATE INDEX links_to ON links (to_label);

CREATE TABLE link_rejections (
    id TEXT PRIMARY KEY,
    story_id TEXT NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
    annotator_id TEXT NOT NULL REFERENCES annotators (id),
    from_document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    from_start INTEGER NOT NULL,
    from_end INTEGER NOT NULL,
    from_label TEXT NOT NULL,
    to_document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    to_start INTEGER NOT NULL,
    to_end INTEGER NOT NULL,
    to_label TEXT NOT NULL,
    relation TEXT NOT NULL,
    source TEXT NOT NULL,
    score REAL,
    reason TEXT NOT NULL,
    decided_at TEXT NOT NULL
);
CREATE INDEX link_rejections_story ON link_rejections (story_id, annotator_id);
CREATE INDEX link_rejections_from_document ON link_rejections (from_document);
CREATE INDEX link_rejections_to_document ON link_rejections (to_document);

CREATE TABLE no_counterparts (
    id TEXT PRIMARY KEY,
    story_id TEXT NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
    annotator_id TEXT NOT NULL REFERENCES annotators (id),
    label_id TEXT NOT NULL REFERENCES labels (id) ON DELETE CASCADE,
    lang TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    UNIQUE (label_id, lang)
);
CREATE INDEX no_counterparts_story ON no_counterparts (story_id, annotator_id);

CREATE TABLE done_stories (
    id TEXT PRIMARY KEY,
    story_id TEXT NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
    annotator_id TEXT NOT NULL REFERENCES annotators (id),
    decided_at TEXT NOT NULL,
    UNIQUE (story_id, annotator_id)
);

CREATE TABLE story_counts (
    story_id TEXT NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
    annotator_id TEXT NOT NULL REFERENCES annotators (id),
    open INTEGER NOT NULL DEFAULT 0,
    labelled INTEGER NOT NULL DEFAULT 0,
    linked INTEGER NOT NULL DEFAULT 0,
    stale INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (story_id, annotator_id)
) WITHOUT ROWID;
CREATE INDEX story_counts_stale ON story_counts (annotator_id) WHERE stale;

CREATE TABLE history (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    annotator_id TEXT NOT NULL REFERENCES annotators (id),
    at TEXT NOT NULL,
    action TEXT NOT NULL,
    params TEXT NOT NULL DEFAULT '{}',
    touched TEXT NOT NULL DEFAULT '{}',
    before TEXT NOT NULL DEFAULT '{}',
    after TEXT NOT NULL DEFAULT '{}',
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'fixed')),
    refers_to TEXT
);
CREATE INDEX history_state ON history (annotator_id, state, position);

CREATE VIRTUAL TABLE search_index USING fts5 (key, content='', tokenize='unicode61 remove_diacritics 0');
"""
