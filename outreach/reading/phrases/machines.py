"""How automatic answers name themselves, in ten languages, as data; folded: lower case, without diacritics."""

from __future__ import annotations

# How they begin their subject; only at its very start, never after "Re:".
AUTO_SUBJECTS: tuple[str, ...] = (
    # ro
    "raspuns automat", "mesaj automat", "absent din birou", "absenta din birou", "plecat din birou",
    "in afara biroului", "notificare de absenta",
    # en
    "automatic reply", "automatic response", "automated reply", "automated response", "auto reply", "auto-reply",
    "autoreply", "auto response", "auto-response", "autoresponse", "auto responder", "autoresponder", "out of office",
    "out of the office", "out-of-office", "ooo:", "vacation reply", "vacation response", "vacation message",
    "yahoo! auto response", "away from the office", "away from my mail", "holiday reply",
    # nl
    "automatisch antwoord", "automatisch bericht", "automatische reactie", "automatische beantwoording",
    "automatische afwezigheid", "afwezigheidsbericht", "afwezigheidsassistent", "afwezigheidsmelding",
    "vakantiebericht",
    # hr
    "automatski odgovor", "automatska poruka", "automatska obavijest", "izvan ureda", "odsutnost iz ureda",
    "obavijest o odsutnosti",
    # lt
    "automatinis atsakymas", "automatinis atsakas", "automatinis pranesimas", "automatinis laiskas", "nesu biure",
    # it
    "risposta automatica", "messaggio automatico", "risponditore automatico", "assenza dall'ufficio",
    "risposta non al computer",
    # fi
    "automaattinen vastaus", "automaattivastaus", "automaattinen poissaolo", "poissaoloviesti", "poissaoloilmoitus",
    "poissa toimistosta", "lomavastaus", "lomaviesti",
    # hu
    "automatikus valasz", "automatikus uzenet", "automatikus visszajelzes", "automatikus ertesites", "hazon kivul",
    "tavolleti uzenet", "tavolleti ertesites", "irodan kivul",
    # de
    "automatische antwort", "automatische abwesenheit", "automatische nachricht", "automatische ruckantwort",
    "automatische rueckantwort", "automat. antwort", "autom. antwort", "abwesenheitsnotiz", "abwesenheitsnachricht",
    "abwesenheitsmeldung", "abwesenheitsbenachrichtigung", "abwesenheitsagent",
    # fr
    "reponse automatique", "message automatique", "reponse auto", "repondeur automatique", "absence du bureau",
    "absent du bureau", "absente du bureau", "message d'absence", "notification d'absence",
    # neighbours
    "respuesta automatica", "resposta automatica", "autosvar", "automatisk svar", "automatiskt svar", "franvaro",
    "automaticka odpoved", "automatyczna odpowiedz",
)  # fmt: skip

# The same where a colon or nothing follows: people begin subjects with these words too.
ABSENT_SUBJECTS: tuple[str, ...] = (
    "absent", "absenta", "in concediu", "on leave", "on vacation", "on holiday", "afwezig",
    "afwezigheid", "met vakantie",
    "op vakantie", "niet aanwezig", "odsutan", "odsutna", "odsutnost", "na godisnjem odmoru", "ne biure", "atostogauju",
    "atostogos", "fuori sede", "fuori ufficio", "assente", "assenza", "in ferie", "lomalla", "poissa", "olen lomalla",
    "szabadsagon", "tavollet", "abwesend", "abwesenheit", "nicht im buro", "im urlaub", "urlaub",
    "absente", "absence",
    "en conges", "en conge", "en vacances", "hors du bureau",
)  # fmt: skip

# What stands in the first lines of one that carries no other mark.
AUTO_TEXTS: tuple[str, ...] = (
    "acesta este un mesaj automat", "acesta este un raspuns automat", "acest mesaj este generat automat",
    "acest mesaj a fost generat automat", "this is an automatic", "this is an automated", "this is an auto-generated",
    "this is an auto-reply", "this message was generated automatically", "this is a system generated",
    "dit is een automatisch", "dit bericht is automatisch gegenereerd", "ovo je automatski", "ovo je automatska",
    "tai automatinis", "tai yra automatinis", "sis laiskas sugeneruotas automatiskai",
    "questa e una risposta automatica", "questo e un messaggio automatico",
    "messaggio generato automaticamente", "tama on automaattinen",
    "tama on automaattivastaus", "tama viesti on lahetetty automaattisesti", "ez egy automatikus",
    "ez automatikus valasz",
    "dies ist eine automatische", "dies ist eine automatisch", "diese nachricht wurde automatisch",
    "diese e-mail wurde automatisch", "ceci est une reponse automatique", "ceci est un message automatique",
    "ce message est genere automatiquement", "ce message a ete genere automatiquement",
)  # fmt: skip

# Senders that nobody reads.
NO_REPLY: tuple[str, ...] = (
    "no-reply",
    "noreply",
    "no_reply",
    "no.reply",
    "donotreply",
    "do-not-reply",
    "do_not_reply",
)
