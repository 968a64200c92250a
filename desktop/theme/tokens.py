"""The named colours of a theme, as resources/themes/*.toml holds them."""

import tomllib
from functools import lru_cache
from importlib.resources import files


@lru_cache(maxsize=2)
def load_tokens(dark: bool) -> dict[str, str]:
    """Return the colours of the dark or the light theme, name to "#rrggbb"."""
    name = "dark.toml" if dark else "light.toml"
    return tomllib.loads((files("resources") / "themes" / name).read_text("utf-8"))
