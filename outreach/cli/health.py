"""What watches a worker: /health for whoever restarts it, /metrics for Prometheus. Figures, never people."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from prometheus_client import CollectorRegistry, Gauge, generate_latest

from outreach.engine.engine import Engine
from outreach.errors import OutreachError
from outreach.ledger import progress
from outreach.ledger.pausing import why_stopped


@contextmanager
def served(engine: Engine, port: int) -> Iterator[None]:
    """Answers on this port of loopback while the block lasts."""
    server = ThreadingHTTPServer(("127.0.0.1", port), _handler(engine))
    thread = threading.Thread(target=server.serve_forever, name="health", daemon=True)
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _handler(engine: Engine) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        """Two pages, read only."""

        def do_GET(self) -> None:
            """200 while the ledger answers, else 503."""
            try:
                body = figures(engine) if self.path == "/metrics" else b"well\n"
                if self.path == "/health":
                    _ask(engine)
                self._answer(200 if self.path in ("/health", "/metrics") else 404, body)
            except OutreachError:
                self._answer(503, b"the ledger does not answer\n")

        def _answer(self, status: int, body: bytes) -> None:
            self.send_response(status)
            self.send_header("Content-Type", "text/plain; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Being watched is no news."""

    return Handler


def _ask(engine: Engine) -> None:
    with engine.ledger.read() as tx:
        why_stopped(tx, engine.clock())


def figures(engine: Engine) -> bytes:
    """The state of the campaign in Prometheus's words (prometheus.io/docs/instrumenting/exposition_formats)."""
    registry = CollectorRegistry()
    messages = Gauge("outreach_deliveries", "Messages by step and state", ["step", "state"], registry=registry)
    due = Gauge("outreach_due", "Messages that are due and have not left", ["step"], registry=registry)
    stopped = Gauge("outreach_stopped", "1 while nothing may be sent", registry=registry)
    now = engine.clock()
    with engine.ledger.read() as tx:
        for step in progress.steps(tx).values():
            for state, count in step.states.items():
                messages.labels(step.step, state.value).set(count)
        for one in progress.sending(tx, now):
            due.labels(one.step).set(one.left)
        stopped.set(1 if why_stopped(tx, now) else 0)
    return generate_latest(registry)
