"""TBX-Basic (ISO 30042:2019, DCA style), written: the names of links and glossary, a concept for each thing named."""

from collections.abc import Iterator

from corpus.exchange.departures import Departures
from corpus.exchange.exporting import Export
from corpus.exchange.output_file import OutputFile
from corpus.exchange.report import Tally
from corpus.exchange.xml_text import xml_attribute, xml_text
from corpus.model import Layer, Relation, Scheme
from corpus.project import StoryRecord
from corpus.project.glossary import NamePair, Origin

_Term = tuple[str, str, str]  # label, language, form
_Pair = frozenset[tuple[str, str]]


def write_tbx(export: Export, file: OutputFile) -> None:
    """Write a concept for the forms of each name that links or the glossary join, directly or through others.

    Names without a link are reported. Pairs that the glossary has switched off join nothing.
    """
    export.tally = tally = Tally("stories", "concepts", "terms")
    concepts = _Concepts()
    scheme = export.project.scheme
    figures = {label.name for label in scheme.labels if label.kind == "figure"}
    glossary = export.project.glossary.rows()
    rested = {_names_of(row.pair) for row in glossary if not row.used}
    if export.layer is not Layer.SUGGESTIONS:
        for row in glossary:
            if row.used and row.origin is not Origin.LINKS:
                pair = row.pair
                export.manifest.note(*pair)
                concepts.join((pair.label, pair.lang_a, pair.form_a), (pair.label, pair.lang_b, pair.form_b))
    # What a terminology is not for (figures, notes) is no loss of it.
    departures = Departures(export, tally=Tally())
    for record in departures if export.project.stories.all() or not concepts else ():
        tally.add("stories")
        _collect(record, concepts, figures, rested, tally)
    file.write(_head(export.project.path.stem, tally))
    for number, terms in enumerate(concepts.groups(), 1):
        tally.add("concepts")
        tally.add("terms", len(terms))
        file.write("".join(_entry(number, terms, scheme, tally)))
    file.write("</body>\n</text>\n</tbx>\n")


class _Concepts:
    """Terms that belong together, grown link by link (union-find)."""

    def __init__(self) -> None:
        self._parent: dict[_Term, _Term] = {}

    def join(self, one: _Term, other: _Term) -> None:
        """Put two terms into one concept."""
        self._parent[self._root(one)] = self._root(other)

    def __bool__(self) -> bool:
        return bool(self._parent)

    def groups(self) -> list[list[_Term]]:
        """Return the terms of each concept, all sorted."""
        groups: dict[_Term, list[_Term]] = {}
        for term in sorted(self._parent):
            groups.setdefault(self._root(term), []).append(term)
        return sorted(groups.values())

    def _root(self, term: _Term) -> _Term:
        self._parent.setdefault(term, term)
        while (parent := self._parent[term]) != term:
            self._parent[term] = self._parent[parent]  # every look-up shortens the way of the next
            term = self._parent[term]
        return term


def _names_of(pair: NamePair) -> _Pair:
    """Return (language, form) of both names, the forms as `_collect` writes them."""
    sides = ((pair.lang_a, pair.form_a), (pair.lang_b, pair.form_b))
    return frozenset((lang, " ".join(form.split())) for lang, form in sides)


def _collect(record: StoryRecord, concepts: _Concepts, figures: set[str], rested: set[_Pair], tally: Tally) -> None:
    documents = {document.id: document for document in record.documents}
    terms = {}
    for span in record.spans:
        if span.label not in figures:
            document = documents[span.document_id]
            form = " ".join(document.text[span.start : span.end].split())
            terms[span.id] = (span.label, document.lang, form)
    linked = set()
    for link in record.links:
        if link.relation is Relation.SAME and link.from_span in terms and link.to_span in terms:
            one, other = terms[link.from_span], terms[link.to_span]
            if frozenset((one[1:], other[1:])) in rested:
                continue
            # A name that two people label differently is one name: the label of the first side holds.
            concepts.join(one, (one[0], other[1], other[2]))
            linked |= {link.from_span, link.to_span}
    if len(terms) > len(linked):
        tally.lose("tbx-unlinked", record.story.name, len(terms) - len(linked))


def _head(title: str, tally: Tally) -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<tbx style="dca" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">\n'
        f"<tbxHeader><fileDesc><titleStmt><title>{xml_text(title, 'title', tally)}</title></titleStmt>"
        "<sourceDesc><p>Names that were linked in Twinspan</p></sourceDesc></fileDesc></tbxHeader>\n<text>\n<body>\n"
    )


def _entry(number: int, terms: list[_Term], scheme: Scheme, tally: Tally) -> Iterator[str]:
    label = terms[0][0]
    where = f"concept {number}"
    yield f'<conceptEntry id="c{number}">\n<descrip type="subjectField">{xml_text(label, where, tally)}</descrip>\n'
    if (known := scheme.label(label)) and known.description:
        yield f"<note>{xml_text(known.description, where, tally)}</note>\n"
    for lang in sorted({lang for _, lang, _ in terms}):
        yield f"<langSec xml:lang={xml_attribute(lang, where, tally)}>\n"
        for form in sorted(form for _, other, form in terms if other == lang):
            yield f"<termSec><term>{xml_text(form, where, tally)}</term></termSec>\n"
        yield "</langSec>\n"
    yield "</conceptEntry>\n"
