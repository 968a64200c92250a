"""A format: its name, how its files end, and what writes and reads it."""

from collections.abc import Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from corpus.exchange.exporting import Export, FileWriter, FolderWriter, export_file, export_folder
from corpus.exchange.importing import Import, Reader, run_import, trial_project
from corpus.exchange.report import Cancelled, Progress, Report
from corpus.model import Layer
from corpus.project import Project


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its name on the command line, its title, how its files end, and its writer and reader.

    What it writes is a file, or a folder: it has a `file` writer, a `folder` writer or neither. One that `is_glossary`
    holds pairs of names and takes no stories in. `needs` is the package of an extra that it cannot do without.
    """

    name: str
    title: str
    suffix: str = ""
    file: FileWriter | None = None
    folder: FolderWriter | None = None
    reader: Reader | None = None
    is_glossary: bool = False
    needs: str = ""

    @property
    def is_installed(self) -> bool:
        """Whether what it needs beyond Twinspan itself is there."""
        return not self.needs or find_spec(self.needs) is not None

    @property
    def can_write(self) -> bool:
        """Whether a project can be exported to it."""
        return self.file is not None or self.folder is not None

    @property
    def can_read(self) -> bool:
        """Whether a project can import it."""
        return self.reader is not None

    @property
    def has_history(self) -> bool:
        """Whether it has a place for the project's history."""
        return self.name == "stories"

    def write(
        self,
        project: Project,
        out: Path,
        *,
        layer: Layer | None = None,
        history: bool = False,
        strict: bool = False,
        dry_run: bool = False,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Report:
        """Write a project's stories to `out` and report what could not be carried over.

        Without `layer` it takes all, or what the format is for. With `strict` any loss is an error and nothing is
        written; with `dry_run` nothing is written but the report is the same. Raises TwinspanError
        `export-failed`, `export-empty`, `export-folder-taken`, `export-strict` or `format-not-written`.
        """
        if dry_run:
            with TemporaryDirectory(prefix="twinspan-") as folder:
                return self.write(
                    project, Path(folder) / out.name, layer=layer, history=history, strict=strict, progress=progress,
                    cancelled=cancelled,
                )  # fmt: skip
        export = Export(project, layer=layer, history=history, progress=progress, cancelled=cancelled)
        if self.file is not None:
            return export_file(self.file, export, out, self.name, strict=strict)
        assert self.folder is not None, f"{self.name} has no writer"  # noqa: S101 - `writer_of` sees to it
        return export_folder(self.folder, export, out, self.name, strict=strict)

    def read(
        self,
        project: Project,
        paths: Sequence[Path],
        *,
        annotator: str | None = None,
        as_suggestions: bool = False,
        strict: bool = False,
        dry_run: bool = False,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Report:
        """Add the stories of files to a project and report what could not be taken in.

        Labels that the files give to nobody become those of `annotator` (a name; by default the current one), what
        they give to someone stays theirs; with `as_suggestions` all of them, and the links, come in as
        suggestions that nobody has decided on. With `strict` any loss is an error and nothing comes in; with
        `dry_run` nothing comes in but the report is the same. Raises TwinspanError `import-failed`,
        `import-strict`, and what the project raises.
        """
        reader = self.reader
        assert reader is not None, f"{self.name} has no reader"  # noqa: S101 - `reader_of` sees to it

        def run(into: Project) -> Report:
            source = self.name if as_suggestions else None
            coming = Import(
                into, paths, annotator=annotator, suggestions_of=source, progress=progress, cancelled=cancelled
            )
            return run_import(reader, coming, strict=strict)

        if not dry_run:
            return run(project)
        with trial_project(project) as trial:
            return run(trial)
