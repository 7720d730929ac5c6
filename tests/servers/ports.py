"""Ports of loopback for the servers that tests start."""

from __future__ import annotations

import itertools
import random
import socket


def free_ports(count: int) -> list[int]:
    """Below those that the system gives to connections (from 32768 on), one of which may come before our server."""
    tried = random.SystemRandom().sample(range(20_000, 32_000), 200)
    return list(itertools.islice(filter(_is_free, tried), count))


def free_port() -> int:
    [port] = free_ports(1)
    return port


def _is_free(port: int) -> bool:
    with socket.socket() as one:
        try:
            one.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True
