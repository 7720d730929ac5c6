"""Templates that a campaign folder may leave out: the footer below every message, news of a change, the cancellation.

Romanian and English; a message in another language gets the campaign's default language or English.
"""

from __future__ import annotations

from outreach.campaign.templates import Template

_FOOTERS = {
    "ro": """\
{% if sender.person %}
Persoană de contact: {{ sender.person }}{% if sender.phone %}, tel. {{ sender.phone }}{% endif %}, \
{{ sender.person_address or sender.address }}

{% endif %}
Primiți acest mesaj de la {{ sender.name }} pentru că sunteți pe lista de invitați la evenimentul \
{{ event.title }}. Adresa și răspunsul dumneavoastră sunt folosite numai pentru organizarea acestui eveniment și sunt \
șterse la {{ privacy.keep_days }} de zile după eveniment. Dacă doriți să nu vă mai scriem sau să vă ștergem datele, \
răspundeți la acest mesaj.
""",
    "en": """\
{% if sender.person %}
Contact: {{ sender.person }}{% if sender.phone %}, tel. {{ sender.phone }}{% endif %}, \
{{ sender.person_address or sender.address }}

{% endif %}
{{ sender.name }} writes to you because you are on the list of people invited to {{ event.title }}. Your address \
and your answer are used only to organise this event and are deleted {{ privacy.keep_days }} days after it. If you \
want us to stop writing to you or to delete your data, reply to this message.
""",
}

_UPDATES = {
    "ro": (
        "Modificare: {{ event.title }}, {{ event.date }}, {{ event.time }}",
        """\
{{ contact.salutation or "Bună ziua," }}

Detaliile evenimentului **{{ event.title }}** s-au schimbat. Cele valabile acum sunt:

- Data: {{ event.date }}
- Ora: {{ event.time }} ({{ event.zone }})
{% if event.local_time %}
- La dumneavoastră: {{ event.local_time }}
{% endif %}
{% if event.place %}
- Locul: {{ event.place }}
{% endif %}
{% if event.online %}
- Legătura: {{ event.online.url }}
{% if event.online.meeting_id %}
- ID ședință: {{ event.online.meeting_id }}
{% endif %}
{% if event.online.passcode %}
- Parolă: {{ event.online.passcode }}
{% endif %}
{% if event.online.dial_in %}
- Telefon: {{ event.online.dial_in }}
{% endif %}
{% endif %}

{% if answer.old_time %}
Răspunsul dumneavoastră a fost pentru vechea oră. Vă rugăm să ne spuneți dacă participați și acum, răspunzând la acest \
mesaj sau din calendar.
{% elif answer.attendance == "attending" %}
Am notat că participați. Dacă noile detalii nu vi se potrivesc, răspundeți la acest mesaj.
{% elif answer.attendance == "declined" %}
Am notat că nu participați. Dacă acum puteți veni, răspundeți la acest mesaj.
{% elif answer.attendance == "delegated" %}
Am notat că participă altcineva în locul dumneavoastră.
{% else %}
Vă rugăm să ne spuneți dacă participați, răspunzând la acest mesaj sau din calendar.
{% endif %}

{% if answer.pass_on %}
Vă rugăm să transmiteți aceste detalii și celor care vin cu dumneavoastră sau în locul dumneavoastră.
{% endif %}

{{ sender.name }}
""",
    ),
    "en": (
        "Changed: {{ event.title }}, {{ event.date }}, {{ event.time }}",
        """\
{{ contact.salutation or "Hello," }}

The details of **{{ event.title }}** have changed. These are the ones that hold now:

- Date: {{ event.date }}
- Time: {{ event.time }} ({{ event.zone }})
{% if event.local_time %}
- Where you are: {{ event.local_time }}
{% endif %}
{% if event.place %}
- Place: {{ event.place }}
{% endif %}
{% if event.online %}
- Link: {{ event.online.url }}
{% if event.online.meeting_id %}
- Meeting ID: {{ event.online.meeting_id }}
{% endif %}
{% if event.online.passcode %}
- Passcode: {{ event.online.passcode }}
{% endif %}
{% if event.online.dial_in %}
- Phone: {{ event.online.dial_in }}
{% endif %}
{% endif %}

{% if answer.old_time %}
Your answer was for the old time. Please tell us whether you are coming now, by replying to this message or from your \
calendar.
{% elif answer.attendance == "attending" %}
We have noted that you are coming. If the new details do not suit you, reply to this message.
{% elif answer.attendance == "declined" %}
We have noted that you are not coming. If you can come now, reply to this message.
{% elif answer.attendance == "delegated" %}
We have noted that somebody else comes in your place.
{% else %}
Please tell us whether you are coming, by replying to this message or from your calendar.
{% endif %}

{% if answer.pass_on %}
Please pass these details on to those who come with you or in your place.
{% endif %}

{{ sender.name }}
""",
    ),
}

_CANCELS = {
    "ro": (
        "Anulat: {{ event.title }}, {{ event.date }}",
        """\
{{ contact.salutation or "Bună ziua," }}

Evenimentul **{{ event.title }}**, anunțat pentru {{ event.date }}, {{ event.time }}, nu mai are loc.

Ne cerem scuze pentru neplăceri. Dacă aveți întrebări, răspundeți la acest mesaj.

{{ sender.name }}
""",
    ),
    "en": (
        "Cancelled: {{ event.title }}, {{ event.date }}",
        """\
{{ contact.salutation or "Hello," }}

**{{ event.title }}**, announced for {{ event.date }}, {{ event.time }}, will not take place.

We are sorry for the inconvenience. If you have questions, reply to this message.

{{ sender.name }}
""",
    ),
}


def builtin(name: str, language: str) -> Template | None:
    """The built-in template of that name in that language (or its base, "en" for "en-GB"); None where there is none."""
    base = language.replace("_", "-").split("-")[0].lower()
    if name == "footer" and base in _FOOTERS:
        return _template(name, base, "", _FOOTERS[base])
    texts = {"update": _UPDATES, "cancel": _CANCELS}.get(name, {})
    return _template(name, base, *texts[base]) if base in texts else None


def _template(name: str, language: str, subject: str, body: str) -> Template:
    return Template(name, language, f"built-in {name}.{language}.md", subject, body, 1)
