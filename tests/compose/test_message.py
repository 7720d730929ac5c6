from __future__ import annotations

import os
import re
from collections.abc import Callable
from dataclasses import replace
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime
from html.parser import HTMLParser
from pathlib import Path

import icalendar
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from outreach.campaign.folder import read_campaign
from outreach.compose.message import CannotCompose, Invitation, Order, Press, Stamp, compose

GOLDEN = Path(__file__).parent / "golden"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))
Make = Callable[..., Order]
Files = dict[str, bytes]


def read(data: bytes) -> Message:
    """The message as another program reads it, after the rules that hold for every message."""
    assert data.isascii()
    assert data.endswith(b"\r\n")
    lines = data.split(b"\r\n")
    assert all(len(line) <= 78 for line in lines)
    assert not any(b"\n" in line or b"\r" in line for line in lines)
    message = message_from_bytes(data, policy=policy.compat32)
    assert not any(part.defects for part in message.walk())
    return message


def tree(message: Message) -> object:
    if message.is_multipart():
        return (message.get_content_type(), [tree(part) for part in message.get_payload()])
    return message.get_content_type()


def header(message: Message, name: str) -> str:
    return str(make_header(decode_header(re.sub(r"\r?\n", "", message[name]))))


def content(message: Message, content_type: str) -> str:
    (part,) = (p for p in message.walk() if p.get_content_type() == content_type)
    return part.get_payload(decode=True).decode(part.get_content_charset()).replace("\r\n", "\n")


def event_of(message: Message) -> icalendar.Event:
    (part,) = (p for p in message.walk() if p.get_content_type() == "text/calendar")
    (event,) = icalendar.Calendar.from_ical(part.get_payload(decode=True)).walk("VEVENT")
    assert not event.errors
    return event


class Visible(HTMLParser):
    """The text of a page and the names of its elements."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.tags: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attributes: object) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def golden(name: str, data: bytes) -> None:
    """The message is the one that was looked at and kept; OUTREACH_GOLDEN=1 keeps a new one, to be looked at."""
    path = GOLDEN / f"{name}.eml"
    if os.environ.get("OUTREACH_GOLDEN") == "1":
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
    assert data == path.read_bytes(), f"{path.name} has changed; look at the difference before you keep it"


def test_an_invitation_is_the_message_that_was_agreed_on(online_files: Files, order: Make, stamp: Stamp) -> None:
    data = compose(order(online_files), stamp)
    golden("invitation.ro", data)
    message = read(data)
    assert tree(message) == (
        "multipart/mixed",
        [("multipart/alternative", ["text/plain", "text/html", "text/calendar"]), "application/ics"],
    )


def test_a_message_without_invitation_is_one_alternative(files: Files, order: Make, stamp: Stamp) -> None:
    data = compose(order(files, 1, invitation=None, unsubscribable=True), stamp)
    golden("plain.en", data)
    assert tree(read(data)) == ("multipart/alternative", ["text/plain", "text/html"])


def test_the_calendar_s_part_and_the_attachment_are_the_same_bytes(files: Files, order: Make, stamp: Stamp) -> None:
    message = read(compose(order(files), stamp))
    parts = {part.get_content_type(): part for part in message.walk()}
    inline, attached = parts["text/calendar"], parts["application/ics"]
    assert inline.get_payload(decode=True) == attached.get_payload(decode=True)
    assert b"\r\n" in inline.get_payload(decode=True)
    assert inline["Content-Type"] == "text/calendar; charset=UTF-8; method=REQUEST"
    assert inline["Content-Transfer-Encoding"] == attached["Content-Transfer-Encoding"] == "base64"
    assert inline["Content-Disposition"] is None
    assert attached.get_filename() == "invite.ics"
    assert attached.get_content_disposition() == "attachment"


def test_recipient_and_attendee_and_sender_and_organizer_are_the_same(files: Files, order: Make, stamp: Stamp) -> None:
    message = read(compose(order(files), stamp))
    event = event_of(message)
    ((name, to),) = getaddresses([message["To"]])
    assert event.attendees[0] == f"mailto:{to}" == "mailto:stefan.pop@firma.example"
    assert str(make_header(decode_header(name))) == event.attendees[0].params["CN"] == "Ștefan Pop"
    ((name, sender),) = getaddresses([message["From"]])
    assert event["ORGANIZER"] == f"mailto:{sender}" == "mailto:comunicare@primaria.example"
    assert str(make_header(decode_header(name))) == event["ORGANIZER"].params["CN"] == "Municipiul Timișoara"


def test_the_head_says_what_message_this_is(files: Files, order: Make, stamp: Stamp) -> None:
    message = read(compose(order(files, references="<a@x.example> <b@x.example>"), stamp))
    assert header(message, "Subject") == "Invitație: Atelier online „ECoC-SME”, miercuri, 10 iunie 2020"
    assert message["Message-ID"] == stamp.message_id
    assert message["Date"] == "Mon, 11 May 2020 09:00:00 +0300"
    assert parsedate_to_datetime(message["Date"]) == stamp.at
    assert message["References"] == "<a@x.example> <b@x.example>"
    assert message["In-Reply-To"] == "<b@x.example>"
    assert message["X-Outreach-Campaign"] == "7c9e6679-7425-40de-944b-e07fc1f90ae7"
    assert message["X-Outreach-Step"] == "invitation"
    assert message["MIME-Version"] == "1.0"


def test_nothing_in_the_head_silences_an_answer(files: Files, order: Make, stamp: Stamp) -> None:
    message = read(compose(order(files), stamp))
    for name in ("Precedence", "Auto-Submitted", "X-Auto-Response-Suppress", "List-Unsubscribe", "Reply-To", "Sender"):
        assert name not in message


def test_a_nudge_can_be_unsubscribed_by_mail(files: Files, order: Make, stamp: Stamp) -> None:
    message = read(compose(order(files, invitation=None, unsubscribable=True), stamp))
    assert message["List-Unsubscribe"] == "<mailto:comunicare@primaria.example?subject=unsubscribe>"
    assert "List-Unsubscribe-Post" not in message


def test_a_test_copy_is_marked_and_has_a_uid_of_its_own(files: Files, order: Make, stamp: Stamp) -> None:
    message = read(compose(order(files, test=True), stamp))
    assert header(message, "Subject").startswith("[TEST] Invitație")
    assert message["X-Outreach-Test"] == "invitation"
    assert "X-Outreach-Campaign" not in message
    assert event_of(message)["UID"] == "test-a1B2c3D4e5@primaria.example"
    assert event_of(message)["SUMMARY"].startswith("[TEST] ")


def test_an_update_and_a_cancellation_need_no_template(online_files: Files, order: Make, stamp: Stamp) -> None:
    uid = "0f8fad5b-d9cb-469f-a165-70867728950e@primaria.example"
    for name, method in (("update", "REQUEST"), ("cancel", "CANCEL")):
        for contact, language in ((0, "ro"), (1, "en")):
            invitation = Invitation(uid, 1, method, "ACCEPTED")
            data = compose(order(online_files, contact, template=name, step=None, invitation=invitation), stamp)
            golden(f"{name}.{language}", data)
            message = read(data)
            event = event_of(message)
            assert (event["UID"], event["SEQUENCE"]) == (uid, 1)
            assert event["STATUS"] == {"REQUEST": "CONFIRMED", "CANCEL": "CANCELLED"}[method]
            assert event.attendees[0].params["PARTSTAT"] == "ACCEPTED"
            assert message["X-Outreach-Step"] == name
            assert {p.get_param("method") for p in message.walk()} >= {method}


def test_the_join_details_stand_where_calendars_look_for_them(online_files: Files, order: Make, stamp: Stamp) -> None:
    event = event_of(read(compose(order(online_files), stamp)))
    url = "https://zoom.example/j/123?pwd=a,b;c"
    assert event["URL"] == event["CONFERENCE"] == url
    assert event["LOCATION"] == "Timișoara"
    lines = event["DESCRIPTION"].split("\n")
    assert lines[:4] == [
        f"Intrați în ședință: {url}",
        "ID ședință: 123 456 789",
        "Parolă: secret",
        "Telefon: +40 21 000 0000",
    ]


@pytest.mark.parametrize("place", ["", "online, pe Zoom"])
def test_an_event_that_is_nowhere_else_has_its_link_as_location(
    online_files: Files, order: Make, stamp: Stamp, place: str
) -> None:
    config = online_files["config.toml"].replace('place = "Timișoara"'.encode(), f'place = "{place}"'.encode())
    event = event_of(read(compose(order({**online_files, "config.toml": config}), stamp)))
    assert event["LOCATION"] == event["URL"]


def test_an_event_somewhere_says_where(files: Files, order: Make, stamp: Stamp) -> None:
    event = event_of(read(compose(order(files, 1), stamp)))
    assert event["LOCATION"] == "Timișoara"
    assert event["URL"] == "https://proiect.example/"
    assert event["SUMMARY"] == "Online workshop “ECoC-SME”"
    assert "CONFERENCE" not in event


def test_a_picture_travels_only_where_it_is_shown(files: Files, order: Make, stamp: Stamp) -> None:
    layout = '<html><body><img src="siglă.png" alt="UE">{{ content }}{{ footer }}</body></html>'
    files |= {"templates/layout.html": layout.encode(), "templates/siglă.png": PNG, "templates/unused.png": PNG}
    message = read(compose(order(files), stamp))
    assert tree(message)[1][0][1] == ["text/plain", ("multipart/related", ["text/html", "image/png"]), "text/calendar"]
    (picture,) = (p for p in message.walk() if p.get_content_type() == "image/png")
    assert picture.get_payload(decode=True) == PNG
    assert picture.get_filename() == "siglă.png"
    assert f'src="cid:{picture["Content-ID"].strip("<>")}"' in content(message, "text/html")


def test_the_same_order_and_stamp_give_the_same_bytes(files: Files, order: Make, stamp: Stamp) -> None:
    press = Press()
    campaign = read_campaign(files)
    first = compose(order(campaign), stamp)
    assert compose(order(campaign), stamp, press) == compose(order(campaign), stamp, press) == first


def test_an_address_outside_ascii_is_refused_with_a_reason(files: Files, order: Make, stamp: Stamp) -> None:
    made = order(files)
    with pytest.raises(CannotCompose, match=r"the contact's email: 'ștefan@firma.example' cannot be written to"):
        compose(replace(made, contact=replace(made.contact, email="ștefan@firma.example")), stamp)


def test_a_domain_in_letters_goes_out_in_a_labels(files: Files, order: Make, stamp: Stamp) -> None:
    made = order(files)
    message = read(compose(replace(made, contact=replace(made.contact, email="ana@țară.example")), stamp))
    ((_, to),) = getaddresses([message["To"]])
    assert to.partition("@")[2].encode("ascii").decode("idna") == "țară.example"
    assert event_of(message).attendees[0] == f"mailto:{to}"


HOSTILE = st.text(st.characters(blacklist_categories=["Cc", "Cs", "Co", "Zl", "Zp"]), max_size=80) | st.sampled_from(
    [
        "Ana *Pop* <b>",
        "**x** _y_ `z`",
        "[a](javascript:alert(1))",
        "| a | b |",
        "</title><script>x</script>",
        '"><img src=x onerror=y>',
        "{{ 7*7 }}{% raw %}",
        "=?utf-8?b?QQ==?=",
        "Pop, Ana; (x) <a@b.example>",
        "ATTENDEE:mailto:x\\n",
        "--=_0123456789abcdef_mixed",
        "Ștefănescu-Drăgănești Țuțuianu, Mănăștur " * 6,
    ]
)


@pytest.fixture(scope="module")
def shared() -> Press:
    return Press()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(HOSTILE, HOSTILE, HOSTILE)
def test_whatever_a_contact_is_called_every_part_says_it(
    files: Files, order: Make, stamp: Stamp, shared: Press, name: str, greeting: str, city: str
) -> None:
    files |= {
        "templates/invitation.ro.md": (
            "Subject: {{ contact.name }}\n\n# {{ contact.salutation }}\n\n- **{{ contact.name }}**\n\n"
            "| a | b |\n|---|---|\n| {{ contact.oraș }} | {{ contact.organisation|upper }} |\n"
        ).encode()
    }
    made = order(files)
    contact = replace(made.contact, name=name, salutation=greeting, extra={"oraș": city}, organisation="ț")
    message = read(compose(replace(made, contact=contact), stamp, shared))
    assert tree(message)[0] == "multipart/mixed"
    ((display, to),) = getaddresses([re.sub(r"\r?\n", "", message["To"])])
    assert (str(make_header(decode_header(display))), to) == (name.strip(), "stefan.pop@firma.example")
    assert header(message, "Subject") == name.strip()
    text, html = content(message, "text/plain"), content(message, "text/html")
    visible = Visible(html)
    for value in (name, greeting, city):
        wanted = " ".join(value.split())
        assert wanted in " ".join(text.split())
        assert wanted in " ".join(visible.text.split())
    assert set(visible.tags) <= {
        "html",
        "head",
        "style",
        "meta",
        "title",
        "body",
        "div",
        "h1",
        "ul",
        "li",
        "strong",
    } | {"table", "thead", "tbody", "tr", "th", "td", "p", "a", "br"}
    # icalendar reads a backslash in a parameter as an escape; RFC 5545 §3.2 knows none there.
    if "\\" not in name:
        assert event_of(message).attendees[0].params.get("CN", "") == name.replace('"', "").strip()
