"""Which parts of a message a reader sees as its text."""

from __future__ import annotations

from collections.abc import Sequence

from outreach.reading.html import html_to_text
from outreach.reading.parts import Part

MAX_TEXT = 20_000
MAX_HTML = 300_000
_ENCLOSED = ("message/rfc822", "message/global", "message/partial", "message/external-body")


def body(parts: Sequence[Part]) -> tuple[str, str, bool]:
    """Text, HTML, and whether the text was longer than 20,000 characters.

    The text part where it has words, else the HTML as text. Apple Mail cuts a text around pictures into several
    parts: they are put together again.
    """
    plain = _joined([part for part in parts if _is_body(part, "text/plain")])
    html = _joined([part for part in parts if _is_body(part, "text/html")], MAX_HTML)
    text = plain if plain.strip() else html_to_text(html, 2 * MAX_TEXT)
    if not text.strip():
        text = _joined([part for part in parts if _may_be_body(part)][:1])
    return text[:MAX_TEXT], html, len(text) > MAX_TEXT


def _is_body(part: Part, content_type: str) -> bool:
    return (
        part.content_type == content_type
        and not part.inside(*_ENCLOSED)
        and part.disposition != "attachment"
        and not part.filename
        and not part.is_container
    )


def _may_be_body(part: Part) -> bool:
    """A named text part that is not attached (some clients name even the body), or parts that could not be parted."""
    unparted = part.content_type.startswith("multipart/") and not part.is_container
    text = unparted or (part.content_type == "text/plain" and part.disposition != "attachment")
    return text and not part.inside(*_ENCLOSED)


def _joined(parts: Sequence[Part], limit: int = 4 * MAX_TEXT) -> str:
    texts = [text for part in parts[:20] if (text := part.text(limit)).strip()]
    return "\n".join(texts)[:limit]
