"""The one question that goes over the network: where it may go, and what is made of the answer."""

import json
import sys
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from corpus.errors import TwinspanError
from desktop import updates
from desktop.updates import Channel, Newest, newest

PAGE = "https://example.org/twinspan"


class Site:
    """A web server on this computer that answers as it is told, and remembers what it was asked."""

    def __init__(self) -> None:
        self.body = json.dumps({"version": "1.2.0", "page": PAGE}).encode()
        self.redirect = ""
        self.asked: list[tuple[str, dict[str, str]]] = []
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                site.asked.append((self.path, dict(self.headers)))
                self.send_response(302 if site.redirect else 200)
                if site.redirect:
                    self.send_header("Location", site.redirect)
                self.end_headers()
                self.wfile.write(site.body)

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self._server.server_port}/updates.json"
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    made = Site()
    yield made
    made.close()


def code_of(call: Callable[[], object]) -> str:
    with pytest.raises(TwinspanError) as caught:
        call()
    return caught.value.code


def test_the_newest_version_is_asked_for_and_nothing_is_told(site: Site) -> None:
    assert newest(site.address) == Newest("1.2.0", PAGE)
    ((path, headers),) = site.asked
    assert path == "/updates.json"
    assert set(headers) <= {"Host", "User-Agent", "Accept", "Accept-Encoding", "Connection"}
    assert headers["User-Agent"] == "Twinspan"


@pytest.mark.parametrize(
    "address",
    [
        "",
        "file:///etc/passwd",
        "ftp://example.org/u.json",
        "http://example.org/u.json",
        "data:,1",
        "https://",
        "https://[x",
    ],
)
def test_only_the_encrypted_web_is_asked(address: str) -> None:
    assert code_of(lambda: newest(address)) == "updates-address"


@pytest.mark.parametrize("target", ["file:///etc/passwd", "http://example.org/", "ftp://example.org/"])
def test_no_answer_leads_elsewhere(site: Site, target: str) -> None:
    site.redirect = target
    assert code_of(lambda: newest(site.address)) == "updates-unreachable"
    assert len(site.asked) == 1


def test_it_does_not_go_round_in_circles(site: Site) -> None:
    site.redirect = site.address
    assert code_of(lambda: newest(site.address)) == "updates-unreachable"


@pytest.mark.parametrize(
    "body",
    [
        b"", b"<html>", b"[]", b"null", b'{"version": "1.2"}', b'{"version": "new", "page": "https://example.org"}',
        b'{"version": "1.2", "page": "file:///tmp/x"}', b'{"version": "1.2", "page": "javascript:alert(1)"}',
        b'{"version": 3, "page": 4}', b"\xff\xfe", b"[" * 19_000, b'{"version": "1.2"' + b" " * 100_000 + b"}",
        b'{"version": "99999999999999999999", "page": "https://example.org"}',
    ],
)  # fmt: skip
def test_an_answer_that_makes_no_sense_is_said_to(site: Site, body: bytes) -> None:
    site.body = body
    assert code_of(lambda: newest(site.address)) == "updates-unclear"


def test_nobody_there(site: Site) -> None:
    site.close()
    assert code_of(lambda: newest(site.address)) == "updates-unreachable"


@pytest.mark.parametrize(
    ("found", "here", "newer"),
    [
        ("1.2.0", "1.1.9", True),
        ("1.10", "1.9", True),
        ("1.2", "1.2.0", False),
        ("1.2.0", "1.3", False),
        ("1.0", "?", True),
    ],
)
def test_versions_are_compared_by_their_numbers(found: str, here: str, newer: bool) -> None:
    assert Newest(found, PAGE).is_newer_than(here) is newer


def test_a_release_knows_where_it_came_from(tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    def asked() -> Channel:
        updates.channel.cache_clear()
        return updates.channel()

    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    (tmp_path / "channel.json").write_text('{"updates": "https://example.org/u.json", "store": true}')
    try:
        assert asked() == Channel()
        monkeypatch.setattr(sys, "frozen", True, raising=False)
        assert asked() == Channel("https://example.org/u.json", store=True)
        (tmp_path / "channel.json").unlink()
        assert asked() == Channel()
    finally:
        updates.channel.cache_clear()
