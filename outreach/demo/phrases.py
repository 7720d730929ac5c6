"""What the simulated stakeholders write, by language; data only.

Short answers are meant to be understood without a person; the long ones wait for one. `{until}` is filled.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

#: (phrase, language) -> the variants people choose from.
PHRASES: Mapping[tuple[str, str], tuple[str, ...]] = MappingProxyType({
    ("yes", "ro"): (
        "Da, particip.",
        "Bună ziua, confirm participarea. Mulțumesc pentru invitație!",
        "Voi participa cu plăcere.",
    ),
    ("yes", "en"): (
        "Yes, I will attend.",
        "Thank you for the invitation, I will be there.",
        "I confirm my participation.",
    ),
    ("no", "ro"): (
        "Din păcate nu pot participa.",
        "Bună ziua, nu voi putea participa. Mulțumesc pentru invitație.",
    ),
    ("no", "en"): (
        "Unfortunately I cannot attend.",
        "Thank you for the invitation. I will not be able to attend.",
    ),
    ("guests", "ro"): ("Vin cu încă doi colegi.",),
    ("guests", "en"): ("I will come with two colleagues.",),
    ("late", "ro"): ("Particip, dar voi întârzia o jumătate de oră, am un tren de prins dimineață.",),
    ("late", "en"): ("I will be there, but half an hour late, my train gets in at ten.",),
    ("long-yes", "ro"): (
        "Bună ziua,\n\nAm stat ieri cu echipa și ne-am uitat împreună peste program. Partea despre grupuri ne prinde "
        "bine, fiindcă și noi pornim un atelier în toamnă. Treceți-mă pe listă, iar dacă rămân locuri poate mai aduc "
        "pe cineva, deocamdată nu știu pe cine.",
    ),
    ("long-yes", "en"): (
        "Hello,\n\nWe went through the programme in our Monday meeting. The group sessions come at the right time, "
        "since we start a lab of our own in autumn. Put me on the list, and if there is room I may bring somebody "
        "from the workshop, I just do not know yet whom.",
    ),
    ("long-no", "ro"): (
        "Bună ziua,\n\nÎntotdeauna m-am bucurat de întâlnirile dumneavoastră și mi-ar fi plăcut și acum, numai că "
        "tocmai în săptămâna aceea livrăm o comandă mare și suntem toți în hală de la prima oră. Rămâne pe altă dată; "
        "materialele m-ar interesa totuși.",
    ),
    ("long-no", "en"): (
        "Hello,\n\nI have always enjoyed your meetings and this one would have been no exception, only that a big "
        "order leaves our house that very week and all hands are needed from early on. Another time, then; the "
        "slides would still interest me.",
    ),
    ("conditional", "ro"): (
        "Depinde de o ședință despre care aflu abia săptămâna viitoare. Până atunci treceți-mă cu semnul întrebării.",
    ),
    ("conditional", "en"): (
        "It depends on a board meeting whose date we only learn next week. Until then please keep a question mark "
        "behind my name.",
    ),
    ("delegate", "ro"): (
        "Eu nu pot participa, dar în locul meu vine colega mea, Irina Moldovan.",
    ),
    ("delegate", "en"): (
        "I cannot attend, but my colleague Robin Vale will take part in my place.",
    ),
    ("practical", "ro"): (
        "Bună ziua, mă pot conecta și de pe telefon sau am nevoie de un calculator?",
        "Bună ziua, o întrebare: ajunge un telefon pentru conectare, sau e nevoie de calculator?",
    ),
    ("practical", "en"): (
        "Hello, can I connect from my telephone, or do I need a computer?",
        "Good morning, one question: is a telephone enough to connect, or does it take a computer?",
    ),
    ("question", "ro"): ("Bună ziua, întâlnirea se înregistrează? Și va fi traducere în română?",),
    ("question", "en"): ("Hello, will the meeting be recorded? And is there interpretation?",),
    ("away", "ro"): ("Sunt în concediu până la {until}. Voi răspunde la întoarcere.",),
    ("away", "en"): ("I am out of the office until {until} and will answer when I am back.",),
    ("note", "ro"): ("Intru de pe telefon, s-ar putea să nu am cameră video.",),
    ("note", "en"): ("I join from my phone, there may be no camera.",),
})  # fmt: skip

#: What stands below the text: `{name}` and `{organisation}` are the contact's own.
SIGNATURES: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "ro": ("", "\n\n{name}", "\n\nCu stimă,\n{name}\n{organisation}"),
    "en": ("", "\n\n{name}", "\n\nKind regards,\n{name}\n{organisation}"),
})  # fmt: skip
