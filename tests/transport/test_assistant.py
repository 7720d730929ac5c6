"""One question to an endpoint that answers, lies, stalls, floods or breaks off; and what may leave this machine."""

from __future__ import annotations

import gzip
import json
import logging
from collections.abc import Iterator

import pytest

from outreach.errors import LoginFailed, Unreachable
from outreach.transport.assistant import MAX_OCTETS, Access, Endpoint, NoAnswer, ask, key_of
from outreach.transport.login import Secret
from tests.servers.assistant import Assistant, assisting

KEY = "sk-very-secret-1234567890"
FORM = {"type": "object"}


@pytest.fixture
def assistant() -> Iterator[Assistant]:
    with assisting() as server:
        yield server


async def asked(assistant: Assistant, text: str = "Da, vin.", key: str = "", seconds: float = 30.0) -> str:
    endpoint = Endpoint(assistant.url, "small-model", Access(Secret(key) if key else None, seconds))
    return await ask(endpoint, "Read this.", text, FORM)


async def test_the_text_is_sent_alone_with_the_form_and_the_answer_comes_back_as_it_is(assistant: Assistant):
    assistant.answers("anything at all")
    assert await asked(assistant, "Da, vin cu „doi” colegi.") == "anything at all"
    [order] = assistant.asked
    assert order["messages"] == [
        {"role": "system", "content": "Read this."},
        {"role": "user", "content": "Da, vin cu „doi” colegi."},
    ]
    assert order["model"] == "small-model"
    assert order["response_format"]["json_schema"]["schema"] == FORM
    assert order["stream"] is False
    assert "Authorization" not in assistant.headers[0]


async def test_a_server_that_knows_no_response_format_is_asked_without(assistant: Assistant):
    assistant.says(attendance="attending")
    assistant.knows_no_form()
    assert json.loads(await asked(assistant))["attendance"] == "attending"
    assert ["response_format" in order for order in assistant.asked] == [True, False]


async def test_the_key_goes_to_the_endpoint_and_into_no_error_or_log(assistant: Assistant, caplog):
    caplog.set_level(logging.DEBUG)
    assistant.key = KEY
    assistant.answers("yes")
    assert await asked(assistant, key=KEY) == "yes"
    with pytest.raises(Unreachable, match="does not take the key") as refused:
        await asked(assistant, key=KEY + "x")
    assistant.replies(200, f'{{"you sent": "{KEY}"}}'.encode())
    with pytest.raises(NoAnswer) as repeated:
        await asked(assistant, key=KEY)
    assert KEY not in caplog.text + str(refused.value) + str(repeated.value)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>",
        b"[]",
        b'{"choices": []}',
        b'{"choices": [{"message": {"content": null}}]}',
        b"[" * 100_000,
        b"\xff",
    ],
)
async def test_an_answer_in_another_form_is_no_answer(assistant: Assistant, body: bytes):
    assistant.replies(200, body)
    with pytest.raises(NoAnswer):
        await asked(assistant)


async def test_an_answer_without_end_is_cut_off(assistant: Assistant):
    assistant.floods()
    with pytest.raises(NoAnswer, match=f"{MAX_OCTETS // 1024} KB"):
        await asked(assistant)


async def test_a_packed_answer_is_not_unpacked(assistant: Assistant):
    assistant.replies(200, gzip.compress(b"0" * 10_000_000), Content_Encoding="gzip")
    with pytest.raises(NoAnswer, match="packed"):
        await asked(assistant)


async def test_a_server_that_stalls_is_left(assistant: Assistant):
    assistant.stalls()
    with pytest.raises(NoAnswer, match="within"):
        await asked(assistant, seconds=0.2)


async def test_a_connection_that_breaks_off_is_no_answer(assistant: Assistant):
    assistant.replies(200, b"{}", Content_Length="1000")
    with pytest.raises(NoAnswer):
        await asked(assistant)


@pytest.mark.parametrize("status", [404, 429, 500, 503])
async def test_a_server_that_is_not_ready_is_unreachable(assistant: Assistant, status: int):
    assistant.replies(status)
    with pytest.raises(Unreachable, match=f"HTTP {status}"):
        await asked(assistant)


@pytest.mark.parametrize("status", [400, 413, 422])
async def test_a_text_the_server_does_not_take_has_no_answer(assistant: Assistant, status: int):
    assistant.replies(status)
    with pytest.raises(NoAnswer, match="this text"):
        await asked(assistant)


async def test_a_redirect_is_not_followed(assistant: Assistant):
    assistant.replies(307, Location=f"{assistant.url}/elsewhere")
    with pytest.raises(Unreachable, match="HTTP 307"):
        await asked(assistant)
    assert len(assistant.asked) == 1


async def test_no_proxy_of_the_environment_sees_the_text(assistant: Assistant, monkeypatch):
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    monkeypatch.delenv("NO_PROXY", raising=False)
    assistant.answers("yes")
    assert await asked(assistant) == "yes"


async def test_nobody_there_is_unreachable():
    with assisting() as gone:
        pass
    with pytest.raises(Unreachable, match="cannot be reached"):
        await asked(gone)


def test_a_key_is_one_line_of_plain_characters():
    assert key_of({}) is None
    found = key_of({"OUTREACH_ASSISTANT_KEY": f" {KEY}\n"})
    assert found is not None
    assert found.reveal() == KEY
    for wrong in ("sk-ă", "sk\n-1"):
        with pytest.raises(LoginFailed, match="OUTREACH_ASSISTANT_KEY") as refused:
            key_of({"OUTREACH_ASSISTANT_KEY": wrong})
        assert wrong not in str(refused.value)
