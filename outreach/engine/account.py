"""What a mail account does with what we send, as a probe showed it (`outreach check --online`): kept in the ledger.

Only with this may the absence of a message prove anything: a Sent folder that the provider fills, and in which our
Message-ID stays as it was.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import datetime

from outreach.engine.filing import WHO_FILES
from outreach.ledger import campaigns
from outreach.ledger.database import Transaction
from outreach.transport.server import Server


@dataclass(frozen=True, slots=True)
class Account:
    """`files_copies`: a copy of what is sent appears in Sent by itself; `keeps_ids`: under our own Message-ID.

    `reaches_itself`: what the account sends to itself arrives in a folder that is read, under our Message-ID.
    """

    files_copies: bool
    keeps_ids: bool
    reaches_itself: bool

    @property
    def absence_proves(self) -> bool:
        """Whether a message that is not in Sent was not taken."""
        return self.files_copies and self.keeps_ids


#: Of an account that was never probed presence proves, absence does not.
UNKNOWN = Account(files_copies=False, keeps_ids=False, reaches_itself=False)


def recall(tx: Transaction, smtp: Server, imap: Server) -> Account | None:
    """What is known of this account; None when it was never probed."""
    stored = campaigns.setting(tx, _key(smtp, imap))
    return Account(**json.loads(stored)) if stored else None


def remember(tx: Transaction, smtp: Server, imap: Server, account: Account, now: datetime) -> None:
    """Keeps what the probe showed; also who is to file the copies in Sent from now on."""
    campaigns.set_setting(tx, _key(smtp, imap), json.dumps(asdict(account)), now)
    campaigns.set_setting(tx, WHO_FILES, "provider" if account.files_copies else "ours", now)


def _key(smtp: Server, imap: Server) -> str:
    return f"account {smtp.user}@{smtp.place} {imap.user}@{imap.place}"
