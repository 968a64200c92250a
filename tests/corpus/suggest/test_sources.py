import subprocess
import sys
from pathlib import Path

import pytest
import spacy
from spacy.training import Example

from corpus.errors import TwinspanError
from corpus.model import Candidate
from corpus.suggest import choose_sources, sources_of, suggest
from corpus.suggest.agreement import agreed


@pytest.fixture(scope="module")
def trained(tmp_path_factory) -> Path:
    """A pipeline that has learnt one English word by heart."""
    nlp = spacy.blank("en")
    nlp.add_pipe("ner").add_label("PRODUCT")
    doc = nlp.make_doc("said the city had spent")
    example = Example.from_dict(doc, {"entities": [(9, 13, "PRODUCT")]})
    optimizer = nlp.initialize(lambda: [example])
    for _ in range(60):
        nlp.update([example], sgd=optimizer)
    folder = tmp_path_factory.mktemp("pipelines") / "city"
    nlp.to_disk(folder)
    return folder


def sources_used(project, story) -> set[str]:
    suggest(project)
    return {span.source for document in project.documents.of(story.id) for span in project.spans.of(document.id)}


def test_a_project_takes_all_recognisers_until_somebody_chooses(project, story) -> None:
    assert sources_of(project) == ("figures", "names", "memory")
    assert choose_sources(project, ["figures"]) == ("figures",)
    assert sources_used(project, story) == {"figures"}


def test_a_trained_pipeline_is_a_source_for_its_language(project, story, trained) -> None:
    choose_sources(project, [str(trained)])
    assert sources_used(project, story) == {"city"}
    languages = {document.id: document.lang for document in project.documents.of(story.id)}
    assert {languages[key] for key in languages if project.spans.of(key)} == {"en"}


def test_a_program_that_has_suggested_nothing_yet_needs_no_recogniser(project, story, trained) -> None:
    """In a process of its own, since a recogniser made before leaves its attributes with spaCy."""
    choose_sources(project, [str(trained)])
    path = str(project.path)
    project.close()
    code = (
        "import sys; from pathlib import Path; from corpus.project import Project; from corpus.suggest import suggest\n"
        "with Project.open(Path(sys.argv[1])) as project: print(suggest(project, processes=0).spans)"
    )
    ended = subprocess.run([sys.executable, "-c", code, path], capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    assert int(ended.stdout) > 0


def test_an_unknown_source_is_refused_and_the_choice_stays(project) -> None:
    with pytest.raises(TwinspanError, match="oracle") as caught:
        choose_sources(project, ["figures", "oracle"])
    assert caught.value.code == "suggester-unknown"
    assert sources_of(project) == ("figures", "names", "memory")


def test_sources_that_agree_raise_the_score_and_keep_the_worth() -> None:
    learnt = Candidate(0, 5, "MONEY", source="trained", score=0.5, reason="learnt by trained")
    figure = Candidate(0, 5, "MONEY", value="5", unit="USD", source="figures", score=0.8, reason="worth 5 USD")
    (both,) = agreed([learnt, figure])
    assert (both.value, both.unit, both.source) == ("5", "USD", "figures+trained")
    assert both.score == pytest.approx(0.9)
    assert agreed([figure, Candidate(0, 5, "DATE", source="trained")])[0] == figure
