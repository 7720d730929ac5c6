"""Sentences the rest of the program says in English, as texts that a catalog can hold: reasons, happenings.

`%(name)s` stands for what differs from case to case. A sentence that is not here is shown as it is.
"""

from __future__ import annotations

import re
from functools import cache

from outreach.web.tongue import Tongue


def N_(text: str) -> str:  # noqa: N802 - gettext's own name for a text that is looked up later
    """Marks a text for the catalogs."""
    return text


#: outreach/plan.py and outreach/news.py: why somebody is or is not owed a message.
OWED = (
    N_("due"),
    N_("sent"),
    N_("being sent"),
    N_("nobody knows whether it arrived; it waits in review"),
    N_("the mail server refused it for good"),
    N_("its time was over before it could be sent"),
    N_("a later message took its place"),
    N_("left unsent by the officer's decision"),
    N_("the event is cancelled"),
    N_("the event is over"),
    N_("no longer on the list"),
    N_("asked not to be written to"),
    N_("marked by the officer: never write automatically"),
    N_("the address bounces"),
    N_("their invitation was withdrawn"),
    N_("its time was over at %(when)s"),
    N_("it goes out once it is recorded who attended"),
    N_("it is for %(whom)s; this person is %(what)s"),
    N_("was invited after this nudge's moment"),
    N_("the later step %(step)s took its place"),
    N_("its moment passed, and the step says if_late = skip"),
    N_("the invitation goes first"),
    N_("the news of what changed goes first"),
    N_("its moment has not come"),
    N_("%(why)s; no time is left before it expires"),
    N_("quiet hours until %(when)s where this person is"),
    N_("%(why)s, then quiet hours until %(when)s where this person is"),
    N_("too soon after the last message"),
    N_("out of office until %(day)s"),
    N_("quiet hours"),
    N_("holds no invitation"),
    N_("holds what is said now"),
    N_("comes with the step %(step)s"),
    N_("its moment had passed when the step was first seen; it waits for your word (outreach send --late)"),
    N_("the online details are not known yet; add [event.online] to config.toml"),
    N_("the event's time, place, title or online details were edited; it waits for `outreach change --apply`"),
)
#: outreach/reading and outreach/engine: why a message waits for a person.
DOUBTS = (
    N_("nobody on the list has this address"),
    N_("a question or request is in it"),
    N_("the words leave it open"),
    N_("it does not say whether the sender comes"),
    N_("there is no new text in it"),
    N_("it is too long to be read by rules"),
    N_("it is not clear in which language it is written"),
    N_("it says something else in another language"),
    N_("it also speaks of another event or day"),
    N_("what it decides may be about another event"),
    N_("it is not clear what its yes or no is about"),
    N_("it is certain of something, and makes a condition"),
    N_("what it decides is not clear in one place"),
    N_("a number or a day stands alone"),
    N_("it also holds a negation"),
    N_("it also holds a doubt"),
    N_("it also holds a condition"),
    N_("it also holds a hindrance"),
    N_("it also holds another decision"),
    N_("it also holds %(what)s"),
    N_("it says both that the sender comes and that not"),
    N_("it is longer than can be read"),
    N_("its subject says something else than its text"),
    N_("the sender's server does not vouch for this address"),
    N_("the bounce names several people of the list"),
    N_("a bounce that names nobody on the list"),
    N_("somebody who is not on the list asks not to be written to"),
    N_("a complaint that names nobody on the list"),
    N_("the message cannot be read"),
    N_("a calendar part that cannot be read"),
    N_("a calendar answer about another event"),
    N_("a calendar message that is no answer"),
    N_("words stand beside the calendar answer"),
    N_("somebody else answered for the attendee"),
    N_("it is about another event"),
    N_("%(who)s is to come instead; to invite them, add them to the contacts"),
    N_("nobody knows if it arrived"),
    N_("nobody knows if it arrived: %(reply)s"),
    N_("the server refused it for good"),
    N_("the server refused it for good: %(reply)s"),
)
#: outreach/ledger/story.py: what happened to one person.
HAPPENINGS = (
    N_("Joined the list."),
    N_("Was taken off the list."),
    N_("Came back to the list."),
    N_("The list says something new of them."),
    N_("The address does not work."),
    N_("The address works again."),
    N_("Is not written to any more."),
    N_("May be written to again."),
    N_("Is out of office."),
    N_("Is back in the office."),
    N_("Was marked: nothing goes out automatically."),
    N_("The mark was taken away: messages go out again."),
    N_("Was at the event."),
    N_("Was not at the event."),
    N_("The record of their presence was taken back."),
    N_("Another address was confirmed to speak for them."),
    N_("The %(step)s was sent."),
    N_("The server refused the %(step)s for now; it will be tried again."),
    N_("The server refused the %(step)s for good."),
    N_("Nobody knows whether the %(step)s arrived."),
    N_("The %(step)s did arrive."),
    N_("The %(step)s was not taken by the server; it will be sent again."),
    N_("It was decided that the %(step)s counts as sent."),
    N_("It was decided to send the %(step)s again."),
    N_("It was decided to leave the %(step)s unsent."),
    N_("The decision about the %(step)s was taken back."),
    N_("The %(step)s was asked to be sent once more."),
    N_("The %(step)s was asked for by the officer."),
    N_("The %(step)s was not sent: its time was over."),
    N_("The %(step)s was not sent: a later message took its place."),
    N_("The %(step)s was not sent: it was no longer meant for them."),
    N_("Wrote to us."),
    N_("Answered in the calendar."),
    N_("An automatic reply came."),
    N_("A message came back."),
    N_("Asked not to be written to."),
    N_("Reported our message as unwanted."),
    N_("A message came that answers nothing."),
    N_("A message came that cannot be read."),
    N_("Noted as %(what)s by their calendar."),
    N_("Noted as %(what)s from their words."),
    N_("Noted as %(what)s by the officer."),
    N_("An answer was taken back."),
)
#: outreach/ledger/review.py and settling.py: what confirms a decision.
CONFIRMED = (
    N_("%(who)s is noted as %(what)s."),
    N_("%(who)s is noted as %(what)s. %(other)s is on the list now and is invited like everybody."),
    N_("%(item)s is closed; nobody's attendance changed."),
    N_("%(item)s is closed; what was read from it stays noted."),
    N_("%(item)s waits for a decision again."),
    N_("The %(step)s for %(who)s counts as sent."),
    N_("The %(step)s for %(who)s will be sent again."),
    N_("The %(step)s for %(who)s stays as it is and is not sent again."),
)
#: Single words of the program that stand in the holes of the above, and by themselves.
WORDS = (
    N_("attending"),
    N_("declined"),
    N_("tentative"),
    N_("delegated"),
    N_("silent"),
    N_("unreachable"),
    N_("everyone"),
    N_("attended"),
    N_("absent"),
    N_("undecided again"),
)
SENTENCES = (*OWED, *DOUBTS, *HAPPENINGS, *CONFIRMED)

_HOLE = re.compile(r"%\((\w+)\)s")


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Sentences with holes as expressions, those with most of their own words first."""
    holed = sorted((s for s in SENTENCES if _HOLE.search(s)), key=lambda s: -len(_HOLE.sub("", s)))
    return tuple((_pattern(sentence), sentence) for sentence in holed)


def _pattern(sentence: str) -> re.Pattern[str]:
    parts = _HOLE.split(sentence)
    texts = (re.escape(part) if n % 2 == 0 else f"(?P<{part}>.+)" for n, part in enumerate(parts))
    return re.compile("".join(texts), re.DOTALL)


def translated(text: str, tongue: Tongue) -> str:
    """A sentence of the program in this language; several, joined by semicolons, one by one."""
    parts = text.split("; ")
    if len(parts) > 1 and text not in SENTENCES and all(_known(part, tongue) is not None for part in parts):
        return "; ".join(_known(part, tongue) or part for part in parts)
    found = _known(text, tongue)
    return found if found is not None else "; ".join(_known(part, tongue) or part for part in parts)


def _known(text: str, tongue: Tongue) -> str | None:
    """One sentence of the program in this language; None where it is none."""
    if text in SENTENCES:
        return tongue.say(text)
    for pattern, sentence in _patterns():
        found = pattern.fullmatch(text)
        if found is not None:
            return tongue.say(sentence, **{name: _word(value, tongue) for name, value in found.groupdict().items()})
    return None


def _word(value: str, tongue: Tongue) -> str:
    """What stands in a hole: a sentence or word of ours, or a list of words; anything else as it is."""
    if value in SENTENCES:
        return tongue.say(value)
    return ", ".join(tongue.say(word) if word in WORDS else word for word in value.split(", "))
