"""UIMA CAS, as XMI and as JSON, through dkpro-cassis: INCEpTION, WebAnno and every UIMA pipeline read it.

A CAS a story, as in WebAnno TSV: its documents one after the other in one text, so that links are relations in it.
Spans are the named entities of DKPro Core, which every INCEpTION project has. What a CAS from elsewhere holds
beyond our spans is kept with its document and goes out again.
"""

from collections.abc import Iterator
from pathlib import Path

from corpus.exchange.arrivals import Arrival
from corpus.exchange.departures import Departures
from corpus.exchange.document_folder import StoryNames
from corpus.exchange.exporting import Export
from corpus.exchange.output_folder import OutputFolder
from corpus.exchange.report import Tally
from corpus.exchange.uima_files import json_files, load_json, load_xmi, xmi_files
from corpus.exchange.uima_read import cas_arrivals
from corpus.exchange.uima_types import merged, type_system
from corpus.exchange.uima_write import story_cas
from corpus.exchange.webanno_write import story_text


def write_xmi(export: Export, folder: OutputFolder) -> None:
    """Write an .xmi for each story, and the TypeSystem.xml that they have in common.

    A story that came in with types that contradict those has its own beside it, in a folder of its own.
    """
    types = None
    names = StoryNames()
    for record in Departures(export, originals=True):
        if record.documents:
            story = story_text(record, export.tally, of_tokens=False)
            cas = story_cas(record, story, export.tally, for_xml=True)
            name = names.name_of(record.story)
            try:
                types = cas.typesystem if types is None else merged(types, cas.typesystem)
            except ValueError:
                folder.write_with(f"{name}/TypeSystem.xml", cas.typesystem.to_xml)
                name = f"{name}/{name}"
            folder.write_with(f"{name}.xmi", cas.to_xmi)
    folder.write_with("TypeSystem.xml", (types or type_system()).to_xml)


def write_json(export: Export, folder: OutputFolder) -> None:
    """Write a .json for each story, its types in it."""
    names = StoryNames()
    for record in Departures(export, originals=True):
        if record.documents:
            story = story_text(record, export.tally, of_tokens=False)
            cas = story_cas(record, story, export.tally)
            folder.write_with(f"{names.name_of(record.story)}.json", cas.to_json)


def read_xmi(path: Path, tally: Tally) -> Iterator[Arrival]:
    """Yield the documents of an .xmi with its TypeSystem.xml beside it, or of all in a folder or .zip."""
    for name, data, types in xmi_files(path, tally):
        try:
            cas, wrong, left = load_xmi(data, types)
            arrivals = cas_arrivals(path, name, cas, wrong, tally)
            if left:
                tally.lose(
                    "exchange-results-left", f"{name} (of types that its TypeSystem.xml does not describe)", left
                )
        except ValueError as error:
            tally.lose("exchange-record-broken", f"{name} ({error})")
        else:
            yield from arrivals


def read_json(path: Path, tally: Tally) -> Iterator[Arrival]:
    """Yield the documents of a .json, or of all in a folder."""
    for name, data in json_files(path, tally):
        try:
            cas, wrong = load_json(data)
            arrivals = cas_arrivals(path, name, cas, wrong, tally)
        except ValueError as error:
            tally.lose("exchange-record-broken", f"{name} ({error})")
        else:
            yield from arrivals
