"""What a change of the label scheme does to the corpus: bulk SQL over all rows, and the way back.

Where a new name is new in a column, renaming back is enough to undo it. Where rows carry it already (two labels
are merged), `scheme_trail` remembers which rows had which name. It also keeps, whole, the rows that a merge makes
fall together and those that the new scheme has no place for.
"""

import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from corpus.model import Scheme
from corpus.project.store import Store

Tick = Callable[[int, int], None]
"""Hears how many pieces of how many are done; what it raises stops the work, and nothing of it is kept."""

FIELDS = (
    ("labels", "label"),
    ("labels", "anchor_label"),
    ("suggestions", "label"),
    ("link_rejections", "from_label"),
    ("link_rejections", "to_label"),
    ("glossary_entries", "label"),
)
_KEPT_WHOLE = ("labels", "links", "no_counterparts", "suggestions", "suggested_links", "glossary_entries")
_BATCH = 20_000
_BETWEEN = "\x1atwinspan\x1a"  # before a name that is on its way: no name of a label begins like this
_ROW = "row"


def rename_everywhere(store: Store, line: int, renames: Mapping[str, str], tick: Tick) -> list[dict[str, Any]]:
    """Rename labels, old to new, in all rows, and return what `restore_names` needs to know.

    Rows that become one keep the one that had the name already. Runs inside the caller's transaction.
    """
    store.run("DELETE FROM scheme_trail WHERE line = ?", (line,))
    if not renames:
        return []
    _merge(store, line, renames)
    shared = Counter(renames.values())
    plan: list[dict[str, Any]] = []
    for source, field in FIELDS:
        for old, new in renames.items():
            by_id = shared[new] > 1 or bool(store.value(f"SELECT 1 FROM {source} WHERE {field} = ? LIMIT 1", (new,)))
            plan.append({"source": source, "field": field, "old": old, "new": new, "by_id": by_id})
            if by_id:
                store.run(
                    f"INSERT INTO scheme_trail (line, source, field, row_id, old) "
                    f"SELECT ?, '{source}', '{field}', id, {field} FROM {source} WHERE {field} = ?",
                    (line, old),
                )
    _update(store, renames, tick)
    return plan


def restore_names(store: Store, line: int, plan: Sequence[Mapping[str, Any]], tick: Tick) -> None:
    """Take back what `rename_everywhere` and `drop_misplaced` did for the history's line at position `line`."""
    for step in plan:
        if step["by_id"]:
            store.run(
                f"UPDATE {step['source']} SET {step['field']} = :way WHERE {step['field']} = :new AND id IN "
                "(SELECT row_id FROM scheme_trail WHERE line = :line AND source = :source AND field = :field "
                "AND old = :old)",
                {**_named(step), "way": _BETWEEN + step["old"], "line": line},
            )
    for source, field in FIELDS:
        mine = {
            step["new"]: _BETWEEN + step["old"]
            for step in plan
            if not step["by_id"] and (step["source"], step["field"]) == (source, field)
        }
        if mine:
            _update_column(store, source, [field], mine)
    tick(1, 3)
    names = {_BETWEEN + step["old"]: step["old"] for step in plan}
    if names:
        # Where an import brought the old name back to the same place meanwhile, that row stands for both.
        _update(store, names, lambda done, total: tick(total + done, 3 * total), or_ignore=True)
        for source in ("labels", "suggestions", "glossary_entries"):
            store.run(
                f"DELETE FROM {source} WHERE label >= ? AND label < ?", (_BETWEEN, _BETWEEN + chr(sys.maxunicode))
            )
    _restore_rows(store, line)


def drop_misplaced(store: Store, line: int, scheme: Scheme) -> None:
    """Take away the machines' proposals that `scheme` has no place for: labels, links and relations."""
    names = json.dumps([label.name for label in scheme.labels])
    unplaced = _keep_rows(store, line, "suggestions", "label NOT IN (SELECT value FROM json_each(:names))", names=names)
    if unplaced:
        store.run("DELETE FROM suggestions WHERE label NOT IN (SELECT value FROM json_each(:names))", {"names": names})
        _count_suggestions(store)
    if scheme.links is not None:
        allowed = json.dumps([list(pair) * (3 - len(pair)) for pair in scheme.links])
        forbidden = (
            "id IN (SELECT k.id FROM suggested_links k JOIN suggestions f ON f.id = k.from_span "
            "JOIN suggestions t ON t.id = k.to_span WHERE NOT EXISTS (SELECT 1 FROM json_each(:allowed) WHERE "
            "(json_extract(value, '$[0]') = f.label AND json_extract(value, '$[1]') = t.label) OR "
            "(json_extract(value, '$[1]') = f.label AND json_extract(value, '$[0]') = t.label)))"
        )
        if _keep_rows(store, line, "suggested_links", forbidden, allowed=allowed):
            store.run(f"DELETE FROM suggested_links WHERE {forbidden}", {"allowed": allowed})
    relations = json.dumps(list(scheme.relations))
    unused = "relation NOT IN (SELECT value FROM json_each(:relations))"
    if _keep_rows(store, line, "suggested_links", unused, relations=relations):
        store.run(f"UPDATE suggested_links SET relation = 'equal' WHERE {unused}", {"relations": relations})


def labels_with(store: Store, name: str) -> int:
    """Return how many labels that stand, of all annotators, are called `name`."""
    return int(store.value("SELECT count(*) FROM labels WHERE label = ? AND status <> 'rejected'", (name,)))


def rows_to_rename(store: Store) -> int:
    """Return about how many rows a new name is looked for in, without counting them."""
    return sum(
        int(store.value(f"SELECT coalesce(max(rowid), 0) FROM {source}")) for source in ("labels", "suggestions")
    )


def _named(step: Mapping[str, Any]) -> dict[str, Any]:
    return {key: step[key] for key in ("source", "field", "old", "new")}


def _update(store: Store, renames: Mapping[str, str], tick: Tick, *, or_ignore: bool = False) -> None:
    """Give every row the new name in every column, batch by batch."""
    if not or_ignore and set(renames) & set(renames.values()):
        _update(store, {old: _BETWEEN + new for old, new in renames.items()}, lambda done, all_: tick(done, 2 * all_))
        renames = {_BETWEEN + new: new for new in renames.values()}
        _update(store, renames, lambda done, total: tick(total + done, 2 * total))
        return
    columns: dict[str, list[str]] = {}
    for source, field in FIELDS:
        columns.setdefault(source, []).append(field)
    batches = [(source, low) for source in columns for low in _batches(store, source)]
    for done, (source, low) in enumerate(batches):
        tick(done, len(batches))
        within = f"rowid BETWEEN {low} AND {low + _BATCH - 1} AND "
        _update_column(store, source, columns[source], renames, within, or_ignore=or_ignore)
    tick(len(batches), len(batches))


def _update_column(
    store: Store, source: str, fields: Sequence[str], renames: Mapping[str, str], within: str = "", *,
    or_ignore: bool = False,
) -> None:  # fmt: skip
    names = dict(enumerate(renames.items()))
    parameters = {f"o{at}": old for at, (old, _) in names.items()} | {f"n{at}": new for at, (_, new) in names.items()}
    cases = " ".join(f"WHEN :o{at} THEN :n{at}" for at in names)
    olds = ", ".join(f":o{at}" for at in names)
    sets = ", ".join(f"{field} = CASE {field} {cases} ELSE {field} END" for field in fields)
    plain = "+" if within else ""  # a stretch of rows is read as such, not through the index of the names
    wanted = " OR ".join(f"{plain}{field} IN ({olds})" for field in fields)
    ignore = "OR IGNORE " if or_ignore else ""
    store.run(f"UPDATE {ignore}{source} SET {sets} WHERE {within}({wanted})", parameters)


def _batches(store: Store, source: str) -> Iterator[int]:
    low, high = store.row(f"SELECT min(rowid), max(rowid) FROM {source}") or (None, None)
    return iter(() if low is None else range(low, high + 1, _BATCH))


def _merge(store: Store, line: int, renames: Mapping[str, str]) -> None:
    """Let rows that get one name and stand at one place become one row."""
    finals: dict[str, list[str]] = {}
    for old, new in renames.items():
        finals.setdefault(new, []).append(old)
    staying = set(finals) - set(renames)
    merged = {old: new for new, olds in finals.items() if len(olds) > 1 or new in staying for old in olds}
    if not merged:
        return
    final = "CASE label " + " ".join(f"WHEN :o{at} THEN :n{at}" for at in range(len(merged))) + " ELSE label END"
    parameters: dict[str, object] = {}
    for at, (old, new) in enumerate(merged.items()):
        parameters |= {f"o{at}": old, f"n{at}": new}
    parameters["names"] = json.dumps(sorted(merged.keys() | (set(merged.values()) & staying)))
    for source, place, better in (
        ("labels", "document_id, annotator_id, start, end", "id"),
        ("suggestions", "document_id, start, end", "score DESC, id"),
        ("glossary_entries", "form_a, lang_a, form_b, lang_b", "by_hand DESC, id"),
    ):
        stands = "AND status <> 'rejected' " if source == "labels" else ""
        store.run("DROP TABLE IF EXISTS temp.fallen")
        store.run(
            f"CREATE TEMP TABLE fallen AS SELECT id, keeper FROM (SELECT id, first_value(id) OVER ("
            f"PARTITION BY {place}, {final} ORDER BY label <> {final}, {better}) AS keeper "
            f"FROM {source} WHERE label IN (SELECT value FROM json_each(:names)) {stands}) WHERE id <> keeper",
            parameters,
        )
        if store.value("SELECT 1 FROM temp.fallen LIMIT 1"):
            if source == "labels":
                _move_ties(store, line)
            _keep_rows(store, line, source, "id IN (SELECT id FROM temp.fallen)")
            store.run(f"DELETE FROM {source} WHERE id IN (SELECT id FROM temp.fallen)")
            if source == "suggestions":
                _count_suggestions(store)
        store.run("DROP TABLE temp.fallen")


def _move_ties(store: Store, line: int) -> None:
    """Give the links and missing counterparts of labels that fall to those that stay, unless they have them."""
    fallen = "IN (SELECT id FROM temp.fallen)"
    _keep_rows(store, line, "links", f"from_label {fallen} OR to_label {fallen}")
    _keep_rows(store, line, "no_counterparts", f"label_id {fallen}")
    for source, field in (("links", "from_label"), ("links", "to_label"), ("no_counterparts", "label_id")):
        keeper = f"(SELECT keeper FROM temp.fallen WHERE fallen.id = {source}.{field})"
        store.run(f"UPDATE OR IGNORE {source} SET {field} = {keeper} WHERE {field} {fallen}")


def _keep_rows(store: Store, line: int, source: str, where: str, **parameters: object) -> int:
    """Keep rows whole in the trail, those that it holds already as they are there, and return how many."""
    columns = [row[1] for row in store.rows(f"PRAGMA table_info({source})")]
    whole = ", ".join(f"'{column}', {column}" for column in columns)
    return store.run(
        f"INSERT INTO scheme_trail (line, source, field, row_id, old) "
        f"SELECT :line, '{source}', '{_ROW}', id, json_object({whole}) FROM {source} WHERE {where} "
        "ON CONFLICT (line, source, field, row_id) DO UPDATE SET old = old",
        {"line": line, **parameters},
    )


def _restore_rows(store: Store, line: int) -> None:
    """Put the rows back that the trail keeps whole, as far as what they belong to is still there."""
    found = {
        source: [
            json.loads(old)
            for (old,) in store.rows(
                "SELECT old FROM scheme_trail WHERE line = ? AND source = ? AND field = ?", (line, source, _ROW)
            )
        ]
        for source in _KEPT_WHOLE
    }
    for source in reversed(_KEPT_WHOLE):
        store.run_many(f"DELETE FROM {source} WHERE id = ?", [(row["id"],) for row in found[source]])
    needed = {
        "labels": "EXISTS (SELECT 1 FROM documents WHERE id = :document_id)",
        "links": "(SELECT count(*) FROM labels WHERE id IN (:from_label, :to_label)) = 2",
        "no_counterparts": "EXISTS (SELECT 1 FROM labels WHERE id = :label_id)",
        "suggestions": "EXISTS (SELECT 1 FROM documents WHERE id = :document_id)",
        "suggested_links": "EXISTS (SELECT 1 FROM stories WHERE id = :story_id)",
        "glossary_entries": "TRUE",
    }
    for source in _KEPT_WHOLE:
        for row in found[source][:1]:
            columns, marks = ", ".join(row), ", ".join(f":{column}" for column in row)
            store.run_many(
                f"INSERT OR IGNORE INTO {source} ({columns}) SELECT {marks} WHERE {needed[source]}", found[source]
            )
    if found["suggestions"]:
        _count_suggestions(store)


def _count_suggestions(store: Store) -> None:
    store.run(
        "UPDATE stories SET suggested = (SELECT count(*) FROM suggestions g JOIN documents d ON d.id = g.document_id "
        "WHERE d.story_id = stories.id)"
    )
