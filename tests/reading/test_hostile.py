"""Messages built to hang, exhaust or mislead a reader; each must be read or refused with a reason, and nothing else."""

from __future__ import annotations

import pytest

from outreach.model import Kind
from outreach.reading.read import read

HEAD = b"From: Ana <ana@firma.example>\nSubject: x\n"
BOMBS = {
    "semicolons in Content-Type": HEAD + b"Content-Type: text/plain" + b";" * 20_000 + b"\n\nDa.\n",
    "parameters without end": HEAD + b"Content-Type: text/plain" + b"; a*0=b" * 5_000 + b"\n\nDa.\n",
    "quotes in From": b"From: " + b'"' * 20_000 + b" <ana@firma.example>\n\nDa.\n",
    "parentheses in From": b"From: " + b"(" * 20_000 + b"ana@firma.example\n\nDa.\n",
    "angles in From": b"From: " + b"<" * 20_000 + b"ana@firma.example\n\nDa.\n",
    "commas in To": HEAD + b"To: " + b"," * 20_000 + b"\n\nDa.\n",
    "five thousand addresses": HEAD + b"To: " + b"Ana Pop <ana@firma.example>, " * 5_000 + b"\n\nDa.\n",
    "a subject of 200 KB": HEAD + b"Subject: " + b"a" * 200_000 + b"\n\nDa.\n",
    "encoded words": HEAD + b"Subject: " + b"=?utf-8?q?=C8=99?= " * 10_000 + b"\n\nDa.\n",
    "half an encoded word": HEAD + b"Subject: " + b"=?utf-8?q?" * 20_000 + b"\n\nDa.\n",
    "references": HEAD + b"References: " + b"<a@b.example> " * 15_000 + b"\n\nDa.\n",
    "folded headers": HEAD + b"X-Long: a\n" + b" b\n" * 80_000 + b"\nDa.\n",
    "twenty thousand parts": HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nDa\n" * 20_000,
    "deep multiparts": HEAD
    + b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(2_000)),
    "deep messages": HEAD + b"Content-Type: message/rfc822\n\n" * 3_000,
    "blank lines": HEAD + b"\n" + b"\n" * 240_000,
    "dashes": HEAD + b"\n" + b"-- \n" * 60_000 + b"Da.\n",
    "rules": HEAD + b"\n" + b"________\n" * 20_000,
    "On and a date": HEAD + b"\n" + b"On 2026, Ana <\n" * 10_000,
    "header labels": HEAD + b"\n" + b"From: a\nTo: b\n\n" * 10_000,
    "quote marks": HEAD + b"\n" + b">" * 100_000 + b"\n",
    "one long line": HEAD + b"\n" + b"da " * 300_000,
    "open tags": HEAD + b"Content-Type: text/html\n\n" + b"<div" * 60_000,
    "open comments": HEAD + b"Content-Type: text/html\n\n" + b"<!-- " * 60_000,
    "nested quotes": HEAD + b"Content-Type: text/html\n\n" + b"<blockquote type=cite>" * 20_000 + b"Da",
    "entities": HEAD + b"Content-Type: text/html\n\n" + b"&#x110000;&amp;" * 20_000,
    "base64 rubbish": HEAD + b"Content-Transfer-Encoding: base64\n\n" + b"=" * 200_000,
    "quoted-printable rubbish": HEAD + b"Content-Transfer-Encoding: quoted-printable\n\n" + b"=\n=" * 80_000,
    "delivery blocks": HEAD
    + b"Content-Type: message/delivery-status\n\n"
    + b"Final-Recipient: rfc822; a@b.example\nAction: failed\n\n" * 4_000,
    "addresses in a notice": b"From: MAILER-DAEMON@b.example\nSubject: failure notice\n\n"
    + b"could not be delivered to the following recipients: a@b.example " * 4_000,
    "json without end": b"From: a@b.example\nX-Amz-Sns-Message-Id: 1\n\n" + b'{"mail":[' * 100_000,
    "calendar lines": HEAD
    + b"Content-Type: text/calendar; method=REPLY\n\nBEGIN:VCALENDAR\nMETHOD:REPLY\n"
    + b"BEGIN:VEVENT\n" * 20_000,
    "dates in an absence": HEAD + b"Auto-Submitted: auto-replied\n\n" + b"until 20 May back on 21 May " * 600,
    "names in an absence": HEAD + b"Auto-Submitted: auto-replied\n\n" + b"please contact Ana Pop, " * 800,
    "requests": HEAD + b"\n" + b"please remove me from from from the list " * 400,
    "combining marks": HEAD + b"Content-Type: text/plain; charset=utf-8\n\n" + "a\u0301\u0301".encode() * 60_000,
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_read_or_refused_with_a_reason(name):
    reading = read(BOMBS[name])
    assert "could not be read (" not in reading.reason
    assert not reading.sure or reading.kind in (Kind.HUMAN, Kind.BOUNCE, Kind.UNSUBSCRIBE)
    if reading.kind is Kind.UNREADABLE:
        assert reading.reason


def test_a_message_just_below_ten_megabytes_is_read():
    part = b"Content-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n" + b"QUJD" * 19 * 100 + b"\n"
    raw = HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n--b\n\nDa, vin.\n--b\n"
    raw += b"--b\n".join([part] * 1_300) + b"--b--\n"
    assert 9_500_000 < len(raw) < 10 * 1024 * 1024
    assert read(raw).text == "Da, vin."
