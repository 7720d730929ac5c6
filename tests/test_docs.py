"""What the documents say is what the program does."""

import importlib.util
import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def page_of(script: str) -> str:
    spec = importlib.util.spec_from_file_location(script, ROOT / "scripts" / f"{script}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.page()


@pytest.mark.parametrize(("script", "document"), [("config_docs", "config.md"), ("command_docs", "commands.md")])
def test_a_generated_document_is_up_to_date(script, document):
    written = (ROOT / "docs" / document).read_text(encoding="utf-8")
    assert written == page_of(script), f"run: python scripts/{script}.py > docs/{document}"


@pytest.mark.parametrize(
    "document", sorted(p.relative_to(ROOT).as_posix() for p in [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")])
)
def test_every_link_to_a_file_leads_somewhere(document):
    text = (ROOT / document).read_text(encoding="utf-8")
    targets = [t.partition("#")[0] for t in re.findall(r"\]\(([^)\s]+)\)", text) if "://" not in t]
    missing = [t for t in targets if t and not ((ROOT / document).parent / t).exists()]
    assert not missing


def test_every_module_named_in_the_documents_exists():
    for document in [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")]:
        for name in re.findall(r"`(outreach/[\w/]+(?:\.py|/))`", document.read_text(encoding="utf-8")):
            assert (ROOT / name).exists(), f"{document.name} names {name}"


def test_no_dependency_is_pinned_by_an_address():
    pinned = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    assert "://" not in pinned
    assert "--index" not in pinned
    assert "--find-links" not in pinned


def test_every_dependency_is_pinned():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = project["project"]["dependencies"] + project["dependency-groups"]["dev"]
    wanted += [d for group in project["project"]["optional-dependencies"].values() for d in group]
    pinned = {line.partition("==")[0] for line in (ROOT / "requirements.txt").read_text().splitlines() if "==" in line}
    assert {re.split(r"[<>=\[]", d)[0].replace("_", "-").lower() for d in wanted} <= pinned
