"""What the README shows is what happens."""

import doctest
import re
from pathlib import Path

import pytest

README = Path(__file__).parent.parent / "README.md"


def test_the_examples_are_true() -> None:
    result = doctest.testfile(str(README), module_relative=False)
    assert (result.attempted, result.failed) == (4, 0)


@pytest.mark.parametrize(
    "name",
    [
        "README.md",
        "docs/architecture.md",
        "docs/formats.md",
        "docs/schema.md",
        "docs/benchmarks.md",
        "docs/releasing.md",
    ],
)
def test_links_lead_somewhere(name: str) -> None:
    path = README.parent / name
    targets = re.findall(r"\]\(([^)#:]+)\)", path.read_text("utf-8"))
    assert [target for target in targets if not (path.parent / target).exists()] == []
