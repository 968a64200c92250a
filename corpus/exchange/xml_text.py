"""Text in XML: escaped, and without the characters that XML 1.0 has no way to write."""

import re
from xml.sax.saxutils import escape, quoteattr

from corpus.exchange.report import Tally

NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def xml_text(text: str, where: str, tally: Tally) -> str:
    """Return `text` as the content of an element; characters that XML cannot hold become U+FFFD, reported."""
    return escape(sound_text(text, where, tally), {"\r": "&#13;"})


def xml_attribute(text: str, where: str, tally: Tally) -> str:
    """Return `text` in quotes, as an attribute's value."""
    return quoteattr(sound_text(text, where, tally), {"\r": "&#13;", "\n": "&#10;", "\t": "&#9;"})


def sound_text(text: str, where: str, tally: Tally) -> str:
    """Return `text` with U+FFFD for each character that XML cannot hold, which is reported."""
    sound, count = NOT_IN_XML.subn("\ufffd", text)
    if count:
        tally.lose("xml-characters", where, count)
    return sound
