"""A .spacy file written Doc by Doc: what spaCy's DocBin holds in memory waits on the disk here.

The format is DocBin's (https://spacy.io/api/docbin#serialization-format): a msgpack map, deflated. Only the words that
occur, each once, and four bytes a Doc stay in memory.
"""

import shutil
import struct
import zlib
from array import array
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

if TYPE_CHECKING:
    from spacy.tokens import Doc

_VERSION = "0.1"  # of DocBin's format
_CHUNK_BYTES = 1024 * 1024
_SPOOLED = ("tokens", "spaces", "span_groups", "user_data")


class DocBinFile:
    """The Docs of one .spacy file, with their entities, span groups and user data. `folder` holds what waits."""

    def __init__(self, folder: Path) -> None:
        from spacy.attrs import ENT_IOB, ENT_TYPE, ORTH

        self._attributes = [ORTH, ENT_IOB, ENT_TYPE]  # ORTH is the first in a DocBin, white space stands apart
        folder.mkdir(parents=True, exist_ok=True)
        self._spools: dict[str, BinaryIO] = {name: (folder / name).open("w+b") for name in _SPOOLED}
        self._lengths = array("i")
        self._unknown_spaces = array("b")
        self._seen: set[int] = set()
        self._strings: set[str] = {""}

    def __len__(self) -> int:
        """Return how many Docs it holds."""
        return len(self._lengths)

    def add(self, doc: "Doc") -> None:
        """Append a Doc."""
        from spacy.attrs import SPACY
        from srsly import msgpack_dumps

        tokens = doc.to_array(self._attributes).reshape(len(doc), len(self._attributes))
        self._spools["tokens"].write(tokens.tobytes("C"))
        self._spools["spaces"].write(doc.to_array(SPACY).astype(bool).tobytes("C"))
        self._lengths.append(len(doc))
        self._unknown_spaces.append(doc.has_unknown_spaces)
        strings = doc.vocab.strings
        new = set(tokens[:, 0].tolist()).difference(self._seen)
        self._seen |= new
        self._strings.update(strings[each] for each in new)
        self._strings.update(each.label_ for each in doc.ents)
        self._strings.update(span.label_ for group in doc.spans.values() for span in group)
        for name, data in (("span_groups", doc.spans.to_bytes()), ("user_data", msgpack_dumps(doc.user_data))):
            self._spools[name].write(_bytes_header(len(data)) + data)

    def write(self, path: Path) -> None:
        """Write the file, and let go of what waited for it. Raises OSError."""
        from srsly.msgpack import Packer

        pack: Any = Packer(use_bin_type=True)
        documents = len(self)
        with path.open("wb") as file:
            out = _Deflated(file)
            out.write(pack.pack_map_header(10))
            out.write(pack.pack("version") + pack.pack(_VERSION))
            out.write(pack.pack("attrs") + pack.pack(self._attributes))
            for name in ("tokens", "spaces"):
                out.write(pack.pack(name) + _bytes_header(self._spools[name].tell()))
                self._pour(name, out)
            lengths = self._lengths.tobytes()
            out.write(pack.pack("lengths") + _bytes_header(len(lengths)))
            out.write(lengths)
            out.write(pack.pack("strings") + pack.pack_array_header(len(self._strings)))
            for each in sorted(self._strings):
                out.write(pack.pack(each))
            out.write(pack.pack("cats") + pack.pack_array_header(documents))
            for _ in range(documents):
                out.write(pack.pack_map_header(0))
            out.write(pack.pack("flags") + pack.pack_array_header(documents))
            for unknown in self._unknown_spaces:
                out.write(pack.pack({"has_unknown_spaces": bool(unknown)}))
            for name in ("span_groups", "user_data"):
                out.write(pack.pack(name) + pack.pack_array_header(documents))
                self._pour(name, out)
            out.close()
        self.close()

    def close(self) -> None:
        """Let go of what waits on the disk."""
        for spool in self._spools.values():
            spool.close()
            Path(spool.name).unlink(missing_ok=True)

    def _pour(self, name: str, out: "_Deflated") -> None:
        spool = self._spools[name]
        spool.seek(0)
        shutil.copyfileobj(spool, out, _CHUNK_BYTES)


class _Deflated:
    """A file into which everything is written deflated."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._deflate = zlib.compressobj()

    def write(self, data: bytes) -> None:
        self._file.write(self._deflate.compress(data))

    def close(self) -> None:
        self._file.write(self._deflate.flush())


def _bytes_header(length: int) -> bytes:
    """Return msgpack's header for a string of bytes. Raises OSError beyond 4 GiB, which the format ends at."""
    if length < 1 << 8:
        return struct.pack(">BB", 0xC4, length)
    if length < 1 << 16:
        return struct.pack(">BH", 0xC5, length)
    if length < 1 << 32:
        return struct.pack(">BI", 0xC6, length)
    raise OSError("a .spacy file holds at most 4 GB of tokens: export fewer stories at once")
