"""A message as it would be read, and as it would go out."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from click.testing import Result

from outreach.cli.preview import as_read

Outreach = Callable[..., Result]


def test_a_preview_is_the_raw_message_and_reads_like_a_letter(outreach: Outreach) -> None:
    raw = outreach("preview", "invitation", "--contact", "ana@firma.example").stdout_bytes
    assert b"Subject: =?utf-8?" in raw
    read = as_read(raw)
    assert "Subject: Invitație: Atelier" in read
    assert "To: Ana Țăranu <ana@firma.example>" in read
    assert "Bună ziua, Ana Țăranu! Veniți?" in read
    assert "text/calendar" in read


@pytest.mark.parametrize(
    ("step", "words"),
    [
        ((), "name a step; there are invitation, reminder, thanks, update and cancel"),
        (("invite",), "there is no step 'invite' in config.toml; did you mean 'invitation'? (there are"),
        (("xyz",), "there is no step 'xyz' in config.toml; there are invitation, reminder, thanks, update and cancel"),
    ],
)
def test_a_step_that_is_not_there_is_answered_with_those_there_are(
    outreach: Outreach, step: tuple[str, ...], words: str
) -> None:
    done = outreach("preview", *step)
    assert done.exit_code == 2
    assert words in done.stderr
