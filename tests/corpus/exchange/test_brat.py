from pathlib import Path

import pytest
from round_trips import content, hard_project, kinds, labels_in

from corpus.errors import TwinspanError
from corpus.exchange import document_folder, reader_of, writer_of
from corpus.exchange.document_folder import safe_name
from corpus.project import Project


def put(folder: Path, name: str, text: str, ann: str) -> Path:
    path = folder / f"{name}.txt"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())
    path.with_suffix(".ann").write_bytes(ann.encode())
    return path


def test_the_files(tmp_path: Path) -> None:
    with hard_project(tmp_path / "p.twinspan") as project:
        writer_of("brat")(project, tmp_path / "out")
    names = {path.relative_to(tmp_path / "out").as_posix() for path in (tmp_path / "out").rglob("*") if path.is_file()}
    assert names == {
        "Easy/easy.txt", "Easy/easy.ann", "Port_港_“1”/port.en.txt", "Port_港_“1”/port.en.ann",
        "Port_港_“1”/port.vi.txt", "Port_港_“1”/port.vi.ann", "Port_港_“1”/port.zh.txt", "Port_港_“1”/port.zh.ann",
        "annotation.conf", "documents.jsonl", "report.json",
    }  # fmt: skip
    vietnamese = (tmp_path / "out/Port_港_“1”/port.vi.ann").read_text("utf-8").splitlines()
    assert "T2\tQUANTITY 33 47\t17,1 triệu tấn" in vietnamese
    assert {"A1\tValue T2 17100000", "A2\tUnit T2 t", "A3\tModifier T2 LESS_THAN"} <= set(vietnamese)
    english = (tmp_path / "out/Port_港_“1”/port.en.ann").read_text("utf-8")
    assert "\tReference T6 Twinspan-same:Port_港_“1”/port.vi#T1\tCa\u0309ng" in english
    assert any(";" in line.split("\t")[1] for line in english.splitlines() if "\tLAW " in line)  # it crosses a line end


def test_what_brat_knows_beyond_goes_out_again(empty: Project, tmp_path: Path) -> None:
    ann = (
        "T3\tPERSON 0 3\tLan\nT1\tGPE 11 16\tHanoi\nT9\tORG 4 7\tmet\n"
        "R1\tLivesIn Arg1:T3 Arg2:T1\t\nE1\tMeeting:T9 Who:T3\nA1\tPast E1\n#1\tAnnotatorNotes E1\twhen?\n"
        "*\tAlias T3 T1\nN1\tReference T1 Wikidata:Q1858\tHanoi\n#2\tAnnotatorNotes T1\tthe capital\n"
    )
    report = reader_of("brat")(empty, [put(tmp_path / "in", "a", "Lan met in Hanoi", ann)])
    assert kinds(report) == {"exchange-relations-kept": 6}
    spans = {span.label: span for span in labels_in(empty)}
    assert spans["GPE"].note == "the capital"
    empty.decisions.delete(spans["ORG"].id)
    story = empty.stories.all()[0].story
    document = empty.documents.of(story.id)[0]
    empty.decisions.add(document.id, 8, 10, "CARDINAL", "1")
    assert kinds(writer_of("brat")(empty, tmp_path / "out")) == {
        "exchange-relations-left": 3
    }  # the event, and what is on it
    written = next((tmp_path / "out").rglob("*.ann")).read_text("utf-8").splitlines()
    assert written == [
        "T3\tPERSON 0 3\tLan",
        "T10\tCARDINAL 8 10\tin",
        "T1\tGPE 11 16\tHanoi",
        "A2\tValue T10 1",
        "#3\tAnnotatorNotes T1\tthe capital",
        "R1\tLivesIn Arg1:T3 Arg2:T1\t",
        "*\tAlias T3 T1",
        "N1\tReference T1 Wikidata:Q1858\tHanoi",
    ]


def test_a_discontinuous_span_is_taken_whole_and_named(empty: Project, tmp_path: Path) -> None:
    ann = "T1\tORG 0 5;16 20\tNorth Bank\nT2\tORG 10 15;16 20\tSouth Bank\n"
    report = reader_of("brat")(empty, [put(tmp_path, "a", "North and South\nBank", ann)])
    assert kinds(report) == {"exchange-discontinuous": 1}  # the other is only cut at the end of the line
    assert [(span.start, span.end) for span in labels_in(empty)] == [(0, 20), (10, 20)]
    assert writer_of("brat")(empty, tmp_path / "out").losses == ()
    written = next((tmp_path / "out").rglob("*.ann")).read_text("utf-8")
    assert written == ann  # the pieces are kept as long as the span is
    with Project.create(tmp_path / "again.twinspan", empty.scheme) as again:
        assert kinds(reader_of("brat")(again, [tmp_path / "out"])) == {"exchange-discontinuous": 1}
        assert content(again) == content(empty)
        first = labels_in(again)[0]
        again.decisions.resize(first.id, 0, 9)
        writer_of("brat")(again, tmp_path / "other")
    written = next((tmp_path / "other").rglob("*.ann")).read_text("utf-8")
    assert "ORG 0 9\tNorth and\n" in written


def test_stories_by_name_and_folder(empty: Project, tmp_path: Path) -> None:
    put(tmp_path / "in", "port.en", "The port of Haiphong was closed.", "T1\tGPE 12 20\tHaiphong\n")
    put(tmp_path / "in", "port.vi", "Cảng Hải Phòng đã đóng cửa.", "")
    (tmp_path / "in" / "loop").symlink_to(tmp_path / "in")
    (tmp_path / "in" / "alone.txt").write_text("no .ann", "utf-8")
    report = reader_of("brat")(empty, [tmp_path / "in"])
    assert report.counts == {"stories": 1, "documents": 2, "spans": 1, "links": 0}
    assert kinds(report) == {"brat-without-ann": 1}
    assert empty.stories.all()[0].story.name == "port"
    assert reader_of("brat")(empty, [tmp_path / "in" / "port.en.ann"]).counts["documents"] == 1


def test_what_is_damaged_is_named_and_the_rest_comes_in(
    empty: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(document_folder, "MAX_RECORD_BYTES", 4000)
    ann = (
        "T1\tGPE 0 5\tHanoi\nT1\tGPE 0 5\tHanoi\nT2\tGPE 0 99\tx\nT3\tGPE zero five\tx\n?\nT4\tGPE 0 5\tHà Nội\n"
        "A1\tModifier T1 NEARLY\nN1\tReference T1 Twinspan-same:../../etc/passwd#T1\tx\n"
        "N2\tReference T1 Twinspan-twin:a#T1\tx\nT5\tGPE 99999999999999 5\tx\n"
    )
    put(tmp_path / "in", "a", "Hanoi is", ann)
    put(tmp_path / "in", "b", "", "")
    put(tmp_path / "in", "c", "x" * 5000, "")
    put(tmp_path / "in", "d", "d", "").with_suffix(".ann").write_bytes(b"T1\tGPE 0 1\td\n\xff")
    report = reader_of("brat")(empty, [tmp_path / "in"])
    assert report.counts["documents"] == 1
    assert kinds(report) == {
        "exchange-record-broken": 7,
        "exchange-record-too-long": 1,
        "exchange-span-broken": 1,
        "exchange-value-broken": 1,
        "exchange-form-differs": 1,
        "exchange-link-broken": 1,
        "stories-merged": 1,
    }
    places = {loss.kind: loss.where for loss in report.losses}
    assert places["exchange-record-broken"][0] == "a.ann:2 (T1 is there twice)"
    assert places["exchange-span-broken"] == ("a.ann, line 3, T2: 0-99 lies outside its text of 8 characters",)
    with pytest.raises(TwinspanError) as caught:
        reader_of("brat")(empty, [tmp_path / "nowhere.txt"])
    assert caught.value.code == "import-failed"


def test_a_folder_of_others_is_left_alone_and_an_own_one_renewed(project: Project, tmp_path: Path) -> None:
    writer_of("brat")(project, tmp_path / "out")
    writer_of("brat")(project, tmp_path / "out")
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "thesis.txt").write_text("mine", "utf-8")
    with pytest.raises(TwinspanError) as caught:
        writer_of("brat")(project, tmp_path / "other")
    assert caught.value.code == "export-folder-taken"


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../etc/passwd", "etc_passwd"), ("a/b\\c", "a_b_c"), ("CON", "_CON"), ("nul.txt", "_nul.txt"), (" . ", "x"),
        ("Cảng: 1", "Cảng_1"), ("港" * 90, "港" * 60), ("a\u202eb", "a_b"), ("", "x"), ("..", "x"),
    ],
)  # fmt: skip
def test_names_that_every_system_takes(name: str, safe: str) -> None:
    assert safe_name(name, "x") == safe


def test_names_that_differ_in_case_only_get_a_number(empty: Project, tmp_path: Path) -> None:
    for name in ("Port", "port", "Port"):
        story = empty.stories.add(name)
        empty.documents.add(story.id, "../a.txt", "en", "Hanoi")
    writer_of("brat")(empty, tmp_path / "out")
    assert sorted(path.parent.name for path in (tmp_path / "out").rglob("a.txt")) == ["Port", "Port_3", "port_2"]
    assert reader_of("brat")(empty, [tmp_path / "out"]).counts["stories"] == 3
