"""Which names a template uses that it does not have: a walk over Jinja's syntax tree with what is in scope."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from jinja2 import nodes

from outreach.campaign.language import ANYTHING, PRINTABLE, VALUE, Shape
from outreach.campaign.section import nearest


@dataclass(frozen=True, slots=True)
class Misuse:
    """A wrong name in a template: the line (from 1) of the text that was parsed, what is wrong, what to write."""

    line: int
    what: str
    instead: str


def misuses(tree: nodes.Template, known: Mapping[str, Shape]) -> list[Misuse]:
    """Every name or part that the template language does not have, and records printed whole; each once a line."""
    walk = _Walk()
    walk.visit_all(tree.body, dict(known))
    return sorted(dict.fromkeys(walk.found), key=lambda m: m.line)


_Scope = dict[str, Shape]
_LOOP = Shape(open=True)


class _Walk:
    """A scope maps the names that are known at a place to what stands behind them."""

    def __init__(self) -> None:
        self.found: list[Misuse] = []

    def visit_all(self, body: list[nodes.Node], scope: _Scope) -> None:
        for node in body:
            self.visit(node, scope)

    def visit(self, node: nodes.Node, scope: _Scope) -> None:
        """A statement: it may add names to its scope, and opens others."""
        match node:
            case nodes.Output():
                self._printed(node, scope)
            case nodes.For():
                self._loop(node, scope)
            case nodes.If():
                self._condition(node, scope)
            case nodes.Assign():
                self._bind(node.target, self.shape(node.node, scope), scope)
            case nodes.AssignBlock():
                self._values([node.filter] if node.filter else [], scope)
                self.visit_all(node.body, dict(scope))
                self._bind(node.target, VALUE, scope)
            case nodes.Macro():
                scope[node.name] = ANYTHING
                self._callable(node, scope)
            case nodes.CallBlock():
                self.shape(node.call, scope)
                self._callable(node, scope)
            case nodes.With():
                inner = dict(scope)
                for target, value in zip(node.targets, node.values, strict=True):
                    self._bind(target, self.shape(value, inner), inner)
                self.visit_all(node.body, inner)
            case nodes.Expr():
                self.shape(node, scope)
            case _:
                for child in node.iter_child_nodes():
                    self.visit(child, dict(scope))

    def shape(self, node: nodes.Node, scope: _Scope) -> Shape:
        """What an expression gives; faults on the way are noted."""
        match node:
            case nodes.Name():
                return self._name(node, scope)
            case nodes.Getattr():
                return self._part(node, node.attr, scope)
            case nodes.Getitem(arg=nodes.Const(value=str() as name)):
                return self._part(node, name, scope)
            case nodes.Getitem():
                whole = self.shape(node.node, scope)
                self.shape(node.arg, scope)
                return whole.item or ANYTHING
            case nodes.CondExpr():
                self.shape(node.test, scope)
                either = self.shape(node.expr1, scope)
                self._values([node.expr2] if node.expr2 else [], scope)
                return either
            case nodes.Filter():
                return self._filtered(node, scope)
            case nodes.Test(name="defined" | "undefined") if _is_column(node.node):
                return VALUE
            case nodes.Const() | nodes.TemplateData() | nodes.Compare() | nodes.Concat():
                self._values(list(node.iter_child_nodes()), scope)
                return VALUE
            case _:
                self._values(list(node.iter_child_nodes()), scope)
                return ANYTHING

    def _values(self, parts: list[nodes.Node], scope: _Scope) -> None:
        for part in parts:
            self.shape(part, scope)

    def _printed(self, node: nodes.Output, scope: _Scope) -> None:
        for value in node.nodes:
            shape = self.shape(value, scope)
            if shape.item is not None or (shape.parts and shape not in PRINTABLE):
                parts = shape.item.parts if shape.item is not None else shape.parts
                self._note(value, f"{_path(value)} is no text", f"print one of its parts: {', '.join(parts)}")

    def _loop(self, node: nodes.For, scope: _Scope) -> None:
        whole = self.shape(node.iter, scope)
        inner = dict(scope)
        self._bind(node.target, whole.item or ANYTHING, inner)
        self._values([node.test] if node.test else [], inner)
        inner["loop"] = _LOOP
        self.visit_all(node.body, inner)
        self.visit_all(node.else_, dict(scope))

    def _condition(self, node: nodes.If, scope: _Scope) -> None:
        """Names that are set in a branch are seen after it, for Jinja's conditions have no scope of their own."""
        self.shape(node.test, scope)
        for branch in (node.body, node.elif_, node.else_):
            self.visit_all(list(branch), scope)

    def _callable(self, node: nodes.Macro | nodes.CallBlock, scope: _Scope) -> None:
        self._values(list(node.defaults), scope)
        inner = dict(scope) | {arg.name: ANYTHING for arg in node.args}
        self.visit_all(node.body, inner | {"varargs": ANYTHING, "kwargs": ANYTHING, "caller": ANYTHING})

    def _filtered(self, node: nodes.Filter, scope: _Scope) -> Shape:
        self._values([*node.args, *node.kwargs], scope)
        if node.node is None or (node.name in {"default", "d"} and _is_column(node.node)):
            return VALUE
        whole = self.shape(node.node, scope)
        if node.name in {"first", "last", "min", "max"}:
            return whole.item or ANYTHING
        keeps = {"default", "d", "list", "reverse", "sort", "unique", "select", "reject", "selectattr", "rejectattr"}
        return whole if node.name in keeps else ANYTHING

    def _name(self, node: nodes.Name, scope: _Scope) -> Shape:
        if node.name in scope:
            return scope[node.name]
        if node.name == "range":
            return ANYTHING
        self._note(node, f"{node.name} is not known", nearest(node.name, scope))
        return ANYTHING

    def _part(self, node: nodes.Getattr | nodes.Getitem, name: str, scope: _Scope) -> Shape:
        whole = self.shape(node.node, scope)
        if whole.open:
            return ANYTHING
        if name in whole.parts:
            return whole.parts[name]
        if whole.item is not None:
            loop = f"{{% for item in {_path(node.node)} %}}"
            self._note(node, f"{_path(node)} is not known", f"go through the list: {loop}")
        elif whole.parts:
            close = nearest(name, whole.parts)
            there = f" ({_path(node.node)} has {', '.join(whole.parts)})" if close.startswith("did you mean") else ""
            self._note(node, f"{_path(node)} is not known", close + there)
        else:
            self._note(node, f"{_path(node)} is not known", f"{_path(node.node)} has no parts")
        return ANYTHING

    def _bind(self, target: nodes.Node, shape: Shape, scope: _Scope) -> None:
        if isinstance(target, nodes.Name):
            scope[target.name] = shape
        else:
            scope.update({name.name: ANYTHING for name in target.find_all(nodes.Name)})

    def _note(self, node: nodes.Node, what: str, instead: str) -> None:
        self.found.append(Misuse(node.lineno, what, instead))


def _is_column(node: nodes.Node) -> bool:
    """A column of the contacts, which a list may be without where the template provides for it."""
    return isinstance(node, nodes.Getattr) and isinstance(node.node, nodes.Name) and node.node.name == "contact"


def _path(node: nodes.Node) -> str:
    match node:
        case nodes.Name():
            return node.name
        case nodes.Getattr():
            return f"{_path(node.node)}.{node.attr}"
        case nodes.Getitem(arg=nodes.Const(value=str() as name)):
            return f"{_path(node.node)}.{name}"
        case _:
            return "this"
