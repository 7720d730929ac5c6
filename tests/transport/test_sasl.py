"""Access tokens as servers want them said."""

from __future__ import annotations

import pytest

from outreach.transport.login import Secret
from outreach.transport.sasl import bearer

PLACE = ("imap.agency.example", 993)


def test_the_standard_mechanism_is_taken_where_it_is_offered():
    login = bearer(["PLAIN", "xoauth2", "oauthbearer"], "o=f,f@agency.example", PLACE, Secret("tok"))
    assert login is not None
    assert login.mechanism == "OAUTHBEARER"
    assert login.answer(b"") == (
        b"n,a=o=3Df=2Cf@agency.example,\1host=imap.agency.example\1port=993\1auth=Bearer tok\1\1"
    )
    assert login.answer(b'{"status":"invalid_token"}') == b"\1"


def test_where_only_the_older_one_is_offered_that_is_taken():
    login = bearer(["LOGIN", "XOAUTH2"], "officer@agency.example", PLACE, Secret("tok"))
    assert login is not None
    assert login.mechanism == "XOAUTH2"
    assert login.answer(b"") == b"user=officer@agency.example\1auth=Bearer tok\1\1"
    assert login.answer(b'{"status":"401"}') == b""
    assert "tok" not in repr(login)


@pytest.mark.parametrize("offered", [[], ["PLAIN", "LOGIN"]])
def test_a_server_that_takes_passwords_alone_gets_no_token(offered: list[str]):
    assert bearer(offered, "officer@agency.example", PLACE, Secret("tok")) is None
