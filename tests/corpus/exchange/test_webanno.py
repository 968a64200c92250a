from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from round_trips import hard_project, kinds, labels_in

from corpus.exchange import line_input, reader_of, writer_of
from corpus.exchange.webanno_cells import escape, stacked, unescape
from corpus.project import Project

ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"


def put(folder: Path, tsv: str, text: str | None = None) -> Path:
    path = folder / "in.tsv"
    path.write_bytes(tsv.encode())
    if text is not None:
        path.with_suffix(".txt").write_text(text, "utf-8")
    return path


@given(st.text(r"a*_[]|;->\ 	" + "\n\r港👨"), st.text(max_size=3))
def test_reserved_characters(one: str, other: str) -> None:
    assert unescape(escape(one)) == one
    assert stacked(f"{escape(one)}[1]|x[2]|{escape(other)}[33]") in (
        [(one, 1), ("x", 2), (other, 33)],
    )  # fmt: skip


def test_the_file_of_a_story(tmp_path: Path) -> None:
    with hard_project(tmp_path / "p.twinspan") as project:
        report = writer_of("webanno")(project, tmp_path / "out")
    assert report.losses == ()
    lines = (tmp_path / "out" / "Port_港_“1”.tsv").read_text("utf-8").split("\n")
    assert lines[:3] == [
        "#FORMAT=WebAnno TSV 3.3",
        f"#T_SP={ENTITY}|identifier|value",
        f"#T_RL=webanno.custom.Counterpart|relation|BT_{ENTITY}",
    ]
    rows = [line.split("\t") for line in lines if line[:1].isdigit()]
    assert {len(row) for row in rows} == {8}  # seven columns, and a tab at the end
    text = (tmp_path / "out" / "Port_港_“1”.txt").read_text("utf-8")
    for row in rows:
        start, end = map(int, row[1].split("-"))
        assert text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le") == unescape(row[2])
    assert sum(row[5].count("|") + 1 for row in rows if row[5] != "_") == 5
    assert any("." in row[0] and "PERSON" in row[4] for row in rows)  # one letter of a word
    stackings = [row[4] for row in rows if row[2] == "Hai" and "FAC" in row[4]]
    assert all("FAC[" in cell and "|ORG[" in cell for cell in stackings)


def test_other_peoples_file_without_its_text(empty: Project, tmp_path: Path) -> None:
    tsv = (
        f"#FORMAT=WebAnno TSV 3.3\r\n#T_SP=a.b.type.pos.POS|PosValue\r\n#T_SP={ENTITY}|identifier|value\r\n"
        f"#T_SP=webanno.custom.Mood|tone\r\n#T_CH=webanno.custom.Coref|referenceType|referenceRelation\r\n"
        f"#T_RL=webanno.custom.Rel|kind|BT_{ENTITY}\r\n\r\n\r\n#Text=👨 Lan saw Minh\r\n"
        "1-1\t0-2\t👨\tSYM\t_\t_\t_\t_\t_\t_\t_\t\r\n"
        "1-2\t3-6\tLan\tPROPN\thttp://wiki/Lan_\\_1\tPERSON\t_\t*->1-1\tnam\t_\t_\t\r\n"
        "1-3\t7-10\tsaw\tVERB\t_\t_\t*[9]\t_\t_\t_\t_\t\r\n"
        "1-4\t11-15\tMinh\tPROPN\t*\tPERSON\tglad[9]\t_\t_\tsees\t1-2\t\r\n\r\n"
        "#Text=Hà Nội\r\n2-1\t16-18\tHà\t_\t*[3]|*[4]\tGPE[3]|ORG[4]\t_\t_\t_\t_\t_\t\r\n"
        "2-2\t19-22\tNội\t_\t*[3]\tGPE[3]\t_\t_\t_\tbad\t1-1[0_0]|7-7\t\r\n2-2.1\t19-20\tN\t_\t*\tLAW\t_\t_\t_\t_\t_\t\r\n"
    )
    report = reader_of("webanno")(empty, [put(tmp_path, tsv)])
    (story,) = empty.stories.all()
    (document,) = empty.documents.of(story.story.id)
    assert document.text == "👨 Lan saw Minh\nHà Nội"
    found = [(document.text[span.start : span.end], span.label) for span in labels_in(empty)]
    assert found == [
        ("Lan", "PERSON"), ("saw Minh", "glad"), ("Minh", "PERSON"), ("Hà Nội", "GPE"), ("Hà", "ORG"), ("N", "LAW"),
    ]  # fmt: skip
    assert kinds(report) == {
        "exchange-relations-kept": 6,
        "exchange-link-broken": 2,
        "stories-label-unknown": 1,
    }


def test_what_is_damaged_is_named_and_the_rest_comes_in(
    empty: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(line_input, "MAX_LINE_BYTES", 400)
    head = f"#FORMAT=WebAnno TSV 3.3\n#T_SP={ENTITY}|value\n\n#Text=Hanoi\n"
    good = put(tmp_path, f"{head}1-1\t0-5\tHanoi\tGPE\n?\n1-2\t5-x\tx\t_\n1-3\t5-6\t{'x' * 500}\t_\n", "Hanoi!")
    broken = {
        "no": "anything", "empty": "", "gap": f"{head}1-1\t999999999-1000000004\tHanoi\tGPE\n",
        "over": f"{head}1-1\t0-5\tHanoi\tGPE\n1-2\t3-5\toi\t_\n", "none": head,
    }  # fmt: skip
    for name, content in broken.items():
        (tmp_path / f"{name}.tsv").write_text(content, "utf-8")
    (tmp_path / "other.tsv").write_text(f"{head}1-1\t0-5\tHanoi\tGPE\n", "utf-8")
    (tmp_path / "other.txt").write_text("Huế..", "utf-8")
    report = reader_of("webanno")(empty, [tmp_path])
    assert report.counts["documents"] == 2
    assert kinds(report) == {
        "exchange-record-broken": 7,
        "exchange-line-too-long": 1,
        "webanno-text-differs": 1,
    }
    assert [(span.start, span.end, span.label) for span in labels_in(empty)] == [(0, 5, "GPE")] * 2
    texts = {d.text for story in empty.stories.all() for d in empty.documents.of(story.story.id)}
    assert texts == {"Hanoi!", "Hanoi"}
    assert good.exists()


def test_an_index_that_does_not_fit_is_not_followed(tmp_path: Path, empty: Project) -> None:
    with hard_project(tmp_path / "p.twinspan") as project:
        writer_of("webanno")(project, tmp_path / "out")
    index = tmp_path / "out" / "documents.jsonl"
    index.write_text(index.read_text("utf-8").replace('"start": 0', '"start": 99999'), "utf-8")
    report = reader_of("webanno")(empty, [tmp_path / "out"])
    assert report.counts["documents"] == 2
    assert kinds(report)["exchange-relations-kept"] == 5
