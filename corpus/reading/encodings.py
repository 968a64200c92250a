"""Bytes become text: byte order marks, UTF-8 before all else, and a named guess for what is older."""

import codecs
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from corpus.errors import TwinspanError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# What newsrooms and offices wrote before UTF-8. The other code pages look like these to a guesser and are asked
# only when none of these fits.
_LIKELY = ["gb18030", "big5", "cp1258", "cp1252", "cp1251", "shift_jis", "euc_jp"]
_GUESS_BYTES = 256 * 1024
_BINARY_SHARE = 0.02


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text with LF line ends and no byte order mark; `guessed` where nothing in the bytes names the encoding."""

    text: str
    encoding: str
    guessed: bool = False


def decode(path: Path, data: bytes, declared: str | None = None) -> Decoded:
    """Return the text of `data`, which came from `path`; `declared` is an encoding that the file itself names.

    UTF-8 that decodes strictly is never anything else, so it is tried before `declared`.
    Raises TwinspanError `reading-binary` or `reading-encoding-unknown`.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return Decoded(unify_line_ends(data[len(mark) :].decode(encoding)), encoding)
            except UnicodeDecodeError as error:
                raise TwinspanError("reading-encoding-unknown", path=path) from error
    if b"\0" in data:
        return _decode_markless_utf16(path, data)
    if _is_binary(data):
        raise TwinspanError("reading-binary", path=path)
    for named in ("utf-8", declared):
        text = _strictly(data, named)
        if text is not None and named is not None:
            return Decoded(unify_line_ends(text), named)
    return _guess(path, data)


def unify_line_ends(text: str) -> str:
    """Return `text` with LF for CRLF and CR, and without a byte order mark at its beginning."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def _strictly(data: bytes, encoding: str | None) -> str | None:
    try:
        return data.decode(encoding) if encoding else None
    except (UnicodeDecodeError, LookupError):
        return None


def _is_binary(data: bytes) -> bool:
    """Tell whether control characters that no text holds make up more than a trace."""
    sample = data[:_GUESS_BYTES]
    control = sum(sample.count(code) for code in range(32) if code not in b"\t\n\f\r\x1b")
    return control > _BINARY_SHARE * len(sample)


def _decode_markless_utf16(path: Path, data: bytes) -> Decoded:
    """Return UTF-16 without a mark. NULs stand in no other text, and in UTF-16 every one is half a character."""
    for encoding in ("utf-16-le", "utf-16-be"):
        text = _strictly(data, encoding)
        if text is not None and all(_belongs_in_text(character) for character in text[:_GUESS_BYTES]):
            return Decoded(unify_line_ends(text), encoding, guessed=True)
    raise TwinspanError("reading-binary", path=path)


def _belongs_in_text(character: str) -> bool:
    return character in "\t\n\f\r" or unicodedata.category(character) not in ("Cc", "Cn", "Co", "Cs")


def _guess(path: Path, data: bytes) -> Decoded:
    from charset_normalizer import from_bytes

    sample = data[:_GUESS_BYTES]
    if len(data) > len(sample):
        sample = sample[: sample.rfind(b"\n") + 1] or data  # never in the middle of a character
    for isolated in (_LIKELY, None):
        for match in from_bytes(sample, cp_isolation=isolated):
            text = _strictly(data, match.encoding)
            if text is not None:
                # Dashes and quotes stand at the same place in all Windows pages: the commonest one then.
                encoding = "cp1252" if text == _strictly(data, "cp1252") else match.encoding.replace("_", "-")
                return Decoded(unify_line_ends(text), encoding, guessed=True)
    raise TwinspanError("reading-encoding-unknown", path=path)
