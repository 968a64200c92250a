"""How spans look at the moment: colours by label and theme, what stands out, and what the tags say."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from corpus.model import Scheme, Span, Status
from desktop.reader import marks
from desktop.reader.appearance import Appearance
from desktop.reader.colours import LabelColours, label_colours, mix, reading_theme
from desktop.reader.marks import Mark
from desktop.reader.tags import Tagger
from desktop.reader.typography import Typography


@dataclass(frozen=True, slots=True)
class Tail:
    """A wash behind the line from a span to an edge of the view, where a ribbon to its partner begins.

    `strength` is how much of the colour is in it, 0..1; `alarm` takes the colour of contradictions.
    """

    to_right: bool
    alarm: bool
    strength: float


@dataclass(slots=True)
class Emphasis:
    """What stands out, by span id."""

    focus: str | None = None
    drop_target: str | None = None
    partners: frozenset[str] = frozenset()
    linked: frozenset[str] = frozenset()
    contradicting: frozenset[str] = frozenset()
    tails: Mapping[str, tuple[Tail, ...]] = field(default_factory=dict)


class Style:
    """Turns a span into colours, marks and words; `emphasis` changes while a style lives."""

    def __init__(self, appearance: Appearance, scheme: Scheme | None, emphasis: Emphasis) -> None:
        self.theme = reading_theme(dark=appearance.dark)
        self.detail = appearance.detail
        self.emphasis = emphasis
        self._colors = {label.name: label.color for label in scheme.labels} if scheme else {}

    def colours(self, span: Span) -> LabelColours:
        """Return the colours of the span's label."""
        return label_colours(self._colors.get(span.label), self.theme)

    def tint(self, span: Span) -> str:
        """Return the colour that lies behind the span, "#rrggbb"."""
        colours = self.colours(span)
        if span.id == self.emphasis.focus or span.id in self.emphasis.partners:
            return colours.focused
        return colours.suggested if span.status is Status.SUGGESTED else colours.labelled

    def wash(self, tail: Tail) -> str:
        """Return the colour of a tail, "#rrggbb"."""
        return mix(self.theme.page, self.theme.alarm if tail.alarm else self.theme.accent, tail.strength)

    def marks(self, span: Span) -> tuple[Mark, ...]:
        """Return the marks of the span, in the order they are drawn."""
        found: list[Mark] = []
        if span.id in self.emphasis.contradicting:
            found.append(Mark.CONTRADICTING)
        elif span.id in self.emphasis.linked:
            found.append(Mark.LINKED)
        if span.unsure:
            found.append(Mark.UNSURE)
        return tuple(found)

    def tagger(self, typography: Typography, edge: float) -> Tagger:
        """Return what places the tags of spans in this style, left of `edge`."""
        return Tagger(
            typography.tag_font,
            edge,
            lambda span: span.label.replace("_", " "),
            lambda span: marks.width(self.marks(span), typography.cap_height),
        )
