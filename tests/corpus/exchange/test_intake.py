from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.errors import TwinspanError
from corpus.exchange.intake import intake
from corpus.model import load_scheme
from corpus.project import Project

TEXTS = {
    "en": "The port handled 17.1 million tonnes in the first half of the year, and that was a record for it.",
    "vi": "Cảng đã xếp dỡ 17,1 triệu tấn hàng trong nửa đầu năm nay, mức cao nhất từ trước đến nay.",
    "zh": "该港上半年吞吐量为1710万吨，创历史新高。海关总署表示祝贺。",
}


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "p.twinspan", load_scheme("ontonotes")) as made:
        yield made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    return tmp_path / "in"


def write(path: Path, lang: str, more: str = "") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(TEXTS[lang] + more, "utf-8")
    return path


def stories(project: Project) -> dict[str, list[str]]:
    return {
        summary.story.name: [document.name for document in project.documents.of(summary.story.id)]
        for summary in project.stories.all()
    }


def test_two_files_of_one_folder_in_two_languages_are_a_story(project: Project, folder: Path) -> None:
    paths = [write(folder / "000_ab.txt", "en"), write(folder / "001_cd.txt", "vi")]
    report = intake(project, paths)
    assert [(document.name, document.lang) for document in report.added] == [("000_ab.txt", "en"), ("001_cd.txt", "vi")]
    assert stories(project) == {"in": ["000_ab.txt", "001_cd.txt"]}
    stored = project.documents.of(project.stories.all()[0].story.id)[1]
    assert stored.text == TEXTS["vi"]
    assert project.documents.original(stored.id) == paths[1].read_bytes()


def test_a_story_named_by_hand_takes_all(project: Project, folder: Path) -> None:
    write(folder / "a.txt", "en")
    write(folder / "b.txt", "en", " Again.")
    intake(project, [folder], story="Port")
    intake(project, [write(folder.parent / "c.txt", "en", " More.")], story="Port")
    assert stories(project) == {"Port": ["a.txt", "b.txt", "c.txt"]}


def test_the_language_may_be_given(project: Project, folder: Path) -> None:
    (document,) = intake(project, [write(folder / "a.txt", "en")], lang="Vietnamese").added
    assert document.lang == "vi"
    with pytest.raises(TwinspanError, match="no language code"):
        intake(project, [folder], lang="../x")


def test_the_same_file_twice_is_noticed(project: Project, folder: Path) -> None:
    first, copy = write(folder / "a.txt", "en"), write(folder / "copy/b.txt", "en")
    report = intake(project, [first, copy, first])
    assert [document.name for document in report.added] == ["a.txt"]
    assert [(same.path, same.document.name) for same in report.duplicates] == [(copy, "a.txt")]
    assert "the same file as a.txt" in str(report.duplicates[0])
    again = intake(project, [folder])
    assert again.added == ()
    assert [same.path for same in again.duplicates] == [first, copy]
    assert len(project.stories.all()) == 1


def test_later_versions_join_their_story(project: Project, folder: Path) -> None:
    write(folder / "en/port.txt", "en")
    intake(project, [folder])
    write(folder / "vi/port.txt", "vi")
    intake(project, [folder / "vi"])
    assert stories(project) == {"port": ["port.txt", "port.txt"]}


def test_a_version_joins_the_files_of_its_folder_that_are_there_already(project: Project, folder: Path) -> None:
    intake(project, [write(folder / "a.txt", "en"), write(folder / "b.txt", "vi")], story="Port")
    write(folder / "c.txt", "zh")
    intake(project, [folder])
    assert stories(project) == {"Port": ["a.txt", "b.txt", "c.txt"]}


def test_another_story_of_the_same_name_is_kept_apart(project: Project, folder: Path) -> None:
    write(folder / "one/port.en.txt", "en")
    write(folder / "one/port.vi.txt", "vi")
    intake(project, [folder])
    write(folder / "two/port.en.txt", "en", " Another.")
    write(folder / "three/port.zh.txt", "zh", "另外。")
    write(folder / "three/port.en.txt", "en", " A third.")
    intake(project, [folder / "two", folder / "three"])
    assert stories(project) == {
        "port": ["port.en.txt", "port.vi.txt"],
        "port (2)": ["port.en.txt"],
        "port (3)": ["port.en.txt", "port.zh.txt"],
    }


def test_problems_and_warnings_are_reported_and_the_rest_comes_in(project: Project, folder: Path) -> None:
    write(folder / "a.txt", "en")
    (folder / "b.txt").write_bytes(TEXTS["zh"].encode("gb18030"))
    (folder / "c.txt").write_bytes(b"")
    (folder / "d.jsonl").write_text('{"text": "One.", "lang": "en", "story": "S"}\nbroken\n', "utf-8")
    report = intake(project, [folder])
    assert [document.name for document in report.added] == ["a.txt", "b.txt", "d.jsonl:1"]
    assert [problem.error.code for problem in report.problems] == ["reading-empty", "reading-line-broken"]
    assert [warning.code for warning in report.warnings] == ["reading-encoding-guessed"]


def test_progress_and_cancelling(project: Project, folder: Path) -> None:
    for number in range(3):
        write(folder / f"{number}.txt", "en", f" {number}")
    steps: list[tuple[int, int, str]] = []
    intake(project, [folder], progress=lambda *step: steps.append(step))
    assert [step[:2] for step in steps] == [(done, 6) for done in (0, 1, 2, 3, 4, 5, 6)]
    for number in range(3, 6):
        write(folder / f"{number}.txt", "en", f" {number}")
    answers = iter([False] * 8 + [True] * 9)  # six files are read, then two are passed over or added
    report = intake(project, [folder], cancelled=lambda: next(answers))
    assert report.cancelled
    assert len(report.added) + len(report.duplicates) < 6


def test_every_document_is_a_transaction_of_its_own(
    project: Project, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(folder / "a.txt", "en")
    write(folder / "b.txt", "en", " Again.")
    add = project.documents.add

    def refuse_second(*arguments: object, **options: object) -> object:
        if "b.txt" in arguments:
            raise TwinspanError("project-disk-full", path=project.path)
        return add(*arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(project.documents, "add", refuse_second)
    with pytest.raises(TwinspanError):
        intake(project, [folder])
    assert stories(project) == {"a": ["a.txt"]}
