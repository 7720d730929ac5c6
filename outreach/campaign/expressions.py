"""What is wrong inside one tag of a template, in plain words: Jinja's message about it, translated."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jinja2 import TemplateSyntaxError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from outreach.campaign.blocks import ALONE, BEGIN, BETWEEN
from outreach.campaign.tags import CLOSING, Slip, Tag

_NAME = "write a name, as in {{ contact.name }}"
_OPEN = "look for the one that is too many, or write the one that is missing"
#: Jinja's message, what it means, and what to write instead; the first that fits counts. @ is what Jinja names.
TOLD: tuple[tuple[str, str, str], ...] = (
    (r"unexpected char '([„“”‘’«»`´])'", "@ is a quotation mark of print", "write ' in its place"),
    (r"unexpected char [\"'](['\"])", "a text begins here with @ and is never closed", "write @ where it ends"),
    (r"unexpected char '(&)'", "@ has no meaning here", "write and"),
    (r"got '(\|)'|unexpected '(\|)'", "@ stands here without a filter's name", "write or between two conditions"),
    (r"unexpected char '(!)'", "@ has no meaning here", "write not"),
    (r"unexpected char '(\?)'", "@ has no meaning here", "write {{ a if b else c }}"),
    (r"unexpected char '(.+?)' at", "@ has no meaning here", "take it away"),
    (r"got '(=)'|unexpected '(=)'", "@ compares nothing", "write =="),
    (r"unexpected '.*', expected '(.)'", "a bracket is opened and not closed", "write @ where it ends"),
    (r"unexpected '([)\]}])'", "the bracket @ closes what was never opened", "take it away, or open it before"),
    (r"expected token 'in'", "it does not say what it goes through", "write {% for item in event.programme %}"),
    (r"expected name or number", "a name is missing behind the dot", _NAME),
    (r"got 'end of|unexpected 'end of", "something is missing at its end", "write it there"),
    (
        r"'end of .*', got '(.+)'",
        "'@' is one too many",
        "take it away, or write a dot (contact.name) or ~ (between two texts) before it",
    ),
)
_AT = re.compile(r" at (\d+)$")


def unreadable(tag: Tag, language: ImmutableSandboxedEnvironment) -> Iterator[Slip]:
    """The fault of this one tag, at its place; nothing where it can be read by itself."""
    before, after = _around(tag)
    if before is None:
        return
    if not tag.inside or tag.inside in ("if", "elif", "for"):
        yield Slip(
            tag.at, f"nothing stands in {tag.short}", _NAME if tag.mark == "{{" else "write a condition or a list"
        )
        return
    try:
        language.parse(before + tag.text + after)
    except TemplateSyntaxError as error:
        message = error.message or ""
        found = _AT.search(message)
        # The number is a place in what was parsed here; a place beyond the tag is none of it.
        at = int(found[1]) - len(before) if found else 0
        what, instead = _in_words(message, tag)
        yield Slip(tag.at + (at if 0 <= at < len(tag.text) else 0), what, instead)


def _around(tag: Tag) -> tuple[str | None, str]:
    """What makes a template of the tag alone; None where it is nothing without its neighbours."""
    word = tag.word
    if tag.mark == "{{" or word in ALONE or (word == "set" and "=" in tag.inside):
        return "", ""
    if word in BETWEEN:
        return "{% if 1 %}", "{% endif %}"
    return ("", f"{{% end{word} %}}") if word in BEGIN and word != "raw" else (None, "")


def _in_words(message: str, tag: Tag) -> tuple[str, str]:
    """What is wrong and what to write, with the tag it is about."""
    first, rest = tag.inside.split(None, 1)[0], tag.inside.removeprefix(tag.word).strip()
    if tag.mark == "{{" and first in (*BEGIN, *BETWEEN):
        return f"{tag.short} prints nothing: {first} stands in {{% … %}}", f"write {{% {tag.inside} %}}"
    if tag.word == "else":
        return f"{tag.short} has a condition", f"write {{% elif {rest.removeprefix('if ')} %}}"
    for pattern, what, instead in TOLD:
        found = re.search(pattern, message)
        if found:
            named = next((group for group in found.groups() if group), "")
            return f"{tag.short}: {what.replace('@', named)}", instead.replace("@", named)
    return f"{tag.short} cannot be read ({message.rstrip('.')})", f"look at what stands before {CLOSING[tag.mark]}"
