import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import spacy
import srsly
from spacy.tokens import Doc, DocBin
from spacy.training import Corpus
from spacy.training.initialize import init_nlp
from spacy.util import load_config

from corpus.errors import TwinspanError
from corpus.exchange.report import Report
from corpus.exchange.spacy_bin import DocBinFile
from corpus.exchange.spacy_docbin import write_spacy
from corpus.model import Candidate, Layer, load_scheme
from corpus.project import AnnotatorKind, Project

TEXTS = {
    "en": "Story {n}: Hanoi spent 5 dollars on the 17th Sea Forum, at 160 km/h.",
    "vi": "Chuyện {n}: Hà Nội chi 5 đô la cho Diễn đàn Biển lần thứ 17, cao 15 m.",
    "zh": "故事{n}：河内为第17届海洋论坛花费5美元。",
}
_FIVE = ("5 dollars", "MONEY")
FORMS = {
    "en": [("Hanoi", "GPE"), _FIVE, ("17th Sea Forum", "EVENT"), ("17th", "ORDINAL"), ("160 km/h", "QUANTITY")],
    "vi": [("Hà Nội", "GPE"), ("5 đô la", "MONEY"), ("15 m", "QUANTITY")],
    "zh": [("河内", "GPE"), ("5美元", "MONEY")],
}  # fmt: skip


def add_story(project: Project, number: int, langs: tuple[str, ...] = ("en", "vi", "zh")) -> None:
    story = project.stories.add(f"story {number}")
    spans = {}
    for lang in langs:
        text = TEXTS[lang].format(n=number)
        document = project.documents.add(story.id, f"{number}.{lang}.txt", lang, text, date="2025-08-09")
        for form, label in FORMS[lang]:
            start = text.index(form)
            value, unit = ("5", "USD") if label == "MONEY" else (None, None)
            change = project.decisions.add(document.id, start, start + len(form), label, value, unit)
            spans[lang, label] = next(iter(change.span_ids))
    if {"en", "vi"} <= set(langs):
        from corpus.model import Relation

        project.decisions.link(spans["en", "MONEY"], spans["vi", "MONEY"], Relation.EQUAL)


@pytest.fixture
def many(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "many.twinspan", load_scheme("ontonotes")) as project:
        for number in range(6):
            add_story(project, number)
        yield project


def read(path: Path) -> list[Doc]:
    return list(DocBin().from_disk(path).get_docs(spacy.blank("xx").vocab))


def losses(report: Report) -> dict[str, int]:
    return {loss.kind: loss.count for loss in report.losses}


def summary(out: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((out / "report.json").read_text("utf-8"))
    return found


def test_the_folder(many: Project, tmp_path: Path) -> None:
    out = tmp_path / "out"
    report = write_spacy(many, out)
    assert report.counts == {"stories": 6, "documents": 18, "spans": 60, "links": 6}
    stories: dict[str, set[str]] = {}
    for name in ("en", "vi", "zh", "xx"):
        for part in ("train", "dev", "test"):
            docs = read(out / name / f"{part}.spacy")
            assert docs
            stories.setdefault(part, set()).update(doc._.story for doc in docs)
    assert sum(map(len, stories.values())) == len(set.union(*stories.values())) == 6  # on one side each
    assert summary(out)["stories"] == {"train": 4, "dev": 1, "test": 1}
    assert (out / "README.md").read_text("utf-8").count("python -m spacy train ") == 4
    assert not list(tmp_path.glob("*.part"))


def test_a_doc_and_what_it_carries(many: Project, tmp_path: Path) -> None:
    write_spacy(many, tmp_path / "out")
    doc = read(tmp_path / "out" / "en" / "train.spacy")[0]
    assert [(ent.text, ent.label_) for ent in doc.ents] == [
        ("Hanoi", "GPE"),
        ("5 dollars", "MONEY"),
        ("17th Sea Forum", "EVENT"),
    ]
    spans = doc.spans["sc"]
    assert [(span.text, span.label_, span._.value, span._.unit) for span in spans] == [
        ("Hanoi", "GPE", None, None),
        ("5 dollars", "MONEY", "5", "USD"),
        ("17th Sea Forum", "EVENT", None, None),
        ("17th", "ORDINAL", None, None),
    ]
    (link,) = doc._.links
    assert link["from"] == doc._.span_ids[1]
    assert link["relation"] == "equal"
    assert (doc._.date, doc._.document) == ("2025-08-09", f"{doc._.story.removeprefix('story ')}.en.txt")
    chinese = read(tmp_path / "out" / "xx" / "train.spacy")
    assert {ent.text for each in chinese for ent in each.ents} >= {"河内", "5美元", "Hà Nội", "15 m", "160 km/h"}


def test_no_span_is_lost_in_silence(many: Project, tmp_path: Path) -> None:
    out = tmp_path / "out"
    report = write_spacy(many, out)
    assert losses(report) == {"spacy-unaligned": 12, "spacy-nested": 6}
    unaligned = next(loss for loss in report.losses if loss.kind == "spacy-unaligned")
    assert unaligned.where[0].endswith(("QUANTITY “160 km/h”", "QUANTITY “15 m”"))
    exceptions = summary(out)["exceptions"]
    assert len([each for each in exceptions if each["place"] == "unaligned"]) == 12
    assert {each["form"] for each in exceptions if each["set"] != "xx"} == {"160 km/h", "15 m", "17th"}
    lines = [json.loads(line) for line in (out / "spans.jsonl").read_text("utf-8").splitlines()]
    carried = [
        (span["id"], span["in"]) for line in lines for document in line["documents"] for span in document["spans"]
    ]
    assert len(carried) == 60
    stored = {
        span.id
        for story in many.stories.all()
        for document in many.documents.of(story.story.id)
        for span in many.spans.of(document.id)
    }
    assert {span_id for span_id, _ in carried} == stored
    assert sum(place.get("en") == "unaligned" for _, place in carried) == 6
    assert [link["relation"] for line in lines for link in line["links"]] == ["equal"] * 6


def test_each_config_is_taken_as_it_is(many: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "out"
    write_spacy(many, out)
    monkeypatch.chdir(out)
    for name in ("vi", "zh", "xx"):
        nlp = init_nlp(load_config(out / name / "config.cfg"))
        assert nlp.pipe_names == ["tok2vec", "ner"]
        examples = list(Corpus(out / name / "train.spacy")(nlp))
        assert all(example.alignment.x2y.lengths.tolist() == [1] * len(example.x) for example in examples)
        assert set(nlp.get_pipe("ner").labels) >= {"GPE", "MONEY"}
        before = nlp.update(examples, losses={})["ner"]
        assert before > 0


def test_the_files_hold_what_spacys_own_docbin_would(many: Project, tmp_path: Path) -> None:
    write_spacy(many, tmp_path / "out")
    for path in (tmp_path / "out").rglob("*.spacy"):
        docs = list(DocBin().from_disk(path).get_docs(spacy.blank("xx").vocab))
        own = DocBin(attrs=["ORTH", "SPACY", "ENT_IOB", "ENT_TYPE"], store_user_data=True, docs=docs)
        again = list(DocBin().from_bytes(own.to_bytes()).get_docs(spacy.blank("xx").vocab))
        assert len(again) == len(docs)
        for one, other in zip(docs, again, strict=True):
            assert one.to_json() == other.to_json()
            assert one.text == other.text
            assert one.user_data.keys() == other.user_data.keys()
            assert [each.label_ for each in one.spans["sc"]] == [each.label_ for each in other.spans["sc"]]


def test_large_parts_have_the_headers_of_msgpack(tmp_path: Path) -> None:
    nlp = spacy.blank("en")
    built = DocBinFile(tmp_path / "aside")
    for words in (1, 300, 70_000):
        doc = nlp.make_doc("word " * words)
        doc.user_data["note"] = "n" * words
        doc.spans["sc"] = [doc[at : at + 1] for at in range(0, words, 5)]
        built.add(doc)
    built.write(tmp_path / "a.spacy")
    docs = list(DocBin().from_disk(tmp_path / "a.spacy").get_docs(spacy.blank("en").vocab))
    assert [len(doc) for doc in docs] == [1, 300, 70_000]
    assert [len(doc.user_data["note"]) for doc in docs] == [1, 300, 70_000]
    assert [len(doc.spans["sc"]) for doc in docs] == [1, 60, 14_000]
    assert list((tmp_path / "aside").iterdir()) == []


def test_spacys_project_takes_the_folder_as_it_is(many: Project, tmp_path: Path) -> None:
    from weasel.cli.run import project_run

    out = tmp_path / "out"
    write_spacy(many, out)
    project = srsly.read_yaml(out / "project.yml")
    sets = summary(out)["sets"]
    assert project["workflows"]["all"] == [f"{verb}-{name}" for name in sets for verb in ("train", "evaluate")]
    for command in project["commands"]:
        assert all((out / path).exists() for path in command["deps"] if not path.startswith("model/"))
        (script,) = command["script"]
        files = re.findall(r"[\w/]+\.(?:cfg|spacy)", script)
        assert files
        assert all((out / path).is_file() for path in files)
    project_run(out, "all", dry=True)  # from elsewhere: it reads the folder, and exits where that is no project


def test_the_same_project_gives_the_same_split_and_files(many: Project, tmp_path: Path) -> None:
    write_spacy(many, tmp_path / "a")
    write_spacy(many, tmp_path / "b")
    for path in (tmp_path / "a").rglob("*.spacy"):
        assert path.read_bytes() == (tmp_path / "b" / path.relative_to(tmp_path / "a")).read_bytes()
    assert (tmp_path / "a" / "spans.jsonl").read_bytes() == (tmp_path / "b" / "spans.jsonl").read_bytes()


def test_one_story_in_one_language(tmp_path: Path) -> None:
    with Project.create(tmp_path / "one.twinspan", load_scheme("ontonotes")) as project:
        add_story(project, 1, ("vi",))
        report = write_spacy(project, tmp_path / "out")
    assert losses(report) == {"spacy-unaligned": 1, "spacy-empty-part": 2}
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "README.md",
        "project.yml",
        "report.json",
        "spans.jsonl",
        "vi",
    ]
    assert len(read(tmp_path / "out" / "vi" / "train.spacy")) == 1


def test_layers(many: Project, tmp_path: Path) -> None:
    story = many.stories.all()[0].story
    document = many.documents.of(story.id)[0]
    many.suggestions.replace(story.id, {document.id: [Candidate(0, 5, "EVENT")]})
    assert write_spacy(many, tmp_path / "s", layer=Layer.SUGGESTIONS).counts["spans"] == 1
    with pytest.raises(TwinspanError) as caught:
        write_spacy(many, tmp_path / "g", layer=Layer.GOLD)
    assert caught.value.code == "export-empty"
    many.use_annotator("Editor", AnnotatorKind.GOLD)
    many.decisions.add(document.id, 9, 14, "GPE")
    gold = write_spacy(many, tmp_path / "g")  # the adjudicated layer goes before people's own
    assert gold.counts["spans"] == 1
    assert summary(tmp_path / "g")["layer"] == "gold"
    assert losses(gold)["spacy-document-unlabelled"] == 17


def test_labels_of_several_people_become_one(many: Project, tmp_path: Path) -> None:
    story = many.stories.all()[0].story
    document = many.documents.of(story.id)[0]
    start = document.text.index("Hanoi")
    many.use_annotator("Minh")
    many.decisions.add(document.id, start, start + 5, "GPE")
    report = write_spacy(many, tmp_path / "out")
    assert losses(report)["spacy-repeated"] == 1
    assert report.counts["spans"] == 60


def test_a_document_without_labels_counts_when_its_story_is_done(many: Project, tmp_path: Path) -> None:
    story = many.stories.all()[0].story
    many.documents.add(story.id, "empty.en.txt", "en", "Nothing here.")
    assert losses(write_spacy(many, tmp_path / "a"))["spacy-document-unlabelled"] == 1
    many.decisions.mark_done(story.id)
    done = write_spacy(many, tmp_path / "b")
    assert "spacy-document-unlabelled" not in losses(done)
    assert done.counts["documents"] == 19


def test_an_earlier_export_is_renewed_and_other_things_stay(many: Project, tmp_path: Path) -> None:
    out = tmp_path / "out"
    write_spacy(many, out)
    (out / "model").mkdir()
    (out / "model" / "mine").write_text("kept")
    for story in many.stories.all():
        many.documents.remove(many.documents.of(story.story.id)[2].id)
    write_spacy(many, out)
    assert not (out / "zh" / "train.spacy").exists()
    assert (out / "model" / "mine").read_text() == "kept"


def test_a_folder_of_other_things_is_not_touched(many: Project, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "thesis.doc").write_text("mine")
    for taken in (out, out / "thesis.doc"):
        with pytest.raises(TwinspanError) as caught:
            write_spacy(many, taken)
        assert caught.value.code == "export-folder-taken"
    assert [path.name for path in out.iterdir()] == ["thesis.doc"]


def test_a_report_cannot_have_files_outside_deleted(many: Project, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (tmp_path / "precious").write_text("mine")
    (out / "report.json").write_text(json.dumps({"format": "spacy", "files": ["../precious"]}))
    write_spacy(many, out)
    assert (tmp_path / "precious").exists()


def test_cancelling_writes_nothing(many: Project, tmp_path: Path) -> None:
    steps: list[tuple[int, int, str]] = []
    out = tmp_path / "out"
    report = write_spacy(many, out, progress=lambda *step: steps.append(step), cancelled=lambda: len(steps) == 2)
    assert report.cancelled
    assert [step[:2] for step in steps] == [(1, 6), (2, 6)]
    assert not out.exists()
    assert not list(tmp_path.glob("*.part"))


def test_long_documents_are_named(many: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("corpus.exchange.spacy_docbin.MAX_CHARACTERS", 50)
    report = write_spacy(many, tmp_path / "out")
    assert losses(report)["spacy-document-too-long"] > 0
