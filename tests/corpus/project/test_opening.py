import contextlib
import os
import sqlite3
import threading
from types import SimpleNamespace

import pytest

from corpus.errors import TwinspanError
from corpus.model import Candidate, load_scheme
from corpus.project import Project, backups, restore_backup
from corpus.project.place import is_on_network

SCHEME = load_scheme("ontonotes")


def code_of(call):
    with pytest.raises(TwinspanError) as caught:
        call()
    return caught.value.code


@contextlib.contextmanager
def without_privileges():
    """Do without root's right to write everywhere."""
    if os.geteuid():
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


def test_a_project_carries_its_scheme_and_languages(project, path):
    project.close()
    with Project.open(path) as opened:
        assert opened.scheme == SCHEME
        assert opened.languages == ("en", "vi", "zh")
        assert (opened.path, opened.read_only, opened.warnings) == (path, False, [])


def test_a_closed_project_is_one_file(project, path):
    project.close()
    project.close()
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


def test_any_sqlite_tool_can_tell_what_it_is(project, path):
    project.close()
    header = path.read_bytes()[:72]
    assert header[:15] == b"SQLite format 3"
    assert header[68:72] == b"Tspn"


@pytest.mark.parametrize("name", ["a b#%41.twinspan", "Đồng Tháp 昆明.twinspan", "ques?tion.twinspan", "no suffix"])
def test_a_project_may_have_any_name(tmp_path, name):
    if os.name == "nt" and "?" in name:
        name = name.replace("?", "")
    with Project.create(tmp_path / name, SCHEME) as project:
        project.stories.add("s")
    with Project.open(tmp_path / name) as project:
        assert project.stories.find("s")
    assert {entry.name for entry in tmp_path.iterdir()} == {name, f"{name}.backups"}


@pytest.mark.skipif(os.name == "nt", reason="symbolic links need a privilege there")
def test_a_lock_holds_behind_a_symbolic_link(project, path, tmp_path):
    link = tmp_path / "link.twinspan"
    link.symlink_to(path)
    assert code_of(lambda: Project.open(link)) == "project-locked"
    project.close()
    Project.open(link).close()
    restore_backup(link)
    assert link.is_symlink()
    assert len(backups(path)) == 1


def test_places_where_no_project_can_be(project, path, tmp_path):
    assert code_of(lambda: Project.create(path, SCHEME)) == "project-exists"
    assert code_of(lambda: Project.create(tmp_path, SCHEME)) == "project-exists"
    assert code_of(lambda: Project.create(tmp_path / "no" / "a.twinspan", SCHEME)) == "project-folder-missing"
    assert code_of(lambda: Project.open(tmp_path / "no.twinspan")) == "project-missing"
    assert code_of(lambda: Project.open(tmp_path, read_only=True)) == "project-is-folder"


def test_a_project_that_cannot_be_made_leaves_nothing(tmp_path, monkeypatch):
    monkeypatch.setattr("corpus.project.project.lay_out", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        Project.create(tmp_path / "a.twinspan", SCHEME)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"a letter\n", b"\x89PNG\r\n\x1a\n" + bytes(5000), "sqlite"])
def test_what_is_not_ours_stays_as_it_is(tmp_path, content):
    path = tmp_path / "other.twinspan"
    if content == "sqlite":
        with contextlib.closing(sqlite3.connect(path)) as connection:
            connection.execute("CREATE TABLE notes (id)")
    else:
        path.write_bytes(content)
    before = path.read_bytes()
    assert code_of(lambda: Project.open(path)) == "project-foreign"
    assert code_of(lambda: Project.open(path, read_only=True)) == "project-foreign"
    assert path.read_bytes() == before
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]


def test_a_newer_project_stays_as_it_is(project, path):
    project.close()
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(TwinspanError) as caught:
        Project.open(path)
    assert (caught.value.code, caught.value.params["version"]) == ("project-newer", 99)


@pytest.mark.skipif(os.name == "nt", reason="folders have no write permission to take away")
def test_a_folder_that_may_not_be_written_to(project, path, tmp_path):
    project.stories.add("s")
    project.close()
    tmp_path.chmod(0o755)
    for folder in tmp_path.parents:
        if folder.stat().st_uid == os.geteuid() and folder.stat().st_mode & 0o777 == 0o700:
            folder.chmod(0o711)
    path.chmod(0o666)
    tmp_path.chmod(0o555)
    try:
        with without_privileges():
            assert code_of(lambda: Project.open(path)) == "project-folder-read-only"
        path.chmod(0o444)
        with without_privileges():
            assert code_of(lambda: Project.open(path)) == "project-file-read-only"
            assert code_of(lambda: Project.create(tmp_path / "b.twinspan", SCHEME)) == "project-folder-read-only"
            with Project.open(path, read_only=True) as opened:
                assert [summary.story.name for summary in opened.stories.all()] == ["s"]
    finally:
        tmp_path.chmod(0o755)


def test_reading_only(desk, path):
    desk.project.decisions.accept(desk.span(desk.en, "12").id)
    with Project.open(path, read_only=True) as reader:
        assert reader.read_only
        assert reader.stories.all() == desk.project.stories.all()
        assert reader.spans.of(desk.en.id) == desk.project.spans.of(desk.en.id)
        for write in (
            lambda: reader.stories.add("x"),
            lambda: reader.decisions.accept(reader.spans.of(desk.vi.id)[0].id),
            reader.history.undo,
            lambda: reader.settings.update({"a": 1}),
            lambda: reader.suggestions.replace(desk.story.id, {}),
        ):
            assert code_of(write) == "project-read-only"
        assert reader.use_annotator("a guest").name == "a guest"
        assert reader.stories.all()[0].labelled == 0


def test_counts_that_were_not_written_yet_are_counted_for_readers(desk, path):
    desk.project.decisions.accept(desk.span(desk.en, "12").id)
    desk.project.close()
    with Project.open(path, read_only=True) as reader:
        assert reader.stories.all()[0].labelled == 1
        assert reader.stories.summary(desk.story.id).suggested == 7


def test_a_second_connection_works_in_another_thread(desk):
    stop = threading.Event()
    problems = []

    def suggest():
        try:
            with desk.project.connect_beside() as beside:
                assert beside.annotator == desk.project.annotator
                while not stop.is_set():
                    beside.suggestions.replace(desk.story.id, {desk.zh.id: [Candidate(0, 3, "PERSON")]})
                    beside.suggestions.replace(desk.story.id, {desk.zh.id: []})
        except BaseException as problem:
            problems.append(problem)
            raise

    thread = threading.Thread(target=suggest)
    thread.start()
    try:
        for _ in range(50):
            desk.project.decisions.accept(desk.span(desk.en, "12").id)
            assert desk.project.stories.summary(desk.story.id).labelled == 1
            desk.project.history.undo()
    finally:
        stop.set()
        thread.join()
    assert problems == []


def test_a_full_disk_loses_nothing(desk):
    connection = desk.project._store.connection
    desk.project.decisions.accept(desk.span(desk.en, "12").id)
    stories, spans = desk.project.stories.all(), desk.project.spans.of(desk.en.id)
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(TwinspanError) as caught:
        for _ in range(1000):
            desk.project.documents.add(desk.story.id, "big.txt", "en", "word " * 5000)
    assert caught.value.code == "project-disk-full"
    with pytest.raises(TwinspanError) as caught:
        for number in range(1000):
            desk.project.decisions.annotate(desk.span(desk.en, "12").id, note="x" * number)
    assert caught.value.code == "project-disk-full"
    noted = desk.span(desk.en, "12").note
    assert len(noted) == caught.traceback[0].frame.f_locals["number"] - 1, "all before it was kept"
    connection.execute("PRAGMA max_page_count = 1000000")
    while desk.project.history.undo_name == "annotate":
        desk.project.history.undo()
    assert desk.project.spans.of(desk.en.id) == spans
    assert desk.project.stories.all()[0].labelled == stories[0].labelled


def test_a_backup_that_fails_is_a_warning(project, path):
    project.close()
    folder = path.with_name(path.name + ".backups")
    folder.write_text("in the way")
    with Project.open(path) as opened:
        assert [warning.code for warning in opened.warnings] == ["backup-failed"]


def test_a_large_project_is_backed_up_when_it_is_closed(project, path, monkeypatch):
    project.close()
    monkeypatch.setattr("corpus.project.opening._SMALL", 0)
    opened = Project.open(path)
    assert backups(path) == []
    opened.stories.add("s")
    opened.close()
    (made,) = backups(path)
    with Project.open(made.path, read_only=True) as copy:
        assert copy.stories.find("s")


def test_a_large_project_may_be_backed_up_in_a_job(project, path, monkeypatch):
    project.close()
    monkeypatch.setattr("corpus.project.opening._SMALL", 0)
    with Project.open(path) as opened, opened.connect_beside() as beside:
        made = beside.back_up()
    assert backups(path) == [made]


def test_a_damaged_project_does_not_replace_its_backups(desk, path):
    desk.project._store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    desk.project._store.connection.execute("PRAGMA cache_size = 1")
    for page in range(4096, path.stat().st_size, 4096):
        damage(path, page, 12)
    assert code_of(desk.project.back_up) == "project-damaged"
    assert list(path.with_name(path.name + ".backups").iterdir()) == []


def test_a_network_share_is_opened_without_a_log_beside(project, path, monkeypatch):
    project.stories.add("s")
    project.close()
    monkeypatch.setattr("corpus.project.store.is_on_network", lambda _: True)
    with Project.open(path) as opened:
        assert [warning.code for warning in opened.warnings] == ["project-on-network"]
        opened.stories.add("t")
        assert opened._store.value("PRAGMA journal_mode") == "delete"
        assert not path.with_name(path.name + "-wal").exists()
        with opened.connect_beside() as beside:
            assert len(beside.stories.all()) == 2
    monkeypatch.undo()
    with Project.open(path) as opened:
        assert opened._store.value("PRAGMA journal_mode") == "wal"
        assert len(opened.stories.all()) == 2


def test_network_shares_are_known_by_their_mount(tmp_path, monkeypatch):
    def mount(point, fstype, opts="rw"):
        return SimpleNamespace(mountpoint=str(point), fstype=fstype, opts=opts)

    mounts = [
        mount(tmp_path.anchor, "ext4"),
        mount(tmp_path / "share", "nfs4"),
        mount(tmp_path / "z", "NTFS", "rw,remote"),
    ]
    mounts += [mount(tmp_path / "share" / "disk", "ext4")]
    monkeypatch.setattr("psutil.disk_partitions", lambda all: mounts)  # noqa: A006
    places = ["a", "share/a", "share/disk/a", "z/a", "shared/a"]
    assert [is_on_network(tmp_path / place) for place in places] == [False, True, False, True, False]


def damage(path, position, length=200):
    content = bytearray(path.read_bytes())
    content[position : position + length] = bytes(byte ^ 0xFF for byte in content[position : position + length])
    path.write_bytes(content)


@pytest.mark.parametrize("harm", ["first page", "header", "middle", "cut", "emptied"])
def test_a_damaged_project_is_noticed_and_restored(desk, path, harm):
    desk.project.decisions.accept(desk.span(desk.en, "12").id)
    desk.project.close()
    with Project.open(path) as opened:
        stories = opened.stories.all()
    size = path.stat().st_size
    if harm == "first page":
        damage(path, 100, 3000)
    elif harm == "header":
        damage(path, 0, 16)
    elif harm == "middle":
        for page in range(4096, size, 4096):
            damage(path, page, 12)
    else:
        path.write_bytes(path.read_bytes()[: size // 2 // 512 * 512 if harm == "cut" else 0])
    harmed = path.read_bytes()
    assert code_of(lambda: Project.open(path)) == "project-damaged"
    assert path.read_bytes() == harmed
    restored, kept = restore_backup(path)
    assert restored == backups(path)[0]
    assert kept.read_bytes() == harmed
    with Project.open(path) as opened:
        assert opened.stories.all() == stories
        assert opened.history.undo_name == "accept"


def test_damage_found_in_the_middle_of_work_is_named(desk, path):
    desk.project._store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    desk.project._store.connection.execute("PRAGMA cache_size = 1")
    for page in range(4096, path.stat().st_size, 4096):
        damage(path, page, 12)
    assert code_of(lambda: [desk.project.spans.of(desk.en.id), desk.project.search("ferry")]) == "project-damaged"


def test_only_a_sound_backup_is_restored(desk, path):
    desk.project.close()
    assert code_of(lambda: restore_backup(path)) == "backup-none"
    with Project.open(path) as opened:
        assert code_of(lambda: restore_backup(path)) == "project-locked"
        opened.stories.add("later")
    (backup,) = backups(path)
    damage(backup.path, 4096)
    assert code_of(lambda: restore_backup(path)) == "backup-none"
    with Project.open(path) as opened:
        assert len(opened.stories.all()) == 2


def test_one_backup_a_day_and_five_are_kept(project, path):
    project.close()
    for _ in range(2):
        Project.open(path).close()
    (today,) = backups(path)
    for day in range(10, 18):
        (today.path.parent / f"daily-202001{day}T120000Z.twinspan").write_bytes(today.path.read_bytes())
    (today.path.parent / "notes.twinspan").write_text("not a backup")
    today.path.unlink()
    Project.open(path).close()
    assert [backup.made_at.day for backup in backups(path)][1:] == [17, 16, 15, 14]
    assert len(backups(path)) == 5


def test_a_transaction_passes_on_what_goes_wrong_in_it(desk, tmp_path):
    with pytest.raises(FileNotFoundError), desk.project.transaction():
        desk.project.stories.add("not kept")
        (tmp_path / "nothing").read_bytes()
    assert desk.project.stories.find("not kept") is None
    with desk.project.transaction():
        desk.project.stories.add("kept")
        with pytest.raises(ZeroDivisionError), desk.project.transaction():
            desk.project.stories.add("not kept")
            raise ZeroDivisionError
    assert [summary.story.name for summary in desk.project.stories.all()] == ["ferry", "kept"]
