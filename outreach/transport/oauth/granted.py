"""What a provider grants, and how the person who signs in is talked to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

#: An access token that is good for less than this, in seconds, is renewed before it is used.
MARGIN_SECONDS = 300.0
#: How long a person has for signing in, in seconds.
PATIENCE_SECONDS = 15 * 60


@dataclass(frozen=True, slots=True)
class Granted:
    """An access token, when it expires (seconds since 1970), and the text to keep, which renews it."""

    token: str = field(repr=False)
    expires_at: float
    kept: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Person:
    """Whoever signs in: `tell` shows a line, `open` opens a page in a browser and says whether there is one.

    `client_secret` gives what Google calls a secret of the application; `browser` signs in through this machine's
    browser where a code on any device would do.
    """

    tell: Callable[[str], None]
    open: Callable[[str], bool]
    client_secret: Callable[[], str]
    browser: bool = False
