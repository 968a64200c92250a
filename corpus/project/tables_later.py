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

GLOSSARY = """
CREATE TABLE glossary_entries (
    id TEXT PRIMARY KEY,
    form_a TEXT NOT NULL,
    lang_a TEXT NOT NULL,
    form_b TEXT NOT NULL,
    lang_b TEXT NOT NULL CHECK (lang_a < lang_b),
    label TEXT NOT NULL,
    by_hand INTEGER NOT NULL CHECK (by_hand IN (0, 1)),
    used INTEGER NOT NULL CHECK (used IN (0, 1)),
    annotator_id TEXT NOT NULL REFERENCES annotators (id),
    decided_at TEXT NOT NULL,
    UNIQUE (form_a, lang_a, form_b, lang_b, label)
);

DROP VIEW glossary_view;

CREATE VIEW linked_names_view AS
SELECT form_a, lang_a, form_b, lang_b, label, count(*) AS count FROM (
    SELECT CASE WHEN from_lang < to_lang THEN from_form ELSE to_form END AS form_a,
        min(from_lang, to_lang) AS lang_a,
        CASE WHEN from_lang < to_lang THEN to_form ELSE from_form END AS form_b,
        max(from_lang, to_lang) AS lang_b,
        CASE WHEN from_lang < to_lang THEN from_label ELSE to_label END AS label
    FROM links_view WHERE from_lang <> to_lang
) JOIN scheme_labels c ON c.name = label
WHERE c.kind = 'entity'
GROUP BY form_a, lang_a, form_b, lang_b, label;

CREATE VIEW glossary_view AS
SELECT form_a, lang_a, form_b, lang_b, label, max(sum(linked), 1) AS count,
    CASE WHEN NOT max(by_hand) THEN 'links' WHEN sum(linked) THEN 'both' ELSE 'hand' END AS origin, min(used) AS used
FROM (
    SELECT form_a, lang_a, form_b, lang_b, label, count AS linked, 0 AS by_hand, 1 AS used FROM linked_names_view
    UNION ALL
    SELECT form_a, lang_a, form_b, lang_b, label, 0, by_hand, used FROM glossary_entries
)
GROUP BY form_a, lang_a, form_b, lang_b, label
HAVING sum(linked) OR max(by_hand);
"""

SCHEME = """
ALTER TABLE scheme_labels ADD COLUMN guideline TEXT NOT NULL DEFAULT '';
ALTER TABLE scheme_labels ADD COLUMN takes TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(takes));

CREATE TABLE scheme_trail (
    line INTEGER NOT NULL REFERENCES history (position) ON DELETE CASCADE,
    source TEXT NOT NULL,
    field TEXT NOT NULL,
    row_id TEXT NOT NULL,
    old TEXT NOT NULL,
    PRIMARY KEY (line, source, field, row_id)
) WITHOUT ROWID;

CREATE INDEX history_scheme ON history (position) WHERE action = 'change-scheme';
"""

PAIRINGS = """
CREATE TABLE pairings (
    id TEXT PRIMARY KEY,
    story_id TEXT NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
    annotator_id TEXT NOT NULL REFERENCES annotators (id),
    document_a TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    start_a INTEGER NOT NULL CHECK (start_a >= 0),
    end_a INTEGER NOT NULL CHECK (end_a > start_a),
    document_b TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    start_b INTEGER NOT NULL CHECK (start_b >= 0),
    end_b INTEGER NOT NULL CHECK (end_b > start_b),
    answers INTEGER NOT NULL CHECK (answers IN (0, 1)),
    decided_at TEXT NOT NULL
);
CREATE INDEX pairings_story ON pairings (story_id, annotator_id);
CREATE INDEX pairings_document_a ON pairings (document_a);
CREATE INDEX pairings_document_b ON pairings (document_b);
"""

LINK_ENDS = """
CREATE INDEX suggested_links_from ON suggested_links (from_span);
CREATE INDEX suggested_links_to ON suggested_links (to_span);
"""
