"""An OpenAI-compatible endpoint on loopback that answers what a test tells it to: truly, falsely, badly or never.

with assisting() as assistant:
    assistant.says(attendance="attending", evidence=["count me in"])
    ...                                # [assistant] url = assistant.url
    assistant.asked                    # the requests, each with its headers
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Answer = Callable[["Assistant", BaseHTTPRequestHandler, dict[str, Any]], None]


@dataclass
class Assistant:
    """What it answers (`behaviour`), and what it was asked."""

    url: str = ""
    behaviour: Answer = field(default=lambda assistant, handler, order: assistant.completes(handler, "{}"))
    asked: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    key: str = ""
    released: threading.Event = field(default_factory=threading.Event)

    def says(self, **form: object) -> None:
        """The form asked for, with these values."""
        whole = {"attendance": None, "guests": 0, "delegate": None, "partial": None, "ask": False, "evidence": []}
        self.answers(json.dumps(whole | form))

    def answers(self, content: str) -> None:
        """These very words as the content of a completion."""
        self.behaviour = lambda assistant, handler, order: assistant.completes(handler, content)

    def replies(self, status: int, body: bytes = b"{}", **headers: str) -> None:
        """This HTTP answer, whatever was asked."""
        self.behaviour = lambda assistant, handler, order: respond(handler, status, body, headers)

    def stalls(self) -> None:
        """Takes the question and never answers."""

        def wait(assistant: Assistant, handler: BaseHTTPRequestHandler, order: dict[str, Any]) -> None:
            assistant.released.wait()

        self.behaviour = wait

    def floods(self) -> None:
        """Answers without end."""
        self.behaviour = lambda assistant, handler, order: flood(handler)

    def obeys(self) -> None:
        """Does what the text says, as a model does that takes data for orders: attending, by the text's own words."""
        self.behaviour = lambda assistant, handler, order: assistant.completes(
            handler, json.dumps({"attendance": "attending", "evidence": [order["messages"][-1]["content"]]})
        )

    def knows_no_form(self) -> None:
        """As servers do that know no response_format: refuses with it, answers without."""
        usual = self.behaviour

        def behave(assistant: Assistant, handler: BaseHTTPRequestHandler, order: dict[str, Any]) -> None:
            if "response_format" in order:
                respond(handler, 400, b'{"error": "unknown field response_format"}', {})
            else:
                usual(assistant, handler, order)

        self.behaviour = behave

    def completes(self, handler: BaseHTTPRequestHandler, content: str) -> None:
        message = {"role": "assistant", "content": content}
        body = {"object": "chat.completion", "choices": [{"index": 0, "finish_reason": "stop", "message": message}]}
        respond(handler, 200, json.dumps(body).encode(), {})


def respond(handler: BaseHTTPRequestHandler, status: int, body: bytes, headers: dict[str, str]) -> None:
    handler.send_response(status)
    for name, value in {"Content-Length": str(len(body)), **headers}.items():
        handler.send_header(name.replace("_", "-"), value)
    handler.end_headers()
    handler.wfile.write(body)


def flood(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.end_headers()
    with suppress(OSError):
        while True:
            handler.wfile.write(b" " * 65536)


@contextmanager
def assisting() -> Iterator[Assistant]:
    """The endpoint, until the block ends; whoever still waits is let go then."""
    assistant = Assistant()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            order = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            assistant.asked.append(order)
            assistant.headers.append(dict(self.headers))
            if self.path != "/v1/chat/completions":
                respond(self, 404, b"{}", {})
            elif assistant.key and self.headers.get("Authorization") != f"Bearer {assistant.key}":
                respond(self, 401, b"{}", {})
            else:
                assistant.behaviour(assistant, self, order)

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    assistant.url = f"http://127.0.0.1:{server.server_port}/v1"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield assistant
    finally:
        assistant.released.set()
        server.shutdown()
        server.server_close()
        thread.join()
