"""Search: words as people type them, found whatever their case, marks and width."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from corpus.project.store import Store
from corpus.text import fold, search_key
from corpus.text.keys import is_cjk

# What the index's tokenizer (unicode61) takes for a token, after search_key has set Chinese characters apart.
_TOKEN = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Hit:
    """A place that a search found, in code points of the document's text."""

    document_id: str
    story_id: str
    start: int
    end: int


def index_document(store: Store, position: int, text: str) -> None:
    """Enter a document's text into the search index."""
    store.run("INSERT INTO search_index (rowid, key) VALUES (?, ?)", (position, search_key(text)))


def forget_document(store: Store, document_id: str) -> None:
    """Take a document out of the search index, before its row goes."""
    row = store.row("SELECT position, text FROM documents WHERE id = ?", (document_id,))
    if row:
        store.run(
            "INSERT INTO search_index (search_index, rowid, key) VALUES ('delete', ?, ?)", (row[0], search_key(row[1]))
        )


def index_words(text: str) -> list[str]:
    """Return the words of `text` as the search index holds them; each Chinese character is a word."""
    return _TOKEN.findall(search_key(text))


def documents_with(store: Store, words: list[str], *, open_ended: bool) -> list[int]:
    """Return the positions of the documents in which `words` (as index_words gives them) follow one another."""
    if not words:
        return []
    sql = "SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY rowid"
    return [row[0] for row in store.rows(sql, (_phrase(words, open_ended),))]


def search(store: Store, query: str, limit: int) -> list[Hit]:
    """Return up to `limit` places where the words of `query` follow one another, document by document.

    A star at the end lets the last word go on: `toa*` finds Toàn.
    """
    words = index_words(query)
    if not words:
        return []
    open_ended = query.rstrip().endswith("*")
    found = store.rows(
        "SELECT d.id, d.story_id, d.text FROM search_index i JOIN documents d ON d.position = i.rowid "
        "WHERE i.search_index MATCH ? ORDER BY i.rowid LIMIT ?",
        (_phrase(words, open_ended), limit),
    )
    hits: list[Hit] = []
    for document_id, story_id, text in found:
        hits += [Hit(document_id, story_id, start, end) for start, end in _places(text, words, open_ended)]
        if len(hits) >= limit:
            break
    return hits[:limit]


def _phrase(words: list[str], open_ended: bool) -> str:
    return '"' + " ".join(words) + '"' + (" *" if open_ended else "")


def _places(text: str, words: list[str], open_ended: bool) -> Iterator[tuple[int, int]]:
    """Yield (start, end) in `text` of each run of tokens that equals `words`."""
    folded = fold(text)
    tokens = list(_tokens(folded.key))
    for first in range(len(tokens) - len(words) + 1):
        run = [word for word, _, _ in tokens[first : first + len(words)]]
        if run[:-1] == words[:-1] and (run[-1].startswith(words[-1]) if open_ended else run[-1] == words[-1]):
            start, end = folded.starts[tokens[first][1]], tokens[first + len(words) - 1][2]
            # A character that folds to several (㈱ to (株)) ends where the next one begins.
            last = folded.starts[end - 1]
            while folded.starts[end] == last:
                end += 1
            yield start, folded.starts[end]


def _tokens(key: str) -> Iterator[tuple[str, int, int]]:
    """Yield (word, start, end) of each token of a folded text; a Chinese character is a token."""
    for match in _TOKEN.finditer(key):
        start = match.start()
        for position in range(match.start(), match.end()):
            if is_cjk(key[position]):
                if start < position:
                    yield key[start:position], start, position
                yield key[position], position, position + 1
                start = position + 1
        if start < match.end():
            yield key[start : match.end()], start, match.end()
