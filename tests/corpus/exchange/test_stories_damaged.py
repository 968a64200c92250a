"""Whatever is done to a line, the import says what is wrong with it and the next line comes in."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from corpus.exchange import reader_of, writer_of
from corpus.model import load_scheme
from corpus.project import Project

VALUES = st.sampled_from(
    [None, True, -1, 0, 3, 10**30, 1.5, "", "x", "\x00", "accepted", "rejected", [], [1], {}, {"id": 1}]
)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Return the path to everything in a JSON value, the value itself left out."""
    entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [step for key, inner in entries for step in ((*path, key), *places(inner, (*path, key)))]


@pytest.fixture
def line(project: Project, tmp_path: Path) -> str:
    """Return the line of a story that holds everything a story can hold."""
    writer_of("stories")(project, tmp_path / "whole.jsonl")
    return (tmp_path / "whole.jsonl").read_text("utf-8")


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_any_damage_is_survived(line: str, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    story = json.loads(line)
    for _ in range(data.draw(st.integers(1, 3))):
        *way, last = data.draw(st.sampled_from(places(story)))
        holder = story
        for key in way:
            holder = holder[key]
        if data.draw(st.booleans()):
            holder[last] = data.draw(VALUES)
        else:
            del holder[last]
    folder = tmp_path_factory.mktemp("damaged")
    path = folder / "in.jsonl"
    good = {"story": "good", "documents": [{"lang": "en", "text": "abc", "spans": []}]}
    path.write_text(json.dumps(story) + "\n" + json.dumps(good) + "\n", "utf-8")
    with Project.create(folder / "p.twinspan", load_scheme("ontonotes")) as project:
        reader_of("stories")(project, [path])
        assert project.stories.find("good") is not None
        first, second = folder / "1.jsonl", folder / "2.jsonl"
        writer_of("stories")(project, first)
    with Project.create(folder / "q.twinspan", load_scheme("ontonotes")) as again:
        assert {loss.kind for loss in reader_of("stories")(again, [first]).losses} <= {"stories-label-unknown"}
        writer_of("stories")(again, second)
    assert first.read_bytes() == second.read_bytes()
