"""An answer in words, with the message it answers quoted as the person's mail program does it.

Attribution lines and header blocks are the programs' own, in Romanian and English; everybody else's is English.
"""

from __future__ import annotations

import html
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from enum import StrEnum
from textwrap import fill
from types import MappingProxyType
from zoneinfo import ZoneInfo

from babel.dates import format_datetime as babel_datetime

from outreach.demo.replies import mime
from outreach.demo.replies.received import Received
from outreach.model import Contact


class Client(StrEnum):
    """The mail programs of the demonstration; also the calendars, which belong to the same houses."""

    GOOGLE = "google"
    OUTLOOK = "outlook"
    APPLE = "apple"
    THUNDERBIRD = "thunderbird"


@dataclass(frozen=True, slots=True)
class Letter:
    """What somebody typed above (or below) a message they got; `at` is when, in any zone."""

    client: Client
    received: Received
    person: Contact
    text: str
    at: datetime

    @property
    def language(self) -> str:
        """The language of the person's mail program: Romanian, or else English."""
        return "ro" if self.person.language.startswith("ro") else "en"


# The pattern of the date is Babel's (Unicode TR 35); {d} stands for the formatted date.
_ATTRIBUTIONS: Mapping[tuple[Client, str], tuple[str, str]] = MappingProxyType({
    (Client.GOOGLE, "ro"): ("În {d}, {n} <{a}> a scris:", "EEE, d MMM y 'la' HH:mm"),
    (Client.GOOGLE, "en"): ("On {d}, {n} <{a}> wrote:", "EEE, d MMM y 'at' HH:mm"),
    (Client.APPLE, "ro"): ("Pe {d}, {n} <{a}> a scris:", "d MMM y, 'la' HH:mm"),
    (Client.APPLE, "en"): ("On {d}, {n} <{a}> wrote:", "d MMM y, 'at' HH:mm"),
    (Client.THUNDERBIRD, "ro"): ("Pe {d}, {n} a scris:", "dd.MM.y HH:mm"),
    (Client.THUNDERBIRD, "en"): ("On {d}, {n} wrote:", "dd/MM/y HH:mm"),
})  # fmt: skip
_OUTLOOK_BLOCK = MappingProxyType({
    "ro": (("De la", "Trimis", "Către", "Subiect"), "EEEE, d MMMM y HH:mm"),
    "en": (("From", "Sent", "To", "Subject"), "d MMMM y HH:mm"),
})  # fmt: skip
_HOME = ZoneInfo("Europe/Bucharest")


def answer(letter: Letter) -> bytes:
    """The whole message as the mail program sends it."""
    key = mime.token("words", letter.client, letter.person.email, letter.text, letter.at)
    host = letter.person.email.rpartition("@")[2]
    references = " ".join(filter(None, [letter.received.references, letter.received.message_id]))
    headers = [
        *mime.addresses(letter.person, letter.received),
        ("Subject", mime.words(_reply_subject(letter.received.subject))),
        ("Date", format_datetime(letter.at)),
        ("Message-ID", f"<{key}@{host}>"),
        ("In-Reply-To", letter.received.message_id),
        ("References", references),
    ]
    return mime.message(headers, _LAYOUTS[letter.client](letter, key))


def _reply_subject(subject: str) -> str:
    return subject if subject.casefold().startswith("re:") else f"Re: {subject}"


def _attribution(letter: Letter) -> str:
    line, pattern = _ATTRIBUTIONS[letter.client, letter.language]
    when = _localised(letter, pattern)
    return line.format(d=when, n=letter.received.sender_name, a=letter.received.sender)


def _localised(letter: Letter, pattern: str) -> str:
    locale = "ro" if letter.language == "ro" else "en_GB"
    return babel_datetime(letter.received.date.astimezone(_HOME), pattern, locale=locale)


def _google(letter: Letter, key: str) -> mime.Part:
    attribution, original = _attribution(letter), letter.received.text
    plain = f"{letter.text}\n\n{fill(attribution, 76)}\n\n{_quoted(original)}\n"
    page = (
        f'<div dir="ltr">{_divs(letter.text)}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">'
        f'{html.escape(attribution)}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;'
        f'border-left:1px solid rgb(204,204,204);padding-left:1ex">{_divs(original)}</blockquote></div>\n'
    )
    return mime.group("alternative", f"000000000000{key[:16]}", [
        mime.leaf('text/plain; charset="UTF-8"', plain, "quoted-printable"),
        mime.leaf('text/html; charset="UTF-8"', page, "quoted-printable"),
    ])  # fmt: skip


def _outlook(letter: Letter, key: str) -> mime.Part:
    block, original = _outlook_block(letter), letter.received.text
    heading = "\n".join(f"{name}: {value}" for name, value in block)
    plain = f"{letter.text}\n\n________________________________\n{heading}\n\n{original}\n"
    bold = "<br>".join(f"<b>{html.escape(name)}:</b> {html.escape(value)}" for name, value in block)
    page = (
        '<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><div class="WordSection1">'
        f'{_paragraphs(letter.text)}<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">'
        f'<p class="MsoNormal">{bold}</p></div>{_paragraphs(original)}</div></body></html>\n'
    )
    return mime.group("alternative", f"_000_{key[:24].upper()}_", [
        mime.leaf('text/plain; charset="utf-8"', plain, "base64"),
        mime.leaf('text/html; charset="utf-8"', page, "base64"),
    ])  # fmt: skip


def _outlook_block(letter: Letter) -> list[tuple[str, str]]:
    names, pattern = _OUTLOOK_BLOCK[letter.language]
    received = letter.received
    sender = f"{received.sender_name} <{received.sender}>"
    return list(zip(names, (sender, _localised(letter, pattern), received.recipient, received.subject), strict=True))


def _apple(letter: Letter, key: str) -> mime.Part:
    attribution, original = _attribution(letter), letter.received.text
    plain = f"{letter.text}\n\n> {attribution}\n> \n{_quoted(original)}\n"
    page = (
        f'<html><body>{_divs(letter.text)}<div><br><blockquote type="cite"><div>{html.escape(attribution)}</div>'
        f'<br class="Apple-interchange-newline"><div>{_divs(original)}</div></blockquote></div></body></html>\n'
    )
    return mime.group("alternative", f"Apple-Mail={key.upper()}", [
        mime.leaf("text/plain;\r\n\tcharset=utf-8", plain, "quoted-printable"),
        mime.leaf("text/html;\r\n\tcharset=utf-8", page, "quoted-printable"),
    ])  # fmt: skip


def _thunderbird(letter: Letter, key: str) -> mime.Part:
    text = f"{letter.text}\n\n{_attribution(letter)}\n{_quoted(letter.received.text)}\n"
    return mime.leaf("text/plain; charset=utf-8; format=flowed", text, "8bit")


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.rstrip().splitlines())


def _divs(text: str) -> str:
    return "".join(f"<div>{html.escape(line) or '<br>'}</div>" for line in text.splitlines())


def _paragraphs(text: str) -> str:
    lines = (html.escape(line) or "<o:p>&nbsp;</o:p>" for line in text.splitlines())
    return "".join(f'<p class="MsoNormal">{line}</p>' for line in lines)


_LAYOUTS: Mapping[Client, Callable[[Letter, str], mime.Part]] = MappingProxyType({
    Client.GOOGLE: _google,
    Client.OUTLOOK: _outlook,
    Client.APPLE: _apple,
    Client.THUNDERBIRD: _thunderbird,
})  # fmt: skip
