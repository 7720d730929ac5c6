"""Marionette, the remote control that Thunderbird has from Firefox: JSON packets over TCP, a length before each.

A command is [0, number, name, parameters], its answer [1, number, error, result].
"""

from __future__ import annotations

import json
import socket
from itertools import count
from typing import Any

#: Seconds that one script may take; scripts here look or act, they do not wait.
SCRIPT_SECONDS = 60


class MarionetteError(Exception):
    """Thunderbird refused a command, or a script in it failed."""


class Marionette:
    """A session with the privileges of Thunderbird's own code."""

    def __init__(self, port: int) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port), timeout=2 * SCRIPT_SECONDS)
        self._incoming = self._socket.makefile("rb")
        self._numbers = count(1)
        self._packet()  # the greeting
        # A dialog that nobody expects stays where it is, and every later script fails with its name.
        self.command("WebDriver:NewSession", unhandledPromptBehavior="ignore")
        self.command("WebDriver:SetTimeouts", script=SCRIPT_SECONDS * 1000)
        self.command("Marionette:SetContext", value="chrome")

    def run(self, script: str, *arguments: object) -> Any:
        """What the body of an (async) function returns; it finds the arguments in `arguments`."""
        answer = self.command("WebDriver:ExecuteScript", script=script, args=list(arguments), sandbox="system")
        return answer["value"]

    def command(self, name: str, **parameters: object) -> Any:
        number = next(self._numbers)
        text = json.dumps([0, number, name, parameters]).encode()
        self._socket.sendall(b"%d:%b" % (len(text), text))
        _, answered, error, result = self._packet()
        if error or answered != number:
            raise MarionetteError(f"{name}: {error or f'the answer to command {answered}'}")
        return result

    def close(self) -> None:
        self._incoming.close()
        self._socket.close()

    def _packet(self) -> Any:
        digits = b""
        while (byte := self._incoming.read(1)) != b":":
            if not byte.isdigit():
                raise MarionetteError("Thunderbird has closed the connection")
            digits += byte
        return json.loads(self._incoming.read(int(digits)))
