"""The senses a word or a saying can have: the vocabulary in which every language's lexicon is written."""

from __future__ import annotations

from enum import Enum


class Sense(Enum):
    """What a term of a lexicon says; the text of each value tells who writes a lexicon what belongs there."""

    __hash__ = object.__hash__  # members are single: their identity is quicker than Enum's hash of the name

    # Sayings: a whole phrase whose meaning is not the sum of its words. The longest one at a place wins over its parts.
    YES = "the sender comes: “count me in”, “yes”, “with pleasure”, “wouldn't miss it”, “you can rely on us”"
    NO = "the sender does not come: “count me out”, “no”, “I must decline”, “have to pass”, “sit this one out”"
    MAYBE = "it is open whether they come: “fifty-fifty”, “not sure yet”, “I'll try”, “it depends”, “pencil me in”"
    LATER = "an answer will follow: “I'll get back to you”, “let me check”, “passed to management for approval”"
    RECEIPT = "only that the mail came or was passed on: “received”, “we confirm receipt”, “forwarded to our members”"
    COURTESY = "greeting, thanks, praise, wishes, small talk that decides nothing: “thank you for the invitation”"
    CLOSING = "the formula before a signature: “best regards”; what follows it on its own lines is a signature"
    REGRET = "sorry it is so: “unfortunately”, “I'm sorry”, “I regret”"
    REASON = "something else fills the day or forbids it: “I am on holiday”, “another meeting”, “clashes with”, “busy”"
    AWAY = "a hindrance that rules out coming: “on holiday”, “on leave”, “abroad”, “in hospital”, “not available”"
    GONE = "the person is no longer there: “I have left the company”, “no longer works here”, “retired”, “wrong person”"
    ASK = "wants something done or answered: “could you send me”, “please let me know”, “is it possible to”"
    UNSUBSCRIBE = "wants no more mail: “remove me from your list”, “don't write to me again”"
    LATE = "comes later than the start: “a bit late”, “only for the second part”, “I'll join after the break”"
    EARLY = "leaves before the end: “have to leave early”, “only the first hour”, “hard stop”, “until the break”"
    SOME = "more people, not counted: “with a few colleagues”, “my team and I”, “with my students”"
    INSTEAD = "somebody else takes the sender's place: “in my place”, “instead of me”, “will represent us”"
    STEAD = "the sender takes somebody else's place: “in her place”, “on behalf of our president” (the sender comes)"
    FROM = "what follows tells only from where, as whom or by what means: from, as, on behalf of, de la, ca, din partea"
    REPORT = "somebody else says, asks or thinks what follows: says, told me, asks whether, zice că, m-a întrebat"
    EARLIER = "reports what was said, thought or so before and holds no more: “I said”, “last week I wrote”, “at first”"
    ANEW = "what follows replaces what was said before: “after all”, “in the end”, “change of plan”, “correction”"
    OTHER_EVENT = "speaks of another event: “next time”, “the seminar in autumn”, “last time”, “another conference”"
    ASIDE = (
        "a side matter whose “not” and “can” are not about coming: attachment, link, camera, microphone, PDF, slides"
    )
    MOOT = "says that a hindrance is none: “no problem”, “never mind”, “nothing stands in the way”, “doesn't matter”"
    # Building blocks: one or two words each; the engine adds them up by clause, in any order.
    NOT = "negation: not, n't, never, nobody, neither, without"
    CAN = "ability, first person: I can, we can, am able, manage, is possible for us"
    CANNOT = "CAN and NOT in one word or fused form: can't, unable, impossible"
    WILL = "auxiliary or future, first person: will, 'll, am, are going to"
    ATTEND = "attending as infinitive, participle or noun, which needs CAN, WILL, CONFIRM, NOT or ME: attend, be there"
    COME = "attending as a finite first-person verb that says it alone: coming, attending, participăm, jövök"
    COMES = "attending said of others, third person: comes, will attend, va participa, vor veni, sudjelovat će"
    CONFIRM = "confirms or accepts: I confirm, we accept (what it confirms follows: ATTEND, EVENT, or nothing)"
    DECLINE = "declines or cancels: I decline, cancel, withdraw (what: ATTEND, EVENT, or nothing)"
    WISH = "would like to, which alone decides nothing: I'd love to, would like, wanted to, interested"
    MISSED = "a wish that will not come true: “would have loved to”, “mi-ar fi plăcut”, “wish I could”, “hätte gern”"
    DOUBT = "doubt: maybe, perhaps, probably, likely, I hope, I think, not sure"
    IF = "a condition: if, unless, provided that, as long as, in case, only if"
    BUT = "contrast; starts a clause: but, however, though, yet, except"
    BECAUSE = "a reason follows; starts a clause: because, since, as, due to, so that"
    AND = "joins clauses or people: and, or, as well as, plus"
    ME = "the sender as subject: I, we, myself, the undersigned, our company, our institution (“our firm will attend”)"
    YOU = "the reader as subject: you"
    OTHERS = "other people: colleague, director, wife, team, he, she, they, somebody, the students"
    ORG = "a kind of organisation, whose name in capitals may follow: company, association, museum, Chamber, Ltd"
    TITLE = "before or after a name: Mr, Mrs, Dr, Prof., Ms, domnul, Frau, eng. (never part of the delegate's name)"
    SEND = "sends or names somebody, first person: I'm sending, we delegate, we nominate, will be represented by"
    BRING = (
        "others come along with the sender: I bring, along with, together with, accompanied by, with (if with + people)"
    )
    PEOPLE = "counted with a number: persons, people, of us, participants, seats, places, colleagues (all countable)"
    EVENT = "this event: the workshop, the meeting, the event, the invitation, online, on Zoom, from start to end"
    THEN = "the day or time of the event without a date: that day, that morning, then, on the date"
    OTHER_TIME = (
        "another day or time: tomorrow, next week, yesterday, last week, in autumn, Friday (weekdays go elsewhere)"
    )
    JOIN = "arriving, first person, next to a time: I join, connect, log on, arrive, come in"
    LEAVE = "leaving, first person, next to a time: I leave, must go, drop off, log off, stay until"
    ONLY = "only, not before: only, just, not until, from, until (makes a time a part)"
    FILL = "harmless in a decision: articles, prepositions, pronouns, adverbs of joy or certainty, also, still, there"

    # Numbers: terms that hold one `#`.
    TOTAL = "# people with the sender among them: “we will be #”, “# of us”, “# persons”, “party of #”"
    EXTRA = "# people besides the sender: “plus #”, “and # colleagues”, “# more people”, “bring #”"
    DAY = "# is a day of the month without its month: “on the #th”, “pe #”, “am #.”"
    CLOCK = "# is an hour: “at #”, “# o'clock”, “ora #”, “um # Uhr”"
    NOON = "noon or midday as an hour"
