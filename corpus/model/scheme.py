"""The label scheme: which labels a project uses, with the key, colour and guideline of each."""

import tomllib
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from corpus.errors import TwinspanError


@dataclass(frozen=True, slots=True)
class Label:
    """One label. `kind` is "entity" or "figure"; `key` is the letter that gives it; `color` is "#rrggbb"."""

    name: str
    kind: str
    key: str
    color: str
    description: str


@dataclass(frozen=True, slots=True)
class Scheme:
    """A named, ordered set of labels."""

    name: str
    title: str
    labels: tuple[Label, ...]

    def label(self, name: str) -> Label | None:
        """Return the label called `name`, or None where the scheme has none."""
        return next((label for label in self.labels if label.name == name), None)


def scheme_names() -> list[str]:
    """Return the names of the schemes that come with Twinspan, sorted."""
    folder = files("resources") / "schemes"
    return sorted(entry.name.removesuffix(".toml") for entry in folder.iterdir() if entry.name.endswith(".toml"))


def load_scheme(name: str) -> Scheme:
    """Return the bundled scheme called `name`, or the one in the .toml file at the path `name`.

    Raises TwinspanError `scheme-unknown` or `scheme-broken`.
    """
    if name in scheme_names():
        return parse_scheme((files("resources") / "schemes" / f"{name}.toml").read_text("utf-8"), name)
    path = Path(name)
    if path.suffix == ".toml" and path.is_file():
        return parse_scheme(path.read_text("utf-8"), str(path))
    raise TwinspanError("scheme-unknown", name=name, known=", ".join(scheme_names()))


def parse_scheme(toml: str, origin: str) -> Scheme:
    """Return the scheme written in `toml`; `origin` names it in errors.

    Raises TwinspanError `scheme-broken`.
    """
    try:
        data = tomllib.loads(toml)
        labels = tuple(
            Label(
                str(row["name"]),
                str(row["kind"]),
                str(row["key"]),
                str(row["color"]),
                str(row["description"]),
            )
            for row in data["labels"]
        )
        scheme = Scheme(str(data["name"]), str(data["title"]), labels)
    except (tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise TwinspanError("scheme-broken", path=origin, problem=error) from error
    for field in ("name", "key"):
        values = [getattr(label, field) for label in labels]
        twice = {value for value in values if values.count(value) > 1}
        if twice:
            problem = f"two labels share the {field} {', '.join(sorted(twice))}"
            raise TwinspanError("scheme-broken", path=origin, problem=problem)
    return scheme
