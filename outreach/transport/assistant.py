"""The assistant's server: one question to an OpenAI-compatible endpoint (POST …/chat/completions), one answer back.

What is sent holds people's words, and what comes back cannot be trusted: in clear only to this machine, no proxy of the
environment, no redirect followed, no more octets and no longer than is set here.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, Field, ValidationError

from outreach.errors import LoginFailed, OutreachError, Unreachable
from outreach.transport.login import Secret
from outreach.transport.tls import trusting

if TYPE_CHECKING:
    import httpx

KEY = "OUTREACH_ASSISTANT_KEY"
#: Octets of an answer that are read; the form asked for needs a few hundred.
MAX_OCTETS = 256 * 1024
#: Tokens that the answer may have; models that think aloud need most of them for that.
MAX_TOKENS = 2000
CONNECT_SECONDS = 10.0


class NoAnswer(OutreachError):
    """The assistant was told the text and gave nothing that can be used; asking again would not help."""


@dataclass(frozen=True, slots=True)
class Access:
    """The key of the endpoint, where it wants one, and the seconds that one answer may take."""

    key: Secret | None = None
    seconds: float = 60.0


FREE = Access()


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where the assistant is asked; `url` ends before /chat/completions."""

    url: str
    model: str
    access: Access = FREE


class _Message(BaseModel):
    content: str


class _Choice(BaseModel):
    message: _Message


class _Completion(BaseModel):
    choices: list[_Choice] = Field(min_length=1)


def key_of(environ: Mapping[str, str]) -> Secret | None:
    """The endpoint's key, where one is set; LoginFailed for one that cannot be sent in a header."""
    key = environ.get(KEY, "").strip()
    if not (key.isascii() and key.isprintable()):
        raise LoginFailed(f"{KEY}: it holds characters that no key has; copy it again")
    return Secret(key) if key else None


async def ask(endpoint: Endpoint, instructions: str, text: str, schema: Mapping[str, Any]) -> str:
    """What the assistant answers to a text, as it is.

    Raises Unreachable where nobody can be asked now, NoAnswer where this text got none; neither tells what it said.
    """
    import httpx

    order = {
        "model": endpoint.model,
        "messages": [{"role": "system", "content": instructions}, {"role": "user", "content": text}],
        "temperature": 0,
        "max_tokens": MAX_TOKENS,
        "stream": False,
    }
    form = {"type": "json_schema", "json_schema": {"name": "reading", "strict": True, "schema": dict(schema)}}
    try:
        async with asyncio.timeout(endpoint.access.seconds), _client(endpoint) as client:
            status, body = await _post(client, endpoint, {**order, "response_format": form})
            if status in (400, 422):  # a server that does not know this response_format
                status, body = await _post(client, endpoint, order)
    except (httpx.ConnectError, httpx.ConnectTimeout, httpx.InvalidURL, httpx.UnsupportedProtocol) as error:
        raise Unreachable(f"assistant: {endpoint.url} cannot be reached ({type(error).__name__})") from None
    except (httpx.TransportError, TimeoutError) as error:
        raise NoAnswer(
            f"assistant: no whole answer within {endpoint.access.seconds:g} s ({type(error).__name__})"
        ) from None
    return _content(endpoint, status, body)


def _client(endpoint: Endpoint) -> httpx.AsyncClient:
    import httpx

    headers = {"Accept": "application/json", "Accept-Encoding": "identity", "User-Agent": "outreach"}
    if endpoint.access.key is not None:
        headers["Authorization"] = f"Bearer {endpoint.access.key.reveal()}"
    return httpx.AsyncClient(
        headers=headers,
        timeout=httpx.Timeout(endpoint.access.seconds, connect=min(CONNECT_SECONDS, endpoint.access.seconds / 2)),
        verify=trusting(None),
        trust_env=False,
        follow_redirects=False,
    )


async def _post(client: httpx.AsyncClient, endpoint: Endpoint, order: Mapping[str, Any]) -> tuple[int, bytes]:
    """The status and the octets of the answer; what is packed is left, for it may unpack to anything."""
    body = json.dumps(order, ensure_ascii=False).encode("utf-8", "replace")
    headers = {"Content-Type": "application/json"}
    url = f"{endpoint.url.rstrip('/')}/chat/completions"
    async with client.stream("POST", url, content=body, headers=headers) as answer:
        if answer.headers.get("Content-Encoding", "identity") != "identity":
            raise NoAnswer("assistant: its answer is packed, although it was asked not to be")
        read = bytearray()
        async for piece in answer.aiter_raw():
            read += piece
            if len(read) > MAX_OCTETS:
                raise NoAnswer(f"assistant: its answer is longer than {MAX_OCTETS // 1024} KB")
        return answer.status_code, bytes(read)


def _content(endpoint: Endpoint, status: int, body: bytes) -> str:
    """What the first choice of an answer says."""
    if status in (400, 413, 422):
        raise NoAnswer(f"assistant: {endpoint.url} does not take this text (HTTP {status})")
    if status in (401, 403):
        raise Unreachable(f"assistant: {endpoint.url} does not take the key (HTTP {status}); set {KEY}")
    if status != 200:
        hint = "; is the address right, and is the model there?" if status in (301, 302, 307, 308, 404, 405) else ""
        raise Unreachable(f"assistant: {endpoint.url} answers HTTP {status}{hint}")
    try:
        return _Completion.model_validate_json(body).choices[0].message.content
    except ValidationError:
        raise NoAnswer("assistant: its answer has not the form of a chat completion") from None
