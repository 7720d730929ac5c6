"""mailmerge (PyPI): one template with an HTML part, one connection for each message, as its command does it."""

from __future__ import annotations

import json
import sys
import tempfile
import time
from pathlib import Path

from mailmerge import SendmailClient, TemplateMessage

from benchmarks.peer_outreach import cpu

HEAD = "TO: {{email}}\nSUBJECT: Invitation for {{name}}\nFROM: Agency <officer@a.example>\nContent-Type: text/html\n\n"
SERVER = "[smtp_server]\nhost = 127.0.0.1\nport = {port}\n"


def main() -> int:
    folder, port, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    html = json.loads((folder / "parts.json").read_text("utf-8"))["html"].replace("{name}", "{{name}}")
    with tempfile.TemporaryDirectory() as place:
        template, server = Path(place) / "template.txt", Path(place) / "server.conf"
        template.write_text(HEAD + html, "utf-8")
        server.write_text(SERVER.format(port=port), "utf-8")
        message, client = TemplateMessage(template), SendmailClient(server, dry_run=False)
        began, used = time.perf_counter(), cpu()
        for n in range(count):
            client.sendmail(*message.render({"email": f"p{n}@firm.example", "name": f"Stefania Ionescu {n}"}))
        print(json.dumps({"seconds": time.perf_counter() - began, "cpu": cpu() - used}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
