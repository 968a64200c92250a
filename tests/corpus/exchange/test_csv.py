import csv
from pathlib import Path

import pytest
from round_trips import hard_project, kinds

from corpus.exchange import writer_of
from corpus.exchange.csv_tables import LINK_COLUMNS, SPAN_COLUMNS
from corpus.project import Project


def rows(path: Path) -> list[dict[str, str]]:
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_every_span_and_link_has_its_row(tmp_path: Path) -> None:
    with hard_project(tmp_path / "p.twinspan") as project:
        report = writer_of("csv")(project, tmp_path / "out")
    assert report.losses == ()
    spans, links = rows(tmp_path / "out" / "spans.csv"), rows(tmp_path / "out" / "links.csv")
    assert (len(spans), len(links)) == (report.counts["spans"], report.counts["links"])
    assert tuple(spans[0]) == SPAN_COLUMNS
    assert tuple(links[0]) == LINK_COLUMNS
    (amount,) = [row for row in spans if row["label"] == "QUANTITY" and row["lang"] == "vi"]
    assert amount["form"] == "17,1 triệu tấn"
    assert (amount["value"], amount["unit"], amount["modifier"]) == ("17100000", "t", "LESS_THAN")
    assert "gần [17,1 triệu tấn]. Ông" in amount["context"]
    forms = {row["span"]: row["form"] for row in spans}
    for row in links:
        assert forms[row["from_span"]] == row["from_form"]
        assert forms[row["to_span"]] == row["to_form"]
    (contradiction,) = [row for row in links if row["relation"] == "contradicts"]
    assert (contradiction["from_lang"], contradiction["to_lang"]) == ("zh", "vi")
    (missing,) = rows(tmp_path / "out" / "missing.csv")
    assert (missing["lang"], missing["form"], missing["missing_in"]) == ("vi", "Bền", "en")
    crossing = next(row for row in spans if row["label"] == "LAW")
    assert crossing["form"] == "Forum”.\n\n\tHai"


@pytest.mark.parametrize("form", ["=cmd|' /C calc'!A0", "@SUM(1)", "+1+2", "-x", "\tz"])
def test_nothing_is_a_formula(empty: Project, tmp_path: Path, form: str) -> None:
    document = empty.documents.add(empty.stories.add("S").id, "a.txt", "en", f"Say {form} -5")
    end = 4 + len(form)
    empty.decisions.add(document.id, 4, end, "ORG")
    empty.decisions.add(document.id, end + 1, end + 3, "CARDINAL", "-5")
    assert kinds(writer_of("csv")(empty, tmp_path / "out")) == {"csv-guarded": 1}
    name, number = rows(tmp_path / "out" / "spans.csv")
    assert name["form"] == f"'{form}"
    assert (number["form"], number["value"]) == ("-5", "-5")


def test_cancelled(project: Project, tmp_path: Path) -> None:
    assert writer_of("csv")(project, tmp_path / "out", cancelled=lambda: True).cancelled
    assert not (tmp_path / "out").exists()
