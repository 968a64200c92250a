"""A small project in three languages, decided on in every way there is."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.model import Candidate, ProposedLink, Relation, load_scheme
from corpus.project import AnnotatorKind, Project

sys.path.insert(0, str(Path(__file__).parent))  # importlib mode does not let tests import their helpers

ENGLISH = "Hai Phong Port handled 17.1 million tonnes in 2024. 🚢 The 3rd Sea Forum was held there on 9 August 2025."
VIETNAMESE = (
    "Cảng Hải Phòng xếp dỡ 17,1 triệu tấn năm 2024. Diễn đàn Biển lần thứ 3 diễn ra ngày 9/8/2025, ông Bền nói."
)
CHINESE = "海防港2024年吞吐量达1710万吨。𠮷先生表示，第三届海洋论坛于2025年8月9日举行。"


def candidate(text: str, form: str, label: str, value: str | None = None, unit: str | None = None) -> Candidate:
    """Return a candidate for the first `form` in `text`."""
    start = text.index(form)
    return Candidate(
        start, start + len(form), label, value, unit, None, ("1",) if value else (), "test", 0.5, f"is {form}"
    )


def make_project(path: Path) -> Project:
    """Return a new project at `path` with one story that shows everything a story can hold."""
    project = Project.create(path, load_scheme("ontonotes"))
    project.use_annotator("Lan")
    story = project.stories.add("Port")
    english, vietnamese, chinese = (
        project.documents.add(story.id, f"port.{lang}.txt", lang, text, date="2025-08-09", original=text.encode())
        for lang, text in (("en", ENGLISH), ("vi", VIETNAMESE), ("zh", CHINESE))
    )
    found = project.suggestions.replace(
        story.id,
        {
            english.id: [
                candidate(ENGLISH, "Hai Phong Port", "FAC"),
                candidate(ENGLISH, "17.1 million tonnes", "QUANTITY", "17100000", "t"),
                candidate(ENGLISH, "2024", "DATE", "2024"),
                candidate(ENGLISH, "3rd Sea Forum", "EVENT"),
                candidate(ENGLISH, "3rd", "ORDINAL", "3"),
                candidate(ENGLISH, "Sea", "LOC"),
            ],
            vietnamese.id: [
                candidate(VIETNAMESE, "Cảng Hải Phòng", "FAC"),
                candidate(VIETNAMESE, "17,1 triệu tấn", "QUANTITY", "17100000", "t"),
                candidate(VIETNAMESE, "2024", "DATE", "2024"),
                candidate(VIETNAMESE, "9/8/2025", "DATE", "2025-08-09"),
            ],
            chinese.id: [
                candidate(CHINESE, "海防港", "FAC"),
                candidate(CHINESE, "1710万吨", "QUANTITY", "17100000", "t"),
                candidate(CHINESE, "𠮷", "PERSON"),
            ],
        },
    )
    port, amount, year, forum, third, sea = found[english.id]
    ports = found[vietnamese.id][0], found[chinese.id][0]
    amounts = found[vietnamese.id][1], found[chinese.id][1]
    project.suggestions.replace_links(
        story.id,
        [
            *(ProposedLink(port.id, other.id, Relation.SAME, 0.9, "names", "same place") for other in ports),
            *(ProposedLink(amount.id, other.id, Relation.EQUAL, 1.0, "figures", "same amount") for other in amounts),
            ProposedLink(year.id, found[vietnamese.id][2].id, Relation.EQUAL, 1.0, "figures", "same year"),
        ],
    )
    proposals = {link.to_span: link.id for link in project.links.of(story.id)}
    decisions = project.decisions
    decisions.accept_link(proposals[ports[0].id], proposals[amounts[0].id])
    decisions.reject_link(proposals[found[vietnamese.id][2].id])
    decisions.accept(forum.id)
    decisions.set_value(third.id, "3", None, "APPROX")
    decisions.reject(sea.id)
    start = VIETNAMESE.index("Bền")
    added = next(iter(decisions.add(vietnamese.id, start, start + 3, "PERSON").span_ids))
    decisions.annotate(added, note="ai đây?", unsure=True)
    decisions.no_counterpart(added, "en")
    decisions.resize(found[vietnamese.id][0].id, 5, 14)
    decisions.mark_done(story.id)
    project.use_annotator("Lan", AnnotatorKind.GOLD)
    decisions.accept(port.id)
    project.use_annotator("Minh")
    decisions.accept(port.id, year.id)
    return project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with make_project(tmp_path / "port.twinspan") as made:
        yield made


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "empty.twinspan", load_scheme("ontonotes")) as made:
        yield made
