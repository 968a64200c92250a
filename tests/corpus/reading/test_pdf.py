from collections.abc import Callable
from pathlib import Path

import pytest

from corpus.errors import TwinspanError
from corpus.reading import limits, pdf
from corpus.reading.pdf import read_pdf
from corpus.reading.radicals import RADICALS

PATH = Path("report.pdf")
Make = Callable[..., bytes]


def block(y: float, *lines: str) -> list[tuple[float, float, float, str]]:
    """Return lines of 12 points at the left margin, one below the other from height `y`."""
    return [(40, y - 14 * index, 12, line) for index, line in enumerate(lines)]


def test_lines_become_paragraphs(make_pdf: Make) -> None:
    page = block(
        500,
        "The port handled 17.1 million tonnes in the first",
        "half of the year and that was more than in coopera-",
        "tion with the years before it, said the cross-",
        "Strait office.",
        "A second paragraph begins here without any gap at",
        "all and ends.",
    )
    extract = read_pdf(PATH, make_pdf(page, title="Port report"))
    assert extract.text.split("\n") == [
        "The port handled 17.1 million tonnes in the first half of the year and that was more than in cooperation with "
        "the years before it, said the cross-Strait office.",
        "A second paragraph begins here without any gap at all and ends.",
    ]
    assert (extract.title, extract.media_type, extract.warnings) == ("Port report", "application/pdf", ())


def test_a_paragraph_goes_on_over_the_page_and_page_numbers_do_not(make_pdf: Make) -> None:
    one = [
        *block(
            120, "This sentence stands at the foot of the first page", "and it will be carried on over to the page that"
        ),
        (200, 30, 10, "1"),
    ]
    two = [*block(560, "follows it. And then there is only a full stop that", "ends it."), (190, 30, 10, "- 2 -")]
    assert read_pdf(PATH, make_pdf(one, two)).text == (
        "This sentence stands at the foot of the first page and it will be carried on over to the page that "
        "follows it. And then there is only a full stop that ends it."
    )


def test_headings_and_gaps(make_pdf: Make) -> None:
    page = [
        (40, 540, 20, "A large heading"),
        *block(510, "Some text that fills the line to its very right end"),
        *block(450, "after a gap."),
    ]
    assert read_pdf(PATH, make_pdf(page)).text.split("\n") == [
        "A large heading",
        "Some text that fills the line to its very right end",
        "after a gap.",
    ]


@pytest.mark.parametrize("pages", [[[]], [[], [(200, 30, 10, "2")]]])
def test_scans_have_no_text(make_pdf: Make, pages: list[list[tuple[float, float, float, str]]]) -> None:
    with pytest.raises(TwinspanError) as caught:
        read_pdf(PATH, make_pdf(*pages))
    assert caught.value.code == "reading-pdf-scanned"
    assert caught.value.params["pages"] == len(pages)


def test_a_password_is_asked_for(make_pdf: Make) -> None:
    with pytest.raises(TwinspanError) as caught:
        read_pdf(PATH, make_pdf(block(500, "Secret"), encrypted=True))
    assert caught.value.code == "reading-pdf-protected"


@pytest.mark.parametrize("data", [b"%PDF-1.4\nnothing more", b"no pdf at all", b"%PDF-1.7\n" + b"\0" * 1000])
def test_damaged_files(data: bytes) -> None:
    with pytest.raises(TwinspanError) as caught:
        read_pdf(PATH, data)
    assert caught.value.code == "reading-pdf-broken"


def test_too_much_text(make_pdf: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "MAX_CHARACTERS", 10)
    with pytest.raises(TwinspanError) as caught:
        read_pdf(PATH, make_pdf(block(500, "More than ten characters")))
    assert caught.value.code == "reading-too-long"
    assert limits.MAX_CHARACTERS == 10_000_000


def test_radicals_become_the_characters_they_look_like() -> None:
    assert "".join(RADICALS.get(character, character) for character in "8⽉12⽇⻓城⻛") == "8月12日长城风"
    assert len(RADICALS) == 114 + 214
