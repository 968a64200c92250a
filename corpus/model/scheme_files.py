"""Label schemes as .toml files: those that come with Twinspan, and a person's own."""

import json
import tomllib
from importlib.resources import files
from pathlib import Path
from typing import Any

from corpus.errors import TwinspanError
from corpus.model.scheme import Scheme
from corpus.model.scheme_data import scheme_data, scheme_from

_LARGEST = 4_000_000  # bytes; every label with a long guideline


def scheme_names() -> list[str]:
    """Return the names of the schemes that come with Twinspan: OntoNotes first, the empty one last."""
    folder = files("resources") / "schemes"
    names = (entry.name.removesuffix(".toml") for entry in folder.iterdir() if entry.name.endswith(".toml"))
    return sorted(names, key=lambda name: (name != "ontonotes", name == "own", name))


def load_scheme(name: str) -> Scheme:
    """Return the bundled scheme called `name`, or the one in the .toml file at the path `name`.

    Raises TwinspanError `scheme-unknown` or `scheme-broken`.
    """
    if name in scheme_names():
        return parse_scheme((files("resources") / "schemes" / f"{name}.toml").read_text("utf-8"), name)
    path = Path(name)
    if path.suffix == ".toml" and path.is_file():
        return parse_scheme(_text_of(path), str(path))
    raise TwinspanError("scheme-unknown", name=name, known=", ".join(scheme_names()))


def parse_scheme(toml: str, origin: str) -> Scheme:
    """Return the scheme written in `toml`; `origin` names it in errors.

    Raises TwinspanError `scheme-broken`.
    """
    try:
        return scheme_from(tomllib.loads(toml))
    except (ValueError, RecursionError) as error:  # TOMLDecodeError is a ValueError
        raise TwinspanError("scheme-broken", path=origin, problem=error) from error


def save_scheme(scheme: Scheme, path: Path) -> None:
    """Write a scheme to a .toml file that `load_scheme` reads. Raises TwinspanError `export-failed`."""
    beside = path.with_name(f"{path.name}.part")
    try:
        beside.write_text(scheme_toml(scheme), "utf-8")
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise TwinspanError("export-failed", path=path, problem=error.strerror or error) from error


def scheme_toml(scheme: Scheme) -> str:
    """Return a scheme as TOML."""
    data = scheme_data(scheme)
    labels = data.pop("labels")
    lines = [_pair(key, value) for key, value in data.items()]
    if not labels:
        lines.append("labels = []")
    for label in labels:
        lines += ["", "[[labels]]", *(_pair(key, value) for key, value in label.items())]
    return "\n".join(lines) + "\n"


def _pair(key: str, value: Any) -> str:
    """Return an entry of TOML. A JSON string is a TOML basic string, but that TOML wants DEL escaped, too."""
    if isinstance(value, str) and "\n" in value:
        lines = "\n".join(json.dumps(line, ensure_ascii=False)[1:-1] for line in value.split("\n"))
        written = f'"""\n{lines}"""'
    else:
        written = json.dumps(value, ensure_ascii=False)
    return f"{key} = {written}".replace("\x7f", "\\u007F")


def _text_of(path: Path) -> str:
    try:
        if path.stat().st_size > _LARGEST:
            raise TwinspanError("scheme-broken", path=path, problem=f"it is larger than {_LARGEST // 1_000_000} MB")
        return path.read_text("utf-8-sig")
    except OSError as error:
        raise TwinspanError("scheme-broken", path=path, problem=error.strerror or error) from error
    except UnicodeDecodeError as error:
        raise TwinspanError("scheme-broken", path=path, problem="it is not UTF-8") from error
