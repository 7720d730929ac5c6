"""The small sections: [languages], [ledger], [assistant] and [privacy]."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field

from outreach.campaign.section import FilledLine, FilledWebAddress, Line, Section, fault, is_loopback
from outreach.campaign.tongues import LANGUAGE_CODES, code_meant, code_of


def _language(text: str) -> str:
    if text not in LANGUAGE_CODES and code_of(text) != text:
        meant = code_meant(text)
        raise fault(
            f"'{text}' is not a language code", f"write '{meant}'" if meant else 'write a code such as "ro" or "en"'
        )
    return text


def _ledger_url(url: str) -> str:
    """Never quoted in a fault: it may hold a password."""
    if not url.startswith(("sqlite:///", "postgresql+psycopg://")):
        raise fault(
            "is not a ledger's address", 'write "sqlite:///outreach.db" or "postgresql+psycopg://host/database"'
        )
    if url.startswith("postgresql") and _holds_password(url):
        raise fault("holds a password", "leave it away here and set OUTREACH_LEDGER_URL to the whole address")
    return url


def _holds_password(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return parts.password is not None or "password=" in parts.query
    except ValueError:
        return ":" in url.rpartition("@")[0].partition("://")[2]


class Languages(Section):
    """[languages]: which language those get who have none of their own."""

    default: Annotated[Line, AfterValidator(_language)] = Field(
        "en", description="The language of a contact without one, and of every template that has to exist."
    )


class LedgerSettings(Section):
    """[ledger]: where the campaign's database is."""

    url: Annotated[FilledLine, AfterValidator(_ledger_url)] = Field(
        "sqlite:///outreach.db",
        description="A file relative to this folder, or PostgreSQL; OUTREACH_LEDGER_URL comes first.",
    )


def _assistant_url(url: str) -> str:
    """What is sent there are people's own words."""
    parts = urlsplit(url)
    try:
        parts.port  # noqa: B018 - looking at it checks it
    except ValueError as error:
        raise fault(f"'{url}' names no port there is", "write a number up to 65535") from error
    if parts.username is not None or parts.password is not None:
        raise fault("holds a user or a password", "leave them away here and set OUTREACH_ASSISTANT_KEY")
    if parts.scheme == "http" and not is_loopback(parts.hostname or ""):
        raise fault(f"'{url}' would carry people's words in clear", "write https://…; http is for this machine alone")
    return url


class Assistant(Section):
    """[assistant]: an optional third reader of answers, any OpenAI-compatible server; without it nothing is asked."""

    url: Annotated[FilledWebAddress, AfterValidator(_assistant_url)] = Field(
        description="The server, by https or on this machine; its key stands in OUTREACH_ASSISTANT_KEY.",
        examples=['"http://127.0.0.1:11434/v1"'],
    )
    model: FilledLine = Field(description="The model to ask.", examples=['"NAME"'])
    may_decide: bool = Field(False, description="Whether its reading may be acted on without a person.")


class Privacy(Section):
    """[privacy]: how long things are kept."""

    keep_days: int = Field(
        180, ge=1, le=3650, description="Days after the event for which raw mail and sent bytes are kept."
    )
    suppression_file: Line = Field(
        "", description="A file of keyed hashes shared with other campaigns: who must not be written to."
    )
