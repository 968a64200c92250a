"""The read-only views of schema version 1, for people who open the file with Datasette, pandas or sqlite3."""

VIEWS = """
CREATE VIEW stories_view AS
SELECT s.id AS story_id, s.name AS story, s.langs, s.documents, s.suggested,
    (SELECT count(*) FROM labels l JOIN documents d ON d.id = l.document_id
        WHERE d.story_id = s.id AND l.status <> 'rejected') AS labelled,
    (SELECT count(*) FROM links k WHERE k.story_id = s.id) AS linked,
    (SELECT count(*) FROM done_stories f WHERE f.story_id = s.id) AS done_by,
    s.created_at
FROM stories s;

CREATE VIEW documents_view AS
SELECT d.id AS document_id, s.name AS story, d.name AS document, d.lang, d.date, d.length, d.media_type,
    d.encoding, d.sha256, d.added_at, d.text
FROM documents d JOIN stories s ON s.id = d.story_id;

CREATE VIEW suggestions_view AS
SELECT g.id AS span_id, s.name AS story, d.name AS document, d.lang, g.label,
    substr(d.text, g.start + 1, g.end - g.start) AS form, g.start, g.end, g.value, g.unit, g.modifier,
    g.source, g.score, g.reason, g.document_id
FROM suggestions g JOIN documents d ON d.id = g.document_id JOIN stories s ON s.id = d.story_id;

CREATE VIEW labels_view AS
SELECT l.id AS span_id, s.name AS story, d.name AS document, d.lang, l.label, l.form, l.start, l.end,
    l.value, l.unit, l.modifier, l.status, a.name AS annotator, a.kind AS layer, l.note, l.unsure,
    l.source, l.score, l.decided_at, l.document_id
FROM labels l JOIN documents d ON d.id = l.document_id JOIN stories s ON s.id = d.story_id
    JOIN annotators a ON a.id = l.annotator_id
WHERE l.status <> 'rejected';

CREATE VIEW rejections_view AS
SELECT l.id AS span_id, s.name AS story, d.name AS document, d.lang, l.label, l.form, l.start, l.end,
    a.name AS annotator, l.source, l.score, l.decided_at, l.document_id
FROM labels l JOIN documents d ON d.id = l.document_id JOIN stories s ON s.id = d.story_id
    JOIN annotators a ON a.id = l.annotator_id
WHERE l.status = 'rejected';

CREATE VIEW figures_view AS
SELECT v.* FROM labels_view v JOIN scheme_labels c ON c.name = v.label WHERE c.kind = 'figure';

CREATE VIEW links_view AS
SELECT k.id AS link_id, s.name AS story, k.relation, k.status,
    f.form AS from_form, fd.lang AS from_lang, f.label AS from_label, f.value AS from_value,
    t.form AS to_form, td.lang AS to_lang, t.label AS to_label, t.value AS to_value,
    a.name AS annotator, a.kind AS layer, k.source, k.score, k.reason, k.decided_at,
    k.from_label AS from_span, k.to_label AS to_span
FROM links k JOIN stories s ON s.id = k.story_id JOIN annotators a ON a.id = k.annotator_id
    JOIN labels f ON f.id = k.from_label JOIN documents fd ON fd.id = f.document_id
    JOIN labels t ON t.id = k.to_label JOIN documents td ON td.id = t.document_id;

CREATE VIEW no_counterparts_view AS
SELECT s.name AS story, l.form, d.lang, l.label, n.lang AS missing_in, a.name AS annotator, n.decided_at,
    n.label_id AS span_id
FROM no_counterparts n JOIN stories s ON s.id = n.story_id JOIN annotators a ON a.id = n.annotator_id
    JOIN labels l ON l.id = n.label_id JOIN documents d ON d.id = l.document_id;

CREATE VIEW glossary_view AS
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

CREATE VIEW decisions_view AS
SELECT h.position, h.at, a.name AS annotator, h.action, h.params, h.state, h.touched, h.before, h.after, h.id
FROM history h JOIN annotators a ON a.id = h.annotator_id;
"""
