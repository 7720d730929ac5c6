"""What a refusal means: a table from the server's code (RFC 5321, RFC 3463) and what large providers say with it.

`RULES` is read from above; the first line that fits counts. A code for good may still be worth another try (a daily
quota), and one for now may mean that nobody should be tried for a while.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from outreach.transport.smtp import Outcome, RefusedForGood, RefusedNow, Sent, Stage


class Treatment(StrEnum):
    """What to do about one outcome."""

    SENT = "sent"
    UNKNOWN = "unknown"  # never tried again blindly
    LATER = "later"  # this message again, a little later each time
    CROWDED = "crowded"  # too much of us at once: this message later, after a few of these nobody for a while
    QUOTA = "quota"  # this account has sent too much today: nobody for hours
    ACCOUNT = "account"  # this account may not send: nobody for a while, and nobody is to blame
    POLICY = "policy"  # refused for good for a reason that may be ours: a few in a row stop everything
    GONE = "gone"  # no such mailbox: refused for good, and the contact is unreachable
    FAILED = "failed"  # refused for good


@dataclass(frozen=True, slots=True)
class Rule:
    """One line of the table: the codes, how the reply begins, what to do about it, who says so."""

    codes: str
    words: str
    treatment: Treatment
    source: str


RULES: Sequence[Rule] = (
    Rule(
        "4..|5..", r"5\.4\.5|5\.4\.6\b.*limit|4\.4\.5|.*daily (user )?sending (limit|quota)", Treatment.QUOTA, "Gmail"
    ),
    Rule("5..", r"5\.1\.90|5\.7\.2(32|33)|5\.7\.70[58]|.*SubmissionQuotaExceeded", Treatment.QUOTA, "Microsoft 365"),
    Rule("4..|5..", r".*(hourly|daily|per hour|per day).*(limit|quota|exceeded)", Treatment.QUOTA, "shared hosting"),
    Rule("530|534|535|538", r"", Treatment.ACCOUNT, "RFC 4954 §6"),
    Rule(
        "550|553|554",
        r"5\.7\.(60|3|8|9)\b|5\.7\.501|5\.1\.8\b",
        Treatment.ACCOUNT,
        "Microsoft 365: may not send as this",
    ),
    Rule("421", r"", Treatment.CROWDED, "RFC 5321 §3.8"),
    Rule(
        "4..", r"4\.3\.2|4\.5\.3|4\.7\.(0|28|500|6..)\b|4\.2\.1.*(rate|too)", Treatment.CROWDED, "RFC 3463 §3.4; Gmail"
    ),
    Rule("432|452|454", r"", Treatment.CROWDED, "Microsoft 365: concurrent connections; RFC 5321 §4.5.3.1.10"),
    Rule("4..|0", r"", Treatment.LATER, "greylisting, a full mailbox, an unreachable host: RFC 5321 §4.5.4.1"),
    Rule("5..", r"5\.1\.(1|2|3|6|10)\b", Treatment.GONE, "RFC 3463 §3.2"),
    Rule("5..", r"5\.7\.", Treatment.POLICY, "RFC 3463 §3.8"),
)

#: Waits before the next try; the last one repeats until the delivery expires.
BACKOFF = tuple(timedelta(minutes=m) for m in (5, 15, 30, 60, 120, 240))
CROWDED_WAIT = timedelta(minutes=15)
QUOTA_WAIT = timedelta(hours=4)
#: So many refusals of one kind, with no message taken between them, stop the sending.
IN_A_ROW = 3


def treatment_of(outcome: Outcome) -> Treatment:
    """What to do about an outcome; a refusal of the sender is one of the account, whatever its code for good."""
    if isinstance(outcome, Sent):
        return Treatment.SENT
    if not isinstance(outcome, RefusedNow | RefusedForGood):
        return Treatment.UNKNOWN
    for rule in RULES:
        if re.fullmatch(rule.codes, str(outcome.code)) and re.match(
            rule.words, outcome.reply, re.IGNORECASE | re.DOTALL
        ):
            found = rule.treatment
            break
    else:
        found = Treatment.FAILED
    of_sender = isinstance(outcome, RefusedForGood) and outcome.stage is Stage.SENDER
    if of_sender and found is not Treatment.QUOTA:
        return Treatment.ACCOUNT
    if isinstance(outcome, RefusedForGood) and not outcome.code:
        return Treatment.FAILED
    return found


def said_by(outcome: Outcome) -> str:
    """The server's own words, or what was seen instead of an answer."""
    match outcome:
        case Sent(reply):
            return reply
        case RefusedNow(code, reply) | RefusedForGood(code, reply):
            return f"{code} {reply}"
        case _:
            return outcome.what


def wait_after(treatment: Treatment, attempts: int) -> timedelta:
    """How long a message that was refused `attempts` times before waits for its next try."""
    if treatment is Treatment.QUOTA:
        return QUOTA_WAIT
    if treatment is Treatment.CROWDED:
        return max(CROWDED_WAIT, BACKOFF[min(attempts, len(BACKOFF) - 1)])
    return BACKOFF[min(attempts, len(BACKOFF) - 1)]


@dataclass(frozen=True, slots=True)
class Halt:
    """The sending stops, for so long or (None) until the officer says `resume`."""

    reason: str
    lasts: timedelta | None


@dataclass(slots=True)
class Strain:
    """How the server bears us: refusals of a kind since the last message it took."""

    crowded: int = 0
    policy: int = 0

    def hear(self, treatment: Treatment, reply: str) -> Halt | None:
        """Takes note of one outcome; a Halt when it is time to stop."""
        if treatment is Treatment.SENT:
            self.crowded = self.policy = 0
        self.crowded += treatment is Treatment.CROWDED
        self.policy += treatment is Treatment.POLICY
        if treatment is Treatment.ACCOUNT:
            return Halt(f"the mail server does not take messages from this account: {reply}", BACKOFF[0])
        if treatment is Treatment.QUOTA:
            return Halt(f"this account has sent as much as its provider allows for now: {reply}", QUOTA_WAIT)
        if self.crowded >= IN_A_ROW:
            self.crowded = 0
            return Halt(f"the mail server asks for patience: {reply}", CROWDED_WAIT)
        if self.policy >= IN_A_ROW:
            self.policy = 0
            return Halt(
                f"{IN_A_ROW} messages in a row were refused as unwanted: {reply}; see why, then `outreach resume`", None
            )
        return None
