"""What stands between the network and the pages: names, origins, sizes, headers. Plain ASGI, in the order of `app`."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from types import MappingProxyType

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

SAFE_METHODS = frozenset({"GET", "HEAD"})
#: A list of 50,000 people with long names is about 10 MB.
LARGEST_BODY = 16 * 1024 * 1024

#: No inline script or style, nothing from elsewhere; frames of this site only, for the messages as they look.
CONTENT_SECURITY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "frame-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'self'",
    )
)
HEADERS: Mapping[str, str] = MappingProxyType(
    {
        "Content-Security-Policy": CONTENT_SECURITY,
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "same-origin",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
        "Cache-Control": "no-store",
    }
)
#: A message that came by mail, or one of ours as it looks: no script, no picture from elsewhere, no form, no link out.
MAIL_SECURITY = (
    "sandbox; default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; "
    "frame-ancestors 'self'"
)


class SecurityHeaders:
    """Puts the headers on every answer that did not choose its own."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        await self.app(scope, receive, guarded)


class KnownHosts:
    """Answers only under the names the door knows; the whole Host header is compared, never a URL built from it."""

    def __init__(self, app: ASGIApp, names: Collection[str]) -> None:
        self.app, self.names = app, frozenset(names)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        if scope["type"] == "http" and name_of(Headers(scope=scope).get("host", "")) not in self.names:
            await PlainTextResponse("This address is not known here.", 400)(scope, receive, send)
            return
        if scope["type"] in ("http", "lifespan"):
            await self.app(scope, receive, send)


def name_of(host: str) -> str:
    """The name in a Host header, without its port; empty for what is no host (RFC 9110 §7.2)."""
    name, colon, port = host.strip().lower().rpartition(":")
    if not colon or host.strip().endswith("]"):
        name, port = host.strip().lower(), "0"
    return name if port.isdigit() and port.isascii() else ""


class SameOrigin:
    """Refuses what another site's page sends (CSRF): Fetch Metadata, and Origin where a browser lacks it."""

    def __init__(self, app: ASGIApp, public_url: str) -> None:
        self.app, self.public_url = app, public_url

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        if scope["type"] == "http" and scope["method"] not in SAFE_METHODS and not self._is_ours(Headers(scope=scope)):
            await PlainTextResponse("This did not come from a page of the dashboard.", 403)(scope, receive, send)
            return
        await self.app(scope, receive, send)

    def _is_ours(self, headers: Headers) -> bool:
        site = headers.get("sec-fetch-site")
        if site is not None:
            return site == "same-origin"
        origin = headers.get("origin", "")
        return bool(origin) and origin in (f"http://{headers.get('host', '')}", self.public_url)


class BodyLimit:
    """Refuses what is larger than any form of ours, by its announced length or as it comes in."""

    def __init__(self, app: ASGIApp, largest: int = LARGEST_BODY) -> None:
        self.app, self.largest = app, largest

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        announced = Headers(scope=scope).get("content-length", "0")
        if not announced.isdigit() or int(announced) > self.largest:
            await PlainTextResponse("This is too large.", 413)(scope, receive, send)
            return
        taken = 0

        async def measured() -> Message:
            nonlocal taken
            message = await receive()
            taken += len(message.get("body", b""))
            if taken > self.largest:
                return {"type": "http.disconnect"}
            return message

        await self.app(scope, measured, send)
