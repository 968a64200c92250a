"""The tour: a first story, worked through by doing."""

from desktop.tour.tour import Tour

__all__ = ["Tour"]
