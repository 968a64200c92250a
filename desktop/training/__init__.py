"""Training in the window: what to train, how it goes, and what came of it."""

from desktop.training.trainer import Trainer, Wish
from desktop.training.window import TrainingWindow

__all__ = ["Trainer", "TrainingWindow", "Wish"]
