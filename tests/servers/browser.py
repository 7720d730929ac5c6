"""A browser without a window: opens an address, agrees to what is asked, and goes where the page sends it."""

from __future__ import annotations

import re
import ssl
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import urlencode


class Browser:
    """`open` returns at once, as a real one does; what came of it shows at the other ends."""

    def __init__(self, ca_file: Path) -> None:
        self._context = ssl.create_default_context(cafile=str(ca_file))
        self._tabs: list[threading.Thread] = []

    def open(self, address: str) -> bool:
        self._tabs.append(threading.Thread(target=self._load, args=(address,)))
        self._tabs[-1].start()
        return True

    def _load(self, address: str) -> None:
        """Follows to where the provider sends it; who has what he waited for may listen there no more."""
        with suppress(ConnectionError, urllib.error.URLError):
            with urllib.request.urlopen(address, context=self._context, timeout=30) as page:
                text = page.read().decode()
            form = re.search(r'<form method="post" action="([^"]*)"', text)
            if form:
                fields = urlencode(re.findall(r'name="([^"]*)" value="([^"]*)"', text)).encode()
                urllib.request.urlopen(form[1], fields, timeout=30).close()

    def close(self) -> None:
        for tab in self._tabs:
            tab.join()


@contextmanager
def browsing(ca_file: Path) -> Iterator[Browser]:
    browser = Browser(ca_file)
    try:
        yield browser
    finally:
        browser.close()
