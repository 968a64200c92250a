"""Ids and moments, as the project file writes them."""

from datetime import UTC, datetime

import uuid_utils


def new_id() -> str:
    """Return a new UUIDv7 (RFC 9562), so that two people's files merge without renumbering."""
    return str(uuid_utils.uuid7())


def now() -> str:
    """Return the present moment in UTC, ISO 8601 with milliseconds."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
