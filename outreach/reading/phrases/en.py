"""English, folded; curly apostrophes are straight here."""

from __future__ import annotations

from types import MappingProxyType

from outreach.reading.phrases import expand, table
from outreach.reading.phrases.lexicon import Lexicon

_PEOPLE = (
    "(colleagues|people|guests|persons|others|friends|more people|more colleagues|of my colleagues|more|participants)"
)
_WILL = "(i will|i'll|we will|we'll|i shall|we shall|i am going to|i'm going to)"

ENGLISH = Lexicon(
    language="en",
    yes=table(
        "(yes|yep|yeah|absolutely|of course|certainly|definitely|sure thing)",
        "yes (please|indeed|of course|sure|certainly)",
        (
            f"{_WILL} [gladly|happily|definitely|certainly|be happy to|be glad to|be pleased to] (attend|"
            "participate|take part|join|join you|join in|come)"
        ),
        f"{_WILL} [gladly|happily|definitely|certainly] be (there|attending|present|joining|coming)",
        (
            "(i'd|i would|we'd|we would) be (happy|glad|delighted|pleased|honoured|honored) to (attend|join|"
            "join you|participate|come|take part|be there)"
        ),
        "(happy|glad|delighted|pleased) to (attend|join|join you|participate|come|take part|be there|accept)",
        "(i|we) can (attend|make it|come|join|participate|be there)",
        "(i am|i'm|we are|we're) (coming|attending|in|joining|participating)",
        (
            "(i am|i'm|we are|we're) (happy|glad|delighted|pleased) to (confirm|accept|attend|join) [my "
            "attendance|our attendance|my participation|our participation|your invitation|the invitation]"
        ),
        (
            "[i|we|i hereby|we hereby|happy to|i can|we can] confirm [my attendance|our attendance|my "
            "participation|our participation|attendance|participation|my presence]"
        ),
        "(confirmed|attendance confirmed|participation confirmed|accepted)",
        "[i|we] [gladly|happily] accept [your|the] [kind] [invitation]",
        "count (me|us) in",
        "(attending|coming|present)",
        (
            "(see you there|looking forward to attending|looking forward to joining|i look forward to "
            "attending|i look forward to joining|looking forward to joining you)"
        ),
        "[i|we] (wouldn't|would not) miss it [for the world|for anything]",
    ),
    no=table(
        (
            "(no|nope|no thanks|no thank you|sorry no|unfortunately not|unfortunately no|not this time|not "
            "attending|not coming|declined)"
        ),
        (
            "[i|we] (can't|cannot|can not|won't be able to|will not be able to) (attend|make it|come|join|"
            "join you|participate|take part|be there|be present)"
        ),
        (
            "[i am|i'm|we are|we're] (not able|unable) to (attend|make it|come|join|join you|participate|"
            "take part|be there)"
        ),
        (
            "(i|we) (won't|will not|shall not) (attend|be attending|come|be coming|join|be joining|be there|"
            "participate|take part|make it)"
        ),
        (
            "(i am|i'm|we are|we're) not (coming|attending|joining|available|going to make it|going to be "
            "there|going to attend|going to come)"
        ),
        "(i|we) (can|can't|cannot) no longer (attend|come|make it|join)",
        "(i|we) (must|have to|need to|will have to) decline [your|the] [kind] [invitation]",
        "(i|we) [regretfully|respectfully] decline [your|the] [kind] [invitation]",
        (
            "(i'll|i will|we'll|we will) (have to pass|have to decline|not be there|not be able to attend|"
            "not be able to join|not be able to make it)"
        ),
        "count (me|us) out",
    ),
    maybe=table(
        "(maybe|perhaps|possibly|probably|most likely|likely|most likely yes|probably yes)",
        "[i am|i'm|we are|we're] not sure [yet] [if i can attend|if i can come|if i can make it]",
        "[i|we] (don't|do not) know yet",
        "(i|we) (might|may) (attend|come|join|be able to attend|be able to join|be able to come|be there)",
        "(i'll|i will|we'll|we will|will) try [my best] to (attend|come|join|make it|be there|participate)",
        "(tentative|tentatively|tentatively yes)",
        "i (think so|guess so|hope so)",
        "(i|we) hope to (attend|come|join|make it|be there)",
    ),
    greeting=table(
        (
            "(hi|hello|hey|dear|greetings|good morning|good afternoon|good evening|good day|hi there|hello "
            "there|hi all|hello all)"
        ),
        (
            "dear (all|sir|madam|sir or madam|sir/madam|colleague|colleagues|ms|mr|mrs|dr|organisers|"
            "organizers|organiser|team|friends)"
        ),
    ),
    courtesy=table(
        (
            "(thanks|thank you|many thanks|thx|thanks a lot|thank you very much|thank you so much|thanks so "
            "much|thanks very much|cheers|much appreciated|thanks again|thank you again|thanks in advance)"
        ),
        (
            "(thanks|thank you|many thanks|thanks a lot|thank you very much|thank you so much) for (the|your|"
            "this|inviting) [kind|lovely] (invitation|invite|me|us|message|email|information|e-mail)"
        ),
        "thank you for having (me|us)",
        "[with] (kind|best|warm|many|kindest|warmest) (regards|wishes)",
        (
            "(regards|best|sincerely|yours sincerely|yours faithfully|all the best|take care|have a nice day|"
            "have a great day|have a good day|have a lovely day|have a nice weekend|best of luck|good luck)"
        ),
        (
            "(looking forward|looking forward to it|look forward to it|i look forward to it|can't wait|i "
            "can't wait|see you|see you then|see you soon)"
        ),
        "(great|great initiative|congratulations|well done|nice|lovely|wonderful|sounds great|sounds good)",
        "(please|kindly)",
    ),
    regret=table(
        (
            "(sorry|so sorry|very sorry|i'm sorry|i am sorry|we are sorry|apologies|my apologies|"
            "unfortunately|sadly|regretfully|regrettably|i'm afraid|i am afraid|alas|with regret|i regret)"
        ),
        "(maybe|perhaps|hopefully) (next time|another time|some other time)",
        "(next time|another time)",
    ),
    filler=table(
        "[at|in|for] (the|your|this) [online] (workshop|event|meeting|session|webinar)",
        "(in future|in the future|any more|anymore)",
        (
            "(i|we|sure|ok|okay|perfect|and|for sure|with pleasure|gladly|at the workshop|at the event|"
            "online|for me|after all|this is to confirm)"
        ),
    ),
    guests=MappingProxyType(
        dict.fromkeys(expand(f"[together] with # [other] {_PEOPLE}"), 0)
        | dict.fromkeys(expand(f"(plus|+|and) # [{_PEOPLE[1:-1]}]"), 0)
        | dict.fromkeys(expand(f"bringing # {_PEOPLE}"), 0)
    ),
    coming=MappingProxyType(
        dict.fromkeys(
            expand(
                "(me|i|myself|it will be me|it'll be me|that will be me|that'll be me) (plus|and|+) # "
                f"[{_PEOPLE[1:-1]}]"
            ),
            0,
        )
        | dict.fromkeys(
            expand(f"(i will|i'll|i am|i'm) (come|coming|attend|attending|bring|bringing) [with] # [other] {_PEOPLE}"),
            0,
        )
        | dict.fromkeys(
            expand("(there will be|there'll be|we will be|we'll be|we are) # [of us|people|persons|participants]"), -1
        )
        | dict.fromkeys(
            expand("# of us (will attend|will come|are coming|will join|will be there|will participate)"), -1
        )
    ),
    companions=table(
        (
            "[together] with (a colleague|my colleague|one colleague|a guest|my wife|my husband|my partner|a "
            "friend|one guest|one more person|another colleague)"
        ),
        (
            "(plus|and) (a colleague|my colleague|one colleague|a guest|my wife|my husband|my partner|a "
            "friend|one guest|one more)"
        ),
    ),
    some=table("[together] with (some|several|a few|a couple of|my) (colleagues|people|friends|team)"),
    late=table(
        "[but] (i will|i'll|i might|i may|i'm going to) be [a bit|a little|slightly|a few minutes] late",
        "[but] (i will|i'll) (join|arrive|be joining) [a bit|a little|slightly] (late|later)",
    ),
    early=table(
        "[but] (i will|i'll|i) (have to|need to|must) leave [a bit|a little|slightly] early",
        "[but] (i can only|i will only|i'll only) (stay for|join for|attend) the first (part|half|hour)",
    ),
    unsubscribe=table(
        "(unsubscribe|unsubscribe me|unsubscribe us|opt me out)",
        (
            "(remove|delete|take) (me|us|my address|this address|my email|my e-mail) (from|off) (your|the|"
            "this|all) (mailing list|mailing lists|distribution list|contact list|email list|e-mail list)"
        ),
        "(remove|delete) (me|us) from your (list|lists|database)",
        "take (me|us) off your (list|lists)",
        "stop (emailing|e-mailing|contacting|mailing|spamming|writing to) (me|us)",
        "stop sending (me|us) (emails|e-mails|messages|invitations|these|mail|these emails|these messages)",
        "(don't|do not) (email|e-mail|contact|write to) (me|us) (again|any more|anymore|in future|in the future)",
        "(don't|do not) send (me|us) (these|any more|more|such|these emails|any more emails|any emails|such emails)",
    ),
    requests=table(
        "(could|can|would|will) you",
        (
            "please (send|let|tell|use|remove|contact|forward|confirm|note|advise|share|provide|call|write|"
            "resend|change|update|check|take|add|cancel|delete|stop|do|don't|find)"
        ),
        "(send|tell|give|call|forward) (me|us)",
        "let (me|us) know",
        "(i|we) (need|would need|'d need|must know|would like to know|'d like to know|am waiting|have a question)",
        "(i'd|we'd) (need|like to know)",
        "(who gave you|where do i|how do i|when will|what time|is there)",
    ),
    numbers=MappingProxyType(
        {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
    ),
)
