"""The registry of all commands, those of the project's labels included."""

from collections.abc import Iterator

from corpus.model import Scheme
from desktop.commands.command import Command


class Registry:
    """The commands by id, in the order of the menus."""

    def __init__(self) -> None:
        from desktop.commands import (
            app,
            furniture,
            helping,
            languages,
            learning,
            linking,
            moving,
            project,
            queue,
            review,
            spans,
            viewing,
        )

        self._fixed = [
            *project.COMMANDS,
            *learning.COMMANDS,
            *app.COMMANDS,
            *moving.STORIES,
            *queue.COMMANDS,
            *spans.COMMANDS,
            *review.MANY,
            *moving.SPANS,
            *linking.COMMANDS,
            *review.LIST,
            *viewing.COMMANDS,
            *furniture.COMMANDS,
            *languages.COMMANDS,
            *helping.COMMANDS,
        ]
        self._labels: list[Command] = []

    def set_scheme(self, scheme: Scheme | None) -> None:
        """Take the labels of `scheme` as commands, one a label."""
        from desktop.commands.spans import label_command

        self._labels = [label_command(label) for label in scheme.labels] if scheme else []

    @property
    def labels(self) -> list[Command]:
        """The commands that give a label."""
        return list(self._labels)

    def __iter__(self) -> Iterator[Command]:
        yield from self._fixed
        yield from self._labels

    def __getitem__(self, command_id: str) -> Command:
        return next(command for command in self if command.id == command_id)
