"""What the sections of config.toml have in common: strictness, faults that teach, and the kinds of values."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Iterable
from difflib import get_close_matches
from typing import Annotated, TypeVar
from urllib.parse import urlsplit

from email_validator import EmailNotValidError, validate_email
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict
from pydantic_core import PydanticCustomError

from outreach.campaign.cleaning import clean, is_clean

_T = TypeVar("_T")


class Section(BaseModel):
    """A table of config.toml: no unknown keys, no guessing of types, never changed."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


def fault(what: str, instead: str) -> PydanticCustomError:
    """An error of validation that says what is wrong and what to write instead."""
    return PydanticCustomError("fault", "{what}; {instead}", {"what": what, "instead": instead})


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word that was probably meant, as a question; else the list of them."""
    names = list(known)
    close = get_close_matches(word.casefold(), names, n=1, cutoff=0.6)
    if close:
        return f"did you mean '{close[0]}'?"
    return f"known are {', '.join(names)}" if len(names) > 1 else f"write {', '.join(names)}"


def taught(parse: Callable[[str], _T]) -> Callable[[str], _T]:
    """A parser whose ValueError ("what; what instead") becomes a fault."""

    def check(text: str) -> _T:
        try:
            return parse(text)
        except ValueError as error:
            what, _, instead = str(error).rpartition("; ")
            raise fault(what, instead) from error

    return check


def _line(text: str) -> str:
    if not is_clean(text):
        raise fault("contains a line break or an invisible character", "write it again on one line")
    return clean(text)


def _filled(text: str) -> str:
    if not text:
        raise fault("is empty", "write something between the quotes")
    return text


def _address(text: str) -> str:
    if not text:
        return text
    try:
        checked = validate_email(text, check_deliverability=False)
    except EmailNotValidError as error:
        raise fault(f"'{text}' is not an e-mail address ({str(error).rstrip('.')})", "write name@domain") from error
    return checked.ascii_email or checked.normalized


def _web(text: str) -> str:
    try:
        parts = urlsplit(text)
    except ValueError as error:
        raise fault(f"'{text}' is not a web address", "write https://…") from error
    if text and (parts.scheme not in {"http", "https"} or not parts.hostname or re.search(r"\s", text)):
        raise fault(f"'{text}' is not a web address", "write https://…")
    return text


def _list_as_tuple(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value


def _filled_list_as_tuple(value: object) -> object:
    """Asked before the elements are: pydantic counts only those that are right."""
    if value in ([], ()):
        raise fault("is empty", "name at least one")
    return _list_as_tuple(value)


def is_loopback(host: str) -> bool:
    """Whether a host is this machine: localhost, 127.0.0.0/8 or ::1."""
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host.casefold() == "localhost"


#: Text on one line, in NFC, without characters that a reader does not see.
Line = Annotated[str, AfterValidator(_line)]
#: The same, not empty.
FilledLine = Annotated[Line, AfterValidator(_filled)]
#: An e-mail address or "" (RFC 5321 mailbox; its domain in A-labels, so that it can be written to).
Address = Annotated[Line, AfterValidator(_address)]
#: An e-mail address.
FilledAddress = Annotated[Line, AfterValidator(_filled), AfterValidator(_address)]
#: An http or https address or "".
WebAddress = Annotated[Line, AfterValidator(_web)]
#: An http or https address.
FilledWebAddress = Annotated[FilledLine, AfterValidator(_web)]
#: Applied before a tuple: TOML has lists.
as_tuple = BeforeValidator(_list_as_tuple)
#: The same for a list that must not be empty.
as_filled_tuple = BeforeValidator(_filled_list_as_tuple)
