"""Which version of Twinspan is the newest: the only thing that the application ever asks on the network.

The answer is a small JSON file, {"version": "1.2.0", "page": "https://..."}, at an address that the release was built
with (channel.json in the program's folder) or that the person gave. Nothing is sent but the request for it.
"""

import json
import re
import sys
from dataclasses import dataclass
from functools import cache
from http.client import HTTPException
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from corpus.errors import TwinspanError

if TYPE_CHECKING:
    from ssl import SSLContext
    from urllib.request import OpenerDirector

_SECONDS = 10
_BYTES = 20_000
_VERSION = re.compile(r"\d{1,6}(\.\d{1,6}){0,3}")
_HERE = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True, slots=True)
class Channel:
    """Where this copy came from: the address of its updates, "" for none, and whether a store updates it."""

    address: str = ""
    store: bool = False


@dataclass(frozen=True, slots=True)
class Newest:
    """The newest version, and the page that has it."""

    version: str
    page: str

    def is_newer_than(self, version: str) -> bool:
        """Tell whether this is a later version than `version`."""
        return _numbers(self.version) > _numbers(version)


@cache
def channel() -> Channel:
    """Return what the release was built with; nothing where this is no release."""
    path = Path(getattr(sys, "_MEIPASS", "")) / "channel.json"
    if not getattr(sys, "frozen", False) or not path.is_file():
        return Channel()
    facts = json.loads(path.read_text("utf-8"))
    return Channel(str(facts["updates"]), bool(facts["store"]))


def newest(address: str) -> Newest:
    """Ask `address` which version is the newest. Takes up to some seconds: not for the screen's thread.

    Raises TwinspanError `updates-address`, `updates-unreachable` or `updates-unclear`.
    """
    if not _may_be_asked(address):
        raise TwinspanError("updates-address", address=address)
    try:
        with _opener().open(address, timeout=_SECONDS) as answer:
            content = answer.read(_BYTES)
    except (OSError, HTTPException, ValueError) as error:
        raise TwinspanError("updates-unreachable", address=address, problem=error) from error
    try:
        facts = json.loads(content)
        found = Newest(str(facts["version"]), str(facts["page"]))
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise TwinspanError("updates-unclear", address=address) from error
    if not _VERSION.fullmatch(found.version) or not _may_be_asked(found.page):
        raise TwinspanError("updates-unclear", address=address)
    return found


def _may_be_asked(address: str) -> bool:
    """Tell whether `address` is one of the web, encrypted unless it is on this computer."""
    try:
        parts = urlsplit(address)
        return (parts.scheme == "https" and bool(parts.hostname)) or (
            parts.scheme == "http" and parts.hostname in _HERE
        )
    except ValueError:
        return False


def _opener() -> "OpenerDirector":
    """Return what opens addresses of the web and no other: urllib's own also opens files and FTP."""
    from urllib import request

    class Redirects(request.HTTPRedirectHandler):
        max_redirections = 5

        def redirect_request(self, req, fp, code, msg, headers, newurl):  # noqa: PLR0917 - as urllib calls it
            if not _may_be_asked(newurl):
                raise ValueError("it leads to an address without encryption")
            return super().redirect_request(req, fp, code, msg, headers, newurl)

    opener = request.OpenerDirector()
    for handler in (
        request.ProxyHandler(),
        request.HTTPHandler(),
        request.HTTPSHandler(context=_certificates()),
        request.HTTPDefaultErrorHandler(),
        Redirects(),
        request.HTTPErrorProcessor(),
    ):
        opener.add_handler(handler)
    opener.addheaders = [("User-Agent", "Twinspan"), ("Accept", "application/json")]
    return opener


def _certificates() -> "SSLContext":
    """Return the system's authorities; those that come along where the system's are not found."""
    import ssl

    context = ssl.create_default_context()
    if not context.cert_store_stats()["x509_ca"]:
        import certifi

        context.load_verify_locations(certifi.where())
    return context


def _numbers(version: str) -> tuple[int, ...]:
    """Return the numbers of a version, without zeros at the end: (1, 2) of 1.2.0 and of 1.2.0rc1."""
    found = _VERSION.match(version)
    numbers = [int(part) for part in found[0].split(".")] if found else []
    while numbers and not numbers[-1]:
        numbers.pop()
    return tuple(numbers)
