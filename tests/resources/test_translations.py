"""The translations of the interface: complete, of one shape with the English, and compiled as they stand."""

import re
from pathlib import Path

import pytest
from lxml import etree
from PySide6.QtCore import QTranslator

FOLDER = Path(__file__).parents[2] / "resources" / "translations"
FIELD = re.compile(r"\{\w*\}")
MNEMONIC = re.compile(r"&(?=\w)")


def messages(file: Path) -> list[tuple[str, str, str, bool]]:
    """Return context, English, translation and whether it is finished, of every message of a .ts file."""
    found = []
    for context in etree.parse(file).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            finished = translation.get("type") is None and bool(translation.text)
            found.append(
                (context.findtext("name"), message.findtext("source"), translation.text or "", finished),
            )
    return found


@pytest.mark.parametrize("language", ["vi", "zh_CN"])
class TestLanguage:
    """One language of the interface."""

    def test_nothing_is_left_in_english(self, language: str) -> None:
        assert [english for _, english, _, finished in messages(_file(language)) if not finished] == []

    def test_what_is_put_in_is_put_in_everywhere(self, language: str) -> None:
        for _, english, other, _ in messages(_file(language)):
            assert sorted(FIELD.findall(english)) == sorted(FIELD.findall(other)), other
            assert len(MNEMONIC.findall(english)) == len(MNEMONIC.findall(other)), other
            assert english.endswith("…") == other.endswith("…"), other

    def test_it_is_compiled_as_it_stands(self, language: str) -> None:
        translator = QTranslator()
        assert translator.load(str(_file(language).with_suffix(".qm")))
        for context, english, other, _ in messages(_file(language)):
            assert translator.translate(context, english) == other


def _file(language: str) -> Path:
    return FOLDER / f"twinspan_{language}.ts"
