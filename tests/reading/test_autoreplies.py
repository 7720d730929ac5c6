from __future__ import annotations

import pytest

from outreach.reading.anatomy import dissect
from outreach.reading.autoreplies import is_automatic


@pytest.mark.parametrize(
    "header",
    [
        "Auto-Submitted: auto-replied (zimbra; vacation)",
        "Auto-Submitted: Auto-Generated",
        "X-Autoreply: yes",
        "X-Autorespond: x",
        "Precedence: auto_reply",
        "X-Apple-Action: VACATION",
        "X-POST-MessageClass: 9; Autoresponder",
        "Return-Path: <>",
        "X-MS-Exchange-Inbox-Rules-Loop: a@b.example\nX-Auto-Response-Suppress: All",
        "Subject: Automatic reply: x",
        "Subject: =?utf-8?q?R=C4=83spuns_automat=3A_x?=",
        "Subject: Automatisch antwoord: x",
        "Subject: Automatski odgovor: x",
        "Subject: Automatinis atsakymas: x",
        "Subject: Risposta automatica: x",
        "Subject: Automaattinen vastaus: x",
        "Subject: =?utf-8?q?Automatikus_v=C3=A1lasz=3A_x?=",
        "Subject: Automatische Antwort: x",
        "Subject: =?utf-8?q?R=C3=A9ponse_automatique_=3A_x?=",
    ],
)
def test_machines_are_known_by_their_headers(header):
    assert is_automatic(dissect(f"From: a@b.example\n{header}\n\nDa.\n".encode()))


@pytest.mark.parametrize(
    "header",
    [
        "Auto-Submitted: no",
        "X-Auto-Response-Suppress: All",
        "Precedence: bulk",
        "Precedence: list",
        "X-Autoreply: no",
        "Subject: Re: Automatic reply: x",
        "Subject: Auto: repar eu",
        "Return-Path: <a@b.example>",
        "List-Id: <x.example>",
    ],
)
def test_people_are_not_machines(header):
    assert not is_automatic(dissect(f"From: a@b.example\n{header}\n\nDa.\n".encode()))
