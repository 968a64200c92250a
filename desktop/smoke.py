"""`twinspan --smoke-test REPORT.json [STEP]`: a day's work in seconds, to tell whether this copy is whole.

It works in a folder of its own, with settings of its own, and touches nothing of the person's. What a frozen
copy loses is mostly found by name while it runs (plugins, entry points, data files), so that every room of the
program is walked through once. The report is for machines and for whoever has to find out what is missing.
"""

import json
import os
import platform
import sys
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, sleep, time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from corpus.project import Project
    from desktop.app import WindowPlace
    from desktop.window.main import MainWindow

TRAINING_STEPS = 5
_ARCHITECTURES = ("spacy.Tok2Vec.v1", "spacy.Tok2Vec.v2", "spacy.TransitionBasedParser.v2", "spacy.SpanCategorizer.v1")
_COMPONENTS = ("twinspan_figures", "twinspan_names", "ner", "spancat")

Facts = dict[str, Any]


def main(arguments: list[str]) -> int:
    """Run the test, write the report to the first of `arguments`, and return the exit code: 0 whole, 1 not.

    A second argument names the step after which to end.
    """
    if len(arguments) not in (1, 2):
        sys.stderr.write("Usage: twinspan --smoke-test REPORT.json [STEP]\n")
        return 2
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="twinspan-smoke-", ignore_cleanup_errors=True) as folder:
        report = SmokeTest(Path(folder)).run(*arguments[1:])
    Path(arguments[0]).write_text(json.dumps(report, indent=2, ensure_ascii=False) + "\n", "utf-8")
    return 0 if report["ok"] else 1


class SmokeTest:
    """The steps, each of which builds on those before it and returns facts for the report."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / "smoke.twinspan"
        self.app: QApplication
        self.place: WindowPlace

    @property
    def window(self) -> "MainWindow":
        """The window that is shown; another after the language was switched."""
        return self.place.window

    def run(self, until: str = "") -> Facts:
        """Take the steps up to the one called `until`, or the first that fails, and return the report."""
        steps: tuple[Callable[[], Facts], ...] = (
            self.show_window, self.find_plugins, self.read, self.suggest, self.decide, self.link, self.export,
            self.train, self.use_pipeline, self.switch_language, self.show_story,
        )  # fmt: skip
        ends = [number for number, step in enumerate(steps, 1) if step.__name__ == until]
        steps = steps[: ends[0]] if ends else steps
        taken: list[Facts] = []
        for step in steps:
            started = perf_counter()
            try:
                result = {"ok": True, **step()}
            except Exception as error:  # noqa: BLE001 - whatever it is, it is what the report is for
                trace = traceback.format_exc().splitlines()
                result = {"ok": False, "error": f"{type(error).__name__}: {error}", "trace": trace}
            taken.append({"step": step.__name__, "seconds": round(perf_counter() - started, 3), **result})
            if not result["ok"]:
                break
        return {
            "ok": len(taken) == len(steps) and all(step["ok"] for step in taken),
            "not_reached": [step.__name__ for step in steps[len(taken) :]],
            "frozen": bool(getattr(sys, "frozen", False)),
            "system": platform.platform(),
            "python": platform.python_version(),
            **_versions(),
            "steps": taken,
        }

    def show_window(self) -> Facts:
        """Show the empty window and wait until it is painted, which was `painted_at`, in seconds of Unix time."""
        from PySide6.QtCore import QSettings

        from desktop.app import WindowPlace, make_app
        from desktop.settings import Settings

        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(self.folder / "settings"))
        self.app = make_app()
        Settings().set("language", "en")
        self.place = WindowPlace(self.app)
        self.place.show_window()
        self.app.processEvents()
        painted_at = time()
        sys.excepthook = sys.__excepthook__  # a crash dialog would wait for somebody
        colours = self._colours()
        heavy = sorted(name for name in ("spacy", "babel", "lxml") if name in sys.modules)
        _check(not heavy, f"imported before the window was shown: {', '.join(heavy)}")
        return {"painted_at": painted_at, "colours": colours, "platform": self.app.platformName()}

    def find_plugins(self) -> Facts:
        """Find what is found by name: spaCy's architectures and factories, Qt's picture formats."""
        import spacy
        from PySide6.QtGui import QImageReader

        pipeline = spacy.blank("xx")
        for name in _COMPONENTS:
            pipeline.add_pipe(name)
        for name in _ARCHITECTURES:
            spacy.registry.get("architectures", name)
        formats = {bytes(name.data()).decode() for name in QImageReader.supportedImageFormats()}
        _check({"svg", "png"} <= formats, f"Qt reads only {sorted(formats)}")
        return {"architectures": len(spacy.registry.architectures.get_all()), "components": pipeline.pipe_names}

    def read(self) -> Facts:
        """Make a project and read a story in two languages from every input format."""
        from corpus.exchange.intake import intake
        from corpus.model import load_scheme
        from corpus.project import Project
        from corpus.reading.files import SUFFIXES
        from desktop.smoke_files import write_files

        (self.folder / "texts").mkdir()
        files = write_files(self.folder / "texts")
        with Project.create(self.path, load_scheme("ontonotes"), languages=["en", "vi"]) as project:
            report = intake(project, files)
            known = {path.suffix for path in files}
            _check(known == set(SUFFIXES), f"no file of {sorted(set(SUFFIXES) ^ known)}")
            _check(not report.problems, f"not read: {[str(problem) for problem in report.problems]}")
            stories = project.stories.all()
            langs = {summary.story.name: sorted(summary.langs) for summary in stories}
            whole = [name for name, found in langs.items() if found == ["en", "vi"]]
            _check(len(report.added) == len(files) and len(whole) == len(files) // 2, f"read as {langs}")
        return {"files": [path.name for path in files], "stories": len(stories)}

    def suggest(self) -> Facts:
        """Suggest spans and links in another process, as for large projects."""
        from corpus.suggest import suggest

        with _open(self.path) as project:
            report = suggest(project, processes=1)
            for story, spans in _spans(project).items():
                labels = {span.label for span in spans}
                _check({"MONEY", "DATE", "GPE"} <= labels, f"{story}: only {sorted(labels)} found")
        _check(report.links > 0, "no links found")
        return {"spans": report.spans, "links": report.links}

    def decide(self) -> Facts:
        """Accept every suggestion, undo the last story's and do it again."""
        with _open(self.path) as project:
            for spans in _spans(project).values():
                project.decisions.accept(*(span.id for span in spans))
            accepted = _count_labels(project)
            project.history.undo()
            undone = _count_labels(project)
            project.history.redo()
            _check(undone < accepted == _count_labels(project), f"{accepted} accepted, {undone} after undo")
        return {"accepted": accepted, "after_undo": undone}

    def link(self) -> Facts:
        """Accept the proposed links."""
        from corpus.model import Status

        accepted = 0
        with _open(self.path) as project:
            for summary in project.stories.all():
                links = [link.id for link in project.links.of(summary.story.id) if link.status is Status.SUGGESTED]
                if links:
                    project.decisions.accept_link(*links)
                    accepted += len(links)
                project.decisions.mark_done(summary.story.id)
        _check(accepted > 0, "no proposed link was left to accept")
        return {"accepted": accepted}

    def export(self) -> Facts:
        """Export to every format."""
        from corpus.exchange import formats

        written = {}
        with _open(self.path) as project:
            for each in formats():
                if each.can_write and each.is_installed:
                    out = self.folder / "exports" / f"{each.name}{each.suffix}"
                    out.parent.mkdir(exist_ok=True)
                    each.write(project, out)
                    files = [out] if out.is_file() else [path for path in out.rglob("*") if path.is_file()]
                    written[each.name] = sum(path.stat().st_size for path in files)
        empty = [name for name, size in written.items() if not size]
        _check(not empty, f"nothing written by {', '.join(empty)}")
        return {"bytes": written}

    def train(self) -> Facts:
        """Train a pipeline for a few steps in a process of its own."""
        from corpus.learning import train

        report = train(self.path, self.folder / "pipeline", steps=TRAINING_STEPS)
        _check(report.card is not None, "nothing was learnt")
        return {"steps": report.card.learnt.steps if report.card else 0}

    def use_pipeline(self) -> Facts:
        """Load the pipeline that was trained, and run it."""
        from corpus.pipelines import load_pipeline

        pipeline = load_pipeline(self.folder / "pipeline")
        with _open(self.path) as project:
            document = project.documents.of(project.stories.all()[0].story.id)[0]
        return {"components": pipeline.nlp.pipe_names, "found": len(pipeline.find(document))}

    def switch_language(self) -> Facts:
        """Let the interface speak each of its languages by its command, and paint it."""
        from desktop.translation import LANGUAGES

        menus = {}
        for code in sorted(LANGUAGES):  # English, which it speaks, first
            before = self.window
            before.actions_[f"view.language-{code}"].trigger()
            for _ in range(200):
                self.app.processEvents()
                if code == "en" or self.window is not before:
                    break
                sleep(0.05)
            sys.excepthook = sys.__excepthook__
            self._colours()
            menus[code] = [action.text() for action in self.window.menuBar().actions()]
        _check(len(set(map(tuple, menus.values()))) == len(LANGUAGES), f"the menus say {menus}")
        return {"menus": menus}

    def show_story(self) -> Facts:
        """Open the project in the window, paint a story, and close."""
        before = self._colours()
        _check(self.window.projects.open(self.path), "the window did not open the project")
        self.app.processEvents()
        colours = self._colours()
        story = self.window.session.story
        _check(story is not None and len(story.documents) == 2, "the window shows no story")
        _check(colours > before, f"{colours} colours painted, {before} without a story")
        self.window.projects.close()
        self.window.close()
        return {"colours": colours}

    def _colours(self) -> int:
        """Return how many colours the window is painted in, which tells a painted window from an empty one."""
        image = self.window.grab().toImage()
        columns, rows = range(0, image.width(), 3), range(0, image.height(), 3)
        colours = len({image.pixel(x, y) for x in columns for y in rows})
        _check(colours > 8, f"the window is painted in {colours} colours")
        return colours


def _open(path: Path) -> "Project":
    from corpus.project import Project

    return Project.open(path)


def _spans(project: "Project") -> dict[str, list[Any]]:
    """Return the spans of each story by its name."""
    return {
        summary.story.name: [
            span for document in project.documents.of(summary.story.id) for span in project.spans.of(document.id)
        ]
        for summary in project.stories.all()
    }


def _count_labels(project: "Project") -> int:
    from corpus.model import Status

    return sum(span.status is not Status.SUGGESTED for spans in _spans(project).values() for span in spans)


def _check(holds: bool, problem: str) -> None:
    if not holds:
        raise RuntimeError(problem)


def _versions() -> dict[str, str]:
    from importlib.metadata import version

    return {name: version(name) for name in ("twinspan", "spacy", "PySide6-Essentials")}
