"""The house's import rule, over every file of every subpackage: each layer imports only from the layers above it."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "outreach"
MODULES = sorted(p for p in PACKAGE.rglob("*.py") if p.name != "__init__.py" and "sample" not in p.parts)

#: What each part of the house may import from the rest of it (docs/design.md, "The house").
MAY_IMPORT = {
    "errors": set(),
    "failpoints": set(),
    "model": set(),
    "addresses": set(),
    "moments": {"errors", "model"},
    "attendance": {"errors", "model"},
    "campaign": {"errors", "model", "addresses", "moments"},
    "audience": {"errors", "model", "campaign"},
    "plan": {"errors", "model", "moments", "campaign", "audience"},
    "news": {"errors", "model", "moments", "campaign", "audience", "plan"},
    "survey": {"model", "news", "plan"},
    "editing": {"errors"},
    "exports": {"campaign", "model"},
    "participants": {"errors", "addresses", "campaign"},
    "compose": {"errors", "model", "addresses", "moments", "attendance", "campaign"},
    "reading": {"errors", "model", "addresses", "campaign"},
    "ledger": {"errors", "model", "addresses", "moments", "attendance", "campaign", "audience", "plan", "reading"},
    "transport": {"failpoints", "errors", "model", "addresses", "campaign"},
    "orders": {"errors", "model", "addresses", "campaign", "compose", "ledger", "news"},
    "effects": {"errors", "campaign", "ledger", "news", "plan"},
    "newcomers": {"model", "campaign", "ledger", "plan"},
    "samples": {"errors"},
    "advice": {"campaign", "plan", "reading", "samples"},
    "engine": {
        "failpoints", "errors", "model", "addresses", "moments", "attendance", "campaign", "audience", "plan", "news",
        "compose", "reading", "ledger", "transport", "orders",
    },
    "web": {
        "errors", "model", "addresses", "moments", "attendance", "campaign", "audience", "plan", "news", "survey",
        "compose", "reading", "ledger", "orders", "editing", "exports", "participants",
        "effects", "newcomers", "advice",
    },
}  # fmt: skip
EVERYTHING = {*MAY_IMPORT, "cli", "demo"}
MAY_IMPORT |= {"cli": EVERYTHING - {"cli"}, "demo": EVERYTHING - {"demo"}, "__main__": {"cli"}}

CORE = {
    "errors", "model", "addresses", "moments", "attendance", "campaign", "audience", "plan", "news", "survey",
    "compose", "reading", "participants",
}  # fmt: skip
#: The core meets neither the network, nor the disk, nor the clock, nor chance.
FORBIDDEN_MODULES = {
    "socket", "ssl", "asyncio", "threading", "subprocess", "os", "shutil", "tempfile", "random", "secrets", "time",
    "uuid",
    "sqlite3", "sqlalchemy", "aiosmtplib", "imapclient", "apscheduler", "smtplib", "imaplib", "urllib.request", "http",
}  # fmt: skip
HIDDEN_INPUT = {
    "now", "today", "utcnow", "localtime", "formatdate", "make_msgid", "uuid4",
    "open", "read_text", "read_bytes", "write_text", "FileSystemLoader", "print", "input",
}  # fmt: skip


def part(path: Path) -> str:
    first = path.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


def name_of(path: Path) -> str:
    return ".".join(path.relative_to(PACKAGE).with_suffix("").parts)


def imported(path: Path) -> Iterator[str]:
    """Every module a file imports, by its full name, wherever in the file."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name_of(path)} imports relatively; write the full name"
            if node.module == "outreach":
                yield from (f"outreach.{alias.name}" for alias in node.names)
            else:
                yield node.module or ""


def test_every_part_of_the_house_is_named_in_the_rule():
    assert {part(p) for p in MODULES} <= set(MAY_IMPORT)
    assert len(MODULES) > 40


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_module_imports_only_from_the_parts_above_it(path: Path):
    home = part(path)
    ours = {m.split(".")[1] for m in imported(path) if m.startswith("outreach.")} - {home, "__version__"}
    assert ours <= MAY_IMPORT[home], f"{name_of(path)} may not import {sorted(ours - MAY_IMPORT[home])}"


@pytest.mark.parametrize("path", [p for p in MODULES if part(p) in CORE], ids=name_of)
def test_the_core_meets_no_network_disk_clock_or_chance(path: Path):
    outside = {m for m in imported(path) if m in FORBIDDEN_MODULES or m.split(".")[0] in FORBIDDEN_MODULES}
    assert not outside, f"{name_of(path)} uses {sorted(outside)}"


@pytest.mark.parametrize("path", [p for p in MODULES if part(p) in CORE], ids=name_of)
def test_the_core_is_given_everything_it_uses(path: Path):
    calls = [n.func for n in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(n, ast.Call)]
    names = {getattr(f, "attr", getattr(f, "id", None)) for f in calls}
    assert not HIDDEN_INPUT & names, (
        f"{name_of(path)} calls {sorted(HIDDEN_INPUT & names)}; take the value as an argument"
    )


def test_sql_stands_in_the_ledger_only():
    others = [
        name_of(p) for p in MODULES if part(p) != "ledger" and any(m.startswith("sqlalchemy") for m in imported(p))
    ]
    assert not others


def test_no_module_is_part_of_an_import_cycle():
    graph = {f"outreach.{name_of(p)}": {m for m in imported(p) if m.startswith("outreach.")} for p in MODULES}
    graph = {name: {m for m in targets if m in graph} for name, targets in graph.items()}

    def reaches(start: str) -> set[str]:
        seen: set[str] = set()
        todo = list(graph[start])
        while todo:
            name = todo.pop()
            if name not in seen:
                seen.add(name)
                todo += graph[name]
        return seen

    assert not [name for name in graph if name in reaches(name)]
