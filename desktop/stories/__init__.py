"""The list of stories: which there are, how far each one is, and a way to find one."""

from desktop.stories.panel import StoriesPanel

__all__ = ["StoriesPanel"]
