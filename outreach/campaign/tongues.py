"""Names of languages: what a person writes in a list ("română", "EN", "pt_BR"), as the code we use."""

from __future__ import annotations

import re

from babel.core import get_global

from outreach.campaign.cleaning import fold

_ISO_639_1 = (
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz "
    "ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik "
    "io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml "
    "mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd "
    "se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi "
    "vo wa wo xh yi yo za zh zu"
)

#: ISO 639-1.
LANGUAGE_CODES = frozenset(_ISO_639_1.split())

# Native, English and Romanian names of the languages that answers are read in, without marks.
_NAMES = {
    "ro": "romana romanian limbaromana",
    "en": "english engleza",
    "nl": "nederlands dutch olandeza neerlandeza",
    "hr": "hrvatski croatian croata",
    "lt": "lietuviu lithuanian lituaniana",
    "it": "italiano italian italiana",
    "fi": "suomi finnish finlandeza",
    "hu": "magyar hungarian maghiara",
    "de": "deutsch german germana",
    "fr": "francais french franceza",
}


def code_of(text: str) -> str | None:
    """The code of a language written as a code or by name, with its region where given; None if it is not one."""
    match = re.fullmatch(r"([A-Za-z]{2})(?:[-_]([A-Za-z]{2}))?", text.strip())
    if match and match[1].lower() in LANGUAGE_CODES:
        return f"{match[1].lower()}-{match[2].upper()}" if match[2] else match[1].lower()
    name = fold(text)
    return next((code for code, names in _NAMES.items() if name in names.split()), None)


def code_meant(text: str) -> str:
    """The code that was probably meant by another one or by a name: "eng" is en (ISO 639-2); empty where none was."""
    other = get_global("language_aliases").get(text.strip().casefold(), "")
    return code_of(text) or (other if other in LANGUAGE_CODES else "")
