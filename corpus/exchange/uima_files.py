"""UIMA CAS files read with dkpro-cassis, after what it would not see for itself has been looked for.

A CAS needs no document type, so that a file which declares one, and with it entities, is refused. cassis takes an
offset that lies inside a character or beyond the text for one in code points: such annotations are found before.
"""

import warnings
import zipfile
from collections.abc import Callable, Iterator, Mapping
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from corpus.errors import TwinspanError
from corpus.exchange.document_folder import files_in
from corpus.exchange.json_input import MAX_RECORD_BYTES, dicts, parse_object
from corpus.exchange.report import Tally
from corpus.text import Utf16Map

if TYPE_CHECKING:
    from cassis import Cas

Wrong = Mapping[int, str]  # what is wrong with the offsets of annotations, by their xmi:id

_TYPE_SYSTEM = "TypeSystem.xml"
_ID = "{http://www.omg.org/XMI}id"
_SOFA, _VIEW, _NULL = (f"{{http:///uima/cas.ecore}}{name}" for name in ("Sofa", "View", "NULL"))


def xmi_files(path: Path, tally: Tally) -> Iterator[tuple[str, bytes, bytes | None]]:
    """Yield (name, bytes, bytes of its type system) of an .xmi, or of all in a folder or .zip, bounded in size.

    The type system is the TypeSystem.xml beside the file or above it, whatever its case. Nothing of an archive
    is written to the disk. Files that are too long are reported.
    """
    if path.is_file() and zipfile.is_zipfile(path):
        yield from _in_archive(path, tally)
        return
    for file, root in files_in(path, ".xmi"):
        folders = [folder for folder in (file.parent, *file.parent.parents) if folder.is_relative_to(root)]
        described = (entry for folder in folders for entry in sorted(folder.iterdir()) if _is_type_system(entry.name))
        types = next(described, None)
        data = _read(file, tally)
        if data is not None:
            yield file.name, data, _read(types, tally) if types else None


def json_files(path: Path, tally: Tally) -> Iterator[tuple[str, bytes]]:
    """Yield (name, bytes) of a .json file, or of all in a folder, bounded in size; too long ones are reported."""
    for file, _ in files_in(path, ".json"):
        if (not path.is_dir() or file.name != "report.json") and (data := _read(file, tally)) is not None:
            yield file.name, data


def load_xmi(data: bytes, types: bytes | None) -> tuple["Cas", Wrong, int]:
    """Return the CAS in an XMI, what is wrong with annotations of it, and how many are of types that nobody describes.

    Without `types`, those of DKPro Core are taken. Raises ValueError, with the reason.
    """
    from cassis import load_cas_from_xmi, load_dkpro_core_typesystem, load_typesystem

    root = _parse_xml(data)
    if types is None:
        try:
            system = _with_cassis(load_dkpro_core_typesystem)
        except ValueError as error:  # a program that was frozen without cassis' own files
            raise ValueError(f"there is no {_TYPE_SYSTEM} beside it") from error
    else:
        _parse_xml(types)
        system = _with_cassis(lambda: load_typesystem(BytesIO(types)))
    known = {_tag(each.name) for each in system.get_types(built_in=True)} | {_SOFA, _VIEW, _NULL}
    left = sum(1 for each in root.iterchildren("{*}*") if each.tag not in known)
    cas: Cas = _with_cassis(lambda: load_cas_from_xmi(BytesIO(data), typesystem=system, lenient=True))
    texts = {sofa.get(_ID): sofa.get("sofaString") or "" for sofa in root.iter(_SOFA)}
    marks = ((each.get(_ID), each.get("sofa"), each.get("begin"), each.get("end")) for each in root.iterchildren())
    return cas, _wrong(texts, marks), left


def load_json(data: bytes) -> tuple["Cas", Wrong]:
    """Return the CAS in a JSON file, and what is wrong with annotations of it. Raises ValueError, with the reason."""
    from cassis import TypeSystem

    parsed = parse_object(data)
    found = parsed.get("%FEATURE_STRUCTURES")
    if not isinstance(parsed.get("%TYPES"), dict) or not isinstance(found, list | dict):
        raise ValueError("it is no UIMA CAS JSON with its types")
    structures = [{**each, "%ID": name} for name, each in found.items()] if isinstance(found, dict) else dicts(found)
    cas: Cas = _with_cassis(lambda: _json_deserializer().deserialize(data.decode("utf-8"), TypeSystem(), lenient=True))
    texts = {str(each.get("%ID")): str(each.get("sofaString") or "") for each in structures}
    marks = (
        (str(each.get("%ID")), str(each["@sofa"]), str(each.get("begin")), str(each.get("end")))
        for each in structures
        if "@sofa" in each and "begin" in each
    )
    return cas, _wrong(texts, marks)


def _tag(type_name: str) -> str:
    """Return the element that a type is in XMI."""
    package, _, name = (type_name if "." in type_name else f"uima.noNamespace.{type_name}").rpartition(".")
    return f"{{http:///{package.replace('.', '/')}.ecore}}{name}"


def _json_deserializer() -> Any:
    """Return cassis' deserializer without two faults of 0.12.

    It makes a view with a name of its own twice and then stumbles; and it numbers what is added as if no text had a
    number, so that two things have the same.
    """
    from cassis.json import CasJsonDeserializer

    class Deserializer(CasJsonDeserializer):  # type: ignore[misc]
        def _get_or_create_view(
            self, cas: Any, view_name: str, fs_id: int | None = None, sofa_num: int | None = None
        ) -> Any:
            if fs_id is None and view_name in [sofa.sofaID for sofa in cas.sofas]:
                return cas.get_view(view_name)
            return super()._get_or_create_view(cas, view_name, fs_id, sofa_num)

        def _parse_sofa(self, cas: Any, fs_id: int, *rest: Any) -> Any:
            self._max_xmi_id: int = max(self._max_xmi_id, fs_id)
            return super()._parse_sofa(cas, fs_id, *rest)

    return Deserializer()


def _in_archive(path: Path, tally: Tally) -> Iterator[tuple[str, bytes, bytes | None]]:
    with zipfile.ZipFile(path) as archive:
        entries = sorted(archive.infolist(), key=lambda entry: entry.filename)
        described = {
            PurePosixPath(entry.filename).parent: entry
            for entry in entries
            if _is_type_system(PurePosixPath(entry.filename).name)
        }
        for entry in entries:
            name = PurePosixPath(entry.filename)
            if name.suffix != ".xmi":
                continue
            types = next((described[folder] for folder in name.parents if folder in described), None)
            try:
                data = _unpack(archive, entry)
                yield f"{path.name}: {name.name}", data, _unpack(archive, types) if types else None
            except ValueError:
                tally.lose("exchange-record-too-long", f"{path.name}: {name.name}")
            except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
                tally.lose("exchange-record-broken", f"{path.name}: {name.name} ({error})")


def _unpack(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    with archive.open(entry) as file:
        data = file.read(MAX_RECORD_BYTES + 1)
    if len(data) > MAX_RECORD_BYTES:
        raise ValueError
    return data


def _read(path: Path, tally: Tally) -> bytes | None:
    with path.open("rb") as file:
        data = file.read(MAX_RECORD_BYTES + 1)
    if len(data) > MAX_RECORD_BYTES:
        tally.lose("exchange-record-too-long", path.name)
        return None
    return data


def _is_type_system(name: str) -> bool:
    return name.lower() == _TYPE_SYSTEM.lower()


def _parse_xml(data: bytes) -> Any:
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        line = error.lineno or 1
        raise ValueError(f"line {line}: no XML ({error.msg})") from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise ValueError("it declares a document type, which no CAS needs: entities are not expanded")
    return root


def _with_cassis(load: Callable[[], Any]) -> Any:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # types that are not described, and offsets: both are reported by us
            return load()
    except Exception as error:  # cassis raises whatever a malformed file makes it stumble over
        raise ValueError(f"no CAS ({type(error).__name__}: {str(error)[:80]})") from error


def _wrong(texts: Mapping[Any, str], marks: Iterator[tuple[Any, Any, Any, Any]]) -> Wrong:
    """Return what is wrong with annotations that are given as (xmi:id, id of the text, begin, end)."""
    maps = {sofa: Utf16Map(text) for sofa, text in texts.items()}
    nothing = Utf16Map("")
    wrong = {}
    for name, sofa, begin, end in marks:
        if begin is None or end is None or not str(name).isdigit():
            continue
        offsets = maps.get(sofa, nothing)
        try:
            offsets.to_codepoint(int(begin))
            offsets.to_codepoint(int(end))
        except (TwinspanError, ValueError) as error:
            wrong[int(name)] = str(error)
    return wrong
