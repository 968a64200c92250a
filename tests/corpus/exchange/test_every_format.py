"""What holds for every format: the same bytes again, a manifest, strict, trying out, and whose labels come in."""

import hashlib
import json
import os
import subprocess
import sys
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from corpus.errors import TwinspanError
from corpus.exchange import Format, formats
from corpus.exchange.manifest import MANIFEST_SUFFIX
from corpus.model import Layer, Status
from corpus.project import Project
from corpus.project.glossary import NamePair

NUMBERS = count()
WRITTEN = pytest.mark.parametrize("each", [each for each in formats() if each.can_write], ids=lambda each: each.name)
STORIES = [each for each in formats() if each.can_read and not each.is_glossary]
READ = pytest.mark.parametrize("each", STORIES, ids=lambda each: each.name)

AGAIN = """
import sys
from pathlib import Path
from corpus.exchange import find_format
from corpus.project import Project
with Project.open(Path(sys.argv[1]), read_only=True) as project:
    for name in sys.argv[3:]:
        each = find_format(name)
        each.write(project, Path(sys.argv[2]) / f"out-{name}{each.suffix}")
"""


def out_of(each: Format, folder: Path) -> Path:
    return folder / f"out{next(NUMBERS)}-{each.name}{each.suffix}"


def files_of(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def manifest_of(out: Path) -> dict[str, Any]:
    path = out / "report.json" if out.is_dir() else out.with_name(out.name + MANIFEST_SUFFIX)
    found: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return found


def state(project: Project) -> Any:
    stories = [summary.story for summary in project.stories.all()]
    return [project.export_story(story.id) for story in stories], project.annotators.all()


def test_the_same_state_gives_the_same_bytes(project: Project, tmp_path: Path) -> None:
    names = [each.name for each in formats() if each.can_write]
    folders = [tmp_path / "one", tmp_path / "elsewhere" / "two"]
    for seed, folder in enumerate(folders):
        folder.mkdir(parents=True)
        # Another process has other hashes, and so other orders of sets.
        environment = {**os.environ, "PYTHONHASHSEED": str(seed)}
        command = [sys.executable, "-c", AGAIN, str(project.path), str(folder), *names]
        subprocess.run(command, check=True, env=environment)
    one, two = map(files_of, folders)
    assert one.keys() == two.keys()
    assert [name for name, data in one.items() if data != two[name]] == []


@WRITTEN
def test_the_manifest_says_what_went_in(each: Format, project: Project, tmp_path: Path) -> None:
    out = out_of(each, tmp_path)
    report = each.write(project, out)
    manifest = manifest_of(out)
    assert manifest["format"] == each.name
    assert manifest["counts"] == report.counts
    assert manifest["documents"] == ({"en": 1, "vi": 1, "zh": 1} if each.name != "glossary-csv" else {})
    assert [loss["sentence"] for loss in manifest["losses"]] == [str(loss) for loss in report.losses]
    base = out if out.is_dir() else out.parent
    assert manifest["sha256"]
    for name, digest in manifest["sha256"].items():
        assert hashlib.sha256((base / name).read_bytes()).hexdigest() == digest
    content = manifest["content"]
    document = project.documents.of(project.stories.all()[0].story.id)[0]
    project.use_annotator("Lan")
    project.decisions.add(document.id, 0, 3, "PERSON")
    project.documents.rename(document.id, "other.txt")
    project.decisions.add_names([NamePair("Ho", "en", "Hổ", "vi", "GPE")])
    each.write(project, out)
    assert manifest_of(out)["content"] != content


@WRITTEN
def test_strict_writes_nothing_where_anything_is_lost(each: Format, project: Project, tmp_path: Path) -> None:
    tried = each.write(project, out_of(each, tmp_path), dry_run=True)
    assert list(tmp_path.glob("out*")) == []
    out = out_of(each, tmp_path)
    if tried.losses:
        with pytest.raises(TwinspanError) as caught:
            each.write(project, out, strict=True)
        assert caught.value.code == "export-strict"
        assert str(tried.losses[0]) in str(caught.value)
        assert list(tmp_path.glob("out*")) == []
    assert each.write(project, out) == tried
    before = files_of(tmp_path)
    each.write(project, out, dry_run=True)
    assert files_of(tmp_path) == before


@READ
def test_trying_an_import_out_changes_nothing(each: Format, project: Project, tmp_path: Path) -> None:
    out = out_of(each, tmp_path)
    each.write(project, out)
    before = state(project)
    tried = each.read(project, [out], dry_run=True)
    assert state(project) == before
    assert each.read(project, [out]) == tried
    assert tried.counts["documents"] == (0 if each.name == "stories" else 3)


@READ
def test_whose_labels_come_in(each: Format, project: Project, empty: Project, tmp_path: Path) -> None:
    empty.use_annotator("Huệ")
    out = out_of(each, tmp_path)
    each.write(project, out, layer=Layer.LABELS)
    report = each.read(empty, [out], annotator="Prof. Ngô")
    people = {"Lan", "Minh"} if each.name == "stories" else {"Prof. Ngô"}  # whom the file names keeps them
    assert set(report.labels_of) == people
    assert sum(report.labels_of.values()) == report.counts["spans"]
    by_id = {person.id: person.name for person in empty.annotators.all()}
    spans = [span for record in state(empty)[0] for span in record.spans]
    assert {by_id[span.annotator] for span in spans if span.annotator} == people
    assert empty.annotator.name == "Huệ"
    assert empty.check() == []


@READ
def test_strict_takes_nothing_in_where_anything_is_lost(each: Format, empty: Project, tmp_path: Path) -> None:
    good, bad = damaged(each, tmp_path)
    assert each.read(empty, [good], dry_run=True).losses == ()
    before = state(empty)
    with pytest.raises(TwinspanError) as caught:
        each.read(empty, [good, bad], strict=True)
    assert caught.value.code == "import-strict"
    assert state(empty) == before
    stopped = each.read(empty, [good], strict=True, cancelled=lambda: True)
    assert stopped.cancelled
    assert state(empty) == before
    report = each.read(empty, [good, bad])
    assert report.counts["documents"] >= 1
    assert report.losses
    assert {span.status for record in state(empty)[0] for span in record.spans} == {Status.ADDED}


def damaged(each: Format, folder: Path) -> tuple[Path, Path]:
    """Return a good file of a format, and one in which something cannot be taken in."""
    with Project.create(folder / "source.twinspan", formats_scheme()) as source:
        source.use_annotator("Lan")
        story = source.stories.add("S")
        document = source.documents.add(story.id, "a.txt", "en", "Hanoi is big.")
        source.decisions.add(document.id, 0, 5, "GPE")
        source.use_annotator("Minh")
        good, bad = out_of(each, folder), out_of(each, folder)
        each.write(source, good)
        each.write(source, bad)
    if bad.is_dir():
        files = (path for path in sorted(bad.rglob("*")) if path.name != "report.json")
        path = next(path for path in files if path.suffix in (".ann", ".tsv", ".xmi", ".json"))
    else:
        path = bad
    path.write_bytes(path.read_bytes() + b'{"\xff\xfe broken\n')
    return good, bad


def formats_scheme() -> Any:
    from corpus.model import load_scheme

    return load_scheme("ontonotes")
