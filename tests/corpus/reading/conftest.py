"""Files as people have them, made on the spot: PDFs from lines of text, Word documents from XML."""

import io
import zipfile
from collections.abc import Callable, Sequence

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

MakePdf = Callable[..., bytes]


@pytest.fixture
def make_pdf() -> MakePdf:
    """Return a maker of PDFs: pages of (x, y, size, ASCII text), in the order of the content stream."""

    def make(*pages: Sequence[tuple[float, float, float, str]], encrypted: bool = False, title: str = "") -> bytes:
        objects = ["<< /Type /Catalog /Pages 2 0 R >>", "", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
        kids = []
        for page in pages:
            stream = "".join(f"BT /F1 {size} Tf {x} {y} Td ({text}) Tj ET\n" for x, y, size, text in page)
            objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}endstream")
            objects.append(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Resources << /Font << /F1 3 0 R >> >> "
                f"/Contents {len(objects)} 0 R >>"
            )
            kids.append(f"{len(objects)} 0 R")
        objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
        objects.append(f"<< /Title ({title}) >>")
        trailer = f"/Root 1 0 R /Info {len(objects)} 0 R"
        if encrypted:  # keys that no empty password opens
            key = "<" + "5a" * 32 + ">"
            objects.append(f"<< /Filter /Standard /V 1 /R 2 /O {key} /U {key} /P -4 >>")
            trailer += f" /Encrypt {len(objects)} 0 R /ID [<00> <00>]"
        body, offsets = "%PDF-1.4\n", []
        for number, content in enumerate(objects, start=1):
            offsets.append(len(body))
            body += f"{number} 0 obj\n{content}\nendobj\n"
        table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
        size = len(objects) + 1
        body += f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<< /Size {size} {trailer} >>\n"
        return (body + f"startxref\n{body.rindex('xref' + chr(10) + '0 ')}\n%%EOF").encode("ascii")

    return make


@pytest.fixture
def make_docx() -> Callable[[str], bytes]:
    """Return a maker of .docx files from the XML of the body (prefix w)."""

    def make(body: str) -> bytes:
        document = docx.Document()
        for child in parse_xml(f"<w:body {nsdecls('w')}>{body}</w:body>"):
            document.element.body.insert(len(document.element.body) - 1, child)
        buffer = io.BytesIO()
        document.save(buffer)
        return buffer.getvalue()

    return make


@pytest.fixture
def repack() -> Callable[[bytes, dict[str, bytes]], bytes]:
    """Return a function that puts other parts into a zip archive, in place of or beside its own."""

    def change(data: bytes, parts: dict[str, bytes]) -> bytes:
        buffer = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
            for name in old.namelist():
                if name not in parts:
                    new.writestr(name, old.read(name))
            for name, content in parts.items():
                new.writestr(name, content)
        return buffer.getvalue()

    return change
