"""The open project as the screen sees it: one story, one focus, and the announcement of every change."""

from desktop.session.session import Selection, Session
from desktop.session.story import OpenStory

__all__ = ["OpenStory", "Selection", "Session"]
