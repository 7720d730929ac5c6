"""HTML to the text a reader sees, with what the mail client marked as quoted kept apart.

Quoted blocks come out as lines that begin with "> ", and where a client starts the original message below its own
headers stands one line `CUT`; a line `RULE` says that the client drew a rule there, which is a quote only when header
lines follow. `quotes` reads all three.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html.parser import HTMLParser

from outreach.reading.words import clean

CUT = "\ue000"
RULE = "\ue001"

_BLOCKS = re.compile(
    r"address|article|aside|blockquote|center|d[dlt]|div|fieldset|footer|form|h[1-6r]|header|li|main|nav|[ou]l|p|pre|section|table|tr"
)
_VOID = re.compile(r"area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr")
_SILENT = re.compile(r"head|style|script|title|noscript|template|object|svg|select|textarea")
# Clients' habits: Gmail gmail_attr, Thunderbird moz-cite-prefix, Yahoo yahoo_quoted, ProtonMail protonmail_quote.
_QUOTING_CLASS = re.compile(
    r"\b(?:gmail_attr|moz-cite-prefix|yahoo_quoted|protonmail_quote|tutanota_quote|zmail_extra)\b"
)
# Outlook on the web and mobile, Outlook for Mac, Zimbra; everything below is the original.
_CUTTING_ID = re.compile(
    r"\A(?:x_)*(?:divRplyFwdMsg|appendonsend|OLK_SRC_BODY_SECTION|stopSpelling|mail-editor-reference-message-container)\Z"
)
_CUTTING_MARKER = "zwchr"
_RULED = re.compile(r"border-top:\s*(?:solid\s+#?\w+\s+1(?:\.0)?pt|1(?:\.0)?pt\s+solid)", re.IGNORECASE)
_HIDDEN = re.compile(
    r"display:\s*none|visibility:\s*hidden|font-size:\s*0(?:px|pt)?\s*(?:;|\Z)|mso-hide:\s*all", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Open:
    tag: str
    quoting: bool
    silent: bool
    spaced: bool


class _Reader(HTMLParser):
    """Collects lines while it goes; holds only what is open."""

    def __init__(self, limit: int) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[str] = []
        self.words: list[str] = []
        self.open: list[_Open] = []
        self.quoting = self.silent = self.preformatted = self.size = 0
        self.limit = limit

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if _BLOCKS.fullmatch(tag) or tag == "br":
            self.break_line(empty=tag == "br")
        self.mark(tag, found)
        if _VOID.fullmatch(tag):
            self.void(tag, found)
            return
        style = found.get("style", "")
        quoting = _is_quote(tag, found)
        silent = bool(_SILENT.fullmatch(tag)) or bool(style and _HIDDEN.search(style)) or "hidden" in found
        if len(self.open) < 500:
            self.open.append(_Open(tag, quoting, silent, not found.get("class", "").startswith("Mso")))
            self.quoting += quoting
            self.silent += silent
            self.preformatted += tag == "pre"
        if tag == "li":
            self.words.append("- ")

    def void(self, tag: str, attrs: dict[str, str]) -> None:
        alt = attrs.get("alt", "")
        if tag == "img" and 0 < len(alt) <= 4 and not alt.isascii() and not self.silent:
            self.words.append(alt)  # webmail draws emoji as pictures

    def mark(self, tag: str, attrs: dict[str, str]) -> None:
        if self.silent:
            return
        name, style = attrs.get("id", ""), attrs.get("style", "")
        if (name and _CUTTING_ID.match(name)) or attrs.get("data-marker", "").startswith(_CUTTING_MARKER):
            self.line(CUT)
        elif (style and _RULED.search(style)) or tag == "hr":
            self.line(RULE)

    def handle_endtag(self, tag: str) -> None:
        if _BLOCKS.fullmatch(tag):
            self.break_line(empty=False)
        for at in range(len(self.open) - 1, max(-1, len(self.open) - 60), -1):
            if self.open[at].tag == tag:
                if tag == "p" and self.open[at].spaced and not self.silent:
                    self.line("")
                for closed in self.open[at:]:
                    self.quoting -= closed.quoting
                    self.silent -= closed.silent
                    self.preformatted -= closed.tag == "pre"
                del self.open[at:]
                return
        if tag in ("td", "th"):
            self.words.append(" ")

    def handle_data(self, data: str) -> None:
        if self.silent or self.size > self.limit:
            return
        self.size += len(data)
        if not self.preformatted:
            self.words.append(re.sub(r"[ \t\r\n\f]+", " ", data))
            return
        first, *more = data.split("\n")
        self.words.append(first)
        for line in more:
            self.break_line(empty=True)
            self.words.append(line)

    def break_line(self, *, empty: bool) -> None:
        raw = "".join(self.words)
        self.words.clear()
        text = clean(raw).rstrip() if self.preformatted else re.sub(r" +", " ", clean(raw)).strip()
        if text or ((empty or "\xa0" in raw) and not self.silent):  # Outlook's empty line is a no-break space
            self.line(text)

    def line(self, text: str) -> None:
        if len(self.lines) < self.limit:
            self.lines.append(f"> {text}" if self.quoting and text not in (CUT, RULE) else text)


def _is_quote(tag: str, attrs: dict[str, str]) -> bool:
    classes = attrs.get("class", "")
    if tag == "blockquote":
        return attrs.get("type", "").casefold() == "cite" or "cite" in attrs or "quote" in classes.casefold()
    return bool(classes and _QUOTING_CLASS.search(classes))


def html_to_text(html: str, limit: int = 40_000) -> str:
    """The visible text, one line per block, about `limit` characters at most; never raises."""
    if not html.strip():
        return ""
    reader = _Reader(limit)
    try:
        reader.feed(_tame(html))
        reader.close()
    except (AssertionError, ValueError, RecursionError):
        pass  # what was read so far is kept: html.parser asserts on some malformed declarations
    reader.break_line(empty=False)
    return "\n".join(reader.lines)


_UNSEEN = (("<!--", "-->"), ("<![", "]>"), ("<!", ">"), ("<?", ">"), ("<script", "</script"), ("<style", "</style"))
_OPENS = re.compile(r"<(?:!--|!\[|!|\?|script|style)", re.IGNORECASE)
_TAG = re.compile(r"</?[A-Za-z]")
_LONGEST_TAG = 4000


def _tame(html: str) -> str:
    """The same HTML without comments, declarations, scripts and styles, and with lone angles as text.

    The standard parser takes quadratic time on tags and comments that are opened and never closed.
    """
    seen: list[str] = []
    at, folded = 0, html.casefold() if html.isascii() else html.lower()
    if len(folded) != len(html):  # a few letters change their length with their case
        folded = html
    never: set[str] = set()  # ends that do not come any more
    while found := _OPENS.search(folded, at):
        opening, closing = next(pair for pair in _UNSEEN if folded.startswith(pair[0], found.start()))
        end = -1 if closing in never else folded.find(closing, found.end())
        if end < 0:
            never.add(closing)
        seen.append(html[at : found.start()])
        at = end + len(closing) if end >= 0 else found.end()
        if end >= 0 and opening in ("<script", "<style"):
            at = max(at, folded.find(">", at) + 1)
    seen.append(html[at:])
    return _escape_lone_angles("".join(seen))


def _escape_lone_angles(html: str) -> str:
    pieces: list[str] = []
    at = end = 0
    while (start := html.find("<", at)) >= 0:
        if end < start and end >= 0:
            end = html.find(">", start)
        pieces.append(html[at:start])
        if end < 0 or end - start > _LONGEST_TAG or not _TAG.match(html, start):
            pieces.append("&lt;")
            at = start + 1
        else:
            pieces.append(html[start : end + 1])
            at = end + 1
    pieces.append(html[at:])
    return "".join(pieces)
