"""Whether every {% if … %} of a template has its {% endif %}, and every other pair its end; each fault by itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from outreach.campaign.section import nearest
from outreach.campaign.tags import Slip, Tag

#: Words that begin something which an end has to follow; `set` only without a value of its own.
BEGIN = ("if", "for", "set", "macro", "with", "filter", "call", "block", "raw", "autoescape")
#: Words that stand by themselves; the last four are refused elsewhere, for a template may use no other file.
ALONE = ("print", "include", "import", "from", "extends")
BETWEEN = {"elif": ("if",), "else": ("if", "for")}
WORDS = frozenset((*BEGIN, *ALONE, *BETWEEN, *(f"end{word}" for word in BEGIN)))


def unpaired(tags: Sequence[Tag]) -> list[Slip]:
    """Words that are none of the language's; where there are none, ends and beginnings that lack the other."""
    return [_unknown(tag) for tag in tags if tag.mark == "{%" and tag.word not in WORDS] or list(_pairs(tags))


def _pairs(tags: Sequence[Tag]) -> Iterator[Slip]:
    open_ones: list[Tag] = []
    for tag in tags:
        if _begins(tag):
            open_ones.append(tag)
        elif tag.word in BETWEEN:
            yield from _between(tag, open_ones)
        elif tag.word.startswith("end"):
            yield from _end(tag, open_ones)
    for tag in open_ones:
        yield Slip(tag.at, f"{tag.short} is never ended", f"write {{% end{tag.word} %}} where it ends")


def _begins(tag: Tag) -> bool:
    return tag.word in BEGIN and not (tag.word == "set" and "=" in tag.inside)


def _between(tag: Tag, open_ones: list[Tag]) -> Iterator[Slip]:
    wanted = BETWEEN[tag.word]
    if not open_ones or open_ones[-1].word not in wanted:
        yield Slip(tag.at, f"{tag.short} stands in no {{% if … %}}", "write it between {% if … %} and {% endif %}")


def _end(tag: Tag, open_ones: list[Tag]) -> Iterator[Slip]:
    """Takes what ends here off the open ones; whatever is left open inside of it is told there."""
    wanted = tag.word.removeprefix("end")
    if wanted not in (one.word for one in open_ones):
        instead = f"write {{% {wanted} … %}} above it, or take it away"
        if open_ones:
            instead = f"write {{% end{open_ones[-1].word} %}}, which ends {open_ones[-1].short}, or take it away"
            open_ones.pop()
        yield Slip(tag.at, f"{tag.short} ends what never began", instead)
        return
    while (one := open_ones.pop()).word != wanted:
        yield Slip(one.at, f"{one.short} is not ended before {tag.short}", f"write {{% end{one.word} %}} before it")


def _unknown(tag: Tag) -> Slip:
    if not tag.word:
        return Slip(tag.at, "nothing stands in {% %}", "write {% if … %}, or take it away")
    if tag.word in ("elseif", "elsif"):
        return Slip(tag.at, f"there is no {{% {tag.word} … %}}", "write {% elif … %}")
    close = nearest(tag.word, sorted(WORDS))
    instead = close if close.startswith("did you mean") else "write {% if … %}, {% for … %} or {% set … %}"
    return Slip(tag.at, f"there is no {{% {tag.word} … %}}", instead)
