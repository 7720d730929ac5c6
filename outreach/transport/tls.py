"""Whom an encrypted connection trusts: the system's authorities and the campaign's own, TLS 1.2 or newer."""

from __future__ import annotations

import ssl
from pathlib import Path

from outreach.errors import InvalidData, Problem


def trusting(ca_file: Path | None) -> ssl.SSLContext:
    """A context that verifies the other side's certificate and name, TLS 1.2 or newer (RFC 8996).

    `ca_file` is trusted besides the system's authorities. Raises InvalidData for one that cannot be used.
    """
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if ca_file is None:
        return context
    try:
        context.load_verify_locations(cafile=ca_file)
    except OSError as error:
        fault = error.strerror or "it holds no certificate"
        raise InvalidData(
            [Problem(str(ca_file), 0, 0, f"cannot be used as ca_file: {fault}", "give certificates in PEM form")]
        ) from error
    return context
