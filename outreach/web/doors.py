"""Where the dashboard may be reached, under which names: this machine alone, unless a password and https guard it."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from urllib.parse import urlsplit

from outreach.errors import Refused

DEFAULT_HOST, DEFAULT_PORT = "127.0.0.1", 8642
LOOPBACK = ("127.0.0.1", "localhost", "[::1]")


@dataclass(frozen=True, slots=True)
class Door:
    """`host` and `port` to listen at; `public_url` is the https address of the proxy in front, empty without one."""

    host: str = DEFAULT_HOST
    port: int = DEFAULT_PORT
    public_url: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """The host names a request may carry; any other is somebody else's page that was led here (DNS rebinding)."""
        public = urlsplit(self.public_url).hostname if self.public_url else None
        return (*LOOPBACK, *([public] if public else []))

    @property
    def is_secure(self) -> bool:
        """Whether browsers reach it over https."""
        return bool(self.public_url)

    def address(self, port: int) -> str:
        """What a person types, for the port that was found."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return self.public_url or f"http://{host}:{port}"


def door(host: str, port: int, public_url: str, has_password: bool) -> Door:
    """The door, checked: Refused for one that would let strangers in."""
    url = public_url.rstrip("/")
    if url:
        parts = urlsplit(url)
        if parts.scheme != "https" or not parts.hostname or parts.path or parts.query or parts.username:
            raise Refused(
                f"the public address {public_url!r} must be https:// and a host name, such as https://a.example"
            )
    if not is_loopback(host) and not url:
        raise Refused(
            f"the dashboard does not listen at {host} without https: put a proxy with a certificate in front of it "
            "and name its address with --public-url https://…"
        )
    if (url or not is_loopback(host)) and not has_password:
        raise Refused("beyond this machine the dashboard needs a password; set one with `outreach web --set-password`")
    return Door(host, port, url)


def is_loopback(host: str) -> bool:
    """Whether this names this machine only."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
