from pathlib import Path

from corpus.reading.grouping import group_stories, name_language
from corpus.reading.records import ReadDocument


def document(
    path: str, lang: str, *, line: int | None = None, story: str | None = None, key: str | None = None
) -> ReadDocument:
    file = Path(path)
    name = file.name if line is None else f"{file.name}:{line}"
    return ReadDocument(
        path=Path("/c") / file, name=name, text="x", lang=lang, confidence=1.0, media_type="text/plain", original=b"x",
        line=line, story=story, key=key,
    )  # fmt: skip


def grouped(*documents: ReadDocument) -> list[tuple[str, list[str]]]:
    return [
        (name, [str(member.path.relative_to("/c")) if member.line is None else member.name for member in members])
        for name, members in group_stories(documents)
    ]


def test_names_that_differ_only_in_a_language_tag() -> None:
    assert grouped(
        document("port.en.txt", "en"),
        document("road-vi.txt", "vi"),
        document("port_vi.html", "vi"),
        document("road (ENG).txt", "en"),
        document("port-zh-CN.txt", "zh"),
        document("en_rail.txt", "en"),
        document("vn_rail.txt", "vi"),
    ) == [
        ("port", ["port.en.txt", "port_vi.html", "port-zh-CN.txt"]),
        ("road", ["road-vi.txt", "road (ENG).txt"]),
        ("rail", ["en_rail.txt", "vn_rail.txt"]),
    ]


def test_the_original_may_go_without_a_tag() -> None:
    assert grouped(document("port.txt", "vi"), document("port.en.txt", "en")) == [("port", ["port.txt", "port.en.txt"])]


def test_language_folders() -> None:
    assert grouped(
        document("en/001.txt", "en"),
        document("en/002.txt", "en"),
        document("vi/001.txt", "vi"),
        document("vi/002.txt", "vi"),
    ) == [("001", ["en/001.txt", "vi/001.txt"]), ("002", ["en/002.txt", "vi/002.txt"])]


def test_a_tag_counts_only_for_its_language() -> None:
    assert grouped(document("how_to.txt", "en"), document("how_no.txt", "en")) == [
        ("how_to", ["how_to.txt"]),
        ("how_no", ["how_no.txt"]),
    ]


def test_a_folder_with_each_document_in_another_language() -> None:
    assert grouped(
        document("port/000_ab.txt", "en"),
        document("port/001_cd.txt", "vi"),
        document("road/en/a.txt", "en"),
        document("road/vi/b.txt", "vi"),
    ) == [("port", ["port/000_ab.txt", "port/001_cd.txt"]), ("road", ["road/en/a.txt", "road/vi/b.txt"])]


def test_names_that_share_nothing_are_not_grouped_by_name() -> None:
    assert grouped(document("x/000_ab.txt", "en"), document("x/001_cd.txt", "vi"), document("x/002_ef.txt", "vi")) == [
        ("000_ab", ["x/000_ab.txt"]),
        ("001_cd", ["x/001_cd.txt"]),
        ("002_ef", ["x/002_ef.txt"]),
    ]


def test_a_folder_of_which_a_part_is_grouped_by_name_is_no_story() -> None:
    by_name = [document("x/port.en.txt", "en"), document("x/port.vi.txt", "vi")]
    others = [document("x/a.txt", "en"), document("x/b.txt", "vi")]
    assert [name for name, _ in grouped(*by_name, *others)] == ["port", "a", "b"]


def test_two_documents_of_one_language_are_not_joined() -> None:
    assert (
        len(grouped(document("port.en.txt", "en"), document("port_en.html", "en"), document("port.vi.txt", "vi"))) == 3
    )
    assert len(grouped(document("x/a.txt", "und"), document("x/b.txt", "en"))) == 2


def test_lines_of_a_jsonl() -> None:
    assert grouped(
        document("c.jsonl", "en", line=1, story="Port"),
        document("c.jsonl", "vi", line=2, key="9"),
        document("c.jsonl", "en", line=3, story="Port"),
        document("c.jsonl", "en", line=4, key="9"),
        document("c.jsonl", "en", line=5),
        document("c.jsonl", "vi", line=6),
    ) == [
        ("Port", ["c.jsonl:1", "c.jsonl:3"]),
        ("9", ["c.jsonl:2", "c.jsonl:4"]),
        ("c.jsonl:5", ["c.jsonl:5"]),
        ("c.jsonl:6", ["c.jsonl:6"]),
    ]


def test_the_language_in_a_name() -> None:
    assert name_language(Path("a/port.vi.txt")) == "vi"
    assert name_language(Path("zh/port.txt")) == "zh"
    assert name_language(Path("a/port.txt")) is None
    assert name_language(Path("a/how_to.txt")) is None
    assert name_language(Path("a/say_no.txt")) is None
    assert name_language(Path("a/say.no.txt")) == "no"
