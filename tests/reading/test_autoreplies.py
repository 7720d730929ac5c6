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
        "Subject: Out of Office: x",
        "Subject: *** Automatic reply ***",
        "Subject: Afwezig: x",
        "Subject: Abwesenheit",
        "Subject: Fuori sede: x",
        "Subject: =?utf-8?q?=C3=8En_concediu=3A_x?=",
        "Subject: Lomalla",
        "Subject: Odsutna: x",
        "Subject: Atostogauju",
        "Subject: =?utf-8?q?T=C3=A1voll=C3=A9t=3A_x?=",
        "Subject: Absence : x",
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
        "Subject: Fuori sede il 10 giugno, non partecipo",
        "Subject: Absent on 10 June",
        "Subject: Urlaub und Workshop",
        "Return-Path: <a@b.example>",
        "List-Id: <x.example>",
    ],
)
def test_people_are_not_machines(header):
    assert not is_automatic(dissect(f"From: a@b.example\n{header}\n\nDa.\n".encode()))


@pytest.mark.parametrize(
    "text",
    [
        "Acesta este un mesaj automat.",
        "Hello,\nthis is an automated\nreply.",
        "Dit is een automatisch bericht.",
        "Ovo je automatska poruka.",
        "Tai automatinis pranešimas.",
        "Questa è una risposta automatica.",
        "Tämä on automaattinen viesti.",
        "Ez egy automatikus üzenet.",
        "Dies ist eine automatisch erstellte Nachricht.",
        "Ceci est une réponse automatique.",
    ],
)
def test_machines_are_known_by_their_first_words(text):
    assert is_automatic(dissect(f"From: a@b.example\nContent-Type: text/plain; charset=utf-8\n\n{text}\n".encode()))
