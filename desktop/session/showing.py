"""What a person wants to see of a story."""

from enum import StrEnum


class LinksShown(StrEnum):
    """Which links are drawn between the texts."""

    FOCUS = "focus"
    ALL = "all"
    CONTRADICTIONS = "contradictions"
