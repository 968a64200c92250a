"""Twinspan's own format: JSON Lines, a story a line, with everything suggested and decided in it.

docs/formats.md describes it. The same state gives the same bytes, and what is written comes back as it was.
"""

import json

from corpus.errors import TwinspanError
from corpus.exchange.exporting import Export
from corpus.exchange.importing import Import
from corpus.exchange.line_input import bounded_lines
from corpus.exchange.output_file import OutputFile
from corpus.exchange.report import COUNTED
from corpus.exchange.stories_layers import of_layer
from corpus.exchange.stories_read import parse_story
from corpus.exchange.stories_write import story_line
from corpus.project import Project

MAX_LINE_BYTES = 256 * 1024 * 1024


def write_stories(export: Export, file: OutputFile) -> None:
    """Write every story of the project, one a line; with a layer, only what belongs to it."""
    project, layer = export.project, export.layer
    history = project.story_history() if export.history else None
    stories = [summary.story for summary in project.stories.all()]
    for done, story in enumerate(stories):
        if not export.goes_on():
            return
        record = of_layer(project.export_story(story.id), layer, export.tally)
        line = story_line(record)
        if history is not None:
            line["history"] = list(history.lines(story.id))
        file.write(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n")
        export.manifest.add(story.name, record.documents, record.spans, record.links)
        if layer is None and (left := project.reading_marks(story.id)):
            export.tally.lose("stories-marks-left", story.name, left)
        for what, things in zip(COUNTED, ([1], record.documents, record.spans, record.links), strict=True):
            export.tally.add(what, len(things))
        export.step(done + 1, len(stories), story.name)


def read_stories(coming: Import) -> None:
    """Add the stories of files, each line in one transaction.

    A line that holds no story, and a span or link that contradicts its text, is reported and passed over. So
    is a story that the project has already. Decisions of nobody become the importer's.
    """
    total = sum(path.stat().st_size for path in coming.paths)
    read = 0
    for path in coming.paths:
        for number, line in bounded_lines(path, MAX_LINE_BYTES):
            if not coming.goes_on():
                return
            if line is None:
                coming.tally.lose("stories-line-too-long", f"{path.name}:{number}")
                continue
            read += len(line)
            _read_line(coming, f"{path.name}:{number}", line)
            coming.step(read, total, path.name)


def _read_line(coming: Import, where: str, line: bytes) -> None:
    if not line.strip():
        return
    try:
        record = parse_story(line, where, coming.tally)
        if _is_there(coming.project, record.story.id):
            coming.tally.lose("stories-already-there", f"{where} ({record.story.name})")
            return
        coming.add(record, where, record.story.name)
    except (ValueError, TwinspanError) as error:
        if isinstance(error, TwinspanError) and error.code.startswith("project-"):
            raise
        coming.tally.lose("stories-line-broken", f"{where} ({error})")


def _is_there(project: Project, story_id: str) -> bool:
    try:
        project.stories.get(story_id)
    except TwinspanError:
        return False
    return True
