"""What our own server says about a sender counts, what the sender says about itself does not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.reading.authenticity import Verdict, own_authserv_id, parse, verdict

ANA = "ana@firm.example"
OURS = "mail.city.example"
GMAIL = (
    'mx.google.com;\r\n       dkim=pass header.i=@firm.example header.s=s1 header.b="Jb9T;F7";\r\n'
    "       spf=pass (google.com: domain of ana@firm.example designates 192.0.2.7 as permitted sender)"
    " smtp.mailfrom=ana@firm.example;\r\n       dmarc={} (p=QUARANTINE sp=QUARANTINE dis=NONE) header.from=firm.example"
)
MICROSOFT = (
    "spf=fail (sender IP is 192.0.2.9)\r\n smtp.mailfrom=firm.example; dkim=none (message not signed)\r\n"
    " header.d=none;dmarc={} action=oreject\r\n header.from=firm.example;compauth=fail reason=000"
)
OLDER_MICROSOFT = (
    "spf=none (sender IP is 192.0.2.6)\r\n smtp.mailfrom=firm.example; city.example; dkim=none (message not signed)"
    " header.d=none;city.example; dmarc=fail action=none header.from=firm.example;"
)


def of_ours(*values: str) -> Verdict:
    return verdict(values, OURS, "own", ANA)


@pytest.mark.parametrize("result", ["pass", "fail"])
def test_dmarc_decides_at_google_and_microsoft(result: str):
    assert verdict([GMAIL.format(result)], "mx.google.com", "workspace", ANA) == result
    assert verdict([MICROSOFT.format(result)], "", "microsoft", ANA) == result


def test_the_older_form_of_microsoft_names_the_recipient_between_the_results():
    assert verdict([OLDER_MICROSOFT], "", "microsoft", ANA) is Verdict.FAIL


def test_a_field_without_a_name_counts_with_microsoft_alone():
    assert of_ours(MICROSOFT.format("fail")) is Verdict.NONE
    assert verdict([MICROSOFT.format("fail")], OURS, "microsoft", ANA) is Verdict.NONE


def test_only_the_topmost_field_of_our_server_counts():
    own = "mail.city.example; dmarc=fail header.from=firm.example"
    forged = "mail.city.example; dmarc=pass header.from=firm.example"
    assert of_ours(own, forged) is Verdict.FAIL
    assert of_ours("mx.elsewhere.example; dmarc=pass header.from=firm.example", own) is Verdict.FAIL
    assert of_ours("mx.elsewhere.example; dmarc=fail header.from=firm.example") is Verdict.NONE


@pytest.mark.parametrize(
    ("name", "counts"),
    [
        ("MAIL.City.Example", True), ("mx1.city.example", True), ("city.example", True),
        ('"mail.city.example" 1', True),
        ("mail.city.example.evil.example", False), ("notcity.example", False), ("example", False),
    ],
)  # fmt: skip
def test_our_server_may_write_under_a_neighbouring_name(name: str, counts: bool):
    found = of_ours(f"{name}; dmarc=fail header.from=firm.example")
    assert found is (Verdict.FAIL if counts else Verdict.NONE)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ("none", "none"),
        ("dkim=pass header.d=firm.example", "pass"),
        ("dkim=pass header.d=mail.firm.example; dmarc=none", "pass"),
        ("dkim=pass header.d=elsewhere.example; spf=pass smtp.mailfrom=bounces@elsewhere.example", "none"),
        ("spf=pass smtp.mailfrom=ana@firm.example", "pass"),
        ("dkim=fail header.d=firm.example", "fail"),
        ("dkim=fail header.d=firm.example; spf=pass smtp.mailfrom=ana@firm.example", "pass"),
        ("dkim=fail header.d=elsewhere.example; spf=softfail smtp.mailfrom=ana@firm.example", "none"),
        ("spf=fail smtp.mailfrom=ana@firm.example; dmarc=temperror", "fail"),
        ("dkim=pass header.d=firm.example; dmarc=fail header.from=firm.example", "fail"),
        ("dmarc=fail header.from=other.example; dkim=pass header.d=firm.example", "pass"),
        ("dkim=pass (2048-bit; dmarc=fail header.from=firm.example) header.d=firm.example", "pass"),
        ('dkim=pass reason="not; dmarc=fail" header.d=firm.example', "pass"),
        ("dkim = pass header . d = firm.example", "pass"),
        ("dkim/1=pass header.d=example", "none"),
    ],
)
def test_without_dmarc_a_signature_or_an_envelope_of_the_same_domain_decides(found: str, expected: str):
    assert of_ours(f"mail.city.example; {found}") == expected


def test_nobody_and_nothing_is_no_verdict():
    assert of_ours() is Verdict.NONE
    assert verdict(["mail.city.example; dmarc=fail"], OURS, "own", "") is Verdict.NONE


@pytest.mark.parametrize(
    ("configured", "provider", "expected"),
    [
        ("mx.city.example", "gmail", "mx.city.example"), ("", "gmail", "mx.google.com"),
        ("", "workspace", "mx.google.com"), ("", "microsoft", ""), ("", "own", "imap.city.example"),
    ],
)  # fmt: skip
def test_our_servers_name_is_configured_or_follows_from_its_kind(configured: str, provider: str, expected: str):
    assert own_authserv_id(configured, provider, "imap.city.example") == expected


@given(
    st.lists(st.text(alphabet=st.characters(codec="utf-8"), max_size=200), max_size=4),
    st.sampled_from(["own", "microsoft"]),
)
def test_nothing_that_can_stand_in_a_header_breaks_it(values: list[str], provider: str):
    assert verdict(values, OURS, provider, ANA) in Verdict


@given(st.text(alphabet='();="\\. \tadkimspfrc', max_size=300))
def test_what_is_read_of_a_field_is_always_well_formed(value: str):
    found = parse(value)
    assert found.authserv_id == found.authserv_id.casefold()
    assert all(f.method and f.result for f in found.findings)
