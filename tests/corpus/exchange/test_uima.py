"""CAS files that dkpro-cassis makes, and hostile ones."""

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from cassis import Cas, TypeSystem, load_cas_from_json, load_cas_from_xmi, load_typesystem
from round_trips import hard_project, kinds, labels_in

from corpus.exchange import reader_of, uima_files, writer_of
from corpus.project import Project

ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"
WORD = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"
TEXT = "👨 Lan saw Minh in 𠮷 Hà Nội"


def foreign_cas() -> Cas:
    """Return a CAS as another project makes it: a layer of its own, tokens, a chain, and a second text."""
    types = TypeSystem()
    entity = types.create_type(ENTITY)
    types.create_feature(entity, "value", "uima.cas.String")
    types.create_feature(entity, "identifier", "uima.cas.String")
    token = types.create_type(WORD)
    mood = types.create_type("webanno.custom.Mood")
    types.create_feature(mood, "tone", "uima.cas.String")
    types.create_feature(mood, "strength", "uima.cas.Integer")
    relation = types.create_type("webanno.custom.Knows")
    for name in ("Governor", "Dependent"):
        types.create_feature(relation, name, ENTITY)
    cas = Cas(typesystem=types)
    cas.sofa_string = TEXT
    lan, minh = (entity(begin=TEXT.index(n), end=TEXT.index(n) + len(n), value="PERSON") for n in ("Lan", "Minh"))
    minh.identifier = "http://wiki/Minh"
    place = TEXT.index("Hà Nội")
    cas.add_all(
        [
            lan, minh, entity(begin=place, end=place + 6, value="GPE"), entity(begin=2, end=5),
            mood(begin=6, end=14, tone="glad", strength=3),
            *(token(begin=begin, end=begin + 3) for begin in (2, 6)),
            relation(begin=lan.begin, end=lan.end, Governor=minh, Dependent=lan),
        ]
    )  # fmt: skip
    return cas


def save(cas: Cas, folder: Path, kind: str) -> Path:
    folder.mkdir(exist_ok=True)
    if kind == "uima-json":
        cas.to_json(folder / "talk.json")
        return folder / "talk.json"
    cas.to_xmi(folder / "talk.xmi")
    cas.typesystem.to_xml(folder / "typesystem.xml")
    return folder / "talk.xmi"


@pytest.mark.parametrize("kind", ["uima-xmi", "uima-json"])
def test_what_another_tool_made_comes_in_and_goes_out_with_all_its_layers(
    kind: str, empty: Project, tmp_path: Path
) -> None:
    report = reader_of(kind)(empty, [save(foreign_cas(), tmp_path / "in", kind)])
    found = [(TEXT[span.start : span.end], span.label) for span in labels_in(empty)]
    assert found == [
        ("Lan", "PERSON"), ("Lan", "NamedEntity"), ("saw Minh", "glad"), ("Minh", "PERSON"), ("Hà Nội", "GPE"),
    ]  # fmt: skip
    assert kinds(report) == {"exchange-relations-kept": 3, "stories-label-unknown": 2}
    labels = {span.label: span for span in labels_in(empty)}
    empty.decisions.delete(labels["NamedEntity"].id)
    document = empty.documents.of(empty.stories.all()[0].story.id)[0]
    empty.decisions.add(document.id, TEXT.index("𠮷"), TEXT.index("𠮷") + 1, "CARDINAL", "7")
    assert writer_of(kind)(empty, tmp_path / "out").losses == ()
    (out,) = (path for path in (tmp_path / "out").iterdir() if path.stem not in ("report", "TypeSystem"))
    if kind == "uima-json":
        cas = load_cas_from_json(out.read_text("utf-8"))
    else:
        cas = load_cas_from_xmi(out, load_typesystem(tmp_path / "out" / "TypeSystem.xml"))
    assert cas.sofa_string == TEXT
    entities = {each.get_covered_text(): each for each in cas.select(ENTITY)}
    assert sorted(entities) == ["Hà Nội", "Lan", "Minh", "𠮷"]
    assert entities["Minh"].identifier == "http://wiki/Minh"
    assert entities["𠮷"].identifier == "twinspan?value=7"
    assert [each.strength for each in cas.select("webanno.custom.Mood")] == [3]
    assert len(cas.select(WORD)) == 2
    (knows,) = cas.select("webanno.custom.Knows")
    assert (knows.Governor, knows.Dependent) == (entities["Minh"], entities["Lan"])


def test_cassis_reads_what_we_write(tmp_path: Path) -> None:
    with hard_project(tmp_path / "p.twinspan") as project:
        assert writer_of("uima-xmi")(project, tmp_path / "out").losses == ()
        types = load_typesystem(tmp_path / "out" / "TypeSystem.xml")
        forms: dict[str, Any] = {}
        for path in (tmp_path / "out").glob("*.xmi"):
            cas = load_cas_from_xmi(path, types)
            forms |= {each.get_covered_text(): each for each in cas.select(ENTITY)}
            assert cas.typecheck() == []
        ours = {span.id: span for span in labels_in(project)}
        assert len(ours) == 24
        links = load_cas_from_xmi(next((tmp_path / "out").glob("P*.xmi")), types).select("webanno.custom.Counterpart")
        assert len(links) == 5
        assert "17.1 million tonnes" in forms


def test_views_of_one_cas_are_versions_of_one_story(empty: Project, tmp_path: Path) -> None:
    cas = foreign_cas()
    other = cas.create_view("vi")
    other.sofa_string = "Ông Minh ở Hà Nội hôm qua."
    other.add(cas.typesystem.get_type(ENTITY)(begin=4, end=8, value="PERSON"))
    report = reader_of("uima-json")(empty, [save(cas, tmp_path, "uima-json")])
    (story,) = empty.stories.all()
    assert story.story.name == "talk"
    assert len(empty.documents.of(story.story.id)) == 2
    assert kinds(report)["exchange-results-left"] == 3


def test_without_its_type_system_the_named_entities_come_in(empty: Project, tmp_path: Path) -> None:
    path = save(foreign_cas(), tmp_path / "in", "uima-xmi")
    path.with_name("typesystem.xml").unlink()
    report = reader_of("uima-xmi")(empty, [path])
    assert report.counts["spans"] == 4
    assert kinds(report)["exchange-results-left"] == 2  # the layers of its own


def test_types_that_contradict_each_other_go_out_apart(empty: Project, tmp_path: Path) -> None:
    one, other = foreign_cas(), foreign_cas()
    other.typesystem.get_type(ENTITY).get_feature("value").description = "what it is"
    for number, cas in enumerate((one, other)):
        reader_of("uima-xmi")(empty, [save(cas, tmp_path / str(number), "uima-xmi")])
    assert writer_of("uima-xmi")(empty, tmp_path / "out").losses == ()
    with Project.create(tmp_path / "again.twinspan", empty.scheme) as again:
        report = reader_of("uima-xmi")(again, [tmp_path / "out"])
        assert report.counts["spans"] == 10
        assert kinds(report) == {"exchange-relations-kept": 6, "stories-label-unknown": 4}


def test_a_text_with_the_highest_number(empty: Project, tmp_path: Path) -> None:
    data = {
        "%TYPES": {WORD: {"%NAME": WORD, "%SUPER_TYPE": "uima.tcas.Annotation"}},
        "%FEATURE_STRUCTURES": [
            {"%ID": 2, "%TYPE": "uima.cas.Sofa", "sofaNum": 1, "sofaID": "_InitialView", "sofaString": "Hanoi it is."},
            {"%ID": 1, "%TYPE": WORD, "@sofa": 2, "begin": 0, "end": 5},
        ],
        "%VIEWS": {"_InitialView": {"%SOFA": 2, "%MEMBERS": [1]}},
    }
    (tmp_path / "in.json").write_text(json.dumps(data), "utf-8")
    reader_of("uima-json")(empty, [tmp_path / "in.json"])
    document = empty.documents.of(empty.stories.all()[0].story.id)[0]
    empty.decisions.add(document.id, 0, 5, "GPE")
    writer_of("uima-json")(empty, tmp_path / "out")
    written = json.loads((tmp_path / "out" / "in.json").read_text("utf-8"))
    numbers = [each["%ID"] for each in written["%FEATURE_STRUCTURES"]]
    assert len(numbers) == len(set(numbers)) == 4


LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize("head", [LAUGHS, OUTSIDE, '<!DOCTYPE x SYSTEM "http://example.org/x.dtd">'])
@pytest.mark.parametrize("where", ["talk.xmi", "typesystem.xml"])
def test_entities_are_not_expanded(head: str, where: str, empty: Project, tmp_path: Path) -> None:
    save(foreign_cas(), tmp_path / "in", "uima-xmi")
    good = save(foreign_cas(), tmp_path / "good", "uima-xmi")
    bad = tmp_path / "in" / where
    text = bad.read_text("utf-8")
    begin = text.index("?>") + 2
    bad.write_text(text[:begin] + head + text[begin:].replace("Lan", head.count("<!ENTITY b") * "&b;"), "utf-8")
    report = reader_of("uima-xmi")(empty, [tmp_path / "in" / "talk.xmi", good])
    assert report.counts["documents"] == 1
    (broken,) = (loss for loss in report.losses if loss.kind == "exchange-record-broken")
    assert "talk.xmi" in str(broken)
    assert "document type" in str(broken)


def test_offsets_that_cannot_be_are_named_and_the_rest_comes_in(empty: Project, tmp_path: Path) -> None:
    for kind, old, new in (
        ("uima-xmi", 'begin="3" end="6" value="PERSON"', 'begin="1" end="6" value="PERSON"'),
        ("uima-json", '"end":15,"value":"PERSON"', '"end":9999,"value":"PERSON"'),
    ):
        path = save(foreign_cas(), tmp_path / kind, kind)
        text = path.read_text("utf-8")
        if kind == "uima-json":
            text = text.replace(": ", ":").replace(", ", ",")
        assert old in text
        path.write_text(text.replace(old, new), "utf-8")
        report = reader_of(kind)(empty, [path])
        assert report.counts["spans"] == 4
        (broken,) = (loss for loss in report.losses if loss.kind == "exchange-span-broken")
        assert "xmi:id" in str(broken)


@pytest.mark.parametrize("kind", ["uima-xmi", "uima-json"])
@pytest.mark.parametrize(
    "data",
    [b"", b"\xff\xfe<", b"{}", b"[1]", b"<a/>", b'{"%TYPES": {"a": {}}}', b"{" * 9000],
)
def test_what_is_no_cas_is_named(kind: str, data: bytes, empty: Project, tmp_path: Path) -> None:
    good = save(foreign_cas(), tmp_path / "in", kind)
    good.with_name("bad" + good.suffix).write_bytes(data)
    report = reader_of(kind)(empty, [tmp_path / "in"])
    assert report.counts["documents"] == 1
    assert kinds(report)["exchange-record-broken"] == 1


def test_an_archive_is_read_where_it_lies(empty: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = save(foreign_cas(), tmp_path / "in", "uima-xmi")
    types = path.with_name("typesystem.xml").read_bytes()
    monkeypatch.setattr(uima_files, "MAX_RECORD_BYTES", 100_000)
    with zipfile.ZipFile(tmp_path / "export.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("../../../escaped/TypeSystem.xml", types)
        archive.writestr("../../../escaped/talk.xmi", path.read_bytes())
        archive.writestr("bomb.xmi", b"0" * 50_000_000)
    before = sorted(tmp_path.rglob("*"))
    report = reader_of("uima-xmi")(empty, [tmp_path / "export.zip"])
    assert sorted(tmp_path.rglob("*")) == before
    assert not (tmp_path.parent.parent / "escaped").exists()
    assert report.counts["documents"] == 1
    assert kinds(report)["exchange-record-too-long"] == 1


def test_characters_that_xml_cannot_hold_are_announced(empty: Project, tmp_path: Path) -> None:
    story = empty.stories.add("S")
    empty.documents.add(story.id, "a.txt", "en", "a\x01b Hanoi\uffff")
    assert kinds(writer_of("uima-xmi")(empty, tmp_path / "xml")) == {"xml-characters": 2}
    assert writer_of("uima-json")(empty, tmp_path / "json").losses == ()
