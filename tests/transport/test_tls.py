"""What an encrypted connection asks of the other side."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme

from outreach.errors import InvalidData, Unreachable
from outreach.transport.imap import Mailbox
from outreach.transport.server import Server
from outreach.transport.smtp import Submission
from outreach.transport.tls import trusting


@pytest.fixture
def old_server(tmp_path: Path) -> Iterator[int]:
    """A server with the right certificate that speaks nothing newer than TLS 1.1."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    context.set_ciphers("ALL:@SECLEVEL=0")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_1
    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=_shake_hands, args=(listening, context))
        thread.start()
        yield listening.getsockname()[1]
        thread.join()


def _shake_hands(listening: socket.socket, context: ssl.SSLContext) -> None:
    connection, _ = listening.accept()
    with (
        contextlib.suppress(OSError),
        contextlib.closing(connection),
        context.wrap_socket(connection, server_side=True),
    ):
        pass


def test_imap_speaks_nothing_older_than_tls_1_2(old_server: int, tmp_path: Path):
    with pytest.raises(Unreachable, match="TLS"):
        Mailbox.connect(Server("localhost", old_server, "implicit", ca_file=tmp_path / "ca.pem", timeout=20))


async def test_smtp_speaks_nothing_older_than_tls_1_2(old_server: int, tmp_path: Path):
    with pytest.raises(Unreachable, match="TLS"):
        await Submission.connect(Server("localhost", old_server, "implicit", ca_file=tmp_path / "ca.pem", timeout=20))


def test_names_and_certificates_are_always_checked(tmp_path: Path):
    context = trusting(None)
    assert context.check_hostname
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.minimum_version is ssl.TLSVersion.TLSv1_2


def test_a_ca_file_is_trusted_besides_the_systems_authorities(tmp_path: Path):
    trustme.CA().cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    plain, own = trusting(None).cert_store_stats(), trusting(tmp_path / "ca.pem").cert_store_stats()
    assert own["x509_ca"] == plain["x509_ca"] + 1


@pytest.mark.parametrize("content", [None, b"", b"not a certificate"])
def test_a_ca_file_that_is_none_says_what_to_give(tmp_path: Path, content: bytes | None):
    if content is not None:
        (tmp_path / "ca.pem").write_bytes(content)
    with pytest.raises(InvalidData, match=r"ca\.pem.*give certificates in PEM form"):
        trusting(tmp_path / "ca.pem")
