"""Twinspan's own format: JSON Lines, a story a line, with everything suggested and decided in it.

docs/formats.md describes it. The same state gives the same bytes, and what is written comes back as it was.
"""

import json
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from corpus.errors import TwinspanError
from corpus.exchange.report import Report, Tally
from corpus.exchange.stories_layers import of_layer, suggested
from corpus.exchange.stories_read import parse_story
from corpus.exchange.stories_write import story_line
from corpus.model import Layer
from corpus.project import Project, StoryRecord

MAX_LINE_BYTES = 512 * 1024 * 1024
COUNTED = ("stories", "documents", "spans", "links")

Progress = Callable[[int, int, str], None]
Cancelled = Callable[[], bool]


def write_stories(
    project: Project,
    out: Path,
    *,
    layer: Layer | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Report:
    """Write every story of the project to the file `out`, one a line; with `layer`, only what belongs to it.

    The file appears when it is complete; a cancelled export leaves what was there.
    Raises TwinspanError `export-failed`.
    """
    tally = Tally(*COUNTED)
    stories = [summary.story for summary in project.stories.all()]
    beside = out.with_name(f"{out.name}.part")
    try:
        with beside.open("w", encoding="utf-8", newline="\n") as file:
            for done, story in enumerate(stories):
                if cancelled and cancelled():
                    break
                record = of_layer(project.export_story(story.id), layer, tally)
                file.write(json.dumps(story_line(record), ensure_ascii=False, separators=(",", ":")) + "\n")
                _count(tally, record)
                if progress:
                    progress(done + 1, len(stories), story.name)
            else:
                file.flush()
                os.fsync(file.fileno())
                file.close()
                beside.replace(out)
                return tally.report()
        return tally.report(cancelled=True)
    except OSError as error:
        raise TwinspanError("export-failed", path=out, problem=error.strerror or error) from error
    finally:
        beside.unlink(missing_ok=True)


def read_stories(
    project: Project,
    paths: Sequence[Path],
    *,
    as_suggestions: bool = False,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Report:
    """Add the stories of the files `paths` to the project, each line in one transaction.

    A line that holds no story, and a span or link that contradicts its text, is reported and passed over. So
    is a story that the project has already. Decisions of nobody become the current annotator's. With
    `as_suggestions` labels and links come in as suggestions that nobody has decided on.
    Raises TwinspanError `import-failed` for a file that cannot be read, and what the project raises.
    """
    tally = Tally(*COUNTED)
    total = sum(_size(path) for path in paths)
    read = 0
    for path in paths:
        for number, line in _lines(path):
            if cancelled and cancelled():
                return tally.report(cancelled=True)
            read += len(line)
            _read_line(project, f"{path.name}:{number}", line, tally, as_suggestions)
            if progress:
                progress(read, total, path.name)
    return tally.report()


def _read_line(project: Project, where: str, line: bytes, tally: Tally, as_suggestions: bool) -> None:
    if not line.strip():
        return
    try:
        record = parse_story(line, where, tally)
        if _is_there(project, record.story.id):
            tally.lose("stories-already-there", f"{where} ({record.story.name})")
            return
        if as_suggestions:
            record = suggested(record, "stories", tally)
        for label in sorted({span.label for span in record.spans if project.scheme.label(span.label) is None}):
            tally.lose("stories-label-unknown", f"{where} ({label})")
        merged = project.import_story(record).merged
    except (ValueError, TwinspanError) as error:
        if isinstance(error, TwinspanError) and error.code.startswith("project-"):
            raise
        tally.lose("stories-line-broken", f"{where} ({error})")
        return
    if merged:
        tally.lose("stories-merged", f"{where} ({record.story.name})", merged)
    _count(tally, record)


def _is_there(project: Project, story_id: str) -> bool:
    try:
        project.stories.get(story_id)
    except TwinspanError:
        return False
    return True


def _count(tally: Tally, record: StoryRecord) -> None:
    tally.add("stories")
    tally.add("documents", len(record.documents))
    tally.add("spans", len(record.spans))
    tally.add("links", len(record.links))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError as error:
        raise TwinspanError("import-failed", path=path, problem=error.strerror or error) from error


def _lines(path: Path) -> Iterator[tuple[int, bytes]]:
    """Yield (number, bytes) of each line, the mark that some editors put at the beginning left out."""
    try:
        with path.open("rb") as file:
            number = 0
            while line := file.readline(MAX_LINE_BYTES):
                number += 1
                yield number, line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line
    except OSError as error:
        raise TwinspanError("import-failed", path=path, problem=error.strerror or error) from error
