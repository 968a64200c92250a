"""Who leads through the spans while another list than the texts has the keyboard."""

from typing import Protocol


class Guide(Protocol):
    """A list of spans or links that a person walks through instead of the texts."""

    def lead(self, step: int) -> None:
        """Move the focus to the next (1) or previous (-1) entry of the list; what left the list counts as passed."""
