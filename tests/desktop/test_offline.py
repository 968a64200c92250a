"""Documents never leave the computer: the application works without a network, and asks for none.

The smoke test runs in a network namespace without interfaces. Each Python in it, the processes of training and
suggesting included, writes down whatever socket it opens for anything but this computer's own.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WATCH = r"""
import os, sys

_LOG = os.environ["TWINSPAN_SOCKETS"]
_ASKED = ("getaddrinfo", "gethostbyname", "gethostbyaddr", "connect", "sendto", "sendmsg", "bind")
_NETWORK = {f"socket.{name}" for name in _ASKED} | {"urllib.Request", "http.client.connect"}

def _stays_here(event, arguments):
    # The address of a socket of this computer's own is a path. urllib3 binds one to ::1 to see whether there is IPv6.
    address = arguments[1] if event in ("socket.connect", "socket.bind") else None
    return isinstance(address, (str, bytes)) or (event == "socket.bind" and address[0] in ("::1", "127.0.0.1"))

def _hook(event, arguments):
    if event in _NETWORK and not _stays_here(event, arguments):
        with open(_LOG, "a") as file:
            file.write(f"{event} {arguments!r}\n")

sys.addaudithook(_hook)
with open(_LOG + ".watched", "a") as file:
    file.write(f"{os.getpid()} {sys.argv}\n")
"""


def without_network() -> list[str]:
    """The command that runs another where there is no network, not even the computer's own; empty where that fails."""
    for command in (["unshare", "--net"], ["unshare", "--map-root-user", "--net"]):
        if (
            shutil.which("unshare")
            and subprocess.run([*command, "true"], capture_output=True, check=False).returncode == 0
        ):
            return command
    return []


@pytest.fixture(scope="module")
def cut_off() -> list[str]:
    command = without_network()
    if not command:
        pytest.skip("network namespaces are a thing of Linux, and this system does not permit them")
    return command


@pytest.fixture
def watched(tmp_path: Path) -> dict[str, str]:
    """An environment in which every Python is watched; `log` holds what they opened."""
    (tmp_path / "watch").mkdir()
    (tmp_path / "watch/sitecustomize.py").write_text(WATCH)
    path = os.pathsep.join([str(tmp_path / "watch"), str(ROOT)])
    own = {"PYTHONPATH": path, "TWINSPAN_SOCKETS": str(tmp_path / "sockets"), "QT_QPA_PLATFORM": "offscreen"}
    return {**os.environ, **own}


def test_a_day_of_work_asks_for_no_network(cut_off: list[str], watched: dict[str, str], tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    command = [*cut_off, sys.executable, "-m", "desktop.launch", "--smoke-test", str(report)]
    ended = subprocess.run(command, env=watched, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, report.read_text() if report.exists() else ended.stderr
    pythons = (tmp_path / "sockets.watched").read_text().splitlines()
    assert len(pythons) >= 3, "the processes that suggest and train are watched, too"
    opened = tmp_path / "sockets"
    assert not opened.exists(), opened.read_text()


def test_the_watch_sees_the_one_question_that_is_allowed(
    cut_off: list[str], watched: dict[str, str], tmp_path: Path
) -> None:
    code = (
        "from desktop.updates import newest\n"
        "try: newest('https://updates.example.org/updates.json')\n"
        "except Exception as error: print(error.code)"
    )
    command = [*cut_off, sys.executable, "-c", code]
    ended = subprocess.run(command, env=watched, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert ended.stdout == "updates-unreachable\n"
    assert "updates.example.org" in (tmp_path / "sockets").read_text()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_qt_brings_no_network_of_its_own() -> None:
    code = (
        "from desktop.app import make_app, make_window\n"
        "app = make_app(); window = make_window(app); window.show(); app.processEvents()\n"
        "print('Qt6Network' in open('/proc/self/maps').read())"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    ended = subprocess.run(
        [sys.executable, "-c", code], env=environment, cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert ended.stdout == "False\n"
