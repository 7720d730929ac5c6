"""The sections [sender], [mail.smtp] and [mail.imap]: who writes, and through which servers."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, ValidationInfo, field_validator

from outreach.campaign.section import (
    Address,
    FilledAddress,
    FilledLine,
    Line,
    Section,
    as_filled_tuple,
    as_tuple,
    fault,
    is_loopback,
)


def _host(text: str) -> str:
    """A name alone: what people paste is often an address of a web page, or has the port behind it."""
    bare = text.partition("://")[2] or text
    bare = bare.partition("/")[0].rpartition("@")[2]
    name, colon, port = bare.rpartition(":")
    if colon and port.isdigit() and ":" not in name:
        raise fault(f"'{text}' is more than the server's name", f'write "{name}", and port = {port} on its own line')
    if bare != text or re.search(r"\s", text):
        raise fault(
            f"'{text}' is more than the server's name", f'write "{"".join(bare.split()) or "mail.primaria.example"}"'
        )
    return text


Host = Annotated[FilledLine, AfterValidator(_host)]
Tls = Literal["implicit", "starttls", "none"]
Auth = Literal["password", "microsoft", "google"]
Names = Annotated[tuple[FilledLine, ...], as_tuple]


class Sender(Section):
    """[sender]: who the messages are from; the mailbox that answers come to."""

    name: FilledLine = Field(description="The name people see.", examples=['"Municipiul Timișoara"'])
    address: FilledAddress = Field(
        description="From, the calendar's organiser, and the mailbox that is read.",
        examples=['"comunicare@primaria.example"'],
    )
    person: Line = Field("", description="The contact person named in the messages.")
    person_address: Address = Field("", description="The contact person's address.")
    phone: Line = Field("", description="The contact person's telephone number.")
    alerts: Address = Field("", description="Where to write when something needs you; empty writes nothing.")
    plus_address: bool = Field(
        False,
        description="Whether answers are asked for at name+token@…, which tells whose they are where a program leaves "
        "out the rest; only where your server delivers such addresses to this mailbox (`check --online` tries it).",
    )


class Server(Section):
    """What both mail servers need: where they are, and how to log in; the password itself stands elsewhere."""

    host: Host = Field(description="The server's name.", examples=['"mail.primaria.example"'])
    port: int = Field(ge=1, le=65535, description="The server's port.")
    tls: Tls = Field(
        description='Encryption: from the first byte, by STARTTLS, or (on this machine alone) "none".',
        examples=['"implicit"'],
    )
    user: Line = Field("", description="The login name; empty logs in with nothing.")
    ca_file: Line = Field("", description="Certificates to trust besides the system's, relative to this folder.")
    auth: Auth = Field("password", description="How to log in: a password, or OAuth2 with Microsoft or Google.")
    client_id: Line = Field(
        "", validate_default=True, description="OAuth2: the id of the application registered with the provider."
    )
    tenant: Line = Field("", description='OAuth2 with Microsoft: the tenant; empty means "organizations".')
    password_file: Line = Field("", description="A file that holds the password and nothing else.")
    password_command: Names = Field((), description="A command that prints the password, as a list of words.")
    keyring: bool = Field(False, description="Whether the password stands in the system's keyring.")

    @field_validator("tls")
    @classmethod
    def _unencrypted_at_home_only(cls, tls: Tls, info: ValidationInfo) -> Tls:
        host = info.data.get("host", "")
        if tls == "none" and host and not is_loopback(host):
            raise fault(
                f"'none' would send the password to {host} for everybody to read",
                'write "implicit" (ports 465, 993) or "starttls" (ports 587, 143)',
            )
        return tls

    @field_validator("client_id")
    @classmethod
    def _oauth_needs_a_client(cls, client_id: str, info: ValidationInfo) -> str:
        auth = info.data.get("auth", "password")
        if auth != "password" and not client_id:
            raise fault(f'auth = "{auth}" needs the id of a registered application', 'add client_id = "…"')
        return client_id


class Smtp(Server):
    """[mail.smtp]: the server that takes what is sent."""

    port: int = Field(
        ge=1, le=65535, description="The server's port: 465 for implicit, 587 for starttls.", examples=["465"]
    )
    copy_to_self: bool = Field(
        False, description="Whether every message also goes to `sender.address`, as proof of what was sent."
    )


class Imap(Server):
    """[mail.imap]: the server that holds the mailbox; nothing in it is changed."""

    port: int = Field(
        ge=1, le=65535, description="The server's port: 993 for implicit, 143 for starttls.", examples=["993"]
    )
    folders: Annotated[tuple[FilledLine, ...], as_filled_tuple] = Field(
        ("INBOX", "\\Junk", "\\Trash"), description='Folders to read; "\\\\Junk" and such are special-use names.'
    )
    sent: Line = Field("auto", description='Where sent mail is kept: "auto", a folder, or "" if nowhere.')
    authserv_id: Line = Field(
        "",
        description="The name under which your mail server writes Authentication-Results; empty goes by the provider, "
        "else by `host`.",
    )
    poll_seconds: int = Field(60, ge=5, le=86400, description="How often to look where the server cannot push.")


class Mail(Section):
    """[mail]: the two servers."""

    smtp: Smtp = Field(description="The server that takes what is sent.")
    imap: Imap = Field(description="The server that holds the mailbox.")
