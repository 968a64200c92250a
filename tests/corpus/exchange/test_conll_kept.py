"""What token columns hold beyond tokens and tags goes out again as it came in, whatever became of the labels."""

from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from round_trips import kinds, labels_in

from corpus.exchange import conll, conllup_read, reader_of, writer_of
from corpus.model import Span, load_scheme
from corpus.project import Project

NUMBERS = count()
CONLLU = """\
# license = CC0
# newdoc id = wire/7
# newpar
# sent_id = s1
# text = Vámonos al mar.
# text_en = Let us go to the sea.
1-2	Vámonos	_	_	_	_	_	_	_	_
1	Vamos	ir	VERB	VBP	Mood=Imp|Number=Plur	0	root	0:root	Gloss=go
2	nos	yo	PRON	PRP	_	1	obj	1:obj	_
3-4	al	_	_	_	_	_	_	_	_
3	a	a	ADP	IN	_	5	case	5:case	_
4	el	el	DET	DT	Definite=Def	5	det	5:det	NER=B-LOC
5	mar	mar	NOUN	NN	Gender=Masc	1	obl	1:obl	NER=I-LOC|SpaceAfter=No|Value=7
5.1	ghost	_	_	_	_	_	_	0:exroot	CopyOf=1
6	.	.	PUNCT	.	_	1	punct	1:punct	Gloss=stop

# sent_id = s2
1	Lan	Lan	PROPN	NNP	_	0	root	_	NER=B-PERSON|Note=see\\sbelow|Ref=4
2	𠮷田	𠮷田	PROPN	NNP	_	1	flat	_	_

"""
CONLL_2003 = """\
-DOCSTART- -X- -X- O

EU NNP B-NP B-ORG
rejects VBZ B-VP O
German JJ B-NP B-MISC
call NN I-NP O
. . O O

# by Lan
Peter NNP B-NP B-PER
Blackburn NNP I-NP I-PER

"""


def put(path: Path, text: str) -> Path:
    path.write_bytes(text.encode())
    return path


def span_of(project: Project, form: str) -> Span:
    found = [each for each in labels_in(project) if form_of(project, each) == form]
    return found[0]


def form_of(project: Project, span: Span) -> str:
    return project.documents.get(span.document_id).text[span.start : span.end]


def label(project: Project, form: str, name: str, value: str | None = None) -> None:
    (document,) = [document for story in project.stories.all() for document in project.documents.of(story.story.id)
                   if form in document.text]  # fmt: skip
    start = document.text.index(form)
    project.decisions.add(document.id, start, start + len(form), name, value)


def rows_of(text: str) -> list[dict[str, str]]:
    columns = "ID FORM LEMMA UPOS XPOS FEATS HEAD DEPREL DEPS MISC".split()
    rows = []
    for line in text.splitlines():
        if line.startswith("# global.columns = "):
            columns = line.removeprefix("# global.columns = ").split()
        elif line and not line.startswith("#"):
            rows.append(dict(zip(columns, line.split("\t"), strict=True)))
    return rows


def test_conllu_goes_out_with_its_comments_and_columns(empty: Project, tmp_path: Path) -> None:
    report = reader_of("conllup")(empty, [put(tmp_path / "in.conllu", CONLLU)])
    assert set(kinds(report)) <= {"stories-label-unknown"}
    assert [(form_of(empty, each), each.label) for each in labels_in(empty)] == [
        ("al mar", "LOC"), ("Lan", "PERSON"),
    ]  # fmt: skip
    assert writer_of("conllup")(empty, tmp_path / "out.conllup").losses == ()
    lines = (tmp_path / "out.conllup").read_text("utf-8").splitlines()
    assert lines[0] == "# global.columns = ID FORM LEMMA UPOS XPOS FEATS HEAD DEPREL DEPS MISC TWINSPAN:NER"
    comments = [
        line for line in lines[1:] if line.startswith("#") and not line.startswith(("# story", "# name", "# lang"))
    ]
    assert comments == [line for line in CONLLU.splitlines() if line.startswith("#")]
    before, after = rows_of(CONLLU), rows_of("\n".join(lines))
    for one, other in zip(before, after, strict=True):
        assert {key: other[key] for key in one if key != "MISC"} == {key: one[key] for key in one if key != "MISC"}
    assert [row["MISC"] for row in after] == [
        "_", "Gloss=go", "_", "_", "_", "_", "SpaceAfter=No|Value=7", "CopyOf=1", "Gloss=stop",
        "Ref=4|Note=see\\sbelow", "_",
    ]  # fmt: skip
    assert [row["TWINSPAN:NER"] for row in after] == "_ O O _ B-LOC I-LOC I-LOC _ O B-PERSON O".split()


def test_conllu_with_other_labels_keeps_all_else(empty: Project, tmp_path: Path) -> None:
    reader_of("conllup")(empty, [put(tmp_path / "in.conllu", CONLLU)])
    empty.decisions.delete(span_of(empty, "Lan").id)
    label(empty, "𠮷田", "PERSON")
    label(empty, "mar", "LOC")  # inside "al mar"
    label(empty, "Vámonos", "CARDINAL", "1")
    label(empty, "ámo", "CARDINAL", "1")
    report = writer_of("conllup")(empty, tmp_path / "out.conllup")
    assert kinds(report) == {"conll-nested": 1, "conll-unaligned": 1}
    after = rows_of((tmp_path / "out.conllup").read_text("utf-8"))
    assert [
        row["TWINSPAN:NER"] for row in after
    ] == "_ B-CARDINAL I-CARDINAL _ B-LOC I-LOC I-LOC _ O O B-PERSON".split()
    assert [row["MISC"] for row in after][::9] == ["Value=1", "Ref=4"]  # the note went with its label
    assert [row["FEATS"] for row in after] == [row["FEATS"] for row in rows_of(CONLLU)]
    with Project.create(tmp_path / "again.twinspan", load_scheme("ontonotes")) as again:
        assert reader_of("conllup")(again, [tmp_path / "out.conllup"]).losses == ()
        assert sorted(form_of(again, each) for each in labels_in(again)) == ["Vámonos", "al mar", "𠮷田"]
        writer_of("conllup")(again, tmp_path / "again.conllup")
    assert without_ids(tmp_path / "again.conllup") == without_ids(tmp_path / "out.conllup")


def without_ids(path: Path) -> list[str]:
    return [line for line in path.read_text("utf-8").splitlines() if not line.startswith("# story")]


def test_columns_of_several_files_stand_side_by_side(empty: Project, tmp_path: Path) -> None:
    plus = "# global.columns = ID FORM PARSEME:MWE X:NER\n# newdoc id = b\n1\tHanoi\t1:LVC\tB-GPE\n2\tgrew\t1\tO\n\n"
    reader_of("conllup")(empty, [put(tmp_path / "a.conllu", CONLLU), put(tmp_path / "b.conllup", plus)])
    story = empty.stories.add("own")
    document = empty.documents.add(story.id, "own.txt", "en", "Lan slept.")
    empty.decisions.add(document.id, 0, 3, "PERSON")
    writer_of("conllup")(empty, tmp_path / "out.conllup")
    lines = (tmp_path / "out.conllup").read_text("utf-8").splitlines()
    assert lines[0] == (
        "# global.columns = ID FORM LEMMA UPOS XPOS FEATS HEAD DEPREL DEPS MISC PARSEME:MWE TWINSPAN:NER"
    )
    assert "1\tHanoi\t_\t_\t_\t_\t_\t_\t_\t_\t1:LVC\tB-GPE" in lines
    assert "1\tLan\t_\t_\t_\t_\t_\t_\t_\t_\t_\tB-PERSON" in lines
    assert {len(line.split("\t")) for line in lines if line and not line.startswith("#")} == {12}


CELLS = st.text(st.sampled_from("aNP=|:_-đ𠮷"), min_size=1, max_size=4)
FORMS = st.text(st.sampled_from("ab.,đ中𠮷🚢"), min_size=1, max_size=4)


@st.composite
def tables(draw: Any) -> str:
    lines = []
    for sentence in range(draw(st.integers(1, 3))):
        lines.append(f"# sent_id = {sentence}")
        for number in range(draw(st.integers(1, 4))):
            misc = draw(st.sampled_from(["_", "SpaceAfter=No", "X=1", "SpacesAfter=\\n|Gloss=a"]))
            cells = [draw(CELLS) for _ in range(7)]
            tag = draw(st.sampled_from(["O", "B-GPE", "I-GPE", "B-ORG"]))
            lines.append("\t".join([str(number + 1), draw(FORMS), *cells, misc, tag]))
        lines.append("")
    head = "# global.columns = ID FORM LEMMA UPOS XPOS FEATS HEAD DEPREL DEPS MISC X:NER"
    return "\n".join([head, "# newdoc id = d", *lines, ""])


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(table=tables())
def test_any_columns_go_round(table: str, tmp_path: Path) -> None:
    folder = tmp_path / str(next(NUMBERS))
    folder.mkdir()
    scheme = load_scheme("ontonotes")
    with Project.create(folder / "1.twinspan", scheme) as one, Project.create(folder / "2.twinspan", scheme) as two:
        reader_of("conllup")(one, [put(folder / "in.conllup", table)])
        assert writer_of("conllup")(one, folder / "out.conllup").losses == ()
        assert reader_of("conllup")(two, [folder / "out.conllup"]).losses == ()
        places = [[(each.start, each.end, each.label) for each in labels_in(project)] for project in (one, two)]
        assert places[0] == places[1]
    before, after = rows_of(table), rows_of((folder / "out.conllup").read_text("utf-8"))
    for row, same in zip(before, after, strict=True):
        assert {key: same[key] for key in row if key != "X:NER"} == {key: row[key] for key in row if key != "X:NER"}


def test_columns_between_token_and_tag_go_out_again(empty: Project, tmp_path: Path) -> None:
    reader_of("conll2003")(empty, [put(tmp_path / "in.conll", CONLL_2003)])
    writer_of("conll2003")(empty, tmp_path / "out.conll")
    assert (tmp_path / "out.conll").read_text("utf-8") == CONLL_2003
    empty.decisions.delete(span_of(empty, "German").id)
    label(empty, "German call", "LAW")
    label(empty, "call", "LAW")
    label(empty, "all", "LAW")
    report = writer_of("conll2003")(empty, tmp_path / "out.conll")
    assert kinds(report) == {"conll-layout-left": 1, "conll-nested": 1, "conll-unaligned": 1}
    changed = CONLL_2003.replace("B-NP B-MISC", "B-NP B-LAW").replace("I-NP O", "I-NP I-LAW")
    assert (tmp_path / "out.conll").read_text("utf-8") == changed
    writer_of("biluo")(empty, tmp_path / "out.biluo")
    assert "call\tNN\tI-NP\tL-LAW\n" in (tmp_path / "out.biluo").read_text("utf-8")


def test_a_sentence_a_line_as_spacy_takes_it(empty: Project, tmp_path: Path) -> None:
    text = "-DOCSTART-\tO\n\nLan|PROPN|B-PERSON met|VERB|O |||PUNCT|O Li|PROPN|I-PERSON\n\nHanoi|B-GPE grew|O\n\n"
    reader_of("iob2")(empty, [put(tmp_path / "in.iob", text)])
    assert [form_of(empty, each) for each in labels_in(empty)] == ["Lan", "Li", "Hanoi"]
    writer_of("iob2")(empty, tmp_path / "out.iob")
    assert (tmp_path / "out.iob").read_text("utf-8") == text.replace("I-PERSON", "B-PERSON")


@pytest.mark.parametrize("name", ["conllup", "conll2003"])
def test_a_document_that_is_too_long_is_named_and_the_next_comes_in(
    name: str, empty: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    head, row = {"conllup": ("# newdoc", "1\tHanoi\t_\tB-GPE"), "conll2003": ("-DOCSTART- O", "Hanoi B-GPE")}[name]
    first = "# global.columns = ID FORM MISC X:NER\n" if name == "conllup" else ""
    monkeypatch.setattr(conllup_read if name == "conllup" else conll, "MAX_RECORD_BYTES", 400)
    long = f"{head}\n\n" + f"{row}\n" * 50
    path = put(tmp_path / "in", f"{first}{head}\n\n{row}\n\n{long}\n{head}\n\n{row}\n\n")
    report = reader_of(name)(empty, [path])
    assert report.counts["documents"] == report.counts["spans"] == 2
    (loss,) = report.losses
    assert loss.kind == "exchange-record-too-long"
    assert loss.where == ("in:6" if name == "conllup" else "in:5",)


def test_an_empty_tag_is_none(empty: Project, tmp_path: Path) -> None:
    reader_of("iob2")(empty, [put(tmp_path / "in.iob", "Lan\tB-PERSON\nslept\t\n")])
    writer_of("iob2")(empty, tmp_path / "out.iob")
    assert (tmp_path / "out.iob").read_text("utf-8") == "-DOCSTART-\tO\n\nLan\tB-PERSON\nslept\tO\n\n"


@pytest.mark.parametrize(("name", "line"), [("conll2003", "Hà Nội\t-X-\t_\tB-GPE"), ("iob2", "Hà Nội\tB-GPE")])
def test_a_token_with_a_space_stays_one(name: str, line: str, empty: Project, tmp_path: Path) -> None:
    reader_of("iob2")(empty, [put(tmp_path / "in.iob", "Ở\tO\nHà Nội\tB-GPE\n\n")])
    writer_of(name)(empty, tmp_path / "out")
    assert line in (tmp_path / "out").read_text("utf-8").splitlines()
    with Project.create(tmp_path / "again.twinspan", load_scheme("ontonotes")) as again:
        reader_of(name)(again, [tmp_path / "out"])
        assert [form_of(again, each) for each in labels_in(again)] == ["Hà Nội"]
