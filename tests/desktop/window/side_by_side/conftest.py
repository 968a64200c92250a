"""The window on a project with a long story."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from corpus.project import Project
from tests.desktop.window.side_by_side.long_story import Texts, add_long_story


@pytest.fixture(scope="session")
def long_project(original_project, tmp_path_factory):
    path = Path(shutil.copy(original_project, tmp_path_factory.mktemp("long")))
    with Project.open(path) as project:
        add_long_story(project)
    return path


@pytest.fixture
def project_path(long_project, tmp_path):
    return Path(shutil.copy(long_project, tmp_path))


@pytest.fixture
def texts(hand, qtbot):
    hand.window.resize(1600, 1000)
    hand.session.open_story(hand.session.project.stories.find("Long").id)
    qtbot.waitUntil(lambda: not hand.window.jobs.running)
    QApplication.processEvents()
    return Texts(hand)
