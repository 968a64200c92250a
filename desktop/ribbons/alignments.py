"""Which paragraphs of the open story answer each other, worked out in the background and kept."""

from itertools import combinations

from PySide6.QtCore import QCoreApplication, QObject, Signal

from corpus.model import Document
from desktop.jobs import Job, Jobs
from desktop.ribbons.mapping import OffsetMap, Pair, aligned_map
from desktop.session import Session

_LONGEST = 100_000  # code points of a text that is aligned; longer ones would keep the machine busy for too long
_KEPT = 60  # pairs of texts

_Version = tuple[str, str]  # a document's id and language; its text never changes
_Key = tuple[_Version, _Version]


class Alignments(QObject):
    """Maps between the documents of the session's story. `changed` says that better maps are there."""

    changed = Signal()

    def __init__(self, session: Session, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._maps: dict[_Key, OffsetMap] = {}
        self._under_way: set[_Key] = set()
        session.story_opened.connect(self._refresh)
        session.changed.connect(lambda _: self._refresh())
        session.closed.connect(self._maps.clear)

    def between(self, a: Document, b: Document) -> OffsetMap:
        """Return the map from `a` to `b`; as long as none is worked out, by their lengths alone."""
        if found := self._maps.get((_version(a), _version(b))):
            return found
        return aligned_map((), len(a.text), len(b.text))

    def is_known(self, a: Document, b: Document) -> bool:
        """Tell whether the paragraphs of `a` and `b` have been aligned."""
        return (_version(a), _version(b)) in self._maps

    def _refresh(self) -> None:
        documents = self._session.story.documents if self._session.story else []
        wanted = [
            (a, b)
            for a, b in combinations(documents, 2)
            if not self.is_known(a, b)
            and (_version(a), _version(b)) not in self._under_way
            and 0 < max(len(a.text), len(b.text)) <= _LONGEST
        ]
        if not wanted:
            return
        keys = [(_version(a), _version(b)) for a, b in wanted]
        self._under_way.update(keys)

        def work(job: Job) -> dict[_Key, list[Pair]]:
            from corpus.linking import align

            found: dict[_Key, list[Pair]] = {}
            for number, (a, b) in enumerate(wanted):
                if job.cancelled():
                    break
                job.report(number, len(wanted), b.name)
                found[_version(a), _version(b)] = align(a.text, a.lang, b.text, b.lang)
            return found

        def done(found: dict[_Key, list[Pair]]) -> None:
            lengths = {_version(document): len(document.text) for pair in wanted for document in pair}
            for (a, b), pairs in found.items():
                self._keep(a, b, aligned_map(pairs, lengths[a], lengths[b]))
            self.changed.emit()

        title = QCoreApplication.translate("Alignments", "Aligning the texts")
        self._jobs.start(title, work, done, ended=lambda: self._under_way.difference_update(keys))

    def _keep(self, a: _Version, b: _Version, found: OffsetMap) -> None:
        self._maps[a, b] = found
        self._maps[b, a] = found.inverted()
        while len(self._maps) > 2 * _KEPT:
            del self._maps[next(iter(self._maps))]


def _version(document: Document) -> _Version:
    return document.id, document.lang
