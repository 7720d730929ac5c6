from __future__ import annotations

from email_validator import EmailNotValidError, validate_email
from hypothesis import example, given
from hypothesis import strategies as st

from outreach.campaign.mailboxes import Domains, parse_mailbox

locals_ = st.text("aZ9._+-'é", min_size=1, max_size=66) | st.sampled_from(["Postmaster", "INFO", "Ana.Pop"])
domains = st.text("aZ9.-ș", min_size=1, max_size=20) | st.sampled_from(["Firma.example", "țară.ro", "gmail.com"])


@given(locals_, domains)
@example("a" * 64, "x.example")
@example("a" * 65, "x.example")
@example("a" * 64, ".".join(["b" * 60] * 3) + ".example")
def test_what_is_checked_in_short_comes_out_as_the_library_has_it(local, domain):
    try:
        expected = validate_email(f"{local}@{domain}", check_deliverability=False).ascii_email
    except EmailNotValidError:
        expected = None
    try:
        found = parse_mailbox(f"{local}@{domain}").email
    except ValueError:
        found = None
    assert found == expected


def test_a_domain_met_often_is_spelled_right_and_a_rare_one_beside_it_is_not():
    met = Domains()
    for row, domain in enumerate(["primaria.ro", "primarai.ro", "primaria.ro", "primaria.ro", "gmial.com"], start=2):
        met.add(domain, row, f"ana@{domain}")
    assert list(met.mistyped()) == [
        (3, "ana@primarai.ro", "ana@primaria.ro"),
        (6, "ana@gmial.com", "ana@gmail.com"),
    ]
