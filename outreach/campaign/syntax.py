"""What Jinja does not take in a template, and what it would take but a message may not have."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from jinja2 import TemplateError, TemplateSyntaxError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from outreach.campaign.blocks import unpaired
from outreach.campaign.expressions import unreadable
from outreach.campaign.language import environment
from outreach.campaign.section import nearest
from outreach.campaign.tags import Slip, Tag, beside, tags
from outreach.errors import Problem


@dataclass(frozen=True, slots=True)
class Passage:
    """A text of a template, and where in its file it begins; `is_page`: a whole page, whose styles have braces."""

    text: str
    file: str
    line: int = 1
    column: int = 1
    is_page: bool = False

    def problem(self, slip: Slip) -> Problem:
        """The slip at its place in the file."""
        above = self.text.count("\n", 0, slip.at)
        across = slip.at - (self.text.rfind("\n", 0, slip.at) + 1) + 1
        column = across if above else across + self.column - 1
        return Problem(self.file, self.line + above, column, slip.what, slip.instead)


def syntax_faults(passage: Passage) -> Iterator[Problem]:
    """The faults of a text of a template; none means that it can be parsed and compiled."""
    language = environment()
    if not passage.is_page:
        yield from map(passage.problem, beside(passage.text))
    try:
        tree = language.parse(passage.text)
        forbidden = list(_forbidden(tree, language.filters, language.tests))
        line = passage.line - 1
        yield from (Problem(passage.file, line + node.lineno, 0, what, instead) for node, what, instead in forbidden)
        if not forbidden:
            language.compile(passage.text)
    except TemplateSyntaxError as error:
        slips = {slip.at: slip for slip in _slips(passage.text, language)}
        yield from (passage.problem(slips[at]) for at in sorted(slips))
        if not slips:
            what = f"this cannot be read as a template ({(error.message or 'no reason given').rstrip('.')})"
            instead = "look for a bracket or a quotation mark that is left open"
            yield Problem(passage.file, passage.line + error.lineno - 1, 0, what, instead)
    except (TemplateError, SyntaxError, RecursionError, ValueError, MemoryError, OverflowError):
        what, instead = "this cannot be read as a template", "nest less, and look for brackets left open"
        yield Problem(passage.file, passage.line, 0, what, instead)


def _slips(text: str, language: ImmutableSandboxedEnvironment) -> Iterator[Slip]:
    """Every tag that cannot be read, with a reason of its own; pairs only where every tag is whole."""
    found = list(tags(text))
    whole = [one for one in found if isinstance(one, Tag)]
    broken = [one for one in found if isinstance(one, Slip)]
    yield from broken
    if not broken:
        yield from unpaired(whole)
    for tag in whole:
        yield from unreadable(tag, language)


def _forbidden(
    tree: nodes.Template, filters: Collection[str], tests: Collection[str]
) -> Iterator[tuple[nodes.Node, str, str]]:
    for node in tree.find_all(nodes.Node):
        match node:
            case nodes.Filter(name=name) if name not in filters:
                yield node, f"there is no filter '{name}'", nearest(name, sorted(filters))
            case nodes.Test(name=name) if name not in tests:
                yield node, f"there is no test '{name}'", nearest(name, sorted(tests))
            case nodes.Include() | nodes.Import() | nodes.FromImport() | nodes.Extends():
                yield node, "a template cannot use another file", "write its text here"
            case nodes.Call(node=nodes.Getattr(attr=attr, node=owner)) if not _is_loop(owner):
                yield node, f"'.{attr}()' cannot be called", f"use a filter, such as |{_filter_for(attr, filters)}"


def _is_loop(node: nodes.Node) -> bool:
    return isinstance(node, nodes.Name) and node.name == "loop"


def _filter_for(name: str, filters: Collection[str]) -> str:
    """The filter that does what a text's method of that name does."""
    return name if name in filters else "upper"
