"""The cell that holds an address, however it was pasted, and addresses that were probably mistyped."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from email_validator import EmailNotValidError, validate_email

from outreach.campaign.cleaning import clean

#: RFC 5321 §4.5.3.1.3: a path has at most 256 octets; with a display name before it.
LONGEST_CELL = 1000
#: A domain that stands this often in a list is taken to be spelled right.
FREQUENT = 3
#: Domains of large providers, and those that look like a misspelling of one but exist.
PROVIDERS = (
    "gmail.com googlemail.com yahoo.com yahoo.ro yahoo.fr yahoo.it yahoo.de yahoo.co.uk ymail.com hotmail.com "
    "hotmail.fr hotmail.it outlook.com outlook.fr outlook.de live.com live.nl live.it msn.com icloud.com me.com "
    "aol.com gmx.net gmx.de gmx.com web.de t-online.de orange.fr free.fr laposte.net libero.it tiscali.it alice.it "
    "ziggo.nl kpnmail.nl freemail.hu citromail.hu proton.me protonmail.com mail.com email.com mail.ru inbox.lt"
)


# An address as nearly all are: of its local part nothing need be asked, of its domain only once (RFC 5321 §4.5.3.1).
_USUAL = re.compile(r"([A-Za-z0-9_+-]+(?:\.[A-Za-z0-9_+-]+)*)@([A-Za-z0-9.-]+)")
_LONGEST_LOCAL, _LONGEST = 64, 254


@dataclass(frozen=True, slots=True)
class Mailbox:
    """An address as it is written to, and the name that stood beside it."""

    email: str
    name: str = ""


def parse_mailbox(cell: str) -> Mailbox:
    """The address in a cell: bare, as a link (mailto:) or behind a name (RFC 5322 §3.4); a ValueError says why not."""
    if len(cell) > LONGEST_CELL:
        raise ValueError("the address is far too long; write the address alone")
    text = clean(cell)
    name = ""
    if text.endswith(">") and "<" in text:
        name, _, text = text[:-1].rpartition("<")
    text = text.strip()
    if text[:7].casefold() == "mailto:":
        text = text[7:].partition("?")[0]
    if not text:
        raise ValueError("there is no address; add one, or take the row away")
    if text.count("@") > 1 and any(separator in text for separator in ",; "):
        raise ValueError(f"'{text}' holds more than one address; give each person a row")
    try:
        email = _usual(text) or validate_email(text, check_deliverability=False).ascii_email
    except EmailNotValidError as error:
        raise ValueError(f"'{text}' is not an e-mail address ({_reason(error)}); correct it") from error
    if not email:  # RFC 6531: such addresses travel only where every server on the way agrees
        raise ValueError(f"'{text}' has letters before the @ that most mail servers refuse; ask for another address")
    return Mailbox(email, name.strip().strip("\"'").strip())


def _usual(text: str) -> str:
    """The address where it is like nearly all; empty where the library must look at the whole of it."""
    match = _USUAL.fullmatch(text)
    if match is None or len(match[1]) > _LONGEST_LOCAL or len(text) > _LONGEST:
        return ""
    if match[1].isalpha() and not match[1].islower():  # the library writes Postmaster@ and its like small (RFC 2142)
        return ""
    return f"{match[1]}@{_checked_domain(match[2])}"


@lru_cache(4096)
def _checked_domain(domain: str) -> str:
    """The domain as it is written to; EmailNotValidError where it is none."""
    return validate_email(f"a@{domain}", check_deliverability=False).ascii_domain or ""


@dataclass(slots=True)
class Domains:
    """The domains of a list: how often each stands in it and, of the rare ones, whose address it is and in which row.

    Of a frequent one no row is kept, so that a long list takes no more room than its domains do.
    """

    counts: Counter[str] = field(default_factory=Counter)
    rare: dict[str, list[tuple[int, str]]] = field(default_factory=dict)

    def add(self, domain: str, row: int, email: str) -> None:
        """One more address, its domain as compared."""
        self.counts[domain] += 1
        if self.counts[domain] < FREQUENT:
            self.rare.setdefault(domain, []).append((row, email))
        else:
            self.rare.pop(domain, None)

    def mistyped(self) -> Iterator[tuple[int, str, str]]:
        """Addresses whose domain is one letter away from a well-known or frequent one: row, address, what was meant.

        Only ever a hint: there are people at mail.com beside those at gmail.com.
        """
        right = [*PROVIDERS.split(), *(d for d, n in self.counts.items() if n >= FREQUENT and len(d) > 6)]
        by_shorter = {shorter: domain for domain in reversed(right) for shorter in _shortened(domain)}
        known = set(right)
        for domain, addresses in self.rare.items():
            meant = next((by_shorter[s] for s in sorted(_shortened(domain)) if s in by_shorter), None)
            if domain not in known and meant is not None:
                yield from ((row, email, f"{email.rpartition('@')[0]}@{meant}") for row, email in addresses)


def _shortened(domain: str) -> set[str]:
    """A domain and all of it but one letter: two domains that share one differ by a letter or a swap of two."""
    return {domain, *(domain[:n] + domain[n + 1 :] for n in range(len(domain)))}


def _reason(error: EmailNotValidError) -> str:
    text = str(error).rstrip(".")
    return text[:1].lower() + text[1:]
