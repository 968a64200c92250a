"""What the JSON formats of other tools have no key for: a document's story, links and values, under one key of ours.

Those tools keep a key that they do not know, so that it comes back with what was labelled in them.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from corpus.exchange.arrivals import Arrival, ArrivingLink, SpanPlace, is_sound, language_of, plain_name
from corpus.exchange.json_input import JsonRecord, dicts, parse_object
from corpus.exchange.report import Tally
from corpus.model import Document, Relation, Span
from corpus.project import Origin, StoryRecord

KEY = "twinspan"


def story_keys(record: StoryRecord, document: Document) -> dict[str, Any]:
    """Return what stands under KEY for a document: where it belongs, its links to others, what has no counterpart."""
    spans = {span.id: span for span in record.spans}
    keys: dict[str, Any] = {
        "story": record.story.name,
        "story_id": record.story.id,
        "document": document.id,
        "name": document.name,
        "lang": document.lang,
        "date": document.date,
    }
    links = [
        {
            "from": _own_place(one),
            "to": [other.document_id, *_own_place(other)],
            "relation": link.relation.value,
        }
        for link in record.links
        for one, other in [(spans[link.from_span], spans[link.to_span])]
        if one.document_id == document.id
    ]
    missing = [
        {"span": _own_place(spans[entry.span_id]), "lang": entry.lang}
        for entry in record.no_counterparts
        if spans[entry.span_id].document_id == document.id
    ]
    return keys | {key: entries for key, entries in (("links", links), ("no_counterpart", missing)) if entries}


def attributes(span: Span) -> dict[str, Any]:
    """Return what a span says beyond its place and label, as JSON; what it does not say is left out."""
    said = {
        "value": span.value,
        "unit": span.unit,
        "modifier": span.modifier,
        "alternatives": list(span.alternatives),
        "note": span.note,
        "unsure": span.unsure,
    }
    return {key: value for key, value in said.items() if value}


def attribute_list(spans: Sequence[Span]) -> list[dict[str, Any]]:
    """Return what spans say beyond place and label, for formats whose spans have no keys for it."""
    return [{"span": _own_place(span), **said} for span in spans if (said := attributes(span))]


def attributes_by_place(keys: object) -> dict[tuple[str, ...], dict[str, Any]]:
    """Return what `attribute_list` wrote under "attributes", by (start, end, label)."""
    entries = dicts(keys.get("attributes")) if isinstance(keys, dict) else []
    return {tuple(map(str, entry["span"])): entry for entry in entries if isinstance(entry.get("span"), list)}


def arrival_of(
    path: Path, line: JsonRecord, *, text: object, keys: object, hints: Sequence[object], media_type: str
) -> Arrival:
    """Return the document of a record, without its spans.

    `keys` is what stands under KEY, `hints` objects of the other tool in which a story, name or language may
    stand. The record's bytes become the document's original. Raises ValueError where `text` is none.
    """
    if not isinstance(text, str) or not text.strip():
        raise ValueError("it has no text")
    if not is_sound(text) or "\0" in text:
        raise ValueError("its text holds half a character or a NUL")
    own = keys if isinstance(keys, dict) else {}
    known = [each for each in (own, *hints) if isinstance(each, dict)]
    return Arrival(
        where=line.where,
        path=path,
        key=_exact(own, "document") or line.where,
        name=_exact(own, "name") or _first(known, "name", "document", "title") or line.where,
        text=text,
        lang=language_of(text, _first(known, "lang", "language")),
        story=_exact(own, "story") or _first(known, "story"),
        story_key=_exact(own, "story_id"),
        date=_exact(own, "date"),
        origin=Origin(media_type=media_type, encoding="utf-8", content=line.raw),
        line=line.number,
    )


def add_links(arrival: Arrival, keys: object, tally: Tally) -> None:
    """Add the links and missing counterparts that stand under KEY; those that make no sense are reported."""
    own = keys if isinstance(keys, dict) else {}
    for index, entry in enumerate(dicts(own.get("links"))):
        where = f"{arrival.where}, link {index + 1}"
        one, other = read_place(entry.get("from"), arrival.key), read_place(entry.get("to"))
        relation = entry.get("relation", Relation.SAME)
        if one is None or other is None or relation not in Relation.__members__.values():
            tally.lose("exchange-link-broken", f"{where}: it makes no sense")
        else:
            arrival.links.append(ArrivingLink(one, other, Relation(relation), where))
    for entry in dicts(own.get("no_counterpart")):
        place = read_place(entry.get("span"), arrival.key)
        if place is None or not isinstance(entry.get("lang"), str):
            tally.lose("exchange-link-broken", f"{arrival.where}, no_counterpart: it makes no sense")
        else:
            arrival.no_counterparts.append((place, language_of("", entry["lang"])))


def read_place(entry: object, *before: str) -> SpanPlace | None:
    """Return the place that a list of (document, start, end, label) says, `before` being its first parts."""
    parts = [*before, *entry] if isinstance(entry, list) else []
    if len(parts) == 4 and [type(part) for part in parts] == [str, int, int, str]:
        return (parts[0], parts[1], parts[2], parts[3])
    return None


def foreign_fields(origin: Origin | None, media_type: str) -> dict[str, Any]:
    """Return the record that a document came from in this format, {} for one from elsewhere."""
    if origin is None or origin.media_type != media_type or origin.content is None:
        return {}
    try:
        return parse_object(origin.content)
    except ValueError:
        return {}


def _own_place(span: Span) -> list[Any]:
    return [span.start, span.end, span.label]


def _exact(keys: dict[str, Any], name: str) -> str | None:
    """Return the text that we wrote under `name`, as it stands."""
    value = keys.get(name)
    return value if isinstance(value, str) and value.strip() and "\0" not in value and is_sound(value) else None


def _first(objects: Sequence[dict[str, Any]], *names: str) -> str | None:
    """Return the first text under one of `names`, as one line."""
    for each in objects:
        for name in names:
            if isinstance(value := each.get(name), str) and (line := plain_name(value, "")):
                return line
    return None
