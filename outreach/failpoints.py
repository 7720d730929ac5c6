"""Places where a test kills the program, as a power cut would: the windows in which a message could be lost or doubled.

They are compiled in and do nothing unless `OUTREACH_FAILPOINT` names one: `sending` kills at the first time that place
is reached, `sending*5` at the fifth. The tests then start the program again and count what the mail server took.
"""

from __future__ import annotations

import os
import signal
from enum import StrEnum

VARIABLE = "OUTREACH_FAILPOINT"
_ANY = VARIABLE in os.environ


class FailPoint(StrEnum):
    """The windows, in the order in which one message passes them."""

    PLANNED = "planned"  # it is due, nothing is claimed
    CLAIMED = "claimed"  # `planned -> claimed` is committed
    OFFERED = "offered"  # MAIL and RCPT were accepted, `sending` is not committed
    SENDING = "sending"  # `claimed -> sending` is committed, DATA has not begun
    HALF_WRITTEN = "half-written"  # the server has half of the message
    WRITTEN = "written"  # the server has the final dot, its answer is on the way
    ANSWERED = "answered"  # the answer is read, nothing is done with it
    OUTCOME = "outcome"  # the transaction that records the outcome has begun, and is not committed
    RECORDED = "recorded"  # the outcome is committed
    REFUSED = "refused"  # a coded refusal is read and not recorded
    FETCHED = "fetched"  # an answer is fetched from the mailbox and not stored
    STORED = "stored"  # it is stored and not read
    READ = "read"  # it is read, and what follows from it is not committed


def reach(point: FailPoint) -> None:
    """Dies here, at once and without a word, when the environment says so."""
    if is_armed(point):
        os.kill(os.getpid(), signal.SIGKILL)


def is_armed(point: FailPoint) -> bool:
    """Whether the program is to die at this place now; counts one passage."""
    if not _ANY:
        return False
    wanted, _, times = os.environ.get(VARIABLE, "").partition("*")
    if wanted != point.value:
        return False
    left = int(times or 1)
    os.environ[VARIABLE] = f"{point.value}*{left - 1}"
    return left == 1
