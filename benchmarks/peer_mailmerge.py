"""mailmerge (PyPI): one connection for each message, as its command does it; the HTML alone, or the whole message."""

from __future__ import annotations

import base64
import json
import sys
import tempfile
import time
from pathlib import Path

from mailmerge import SendmailClient, TemplateMessage

from benchmarks.peer_outreach import cpu

HEAD = "TO: {{email}}\nSUBJECT: Invitation for {{name}}\nFROM: Agency <officer@a.example>\n"
SERVER = "[smtp_server]\nhost = 127.0.0.1\nport = {port}\n"
ALTERNATIVE = "MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=boundary\n\n"
FILES = ("logo.png", "invite.ics")


def template_of(folder: Path, place: Path, kind: str) -> Path:
    """The template, with the files it attaches beside it where the message is whole."""
    composed = json.loads((folder / "parts.json").read_text("utf-8"))
    parts = {key: text.replace("{name}", "{{name}}") for key, text in composed.items()}
    if kind == "html":
        text = f"{HEAD}Content-Type: text/html\n\n{parts['html']}"
    else:
        (place / FILES[0]).write_bytes(base64.b64decode(parts["picture"]))
        (place / FILES[1]).write_text(parts["calendar"], "utf-8")
        bodies = (("plain", parts["text"]), ("html", parts["html"]))
        sections = "".join(f"--boundary\nContent-Type: text/{kind}; charset=utf-8\n\n{body}\n" for kind, body in bodies)
        attached = "".join(f"ATTACHMENT: {name}\n" for name in FILES)
        text = f"{HEAD}{attached}{ALTERNATIVE}{sections}--boundary--\n"
    template = place / "template.txt"
    template.write_text(text, "utf-8")
    return template


def main() -> int:
    folder, port, count, kind = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), sys.argv[4]
    with tempfile.TemporaryDirectory() as place:
        server = Path(place) / "server.conf"
        server.write_text(SERVER.format(port=port), "utf-8")
        message, client = TemplateMessage(template_of(folder, Path(place), kind)), SendmailClient(server, dry_run=False)
        began, used = time.perf_counter(), cpu()
        for n in range(count):
            client.sendmail(*message.render({"email": f"p{n}@firm.example", "name": f"Ștefania Ionescu {n}"}))
        print(json.dumps({"seconds": time.perf_counter() - began, "cpu": cpu() - used}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
