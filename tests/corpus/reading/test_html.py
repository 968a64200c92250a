from pathlib import Path

import pytest

from corpus.errors import TwinspanError
from corpus.reading.html import read_html

PATH = Path("page.html")
PARAGRAPH = "Cảng đã xếp dỡ 17,1 triệu tấn hàng trong nửa đầu năm nay, mức cao nhất từ trước đến nay. "
PUBLISHED = '<meta property="article:published_time" content="2025-08-09T08:00:00+07:00">'
PAGE = f"""<!DOCTYPE html><html lang="vi"><head><title>Cảng lập kỷ lục | Báo Mẫu</title>
<meta property="og:title" content="Cảng lập kỷ lục">{PUBLISHED}
<style>p {{ color: red }}</style></head><body><nav><a href="/">Trang chủ</a> <a href="/tin">Tin tức</a></nav>
<article><h1>Cảng lập kỷ lục</h1><p>{PARAGRAPH * 3}<b>Giám <i>đốc</i></b>&nbsp;nói e&#x302;&#x301;.<br>Dòng   hai.</p>
<script>var x = "không phải chữ";</script><h2>Hàng hóa</h2><ul><li>Gạo</li><li>Thép</li></ul>
<p>{PARAGRAPH * 2}</p></article>
<footer>© 2024 Báo Mẫu</footer></body></html>"""


def test_the_article_its_title_and_its_date() -> None:
    extract = read_html(PATH, PAGE.encode())
    assert extract.text.split("\n") == [
        "Cảng lập kỷ lục",
        f"{PARAGRAPH * 3}Giám đốc nói e\u0302\u0301.",  # decomposed, as the page has it
        "Dòng hai.",
        "Hàng hóa",
        "Gạo",
        "Thép",
        (PARAGRAPH * 2).strip(),
    ]
    assert (extract.title, extract.date, extract.lang) == ("Cảng lập kỷ lục", "2025-08-09", "vi")
    assert (extract.media_type, extract.encoding, extract.warnings) == ("text/html", "utf-8", ())


def test_a_short_article_keeps_its_paragraphs() -> None:
    page = b"<title>Port news</title><body><article><p>One ship came.</p><p>Two left.</p></article></body>"
    assert read_html(PATH, page).text == "Port news\nOne ship came.\nTwo left."


def test_a_page_without_an_article_gives_all_its_text() -> None:
    table = b"<table><tr><td>A</td><td>B</td></tr></table>"
    extract = read_html(PATH, b"<nav>Only <b>this</b> line</nav><!-- no --><nav>and  that<br>one</nav>" + table)
    assert extract.text == "Only this line\nand that\none\nA\nB"
    assert [warning.code for warning in extract.warnings] == ["reading-html-whole-page"]


@pytest.mark.parametrize(
    "said",
    [
        PUBLISHED,
        '<meta name="pubdate" content="09/08/2025 14:30">',
        '<meta itemprop="datePublished" content="2025-08-09">',
        '<script type="application/ld+json">{"@graph": [{"datePublished": "2025-08-09T01:00Z"}]}</script>',
        '<time itemprop="datePublished" datetime="2025-08-09T08:00:00+07:00">hôm qua</time>',
    ],
)
def test_where_a_page_says_when_it_was_published(said: str) -> None:
    assert read_html(PATH, PAGE.replace(PUBLISHED, said).encode()).date == "2025-08-09"


@pytest.mark.parametrize(
    "said",
    [
        "",
        '<meta name="date" content="yesterday">',
        '<meta property="article:modified_time" content="2025-08-09">',
        '<script type="application/ld+json">{"datePublished": </script>',
        '<time datetime="2025-08-09">the day of the story</time>',
    ],
)
def test_what_does_not_say_so_is_no_date(said: str) -> None:
    page = PAGE.replace(PUBLISHED, said).replace("lập kỷ lục", "lập kỷ lục ngày 12-14/8/2025")
    assert read_html(PATH, page.encode()).date is None


def test_the_declared_encoding_is_obeyed() -> None:
    meta = '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">'
    page = f"<html><head>{meta}</head><body><p>海关总署表示</p></body></html>"
    extract = read_html(PATH, page.encode("gb2312"))
    assert extract.text == "海关总署表示"
    assert extract.encoding == "gb2312"
    assert "reading-encoding-guessed" not in [warning.code for warning in extract.warnings]


@pytest.mark.parametrize("page", [b"<html><body></body></html>", b"<!-- nothing -->", b"<script>x()</script>"])
def test_a_page_without_text_gives_none(page: bytes) -> None:
    try:
        text = read_html(PATH, page).text
    except TwinspanError as error:
        assert error.code == "reading-empty"
    else:
        assert text == ""


def test_hostile_pages_are_read_or_refused_in_peace() -> None:
    deep = b"<div>" * 20_000 + b"deep" + b"</div>" * 20_000
    assert read_html(PATH, b"<p>shallow</p>" + deep).text.startswith("shallow")
    entities = b'<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><p>x &b;&b; y</p>'
    assert len(read_html(PATH, entities).text) < 200
    external = (
        b'<!DOCTYPE html SYSTEM "http://invalid.example/x.dtd"><p>kept <img src="http://invalid.example/i.png"></p>'
    )
    assert read_html(PATH, external).text == "kept"
