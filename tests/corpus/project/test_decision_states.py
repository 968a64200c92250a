"""Any run of decisions can be undone to the beginning and done again to the end, over restarts."""

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from corpus.errors import TwinspanError
from corpus.model import Candidate, ProposedLink, Relation, Status, load_scheme
from corpus.project import Project

SCHEME = load_scheme("ontonotes")
LABELS = st.sampled_from(["PERSON", "GPE", "CARDINAL", "DATE"])
PICK = st.integers(0, 1000)
TEXTS = {"en": "Ana and Bo met 3 of 7 in Rome.", "vi": "Ana và Bo gặp 3 trên 7 ở Rô-ma."}


class Deciding(RuleBasedStateMachine):
    @initialize()
    def start(self):
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "states.twinspan"
        self.project = Project.create(self.path, SCHEME)
        self.story = self.project.stories.add("meeting").id
        self.documents = [self.project.documents.add(self.story, lang, lang, text).id for lang, text in TEXTS.items()]
        self.suggest()
        self.past, self.future = [self.view()], []

    def teardown(self):
        if hasattr(self, "project"):
            while self.project.history.undo():
                self.past.pop()
                assert self.view() == self.past[-1]
            assert len(self.past) == 1
            self.project.close()
            self.folder.cleanup()

    def view(self):
        return (
            [self.project.spans.of(document, rejected=True) for document in self.documents],
            self.project.links.of(self.story, rejected=True),
            self.project.links.no_counterparts(self.story),
            self.project.stories.summary(self.story),
        )

    def span(self, pick):
        spans = [span for document in self.documents for span in self.project.spans.of(document, rejected=True)]
        return spans[pick % len(spans)].id

    def link(self, pick):
        links = self.project.links.of(self.story, rejected=True)
        return links[pick % len(links)].id if links else "none"

    def decide(self, decision, *arguments):
        """Make a decision; one that is refused, or changes nothing, leaves everything as it was."""
        lines = len(self.project.history.entries(1000))
        try:
            decision(*arguments)
        except TwinspanError:
            assert self.view() == self.past[-1]
        if len(self.project.history.entries(1000)) == lines:
            assert self.view() == self.past[-1]
        else:
            self.past.append(self.view())
            self.future.clear()

    @rule(pick=PICK, other=PICK, name=st.sampled_from(["accept", "reject", "delete"]))
    def judge(self, pick, other, name):
        self.decide(getattr(self.project.decisions, name), *{self.span(pick), self.span(other)})

    @rule(pick=PICK, label=LABELS)
    def relabel(self, pick, label):
        self.decide(self.project.decisions.relabel, self.span(pick), label)

    @rule(pick=PICK, start=st.integers(0, 20), length=st.integers(0, 20))
    def resize(self, pick, start, length):
        self.decide(self.project.decisions.resize, self.span(pick), start, start + length)

    @rule(which=st.integers(0, 1), start=st.integers(0, 5), length=st.integers(1, 3), label=LABELS)
    def add(self, which, start, length, label):
        self.decide(self.project.decisions.add, self.documents[which], start, start + length, label)

    @rule(pick=PICK, value=st.sampled_from(["3", "7", None]))
    def set_value(self, pick, value):
        self.decide(self.project.decisions.set_value, self.span(pick), value)

    @rule(pick=PICK, other=PICK, relation=st.sampled_from(Relation))
    def join(self, pick, other, relation):
        self.decide(self.project.decisions.link, self.span(pick), self.span(other), relation)

    @rule(pick=PICK, name=st.sampled_from(["accept_link", "reject_link", "unlink"]))
    def judge_link(self, pick, name):
        self.decide(getattr(self.project.decisions, name), self.link(pick))

    @rule(pick=PICK, relation=st.sampled_from(Relation))
    def set_relation(self, pick, relation):
        self.decide(self.project.decisions.set_relation, self.link(pick), relation)

    @rule(
        pick=PICK, lang=st.sampled_from(["en", "vi"]), name=st.sampled_from(["no_counterpart", "counterpart_possible"])
    )
    def judge_counterpart(self, pick, lang, name):
        self.decide(getattr(self.project.decisions, name), self.span(pick), lang)

    @rule(done=st.booleans())
    def mark_done(self, done):
        self.decide(self.project.decisions.mark_done, self.story, done)

    @precondition(lambda self: len(self.past) > 1)
    @rule()
    def undo(self):
        assert self.project.history.undo()
        self.future.append(self.past.pop())
        assert self.view() == self.past[-1]

    @precondition(lambda self: self.future)
    @rule()
    def redo(self):
        assert self.project.history.redo()
        self.past.append(self.future.pop())
        assert self.view() == self.past[-1]

    @rule()
    def reopen(self):
        self.project.close()
        self.project = Project.open(self.path)
        assert self.view() == self.past[-1]

    @rule()
    def suggest(self):
        spans = {
            document: [Candidate(0, 3, "PERSON"), Candidate(text.index("3"), text.index("3") + 1, "CARDINAL", "3")]
            for document, text in zip(self.documents, TEXTS.values(), strict=True)
        }
        suggested = list(self.project.suggestions.replace(self.story, spans).values())
        self.project.suggestions.replace_links(
            self.story,
            [
                ProposedLink(one.id, other.id, Relation.SAME, 0.5, "test", "")
                for one, other in zip(*suggested, strict=True)
            ],
        )

    @invariant()
    def counts_are_right(self):
        if not hasattr(self, "project"):
            return
        spans = [span for document in self.documents for span in self.project.spans.of(document)]
        links = self.project.links.of(self.story)
        (summary,) = self.project.stories.all()
        assert summary.suggested == sum(span.status is Status.SUGGESTED for span in spans)
        assert summary.labelled == sum(span.status is not Status.SUGGESTED for span in spans)
        assert summary.linked == sum(link.status is not Status.SUGGESTED for link in links)


Deciding.TestCase.settings = settings(
    max_examples=15, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True
)
TestDeciding = Deciding.TestCase
