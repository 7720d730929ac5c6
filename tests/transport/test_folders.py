"""Which folder is meant, on servers that tell the special use and on servers that do not."""

from __future__ import annotations

import pytest

from outreach.transport.folders import Folder, Listed, find_folders


def listed(*rows: str) -> list[Listed]:
    """Each row: name, and attributes after blanks."""
    split = [row.split("|") for row in rows]
    return [Listed(name, "/", frozenset(flags.lower().split())) for name, flags in split]


GMAIL = listed("INBOX|", "[Gmail]|\\Noselect", "[Gmail]/Sent Mail|\\Sent", "[Gmail]/Spam|\\Junk", "[Gmail]/Coș|\\Trash")
EXCHANGE = listed("INBOX|", "Junk E-mail|", "Deleted Items|", "Sent Items|")
CYRUS = [
    Listed("INBOX", ".", frozenset()),
    Listed("INBOX.Spam", ".", frozenset()),
    Listed("INBOX.Sent", ".", frozenset()),
]


@pytest.mark.parametrize(
    ("rows", "junk", "trash", "sent"),
    [
        (GMAIL, "[Gmail]/Spam", "[Gmail]/Coș", "[Gmail]/Sent Mail"),
        (EXCHANGE, "Junk E-mail", "Deleted Items", "Sent Items"),
        (CYRUS, "INBOX.Spam", None, "INBOX.Sent"),
        (listed("INBOX|", "Spam|", "Bulk|\\Junk"), "Bulk", None, None),
        (listed("INBOX|", "Projects/Sent|", "Sent|"), None, None, "Sent"),
        (listed("INBOX|", "Sent|\\NonExistent", "Sent Items|"), None, None, "Sent Items"),
    ],
    ids=["gmail", "exchange", "cyrus", "use before name", "nearest", "not there"],
)
def test_a_special_use_is_found(rows, junk, trash, sent):
    found = [find_folders(rows, [use]) for use in ("\\Junk", "\\Trash", "\\Sent")]
    assert [folders[0].name if folders else None for folders in found] == [junk, trash, sent]


def test_a_folder_of_junk_is_known_as_such_by_its_own_name_too():
    assert find_folders(GMAIL, ["INBOX", "[Gmail]/Spam"]) == [Folder("INBOX", False), Folder("[Gmail]/Spam", True)]


def test_folders_come_once_in_the_order_asked_for():
    rows = listed("Answers|", "INBOX|", "Junk|\\Junk")
    assert find_folders(rows, ["\\JUNK", "inbox", "Answers", "Junk", "INBOX"]) == [
        Folder("Junk", True),
        Folder("INBOX", False),
        Folder("Answers", False),
    ]
