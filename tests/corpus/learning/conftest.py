"""A small project in two languages whose labels follow patterns that a pipeline learns in a few steps."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.learning import TrainProgress, TrainReport, train
from corpus.model import Relation, load_scheme
from corpus.project import Project

STEPS = 40
STORIES = 8
PEOPLE = ("Lan Pham", "Minh Tran", "Hoa Vu", "Binh Ngo", "Thu Dang", "Khoa Bui", "Mai Do", "Son Ly")
PLACES = ("Hue", "Vinh", "Hanoi", "Dalat", "Haiphong", "Laocai", "Sapa", "Cantho")
TEXTS = {
    "en": "{person} spent {amount} dollars in {place}. Later {place} thanked {person} for {amount} dollars.\n"
    "In {place}, {person} opened the 2nd {place} Fair.",
    "vi": "{person} chi {amount} đô la ở {place}. Sau đó {place} cảm ơn {person} về {amount} đô la.\n"
    "Ở {place}, {person} mở Hội chợ {place} lần thứ 2.",
}
MONEY = {"en": "{amount} dollars", "vi": "{amount} đô la"}
FAIR = {"en": "2nd {place} Fair", "vi": "Hội chợ {place} lần thứ 2"}


def labelled(text: str, forms: list[tuple[str, str]]) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, label) of each mention; a place inside a fair's name is none."""
    taken: list[tuple[int, int]] = []
    for form, label in forms:
        start = text.find(form)
        while start >= 0:
            if not any(one <= start < end for one, end in taken):
                taken.append((start, start + len(form)))
                yield start, start + len(form), label
            start = text.find(form, start + 1)


def make_story(project: Project, number: int) -> None:
    story = project.stories.add(f"story {number}")
    amounts = {}
    for lang, text in TEXTS.items():
        filled = {"person": PEOPLE[number], "place": PLACES[number], "amount": 10 + number}
        document = project.documents.add(story.id, f"{number}.{lang}.txt", lang, text.format(**filled))
        forms = [(FAIR[lang], "EVENT"), (MONEY[lang], "MONEY"), ("{person}", "PERSON"), ("{place}", "GPE")]
        for start, end, label in labelled(document.text, [(form.format(**filled), label) for form, label in forms]):
            change = project.decisions.add(document.id, start, end, label)
            if label == "MONEY":
                amounts.setdefault(lang, next(iter(change.span_ids)))
        ordinal = document.text.rindex("2")
        project.decisions.add(document.id, ordinal, ordinal + (3 if lang == "en" else 1), "ORDINAL", "2")
    project.decisions.link(amounts["en"], amounts["vi"], Relation.EQUAL)


@pytest.fixture(scope="session")
def fairs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project's file; tests only read it."""
    path = tmp_path_factory.mktemp("learning") / "fairs.twinspan"
    with Project.create(path, load_scheme("ontonotes")) as project:
        project.use_annotator("Lan")
        for number in range(STORIES):
            make_story(project, number)
    return path


@pytest.fixture(scope="session")
def progress() -> list[TrainProgress]:
    return []


@pytest.fixture(scope="session")
def trained(fairs: Path, progress: list[TrainProgress]) -> TrainReport:
    """A pipeline for English, trained while somebody has the project open."""
    with Project.open(fairs):
        return train(fairs, lang="en", steps=STEPS, seed=3, progress=progress.append)
