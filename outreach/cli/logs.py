"""The log as one JSON object a line, for machines that collect it; never a message's body, nor an address."""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime

from outreach.ledger.outbox import Delivery
from outreach.model import Contact
from outreach.transport.smtp import Outcome

log = logging.getLogger("outreach.sending")


class _Lines(logging.Formatter):
    """`at`, `level`, `what`, `text`, the campaign, the step and the delivery; the traceback of a fault of our own."""

    def __init__(self, campaign: str) -> None:
        super().__init__()
        self._campaign = campaign

    def format(self, record: logging.LogRecord) -> str:
        """One line."""
        told = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "what": record.name,
            "process": record.process,
            "campaign": self._campaign,
            "text": record.getMessage(),
        }
        told |= {name: value for name in ("step", "delivery") if (value := getattr(record, name, None)) is not None}
        if record.exc_info:
            told["fault"] = self.formatException(record.exc_info)
        return json.dumps(told, ensure_ascii=False)


def log_outcome(delivery: Delivery, _: Contact, outcome: Outcome) -> None:
    """One line for each message handed over: what became of it, not what the server said, which may name people."""
    log.info(type(outcome).__name__.lower(), extra={"step": delivery.step, "delivery": delivery.id})


def log_as_json(campaign: str) -> None:
    """Everything of ours from INFO on, of others from WARNING on."""
    handler = logging.StreamHandler()
    handler.setFormatter(_Lines(campaign))
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.getLogger("outreach").setLevel(logging.INFO)
