"""A report to read: a page in which each story's versions stand side by side, spans marked, links numbered.

The page needs nothing else, neither scripts nor the network.
"""

from collections import defaultdict
from collections.abc import Iterator
from html import escape

from corpus.exchange.departures import ALL, Carries, Departures, spans_of
from corpus.exchange.exporting import Export
from corpus.exchange.html_text import describe, label_class, marked_text
from corpus.exchange.output_file import OutputFile
from corpus.model import Document, Link, Relation, Scheme, Span
from corpus.project import StoryRecord

_STYLE = """
:root { color-scheme: light dark; }
body { font: 16px/1.7 system-ui, "Noto Sans", "Noto Sans CJK SC", sans-serif; margin: 2rem; }
.story { display: flex; flex-wrap: wrap; gap: 2rem; }
.text { flex: 1 1 22rem; white-space: pre-wrap; overflow-wrap: anywhere; }
mark { color: inherit; background: none; border-bottom: 2px solid var(--c, gray); }
mark.d2 { border-bottom-style: double; border-bottom-width: 4px; }
mark.d3 { border-bottom-style: double; border-bottom-width: 6px; }
.t { font-size: .65em; opacity: .8; margin: 0 .2em; border: 1px solid; border-radius: .3em; padding: 0 .3em; }
.n { margin-left: .4em; font-weight: bold; }
table { border-collapse: collapse; margin: 1rem 0 3rem; }
td, th { border: 1px solid gray; padding: .2rem .6rem; text-align: left; }
tr.contradicts { font-weight: bold; outline: 3px solid #c00; }
"""


def write_html(export: Export, file: OutputFile) -> None:
    """Write the stories as one page."""
    file.write(_head(export.project.path.stem, export.project.scheme))
    first = 1  # links are numbered through the page
    for record in Departures(export, ALL - {Carries.ALTERNATIVES}):
        file.write("".join(_story(record, first)))
        first += len(record.links)
    file.write("</body>\n</html>\n")


def _head(title: str, scheme: Scheme) -> str:
    colors = "\n".join(f".{label_class(label.name)} {{ --c: {_color(label.color)}; }}" for label in scheme.labels)
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}{colors}\n</style>\n</head>\n<body>\n"
        f"<h1>{escape(title)}</h1>\n"
    )


def _story(record: StoryRecord, first: int) -> Iterator[str]:
    yield f"<h2>{escape(record.story.name)}</h2>\n"
    numbers: defaultdict[str, list[int]] = defaultdict(list)
    for number, link in enumerate(record.links, first):
        numbers[link.from_span].append(number)
        numbers[link.to_span].append(number)
    yield '<div class="story">\n'
    places: dict[str, tuple[Document, Span]] = {}
    for document in record.documents:
        spans = spans_of(record, document)
        places.update((span.id, (document, span)) for span in spans)
        date = f", {escape(document.date)}" if document.date else ""
        lang = escape(document.lang)
        yield f'<section lang="{lang}">\n<h3>{escape(document.name)} ({lang}{date})</h3>'
        # What follows at once on <div> counts: the text may begin with white space.
        yield f'<div class="text">{marked_text(document.text, spans, numbers)}</div>\n</section>\n'
    yield "</div>\n"
    if record.links or record.no_counterparts:
        yield "<table>\n<tr><th>#</th><th>relation</th><th colspan=2>one</th><th colspan=2>other</th></tr>\n"
        for number, link in enumerate(record.links, first):
            yield _link_row(number, link, places)
        for entry in record.no_counterparts:
            missing = f"<td>{escape(entry.lang)}</td><td></td>"
            yield f"<tr><td></td><td>no counterpart</td>{_side(*places[entry.span_id])}{missing}</tr>\n"
        yield "</table>\n"


def _link_row(number: int, link: Link, places: dict[str, tuple[Document, Span]]) -> str:
    name = link.relation.value
    shown = "contradicts" if link.relation is Relation.CONTRADICTS else ""
    sides = _side(*places[link.from_span]) + _side(*places[link.to_span])
    return f'<tr id="link{number}" class="{shown}"><td>{number}</td><td>{name}</td>{sides}</tr>\n'


def _side(document: Document, span: Span) -> str:
    form = escape(" ".join(document.text[span.start : span.end].split()))
    about = escape(f"{document.lang}: {describe(span)}")
    return f'<td lang="{escape(document.lang)}"><a href="#{escape(span.id)}">{form}</a></td><td>{about}</td>'


def _color(color: str) -> str:
    """Return a scheme's colour, which is a person's own text, if it is one."""
    return color if color.startswith("#") and color[1:].isalnum() else "gray"
