"""Layers and features of other people's WebAnno TSV go out again, whatever became of the labels."""

from pathlib import Path

import pytest
from round_trips import hard_project, kinds, labels_in

from corpus.exchange import reader_of, writer_of
from corpus.model import load_scheme
from corpus.project import Project

ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"
POS = "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS"
DEPENDENCY = "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency"
HEAD = f"""\
#FORMAT=WebAnno TSV 3.3
#T_SP={POS}|PosValue|coarseValue
#T_SP={ENTITY}|identifier|value|custom
#T_SP=webanno.custom.Mood|tone|strength
#T_SP=webanno.custom.Event|ROLE_webanno.custom.Event:who_webanno.custom.EventWhoLink|{ENTITY}|kind
#T_CH=webanno.custom.Coref|referenceType|referenceRelation
#T_RL={DEPENDENCY}|DependencyType|flavor|BT_{POS}
#T_RL=webanno.custom.Knows|since|BT_{ENTITY}


"""
# Without what is "_" in every column that follows.
ROWS = tuple(
    line.split(" ")
    for line in (
        "1-1 0-2 👨 SYM *",
        "1-2 3-6 Lan N * http://wiki/Lan_\\_1 PERSON ours _ _ _ _ _ nam[1] *->1-1 subj * 1-3",
        "1-3 7-10 saw V * _ _ _ glad[2] 3[2] a;b 1-2;1-4[3] MEET",
        "1-4 11-15 Minh N * *[3]|*[4] PERSON[3]|ORG[4] *[3]|*[4] glad[2] 3[2] _ _ _ _ _ obj * 1-3 2020|* "
        "1-2[0_3]|1-2[0_4]",
        "1-4.1 11-13 Mi _ _ * LAW *",
    )
)
TEXT = "👨 Lan saw Minh"


def foreign_tsv() -> str:
    rows = [[*row, *["_"] * (20 - len(row)), ""] for row in ROWS]
    return HEAD + f"#Text={TEXT}\n" + "".join("\t".join(row) + "\n" for row in rows)


def read(project: Project, folder: Path, tsv: str) -> None:
    (folder / "in.tsv").write_text(tsv, "utf-8")
    report = reader_of("webanno")(project, [folder / "in.tsv"])
    assert set(kinds(report)) <= {"exchange-relations-kept", "stories-label-unknown"}


def written(project: Project, folder: Path) -> tuple[str, dict[str, int]]:
    report = writer_of("webanno")(project, folder)
    (path,) = folder.glob("*.tsv")
    return path.read_text("utf-8"), kinds(report)


def forms(project: Project) -> list[tuple[str, str]]:
    found = labels_in(project)
    texts = {each.document_id: project.documents.get(each.document_id).text for each in found}
    return sorted((texts[each.document_id][each.start : each.end], each.label) for each in found)


def test_what_nobody_touched_goes_out_as_it_came(empty: Project, tmp_path: Path) -> None:
    read(empty, tmp_path, foreign_tsv())
    assert forms(empty) == [
        ("Lan", "PERSON"), ("Mi", "LAW"), ("Minh", "ORG"), ("Minh", "PERSON"), ("saw", "MEET"), ("saw Minh", "glad"),
    ]  # fmt: skip
    assert written(empty, tmp_path / "out") == (foreign_tsv(), {})


def test_a_row_without_a_tab_at_its_end_stays_so(empty: Project, tmp_path: Path) -> None:
    tsv = f"#FORMAT=WebAnno TSV 3.3\n#T_SP={ENTITY}|value\n\n\n#Text=Ha Noi\n1-1\t0-2\tHa\t_\t\n1-2\t3-6\tNoi\tGPE\n"
    read(empty, tmp_path, tsv)
    assert written(empty, tmp_path / "out") == (tsv, {})


def test_what_a_label_took_with_it_is_counted_and_the_rest_stays(empty: Project, tmp_path: Path) -> None:
    read(empty, tmp_path, foreign_tsv())
    for span in labels_in(empty):
        if (span.label, span.end - span.start) in (("PERSON", 4), ("LAW", 2)):
            empty.decisions.delete(span.id)
    tsv, losses = written(empty, tmp_path / "out")
    assert losses == {"exchange-relations-left": 2}  # one that Minh had, and the slot that Minh filled
    rows = {line.split("\t")[0]: line.split("\t") for line in tsv.splitlines() if line[:1].isdigit()}
    assert rows["1-3"][10:13] == ["a", "1-2", "MEET"]
    assert rows["1-4"][5:8] == ["*[4]", "ORG[4]", "*[4]"]
    assert rows["1-4"][18:20] == ["*", "1-2[0_4]"]
    assert "1-4.1" not in rows
    assert [row[3:5] for row in rows.values()] == [row[3:5] for row in ROWS[:4]]
    assert rows["1-2"][13:18] == ["nam[1]", "*->1-1", "subj", "*", "1-3"]


def test_new_labels_join_the_named_entities(empty: Project, tmp_path: Path) -> None:
    read(empty, tmp_path, foreign_tsv())
    (document,) = empty.documents.of(empty.stories.all()[0].story.id)
    for form, label, value in (
        ("👨", "NORP", None),
        ("saw Mi", "EVENT", None),
        ("a", "CARDINAL", "1"),
        ("Lan", "GPE", None),
    ):
        start = TEXT.index(form, 6 if form == "a" else 0)
        empty.decisions.add(document.id, start, start + len(form), label, value)
    lan = next(span for span in labels_in(empty) if span.label == "PERSON" and span.start == 2)
    empty.decisions.annotate(lan.id, note="who?")
    tsv, losses = written(empty, tmp_path / "out")
    assert losses == {"exchange-values-left": 1}  # what Lan's identifier says stays, so that the note has no place
    rows = {line.split("\t")[0]: line.split("\t") for line in tsv.splitlines() if line[:1].isdigit()}
    assert rows["1-1"][5:8] == ["*[5]", "NORP[5]", "*[5]"]
    assert rows["1-2"][5:8] == ["http://wiki/Lan_\\_1|*[6]", "PERSON|GPE[6]", "ours|*[6]"]
    assert rows["1-3"][6] == "EVENT[7]"
    assert rows["1-3.1"][1:3] == ["8-9", "a"]
    assert rows["1-3.1"][5:7] == ["twinspan?value=1[8]", "CARDINAL[8]"]
    assert rows["1-4.1"][5:8] == ["*|*[7]", "LAW|EVENT[7]", "*|*[7]"]
    with Project.create(tmp_path / "again.twinspan", load_scheme("ontonotes")) as again:
        reader_of("webanno")(again, [tmp_path / "out"])
        assert forms(again) == forms(empty)
        assert written(again, tmp_path / "again")[0] == tsv


def test_a_span_in_pieces_is_taken_whole_named_and_goes_out_as_it_came(empty: Project, tmp_path: Path) -> None:
    rows = "1-1\t0-5\tNorth\tORG[1]\t\n1-2\t6-9\tand\t_\t\n1-3\t10-15\tSouth\tORG[1]|LOC[2]\t\n"
    tsv = f"#FORMAT=WebAnno TSV 3.3\n#T_SP={ENTITY}|value\n\n\n#Text=North and South\n{rows}"
    (tmp_path / "in.tsv").write_text(tsv, "utf-8")
    report = reader_of("webanno")(empty, [tmp_path / "in.tsv"])
    assert kinds(report) == {"exchange-discontinuous": 1}
    assert forms(empty) == [("North and South", "ORG"), ("South", "LOC")]
    assert written(empty, tmp_path / "out") == (tsv, {})


def test_a_file_without_named_entities_gets_them(empty: Project, tmp_path: Path) -> None:
    tsv = f"#FORMAT=WebAnno TSV 3.3\n#T_SP={POS}|PosValue\n\n\n#Text=Hanoi\n1-1\t0-5\tHanoi\tN\t\n"
    read(empty, tmp_path, tsv)
    (document,) = empty.documents.of(empty.stories.all()[0].story.id)
    empty.decisions.add(document.id, 0, 5, "GPE")
    text, _ = written(empty, tmp_path / "out")
    assert f"#T_SP={POS}|PosValue\n#T_SP={ENTITY}|identifier|value\n" in text
    assert "1-1\t0-5\tHanoi\tN\t*[1]\tGPE[1]\t\n" in text


def test_our_own_file_with_a_layer_that_another_tool_added(empty: Project, tmp_path: Path) -> None:
    with hard_project(tmp_path / "p.twinspan") as project:
        writer_of("webanno")(project, tmp_path / "sent")
    path = next((tmp_path / "sent").glob("Port*.tsv"))
    lines = path.read_text("utf-8").splitlines()
    lines.insert(1, f"#T_SP={POS}|PosValue")
    for number, line in enumerate(lines):
        if line[:1].isdigit():
            cells = line.split("\t")
            lines[number] = "\t".join([*cells[:3], "X" if "." not in cells[0] else "_", *cells[3:]])
    path.write_text("\n".join(lines) + "\n", "utf-8")
    report = reader_of("webanno")(empty, [tmp_path / "sent"])
    assert report.counts["links"] == 5
    assert writer_of("webanno")(empty, tmp_path / "out").losses == ()
    again = next((tmp_path / "out").glob("Port*.tsv")).read_text("utf-8").splitlines()
    assert again == lines
    link = next(link for story in empty.stories.all() for link in empty.links.of(story.story.id))
    empty.decisions.unlink(link.id)
    report = writer_of("webanno")(empty, tmp_path / "out")
    assert report.losses == ()
    assert report.counts["links"] == 4
    with Project.create(tmp_path / "third.twinspan", load_scheme("ontonotes")) as third:
        assert reader_of("webanno")(third, [tmp_path / "out"]).counts["links"] == 4


@pytest.mark.parametrize("change", ["moved", "added"])
def test_documents_that_are_no_longer_those_of_the_file(change: str, empty: Project, tmp_path: Path) -> None:
    read(empty, tmp_path, foreign_tsv())
    story = empty.stories.all()[0].story
    (document,) = empty.documents.of(story.id)
    if change == "added":
        empty.documents.add(story.id, "more", "en", "Hanoi")
    else:
        other = empty.stories.add("other")
        empty.documents.add(other.id, "more", "en", "Hanoi")
        empty.documents.move(document.id, other.id)
    losses = written(empty, tmp_path / "out")[1]
    assert losses.pop("exchange-story-empty", 0) == (change == "moved")
    assert losses == {"webanno-text-changed": 1}
    assert forms_written(tmp_path) == forms(empty)


def forms_written(folder: Path) -> list[tuple[str, str]]:
    with Project.create(folder / "forms.twinspan", load_scheme("ontonotes")) as again:
        reader_of("webanno")(again, [folder / "out"])
        return forms(again)
