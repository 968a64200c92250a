"""TMX 1.4b: the paragraphs of two versions that answer each other, as translation units."""

from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from itertools import combinations
from pathlib import Path

from corpus.exchange.admission import Cancelled, Progress
from corpus.exchange.output_file import output_file
from corpus.exchange.report import Report, Tally
from corpus.exchange.xml_text import xml_attribute, xml_text
from corpus.linking import align
from corpus.model import Document, Layer, Story
from corpus.project import Project


def write_tmx(
    project: Project,
    out: Path,
    *,
    layer: Layer | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Report:
    """Write a unit for each pair of paragraphs of two versions that answer each other (`corpus.linking.align`).

    Every two documents of a story in different languages are aligned. Raises TwinspanError `export-failed`.
    """
    tally = Tally("stories", "documents", "segments")
    stories = [summary.story for summary in project.stories.all()]
    with output_file(out) as file:
        file.write(_head())
        for done, story in enumerate(stories):
            if cancelled and cancelled():
                file.discard()
                return tally.report(cancelled=True)
            documents = project.documents.of(story.id)
            tally.add("stories")
            tally.add("documents", len(documents))
            for one, other in combinations(documents, 2):
                if one.lang != other.lang:
                    file.write("".join(_units(story, one, other, tally)))
            if progress:
                progress(done + 1, len(stories), story.name)
        file.write("</body>\n</tmx>\n")
    return tally.report()


def _head() -> str:
    try:
        tool_version = version("twinspan")
    except PackageNotFoundError:  # run from a folder that was never installed
        tool_version = "0"
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n'
        f'<header creationtool="Twinspan" creationtoolversion="{tool_version}" segtype="paragraph" o-tmf="Twinspan" '
        'adminlang="en" srclang="*all*" datatype="plaintext"/>\n<body>\n'
    )


def _units(story: Story, one: Document, other: Document, tally: Tally) -> Iterator[str]:
    where = f"{story.name}/{one.name}–{other.name}"
    for (start, end), (other_start, other_end) in align(one.text, one.lang, other.text, other.lang):
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
