"""Postfix's smtp-source, which writes SMTP as fast as it goes."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time


def main() -> int:
    program, port, count, connections, size = sys.argv[1:6]
    arguments = ["-d", "-l", size, "-m", count, "-s", connections, f"127.0.0.1:{port}"]
    began = time.perf_counter()
    subprocess.run([program, *arguments], check=True)
    seconds, used = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    print(json.dumps({"seconds": seconds, "cpu": used.ru_utime + used.ru_stime}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
