"""The linker's data files in resources/tables, read when they are first needed."""

from collections.abc import Iterator
from importlib.resources import files


def rows(name: str) -> Iterator[list[str]]:
    """Yield the fields of each row of the table linking_NAME.tsv, its header left out."""
    text = (files("resources") / "tables" / f"linking_{name}.tsv").read_text("utf-8")
    lines = iter(text.splitlines())
    next(lines)
    for line in lines:
        yield line.split("\t")
