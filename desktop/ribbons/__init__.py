"""Several texts as one: ribbons that join linked spans between the panes, and panes that scroll together."""

from desktop.ribbons.alignments import Alignments
from desktop.ribbons.controller import Ribbons
from desktop.ribbons.gutter import GutterSplitter
from desktop.ribbons.together import ScrollTogether

__all__ = ["Alignments", "GutterSplitter", "Ribbons", "ScrollTogether"]
