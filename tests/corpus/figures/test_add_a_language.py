"""docs/add-a-language.md is run as it stands: its blocks make a language, and its last one says what that reads."""

import re
from ast import literal_eval
from pathlib import Path

from corpus.figures.reader import Reader

GUIDE = Path(__file__).parents[3] / "docs" / "add-a-language.md"


def test_the_guide_adds_a_language() -> None:
    *code, expected = re.findall(r"```python\n(.*?)```", GUIDE.read_text("utf-8"), re.DOTALL)
    module: dict = {}
    exec("\n".join(code), module)  # noqa: S102 our own guide
    reader = Reader(module["language"]())
    for text, figures in literal_eval(expected):
        found = [
            " ".join(part for part in (one.label, one.value, one.unit, one.modifier) if part)
            for one, _ in reader.read(text)
        ]
        assert found == figures
