"""The HTML part: a whole page whose holes know where they stand, and the values escaped for that place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import partial
from html import escape, unescape
from urllib.parse import quote

from outreach.compose.holes import HOLE, index_of
from outreach.compose.sheet import Stretch


class Place(Enum):
    """Where in a page a value stands."""

    TEXT = "text"
    ALONE = "alone"  # in text with nothing glued to it: a web address there becomes a link
    BARE = "bare"  # in a title or inside a link: text in which nothing may be marked up
    ATTRIBUTE = "attribute"
    NOWHERE = "nowhere"  # in a style, script or comment, where no value belongs


@dataclass(frozen=True, slots=True)
class Hole:
    """A value's place in a page."""

    index: int
    place: Place


@dataclass(frozen=True, slots=True)
class Target:
    """A whole `href` attribute; without a scheme that is safe to follow it is left out when the page is filled."""

    value: str


Segment = str | Hole | Target

_TAG = re.compile(r"<!--.*?-->|<[a-zA-Z/!?](?:\"[^\"]*\"|'[^']*'|[^'\">])*>", re.DOTALL)
_HREF = re.compile(r"\shref\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))", re.IGNORECASE)
_SRC = re.compile(r"\ssrc=\"([^\"]*)\"", re.IGNORECASE)
_NAME = re.compile(r"</?([a-zA-Z][a-zA-Z0-9-]*)")
_WEB = re.compile(r"https?://(?:(?!&[lg]t;|&quot;)[^\s<>\"])+(?<![.,;:!?)\]'»”’])", re.IGNORECASE)
_SAFE = re.compile(r"(?:https?://|mailto:|tel:)\S", re.IGNORECASE)
_GLUED_BEFORE = re.compile(rf"[\w/=&?#.@:%+-]\Z|{HOLE.pattern}\Z")
_FREE_AFTER = re.compile(r"[.,;:!?)\]'»”’]*(?:\s|\Z)")
_SILENT = frozenset({"style", "script"})
_UNMARKED = frozenset({"a", "title", "textarea", "option"})


def read_page(page: str) -> tuple[Segment, ...]:
    """A page with holes as fixed text and places for values; pure, so that a page need be read only once.

    `page` is well-formed HTML as an HTML serialiser writes it. Web addresses in its own text become links.
    """
    segments: list[Segment] = []
    open_names: list[str] = []
    at = 0
    for tag in _TAG.finditer(page):
        segments += _text(page[at : tag.start()], open_names)
        segments += _tag(tag[0])
        _follow(tag[0], open_names)
        at = tag.end()
    return tuple(_merged([*segments, *_text(page[at:], open_names)]))


def pictures_in(page: str) -> tuple[str, ...]:
    """The sources of the pictures that a page shows, each once, in their order."""
    found = (source for tag in _TAG.finditer(page) if (source := _source(tag[0])) is not None)
    return tuple(dict.fromkeys(unescape(source[1]) for source in found))


def with_sources(page: str, sources: Mapping[str, str]) -> str:
    """The page with some pictures' sources replaced."""

    def replaced(tag: re.Match[str]) -> str:
        source = _source(tag[0])
        if source is None or unescape(source[1]) not in sources:
            return tag[0]
        return tag[0][: source.start(1)] + escape(sources[unescape(source[1])]) + tag[0][source.end(1) :]

    return _TAG.sub(replaced, page)


def page_stretches(segments: Sequence[Segment]) -> tuple[Stretch, ...]:
    """The page cut behind line breaks of its own text; every value is escaped for its place when it is filled."""
    rows: list[list[Segment]] = [[]]
    for segment in segments:
        if isinstance(segment, str) and "\n" in segment:
            first, last = segment.index("\n") + 1, segment.rindex("\n") + 1
            rows[-1].append(segment[:first])
            rows += [[segment[first:last]], [segment[last:]]]
        else:
            rows[-1].append(segment)
    return tuple(Stretch(_holes_in(row), partial(_fill, tuple(row))) for row in rows if any(row))


def _holes_in(segments: Sequence[Segment]) -> frozenset[int]:
    in_text = [segment.index for segment in segments if isinstance(segment, Hole)]
    targets = [segment.value for segment in segments if isinstance(segment, Target)]
    return frozenset([*in_text, *(index_of(hole) for value in targets for hole in HOLE.findall(value))])


def _fill(segments: Sequence[Segment], values: Sequence[str]) -> str:
    """Line breaks of a value stay line breaks."""
    return "".join([_filled(segment, values) for segment in segments])


def _filled(segment: Segment, values: Sequence[str]) -> str:
    if isinstance(segment, str):
        return segment
    if isinstance(segment, Target):
        target = _target(segment.value, values)
        return f' href="{escape(target)}"' if _SAFE.match(target) else ""
    value = values[segment.index]
    match segment.place:
        case Place.ATTRIBUTE:
            return escape(value.replace("\n", " "))
        case Place.BARE:
            return escape(value)
        case Place.NOWHERE:
            return ""
        case Place.ALONE if _WEB.fullmatch(value):
            return f'<a href="{escape(_encoded(value))}">{escape(value)}</a>'
        case _:
            return escape(value).replace("\n", "<br>\n")


def _target(template: str, values: Sequence[str]) -> str:
    """A link's target: a value at its start is the address itself, one further on is a part of it and is encoded."""
    parts = []
    for part in re.split(f"({HOLE.pattern})", template):
        if not HOLE.fullmatch(part):
            parts.append(part)
        elif any(parts):
            parts.append(quote(values[index_of(part)], safe="@"))
        else:
            parts.append(values[index_of(part)].strip())
    return _encoded("".join(parts).strip())


def _encoded(target: str) -> str:
    """Characters that no address has are percent-encoded; what is encoded already and other alphabets stay."""
    return re.sub(r"[\s\"<>\\^`{|}]", lambda found: quote(found[0]), target)


def _text(text: str, open_names: Sequence[str]) -> Iterator[Segment]:
    if any(name in _SILENT for name in open_names):
        yield from _split(text, Place.NOWHERE)
    elif any(name in _UNMARKED for name in open_names):
        yield from _split(text, Place.BARE)
    else:
        at = 0
        for web in _WEB.finditer(text):
            yield from _free(text[at : web.start()])
            yield from ("<a", Target(unescape(web[0])), ">", *_split(web[0], Place.BARE), "</a>")
            at = web.end()
        yield from _free(text[at:])


def _free(text: str) -> Iterator[Segment]:
    """Text in which a value may become a link, if nothing is glued to it."""
    at = 0
    for hole in HOLE.finditer(text):
        yield text[at : hole.start()]
        alone = not _GLUED_BEFORE.search(text[: hole.start()]) and _FREE_AFTER.match(text, hole.end())
        yield Hole(index_of(hole[0]), Place.ALONE if alone else Place.TEXT)
        at = hole.end()
    yield text[at:]


def _split(text: str, place: Place) -> Iterator[Segment]:
    at = 0
    for hole in HOLE.finditer(text):
        yield text[at : hole.start()]
        yield Hole(index_of(hole[0]), place)
        at = hole.end()
    yield text[at:]


def _tag(tag: str) -> Iterator[Segment]:
    if tag.startswith("<!"):
        yield from _split(tag, Place.NOWHERE)
        return
    link = _HREF.search(tag) if _name(tag) in {"a", "area"} else None
    if link is None:
        yield from _split(tag, Place.ATTRIBUTE)
        return
    yield from _split(tag[: link.start()], Place.ATTRIBUTE)
    yield Target(unescape(next(value for value in link.groups() if value is not None)))
    yield from _split(tag[link.end() :], Place.ATTRIBUTE)


def _follow(tag: str, open_names: list[str]) -> None:
    """Keeps account of the elements whose text is not ordinary text."""
    name = _name(tag)
    if name not in _SILENT | _UNMARKED:
        return
    if not tag.startswith("</"):
        open_names.append(name)
    elif name in open_names:
        open_names.remove(name)


def _merged(segments: Sequence[Segment]) -> Iterator[Segment]:
    """Neighbouring texts as one, and targets without holes as the text that they are."""
    text = ""
    for segment in segments:
        if isinstance(segment, Target) and not HOLE.search(segment.value):
            segment = _filled(segment, ())
        if isinstance(segment, str):
            text += segment
            continue
        if text:
            yield text
        text = ""
        yield segment
    if text:
        yield text


def _name(tag: str) -> str:
    found = _NAME.match(tag)
    return found[1].lower() if found else ""


def _source(tag: str) -> re.Match[str] | None:
    return _SRC.search(tag) if _name(tag) == "img" else None
