import json
import os
from pathlib import Path

import pytest
import spacy
from spacy.training import Example

from corpus.errors import TwinspanError
from corpus.model import Document
from corpus.pipelines import CARD, load_pipeline, pipeline_folder, pipelines, read_pipeline

TEXT = "Hà Nội 𠮷 paid 5 dollars."


def store(folder: Path, created: str | None = None, lang: str = "en") -> Path:
    """Store a pipeline that finds amounts by a rule, with a card if it has a moment of making."""
    nlp = spacy.blank(lang)
    ruler = nlp.add_pipe("span_ruler", config={"spans_key": "sc", "annotate_ents": True})
    ruler.add_patterns([{"label": "MONEY", "pattern": "5 dollars"}])
    folder.parent.mkdir(exist_ok=True)
    nlp.to_disk(folder)
    if created:
        rate = {"value": 0.75, "low": None, "high": None}
        row = {"lang": None, "label": None, "strict": {"f1": rate}}
        card = {
            "lang": lang,
            "task": "ner",
            "created": created,
            "labels": ["MONEY"],
            "evaluation": {"spans": [row]},
            "stories": {"train": [{"id": "a"}], "dev": [{"id": "b"}], "test": [{"id": "c"}]},
        }
        (folder / CARD).write_text(json.dumps(card), "utf-8")
    return folder


def test_the_newest_comes_first_and_broken_ones_are_left_out(tmp_path: Path) -> None:
    project = tmp_path / "trade.twinspan"
    folder = pipeline_folder(project)
    assert folder == tmp_path / "trade.pipelines"
    assert pipelines(project) == []
    store(folder / "en-1", "2026-01-01T00:00:00+00:00")
    store(folder / "xx-2", "2026-02-01T00:00:00+00:00", "xx")
    (store(folder / "broken", "2026-03-01") / CARD).write_text("{", "utf-8")
    (folder / "note.txt").write_text("mine", "utf-8")
    assert [info.name for info in pipelines(project)] == ["xx-2", "en-1"]


def test_a_card_is_read(tmp_path: Path) -> None:
    info = read_pipeline(store(tmp_path / "en-1", "2026-01-01T00:00:00+00:00"))
    assert (info.task, info.f1, info.labels, info.learnt_from) == ("ner", 0.75, ("MONEY",), {"a", "b"})
    assert info.reads("en")
    assert not info.reads("vi")


def test_a_card_that_was_written_anew_is_read_anew(tmp_path: Path) -> None:
    folder = store(tmp_path / "en-1", "2026-01-01T00:00:00+00:00")
    assert read_pipeline(folder) is read_pipeline(folder), "listing them after every story must cost nothing"
    card = json.loads((folder / CARD).read_text("utf-8")) | {"labels": ["GPE"]}
    (folder / CARD).write_text(json.dumps(card), "utf-8")
    os.utime(folder / CARD, ns=(0, 1))
    assert read_pipeline(folder).labels == ("GPE",)


def test_one_from_elsewhere_has_no_card(tmp_path: Path) -> None:
    info = read_pipeline(store(tmp_path / "other", lang="xx"))
    assert (info.lang, info.task, info.f1, info.learnt_from) == ("xx", None, None, frozenset())
    assert info.reads("vi")


def test_what_it_finds_has_offsets_in_code_points_source_and_score(tmp_path: Path) -> None:
    pipeline = load_pipeline(store(tmp_path / "rules"))
    (found,) = pipeline.find(Document("1", "1", "a.txt", "en", TEXT))
    assert TEXT[found.start : found.end] == "5 dollars"
    assert (found.label, found.source, found.score) == ("MONEY", "rules", 1.0)
    assert pipeline.find(Document("1", "1", "a.txt", "en", "")) == []


def test_an_entity_recogniser_says_how_sure_it_is(tmp_path: Path) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("ner")
    texts = [f"Lan paid {number} dollars to Minh." for number in range(10, 30)]
    gold = {"entities": [(0, 3, "PERSON"), (9, 19, "MONEY")]}
    examples = [Example.from_dict(nlp.make_doc(text), gold) for text in texts]
    optimizer = nlp.initialize(lambda: examples)
    for _ in range(20):
        nlp.update(examples, sgd=optimizer)
    nlp.to_disk(tmp_path / "learnt")
    pipeline = load_pipeline(tmp_path / "learnt")

    known = pipeline.find(Document("1", "1", "a.txt", "en", texts[0]))
    assert [(found.start, found.end, found.label) for found in known] == gold["entities"]
    strange = Document("2", "1", "b.txt", "en", "Bread 9 euros, dollars to Lan paid; Minh 15 or so. " * 3)
    unsure = pipeline.find(strange)
    assert all(0 <= found.score <= 1 for found in [*known, *unsure])
    assert min(found.score for found in unsure) < min(found.score for found in known)
    entities = pipeline.nlp(strange.text).ents
    assert [(one.start_char, one.end_char, one.label_) for one in entities] == [
        (found.start, found.end, found.label) for found in unsure
    ]


def test_what_is_no_pipeline(tmp_path: Path) -> None:
    with pytest.raises(TwinspanError) as raised:
        load_pipeline(tmp_path)
    assert raised.value.code == "pipeline-missing"
    broken = store(tmp_path / "broken")
    (broken / "config.cfg").write_text("[nlp]\nlang = 5\n", "utf-8")
    with pytest.raises(TwinspanError) as raised:
        load_pipeline(broken)
    assert raised.value.code == "pipeline-broken"
    (broken / "meta.json").unlink()
    with pytest.raises(TwinspanError) as raised:
        read_pipeline(broken)
    assert raised.value.code == "pipeline-broken"
