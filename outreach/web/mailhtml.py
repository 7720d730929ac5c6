"""The HTML of a message, for an empty sandbox: what came by mail is reduced to plain structure first."""

from __future__ import annotations

from typing import Final

import nh3
from starlette.responses import HTMLResponse, Response

from outreach.web.guards import MAIL_SECURITY

#: Structure only: no picture, no style, no class, no id, nothing that loads or runs.
TAGS: Final = frozenset(
    "a abbr b blockquote br caption code col colgroup dd del div dl dt em h1 h2 h3 h4 h5 h6 hr i ins li ol p "  # noqa: SIM905
    "pre q s small span strong sub sup table tbody td tfoot th thead tr u ul".split()
)
ATTRIBUTES: Final = {"a": {"href", "title"}, "td": {"colspan", "rowspan"}, "th": {"colspan", "rowspan", "scope"}}
SCHEMES: Final = frozenset({"http", "https", "mailto", "tel"})
_PAGE = (
    '<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title></head>'
    "<body>{body}</body></html>"
)


def harmless(html: str) -> str:
    """The structure and words of a message from outside, and nothing else of it."""
    return nh3.clean(
        html, tags=set(TAGS), attributes=ATTRIBUTES, url_schemes=set(SCHEMES), link_rel="noopener noreferrer nofollow"
    )


def from_outside(html: str, title: str, lang: str) -> Response:
    """A message that came, as a page for a sandboxed frame."""
    page = _PAGE.format(lang=lang, title=nh3.clean_text(title), body=harmless(html))
    return HTMLResponse(page, headers={"Content-Security-Policy": MAIL_SECURITY})


def of_ours(html: str) -> Response:
    """A message of ours as it looks, for a sandboxed frame; its pictures must be data: already."""
    return HTMLResponse(html, headers={"Content-Security-Policy": MAIL_SECURITY})
