"""docs/shortcuts.md is what the registry says."""

from pathlib import Path

from corpus.model import load_scheme
from desktop.commands import Registry
from desktop.commands.sheet import markdown

ROOT = Path(__file__).parents[3]


def test_the_page_of_shortcuts_is_up_to_date():
    registry = Registry()
    registry.set_scheme(load_scheme("ontonotes"))
    page = (ROOT / "docs" / "shortcuts.md").read_text("utf-8")
    assert page == markdown(registry), "run: python -m desktop.commands.sheet > docs/shortcuts.md"
