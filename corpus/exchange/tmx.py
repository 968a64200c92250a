"""TMX 1.4b: the paragraphs of two versions that answer each other, as translation units."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from corpus.exchange.exporting import Export
from corpus.exchange.manifest import tool_version
from corpus.exchange.output_file import OutputFile
from corpus.exchange.report import Tally
from corpus.exchange.xml_text import xml_attribute, xml_text
from corpus.linking import align_corrected
from corpus.model import Document, Pairing, Story


def write_tmx(export: Export, file: OutputFile) -> None:
    """Write a unit for each pair of paragraphs of two versions that answer each other, as people have corrected them.

    Every two documents of a story in different languages are aligned.
    """
    export.layer = None
    export.tally = tally = Tally("stories", "documents", "segments")
    project = export.project
    stories = [summary.story for summary in project.stories.all()]
    file.write(_head())
    for done, story in enumerate(stories):
        if not export.goes_on():
            return
        documents = project.documents.of(story.id)
        export.manifest.add(story.name, documents, (), ())
        tally.add("stories")
        tally.add("documents", len(documents))
        said = project.pairings.of(story.id)
        for one, other in combinations(documents, 2):
            if one.lang != other.lang:
                file.write("".join(_units(story, one, other, said, tally)))
        export.step(done + 1, len(stories), story.name)
    file.write("</body>\n</tmx>\n")


def _head() -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n'
        f'<header creationtool="Twinspan" creationtoolversion="{tool_version()}" segtype="paragraph" o-tmf="Twinspan" '
        'adminlang="en" srclang="*all*" datatype="plaintext"/>\n<body>\n'
    )


def _units(story: Story, one: Document, other: Document, said: Sequence[Pairing], tally: Tally) -> Iterator[str]:
    where = f"{story.name}/{one.name}–{other.name}"
    for (start, end), (other_start, other_end) in align_corrected(one, other, said):
        sides = (one, one.text[start:end]), (other, other.text[other_start:other_end])
        if not all(text.strip() for _, text in sides):
            tally.lose("tmx-unpaired", where)
            continue
        tally.add("segments")
        yield f'<tu>\n<prop type="x-story">{xml_text(story.name, where, tally)}</prop>\n'
        for document, text in sides:
            lang = xml_attribute(document.lang, where, tally)
            name = xml_text(document.name, where, tally)
            yield (
                f'<tuv xml:lang={lang}><prop type="x-document">{name}</prop>'
                f"<seg>{xml_text(text, where, tally)}</seg></tuv>\n"
            )
        yield "</tu>\n"
