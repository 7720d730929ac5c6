"""The log as one JSON object a line, for machines that collect it; never a message's body, nor an address."""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime


class _Lines(logging.Formatter):
    """`at`, `level`, `what`, `text`; with the traceback of a fault of our own."""

    def format(self, record: logging.LogRecord) -> str:
        """One line."""
        told = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "what": record.name,
            "process": record.process,
            "text": record.getMessage(),
        }
        if record.exc_info:
            told["fault"] = self.formatException(record.exc_info)
        return json.dumps(told, ensure_ascii=False)


def log_as_json() -> None:
    """Everything of ours from INFO on, of others from WARNING on."""
    handler = logging.StreamHandler()
    handler.setFormatter(_Lines())
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.getLogger("outreach").setLevel(logging.INFO)
