"""OAuth2 access tokens in the words of SASL: OAUTHBEARER (RFC 7628), and XOAUTH2, which came before it.

XOAUTH2 is described by Google (Gmail, "OAuth 2.0 mechanism") and Microsoft; Exchange Online knows no other.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from outreach.transport.login import Secret


@dataclass(frozen=True, slots=True)
class Bearer:
    """What the client says: its first message, and its answer when the server explains a failure before it fails."""

    mechanism: str
    first: bytes = field(repr=False)
    last: bytes

    def answer(self, challenge: bytes) -> bytes:
        """The answer to a challenge; the empty one asks for the first message (RFC 4422 §5, client-first)."""
        return self.first if not challenge else self.last


def bearer(offered: Iterable[str], user: str, place: tuple[str, int], token: Secret) -> Bearer | None:
    """The login with this token by what the server offers, the standard one first; None where it offers neither.

    `user` is the mailbox, which may be a shared one that the token's owner may open; `place` is the server's host and
    port, which RFC 7628 §3.1 wants said.
    """
    mechanisms = {name.upper() for name in offered}
    if "OAUTHBEARER" in mechanisms:
        name = user.replace("=", "=3D").replace(",", "=2C")  # RFC 5801 §4
        said = f"n,a={name},\1host={place[0]}\1port={place[1]}\1auth=Bearer {token.reveal()}\1\1"
        return Bearer("OAUTHBEARER", said.encode(), b"\1")
    if "XOAUTH2" in mechanisms:
        return Bearer("XOAUTH2", f"user={user}\1auth=Bearer {token.reveal()}\1\1".encode(), b"")
    return None
