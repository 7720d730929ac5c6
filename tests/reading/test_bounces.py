from __future__ import annotations

import pytest

from outreach.reading.deliverystatus import failures_of_status, is_permanent, report_fields, tells_success


@pytest.mark.parametrize(
    ("status", "said", "permanent"),
    [
        ("5.1.1", "", True),
        ("5.1.1", "smtp; 550 5.1.1 <a@b.example>: Recipient address rejected: User unknown", True),
        ("5.1.1", "smtp; 550 blocked by spam policy", False),
        ("5.1.2", "", True),
        ("5.1.6", "", True),
        ("5.1.10", "smtp; 550 5.1.10 RESOLVER.ADR.RecipientNotFound", True),
        ("5.0.0", "smtp; 550 no such user here", True),
        ("5.0.0", "smtp; 550 Host or domain name not found", True),
        ("5.2.1", "smtp; 550 5.2.1 mailbox disabled, not accepting messages", True),
        ("5.2.1", "smtp; 550 5.2.1 rate limit exceeded", False),
        ("5.2.2", "smtp; 552 5.2.2 mailbox full", False),
        ("5.7.1", "smtp; 550 5.7.1 message rejected", False),
        ("5.0.0", "", False),
        ("4.1.1", "smtp; 450 user unknown in relay table, try again", False),
        ("4.4.7", "expired", False),
        ("", "mailbox not found", True),
    ],
)
def test_only_a_wrong_address_is_for_good(status, said, permanent):
    assert is_permanent(status, said)[1] is permanent


def test_fields_are_read_as_servers_write_them():
    blocks = report_fields(
        b"Reporting-MTA: dns; x\n\n\n\nFinal-Recipient : RFC822 ; <Ana@Firma.example>\n  \nAction: failed (bounced)\n"
        b"Final-Recipient: rfc/822;dan@firma.example\nStatus: 5.1.1 (unknown)\nAction:failed\n"
        b"Diagnostic-Code: smtp;\n 550 no\n  such user\n"
    )
    assert [item.address for item in failures_of_status(blocks)] == ["dan@firma.example"]
    assert blocks[-1]["diagnostic-code"] == "smtp; 550 no such user"


def test_the_original_recipient_is_the_one_written_to():
    [failed] = failures_of_status(
        report_fields(
            b"Original-Recipient: rfc822;ana+2Bx@firma.example\nFinal-Recipient: rfc822;z@y.example\n"
            b"Action: failed\nStatus: 5.1.1\n"
        )
    )
    assert failed.address == "ana+x@firma.example"


@pytest.mark.parametrize(
    ("action", "success"), [("delivered", True), ("relayed", True), ("expanded", True), ("delayed", False)]
)
def test_success_is_no_failure(action, success):
    blocks = report_fields(f"Final-Recipient: rfc822; a@b.example\nAction: {action}\n".encode())
    assert tells_success(blocks) is success
    assert not any(item.permanent for item in failures_of_status(blocks))
