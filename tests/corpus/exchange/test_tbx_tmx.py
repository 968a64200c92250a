from pathlib import Path

import pytest
from lxml import etree
from round_trips import hard_project, kinds

from corpus.exchange import writer_of
from corpus.model import Relation
from corpus.project import Project

TBX = "{urn:iso:std:iso:30042:ed-2}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def concepts(path: Path) -> list[dict[str, list[str]]]:
    root = etree.fromstring(path.read_bytes())
    return [
        {
            section.get(LANG, ""): [term.text or "" for term in section.iter(f"{TBX}term")]
            for section in entry.iter(f"{TBX}langSec")
        }
        for entry in root.iter(f"{TBX}conceptEntry")
    ]


def add(project: Project, story: str, lang: str, text: str, form: str) -> str:
    document = project.documents.add(story, f"{lang}.txt", lang, text)
    start = text.index(form)
    return next(iter(project.decisions.add(document.id, start, start + len(form), "GPE").span_ids))


def test_names_become_concepts(tmp_path: Path) -> None:
    with hard_project(tmp_path / "p.twinspan") as project:
        report = writer_of("tbx")(project, tmp_path / "out.tbx")
    (port,) = concepts(tmp_path / "out.tbx")
    assert port == {"en": ["Hai Phong Port"], "vi": ["Ca\u0309ng Ha\u0309i Pho\u0300ng"], "zh": ["海防港"]}
    assert report.counts == {"stories": 2, "concepts": 1, "terms": 3}
    assert kinds(report) == {"tbx-unlinked": 14}


def test_forms_of_several_stories_meet_in_one_concept(empty: Project, tmp_path: Path) -> None:
    for english, vietnamese in (("Hanoi", "Hà Nội"), ("Ha Noi", "Hà Nội"), ("<A&B>", "\x0bX")):
        story = empty.stories.add(english).id
        one = add(empty, story, "en", f"In {english}.", english)
        empty.decisions.link(one, add(empty, story, "vi", f"Ở {vietnamese}.", vietnamese), Relation.SAME)
    report = writer_of("tbx")(empty, tmp_path / "out.tbx")
    assert concepts(tmp_path / "out.tbx") == [
        {"en": ["<A&B>"], "vi": ["X"]},
        {"en": ["Ha Noi", "Hanoi"], "vi": ["Hà Nội"]},
    ]
    assert report.losses == ()


def test_paragraphs_become_units(empty: Project, tmp_path: Path) -> None:
    story = empty.stories.add("A & B").id
    english = "Hanoi grew by 17.1 percent in 2024.\n\nThe port of Hai Phong < closed on 5 May 2024."
    vietnamese = "Hà Nội tăng 17,1 phần trăm năm 2024.\n\nCảng Hải Phòng \x07đóng cửa ngày 5/5/2024."
    for lang, text in (("en", english), ("vi", vietnamese)):
        empty.documents.add(story, f"{lang}.txt", lang, text)
    report = writer_of("tmx")(empty, tmp_path / "out.tmx")
    root = etree.fromstring((tmp_path / "out.tmx").read_bytes())
    units = [[(tuv.get(LANG), tuv.findtext("seg")) for tuv in unit.iter("tuv")] for unit in root.iter("tu")]
    assert units == [
        [("en", english.split("\n\n", maxsplit=1)[0]), ("vi", vietnamese.split("\n\n", maxsplit=1)[0])],
        [("en", english.split("\n\n")[1]), ("vi", vietnamese.split("\n\n")[1].replace("\x07", "\ufffd"))],
    ]
    assert root.findtext(".//prop[@type='x-story']") == "A & B"
    assert report.counts == {"stories": 1, "documents": 2, "segments": 2}
    assert kinds(report) == {"xml-characters": 1}


def test_paragraphs_that_a_person_has_paired_become_units(empty: Project, tmp_path: Path) -> None:
    story = empty.stories.add("S").id
    english, vietnamese = "The bridge is closed.\n\nRice is dear.", "Gạo đắt.\n\nCầu đóng cửa."
    one = empty.documents.add(story, "en.txt", "en", english)
    other = empty.documents.add(story, "vi.txt", "vi", vietnamese)
    empty.decisions.pair_paragraphs((one.id, 0, 5), (other.id, len(vietnamese) - 5, len(vietnamese)))
    report = writer_of("tmx")(empty, tmp_path / "out.tmx")
    units = [
        [tuv.findtext("seg") for tuv in unit.iter("tuv")]
        for unit in etree.fromstring((tmp_path / "out.tmx").read_bytes()).iter("tu")
    ]
    assert units == [["The bridge is closed.", "Cầu đóng cửa."]]
    assert kinds(report) == {"tmx-unpaired": 2}


def test_paragraphs_without_an_answer_are_counted(
    empty: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [((0, 1), (0, 1)), ((2, 2), (2, 3)), ((2, 3), (3, 3))]
    monkeypatch.setattr("corpus.exchange.tmx.align_corrected", lambda *_: rows)
    story = empty.stories.add("S").id
    for lang, text in (("en", "a b"), ("vi", "c d"), ("en", "e f")):
        empty.documents.add(story, f"{text}.txt", lang, text)
    report = writer_of("tmx")(empty, tmp_path / "out.tmx")
    assert report.counts["segments"] == 2  # English with Vietnamese, twice; never with English
    assert kinds(report) == {"tmx-unpaired": 4}


def test_cancelled(project: Project, tmp_path: Path) -> None:
    for write in (writer_of("tbx"), writer_of("tmx")):
        assert write(project, tmp_path / "out", cancelled=lambda: True).cancelled
    assert not (tmp_path / "out").exists()
