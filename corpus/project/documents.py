"""The documents of the stories. A text never changes after import; neither does its original file."""

import hashlib
import json
import zlib
from collections.abc import Iterable

from corpus.errors import TwinspanError
from corpus.model import Document
from corpus.project.annotators import Annotators
from corpus.project.counts import describe_documents
from corpus.project.ids import new_id, now
from corpus.project.log import write_line
from corpus.project.records import Origin
from corpus.project.search import forget_document, index_document
from corpus.project.store import Store

_COLUMNS = "id, story_id, name, lang, text, date"


class Documents:
    """The documents of one project. Ids that don't exist raise `document-unknown`."""

    def __init__(self, store: Store, annotators: Annotators) -> None:
        self._store = store
        self._annotators = annotators

    def add(
        self,
        story_id: str,
        name: str,
        lang: str,
        text: str,
        *,
        date: str | None = None,
        original: bytes | None = None,
        media_type: str = "text/plain",
        encoding: str | None = None,
    ) -> Document:
        """Add a document to a story and to the search index.

        `date` is the reference date (ISO 8601). `original` is the file as it was read; without it the SHA-256
        is that of the text in UTF-8. Raises `story-unknown`, and `document-broken` for a text that holds
        half of a surrogate pair.
        """
        document = Document(new_id(), story_id, name, lang, text, date)
        with self._store.transaction():
            if self._store.row("SELECT 1 FROM stories WHERE id = ?", (story_id,)) is None:
                raise TwinspanError("story-unknown", story=story_id)
            insert_document(self._store, document, Origin(None, media_type, encoding, original))
            describe_documents(self._store, story_id)
        return document

    def of(self, story_id: str) -> list[Document]:
        """Return the documents of a story in the order of adding."""
        rows = self._store.rows(f"SELECT {_COLUMNS} FROM documents WHERE story_id = ? ORDER BY position", (story_id,))
        return [Document(*row) for row in rows]

    def get(self, document_id: str) -> Document:
        """Return the document with this id."""
        row = self._store.row(f"SELECT {_COLUMNS} FROM documents WHERE id = ?", (document_id,))
        if row is None:
            raise TwinspanError("document-unknown", document=document_id)
        return Document(*row)

    def languages(self, document_ids: Iterable[str]) -> dict[str, str]:
        """Return the language of each of these documents by its id, without reading their texts."""
        sql = "SELECT id, lang FROM documents WHERE id IN (SELECT value FROM json_each(?))"
        return dict(self._store.rows(sql, (json.dumps(list(document_ids)),)))

    def media_types(self) -> set[str]:
        """Return the kinds of the files that the documents were read from, without reading any of them."""
        return {kind for (kind,) in self._store.rows("SELECT DISTINCT media_type FROM documents")}

    def with_sha256(self, sha256: str) -> Document | None:
        """Return the first document made from a file with this SHA-256 (hexadecimal), or None."""
        sql = f"SELECT {_COLUMNS} FROM documents WHERE sha256 = ? ORDER BY position LIMIT 1"
        row = self._store.row(sql, (sha256.lower(),))
        return Document(*row) if row else None

    def original(self, document_id: str) -> bytes | None:
        """Return the bytes of the file that a document was read from, or None where it came without one."""
        packed = self._store.value("SELECT zlib FROM originals WHERE document_id = ?", (document_id,))
        return None if packed is None else zlib.decompress(packed)

    def set_language(self, document_id: str, lang: str) -> None:
        """Correct the language (BCP 47 code) of a document."""
        old = self.get(document_id)
        with self._store.transaction():
            self._store.run("UPDATE documents SET lang = ? WHERE id = ?", (lang, document_id))
            describe_documents(self._store, old.story_id)
            self._log("set-language", old, {"from": old.lang, "to": lang})

    def rename(self, document_id: str, name: str) -> None:
        """Give a document another name."""
        old = self.get(document_id)
        with self._store.transaction():
            self._store.run("UPDATE documents SET name = ? WHERE id = ?", (name, document_id))
            self._log("rename-document", old, {"from": old.name, "to": name})

    def move(self, document_id: str, story_id: str) -> int:
        """Put a document into another story, and return how many people's links to its old story this cut.

        Links join documents of one story; those that are cut stand in the history. Raises `story-unknown`.
        """
        old = self.get(document_id)
        if old.story_id == story_id:
            return 0
        with self._store.transaction():
            if self._store.row("SELECT 1 FROM stories WHERE id = ?", (story_id,)) is None:
                raise TwinspanError("story-unknown", story=story_id)
            cut = self._cut_links(document_id)
            self._store.run("UPDATE documents SET story_id = ? WHERE id = ?", (story_id, document_id))
            for changed in (old.story_id, story_id):
                describe_documents(self._store, changed)
            write_line(
                self._store, self._annotators.current, "move-document",
                params={"name": old.name, "cut": len(cut)}, stories=[old.story_id, story_id],
                documents=[document_id], before={"links": cut} if cut else None,
            )  # fmt: skip
        return len(cut)

    def remove(self, document_id: str) -> None:
        """Remove a document with everything decided on it; the history keeps a line."""
        old = self.get(document_id)
        with self._store.transaction():
            forget_document(self._store, document_id)
            self._store.run("DELETE FROM documents WHERE id = ?", (document_id,))
            describe_documents(self._store, old.story_id)
            self._log("remove-document", old, {"name": old.name, "lang": old.lang})

    def _cut_links(self, document_id: str) -> list[dict[str, object]]:
        of_document = "(SELECT id FROM labels WHERE document_id = :document)"
        touching = f"WHERE from_label IN {of_document} OR to_label IN {of_document}"
        cut = self._store.dicts(f"SELECT * FROM links {touching}", {"document": document_id})
        self._store.run(f"DELETE FROM links {touching}", {"document": document_id})
        self._store.run(f"DELETE FROM no_counterparts WHERE label_id IN {of_document}", {"document": document_id})
        for table in ("suggested_links", "link_rejections"):
            self._store.run(
                f"DELETE FROM {table} WHERE from_document = :document OR to_document = :document",
                {"document": document_id},
            )
        return cut

    def _log(self, action: str, document: Document, params: dict[str, object]) -> None:
        write_line(
            self._store, self._annotators.current, action,
            params=params, stories=[document.story_id], documents=[document.id],
        )  # fmt: skip


def insert_document(store: Store, document: Document, origin: Origin) -> None:
    """Write a document, its original and its entry in the search index. Raises `document-broken`."""
    try:
        encoded = document.text.encode()
    except UnicodeEncodeError as error:
        raise TwinspanError("document-broken", name=document.name, offset=error.start) from error
    source = encoded if origin.content is None else origin.content
    position = store.value(
        "INSERT INTO documents (id, story_id, name, lang, date, length, sha256, media_type, encoding, added_at, text) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING position",
        (
            document.id, document.story_id, document.name, document.lang, document.date, len(document.text),
            origin.sha256 or hashlib.sha256(source).hexdigest(), origin.media_type, origin.encoding, now(),
            document.text,
        ),
    )  # fmt: skip
    if origin.content is not None:
        store.run(
            "INSERT INTO originals (document_id, length, zlib) VALUES (?, ?, ?)",
            (document.id, len(origin.content), zlib.compress(origin.content)),
        )
    index_document(store, position, document.text)
