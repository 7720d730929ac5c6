"""A message as it would be read, and as it would go out."""

from __future__ import annotations

from collections.abc import Callable

from click.testing import Result

from outreach.cli.preview import as_read

Outreach = Callable[..., Result]


def test_a_preview_is_the_raw_message_and_reads_like_a_letter(outreach: Outreach) -> None:
    raw = outreach("preview", "invitation", "--contact", "ana@firma.example").stdout_bytes
    assert b"Subject: =?utf-8?" in raw
    read = as_read(raw)
    assert "Subject: Invitație: Atelier" in read
    assert "To: ana@firma.example" in read
    assert "Bună ziua, Ana Țăranu! Veniți?" in read
    assert "text/calendar" in read
