"""Sources from elsewhere: plug-ins, installed pipelines, and what the corpus has been taught."""

import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from corpus.errors import TwinspanError
from corpus.model import Candidate, Status
from corpus.suggest import choose_sources, known_sources, sources_of, suggest
from corpus.suggest.plug_ins import _loaded

EXAMPLE = Path(__file__).parents[3] / "docs" / "plug-in-example"


@pytest.fixture(autouse=True)
def nothing_loaded():
    _loaded.cache_clear()
    yield
    _loaded.cache_clear()


def install(
    folder: Path, monkeypatch: pytest.MonkeyPatch, name: str, code: str, group: str = "twinspan.suggesters"
) -> None:
    """Put a package with one module and one entry point where Python finds packages."""
    about = folder / f"{name}-1.0.dist-info"
    about.mkdir(parents=True)
    (about / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n", "utf-8")
    (about / "entry_points.txt").write_text(f"[{group}]\n{name} = {name}:suggest\n", "utf-8")
    (folder / f"{name}.py").write_text(code, "utf-8")
    monkeypatch.syspath_prepend(str(folder))


def found(project, story):
    return {
        (document.lang, document.text[span.start : span.end]): span
        for document in project.documents.of(story.id)
        for span in project.spans.of(document.id)
    }


def test_the_example_is_built_installed_and_run(project, tmp_path, monkeypatch) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(command, cwd=EXAMPLE, check=True, capture_output=True)
    with zipfile.ZipFile(next(tmp_path.glob("*.whl"))) as wheel:
        wheel.extractall(tmp_path / "site")
    monkeypatch.syspath_prepend(str(tmp_path / "site"))
    story = project.stories.add("boats")
    project.documents.add(story.id, "boats.vi.txt", "vi", "Tàu BĐ 96123 TS và tàu QNg-90071-TS đã vào bờ.")
    assert "plug-in:ships" in known_sources(project)
    assert choose_sources(project, ["ships"]) == ("plug-in:ships",)
    report = suggest(project)
    assert report.problems == ()
    spans = found(project, story)
    assert set(spans) == {("vi", "BĐ 96123 TS")}
    span = spans["vi", "BĐ 96123 TS"]
    assert (span.label, span.source, span.score, span.reason) == (
        "PRODUCT",
        "ships",
        0.9,
        "registration of a fishing boat",
    )


def test_the_page_shows_the_example_as_it_is() -> None:
    page = (EXAMPLE.parent / "plug-ins.md").read_text("utf-8")
    code = (EXAMPLE / "twinspan_ships.py").read_text("utf-8")
    for block in re.findall(r"```python\n(.*?)```", page, re.DOTALL)[1:]:
        assert block in code
    for block in re.findall(r"```toml\n(.*?)```", page, re.DOTALL):
        assert block in (EXAMPLE / "pyproject.toml").read_text("utf-8")


@pytest.mark.parametrize(
    "case",
    [
        ("def suggest(text, lang, date):\n    raise ZeroDivisionError('oh\\nno')", "ZeroDivisionError oh"),
        ("def suggest(text, lang, date):\n    yield 1\n    raise KeyError", "KeyError"),
        ("raise OSError('no model')", "OSError no model"),
        ("nothing = 1", "AttributeError"),
        ("def suggest(text, lang, date):\n    return [(0, 3, 'GPE')]", "it returned tuple"),
        ("def suggest():\n    return []", "TypeError"),
        ("def suggest(text, lang, date):\n    return None", "TypeError"),
        (
            "from corpus.model import Candidate as C\ndef suggest(text, lang, date):\n    return [C(0, 10**9, 'GPE')]",
            "cannot be",
        ),
    ],
)
def test_a_plug_in_that_fails_is_one_sentence_and_the_others_run(project, story, tmp_path, monkeypatch, case) -> None:
    code, problem = case
    install(tmp_path / "site", monkeypatch, "broken", code)
    monkeypatch.delitem(sys.modules, "broken", raising=False)
    choose_sources(project, ["figures", "broken"])
    report = suggest(project, processes=0)
    (said,) = map(str, report.problems)
    assert problem in said
    assert said.startswith("The plug-in broken failed and suggested nothing: ")
    assert "\n" not in said
    assert report.spans > 0
    assert {span.source for span in found(project, story).values()} == {"figures"}


def test_problems_come_back_from_other_processes(project, story) -> None:
    project.settings["sources"] = ["figures", "plug-in:gone"]
    report = suggest(project, processes=1)
    assert [problem.code for problem in report.problems] == ["plug-in-missing"]
    assert report.spans > 0
    assert "plug-in:gone" in known_sources(project), "what is chosen can be switched off"


def test_what_is_not_installed_cannot_be_chosen(project) -> None:
    for name in ("plug-in:gone", "installed:en_core_web_none"):
        with pytest.raises(TwinspanError) as caught:
            choose_sources(project, [name])
        assert caught.value.code == "suggester-unknown"
    assert sources_of(project) == ("figures", "names", "memory")


def test_an_installed_pipeline_is_a_source_and_its_labels_are_mapped(project, story, tmp_path, monkeypatch) -> None:
    """The pipeline is trained here and laid out as spaCy's own packages are."""
    import spacy
    from spacy.training import Example

    nlp = spacy.blank("en")
    recogniser = nlp.add_pipe("ner")
    text = found_text(project, story)
    doc = nlp.make_doc(text)
    words = [token for token in doc if token.is_alpha][:3]
    entities = [
        (word.idx, word.idx + len(word), label) for word, label in zip(words, ("PER", "LOC", "MISC"), strict=True)
    ]
    for label in ("PER", "LOC", "MISC"):
        recogniser.add_label(label)
    example = Example.from_dict(doc, {"entities": entities})
    optimizer = nlp.initialize(lambda: [example])
    for _ in range(80):
        nlp.update([example], sgd=optimizer)
    nlp.meta["name"], nlp.meta["version"] = "core_web_tiny", "3.8.0"
    package = tmp_path / "site" / "en_core_web_tiny"
    package.mkdir(parents=True)
    nlp.to_disk(package / "en_core_web_tiny-3.8.0")
    (package / "__init__.py").write_text("", "utf-8")
    (package / "meta.json").write_text((package / "en_core_web_tiny-3.8.0" / "meta.json").read_text("utf-8"), "utf-8")
    install(tmp_path / "site", monkeypatch, "en_core_web_tiny", "", group="spacy_models")
    (tmp_path / "site" / "en_core_web_tiny.py").unlink()
    assert "installed:en_core_web_tiny" in known_sources(project)
    choose_sources(project, ["en_core_web_tiny"])
    report = suggest(project, processes=0)
    assert report.problems == ()
    spans = found(project, story)
    assert {(lang, form, span.label) for (lang, form), span in spans.items()} == {
        ("en", words[0].text, "PERSON"), ("en", words[1].text, "LOC"),
    }  # fmt: skip
    assert {span.source for span in spans.values()} == {"en_core_web_tiny"}
    assert project.scheme.label("PERSON")


def found_text(project, story) -> str:
    return next(document.text for document in project.documents.of(story.id) if document.lang == "en")


def test_what_people_labelled_suggests_itself_in_other_documents(project) -> None:
    first, second = project.stories.add("one"), project.stories.add("two")
    one = project.documents.add(first.id, "a.txt", "en", "They asked quaxolt and brimble for zorpins.")
    two = project.documents.add(second.id, "b.txt", "en", "Later quaxolt met brimble; quaxolts did not, nor zorpins.")
    other = project.documents.add(second.id, "b.vi.txt", "vi", "quaxolt")
    for form, label in (("quaxolt", "ORG"), ("brimble", "PERSON"), ("zorpins", "PRODUCT")):
        start = one.text.index(form)
        project.decisions.add(one.id, start, start + len(form), label)
    project.suggestions.replace(
        second.id, {two.id: [Candidate(two.text.index("zorpins"), two.text.index("zorpins") + 7, "PRODUCT")]}
    )
    project.decisions.reject(project.spans.of(two.id)[0].id)
    choose_sources(project, ["memory"])
    suggest(project, processes=0)
    spans = [span for span in project.spans.of(two.id) if span.status is Status.SUGGESTED]
    assert [(two.text[span.start : span.end], span.label, span.source) for span in spans] == [
        ("quaxolt", "ORG", "memory"), ("brimble", "PERSON", "memory"),
    ]  # fmt: skip
    assert spans[0].reason == "labelled so elsewhere in the corpus"
    assert project.spans.of(other.id) == [], "another language is another name"


def test_of_two_labels_the_one_given_more_often_suggests_itself(project) -> None:
    story = project.stories.add("one")
    texts = [project.documents.add(story.id, f"{n}.txt", "en", "quaxolt") for n in range(4)]
    for document, label in zip(texts, ("ORG", "PERSON", "ORG"), strict=False):
        project.decisions.add(document.id, 0, 7, label)
    (known,) = project.confirmed_names()
    assert (known.form_a, known.lang_a, known.label, known.count) == ("quaxolt", "en", "ORG", 2)
