"""The sentence that calendar programs write beside their answer ("Ana has accepted this invitation.")."""

from __future__ import annotations

import re

from outreach.reading.anatomy import Mail
from outreach.reading.words import fold

_VERBS = re.compile(
    r"\b(?:tentatively |provisionally )?(?:accepted|declined|replied|responded|delegated|proposed)\b"
    r"|\b(?:received|updated|marked)\b"
    r"|\ba (?:acceptat|refuzat|respins|raspuns|marcat|delegat|accepte|refuse|decline)\b"
    r"|\bhat (?:.* )?(?:angenommen|abgelehnt|zugesagt|abgesagt|akzeptiert)\b"
    r"|\bha (?:accettato|rifiutato)\b|\bheeft (?:.* )?(?:geaccepteerd|geweigerd|afgewezen)\b"
    r"|\bje (?:prihvatio|prihvatila|odbio|odbila)\b|\bon (?:hyvaksynyt|hylannyt)\b"
    r"|\belfogadta\b|\belutasitotta\b|\bprieme\b|\batmete\b"
)
_ABOUT = re.compile(
    r"invita|invitation|event|meeting|eveniment|termin|einladung|evenement|reunion|evento|uitnodiging|afspraak|poziv|dogadaj"
    r"|kutsu|tapahtuma|meghivas|esemeny|kvietim|rengini|calendar"
)
_FIELDS = re.compile(
    r"^(?:when|where|title|who|calendar|time|location|cand|unde|titlu|wann|wo|quand|ou|quando|dove)\s*:"
)


def without_notice(text: str, mail: Mail) -> str:
    """The text without such sentences and the event's fields below them."""
    kept = [line for line in text.split("\n") if not _is_notice(fold(line), mail)]
    return "\n".join(kept).strip()


def _is_notice(line: str, mail: Mail) -> bool:
    if len(line) > 300:
        return False
    name = fold(mail.sender_name)
    by_name = bool(name and name in line) or mail.sender in line
    return bool(_FIELDS.match(line)) or (bool(_VERBS.search(line)) and (by_name or bool(_ABOUT.search(line))))
