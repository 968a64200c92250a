"""The small files that the smoke test reads: a story in English and Vietnamese in every input format."""

import json
from collections.abc import Callable
from pathlib import Path

_STORIES = (
    # file name, amount in millions of dollars, tonnes, city in English and Vietnamese, day of August 2025
    ("harbour.txt", "13.6", "13,6", 250, "Hanoi", "Hà Nội", 12),
    ("market.html", "4.2", "4,2", 310, "Da Nang", "Đà Nẵng", 13),
    ("bridge.docx", "27.5", "27,5", 420, "Can Tho", "Cần Thơ", 14),
    ("rice.jsonl", "8.1", "8,1", 530, "Hai Phong", "Hải Phòng", 15),
    ("railway.pdf", "61.9", "61,9", 640, "Hue", "Huế", 16),
    ("coffee.md", "9.4", "9,4", 750, "Da Lat", "Đà Lạt", 17),
    ("timber.text", "3.7", "3,7", 860, "Vinh", "Vinh", 18),
    ("shrimp.htm", "18.3", "18,3", 970, "Ca Mau", "Cà Mau", 19),
    ("pepper.xhtml", "5.8", "5,8", 280, "Pleiku", "Pleiku", 20),
    ("steel.ndjson", "72.1", "72,1", 390, "Thai Nguyen", "Thái Nguyên", 21),
)
_TEXTS = {
    "en": (
        "Officials in {city} said on {day} August 2025 that the work had cost {amount} million dollars.",
        "About {tonnes} tonnes of goods left {city} every week, and 15 percent of them went to Singapore.",
    ),
    "vi": (
        "Lãnh đạo {city} cho biết ngày {day}/8/2025 rằng công trình tốn {amount} triệu USD.",
        "Mỗi tuần có khoảng {tonnes} tấn hàng rời {city}, trong đó 15% được chở sang Singapore.",
    ),
}


# Qt writes PDFs in which the digits of Noto Sans CJK cannot be read again, whoever reads them.
_PDF_FONTS = ("DejaVu Sans", "Noto Sans", "Segoe UI", "Helvetica Neue", "Arial")


def write_files(folder: Path) -> list[Path]:
    """Write the stories into `folder`, a file a language and story, and return the files.

    The PDFs are printed by Qt, which needs a QGuiApplication and a font that has Vietnamese letters.
    """
    written = []
    for name, amount, amount_vi, tonnes, city, city_vi, day in _STORIES:
        for lang, form, place in (("en", amount, city), ("vi", amount_vi, city_vi)):
            path = folder / f"{Path(name).stem}.{lang}{Path(name).suffix}"
            lines = [line.format(city=place, amount=form, tonnes=tonnes, day=day) for line in _TEXTS[lang]]
            _WRITERS[path.suffix](path, lang, lines)
            written.append(path)
    return written


def _write_plain(path: Path, _lang: str, lines: list[str]) -> None:
    path.write_text("\n\n".join(lines) + "\n", "utf-8")


def _write_html(path: Path, lang: str, lines: list[str]) -> None:
    paragraphs = "".join(f"<p>{line}</p>" for line in lines)
    page = f'<html lang="{lang}"><head><title>{path.stem}</title></head><body><article>{paragraphs}</article></body>'
    path.write_text(f"<!doctype html>{page}</html>", "utf-8")


def _write_docx(path: Path, _lang: str, lines: list[str]) -> None:
    import docx

    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    document.save(str(path))


def _write_jsonl(path: Path, lang: str, lines: list[str]) -> None:
    row = {"text": "\n\n".join(lines), "lang": lang, "name": path.stem, "story": path.name.split(".")[0]}
    path.write_text(json.dumps(row, ensure_ascii=False) + "\n", "utf-8")


def _write_pdf(path: Path, _lang: str, lines: list[str]) -> None:
    from PySide6.QtGui import QFont, QFontDatabase, QPdfWriter, QTextDocument

    document = QTextDocument()
    known = set(QFontDatabase.families())
    if family := next((name for name in _PDF_FONTS if name in known), None):
        document.setDefaultFont(QFont(family))
    document.setHtml("".join(f"<p>{line}</p>" for line in lines))
    writer = QPdfWriter(str(path))
    document.print_(writer)


_WRITERS: dict[str, Callable[[Path, str, list[str]], None]] = {
    ".txt": _write_plain,
    ".text": _write_plain,
    ".md": _write_plain,
    ".html": _write_html,
    ".htm": _write_html,
    ".xhtml": _write_html,
    ".docx": _write_docx,
    ".jsonl": _write_jsonl,
    ".ndjson": _write_jsonl,
    ".pdf": _write_pdf,
}
