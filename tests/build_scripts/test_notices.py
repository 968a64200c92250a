import json
from pathlib import Path

import pytest
from release import notices


@pytest.mark.parametrize(
    "licence",
    [
        "MIT",
        "LGPL-2.1-only",
        "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
        "MPL-1.1 OR GPL-2.0-only OR LGPL-2.1-or-later",
        "GNU Lesser General Public License v3 (LGPLv3)",
        "Artistic License; GNU General Public License (GPL)",
    ],
)
def test_a_choice_without_the_gpl_is_enough(licence: str) -> None:
    assert notices.is_allowed(licence)


@pytest.mark.parametrize(
    "licence",
    [
        "GPL-3.0-or-later",
        "AGPL-3.0",
        "MIT AND GPL-2.0-only",
        "GNU General Public License v3 (GPLv3)",
        "GNU Affero General Public License v3",
        "GPL-2.0-only OR AGPL-3.0-only",
    ],
)
def test_the_gpl_is_refused(licence: str) -> None:
    assert not notices.is_allowed(licence)


def test_each_distribution_inside_is_named_with_its_texts(tmp_path: Path) -> None:
    contents, out = tmp_path / "contents.json", tmp_path / "notices.txt"
    files = [["babel/global.dat", "/nowhere/global.dat", "DATA"]]
    contents.write_text(json.dumps({"modules": ["typer.main", "corpus.errors", "json"], "files": files}), "utf-8")
    assert notices.main(contents, out) == 0
    text = out.read_text("utf-8")
    assert "\ntyper " in text
    assert "\nbabel " in text
    assert "Redistribution and use in source and binary forms" in text
    assert "\nspacy " not in text


def test_a_text_that_two_bring_stands_there_once() -> None:
    given = [notices.Notice("a 1", "MIT", ("text", "more")), notices.Notice("b 2", "MIT", ("text",))]
    lines = notices._full_texts(given)
    assert lines.count("text") == 1
    assert "The same text as of a 1." in lines
