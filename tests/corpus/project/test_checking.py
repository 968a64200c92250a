import sqlite3
from pathlib import Path

import pytest

from corpus.model import Candidate, load_scheme
from corpus.project import Project

DAMAGE = {
    "check-offsets": "UPDATE suggestions SET end = 5000",
    "check-form": "UPDATE labels SET form = 'something else'",
    "check-original": "UPDATE originals SET zlib = x'00'",
    "check-orphan": "PRAGMA foreign_keys = OFF; DELETE FROM documents",
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "p.twinspan"
    with Project.create(path, load_scheme("ontonotes")) as project:
        story = project.stories.add("Tea")
        document = project.documents.add(story.id, "tea.txt", "en", "Tea from Hanoi", original=b"Tea from Hanoi")
        project.suggestions.replace(story.id, {document.id: [Candidate(0, 3, "PRODUCT")]})
        project.decisions.add(document.id, 9, 14, "GPE")
    return path


def codes(path: Path) -> set[str]:
    with Project.open(path, read_only=True) as project:
        return {problem.code for problem in project.check()}


def test_a_sound_project_has_nothing_to_say(path: Path) -> None:
    assert codes(path) == set()


@pytest.mark.parametrize(("code", "harm"), DAMAGE.items(), ids=DAMAGE)
def test_each_damage_is_named(path: Path, code: str, harm: str) -> None:
    connection = sqlite3.connect(path)
    connection.executescript(harm)
    connection.close()
    assert code in codes(path)
