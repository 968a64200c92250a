"""The files of translations hold every text of the interface, and none that is gone."""

import shutil
from pathlib import Path

import pytest
from lxml import etree
from translations import FOLDER, collect


def texts(file: Path) -> set[tuple[str, str]]:
    return {
        (context.findtext("name"), message.findtext("source"))
        for context in etree.parse(file).iter("context")
        for message in context.iter("message")
    }


@pytest.mark.parametrize("language", ["vi", "zh_CN"])
def test_the_files_are_up_to_date(tmp_path: Path, language: str) -> None:
    kept = FOLDER / f"twinspan_{language}.ts"
    fresh = Path(shutil.copy(kept, tmp_path))
    collect(fresh, language)
    assert texts(fresh) ^ texts(kept) == set(), "run: python3 build_scripts/dev.py translate"
