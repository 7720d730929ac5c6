"""What Jinja does not take in a template, and what it would take but a message may not have."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from jinja2 import TemplateError, TemplateSyntaxError, nodes

from outreach.campaign.language import environment
from outreach.campaign.section import nearest
from outreach.errors import Problem


def syntax_faults(text: str, file: str, first_line: int) -> Iterator[Problem]:
    """The faults of a text that begins in `first_line` of a file; none means that it can be parsed and compiled."""
    language = environment()
    try:
        tree = language.parse(text)
        forbidden = list(_forbidden(tree, language.filters, language.tests))
        yield from (Problem(file, first_line + node.lineno - 1, 0, what, instead) for node, what, instead in forbidden)
        if not forbidden:
            language.compile(text)
    except TemplateSyntaxError as error:
        what = (error.message or "this is not a template").rstrip(".")
        yield Problem(
            file, first_line + error.lineno - 1, 0, what, "see the Jinja2 documentation for {{ … }} and {% … %}"
        )
    except (TemplateError, SyntaxError, RecursionError, ValueError, MemoryError, OverflowError):
        yield Problem(
            file, first_line, 0, "this cannot be read as a template", "nest less, and look for brackets left open"
        )


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
