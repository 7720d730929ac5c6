"""Sentences the rest of the program says in English, as texts that a catalog can hold: reasons, happenings.

`%(name)s` stands for what differs from case to case. A sentence that is not here is shown as it is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, tzinfo
from functools import cache
from types import MappingProxyType

from outreach.web import saidfaults, saidforeign, saidreasons
from outreach.web.tongue import N_, Tongue

__all__ = ["HERE", "N_", "SENTENCES", "WHOM", "WORDS", "translated", "whom"]

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
    N_("nobody is on the list yet"),
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
    "its moment passed, and the step says if_late = skip",
    N_("the invitation goes first"),
    N_("the news of what changed goes first"),
    N_("what they wrote waits in review"),
    N_("its moment has not come"),
    N_("put on the list just now; until then that can be taken back"),
    N_("%(why)s; no time is left before it expires"),
    N_("quiet hours until %(when)s where this person is"),
    N_("%(why)s, then quiet hours until %(when)s where this person is"),
    N_("too soon after the last message"),
    N_("out of office until %(day)s"),
    N_("quiet hours"),
    N_("holds no invitation"),
    N_("holds what is said now"),
    N_("comes with the step %(step)s"),
    N_("left out for this person by the officer"),
    N_("the officer wants nothing to go out before %(day)s"),
    N_("%(why)s; no time is left before the event is over"),
    N_("only the online details changed; they are for %(whom)s"),
    N_("declined, and only the online details changed"),
    N_("only texts in another language changed"),
    "its moment had passed when the step was first seen; it waits for your word (outreach send --late)",
    "the online details are not known yet; add [event.online] to config.toml",
    "the event's time, place, title or online details were edited; it waits for `outreach change --apply`",
)
#: outreach/reading and outreach/engine: why a message waits for a person.
DOUBTS = (
    N_("nobody on the list has this address"),
    N_("a question or request is in it"),
    N_("the words leave it open"),
    N_("it does not say whether the sender comes"),
    N_("written in a language that is not read"),
    N_("there is no new text in it"),
    N_("it is too long to be read by rules"),
    N_("it is not clear in which language it is written"),
    N_("it says something else in another language"),
    N_("it also speaks of another event or day"),
    N_("what it decides may be about another event"),
    N_("it is not clear what its yes or no is about"),
    "it is certain of something, and makes a condition",
    N_("what it decides is not clear in one place"),
    N_("a number or a day stands alone"),
    "it also holds a negation",
    "it also holds a doubt",
    "it also holds a condition",
    "it also holds a hindrance",
    "it also holds another decision",
    "it is not clear what is open",
    "it also holds somebody else",
    "it also holds a refusal",
    "it also holds another time",
    N_("it makes a condition"),
    N_("it is not clear what it confirms"),
    N_("something has changed since"),
    N_("what it decides is not clear"),
    N_("the words that decide are not all understood (%(words)s)"),
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
    "Answered version %(number)s of the event, which differs in details only.",
    N_("Was put on the list, to come instead of somebody."),
    N_("Was taken off the list: they are not to come instead of somebody after all."),
    N_("The assistant was asked about their words."),
    N_("The decision about their message was taken back."),
    N_("It was decided that their message changes nothing."),
    N_("A step is left out for them."),
    N_("A step is no longer left out for them."),
    N_("Nothing is to go out to them before a day."),
    N_("Messages may go out to them again."),
    N_("The officer noted something."),
    N_("with guests"),
    N_("with %(count)s more"),
    N_("comes late"),
    N_("leaves early"),
    N_("comes late and leaves early"),
    N_("sends %(who)s"),
    N_("read as %(what)s"),
    N_("read as %(what)s (not sure)"),
    N_("until %(day)s"),
    N_("waits for a decision: %(why)s"),
    N_("taken back by the officer"),
    N_("noted by the officer"),
)
#: outreach/ledger and outreach/campaign/sheet.py: why something the officer asked for is not done.
REFUSED = (
    N_("there is nothing noted by hand to take back"),
    N_("there is no mark that could be taken back"),
    N_("%(file)s was changed meanwhile; nothing was saved"),
    N_("more than half of the people would leave the list; nothing was saved"),
    N_("%(written)s is no number"),
    N_("%(step)s is not sent once more: %(why)s"),
    N_("%(step)s is about to be sent once more already"),
    N_("it was not sent to them yet"),
    N_("it is too late to take this back"),
    N_("%(address)s already belongs to %(other)s; one address speaks for one person"),
    N_("%(file)s: it has bytes that are no text in %(encoding)s; save it anew as CSV UTF-8"),
    N_("the list is saved in %(encoding)s, which has no %(letter)s; turn it into UTF-8 first"),
    N_("there is no list of contacts"),
    N_("there are two lists; keep one of them"),
    N_("there is no address; add one, or take the row away"),
    N_("%(cell)s is not an e-mail address (%(why)s); correct it"),
    N_("there is nothing noted of who was there that could be taken back"),
)
#: outreach/campaign/contacts.py and its neighbours: what is wrong with a row or a file, and what to do about it.
LISTED = (
    N_("%(cell)s is not an e-mail address (%(why)s)"),
    N_("an email address must have an @-sign"),
    N_("correct it"),
    N_("%(email)s stands in row %(row)s already"),
    N_("keep one of the two rows"),
    N_("there is no address"),
    N_("add one, or take the row away"),
    N_("%(cell)s holds more than one address"),
    N_("give each person a row"),
    N_("the address is far too long"),
    N_("write the address alone"),
    N_("%(cell)s has letters before the @ that most mail servers refuse"),
    N_("%(email)s has letters that many mail servers refuse"),
    N_("ask for another address"),
    N_("unknown language %(cell)s"),
    N_("unknown time zone %(cell)s"),
    N_('it is ignored; write a code such as "ro"'),
    N_("it is ignored; write a name such as Europe/Bucharest"),
    N_("the row has more cells than there are headings"),
    N_("put a cell that holds the separator in quotes"),
    N_("the column %(cell)s is taken for the addresses"),
    N_('call it "email"'),
    N_("letters were lost when the list was saved (question marks inside words)"),
    N_('save it again as "CSV UTF-8" or as .xlsx'),
    N_("%(email)s may be mistyped"),
    N_("is it %(other)s?"),
    N_("this is the sender's own address"),
    N_("take the row away"),
    N_("no column of e-mail addresses"),
    N_('name the columns in the first row, and one of them "email"'),
    N_("the workbook is damaged"),
    N_("open it and save the list as a new .xlsx"),
    N_("this is not a workbook"),
    N_("save the list as .xlsx, or as .csv under that name"),
    N_("the workbook has a password, or is of an older kind"),
    N_("save it as .xlsx without a password"),
    N_("the list has no contact that can be written to"),
    N_("add rows below the headings"),
)
#: outreach/participants/report.py and outreach/campaign/tables.py: why a row of a report could not be read.
UNREAD = (
    N_("neither a name nor an address stands in it"),
    N_("a quote is not closed, or stands inside a quoted cell"),
    N_('write a quote inside a cell twice ("")'),
    N_("a cell is far too long"),
    N_("is a quote not closed?"),
)
#: outreach/engine/wishes.py, ledger/requests.py and withdrawal.py: what came of something the officer asked for.
ASKED = (
    N_("%(number)s people would get it now, not %(typed)s; look again"),
    N_("nobody would get it now"),
    "its moment has not come; `when` in config.toml says when it does",
    N_("%(step)s is no step; it goes out by itself after a change"),
    N_("something else waits first: what fell due while nothing ran"),
    N_("it is about to be sent already"),
    "it is too late to take this back; `pause` stops what has not left yet",
    N_("%(server)s refused it: %(reply)s"),
    N_("%(server)s does not take it now: %(reply)s"),
    N_("config.toml was edited meanwhile; look at it, and say it again"),
    N_("the event is cancelled; nothing about it changes any more"),
    N_("%(written)s is no local time; write 2020-06-10T10:00, and event.timezone says where"),
    N_("%(email)s holds no invitation, so there is nothing to cancel for them"),
    N_("%(email)s was sent a cancellation already"),
    N_("a cancellation for %(email)s is on its way already"),
    N_("nobody in this campaign has the address %(email)s"),
    N_("nobody in this campaign has the address %(email)s; did you mean %(other)s?"),
)
#: outreach/campaign: what cannot stand in [event], and what to write instead.
EVENT = (
    N_("%(key)s: the event ends at %(end)s, not after it starts (%(start)s)"),
    N_("%(key)s: %(written)s is not a web address"),
    N_("%(key)s: is empty"),
    N_("%(key)s: needs a text for each language it names"),
    N_("%(key)s: contains a line break or an invisible character"),
    N_("write a later time"),
    N_("write something between the quotes"),
    N_("write it again on one line"),
)
#: outreach/advice.py: what is no fault and yet worth knowing.
ADVICE = (
    N_("still word for word the sample's, with its project and its co-funding: %(names)s"),
    N_("templates: no %(names)s, so %(count)s people of that language would get that in %(language)s"),
    N_("templates: no %(names)s, so 1 person of that language would get that in %(language)s"),
    N_("templates: none in %(other)s, so %(count)s people of that language would get every message in %(language)s"),
    N_("templates: none in %(other)s, so 1 person of that language would get every message in %(language)s"),
    N_(
        "answers in words in %(language)s (%(count)s people) are not read by themselves: each waits in review; "
        "calendar answers are; read are %(names)s"
    ),
    N_(
        "answers in words in %(language)s (1 person) are not read by themselves: each waits in review; "
        "calendar answers are; read are %(names)s"
    ),
    "config.toml: the event's time, place, title or online details were edited; it waits for `outreach change --apply`",
    N_(
        "these steps wait until [event.online] is filled in: %(names)s; where there is no link, take event.online out "
        "of their templates"
    ),
    N_("config.toml: %(key)s: there is no %(name)s yet"),
    N_("the event began on %(day)s: nothing before it will be sent any more"),
)
#: outreach/campaign/misplaced.py and slips.py: what is no fault and yet looks like a slip.
SLIPS = (
    N_("%(key)s: is not before the last moment to send it (%(when)s), so the step would never be sent"),
    N_("%(key)s: the event has begun by then (%(when)s), and the step carries the invitation"),
    N_("%(key)s: the event has begun by then (%(when)s), and the step says how to join"),
    N_("%(key)s: the event has begun by then (%(when)s), and the step asks for an answer"),
    N_("%(key)s: the event has begun by then (%(when)s), and the step is called %(name)s"),
    N_("%(key)s: the event is not over by then (%(when)s), and the step is for %(whom)s"),
    N_("%(key)s: the event is not over by then (%(when)s), and the step is called %(name)s"),
    N_("%(key)s: it comes before the step %(step)s, which invites (%(when)s), so nobody would get it"),
    N_("%(key)s: it comes before the step %(step)s, which invites (%(when)s), and would wait for that"),
    N_("%(key)s: it asks for an answer after the last day for answers (%(day)s)"),
    N_('%(key)s: port %(number)s is for "%(usual)s" nearly everywhere, and this says "%(written)s"'),
    N_("%(key)s: nobody in the list is in the group '%(name)s'"),
    N_("%(key)s: is in no step, so nobody gets the event into their calendar, nor its buttons to answer with"),
    N_("is missing, while there is one in %(names)s: who gets '%(language)s' gets words of ours"),
    N_("write an earlier moment, or a later one as `expires`"),
    N_('write a moment before it, such as "1 day before event at 09:00"'),
    N_('write a moment after it, such as "1 day after event at 10:00"'),
    N_("write a later moment"),
    N_('write a moment before that, such as "on deadline at 09:00"'),
    N_('write "%(usual)s", or the other port'),
    N_('add a column "group" to the list'),
    N_("write it, for it is the default language"),
    N_("add calendar = true to the step that invites"),
)
#: outreach/ledger/review.py and settling.py: what confirms a decision.
CONFIRMED = (
    N_("%(who)s is noted as %(what)s."),
    N_("%(who)s is noted as %(what)s, with %(count)s more."),
    N_("%(who)s is noted as %(what)s. What came after that message counts: %(other)s."),
    N_("%(who)s is noted as %(what)s. %(other)s is on the list now and is invited like everybody."),
    N_(
        "%(who)s is noted as %(what)s. %(other)s is on the list now and is invited like everybody in a minute, unless "
        "you undo this."
    ),
    N_(
        "%(who)s is noted as %(what)s. No usable address of %(other)s is known; to invite them, add them to the "
        "contacts."
    ),
    "%(item)s is closed; nobody's attendance changed.",
    "%(item)s is closed; what was read from it stays noted.",
    "%(item)s waits for a decision again.",
    "%(item)s waits for a decision again. %(other)s is taken off the list; nothing went out to them.",
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
    N_("whoever comes instead"),
    N_("nobody named"),
)
#: outreach/ledger/contactlist.py: what of somebody the list says anew, by the names of its columns.
_SINGLE = frozenset(
    {
        N_("email"),
        N_("name"),
        N_("salutation"),
        N_("organisation"),
        N_("language"),
        N_("group"),
        N_("timezone"),
        "extra",
    }
)
#: What the pages say in place of a sentence that speaks of commands and files, or of items by their number.
HERE: Mapping[str, str] = MappingProxyType(
    {
        "its moment passed, and the step says if_late = skip": N_("its moment passed, and it is left out when late"),
        "Answered version %(number)s of the event, which differs in details only.": N_(
            "Answered an earlier version of the event, which differs in details only."
        ),
        "its moment had passed when the step was first seen; it waits for your word (outreach send --late)": N_(
            "its moment had come when Outreach saw it for the first time; it waits for your word on the page "
            "Before sending"
        ),
        "the online details are not known yet; add [event.online] to config.toml": N_(
            "the online details are not known yet; add them on the page Change"
        ),
        "the event's time, place, title or online details were edited; it waits for `outreach change --apply`": N_(
            "the event's time, place, title or online details were edited; it waits for your confirmation "
            "on the page Change"
        ),
        "config.toml: the event's time, place, title or online details were edited; it waits for "
        "`outreach change --apply`": N_(
            "config.toml: the event's time, place, title or online details were edited; it waits for your "
            "confirmation on the page Change"
        ),
        "its moment has not come; `when` in config.toml says when it does": N_(
            "its moment has not come; the step's “when” in config.toml says when it does"
        ),
        "it is too late to take this back; `pause` stops what has not left yet": N_(
            "it is too late to take this back; “Stop” on the page Campaign holds what has not left yet"
        ),
        "it is certain of something, and makes a condition": N_("it says yes or no, but only under a condition"),
        "it is not clear what is open": N_("it says that something is still open, but not what"),
        "it also holds somebody else": N_("somebody else may be meant to come"),
        "it also holds a negation": N_("a “not” stands beside it: the opposite may be meant"),
        "it also holds a doubt": N_("it also says that it is not certain"),
        "it also holds a condition": N_("it also makes a condition"),
        "it also holds a hindrance": N_("it also names something that may keep the sender away"),
        "it also holds a refusal": N_("it also refuses something"),
        "it also holds another time": N_("it also speaks of another time"),
        "it also holds another decision": N_("it also says something that may decide otherwise"),
        "%(item)s is closed; nobody's attendance changed.": N_("Closed; nobody's attendance changed."),
        "%(item)s is closed; what was read from it stays noted.": N_("Closed; what was read from it stays noted."),
        "extra": N_("other columns"),
        "%(item)s waits for a decision again.": N_("It waits for a decision again."),
        "%(item)s waits for a decision again. %(other)s is taken off the list; nothing went out to them.": N_(
            "It waits for a decision again. %(other)s is taken off the list; nothing went out to them."
        ),
    }
)
#: The silent, once the event moved in time: whoever answered before is asked again.
SILENT_AGAIN = N_("those without an answer or with one for the old time")
#: Whom a step is for, by the words of `to` in config.toml.
WHOM: Mapping[str, str] = MappingProxyType(
    {
        "everyone": N_("everyone"),
        "silent": N_("those without an answer"),
        "attending": N_("those attending"),
        "tentative": N_("the tentative"),
        "declined": N_("those who declined"),
        "delegated": N_("those who send somebody"),
        "attended": N_("those who were there"),
        "absent": N_("those who were not there"),
    }
)
SENTENCES = (
    *(*OWED, *DOUBTS, *HAPPENINGS, *REFUSED, *LISTED, *UNREAD, *ASKED, *EVENT, *ADVICE, *SLIPS, *CONFIRMED),
    *saidreasons.REASONS,
    *saidfaults.FAULTS,
    *saidforeign.FOREIGN,
)
_INSTEAD: Mapping[str, str] = MappingProxyType({**HERE, **saidreasons.HERE, **saidfaults.HERE})

_HOLE = re.compile(r"%\((\w+)\)s")
#: Holes that other sentences or somebody's words stand in, so that they may hold what parts two sentences.
_WIDE = frozenset({"why", "reply", "words"})
#: Holes that a day or moment stands in, written as ISO 8601 has it.
_DATED = frozenset({"day", "when", "start", "end", "utc"})
_ISO = re.compile(r"\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d)?(?:[+-]\d\d:\d\d)?)?")
#: Holes that names and values stand in as they are written in the officer's files.
_WRITTEN = frozenset({"name", "names", "written", "example", "keys", "section", "tag"})
#: A place in a file before what is wrong there: step[2].when, event.title.
_PLACE = re.compile(r"([a-z_]+(?:\[\d+\])?(?:\.[\w-]+(?:\[\d+\])?)*): (.+)", re.DOTALL)
#: A step whose name is followed by the number of its copy.
_COPY = re.compile(r"(.+) \(copy (\d+)\)")


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Sentences with holes as expressions: those around another one, then those with most of their own words."""
    holed = [sentence for sentence in SENTENCES if _HOLE.search(sentence)]
    holed.sort(key=lambda sentence: (not sentence.startswith("%(why)s"), -len(_HOLE.sub("", sentence))))
    return tuple((_pattern(sentence), sentence) for sentence in holed)


def _pattern(sentence: str) -> re.Pattern[str]:
    parts = _HOLE.split(sentence)
    texts = (re.escape(part) if n % 2 == 0 else _hole_of(part) for n, part in enumerate(parts))
    return re.compile("".join(texts), re.DOTALL)


def _hole_of(name: str) -> str:
    return f"(?P<{name}>.+)" if name in _WIDE else f"(?P<{name}>(?:(?!; ).)+)"


def translated(text: str, tongue: Tongue) -> str:
    """A sentence of the program in this language; several, joined by semicolons, one by one."""
    parts, said = text.split("; "), []
    while parts:
        found, length = _longest(parts, tongue)
        said.append(found)
        parts = parts[length:]
    return "; ".join(said)


def _longest(parts: Sequence[str], tongue: Tongue) -> tuple[str, int]:
    """The longest run of parts from the first that is a sentence of the program, and of how many; else the first."""
    for length in range(len(parts), 0, -1):
        found = _known("; ".join(parts[:length]), tongue)
        if found is not None:
            return found, length
    return _placed(parts[0], tongue), 1


def _placed(text: str, tongue: Tongue) -> str:
    """A sentence with the place in a file before it; a list of single words of ours; anything else as it is."""
    place = _PLACE.fullmatch(text)
    if place is not None:
        return f"{place[1]}: {translated(place[2], tongue)}"
    return _word(text, tongue) if set(text.split(", ")) <= _SINGLE else text


def _known(text: str, tongue: Tongue) -> str | None:
    """One sentence of the program in this language; None where it is none."""
    if text in SENTENCES:
        return tongue.say(_INSTEAD.get(text, text))
    for pattern, sentence in _patterns():
        found = pattern.fullmatch(text)
        if found is not None:
            holes = {name: _hole(name, value, tongue) for name, value in found.groupdict().items()}
            return tongue.say(_INSTEAD.get(sentence, sentence), **holes)
    return None


def _hole(name: str, value: str, tongue: Tongue) -> str:
    """What stands in the hole of this name; a reason is a sentence of the program itself, with holes of its own."""
    match name:
        case "why":
            return translated(value, tongue)
        case "whom":
            return whom(value.replace(" and ", ", ").split(", "), tongue)
        case "step":
            return _step(value, tongue)
        case _ if name in _WRITTEN:
            return value
        case _ if name in _DATED and _ISO.fullmatch(value):
            return _dated(value, tongue, UTC if name == "utc" else tongue.zone)
        case _:
            return _word(value, tongue)


def _step(name: str, tongue: Tongue) -> str:
    """A step's name as the officer wrote it, a message that is no step by its own, and the number of a copy."""
    copy = _COPY.fullmatch(name)
    if copy is not None:
        return tongue.say("%(step)s, copy %(number)s", step=_step(copy[1], tongue), number=copy[2])
    return tongue.say({"update": N_("update"), "cancel": N_("cancellation")}.get(name, name))


def _dated(value: str, tongue: Tongue, zone: tzinfo) -> str:
    """A day or moment as this language writes it; one without a zone is of this zone."""
    at = datetime.fromisoformat(value)
    if len(value) == len("2020-06-10"):
        return tongue.day(at.date())
    return tongue.moment(at if at.tzinfo else at.replace(tzinfo=zone))


def whom(to: Sequence[str], tongue: Tongue, has_moved: bool = False) -> str:
    """Whom a step is for: the words of `to` in the reader's language; `has_moved`: the event has another time now."""
    words = {**WHOM, "silent": SILENT_AGAIN} if has_moved else WHOM
    return ", ".join(
        tongue.say("group %(name)s", name=word.removeprefix("group:"))
        if word.startswith("group:")
        else tongue.say(words.get(word, word))
        for word in to
    )


def _word(value: str, tongue: Tongue) -> str:
    """What stands in a hole: a sentence or word of ours, or a list of words; anything else as it is."""
    if value in SENTENCES:
        return tongue.say(_INSTEAD.get(value, value))
    return ", ".join(_one_word(word, tongue) for word in value.split(", "))


def _one_word(word: str, tongue: Tongue) -> str:
    group = word.removeprefix("of group ")
    if group != word:
        return tongue.say("group %(name)s", name=group)
    return tongue.say(HERE.get(word, word)) if word in WORDS or word in _SINGLE else word
