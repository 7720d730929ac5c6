"""A reading as JSON text in the ledger, and back."""

from __future__ import annotations

from typing import Final

from pydantic import TypeAdapter

from outreach.model import Reading

_ADAPTER: Final = TypeAdapter(Reading)


def to_json(reading: Reading) -> str:
    """The text that `from_json` reads back as the same reading."""
    return _ADAPTER.dump_json(reading).decode("utf-8")


def from_json(text: str) -> Reading:
    """The reading that was kept."""
    return _ADAPTER.validate_json(text)
