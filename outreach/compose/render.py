"""A template and one contact's values become subject, text and HTML.

Jinja runs with every output turned into a hole (`holes`), so conditions, loops and filters work on real values while
Markdown, style sheets and HTML are read without them. What is read is kept by the press for everybody with the same
skeleton; the values go in last.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from html import escape

from css_inline import CSSInliner, InlineError

from outreach.addresses import domain_of
from outreach.campaign.templates import Template, Templates
from outreach.compose.builtin import builtin
from outreach.compose.context import context
from outreach.compose.headers import one_line
from outreach.compose.holes import HOLE, Holes, index_of
from outreach.compose.layout import LAYOUT, LAYOUT_FILE
from outreach.compose.markup import Read, read_markdown
from outreach.compose.mime import Lines, joined, lines_of
from outreach.compose.order import CannotCompose, Order
from outreach.compose.page import Segment, page_stretches, pictures_in, read_page, with_sources
from outreach.compose.plain import text_stretches
from outreach.compose.press import Press, Same
from outreach.compose.sheet import Sheet
from outreach.compose.stencil import Fragment, Stencil, run

_TYPES = {"png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "webp": "image/webp"}
_NOTHING, _MARK = lines_of("\n"), lines_of("\n-- \n")


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that the HTML part shows by its Content-ID (without angle brackets)."""

    name: str
    content_type: str
    content_id: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Rendered:
    """One message in words: a one-line subject, the text part, the HTML part with its pictures, their language."""

    subject: str
    text: Lines
    html: Lines
    pictures: tuple[Picture, ...]
    language: str


@dataclass(frozen=True, slots=True)
class _Form:
    """What everybody with the same skeleton gets, but for the values."""

    body: Sheet
    footer: Sheet
    html: Sheet
    pictures: tuple[Picture, ...]

    def text(self, values: Sequence[str]) -> Lines:
        """The footer stands below the signature mark, which mail programs leave out of an answer (RFC 3676 §4.3)."""
        body, footer = self.body.lines(values), self.footer.lines(values)
        return joined([body if body.octets else _NOTHING, *([_MARK, footer] if footer.octets else [])])


def render(order: Order, press: Press) -> Rendered:
    """The message in the contact's language, else in the default one; CannotCompose names what is missing and where."""
    holes = Holes()
    message = chosen(order, order.template, order.language)
    stencil = Stencil(press, holes, message.language)
    values = context(order, message.language, press)
    subject = run(stencil, message.subject, message.file, 1, values)
    body = press.once(read_markdown, run(stencil, message.body, message.file, message.body_line, values))
    below = _footer(order, stencil, values)
    layout, framed = _framed(order, stencil, values, subject, body, below)
    shared = Same(order.campaign.templates), domain_of(order.campaign.config.sender.address)
    form = press.once(_form, layout, framed, subject, Same(body), Same(below), *shared)
    return Rendered(
        one_line(holes.filled(subject)),
        form.text(holes.values),
        form.html.lines(holes.values),
        form.pictures,
        message.language,
    )


def chosen(order: Order, name: str, language: str) -> Template:
    """The template by that name for a language: the officer's, else a built-in one, else in the default language.

    The officer's footer in whatever language comes before a built-in one, as it may hold what a funder demands.
    """
    default = order.campaign.config.languages.default
    try:
        own = order.campaign.templates.choose(name, language, default)
    except LookupError:
        own = None
    if own and (name == "footer" or _base(own.language) == _base(language)):
        return own
    found = builtin(name, language) or own or builtin(name, default) or builtin(name, "en")
    if found is None:
        raise CannotCompose(f"templates/{name}.{default}.md: there is no such template; write it")
    return found


def _footer(order: Order, stencil: Stencil, values: Mapping[str, object]) -> Read:
    """The footer in the message's language, or in its own where there is none in that one."""
    foot = chosen(order, "footer", stencil.language)
    if foot.language != stencil.language:
        values = context(order, foot.language, stencil.press)
        stencil = replace(stencil, language=foot.language)
    return stencil.press.once(read_markdown, run(stencil, foot.body, foot.file, foot.body_line, values))


def _framed(
    order: Order, stencil: Stencil, values: Mapping[str, object], subject: str, body: Read, below: Read
) -> tuple[str, tuple[tuple[int, str], ...]]:
    """The layout's skeleton, and which of its holes stand for the subject, the content and the footer."""
    press, holes = stencil.press, stencil.holes
    frame = {key: values[key] for key in ("language", "event", "sender")}
    finished = {
        "subject": Fragment(escape(one_line(subject))),
        "content": press.once(Fragment, body.html),
        "footer": press.once(Fragment, below.html),
    }
    first = len(holes.values)
    layout = run(stencil, order.campaign.templates.layout or LAYOUT, LAYOUT_FILE, 1, {**frame, **finished})
    names = {id(fragment): name for name, fragment in finished.items()}
    printed = enumerate(holes.values[first:], first)
    return layout, tuple((at, names[id(value)]) for at, value in printed if isinstance(value, Fragment))


def _form(
    layout: str,
    framed: tuple[tuple[int, str], ...],
    subject: str,
    body: Same[Read],
    below: Same[Read],
    templates: Same[Templates],
    domain: str,
) -> _Form:
    finished = {"subject": escape(one_line(subject)), "content": body.it.html, "footer": below.it.html}
    put_in = {at: finished[name] for at, name in framed}
    skeleton = HOLE.sub(lambda hole: put_in.get(index_of(hole[0]), hole[0]), layout)
    pictures = templates.it.pictures
    ids = {name: _content_id(data, domain) for name, data in pictures.items()}
    page, shown = _page(skeleton, ids)
    return _Form(
        Sheet(text_stretches(body.it.blocks)),
        Sheet(text_stretches(below.it.blocks)),
        Sheet(page_stretches(page)),
        tuple(Picture(name, _type(name), ids[name], pictures[name]) for name in shown),
    )


def _page(skeleton: str, ids: Mapping[str, str]) -> tuple[tuple[Segment, ...], tuple[str, ...]]:
    """The page with its styles inlined, as Gmail and Outlook need them, and its pictures by Content-ID (RFC 2392)."""
    try:
        page = CSSInliner(load_remote_stylesheets=False, keep_at_rules=True).inline(skeleton)
    except InlineError as fault:
        raise CannotCompose(f"{LAYOUT_FILE}: its style sheet cannot be read: {fault}") from fault
    shown = pictures_in(page)
    for name in shown:
        if name not in ids and ":" not in name and not HOLE.search(name):
            raise CannotCompose(f"templates/{name}: a message shows this picture and it is not there; put it there")
    sources = {name: f"cid:{ids[name]}" for name in shown if name in ids}
    return read_page(with_sources(page, sources)), tuple(sources)


def _content_id(data: bytes, domain: str) -> str:
    return f"{sha256(data).hexdigest()[:24]}@{domain}"


def _type(name: str) -> str:
    return _TYPES.get(name.rpartition(".")[2].lower(), "application/octet-stream")


def _base(language: str) -> str:
    return language.replace("_", "-").split("-")[0].lower()
