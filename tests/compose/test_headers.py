from __future__ import annotations

import base64
import re
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.utils import getaddresses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.compose.headers import mailbox_field, one_line, parameter, text_field, token_field, wire_address

WORDS = "Ștefan Țiriac Mănăștur Județul Împărțirea învățământ ședință Dr. Ing. a în și de – „Sus” (mic)"
ROMANIAN = st.lists(st.sampled_from(WORDS.split(" ")), min_size=1, max_size=40).map(" ".join)
ANYTHING = st.text(max_size=300)


def decoded(field: str) -> str:
    """RFC 2047 by the letter: white space between encoded words is dropped, each word's bytes are decoded alone."""
    value = field.replace("\r\n", "").partition(":")[2].strip(" ")
    value = re.sub(r"(=\?[^?]+\?[bB]\?[^?]*\?=)\s+(?==\?)", r"\1", value)
    return re.sub(r"=\?utf-8\?b\?([^?]*)\?=", lambda m: base64.b64decode(m[1], validate=True).decode("utf-8"), value)


def unquoted(phrase: str) -> str:
    quoted = re.fullmatch(r'"((?:[^"\\]|\\.)*)"', phrase)
    return re.sub(r"\\(.)", r"\1", quoted[1]) if quoted else phrase


def check_shape(field: str) -> None:
    assert field.endswith("\r\n")
    assert field.isascii()
    lines = field[:-2].split("\r\n")
    assert all(len(line) <= 78 for line in lines)
    assert all(line[0] == " " and line.strip() for line in lines[1:])
    assert re.match(r"[A-Za-z-]+: \S|[A-Za-z-]+: \Z", lines[0])
    assert all(len(word) <= 75 for word in re.findall(r"=\?.*?\?=", field))
    assert not re.search(r"[\x00-\x09\x0b\x0c\x0e-\x1f\x7f]", field)


@given(ROMANIAN | ANYTHING)
def test_any_subject_survives_two_decoders(subject: str) -> None:
    field = text_field("Subject", subject)
    check_shape(field)
    assert decoded(field) == one_line(subject)
    raw = message_from_bytes(field.encode() + b"\r\n", policy=policy.compat32)["Subject"]
    assert str(make_header(decode_header(raw.replace("\r\n", "").replace("\n", "")))) == one_line(subject)


@given(ROMANIAN | ANYTHING, st.sampled_from(["From", "To", "Reply-To"]))
def test_any_name_survives_two_decoders(name: str, header: str) -> None:
    field = mailbox_field(header, name, "maria.popescu@primaria.example")
    check_shape(field)
    phrase, address = re.fullmatch(r"(?s)[^:]+: (.*?)\s*<?([^\s<>]+)>?\r\n", field).groups()
    assert address == "maria.popescu@primaria.example"
    assert unquoted(decoded(f"X: {phrase}")) == one_line(name)
    raw = message_from_bytes(field.encode() + b"\r\n", policy=policy.compat32)[header]
    ((encoded, address),) = getaddresses([raw.replace("\r\n", "").replace("\n", "")])
    assert address == "maria.popescu@primaria.example"
    assert str(make_header(decode_header(encoded))) == one_line(name)


def test_ascii_stays_readable() -> None:
    assert text_field("Subject", "Invitation to the workshop") == "Subject: Invitation to the workshop\r\n"
    assert mailbox_field("To", "Ana Pop", "a@b.example") == "To: Ana Pop <a@b.example>\r\n"
    assert mailbox_field("To", "Pop, Ana", "a@b.example") == 'To: "Pop, Ana" <a@b.example>\r\n'
    assert mailbox_field("To", "", "a@b.example") == "To: a@b.example\r\n"


def test_a_long_ascii_subject_is_folded_between_words() -> None:
    subject = "Details of the workshop on innovation of small and medium enterprises in cultural capitals"
    field = text_field("Subject", subject)
    assert "=?" not in field
    assert field.count("\r\n") == 2
    assert field.replace("\r\n", "") == f"Subject: {subject}"


def test_a_text_that_looks_encoded_is_encoded() -> None:
    assert decoded(text_field("Subject", "=?utf-8?b?QQ==?=")) != "A"


def test_no_text_can_start_another_field() -> None:
    field = text_field("Subject", "Hello\r\nBcc: everybody@evil.example")
    assert field == "Subject: Hello Bcc: everybody@evil.example\r\n"


def test_references_fold_between_message_ids() -> None:
    ids = [f"<{n}{'x' * 30}@primaria.example>" for n in range(4)]
    field = token_field("References", " ".join(ids))
    assert all(len(line) <= 78 for line in field.split("\r\n"))
    assert field.replace("\r\n", "") == "References: " + " ".join(ids)


def test_a_message_id_is_never_moved_off_the_first_line() -> None:
    field = token_field("Message-ID", f"<{'x' * 90}@primaria.example>")
    assert field.startswith("Message-ID: <x")


@given(st.text(min_size=1, max_size=120).filter(lambda t: one_line(t) == t and t))
def test_any_file_name_survives_a_decoder(name: str) -> None:
    field = f"Content-Disposition: attachment{parameter('filename', name)}\r\n"
    assert field.isascii()
    assert all(len(line) <= 78 for line in field.split("\r\n"))
    assert message_from_bytes(field.encode() + b"\r\n", policy=policy.compat32).get_filename() == name.rstrip()


def test_a_domain_goes_out_in_a_labels() -> None:
    local, _, domain = wire_address("Ana.Pop@Țară.example").partition("@")
    assert local == "Ana.Pop"
    assert domain.startswith("xn--")
    assert domain.encode().decode("idna") == "țară.example"


@pytest.mark.parametrize(
    "address", ["", "ana", "@b.example", "ștefan@b.example", "a b@c.example", "a@b.example>\r\nX: y", "a,b@c.example"]
)
def test_an_address_that_cannot_travel_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match="name@domain"):
        wire_address(address)
