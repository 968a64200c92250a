"""What people have labelled in the corpus, form by form: what the corpus knows of its names."""

from corpus.model import GlossaryEntry
from corpus.project.store import Store

_FORMS = """
SELECT form, lang, label, yes FROM (
    SELECT l.form AS form, d.lang AS lang, l.label AS label,
        count(DISTINCT CASE WHEN l.status <> 'rejected' THEN l.document_id END) AS yes,
        count(DISTINCT CASE WHEN l.status = 'rejected' THEN l.document_id END) AS no
    FROM labels l JOIN documents d ON d.id = l.document_id JOIN scheme_labels c ON c.name = l.label
    WHERE c.kind = 'entity' GROUP BY l.form, d.lang, l.label
) WHERE yes > no AND length(form) > 1 ORDER BY yes, form, label
"""


def confirmed_names(store: Store) -> list[GlossaryEntry]:
    """Return each form that people have labelled as a name, with its language and in how many documents (`count`).

    Each entry has one form only. A form that was rejected as often as labelled is left out; of several labels of
    one form the one given most often holds.
    """
    best = {(form, lang): (label, count) for form, lang, label, count in store.rows(_FORMS)}
    return [GlossaryEntry(form, lang, "", "", label, count) for (form, lang), (label, count) in best.items()]
