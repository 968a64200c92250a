"""One export: what a writer is given, and what holds for every format around it.

A format's own work is a function that takes an `Export` and the file or folder to write to. Layers, progress,
cancelling, `strict`, trying out and the manifest are alike for all of them, and stand here.
"""

import json
from collections.abc import Callable
from pathlib import Path

from corpus.errors import TwinspanError
from corpus.exchange.manifest import MANIFEST_SUFFIX, Manifest
from corpus.exchange.output_file import OutputFile, output_file
from corpus.exchange.output_folder import OutputFolder
from corpus.exchange.report import COUNTED, Cancelled, Progress, Report, Tally
from corpus.model import Layer
from corpus.project import Project

FileWriter = Callable[["Export", OutputFile], None]
FolderWriter = Callable[["Export", OutputFolder], None]


class Export:
    """One export while it runs. `layer` is the one asked for, then the one taken; `tally` counts what went through."""

    def __init__(
        self,
        project: Project,
        *,
        layer: Layer | None = None,
        history: bool = False,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> None:
        self.project = project
        self.layer = layer
        self.history = history
        self.tally = Tally(*COUNTED)
        self.manifest = Manifest()
        self.is_cancelled = False
        self._progress = progress
        self._cancelled = cancelled

    def goes_on(self) -> bool:
        """Tell whether nobody has asked to stop; a writer that hears False returns at once."""
        if self._cancelled and self._cancelled():
            self.is_cancelled = True
        return not self.is_cancelled

    def step(self, done: int, total: int, what: str) -> None:
        """Tell how far it is."""
        if self._progress:
            self._progress(done, total, what)

    def report(self) -> Report:
        """Return what went through so far."""
        return self.tally.report(cancelled=self.is_cancelled)


def export_file(write: FileWriter, export: Export, out: Path, name: str, *, strict: bool = False) -> Report:
    """Have `write` make the file `out` in the format `name`, with its manifest beside it, and return what went through.

    It appears when it is whole; cancelled, it does not. With `strict` any loss raises `export-strict`. Raises
    `export-failed`.
    """
    with output_file(out) as file:
        try:
            write(export, file)
            report = _checked(export, out, strict)
        except BaseException:
            file.discard()
            raise
        if report.cancelled:
            file.discard()
            return report
        files = file.files()
        about = export.manifest.about(report, layer=export.layer, scheme=export.project.scheme, files=files)
        manifest = file.companion(out.name + MANIFEST_SUFFIX)
        manifest.write(json.dumps({"format": name, **about}, ensure_ascii=False, indent=2) + "\n")
    return report


def export_folder(write: FolderWriter, export: Export, out: Path, name: str, *, strict: bool = False) -> Report:
    """Have `write` fill the folder `out`; its report.json is the manifest. All else is as with a file.

    Raises `export-folder-taken`, too.
    """
    with OutputFolder(out, name) as folder:
        write(export, folder)
        report = _checked(export, out, strict)
        if not report.cancelled:
            files = folder.files()
            folder.finish(export.manifest.about(report, layer=export.layer, scheme=export.project.scheme, files=files))
    return report


def _checked(export: Export, out: Path, strict: bool) -> Report:
    report = export.report()
    if strict and report.losses and not report.cancelled:
        raise TwinspanError("export-strict", path=out, losses=" ".join(map(str, report.losses)))
    return report
