"""The glossary as TBX and CSV, out and in, and files that are none."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from corpus.cli import main
from corpus.errors import TwinspanError
from corpus.exchange import reader_of, writer_of
from corpus.model import load_scheme
from corpus.project import Project
from corpus.project.glossary import NamePair

PORT = NamePair("Hai Phong Port", "en", "Cảng Hải Phòng", "vi", "FAC")
BANK = NamePair("=Bank", "en", '-Ngân hàng, "A"', "vi", "ORG")
HEADER = "form_a,lang_a,form_b,lang_b,label\n"


def pairs(project: Project) -> dict[NamePair, bool]:
    return {row.pair: row.used for row in project.glossary.rows()}


def kinds(report):
    return {loss.kind: loss.count for loss in report.losses}


@pytest.mark.parametrize("name", ["tbx", "glossary-csv"])
def test_a_glossary_goes_round(name: str, empty: Project, tmp_path: Path) -> None:
    empty.decisions.add_names([PORT, BANK])
    writer_of(name)(empty, tmp_path / "out")
    with Project.create(tmp_path / "other.twinspan", load_scheme("ontonotes")) as other:
        report = reader_of(name)(other, [tmp_path / "out"])
        assert pairs(other) == {PORT: True, BANK: True}
        assert report.counts == {"names": 2}
        assert report.losses == ()
        assert other.history.undo_name == "add-names"
        other.history.undo()
        assert pairs(other) == {}, "one step takes all of it back"


def test_what_is_switched_off_stays_so_in_csv_and_is_left_out_of_tbx(empty: Project, tmp_path: Path) -> None:
    empty.decisions.add_names([PORT, BANK])
    empty.decisions.use_names([BANK], False)
    writer_of("glossary-csv")(empty, tmp_path / "g.csv")
    assert writer_of("tbx")(empty, tmp_path / "g.tbx").counts["terms"] == 2
    with Project.create(tmp_path / "other.twinspan", load_scheme("ontonotes")) as other:
        reader_of("glossary-csv")(other, [tmp_path / "g.csv"])
        assert pairs(other) == {PORT: True, BANK: False}


forms = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp"]), min_size=1, max_size=8).filter(
    str.strip
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(names=st.lists(st.tuples(forms, forms), max_size=4))
def test_any_forms_go_round_as_csv(names: list[tuple[str, str]], tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("round")
    with Project.create(folder / "p.twinspan", load_scheme("ontonotes")) as project:
        project.decisions.add_names([NamePair(a, "en", b, "zh", "ORG") for a, b in names])
        writer_of("glossary-csv")(project, folder / "g.csv")
        with Project.create(folder / "q.twinspan", load_scheme("ontonotes")) as other:
            assert reader_of("glossary-csv")(other, [folder / "g.csv"]).losses == ()
            assert pairs(other) == pairs(project)


def test_formulas_are_guarded(empty: Project, tmp_path: Path) -> None:
    empty.decisions.add_names([BANK])
    report = writer_of("glossary-csv")(empty, tmp_path / "g.csv")
    row = next(csv.DictReader(io.StringIO((tmp_path / "g.csv").read_text("utf-8-sig"))))
    assert (row["form_a"], row["origin"], row["used"]) == ("'=Bank", "hand", "yes")
    assert kinds(report) == {"csv-guarded": 1}


def test_semicolons_any_order_and_names_of_languages(empty: Project, tmp_path: Path) -> None:
    (tmp_path / "g.csv").write_text(
        "label;lang_b;form_b;lang_a;form_a\nFAC;Vietnamese;Cảng Hải Phòng;en-GB;Hai Phong Port\n", "utf-8"
    )
    reader_of("glossary-csv")(empty, [tmp_path / "g.csv"])
    assert pairs(empty) == {PORT: True}


def test_rows_that_are_no_names_are_counted(empty: Project, tmp_path: Path) -> None:
    bad = "A,en,B,en,GPE\nA,en,,vi,GPE\nA,en,B,vi,BOAT\nA,en,B,vi,MONEY\nA,en\nA,qq-bad,B,vi,GPE\n\n"
    (tmp_path / "g.csv").write_text(HEADER + bad + "Hai Phong Port,en,Cảng Hải Phòng,vi,FAC,more,cells\n", "utf-8")
    report = reader_of("glossary-csv")(empty, [tmp_path / "g.csv"])
    assert kinds(report) == {"glossary-row": 6}
    assert "g.csv:2" in str(report.losses[0])
    assert pairs(empty) == {PORT: True}


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"form_a,lang_a\nA,en\n", "glossary-table"),
        (HEADER.encode() + b"\xff\xfe,en,B,vi,GPE\n", "glossary-table"),
        (HEADER.encode() + b'"' + b"x" * 200_000 + b'",en,B,vi,GPE\n', "glossary-table"),
        (HEADER.encode() + b'"open,en,B,vi,GPE\n', "glossary-table"),
        (b" \n", "reading-empty"),
        (b"\x00\x01\x02", "glossary-table"),
    ],
)
def test_what_is_no_glossary_is_one_sentence(content: bytes, code: str, empty: Project, tmp_path: Path) -> None:
    (tmp_path / "g.csv").write_bytes(content)
    with pytest.raises(TwinspanError) as caught:
        reader_of("glossary-csv")(empty, [tmp_path / "g.csv"])
    assert caught.value.code == code
    assert empty.history.undo_name is None


DCT = """<?xml version="1.0"?>
<tbx style="dct" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
 xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
<text><body><conceptEntry id="port"><min:subjectField>FAC</min:subjectField>
<langSec xml:lang="en"><termSec><term>Hai Phong Port</term></termSec></langSec>
<langSec xml:lang="vi"><termSec><term>Cảng <!-- port -->Hải Phòng</term></termSec></langSec>
</conceptEntry></body></text></tbx>"""
MARTIF = """<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><text><body><termEntry id="e1">
<descripGrp><descrip type="subjectField">FAC</descrip></descripGrp>
<langSet xml:lang="EN"><ntig><termGrp><term>Hai Phong Port</term></termGrp></ntig></langSet>
<langSet xml:lang="vi-VN"><tig><term>Cảng Hải Phòng</term></tig></langSet></termEntry></body></text></martif>"""


@pytest.mark.parametrize("text", [DCT, MARTIF])
def test_other_styles_and_the_older_martif_are_read(text: str, empty: Project, tmp_path: Path) -> None:
    (tmp_path / "g.tbx").write_text(text, "utf-8")
    assert reader_of("tbx")(empty, [tmp_path / "g.tbx"]).losses == ()
    assert pairs(empty) == {PORT: True}


def concept(name: str, label: str, *terms: tuple[str, str]) -> str:
    sections = "".join(
        f'<langSec xml:lang="{lang}"><termSec><term>{form}</term></termSec></langSec>' for lang, form in terms
    )
    return f'<conceptEntry id="{name}"><descrip type="subjectField">{label}</descrip>{sections}</conceptEntry>'


def tbx(*concepts: str, doctype: str = "") -> str:
    return f'<?xml version="1.0"?>{doctype}<tbx type="TBX-Basic"><text><body>{"".join(concepts)}</body></text></tbx>'


def test_what_tbx_says_and_the_glossary_cannot_hold_is_counted(empty: Project, tmp_path: Path) -> None:
    (tmp_path / "g.tbx").write_text(
        tbx(
            concept("three", "GPE", ("en", "Hue"), ("vi", "Huế"), ("zh", "顺化")),
            concept("alone", "GPE", ("en", "Hue")),
            concept("trade", "fisheries", ("en", "net"), ("vi", "lưới")),
            concept("money", "MONEY", ("en", "1 VND"), ("vi", "1 đồng")),
            concept("where", "GPE", ("en", "Hue"), ("xx-none", "Huế")),
            concept("long", "GPE", ("en", "x" * 400), ("vi", "y")),
            concept("many", "ORG", *[("en", f"A{n}") for n in range(49)], ("vi", "B"), ("vi", "C")),
        ),
        "utf-8",
    )
    report = reader_of("tbx")(empty, [tmp_path / "g.tbx"])
    assert kinds(report) == {"tbx-one-language": 1, "tbx-label": 2, "tbx-concept": 2, "tbx-many-terms": 1}
    assert len(pairs(empty)) == 3 + 49


def test_entities_are_not_opened(empty: Project, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("password", "utf-8")
    doctype = f'<!DOCTYPE tbx [<!ENTITY file SYSTEM "{secret.as_uri()}"><!ENTITY ha "ha">]>'
    (tmp_path / "g.tbx").write_text(
        tbx(
            concept("file", "GPE", ("en", "A &file; B"), ("vi", "Huế")),
            concept("laugh", "GPE", ("en", "&ha;"), ("vi", "Huế"), ("zh", "顺化")),
            doctype=doctype,
        ),
        "utf-8",
    )
    report = reader_of("tbx")(empty, [tmp_path / "g.tbx"])
    assert kinds(report) == {"tbx-entity": 2, "tbx-one-language": 1}
    assert list(pairs(empty)) == [NamePair("Huế", "vi", "顺化", "zh", "GPE")]
    assert "password" not in str(report)


LAUGHS = '<!ENTITY l0 "ha">' + "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
BOMB = tbx(concept("laugh", "GPE", ("en", "&l9;"), ("vi", "Huế")), doctype=f"<!DOCTYPE tbx [{LAUGHS}]>")


@pytest.mark.parametrize(
    "text",
    [BOMB, "<tbx><conceptEntry>", "no xml at all", '<?xml version="1.0"?><html/>', tbx() + "<again/>", "<a>" * 100_000],
)
def test_what_is_no_tbx_is_one_sentence(text: str, empty: Project, tmp_path: Path) -> None:
    (tmp_path / "g.tbx").write_text(text, "utf-8")
    with pytest.raises(TwinspanError) as caught:
        reader_of("tbx")(empty, [tmp_path / "g.tbx"])
    assert caught.value.code == "tbx-broken"
    assert pairs(empty) == {}


def test_what_stories_have_no_place_for_is_said(project: Project, tmp_path: Path) -> None:
    one, other = project.documents.of(project.stories.all()[0].story.id)[:2]
    assert writer_of("stories")(project, tmp_path / "a.jsonl").losses == ()
    project.decisions.mark_furniture(one.id, 0, 3)
    project.decisions.pair_paragraphs((one.id, 0, 3), (other.id, 0, 3))
    report = writer_of("stories")(project, tmp_path / "b.jsonl")
    assert kinds(report) == {"stories-marks-left": 2}


def test_from_the_command_line(empty: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = empty.path
    empty.close()
    (tmp_path / "g.tbx").write_text(DCT, "utf-8")
    assert main(["import", str(path), str(tmp_path / "g.tbx"), "--format", "tbx"]) == 0
    assert main(["export", str(path), str(tmp_path / "g.csv"), "--format", "glossary-csv"]) == 0
    assert "Hai Phong Port,en,Cảng Hải Phòng,vi,FAC,1,hand,yes" in (tmp_path / "g.csv").read_text("utf-8")
    capsys.readouterr()
    assert main(["import", str(path), str(tmp_path / "g.csv"), "--format", "glossary-csv", "--as-suggestions"]) == 2
    assert "no labels that could be suggestions" in capsys.readouterr().err
