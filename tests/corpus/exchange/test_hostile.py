"""Whatever a file holds, a reader says what is wrong with it and the good file beside it comes in."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from round_trips import hard_project

from corpus.exchange import Format, formats, json_input, line_input, stories
from corpus.model import load_scheme
from corpus.project import Project

READ = [each for each in formats() if each.can_read and not each.is_glossary]
EVERY = pytest.mark.parametrize("each", READ, ids=lambda each: each.name)
FOLDERS = pytest.mark.parametrize("each", [each for each in READ if not each.suffix], ids=lambda each: each.name)
ROUNDS = 8

Damage = Callable[[bytes, random.Random], bytes]


def flip(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.randint(1, 30)):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def cut(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data))]


def double(data: bytes, chance: random.Random) -> bytes:
    at, length = chance.randrange(len(data)), chance.randrange(1, 400)
    return data[:at] + data[at : at + length] * chance.randint(2, 5) + data[at:]


def move_numbers(data: bytes, chance: random.Random) -> bytes:
    """Change digits: offsets that lie elsewhere, or nowhere."""
    return bytes(chance.choice(b"0123456789") if 48 <= each <= 57 and chance.random() < 0.2 else each for each in data)


def spoil(data: bytes, chance: random.Random) -> bytes:
    pieces = (b"\x00", b"\xff\xfe", b"\xed\xa0\x80", b"\r\n", b"\\ud800", b"../../x", b"[" * 3000, b"\xef\xbb\xbf")
    for _ in range(3):
        at = chance.randrange(len(data))
        data = data[:at] + chance.choice(pieces) + data[at:]
    return data


@EVERY
@pytest.mark.parametrize("damage", [flip, cut, double, move_numbers, spoil], ids=lambda each: each.__name__)
def test_damaged_files(each: Format, damage: Damage, tmp_path: Path) -> None:
    chance = random.Random(f"{each.name} {damage.__name__}")
    with hard_project(tmp_path / "source.twinspan") as source:
        bad = tmp_path / f"bad{each.suffix}"
        each.write(source, bad)
    good = tmp_path / f"good{each.suffix}"
    with Project.create(tmp_path / "good.twinspan", load_scheme("ontonotes")) as source:
        story = source.stories.add("Good")
        document = source.documents.add(story.id, "good.txt", "en", "A good text in Hanoi.")
        source.decisions.add(document.id, 15, 20, "GPE")
        each.write(source, good)
    files = [bad] if bad.is_file() else sorted(path for path in bad.rglob("*") if path.name != "report.json")
    originals = {path: path.read_bytes() for path in files if path.is_file()}
    outside = set(tmp_path.iterdir())
    for number in range(ROUNDS):
        for path, data in originals.items():
            path.write_bytes(damage(data, chance) if data and chance.random() < 0.7 else data)
        with Project.create(tmp_path / f"{number}.twinspan", load_scheme("ontonotes")) as project:
            each.read(project, [bad, good])
            texts = [d.text for story in project.stories.all() for d in project.documents.of(story.story.id)]
            assert "AgoodtextinHanoi." in ["".join(text.split()) for text in texts]
            assert project.check() == []
    left = {path for path in tmp_path.iterdir() if not path.name[:1].isdigit()}
    assert left == outside


@EVERY
def test_endless_lines_are_not_loaded(each: Format, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    limit = 5_000
    for module, name in (
        (line_input, "MAX_LINE_BYTES"),
        (json_input, "MAX_RECORD_BYTES"),
        (stories, "MAX_LINE_BYTES"),
    ):
        monkeypatch.setattr(module, name, limit)
    for module in ("document_folder", "uima_files"):
        monkeypatch.setattr(f"corpus.exchange.{module}.MAX_RECORD_BYTES", limit)
    good, bad = tmp_path / f"good{each.suffix}", tmp_path / f"bad{each.suffix}"
    with Project.create(tmp_path / "good.twinspan", load_scheme("ontonotes")) as source:
        story = source.stories.add("Good")
        source.documents.add(story.id, "good.txt", "en", "A good text in Hanoi.")
        each.write(source, good)
        each.write(source, bad)
    files = [bad] if bad.is_file() else [path for path in bad.rglob("*") if path.is_file()]
    for path in files:
        if path.name not in ("report.json", "documents.jsonl", "annotation.conf"):
            path.write_bytes(b'{"text": "' + b"x" * limit * 20)
    with Project.create(tmp_path / "p.twinspan", load_scheme("ontonotes")) as project:
        report = each.read(project, [bad, good])
        assert report.counts["documents"] == 1
        assert any("too-long" in loss.kind or "inside an object" in str(loss) for loss in report.losses)
        assert any(name in str(loss).lower() for loss in report.losses for name in ("bad", "good"))


@FOLDERS
def test_links_that_lead_out_of_the_folder_are_not_followed(each: Format, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.mkdir()
    (secret / "x.txt").write_text("secret", "utf-8")
    (secret / "x.ann").write_text("T1\tORG 0 6\tsecret\n", "utf-8")
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "loop").symlink_to(folder, target_is_directory=True)
    (folder / "out").symlink_to(secret, target_is_directory=True)
    with Project.create(tmp_path / "p.twinspan", load_scheme("ontonotes")) as project:
        assert each.read(project, [folder]).counts["documents"] == 0
