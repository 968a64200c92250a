"""Who writes next, among the connections of one process to one project."""

import threading
from collections import deque

_PATIENCE = 10.0


class Gate:
    """Lets connections write in turn, first come, first served.

    SQLite alone lets whoever asks at the right moment go first: a job that writes again and again would keep
    a person's decision waiting for seconds.
    """

    def __init__(self) -> None:
        self._mutex = threading.Lock()
        self._queue: deque[threading.Event] = deque()

    @property
    def busy(self) -> bool:
        """Whether someone writes at present, or waits to."""
        with self._mutex:
            return bool(self._queue)

    def enter(self) -> threading.Event:
        """Wait until all who came before are through, and return the ticket to leave with.

        Raises TimeoutError after ten seconds.
        """
        ticket = threading.Event()
        with self._mutex:
            self._queue.append(ticket)
            self._queue[0].set()
        if not ticket.wait(_PATIENCE):
            self.leave(ticket)
            raise TimeoutError
        return ticket

    def leave(self, ticket: threading.Event) -> None:
        """Let the next one go."""
        with self._mutex:
            self._queue.remove(ticket)
            if self._queue:
                self._queue[0].set()
