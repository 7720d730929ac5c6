from __future__ import annotations

import pytest

from outreach.reading.anatomy import dissect
from outreach.reading.bounces import looks_like_bounce
from outreach.reading.deliverystatus import failures_of_status, is_permanent, near, report_fields, tells_success


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
        ("5.4.1", "smtp; 550 5.4.1 Recipient address rejected: Access denied", True),
        ("5.7.1", "smtp; 550 5.7.1 Recipient address rejected: Access denied", False),
        ("5.1.8", "smtp; 550 5.1.8 Sender address rejected: Domain not found", False),
        ("5.2.1", "smtp; 550 5.2.1 This account has been suspended", False),
        ("5.3.2", "smtp; 521 5.3.2 System not accepting network messages", True),
        ("5.5.0", "smtp; 550 Requested action not taken: mailbox unavailable", True),
        ("", "MSEXCH: Unknown\nRecipient", True),
        ("4.4.1", "smtp; host not found, try again", False),
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


def test_what_is_said_of_one_address_is_not_said_of_the_next():
    words = (
        "550 <ana@firma.example>... User unknown\n421 other.example... Deferred\n<dan@firma.example>: mailbox full\n"
    )
    assert is_permanent("", near(words, "ana@firma.example"))[1]
    assert not is_permanent("", near(words, "dan@firma.example"))[1]


def test_the_notice_tells_what_the_report_leaves_out():
    blocks = report_fields(b"Final-Recipient: rfc822; ana@firma.example\nAction: failed\nStatus: 5.0.0\n")
    assert not failures_of_status(blocks)[0].permanent
    assert failures_of_status(blocks, "ana@firma.example: Domain does not exist")[0].permanent


NAMES = "could not be delivered to the following recipients:\n\nana@firma.example\n"


@pytest.mark.parametrize(
    ("header", "text"),
    [
        ("X-Failed-Recipients: ana@firma.example", "Da."),
        ("From: Mail Delivery System <MAILER-DAEMON@b.example>\nSubject: Undelivered mail", "Sorry."),
        ("From: post_master@b.example\nSubject: Re: Invitation", "Error: Invalid user address"),
        ("From: gateway@b.example\nSubject: Delivery failure", f"Your message {NAMES}"),
        ("From: x@b.example\nReturn-Path: <>\nSubject: x", "User unknown: <ana@firma.example>: gone"),
    ],
)
def test_two_signs_make_a_notice_of_non_delivery(header, text):
    assert looks_like_bounce(dissect(f"{header}\n\n{text}\n".encode()))


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Delivery to the venue", "Please send it to the following address: info@venue.example"),
        ("Re: Delivery failure", f"> Your message {NAMES}\nI wrote to her again."),
        ("Fwd: Undelivered mail", f"Your message {NAMES}"),
        ("Undeliverable parcels", "The posters could not be delivered, sorry."),
        ("Bounce house", "We bring a bounce house to the event."),
        ("Re: Invitation", "My last message to ana@firma.example was returned: user unknown."),
    ],
)
def test_a_person_who_talks_of_delivery_sends_no_notice(subject, text):
    assert not looks_like_bounce(dissect(f"From: Dan <dan@b.example>\nSubject: {subject}\n\n{text}\n".encode()))
