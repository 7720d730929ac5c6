"""What became of a message that was offered to a mail server: taken, certainly not taken, or nobody knows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Stage(StrEnum):
    """What a refusal is about: who sends, who receives, or the message."""

    SENDER = "sender"
    RECIPIENT = "recipient"
    MESSAGE = "message"


@dataclass(frozen=True, slots=True)
class Sent:
    """The server took responsibility for the message (RFC 5321 §4.2.5)."""

    reply: str


@dataclass(frozen=True, slots=True)
class RefusedNow:
    """Certainly not taken, and worth another try; code 0 means that the connection was gone before the message."""

    code: int
    reply: str
    stage: Stage = Stage.RECIPIENT


@dataclass(frozen=True, slots=True)
class RefusedForGood:
    """Certainly not taken, and not worth another try; code 0 means that it could not even be offered."""

    code: int
    reply: str
    stage: Stage = Stage.RECIPIENT


@dataclass(frozen=True, slots=True)
class Unknown:
    """Nobody can say whether the server took the message; it must never be sent again blindly."""

    what: str


Outcome = Sent | RefusedNow | RefusedForGood | Unknown
