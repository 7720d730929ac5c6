"""An e-mail address in the one form in which addresses are compared."""

from __future__ import annotations

import unicodedata


def normalise(address: str) -> str:
    """The form in which two spellings of one mailbox are equal: folded local part, domain in lower-case A-labels.

    Folding the local part is every large provider's practice, though RFC 5321 §2.4 would allow it to differ by case.
    Text that is no address comes back trimmed and folded, so that it equals no real one by accident.
    """
    text = unicodedata.normalize("NFC", address).strip().strip("<>").strip()
    local, at, domain = text.rpartition("@")
    if not at:
        return text.casefold()
    return f"{local.casefold()}@{_a_labels(domain.rstrip('.'))}"


def domain_of(address: str) -> str:
    """The domain of an address, as compared."""
    return normalise(address).rpartition("@")[2]


def _a_labels(domain: str) -> str:
    """RFC 5891 A-labels; a domain that cannot be encoded is only folded."""
    folded = domain.casefold()
    if folded.isascii():
        return folded
    try:
        return folded.encode("idna").decode("ascii")
    except UnicodeError:
        return folded
