"""Answers to test copies, to which none counts: told by the mark in the subject, where mail programs kept it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from outreach.compose.order import TEST_MARK
from outreach.engine.actions import Action, Apply, Match, Review
from outreach.ledger.inbound import Inbound
from outreach.model import Kind, Reading

ANSWERS_TEST = "it answers a test copy, and no answer to one counts by itself"


def answers_test(message: Inbound, reading: Reading, match: Match) -> bool:
    """Whether it answers a marked copy; what its sender got themselves is none, however the campaign is called."""
    if reading.kind not in (Kind.HUMAN, Kind.AUTO_REPLY) or TEST_MARK not in message.subject:
        return False
    return match.refers_to is None or match.refers_to != match.sender


def of_sender_only(match: Match) -> Match:
    """The same without the person whose message was copied: an answer to the copy says nothing of them."""
    return replace(match, refers_to=None, delivery=None, email="", withdrawn=False)


def set_aside(actions: Sequence[Action]) -> list[Action]:
    """What would have set the sender's attendance, or asks for a look, waits and says why."""
    kept: list[Action] = [action for action in actions if not isinstance(action, Apply)]
    asks = len(kept) < len(actions) or any(isinstance(action, Review) for action in kept)
    return [Review(ANSWERS_TEST), *kept] if asks else kept
