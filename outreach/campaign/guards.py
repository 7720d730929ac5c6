"""Whether a template needs the online details: it reads them where no condition made sure that they are there."""

from __future__ import annotations

from jinja2 import nodes


def reads_online(tree: nodes.Template) -> bool:
    """Whether a part of event.online is read outside of every `{% if event.online %}`."""
    names = {_target(a) for a in tree.find_all(nodes.Assign) if _is_online(a.node, frozenset())}
    for block in tree.find_all(nodes.With):
        names |= {
            target.name
            for target, value in zip(block.targets, block.values, strict=True)
            if isinstance(target, nodes.Name) and _is_online(value, frozenset())
        }
    return any(_reads(child, frozenset(names)) for child in tree.body)


def _reads(node: nodes.Node, names: frozenset[str]) -> bool:
    """`names` are the variables that were set to event.online."""
    match node:
        case nodes.If():
            if _reads(node.test, names):
                return True
            inside = [] if _proves(node.test, names) else node.body
            otherwise = [] if _proves_absence(node.test, names) else [*node.elif_, *node.else_]
            return any(_reads(child, names) for child in (*inside, *otherwise))
        case nodes.CondExpr():
            if _reads(node.test, names):
                return True
            inside = [] if _proves(node.test, names) else [node.expr1]
            otherwise = [] if _proves_absence(node.test, names) or node.expr2 is None else [node.expr2]
            return any(_reads(child, names) for child in (*inside, *otherwise))
        case nodes.And():
            return _reads(node.left, names) or (not _proves(node.left, names) and _reads(node.right, names))
        case nodes.Or():
            return _reads(node.left, names) or (not _proves_absence(node.left, names) and _reads(node.right, names))
        case nodes.Getattr() | nodes.Getitem() if _is_online(node.node, names):
            return True
        case _:
            return any(_reads(child, names) for child in node.iter_child_nodes())


def _proves(test: nodes.Node, names: frozenset[str]) -> bool:
    """Whether the details are there where the test is true."""
    match test:
        case nodes.And():
            return _proves(test.left, names) or _proves(test.right, names)
        case nodes.Or():
            return _proves(test.left, names) and _proves(test.right, names)
        case nodes.Not():
            return _proves_absence(test.node, names)
        case nodes.Compare(expr=expr, ops=[nodes.Operand(op="ne", expr=nodes.Const(value=None))]):
            return _is_online(expr, names)
        case _:
            return _is_online(test, names)


def _proves_absence(test: nodes.Node, names: frozenset[str]) -> bool:
    """Whether the details are there where the test is false."""
    match test:
        case nodes.Or():
            return _proves_absence(test.left, names) or _proves_absence(test.right, names)
        case nodes.And():
            return _proves_absence(test.left, names) and _proves_absence(test.right, names)
        case nodes.Not():
            return _proves(test.node, names)
        case nodes.Test(name="none"):
            return _is_online(test.node, names)
        case _:
            return False


def _is_online(node: nodes.Node, names: frozenset[str]) -> bool:
    if isinstance(node, nodes.Name):
        return node.name in names
    is_part = (isinstance(node, nodes.Getattr) and node.attr == "online") or (
        isinstance(node, nodes.Getitem) and isinstance(node.arg, nodes.Const) and node.arg.value == "online"
    )
    return is_part and isinstance(node.node, nodes.Name) and node.node.name == "event"  # type: ignore[attr-defined]


def _target(assign: nodes.Assign) -> str:
    return assign.target.name if isinstance(assign.target, nodes.Name) else ""
