"""An OAuth2 issuer on loopback that speaks as Microsoft's and Google's do, as far as a mail program needs them.

    with issuing(tmp_path) as issuer:
        ...                        # OUTREACH_OAUTH_AUTHORITY=issuer.authority, ca_file=issuer.ca_file
        issuer.who = "officer@agency.example"      # who signs in on its pages, by code or in a browser

Device codes (RFC 8628), authorization codes with PKCE (RFC 7636), refresh, expiry and revocation by https; by plain
http the introspection (RFC 7662) that a mail server of this machine asks.
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import ssl
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit

import trustme

CLIENT_ID = "3f0c0ffe-0000-4000-8000-000000000001"
CLIENT_SECRET = "not-much-of-a-secret"


class Wrong(Exception):
    """The request is answered with this error code (RFC 6749 §5.2)."""


@dataclass
class Issuer:
    """What was granted to whom; a test changes it as an administrator or the time would."""

    ca_file: Path
    who: str = ""
    lifetime: int = 3600
    pending: int = 0
    refuses: str = ""
    down: bool = False
    access: dict[str, tuple[str, float]] = field(default_factory=dict)
    refresh: dict[str, str] = field(default_factory=dict)
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    seen: Counter[str] = field(default_factory=Counter)
    port: int = 0
    plain_port: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def authority(self) -> str:
        return f"https://127.0.0.1:{self.port}"

    @property
    def introspection(self) -> str:
        return f"http://127.0.0.1:{self.plain_port}/introspect"

    @property
    def secrets(self) -> set[str]:
        """Everything that was ever granted."""
        return {*self.access, *self.refresh, *self.codes}

    def forget_access(self) -> None:
        """As if an administrator had ended the sessions: access tokens count no more before their time."""
        self.access = {token: (user, 0.0) for token, (user, _) in self.access.items()}

    def revoke(self) -> None:
        """As after a change of password: nothing can be renewed."""
        self.forget_access()
        self.refresh = dict.fromkeys(self.refresh, "")

    def grant(self, user: str, scope: str, nonce: str = "") -> dict[str, object]:
        token, renewing = f"access.{secrets.token_urlsafe(600)}", f"refresh.{secrets.token_urlsafe(40)}"
        self.access[token] = (user, time.time() + self.lifetime)
        self.refresh[renewing] = user
        claims = {"sub": user, "preferred_username": user, "aud": CLIENT_ID, "iss": self.authority, "tid": "agency"}
        claims |= {"exp": int(time.time()) + 3600, "iat": int(time.time()), "nonce": nonce}
        about = {"uid": user, "utid": "agency"}
        return {
            "token_type": "Bearer", "access_token": token, "refresh_token": renewing, "scope": scope,
            "expires_in": self.lifetime, "client_info": encoded(about),
            "id_token": f"{encoded({})}.{encoded(claims)}.x",
        }  # fmt: skip

    def introspect(self, token: str) -> dict[str, object]:
        self.seen["introspect"] += 1
        user, until = self.access.get(token, ("", 0.0))
        if until <= time.time():
            return {"active": False}
        return {"active": True, "username": user, "exp": int(until), "client_id": CLIENT_ID}

    def discovery(self, tenant: str) -> dict[str, object]:
        base = f"{self.authority}/{tenant}"
        return {
            "issuer": f"{base}/v2.0", "authorization_endpoint": f"{base}/auth", "token_endpoint": f"{base}/token",
            "device_authorization_endpoint": f"{base}/devicecode",
        }  # fmt: skip

    def device(self, said: dict[str, str]) -> dict[str, object]:
        if self.refuses:
            raise Wrong(self.refuses)
        code = secrets.token_urlsafe(20)
        self.codes[code] = {"scope": said["scope"], "grant": "device"}
        address = f"{self.authority}/device"
        return {"device_code": code, "user_code": "ABCD-EFGH", "verification_uri": address, "expires_in": 900, "interval": 0}  # fmt: skip  # noqa: E501

    def sign_in(self, said: dict[str, str]) -> dict[str, str]:
        """What the page sends back to the program once `who` has agreed."""
        if self.refuses:
            return {"error": self.refuses, "state": said["state"]}
        code = secrets.token_urlsafe(20)
        self.codes[code] = {**said, "grant": "browser"}
        return {"code": code, "state": said["state"], "scope": said["scope"]}

    def token(self, said: dict[str, str]) -> dict[str, object]:
        kind = said["grant_type"].rpartition(":")[2]
        self.seen[kind] += 1
        if said.get("client_id") != CLIENT_ID:
            raise Wrong("unauthorized_client")
        with self.lock:
            return {"device_code": self._by_device, "authorization_code": self._by_code, "refresh_token": self._by_refresh}[kind](said)  # fmt: skip  # noqa: E501

    def _by_device(self, said: dict[str, str]) -> dict[str, object]:
        if self.pending:
            self.pending -= 1
            raise Wrong("authorization_pending")
        if not self.who:
            raise Wrong("authorization_declined")
        return self.grant(self.who, self.codes[said["device_code"]]["scope"])

    def _by_code(self, said: dict[str, str]) -> dict[str, object]:
        asked = self.codes[said["code"]]
        if asked.pop("grant", "") != "browser" or asked["redirect_uri"] != said["redirect_uri"]:
            raise Wrong("invalid_grant")
        digest = base64.urlsafe_b64encode(hashlib.sha256(said["code_verifier"].encode()).digest()).decode().rstrip("=")
        if asked["code_challenge"] != digest:
            raise Wrong("invalid_grant")
        return self.grant(self.who, asked["scope"], asked.get("nonce", ""))

    def _by_refresh(self, said: dict[str, str]) -> dict[str, object]:
        user = self.refresh.get(said["refresh_token"], "")
        if not user:
            raise Wrong("invalid_grant")
        return self.grant(user, said.get("scope", ""))


def encoded(value: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")


class _Handler(BaseHTTPRequestHandler):
    issuer: Issuer

    def log_message(self, format: str, *args: object) -> None:
        pass

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        said = {key: values[0] for key, values in parse_qs(parts.query).items()}
        if parts.path.endswith("/openid-configuration"):
            self._answer(self.issuer.discovery(parts.path.split("/")[1]))
        elif parts.path.endswith("/auth"):
            self._come_back(said)
        else:
            self._answer({"error": "not_found"}, 404)

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        said = {key: values[0] for key, values in parse_qs(body).items()}
        basic = self.headers.get("Authorization", "")
        if basic.startswith("Basic "):  # RFC 6749 §2.3.1, how Google's library names the application
            said["client_id"], _, said["client_secret"] = base64.b64decode(basic[6:]).decode().partition(":")
        path = urlsplit(self.path).path.rpartition("/")[2]
        if "introspect" in path:
            self._answer(self.issuer.introspect(said["token"]))
            return
        try:
            self._answer({"token": self.issuer.token, "devicecode": self.issuer.device}[path](said))
        except Wrong as wrong:
            what = {"error": str(wrong), "error_description": f"AADSTS70000: {wrong}.\r\nTrace ID: 0"}
            self._answer(what, 400)

    def _come_back(self, said: dict[str, str]) -> None:
        back = self.issuer.sign_in(said)
        if said.get("response_mode") == "form_post":
            fields = "".join(f'<input type="hidden" name="{k}" value="{v}">' for k, v in back.items())
            page = f'<form method="post" action="{said["redirect_uri"]}">{fields}</form>'
            self._send(200, page.encode(), "text/html")
            return
        self.send_response(302)
        self.send_header("Location", f"{said['redirect_uri']}?{urlencode(back)}")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _answer(self, value: object, status: int = 200) -> None:
        if self.issuer.down:
            status, value = 503, {"error": "temporarily_unavailable"}
        self._send(status, json.dumps(value).encode(), "application/json")

    def _send(self, status: int, data: bytes, kind: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)


@contextmanager
def issuing(directory: Path, authority: trustme.CA | None = None) -> Iterator[Issuer]:
    """The issuer, until the block ends; `directory` gets its ca-issuer.pem."""
    authority = authority or trustme.CA()
    issuer = Issuer(directory / "ca-issuer.pem")
    authority.cert_pem.write_to_path(str(issuer.ca_file))
    handler = type("Handler", (_Handler,), {"issuer": issuer})
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1", "localhost").configure_cert(context)
    with ExitStack() as stack:
        encrypted = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        encrypted.socket = context.wrap_socket(encrypted.socket, server_side=True)
        plain = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        issuer.port, issuer.plain_port = encrypted.server_address[1], plain.server_address[1]
        for server in (encrypted, plain):
            thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
            thread.start()
            stack.callback(_end, server, thread)
        yield issuer


def _end(server: ThreadingHTTPServer, thread: threading.Thread) -> None:
    server.shutdown()
    thread.join()
    server.server_close()
