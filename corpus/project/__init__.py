"""The project file: one SQLite file that keeps every document, suggestion, decision and the way back."""

from corpus.project.annotators import Annotator, AnnotatorKind
from corpus.project.backup import Backup, backups, restore_backup
from corpus.project.edit import Change
from corpus.project.history_lines import HistoryEntry
from corpus.project.project import Project
from corpus.project.records import ImportedStory, Origin, StoryRecord
from corpus.project.search import Hit
from corpus.project.stories import StorySummary

__all__ = [
    "Annotator",
    "AnnotatorKind",
    "Backup",
    "Change",
    "HistoryEntry",
    "Hit",
    "ImportedStory",
    "Origin",
    "Project",
    "StoryRecord",
    "StorySummary",
    "backups",
    "restore_backup",
]
