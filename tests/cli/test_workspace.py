from __future__ import annotations

from pathlib import Path

import pytest

from outreach.cli.workspace import Workspace
from outreach.errors import InvalidData


def test_the_same_campaign_as_long_as_no_file_changes(folder: Path) -> None:
    space = Workspace(folder, {})
    first = space.load()
    assert space.load() is first
    with (folder / "contacts.csv").open("a", encoding="utf-8") as file:
        file.write("cai@firma.example,Cai,en\n")
    second = space.load()
    assert second is not first
    assert len(second.contacts.contacts) == 3
    (folder / "templates" / "extra.ro.md").write_text("Subject: x\n\nx\n", "utf-8")
    assert space.load() is not second


def test_a_file_being_mended_is_read_again(folder: Path) -> None:
    space = Workspace(folder, {})
    good = (folder / "config.toml").read_text("utf-8")
    (folder / "config.toml").write_text(good + "\nnonsense", "utf-8")
    with pytest.raises(InvalidData):
        space.load()
    with pytest.raises(InvalidData):
        space.load()
    (folder / "config.toml").write_text(good, "utf-8")
    assert space.load().config.sender.name == "Agenția"


def test_a_file_that_cannot_be_read_is_a_fault_of_the_folder(folder: Path) -> None:
    (folder / "templates" / "reminder.en.md").symlink_to("nowhere")
    assert Workspace(folder, {}).load(), "a link that leads nowhere is no file"
    (folder / "contacts.csv").unlink()
    with pytest.raises(InvalidData, match="list of contacts"):
        Workspace(folder, {}).load()


def test_what_editors_leave_behind_is_not_read(folder: Path) -> None:
    for name in (".reminder.ro.md.swp", "reminder.ro.md~", "~$reminder.ro.md", "Thumbs.db"):
        (folder / "templates" / name).write_bytes(b"\xff")
    assert Workspace(folder, {}).load()
