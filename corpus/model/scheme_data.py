"""A label scheme as plain data, as it stands in a .toml file and in the history, and the rules that it keeps."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from corpus.model.records import Relation
from corpus.model.scheme import FIXED_RELATIONS, Label, Scheme, pairs

MOST_LABELS = 200
LONGEST_NAME = 40
LONGEST_TEXT = 20_000

# What every format that labels leave in can hold as a label: no white space, and nothing that tags are built with.
_NAME = re.compile(r"\w[\w.-]*")
_COLOR = re.compile(r"#[0-9a-fA-F]{6}")


def is_name(text: str) -> bool:
    """Tell whether `text` can be the name of a label."""
    return len(text) <= LONGEST_NAME and bool(_NAME.fullmatch(text))


def scheme_data(scheme: Scheme) -> dict[str, Any]:
    """Return a scheme as lists, dicts and texts, without what is as it is by default."""
    data: dict[str, Any] = {"name": scheme.name, "title": scheme.title}
    if scheme.links is not None:
        data["links"] = sorted([*sorted(pair), *pair][:2] for pair in scheme.links)
    if set(scheme.relations) != set(Relation):
        data["relations"] = [relation.value for relation in scheme.relations]
    data["labels"] = [_label_data(label) for label in scheme.labels]
    return data


def scheme_from(data: Mapping[str, Any]) -> Scheme:
    """Return the scheme that `scheme_data` wrote, or a person. Raises ValueError, saying what is wrong with it."""
    try:
        labels = tuple(_label(row) for row in data["labels"])
        links = pairs(_texts(pair) for pair in data["links"]) if data.get("links") is not None else None
        wanted = {Relation(value) for value in data.get("relations", Relation)}
        scheme = Scheme(
            str(data["name"]),
            str(data["title"]),
            labels,
            links,
            tuple(relation for relation in Relation if relation in wanted | FIXED_RELATIONS),
        )
    except KeyError as error:
        problem = f"{error.args[0]} is missing"
        raise ValueError(problem) from error
    except (TypeError, AttributeError) as error:
        problem = f"a value is of the wrong type ({error})"
        raise ValueError(problem) from error
    for problem in problems(scheme):
        raise ValueError(problem)
    return scheme


def problems(scheme: Scheme) -> Iterator[str]:
    """Yield what is wrong with a scheme, in English."""
    if len(scheme.labels) > MOST_LABELS:
        yield f"it has {len(scheme.labels)} labels, more than {MOST_LABELS}"
    for label in scheme.labels:
        if not is_name(label.name):
            yield f"{label.name!r} is no name of a label; take letters, digits, _ - and ."
        elif label.kind not in ("entity", "figure"):
            yield f"{label.name} is of the kind {label.kind!r}; take entity or figure"
        elif len(label.key) > 1 or label.key.isspace():
            yield f"the key of {label.name} is {label.key!r}; take one letter, or none"
        elif not _COLOR.fullmatch(label.color):
            yield f"the colour of {label.name} is {label.color!r}; take #rrggbb"
        elif len(label.guideline) > LONGEST_TEXT or len(label.description) > LONGEST_TEXT:
            yield f"the guideline of {label.name} is longer than {LONGEST_TEXT} characters"
    for field in ("name", "key"):
        counts = Counter(getattr(label, field) for label in scheme.labels)
        twice = sorted(value for value, count in counts.items() if value and count > 1)
        if twice:
            yield f"two labels share the {field} {', '.join(twice)}"
    taken = Counter(name for label in scheme.labels for name in set(label.takes))
    twice = sorted(name for name, count in taken.items() if count > 1)
    if twice:
        yield f"two labels take {', '.join(twice)}"
    names = {label.name for label in scheme.labels}
    unknown = sorted({name for pair in scheme.links or () for name in pair} - names)
    if unknown:
        yield f"links name labels that it does not have: {', '.join(unknown)}"


def _label(row: Mapping[str, Any]) -> Label:
    return Label(
        str(row["name"]),
        str(row["kind"]),
        str(row["key"]),
        str(row["color"]),
        str(row["description"]),
        str(row.get("guideline", "")),
        tuple(_texts(row.get("takes", ()))),
    )


def _label_data(label: Label) -> dict[str, Any]:
    data: dict[str, Any] = {
        "name": label.name, "kind": label.kind, "key": label.key, "color": label.color,
        "description": label.description,
    }  # fmt: skip
    if label.takes:
        data["takes"] = list(label.takes)
    if label.guideline:
        data["guideline"] = label.guideline
    return data


def _texts(values: object) -> list[str]:
    if not isinstance(values, list | tuple) or not all(isinstance(value, str) for value in values):
        problem = f"{values!r} is no list of texts"
        raise ValueError(problem)
    return list(values)
