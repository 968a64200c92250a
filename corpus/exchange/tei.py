"""TEI P5 (https://tei-c.org/release/doc/tei-p5-doc/en/html/): texts for readers and archives, spans inline.

Spans that nest are elements in the text: names, and figures with what they are worth. XML cannot let two
elements overlap, so that a span which overlaps an earlier one is a <span> outside the text, with its offsets.
"""

from collections.abc import Iterator, Sequence

from corpus.exchange.departures import Departures, spans_of
from corpus.exchange.exporting import Export
from corpus.exchange.output_file import OutputFile
from corpus.exchange.report import Tally
from corpus.exchange.xml_text import xml_attribute, xml_text
from corpus.model import Document, Modifier, Scheme, Span
from corpus.project import StoryRecord

_ELEMENTS = {
    "PERSON": "persName",
    "ORG": "orgName",
    "GPE": "placeName",
    "LOC": "placeName",
    "FAC": "placeName",
    "DATE": "date",
    "TIME": "time",
}
_PRECISION = {
    Modifier.APPROX: 'precision="low"',
    Modifier.LESS_THAN: 'precision="low" n="LESS_THAN"',
    Modifier.MORE_THAN: 'precision="low" n="MORE_THAN"',
    Modifier.EQUAL_OR_LESS: 'precision="low" n="EQUAL_OR_LESS"',
    Modifier.EQUAL_OR_MORE: 'precision="low" n="EQUAL_OR_MORE"',
}
