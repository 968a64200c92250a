"""The main job on the command line: new, add, suggest, export, import, stats, check."""

import json
from pathlib import Path

from corpus.project import Project


def stories(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_from_two_articles_to_linked_spans(as_json, project, files, tmp_path) -> None:
    added = as_json("add", project, *files)
    assert [(item["name"], item["lang"]) for item in added["added"]] == [("tea.en.txt", "en"), ("tea.vi.txt", "vi")]
    assert as_json("suggest", project)["stories"] == 1
    out = tmp_path / "out.jsonl"
    as_json("export", project, out, "--format", "stories", "--layer", "suggestions")

    (story,) = stories(out)
    text = {document["id"]: document["text"] for document in story["documents"]}
    spans = {
        span["id"]: (text[document["id"]][span["start"] : span["end"]], span["value"], span["unit"])
        for document in story["documents"]
        for span in document["spans"]
    }
    linked = {(spans[link["from"]], spans[link["to"]], link["relation"]) for link in story["links"]}
    assert (("2.4 million USD", "2400000", "USD"), ("2,4 triệu USD", "2400000", "USD"), "equal") in linked
    assert (("1,250 tonnes", "1250", "t"), ("1.250 tấn", "1250", "t"), "equal") in linked
    assert ("Hanoi", "Hà Nội") in {(one[0], other[0]) for one, other, _ in linked}


def test_language_and_story_can_be_said(as_json, project, files) -> None:
    added = as_json("add", project, files[0], "--lang", "en", "--story", "Tea")
    assert added["added"][0]["lang"] == "en"
    assert [row["story"]["name"] for row in as_json("stats", project)["stories"]] == ["Tea"]


def test_the_same_file_twice_is_noticed(as_json, project, files) -> None:
    as_json("add", project, *files)
    again = as_json("add", project, *files)
    assert (again["added"], len(again["duplicates"])) == ([], 2)


def test_a_bad_file_is_named_and_the_others_come_in(twinspan, project, files, tmp_path) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    code, out, err = twinspan("add", project, empty, *files)
    assert code == 2
    assert "empty.txt" in err
    assert "2 added" in out


def test_only_the_stories_named(as_json, project, files) -> None:
    as_json("add", project, files[0], "--story", "Tea")
    as_json("add", project, files[1], "--story", "Chè")
    assert as_json("suggest", project, "--story", "Tea")["documents"] == 1


def test_export_and_import_are_lossless(as_json, project, files, tmp_path) -> None:
    as_json("add", project, *files)
    as_json("suggest", project)
    first, second = tmp_path / "first.jsonl", tmp_path / "second.jsonl"
    as_json("export", project, first)
    other = tmp_path / "other.twinspan"
    as_json("new", other)
    as_json("import", other, first)
    as_json("export", other, second)
    assert second.read_bytes() == first.read_bytes()


def test_spacy_data(as_json, project, files, tmp_path) -> None:
    as_json("add", project, *files)
    as_json("suggest", project)
    report = as_json("export", project, tmp_path / "spacy", "--format", "spacy", "--layer", "suggestions")
    assert report["counts"]["documents"] >= 2
    assert list((tmp_path / "spacy").rglob("*.spacy"))
    assert list((tmp_path / "spacy").rglob("*.cfg"))


def test_stats_and_check_for_people(twinspan, as_json, project, files) -> None:
    as_json("add", project, *files, "--story", "Tea")
    assert "Tea" in twinspan("stats", project)[1]
    code, out, _ = twinspan("check", project)
    assert (code, out.strip()) == (0, "Everything is in order.")


def test_labels_made_elsewhere_can_come_in_as_suggestions(as_json, project, files, tmp_path) -> None:
    as_json("add", project, *files, "--story", "Tea")
    as_json("suggest", project)
    out, other = tmp_path / "out.jsonl", tmp_path / "other.twinspan"
    as_json("export", project, out, "--format", "prodigy", "--layer", "suggestions")
    as_json("new", other)
    as_json("import", other, out, "--format", "prodigy", "--as-suggestions")
    (row,) = as_json("stats", other)["stories"]
    assert row["suggested"] > 0
    assert row["labelled"] == 0


def test_stats_count_labels_outcomes_and_missing_answers(twinspan, as_json, project, files) -> None:
    twinspan("add", project, *files)
    twinspan("suggest", project)
    with Project.open(project) as opened:
        story = opened.stories.all()[0].story
        first, second = opened.documents.of(story.id)[:2]
        opened.use_annotator("Mai")
        opened.decisions.accept(*[span.id for span in opened.spans.of(first.id)])
        opened.decisions.reject(opened.spans.of(second.id)[0].id)
        opened.work_time.add(story.id, opened.annotator, 3600)
        labels = len(opened.spans.of(first.id))
    numbers = as_json("stats", project, "--annotator", "Mai")["statistics"]
    assert sum(count["count"] for count in numbers["labels"]) == labels > 0
    assert sum(outcome["rejected"] for outcome in numbers["outcomes"]) == 1
    assert numbers["pace"] == labels + 1
    assert as_json("stats", project)["statistics"]["progress"] == numbers["progress"]
    out = twinspan("stats", project)[1]
    assert "Without a counterpart" in out
    assert "decisions an hour" in out
    code, _, err = twinspan("stats", project, "--annotator", "Nobody")
    assert (code, "Mai" in err) == (2, True)
