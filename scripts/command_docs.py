"""Prints docs/commands.md from the commands' own help: python scripts/command_docs.py > docs/commands.md"""

from __future__ import annotations

import click

from outreach.cli.main import main

HEAD = """\
# Every command

Made from the commands' own help by `python scripts/command_docs.py > docs/commands.md`; a test holds the two together.

Data goes to standard output, everything else to standard error. Exit codes: 0 ok, 1 failed, 2 usage or refused, 3 config or
data invalid, 4 login, 5 network, 6 partly done, 130 interrupted.
"""


def entries(command: click.Command, above: click.Context | None = None) -> list[str]:
    """The help of a command and of those below it, in the order of their names."""
    settings = {**command.context_settings, "terminal_width": 100}
    context = click.Context(command, info_name=command.name if above else "outreach", parent=above, **settings)
    lines = [f"\n## {context.command_path}\n\n```\n{command.get_help(context)}\n```\n"]
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            found = command.get_command(context, name)
            lines += entries(found, context) if found else []
    return lines


def page() -> str:
    return HEAD + "".join(entries(main))


if __name__ == "__main__":
    print(page(), end="")
