from dataclasses import dataclass

import pytest

from corpus.model import Candidate, Document, Link, ProposedLink, Relation, Span, Story, load_scheme
from corpus.project import Project

ENGLISH = "Le Thu Hang opened the ferry line to Phu Quoc on Monday; 12 boats carry 3,400 riders."
VIETNAMESE = "Bà Lê Thu Hằng khai trương tuyến phà Phú Quốc hôm thứ Hai; 12 tàu chở 3.400 khách."
CHINESE = "黎秋姮周一开通前往富国岛的渡轮航线，12艘船载客3400人。"


@dataclass
class Desk:
    """A project with one story in three languages, with suggestions for the first two."""

    project: Project
    story: Story
    en: Document
    vi: Document
    zh: Document

    def span(self, document: Document, form: str, *, rejected: bool = False) -> Span:
        """The one visible span of `document` whose text is `form`."""
        found = [
            span
            for span in self.project.spans.of(document.id, rejected=rejected)
            if document.text[span.start : span.end] == form
        ]
        assert len(found) == 1, (form, found)
        return found[0]

    def forms(self, document: Document, *, rejected: bool = False) -> list[tuple[str, str, str]]:
        """(text, label, status) of each visible span."""
        return [
            (document.text[span.start : span.end], span.label, span.status.value)
            for span in self.project.spans.of(document.id, rejected=rejected)
        ]

    def link(self, form: str) -> Link:
        """The one visible link whose end in the English document is `form`."""
        found = [
            link
            for link in self.project.links.of(self.story.id)
            if self.project.spans.get(link.from_span) == self.span(self.en, form)
        ]
        assert len(found) == 1, (form, found)
        return found[0]

    def suggest(self) -> None:
        """Suggest the same spans and links as at the beginning."""
        suggested = self.project.suggestions.replace(
            self.story.id,
            {
                self.en.id: [
                    candidate(self.en, "Le Thu Hang", "PERSON"),
                    candidate(self.en, "Phu Quoc", "GPE"),
                    candidate(self.en, "12", "CARDINAL", value="12"),
                    candidate(self.en, "3,400", "CARDINAL", value="3400"),
                ],
                self.vi.id: [
                    candidate(self.vi, "Lê Thu Hằng", "PERSON"),
                    candidate(self.vi, "Phú Quốc", "GPE"),
                    candidate(self.vi, "12", "CARDINAL", value="12"),
                    candidate(self.vi, "3.400", "CARDINAL", value="3400"),
                ],
            },
        )
        relations = [Relation.SAME, Relation.SAME, Relation.EQUAL, Relation.EQUAL]
        self.project.suggestions.replace_links(
            self.story.id,
            [
                ProposedLink(one.id, other.id, relation, 0.9, "test", f"{one.label} like {other.label}")
                for one, other, relation in zip(suggested[self.en.id], suggested[self.vi.id], relations, strict=True)
            ],
        )


def candidate(document: Document, form: str, label: str, value: str | None = None, score: float = 0.8) -> Candidate:
    start = document.text.index(form)
    return Candidate(start, start + len(form), label, value, source="test", score=score, reason="looks so")


def make_desk(project: Project) -> Desk:
    story = project.stories.add("ferry")
    desk = Desk(
        project,
        story,
        project.documents.add(story.id, "ferry-en.txt", "en", ENGLISH),
        project.documents.add(story.id, "ferry-vi.txt", "vi", VIETNAMESE),
        project.documents.add(story.id, "ferry-zh.txt", "zh", CHINESE),
    )
    desk.suggest()
    return desk


@pytest.fixture
def path(tmp_path):
    return tmp_path / "ferry.twinspan"


@pytest.fixture
def project(path):
    with Project.create(path, load_scheme("ontonotes"), ["en", "vi", "zh"]) as project:
        yield project


@pytest.fixture
def desk(project):
    return make_desk(project)
