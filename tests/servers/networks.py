"""Networks that a test cuts: a namespace for each program where they may be made, else a relay of TCP for each.

A cut cable says nothing: what is sent disappears, in both directions, and no connection is closed by it.
"""

from __future__ import annotations

import os
import selectors
import socket
import subprocess
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field

#: A link-layer address that nobody has: what goes there is dropped by whoever gets it.
NOBODY = "02:00:00:00:00:fe"


def _ip(*words: str) -> None:
    subprocess.run(["ip", *words], check=True, capture_output=True)


def namespaces_allowed() -> bool:
    """Whether this machine lets us make a network namespace and a cable into it."""
    name = f"probe{os.getpid()}"
    try:
        _ip("netns", "add", name)
    except (OSError, subprocess.CalledProcessError):
        return False
    try:
        _ip("link", "add", "here", "netns", name, "type", "veth", "peer", "name", "there", "netns", name)
    except subprocess.CalledProcessError:
        return False
    finally:
        _ip("netns", "delete", name)
    return True


@dataclass(frozen=True)
class Cable:
    """A namespace and the pair of devices that joins it to this one."""

    namespace: str
    device: str
    here: str
    there: str

    @property
    def within(self) -> tuple[str, ...]:
        """What runs a program at the other end."""
        return ("ip", "netns", "exec", self.namespace)

    def cut(self) -> None:
        """From now on whatever is sent at either end disappears."""
        _ip("neigh", "replace", self.there, "lladdr", NOBODY, "dev", self.device, "nud", "permanent")
        _ip("-n", self.namespace, "neigh", "replace", self.here, "lladdr", NOBODY, "dev", "out", "nud", "permanent")

    def heal(self) -> None:
        """As before."""
        _ip("neigh", "del", self.there, "dev", self.device)
        _ip("-n", self.namespace, "neigh", "del", self.here, "dev", "out")


@contextmanager
def cables(count: int) -> Iterator[tuple[str, list[Cable]]]:
    """An address of this machine, and so many namespaces that reach it; all are removed at the end."""
    block = os.getpid() % 250
    address = f"10.213.{block}.1"
    with ExitStack() as ends:
        _ip("address", "add", f"{address}/32", "dev", "lo")
        ends.callback(_ip, "address", "del", f"{address}/32", "dev", "lo")
        yield address, [_laid(ends, f"o{os.getpid()}n{n}", f"10.213.{block}.{8 + 4 * n}") for n in range(count)]


def _laid(ends: ExitStack, name: str, net: str) -> Cable:
    first, last = net.rsplit(".", 1)
    cable = Cable(name, f"v{name}"[-15:], f"{first}.{int(last) + 1}", f"{first}.{int(last) + 2}")
    _ip("netns", "add", name)
    ends.callback(_ip, "netns", "delete", name)  # and with it both ends of the cable
    _ip("link", "add", cable.device, "type", "veth", "peer", "name", "out", "netns", name)
    _ip("address", "add", f"{cable.here}/30", "dev", cable.device)
    _ip("link", "set", cable.device, "up")
    inside = ("-n", name)
    _ip(*inside, "address", "add", f"{cable.there}/30", "dev", "out")
    _ip(*inside, "link", "set", "out", "up")
    _ip(*inside, "link", "set", "lo", "up")
    _ip(*inside, "route", "add", "default", "via", cable.here)
    return cable


@dataclass
class Relay:
    """A port of loopback whose connections lead to another port, until they are cut."""

    target: int
    port: int = 0
    _listening: socket.socket = field(default_factory=lambda: socket.create_server(("127.0.0.1", 0)))
    _ways: selectors.BaseSelector = field(default_factory=selectors.DefaultSelector)
    _halves: dict[socket.socket, socket.socket] = field(default_factory=dict)
    _turn: threading.Lock = field(default_factory=threading.Lock)
    _is_cut: bool = False
    _is_over: bool = False

    def cut(self) -> None:
        """The near side hears nothing more; the far side's keepalive, which would notice, is taken as run out."""
        with self._turn:
            self._is_cut = True
            for near, far in self._pairs():
                self._ways.unregister(near)
                self._ways.unregister(far)
                far.close()

    def heal(self) -> None:
        """Connections are taken again; the old ones are unknown at the far end, and are reset."""
        with self._turn:
            for near, _ in self._pairs():
                near.close()
            self._halves.clear()
            self._is_cut = False

    def run(self) -> None:
        """Carries what comes, until `close`."""
        self._ways.register(self._listening, selectors.EVENT_READ)
        while not self._is_over:
            for key, _ in self._ways.select(0.05):
                with self._turn:
                    if key.fileobj is self._listening:
                        self._take()
                    elif isinstance(key.fileobj, socket.socket) and key.fileobj in self._halves and not self._is_cut:
                        self._carry(key.fileobj)

    def close(self) -> None:
        self._is_over = True

    def _pairs(self) -> list[tuple[socket.socket, socket.socket]]:
        """Each connection's near and far side; a connection's near side was put down first."""
        sides = list(self._halves.items())
        return sides[::2]

    def _take(self) -> None:
        near, _ = self._listening.accept()
        if self._is_cut:
            near.close()
            return
        far = socket.create_connection(("127.0.0.1", self.target))
        for one, other in ((near, far), (far, near)):
            self._halves[one] = other
            self._ways.register(one, selectors.EVENT_READ)

    def _carry(self, one: socket.socket) -> None:
        other = self._halves[one]
        data = b""
        with suppress(OSError):
            data = one.recv(65536)
            other.sendall(data)
        if not data:
            for side in (one, other):
                self._ways.unregister(side)
                del self._halves[side]
                side.close()


@contextmanager
def relays(count: int, target: int) -> Iterator[list[Relay]]:
    """So many ways to one port of loopback."""
    found = [Relay(target) for _ in range(count)]
    threads = [threading.Thread(target=relay.run) for relay in found]
    for relay, thread in zip(found, threads, strict=True):
        relay.port = relay._listening.getsockname()[1]
        thread.start()
    try:
        yield found
    finally:
        for relay, thread in zip(found, threads, strict=True):
            relay.close()
            thread.join()
            for near, far in relay._pairs():
                near.close()
                far.close()
            relay._listening.close()
            relay._ways.close()
