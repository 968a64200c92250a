from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from round_trips import hard_project, kinds, labels_in

from corpus.exchange import line_input, reader_of, writer_of
from corpus.exchange.conll_tags import decode_tags, encode_tags
from corpus.project import Project

COLUMN_FORMATS = pytest.mark.parametrize("name", ["conll2003", "iob2", "biluo"])


def put(path: Path, text: str) -> Path:
    path.write_bytes(text.encode())
    return path


@pytest.mark.parametrize(
    ("tags", "spans"),
    [
        ("B-A I-A O B-A", [(0, 2, "A"), (3, 4, "A")]),
        ("I-A I-A B-A I-B", [(0, 2, "A"), (2, 3, "A"), (3, 4, "B")]),  # IOB1
        ("B-A I-A L-A U-A U-B", [(0, 3, "A"), (3, 4, "A"), (4, 5, "B")]),
        ("B-A E-A S-B _ -", [(0, 2, "A"), (2, 3, "B")]),  # IOBES
        ("L-A I-A", [(0, 1, "A"), (1, 2, "A")]),
        ("", []),
    ],
)
def test_tags_of_every_scheme(tags: str, spans: list[tuple[int, int, str]]) -> None:
    assert list(decode_tags(tags.split())) == spans


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(1, 3), st.sampled_from("AB"))), st.booleans())
def test_tags_come_back(parts: list[tuple[int, int, str]], biluo: bool) -> None:
    spans, position = [], 0
    for gap, length, label in parts:
        spans.append((position + gap, position + gap + length, label))
        position += gap + length
    assert list(decode_tags(encode_tags(position, spans, biluo=biluo))) == spans


def test_the_columns(project: Project, tmp_path: Path) -> None:
    for name in ("conll2003", "iob2", "biluo"):
        writer_of(name)(project, tmp_path / name)
    start = "-DOCSTART- -X- O O\n\nHai -X- _ B-FAC\nPhong -X- _ I-FAC\nPort -X- _ I-FAC\nhandled -X- _ O\n"
    assert (tmp_path / "conll2003").read_text("utf-8").startswith(start)
    assert "Port\tI-FAC\nhandled\tO\n" in (tmp_path / "iob2").read_text("utf-8")
    assert "Port\tL-FAC\nhandled\tO\n" in (tmp_path / "biluo").read_text("utf-8")


@COLUMN_FORMATS
def test_labels_survive_in_tokens(name: str, empty: Project, tmp_path: Path) -> None:
    with hard_project(tmp_path / "p.twinspan") as project:
        written = writer_of(name)(project, tmp_path / "out")
        forms = sorted(squeezed(project))
    losses = kinds(written)
    assert losses.pop("conll-layout-left") == 4
    read = reader_of(name)(empty, [tmp_path / "out"])
    assert read.losses == ()
    assert read.counts["spans"] == written.counts["spans"] == len(forms) - sum(
        losses[kind] for kind in ("conll-nested", "conll-overlaps", "conll-unaligned")
    )  # fmt: skip
    assert set(squeezed(empty)) <= set(forms)
    assert {document.lang for story in empty.stories.all() for document in empty.documents.of(story.story.id)} == {
        "en", "vi", "zh",
    }  # fmt: skip


def squeezed(project: Project) -> list[tuple[str, str]]:
    return [
        ("".join(project.documents.get(span.document_id).text[span.start : span.end].split()), span.label)
        for span in labels_in(project)
    ]


@COLUMN_FORMATS
def test_other_peoples_columns(name: str, empty: Project, tmp_path: Path) -> None:
    text = (
        "-DOCSTART- -X- -X- O\r\n\r\nEU NNP I-NP I-ORG\r\nrejects VBZ I-VP O\r\nGerman JJ I-NP I-MISC\r\n\r\n"
        "# 1 here\r\nPeter NNP I-NP I-PER\r\nBlackburn NNP I-NP I-PER\r\n\r\n"
        "-DOCSTART- -X- -X- O\r\n\r\n北 B-GPE\n京 I-GPE\n"
    )
    report = reader_of(name)(empty, [put(tmp_path / "in.txt", text)])
    assert report.counts == {"stories": 2, "documents": 2, "spans": 4, "links": 0}
    assert kinds(report) == {"stories-label-unknown": 2}
    texts = {d.text for story in empty.stories.all() for d in empty.documents.of(story.story.id)}
    assert texts == {"EU rejects German\nPeter Blackburn", "北京"}


def test_damaged_columns(empty: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(line_input, "MAX_LINE_BYTES", 100)
    path = tmp_path / "in.iob"
    path.write_bytes(
        b"Hanoi\tB-GPE\nalone\nx\tQ-GPE\n\xff\tO\n" + b"y" * 500 + b"\tO\nend\tO\n\tO\nz\0\tO\n"
    )  # fmt: skip
    report = reader_of("iob2")(empty, [path])
    assert kinds(report) == {"exchange-record-broken": 5, "exchange-line-too-long": 1}
    assert report.losses[0].where[0] == "in.iob:2 (no token with a tag)"
    assert [span.label for span in labels_in(empty)] == ["GPE"]


def test_conllup_keeps_the_text(tmp_path: Path) -> None:
    with hard_project(tmp_path / "p.twinspan") as project:
        writer_of("conllup")(project, tmp_path / "out.conllup")
    lines = (tmp_path / "out.conllup").read_text("utf-8").split("\n")
    assert lines[0] == "# global.columns = ID FORM MISC TWINSPAN:NER"
    assert "# lang = vi" in lines
    assert any("SpacesAfter=\\n\\n\\t" in line for line in lines)
    assert any("\t17,1\tValue=17100000|Unit=t|Modifier=LESS_THAN\tB-QUANTITY" in line for line in lines)


def test_a_space_at_the_end_of_a_text_stays(empty: Project, tmp_path: Path) -> None:
    story = empty.stories.add("S")
    empty.documents.add(story.id, "a", "en", "Hanoi ")
    writer_of("conllup")(empty, tmp_path / "out")
    reader_of("conllup")(empty, [tmp_path / "out"])
    texts = [document.text for each in empty.stories.all() for document in empty.documents.of(each.story.id)]
    assert texts == ["Hanoi ", "Hanoi "]


def test_conllu_of_others(empty: Project, tmp_path: Path) -> None:
    rest = "_\t_\t_\t_\t_\t_\t_"
    text = (
        f"# newdoc id = wire/7\n# sent_id = 1\n1-2\tvámonos\t{rest}\t_\n1\tvamos\t{rest}\t_\n2\tnos\t{rest}\t_\n"
        f"3\tHanoi\t{rest}\tNER=B-GPE|SpaceAfter=No\n3.1\tghost\t{rest}\t_\n4\t.\t{rest}\t_\n\n1\tYes\t{rest}\t_\n\n"
        f"1\tshort\n?\t?\t{rest}\t_\n"
    )
    report = reader_of("conllup")(empty, [put(tmp_path / "in.conllu", text)])
    assert kinds(report) == {"exchange-record-broken": 2}
    (story,) = empty.stories.all()
    (document,) = empty.documents.of(story.story.id)
    assert (document.name, document.text) == ("7", "vámonos Hanoi.\nYes")
    assert [(span.start, span.end, span.label) for span in labels_in(empty)] == [(8, 13, "GPE")]


@pytest.mark.parametrize("name", ["conll2003", "iob2"])
def test_spacy_converts_the_columns(name: str, tmp_path: Path) -> None:
    from spacy.training.converters import conll_ner_to_docs

    with hard_project(tmp_path / "p.twinspan") as project:
        written = writer_of(name)(project, tmp_path / "out")
    docs = list(conll_ner_to_docs((tmp_path / "out").read_text("utf-8"), no_print=True))
    if name == "conll2003":  # it knows where a document begins by that format's own line
        assert len(docs) == written.counts["documents"]
    assert sum(len(doc.ents) for doc in docs) == written.counts["spans"]


def test_columns_that_spacy_made(empty: Project, tmp_path: Path) -> None:
    import spacy
    from spacy.tokens import Span
    from spacy.training import biluo_to_iob, offsets_to_biluo_tags

    doc = spacy.blank("en")("Lan flew from Hai Phong to Hanoi.")
    doc.ents = [Span(doc, 0, 1, "PERSON"), Span(doc, 3, 5, "GPE"), Span(doc, 6, 7, "GPE")]
    tags = offsets_to_biluo_tags(doc, [(ent.start_char, ent.end_char, ent.label_) for ent in doc.ents])
    for name, scheme in (("biluo", tags), ("iob2", biluo_to_iob(tags))):
        lines = "".join(f"{token.text}\t{tag}\n" for token, tag in zip(doc, scheme, strict=True))
        assert reader_of(name)(empty, [put(tmp_path / name, lines)]).counts["spans"] == 3
