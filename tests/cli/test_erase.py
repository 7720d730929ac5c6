"""`erase`: nothing that tells who somebody was is left in the ledger's file, and they stay unwritten to."""

from __future__ import annotations

import json
from collections.abc import Callable
from email.message import EmailMessage
from typing import Any

from click.testing import Result

Outreach = Callable[..., Result]


def test_an_erased_person_leaves_no_trace_but_a_hash_and_is_not_written_to_again(post: Any, mailing: Outreach) -> None:
    assert mailing("send", "--yes").exit_code == 0
    answer = EmailMessage()
    answer["From"], answer["To"], answer["Subject"] = "ana@firma.example", "officer@agency.example", "Re: x"
    answer["Message-ID"] = "<1@firma.example>"
    answer.set_content("Da, vin cu doamna Zamfirescu.")
    post.servers.submit("ana@firma.example", answer.as_bytes())
    assert mailing("fetch").exit_code == 0
    assert mailing("erase", "ana@firma.example").exit_code == 2, "it asks first"
    done = mailing("erase", "ana@firma.example", "--yes")
    assert done.exit_code == 0, done.stderr
    left = b"".join(file.read_bytes() for file in post.folder.glob("outreach.db*"))
    for trace in (b"ana@firma.example", "Ana Țăranu".encode(), b"Zamfirescu", b"1@firma.example"):
        assert trace not in left, trace
    before = len(post.arrived)
    again = mailing("send", "--yes", env={"OUTREACH_NOW": "2020-06-09T10:00:00+03:00"})
    assert again.exit_code == 0, again.stderr
    assert all(address != "ana@firma.example" for address, _ in post.arrived[before:])
    people = [contact["email"] for contact in json.loads(mailing("status", "--json").stdout)["contacts"]]
    assert people == ["ben@firma.example"]


def test_somebody_unknown_cannot_be_erased(outreach: Outreach) -> None:
    assert outreach("erase", "nobody@firma.example", "--yes").exit_code == 2
    done = outreach("erase", "anna@firma.example")  # told before it asks
    assert "did you mean ana@firma.example?" in done.stderr
    assert "terminal" not in done.stderr
