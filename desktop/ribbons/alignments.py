"""Which paragraphs of the open story answer each other, worked out in the background and kept."""

from itertools import combinations

from PySide6.QtCore import QCoreApplication, QObject, Signal

from corpus.model import Document, Pairing
from desktop.jobs import Job, Jobs
from desktop.ribbons.mapping import OffsetMap, Pair, aligned_map
from desktop.session import Session

_LONGEST = 100_000  # code points of a text that is aligned; longer ones would keep the machine busy for too long
_KEPT = 60  # pairs of texts

_Version = tuple[str, str]  # a document's id and language; its text never changes
_Key = tuple[_Version, _Version, tuple[Pairing, ...]]  # two documents, and what a person says of their paragraphs


class Alignments(QObject):
    """Maps between the documents of the session's story. `changed` says that better maps are there."""

    changed = Signal()

    def __init__(self, session: Session, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._maps: dict[_Key, OffsetMap] = {}
        self._rows: dict[_Key, list[Pair]] = {}
        self._under_way: set[_Key] = set()
        session.story_opened.connect(self._refresh)
        session.changed.connect(lambda _: self._refresh())
        session.closed.connect(self._maps.clear)

    def between(self, a: Document, b: Document) -> OffsetMap:
        """Return the map from `a` to `b`; as long as none is worked out, by their lengths alone."""
        if found := self._maps.get(self._key(a, b)):
            return found
        return aligned_map((), len(a.text), len(b.text))

    def is_known(self, a: Document, b: Document) -> bool:
        """Tell whether the paragraphs of `a` and `b` have been aligned."""
        return self._key(a, b) in self._maps

    def rows(self, a: Document, b: Document) -> list[Pair]:
        """Return the paragraphs of `a` and `b` that answer each other, as far as they have been aligned."""
        if rows := self._rows.get(self._key(a, b)):
            return rows
        return [(one, other) for other, one in self._rows.get(self._key(b, a), ())]

    def _key(self, a: Document, b: Document) -> _Key:
        story = self._session.story
        said = story.pairings if story else ()
        here = (each for each in said if {each.document_a, each.document_b} == {a.id, b.id})
        return _version(a), _version(b), tuple(here)

    def _refresh(self) -> None:
        documents = self._session.story.documents if self._session.story else []
        wanted = [
            (a, b)
            for a, b in combinations(documents, 2)
            if not self.is_known(a, b)
            and self._key(a, b) not in self._under_way
            and 0 < max(len(a.text), len(b.text)) <= _LONGEST
        ]
        if not wanted:
            return
        keys = [self._key(a, b) for a, b in wanted]
        self._under_way.update(keys)

        def work(job: Job) -> dict[_Key, list[Pair]]:
            from corpus.linking import align_corrected

            found: dict[_Key, list[Pair]] = {}
            for number, ((a, b), key) in enumerate(zip(wanted, keys, strict=True)):
                if job.cancelled():
                    break
                job.report(number, len(wanted), b.name)
                found[key] = align_corrected(a, b, key[2])
            return found

        def done(found: dict[_Key, list[Pair]]) -> None:
            lengths = {_version(document): len(document.text) for pair in wanted for document in pair}
            for key, pairs in found.items():
                self._rows[key] = pairs
                self._keep(key, aligned_map(pairs, lengths[key[0]], lengths[key[1]]))
            self.changed.emit()

        title = QCoreApplication.translate("Alignments", "Aligning the texts")
        self._jobs.start(title, work, done, ended=lambda: self._under_way.difference_update(keys))

    def _keep(self, key: _Key, found: OffsetMap) -> None:
        a, b, said = key
        self._maps[key] = found
        self._maps[b, a, said] = found.inverted()
        while len(self._maps) > 2 * _KEPT:
            oldest = next(iter(self._maps))
            del self._maps[oldest]
            self._rows.pop(oldest, None)


def _version(document: Document) -> _Version:
    return document.id, document.lang
