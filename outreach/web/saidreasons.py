"""Why something waits, stopped or was not done, and what came of it: as texts for the catalogs."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from outreach.web.tongue import N_

#: outreach/reading and outreach/engine: why a message waits for a person, beyond the commonest reasons.
DOUBTS = (
    N_("it says more than one thing"),
    N_("it is open who comes"),
    N_("it is a wish, not a decision"),
    N_("it also names somebody"),
    N_("it is not clear whether the sender comes, too"),
    N_("it counts more people than is likely"),
    N_("it counts people in more than one way"),
    N_("it also speaks of coming"),
    N_("it does not decline outright, and not all beside it is understood"),
    N_("it may only be a notice of absence"),
    N_("it puts its answer off"),
    N_("its no may answer its own question"),
    N_("the words that decide are not all understood"),
    N_("it begins like an automatic answer"),
    N_("it says that this person can no longer be reached there"),
    N_("it names %(other)s instead"),
    N_("it names several people of the list"),
    N_("it says that a message was not delivered, but not to whom"),
    N_("it is written between the lines of the quoted message"),
    N_("it forwards a message"),
    N_("it begins with the quoted message, so that the new text cannot be told apart"),
    N_("it does not say who complains"),
    N_("it answers a test copy, and no answer to one counts by itself"),
    N_("more than %(number)s messages within ten minutes"),
    N_("the later ones are kept in the story and change nothing"),
    N_("what was read from it without you was taken back"),
    N_("the message could not be read (%(kind)s)"),
    N_("the message cannot be read: %(why)s"),
    N_("it is larger than %(number)s MB"),
    N_("it is empty"),
    N_("it does not begin with header lines, so it is no e-mail message"),
    N_("its headers are longer than %(number)s KB"),
    N_("it has more than %(number)s boundary lines"),
    N_("it has more than %(number)s lines"),
    N_("it declares too many nested parts"),
    N_("its parts are nested more than %(number)s deep"),
    N_("its parts are nested too deeply"),
)
#: outreach/reading/itip.py and outreach/engine/replies.py: why a calendar message waits, and what became of others.
CALENDAR = (
    N_("it came from another address than the one it answers for"),
    "to let it: outreach alias %(email)s %(other)s",
    N_("it does not say who answers"),
    N_("%(who)s is not on the list; to accept, add them to the contacts"),
    N_("%(who)s answered for the attendee"),
    N_("it answers a revision of the event that was never sent"),
    N_("it is about version %(number)s, the current one is %(other)s"),
    N_("the calendar answer is not clear"),
    N_("its SEQUENCE is no number, and a newer answer came before it"),
    N_("it contradicts another answer of the same version and instant"),
    "%(who)s is to come instead; “delegated” invites them, “none” does not",
    N_("%(who)s answers for somebody who is not on the list"),
    N_("%(who)s answers as the delegate of somebody who has not delegated to them yet"),
    N_("%(who)s, who was to come for %(other)s, answers %(what)s"),
    N_("it proposes another time, which stands in the message"),
    N_("it proposes another time, but names the present one"),
    N_("it proposes another time"),
    N_("it proposes %(when)s (%(zone)s)"),
    N_("it proposes %(when)s–%(end)s (%(zone)s)"),
    N_("somebody asks for the current invitation whom it was not sent to"),
    N_("it asks for the current invitation"),
    N_("it says that the event is cancelled, which only the organizer can"),
    N_("perhaps the sender declines"),
    N_("it is an invitation, not an answer"),
    N_("it is a published event, not an answer"),
    N_("it adds dates to an event, it is no answer"),
    N_("it refuses a proposal, it is no answer"),
    N_("its METHOD is %(what)s, it is no answer"),
    N_("its calendar part has no METHOD"),
    N_("its calendar part cannot be read"),
    N_("it speaks of more than one event or date"),
    N_("its calendar parts say different things"),
    N_("its header and its calendar name different methods"),
    N_("it is about a task or journal, not an event"),
    N_("its event has no UID"),
    N_("it is about a single date of a series"),
    N_("its answer %(what)s is unknown"),
    N_("its answer stands in the wrong place, behind the address"),
    N_("it delegates without saying to whom"),
    N_("the sender's calendar reports a failure"),
    N_("it answers twice, and differently"),
    N_("it answers for several people, none of whom it came from"),
    N_("its organizer is somebody else"),
    N_("the calendar part is larger than %(number)s KB"),
    N_("the calendar part has more than %(number)s lines"),
    N_("the calendar holds more than %(number)s components"),
    N_("the calendar names more than %(number)s attendees"),
    N_("An older answer came late; the newer one counts."),
    N_("Answered the old time; a new answer is awaited."),
    N_("version %(number)s"),
    N_("The delegate confirmed."),
    N_("Their calendar asked for the invitation; it was not sent."),
    N_("Answered after the event was cancelled."),
    N_("no invitation was sent to them"),
    N_("a change of the event is still to be sent"),
    N_("it was sent again less than 24 hours ago"),
)
#: outreach/ledger and outreach/engine: what stands beside a happening.
NOTES = (
    N_("asked in a reply"),
    N_("asked by mail"),
    N_("reported our message as unwanted"),
    N_("on the list of those who must not be written to"),
    N_("Another address no longer speaks for them."),
    N_("Noted as %(what)s by their calendar"),
    N_("Noted as %(what)s from their words"),
    N_("Noted as %(what)s by the officer"),
    "a message of kind %(kind)s refers to it",
    N_("it stands in %(name)s"),
    N_("no copy of it was filed, and this account files one of all that it takes"),
    N_("found in the Sent folder at the take-over"),
    N_("this ledger was taken over, and the Sent folder does not tell whether this one went out before"),
    N_("the program stopped while the message was being handed over"),
    N_("the step is no longer in config.toml"),
    N_("a later change took its place"),
    N_("the person's data was erased"),
    "about %(item)s",
    N_("what it said came too late"),
    N_("it gave no answer that can be used (%(name)s)"),
    N_("it found no answer in them (%(name)s)"),
    N_("it read them as %(what)s, by %(words)s; proposed (%(name)s)"),
    N_("it read them as %(what)s, by %(words)s; decided (%(name)s)"),
)
#: outreach/engine: why nothing is sent for a while.
STOPPED = (
    N_("paused"),
    N_("paused: %(why)s"),
    "%(why)s (until %(utc)s UTC)",
    N_("the mail server does not take messages from this account: %(reply)s"),
    N_("this account has sent as much as its provider allows for now: %(reply)s"),
    N_("the mail server asks for patience: %(reply)s"),
    "%(number)s messages in a row were refused as unwanted: %(reply)s; see why, then `outreach resume`",
    N_("%(number)s messages in 24 hours, the limit of this account, are reached"),
    N_("no more than %(number)s a minute to %(name)s"),
    N_("another worker asks just now"),
    "%(number)s messages fell due while nothing ran since %(utc)s UTC",
    "look with `outreach plan`, then `outreach send` sends them",
    N_("the event was changed meanwhile"),
    N_("the next send or run goes on from there"),
)
#: outreach/ledger and outreach/orders.py: why something that the officer asked for is not done, and what came of it.
NOT_DONE = (
    "%(item)s waits for a decision again. %(other)s is taken off the list; what went out stays out.",
    "%(item)s waits for a decision: %(why)s.",
    "%(email)s is not written to any more; `outreach record %(other)s --write-again` lifts that.",
    "guests come along with somebody who is %(names)s, not with %(what)s",
    "%(item)s was decided (%(what)s); `outreach review undo %(other)s` reopens it",
    "%(item)s waits for no decision; `outreach review` lists what does",
    "%(item)s cannot be set to %(what)s; possible is %(names)s",
    "%(item)s: there is no decision to undo",
    "there is no review item %(item)s; `outreach review` lists them",
    "%(item)s names no review item; they look like r12 or d7, and `outreach review` lists them",
    "%(item)s is a message of yours; who asks not to be written to: `outreach record EMAIL`",
    (
        "%(item)s came from %(who)s, who is not on the list; note the person it is about with `outreach "
        "record EMAIL %(what)s`, then close it with `outreach review decide %(other)s none`"
    ),
    "%(item)s is %(state)s: it cannot be set to %(what)s; possible is %(names)s",
    "%(item)s is %(state)s: it cannot be set to %(what)s; there is nothing to decide",
    "%(item)s: after the decision it became %(state)s; that cannot be taken back",
    N_("there is no step %(step)s in config.toml"),
    N_("did you mean %(step)s? (%(why)s)"),
    N_("there are %(names)s and %(other)s"),
    N_("name a step"),
    N_("nobody was invited yet, so there is nothing to cancel"),
    N_("a message to this person is just being handed over; try again in a minute"),
    N_("%(server)s: %(what)s; look into the mailbox of %(email)s"),
    N_("%(written)s is no local time; write %(example)s, and event.timezone says where"),
    N_("no column of names beside join times or durations was found"),
    N_("there is no row %(number)s to be edited in the list; look again"),
)
#: What the pages say in place of a sentence that names commands, or items by their number.
HERE: Mapping[str, str] = MappingProxyType(
    {
        "to let it: outreach alias %(email)s %(other)s": N_(
            "to let it, say on the page of %(email)s that %(other)s may answer for them"
        ),
        "%(who)s is to come instead; “delegated” invites them, “none” does not": N_(
            "%(who)s is to come instead; “Sends somebody” invites them, “Says nothing of it” does not"
        ),
        "a message of kind %(kind)s refers to it": N_("something that came refers to it"),
        "about %(item)s": N_("about a message of theirs"),
        "%(why)s (until %(utc)s UTC)": N_("%(why)s (until %(utc)s)"),
        "%(number)s messages in a row were refused as unwanted: %(reply)s; see why, then `outreach resume`": N_(
            "%(number)s messages in a row were refused as unwanted: %(reply)s; see why, then let the sending go on"
        ),
        "%(number)s messages fell due while nothing ran since %(utc)s UTC": N_(
            "%(number)s messages fell due while nothing ran since %(utc)s"
        ),
        "look with `outreach plan`, then `outreach send` sends them": N_("they wait on the page Before sending"),
        "%(item)s waits for a decision again. %(other)s is taken off the list; what went out stays out.": N_(
            "It waits for a decision again. %(other)s is taken off the list; what went out stays out."
        ),
        "%(item)s waits for a decision: %(why)s.": N_("It waits for a decision: %(why)s."),
        "%(email)s is not written to any more; `outreach record %(other)s --write-again` lifts that.": N_(
            "%(email)s is not written to any more; the page of the person takes that back."
        ),
        "guests come along with somebody who is %(names)s, not with %(what)s": N_(
            "guests come along only with somebody who attends or may attend"
        ),
        "%(item)s was decided (%(what)s); `outreach review undo %(other)s` reopens it": N_(
            "this is decided already (%(what)s)"
        ),
        "%(item)s waits for no decision; `outreach review` lists what does": N_("this waits for no decision"),
        "%(item)s cannot be set to %(what)s; possible is %(names)s": N_("this cannot be decided here: %(what)s"),
        "%(item)s: there is no decision to undo": N_("there is no decision to take back"),
        "there is no review item %(item)s; `outreach review` lists them": N_("there is nothing of that name to decide"),
        "%(item)s names no review item; they look like r12 or d7, and `outreach review` lists them": N_(
            "there is nothing of that name to decide"
        ),
        "%(item)s is a message of yours; who asks not to be written to: `outreach record EMAIL`": N_(
            "this is a message of yours; who asks not to be written to is noted on the page of the person"
        ),
        (
            "%(item)s came from %(who)s, who is not on the list; note the person it is about with `outreach "
            "record EMAIL %(what)s`, then close it with `outreach review decide %(other)s none`"
        ): N_(
            "%(who)s is not on the list; say whom they may answer for, or note the answer on the page of the "
            "person it is about"
        ),
        "%(item)s is %(state)s: it cannot be set to %(what)s; possible is %(names)s": N_(
            "it has become something else meanwhile; look again"
        ),
        "%(item)s is %(state)s: it cannot be set to %(what)s; there is nothing to decide": N_(
            "it has become something else meanwhile; look again"
        ),
        "%(item)s: after the decision it became %(state)s; that cannot be taken back": N_(
            "something followed from the decision, so it cannot be taken back"
        ),
    }
)
REASONS = (*DOUBTS, *CALENDAR, *NOTES, *STOPPED, *NOT_DONE)
