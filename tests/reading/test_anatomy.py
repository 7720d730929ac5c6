from __future__ import annotations

import time
from contextlib import suppress
from datetime import UTC, datetime

import pytest

from outreach.reading.anatomy import MAX_TEXT, Unreadable, dissect


def test_a_message_is_taken_apart():
    mail = dissect(
        b"From: =?utf-8?b?QW5hIFBvcMSD?= <Ana@Firma.example>\r\n"
        b'To: a@x.example, "Pop, Dan" <dan@x.example>\r\nDelivered-To: box@x.example\r\n'
        b"Subject: =?iso-8859-2?Q?R=E3spuns=3A?= =?utf-8?q?_da?=\r\nDate: Mon, 1 Jun 2026 10:20:30 +0300\r\n"
        b"Message-ID: <[7]@x>\r\nIn-Reply-To: <2@us>\r\nReferences: <1@us>,<2@us>\r\n\r\nDa.\r\n"
    )
    assert (mail.sender, mail.sender_name) == ("ana@firma.example", "Ana Popă")
    assert mail.recipients == ("a@x.example", "dan@x.example", "box@x.example")
    assert mail.subject == "Răspuns: da"
    assert mail.date == datetime(2026, 6, 1, 7, 20, 30, tzinfo=UTC)
    assert (mail.message_id, mail.references) == ("<[7]@x>", ("<1@us>", "<2@us>"))
    assert mail.text.strip() == "Da."


@pytest.mark.parametrize(
    "prefix", [b"\n\n", b"\xef\xbb\xbf", b"From a@b Mon Jun 1\n", b">From a@b\n\n", b" \r\n", b"broken first line\n"]
)
def test_what_stands_before_the_first_header_hides_nothing(prefix):
    assert dissect(prefix + b"From: a@b.example\nSubject: x\n\nDa.\n").sender == "a@b.example"


def test_cr_only_mail_is_read():
    assert dissect(b"From: a@b.example\rSubject: x\r\rDa.\r").text.strip() == "Da."


def test_a_name_cannot_pose_as_an_address():
    assert dissect(b'From: "boss@x.example" <ana@firma.example>\n\n').sender == "ana@firma.example"
    assert dissect(b"From: =?utf-8?q?=3Cboss=40x.example=3E?= <ana@firma.example>\n\n").sender == "ana@firma.example"
    assert dissect(b"From: ana@firma.example (boss <b@x.example>)\n\n").sender == "ana@firma.example"


def test_an_empty_message_id_is_none():
    assert dissect(b"From: a@b.example\nReferences: < > <>\nMessage-ID: <>\n\n").references == ()


def test_text_beyond_the_cap_is_cut_and_said_to_be():
    mail = dissect(b"From: a@b.example\n\n" + b"da " * 20_000)
    assert (len(mail.text), mail.cut) == (MAX_TEXT, True)


def test_the_html_is_read_where_the_text_part_is_empty():
    mail = dissect(
        b"From: a@b.example\nContent-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain\n\n \n"
        b"--x\nContent-Type: text/html\n\n<p>Da, vin.</p>\n--x--\n"
    )
    assert mail.text.strip() == "Da, vin."


def test_attachments_and_enclosed_messages_are_no_text():
    mail = dissect(
        b"From: a@b.example\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\nDa.\n--x\n"
        b"Content-Type: text/plain; name=n.txt\nContent-Disposition: attachment\n\nNu.\n--x\n"
        b"Content-Type: message/rfc822\n\n"
        b"Subject: y\n\nNu.\n--x--\n"
    )
    assert mail.text.strip() == "Da."


@pytest.mark.parametrize(
    ("charset", "data", "text"),
    [
        ("uft-8", "ș".encode(), "ș"),
        ("cp-1250", b"\xba", "ş"),
        ("iso-8859-1", b"\x93da\x94", "“da”"),
        ("x-unknown", "ă".encode(), "ă"),
        ("us-ascii", b"\xe3", "ă"),
        ("idna", "ă".encode(), "ă"),
        ("utf-16", "da".encode("utf-16"), "da"),
        ("zip", b"da", "da"),
    ],
)
def test_charsets_are_read_by_alias_or_by_what_the_bytes_are(charset, data, text):
    raw = f"From: a@b.example\nContent-Type: text/plain; charset={charset}\n\n".encode() + data
    assert dissect(raw, "windows-1250").text.strip() == text


def test_rfc_2231_parameters_are_put_together():
    mail = dissect(b"Content-Type: application/ics; name*0*=utf-8''invi; name*1*=%C8%9Bie.ics\n\n")
    assert mail.parts[0].filename == "invi\u021bie.ics"


def test_parts_know_where_they_stand():
    mail = dissect(
        b"Content-Type: multipart/report; boundary=x\n\n--x\nContent-Type: message/delivery-status\n\n"
        b"Reporting-MTA: dns; x\n\nAction: failed\n\n--x\nContent-Type: message/rfc822\n\nSubject: y\n\nz\n--x--\n"
    )
    assert [(part.content_type, part.above) for part in mail.parts[1:]] == [
        ("message/delivery-status", ("multipart/report",)),
        ("message/rfc822", ("multipart/report",)),
        ("text/plain", ("multipart/report", "message/rfc822")),
    ]
    assert b"action: failed" in mail.parts[1].payload()


BOMBS = {
    "semicolons": b"Content-Type: text/plain" + b";" * 20_000,
    "quotes": b"From: " + b'"' * 20_000,
    "commas": b"To: " + b"," * 20_000,
    "comments": b"From: " + b"(" * 20_000,
    "encoded words": b"Subject: " + b"=?utf-8?q?a?= " * 5_000,
    "open tags": b"Content-Type: text/html\n\n" + b"<a " * 90_000,
    "open comments": b"Content-Type: text/html\n\n" + b"<!--" * 70_000,
    "open attributes": b'Content-Type: text/html\n\n<a x="' + b'y="' * 90_000,
    "deep divisions": b"Content-Type: text/html\n\n" + b"<div>" * 50_000,
    "empty lines": b"Subject: x\n\n" + b"\n" * 240_000,
    "nested parts": b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (i, i) for i in range(500)),
}


@pytest.mark.parametrize("name", BOMBS)
def test_hostile_text_takes_no_quadratic_time(name):
    begun = time.process_time()
    with suppress(Unreadable):
        dissect(BOMBS[name] + b"\n\nDa.\n")
    assert time.process_time() - begun < 3  # quadratic readers take minutes here
