"""Two processes at one project, and processes that are killed."""

import os
import random
import subprocess
import sys
import time

import pytest

from corpus.errors import TwinspanError
from corpus.model import load_scheme
from corpus.project import Project

HOLD = """
import sys
from pathlib import Path
from corpus.project import Project

project = Project.open(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
project.close()
"""

DECIDE = """
import sys
from itertools import count
from pathlib import Path
from corpus.project import Project

project = Project.open(Path(sys.argv[1]))
(story,) = project.stories.all()
(document,) = project.documents.of(story.story.id)
free = len(project.spans.of(document.id))
for start in count(free):
    change = project.decisions.add(document.id, start, start + 1, "GPE")
    print(*change.span_ids, flush=True)
"""


def start(script, path, **options):
    return subprocess.Popen(
        [sys.executable, "-c", script, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, **options
    )


def test_a_project_is_open_once(project, path):
    project.close()
    holder = start(HOLD, path)
    try:
        assert holder.stdout.readline() == "open\n"
        with pytest.raises(TwinspanError) as caught:
            Project.open(path)
        assert caught.value.code == "project-locked"
        params = caught.value.params
        assert params["pid"] == holder.pid
        assert params["who"] and params["host"] and params["since"].endswith("Z")
        with Project.open(path, read_only=True) as reader:
            assert reader.stories.all() == []
        holder.kill()
        holder.wait()
        with Project.open(path) as opened:
            assert opened.stories.all() == []
    finally:
        holder.kill()
        holder.communicate()


def test_a_project_is_open_once_in_one_process_too(project, path):
    with pytest.raises(TwinspanError) as caught:
        Project.open(path)
    assert (caught.value.code, caught.value.params["pid"]) == ("project-locked", os.getpid())


def test_a_lock_without_a_note_still_holds(project, path):
    path.with_name(path.name + ".lock.json").write_text("{")
    with pytest.raises(TwinspanError) as caught:
        Project.open(path)
    assert (caught.value.code, caught.value.params["who"]) == ("project-locked", "?")


def test_what_was_acknowledged_outlives_a_kill(tmp_path):
    path = tmp_path / "killed.twinspan"
    chance = random.Random(7)
    with Project.create(path, load_scheme("ontonotes")) as project:
        story = project.stories.add("s")
        document = project.documents.add(story.id, "d", "en", "x" * 100_000)
    acknowledged: list[str] = []
    for _ in range(6):
        worker = start(DECIDE, path)
        first = worker.stdout.readline()
        time.sleep(chance.uniform(0.02, 0.25))
        worker.kill()
        said = [first, *worker.stdout]
        worker.communicate()
        acknowledged += [line.strip() for line in said if line.endswith("\n")]
        with Project.open(path) as project:
            kept = {span.id for span in project.spans.of(document.id)}
            assert set(acknowledged) <= kept
            assert len(kept) <= len(acknowledged) + 6, "at most one more a kill was committed and not said"
            assert len(project.history.entries(limit=1_000_000)) == len(kept)
    assert len(acknowledged) > 20
