"""The day on which a web page says it was published, from its metadata alone: dates in its text are the story's."""

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from corpus.reading.dates import leading_date

if TYPE_CHECKING:
    from lxml.etree import _Element

# Facebook's Open Graph, Dublin Core, schema.org microdata, and what newspapers' systems write.
_META_NAMES = frozenset(
    "article:published_time og:published_time og:article:published_time article:published dc.date dc.date.issued "
    "dcterms.created dcterms.issued pubdate publishdate publish-date publish_date publication_date date "
    "parsely-pub-date sailthru.date datepublished".split()
)
_MAX_SCRIPT_CHARACTERS = 1_000_000


def published_date(page: "_Element", lang: str) -> str | None:
    """Return the date (ISO 8601) of publication of a parsed page whose language is `lang`, None unless it is said."""
    for written in _dates(page):
        if date := leading_date(written[:100], lang):
            return date
    return None


def _dates(page: "_Element") -> Iterator[str]:
    for meta in page.iter("meta"):
        names = (meta.get("property"), meta.get("name"), meta.get("itemprop"))
        if any(name and name.lower() in _META_NAMES for name in names):
            yield meta.get("content") or ""
    for script in page.iter("script"):
        if script.get("type") == "application/ld+json" and len(script.text or "") < _MAX_SCRIPT_CHARACTERS:
            yield from _linked_data_dates(script.text or "")
    for element in page.iter("time", "span", "div"):
        if element.get("itemprop") == "datePublished" or (element.tag == "time" and element.get("pubdate") is not None):
            yield element.get("datetime") or element.get("content") or ""


def _linked_data_dates(script: str) -> Iterator[str]:
    """Yield each "datePublished" in a block of JSON-LD, the outermost first."""
    try:
        waiting: list[Any] = [json.loads(script)]
    except (ValueError, RecursionError):
        return
    while waiting:
        value = waiting.pop(0)
        if isinstance(value, dict):
            date = value.get("datePublished")
            if isinstance(date, str):
                yield date
            waiting += value.values()
        elif isinstance(value, list):
            waiting += value
