"""The data of ICU that come with Qt on Linux, made small: 32 MB, of which a program of widgets opens a few files.

Qt's core library is linked with ICU, so that it cannot be left out. What Qt asks it for is sorting and changing case
by a language's rules (QCollator, QString.localeAwareCompare). ICU falls back to its root rules where a language's
are missing, so that sorting goes on working everywhere, with the rules of the languages of the interface.
"""

import re
import struct
import subprocess
import tempfile
from pathlib import Path

# Tables of code pages, dictionaries for lines in Khmer and Thai, and names of units, zones, currencies, languages and
# countries: Qt brings its own (from CLDR), and the readers of documents use Python's.
_UNUSED = re.compile(r"\.(cnv|dict|spp|cfu)$|/(unit|zone|curr|lang|region|translit|rbnf)/")
_LANGUAGE = re.compile(r"/([a-z]{2,3})(_\w+)?\.res$")
_LANGUAGES = {"en", "vi", "zh"}
_ALIGNMENT = 16

Item = tuple[str, bytes]  # its name, icudt73l/coll/vi.res, and its content


def is_used(name: str) -> bool:
    """Tell whether the program needs the file that ICU calls `name`."""
    language = _LANGUAGE.search(name)
    return not _UNUSED.search(name) and (language is None or language[1] in _LANGUAGES)


def unpack(data: bytes) -> tuple[bytes, list[Item]]:
    """Return the header and the items of an ICU package ("CmnD", see ICU's ucmndata.h)."""
    (size,) = struct.unpack_from("<H", data)
    header, body = data[:size], data[size:]
    (count,) = struct.unpack_from("<I", body)
    places = [struct.unpack_from("<II", body, 4 + 8 * number) for number in range(count)]
    ends = [*(place for _, place in places[1:]), len(body)][:count]
    names = [body[name : body.index(b"\0", name)].decode("ascii") for name, _ in places]
    return header, [(name, body[place:end]) for name, (_, place), end in zip(names, places, ends, strict=True)]


def pack(header: bytes, items: list[Item]) -> bytes:
    """Return the ICU package of `items`, which are sorted by name."""
    names, name_at, content, content_at = b"", [], b"", []
    first_name = 4 + 8 * len(items)
    for name, _ in items:
        name_at.append(first_name + len(names))
        names += name.encode("ascii") + b"\0"
    start = _up(len(header) + first_name + len(names)) - len(header)
    for _, item in items:
        content += bytes(_up(len(content)) - len(content))
        content_at.append(start + len(content))
        content += item
    table = b"".join(struct.pack("<II", *place) for place in zip(name_at, content_at, strict=True))
    head = struct.pack("<I", len(items)) + table + names
    return header + head + bytes(start - len(head)) + content


def reduce(library: Path) -> int:
    """Write the library of ICU's data anew with what `is_used`; return how many bytes that saved. Needs binutils."""
    before = library.read_bytes()
    marker = re.search(rb"\xda\x27.{8}CmnD", before, re.DOTALL)
    symbol = re.search(rb"icudt\d+_dat", before)
    if marker is None or symbol is None:
        raise ValueError(f"{library.name} holds no ICU package")
    header, items = unpack(before[marker.start() - 2 :])
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        (work / "package.dat").write_bytes(pack(header, [item for item in items if is_used(item[0])]))
        name = symbol[0].decode("ascii")
        source = (
            f".section .rodata\n.balign {_ALIGNMENT}\n.globl {name}\n.type {name}, %object\n{name}:\n"
            f'.incbin "package.dat"\n.size {name}, .-{name}\n.section .note.GNU-stack,"",%progbits\n'
        )
        (work / "package.s").write_text(source, "ascii")
        subprocess.run(["as", "-o", "package.o", "package.s"], cwd=work, check=True)
        link = ["ld", "-shared", "-z", "noexecstack", "-soname", library.name, "-o", "package.so", "package.o"]
        subprocess.run(link, cwd=work, check=True)
        library.write_bytes((work / "package.so").read_bytes())
    return len(before) - library.stat().st_size


def _up(place: int) -> int:
    return -(-place // _ALIGNMENT) * _ALIGNMENT
