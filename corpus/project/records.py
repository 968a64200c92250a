"""A whole story as one record, for whatever carries stories between files."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from corpus.model import Document, Link, NoCounterpart, Span, Story
from corpus.project.annotators import Annotator


@dataclass(frozen=True, slots=True)
class Origin:
    """The file a document was read from: its SHA-256 (hexadecimal), kind and encoding, and its bytes if at hand."""

    sha256: str | None = None
    media_type: str = "text/plain"
    encoding: str | None = None
    content: bytes | None = None


@dataclass(frozen=True, slots=True)
class StoryRecord:
    """A story with everything that was suggested and decided in it, by everyone.

    `spans` and `links` are told apart by their status: suggested, rejected, or a label or link that stands.
    A label's `suggestion_id` and a link's ends are ids of `spans`. `done` holds ids of annotators. What
    `annotators` does not list, or who is None on a label, is whoever imports. `origins` goes by document id.
    `anchors` says (start, end, label) of the suggestion behind a label or rejection, where no span in the
    record does.
    """

    story: Story
    documents: tuple[Document, ...] = ()
    spans: tuple[Span, ...] = ()
    links: tuple[Link, ...] = ()
    no_counterparts: tuple[NoCounterpart, ...] = ()
    done: tuple[str, ...] = ()
    annotators: tuple[Annotator, ...] = ()
    origins: Mapping[str, Origin] = field(default_factory=dict)
    anchors: Mapping[str, tuple[int, int, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ImportedStory:
    """What became of a record: the story, the ids that its things go by now (old to new), and what fell together.

    `merged` counts spans and links that repeated another one of the record: same place, label and annotator.
    """

    story: Story
    documents: Mapping[str, str]
    spans: Mapping[str, str]
    links: Mapping[str, str]
    merged: int
