"""What is shown while no project is open."""

from desktop.welcome.page import WelcomePage

__all__ = ["WelcomePage"]
