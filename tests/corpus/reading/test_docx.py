import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from corpus.errors import TwinspanError
from corpus.reading import limits
from corpus.reading.docx import read_docx

PATH = Path("report.docx")
Make = Callable[[str], bytes]
Repack = Callable[[bytes, dict[str, bytes]], bytes]


def paragraph(*runs: str) -> str:
    return "<w:p>" + "".join(f'<w:r><w:t xml:space="preserve">{run}</w:t></w:r>' for run in runs) + "</w:p>"


def cell(content: str) -> str:
    return f"<w:tc>{content}</w:tc>"


def test_paragraphs_and_tables_in_document_order(make_docx: Make) -> None:
    inner = f"<w:tbl><w:tr>{cell(paragraph('inner a'))}{cell(paragraph('inner b'))}</w:tr></w:tbl>"
    rows = (
        f"<w:tr>{cell(paragraph('Cảng'))}{cell(paragraph('Triệu ', 'tấn'))}</w:tr>"
        f"<w:tr>{cell(paragraph('Hải Phòng') + paragraph('(mới)'))}{cell(inner + paragraph())}</w:tr>"
    )
    body = paragraph("Before ", "it") + f"<w:tbl>{rows}</w:tbl>" + paragraph() + paragraph("After")
    assert read_docx(PATH, make_docx(body)).text.split("\n") == [
        "Before it",
        "Cảng\tTriệu tấn",
        "Hải Phòng (mới)\tinner a\tinner b",
        "",
        "After",
    ]


def test_nothing_that_is_printed_is_lost(make_docx: Make) -> None:
    body = (
        '<w:p><w:r><w:t>kept </w:t></w:r><w:ins w:id="1" w:author="a"><w:r><w:t>inserted </w:t></w:r></w:ins>'
        '<w:del w:id="2" w:author="a"><w:r><w:delText>deleted </w:delText></w:r></w:del>'
        "<w:hyperlink><w:r><w:t>linked</w:t></w:r></w:hyperlink><w:r><w:tab/><w:t>tabbed</w:t><w:br/><w:t>broken</w:t></w:r>"
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText></w:r></w:p>'
        f"<w:sdt><w:sdtPr/><w:sdtContent>{paragraph('controlled')}</w:sdtContent></w:sdt>"
        f"<w:p><w:r><w:t>anchor</w:t><w:pict><w:txbxContent>{paragraph('boxed')}</w:txbxContent></w:pict></w:r></w:p>"
    )
    assert read_docx(PATH, make_docx(body)).text == "kept inserted linked\ttabbed\nbroken\ncontrolled\nanchor\nboxed"


def test_title_comes_from_the_properties_and_no_date_does() -> None:
    document = docx.Document()
    document.add_paragraph("Text")
    document.core_properties.title = "The port"
    buffer = io.BytesIO()
    document.save(buffer)
    extract = read_docx(PATH, buffer.getvalue())
    assert (extract.title, extract.date) == ("The port", None)  # the day the file was made dates no story


def test_notes_follow_the_text(make_docx: Make, repack: Repack) -> None:
    data = make_docx(paragraph("Text"))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        rels = archive.read("word/_rels/document.xml.rels").decode()
        types = archive.read("[Content_Types].xml").decode()
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    content = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    notes = (
        '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        f'<w:footnote w:type="separator" w:id="0">{paragraph("x")}</w:footnote>'
        f'<w:footnote w:id="1">{paragraph(" a note")}</w:footnote></w:footnotes>'
    )
    data = repack(
        data,
        {
            "word/footnotes.xml": notes.encode(),
            "word/_rels/document.xml.rels": rels.replace(
                "</Relationships>", f'<Relationship Id="rId99" Type="{kind}" Target="footnotes.xml"/></Relationships>'
            ).encode(),
            "[Content_Types].xml": types.replace(
                "</Types>", f'<Override PartName="/word/footnotes.xml" ContentType="{content}"/></Types>'
            ).encode(),
        },
    )
    assert read_docx(PATH, data).text == "Text\na note"


@pytest.mark.parametrize(
    "damage", [lambda data: data[: len(data) // 2], lambda data: b"PK\x03\x04" + data[60:], lambda _: b"hello"]
)
def test_damaged_files(make_docx: Make, damage: Callable[[bytes], bytes]) -> None:
    with pytest.raises(TwinspanError) as caught:
        read_docx(PATH, damage(make_docx(paragraph("Text"))))
    assert caught.value.code == "reading-archive-broken"


def test_another_office_file_is_no_word_document(make_docx: Make, repack: Repack) -> None:
    for parts in ({"word/document.xml": b"<broken"}, {"[Content_Types].xml": b"<Types/>"}):
        with pytest.raises(TwinspanError) as caught:
            read_docx(PATH, repack(make_docx(paragraph("Text")), parts))
        assert caught.value.code == "reading-archive-broken"


def test_old_or_encrypted_word_files_are_told_apart() -> None:
    with pytest.raises(TwinspanError) as caught:
        read_docx(PATH, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500)
    assert caught.value.code == "reading-office-protected"


def test_a_zip_bomb_is_not_unpacked(make_docx: Make, repack: Repack, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_UNPACKED_BYTES", 3_000_000)
    monkeypatch.setattr(limits, "MAX_PART_BYTES", 1_000_000)
    data = make_docx(paragraph("Text"))
    assert read_docx(PATH, repack(data, {"word/media/image.bmp": b"\0" * 2_000_000})).text == "Text"
    for parts in ({"word/media/image.bmp": b"\0" * 3_000_000}, {"word/extra.xml": b" " * 1_000_001}):
        bomb = repack(data, parts)
        assert len(bomb) < 100_000
        with pytest.raises(TwinspanError) as caught:
            read_docx(PATH, bomb)
        assert caught.value.code == "reading-archive-bomb"


def test_entities_are_refused(make_docx: Make, repack: Repack) -> None:
    laughs = '<!DOCTYPE w:document [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
    namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    for prologue in (laughs, '<!DOCTYPE w:document [<!ENTITY b SYSTEM "file:///etc/hostname">]>'):
        body = "<w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body>"
        part = f'<?xml version="1.0"?>{prologue}<w:document xmlns:w="{namespace}">{body}</w:document>'
        with pytest.raises(TwinspanError) as caught:
            read_docx(PATH, repack(make_docx(paragraph("Text")), {"word/document.xml": part.encode()}))
        assert caught.value.code == "reading-archive-broken"
