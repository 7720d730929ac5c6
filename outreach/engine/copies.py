"""One test copy, handed to the mail server outside the ledger."""

from __future__ import annotations

from outreach.errors import OutreachError, Unreachable
from outreach.transport.server import Server
from outreach.transport.smtp import RefusedForGood, RefusedNow, Sent, Submission, Unknown


async def send_copy(server: Server, sender: str, recipient: str, raw: bytes) -> None:
    """Hands one message over, outside the ledger; raises what the server said against it."""
    submission = await Submission.connect(server)
    try:
        outcome = await submission.offer(sender, recipient) or await submission.deliver(raw)
    finally:
        await submission.close()
    match outcome:
        case Sent():
            return
        case RefusedNow(code, reply):
            raise Unreachable(f"{server.place} does not take it now: {code} {reply}")
        case RefusedForGood(code, reply):
            raise OutreachError(f"{server.place} refused it: {code} {reply}")
        case Unknown(what):
            raise Unreachable(f"{server.place}: {what}; look into the mailbox of {recipient}")
