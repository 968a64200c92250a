"""The table of errors and the code agree: each code that is raised has a sentence, and none is left over."""

import re
from pathlib import Path

from corpus.errors import MESSAGES

ROOT = Path(__file__).parent.parent.parent
RAISED = re.compile(r'(?:TwinspanError|warning|problem)\(\s*"([a-z0-9-]+)"')


def sources() -> str:
    files = [path for room in ("corpus", "desktop") for path in (ROOT / room).rglob("*.py")]
    return "\n".join(path.read_text("utf-8") for path in files if path.name != "errors.py")


def test_every_code_that_is_raised_has_a_sentence() -> None:
    assert set(RAISED.findall(sources())) <= set(MESSAGES)


def test_no_sentence_is_left_over() -> None:
    text = sources()
    assert [code for code in MESSAGES if f'"{code}"' not in text] == []


def test_each_sentence_says_something_and_ends() -> None:
    assert [sentence for sentence in MESSAGES.values() if not sentence.rstrip('"]').endswith((".", "}"))] == []
