"""Tests of the screen need none: they draw offscreen unless a platform is asked for."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
