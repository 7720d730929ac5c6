"""What the campaign knows when it reads a message."""

from __future__ import annotations

from collections.abc import Callable, Container
from dataclasses import dataclass
from datetime import date, datetime

LANGUAGES = ("ro", "en", "nl", "hr", "lt", "it", "fi", "hu", "de", "fr")


def _nothing_sent(message_id: str) -> str | None:
    return None


def _not_ours(message_id: str) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Known:
    """The campaign's side of a reading; all empty where there is no campaign.

    `addresses` are those we may have written to, `originals` gives the text of a message of ours by its Message-ID,
    `is_ours_id` says whether a Message-ID is ours, `is_others_id` whether it is another campaign's, `is_our_address`
    whether an address carries a token of ours, `languages` those an answer may be written in, `today` the day it
    is read (dates without a year are after it), `starts` and `ends` the event in its own local time.
    """

    own_addresses: frozenset[str] = frozenset()
    addresses: Container[str] = frozenset()
    uid: str = ""
    originals: Callable[[str], str | None] = _nothing_sent
    is_ours_id: Callable[[str], bool] = _not_ours
    is_others_id: Callable[[str], bool] = _not_ours
    is_our_address: Callable[[str], bool] = _not_ours
    languages: tuple[str, ...] = LANGUAGES
    today: date | None = None
    starts: datetime | None = None
    ends: datetime | None = None
