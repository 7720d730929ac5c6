"""English."""

from __future__ import annotations

from outreach.reading.meaning.lexicon import Lexicon
from outreach.reading.meaning.senses import Sense

LEXICON = Lexicon(
    language="en",
    months=(
        "january jan | february feb | march mar | april apr | may | june jun | july jul | august aug | "
        "september sept sep | october oct | november nov | december dec"
    ),
    weekdays=(
        "monday mon mondays | tuesday tue tues | wednesday wed weds | thursday thu thur thurs | friday fri fridays | "
        "saturday sat | sunday sun"
    ),
    numbers={
        "two": 2,
        "three": 3,
        "four": 4,
        "five": 5,
        "six": 6,
        "seven": 7,
        "eight": 8,
        "nine": 9,
        "ten": 10,
        "eleven": 11,
        "twelve": 12,
        "fifteen": 15,
        "twenty": 20,
    },
    groups={
        "joy": """
            (very|more than|really|so|only too|truly|absolutely|) (happy|glad|pleased|delighted|thrilled|honoured|
            honored|excited|keen|eager) to
            with (great|much|) (pleasure|joy|interest|delight) | gladly | happily | with (great|) enthusiasm
        """,
        "inf": """
            attend | come (along|too|as well|) | join (in|you|us|you all|the (call|meeting|workshop)|)
            be (there|present|in attendance|with you|joining (you|)|attending|coming|participating|online|on (zoom|
            the call)|part of (it|this)|around|tuning in|taking part)
            participate | take part (in (it|this)|) | make it (work|there|) | show up | turn up | tune in
            attend to (it|this) | accept | be (at|in) (it|this) | dial in | be able to <simple> | hop on | pop in
            make (the|that) (date|day|time|workshop|meeting|event)
        """,
        "simple": """
            attend | come | join | participate | take part | be there | be present | make it | join you | accept
        """,
        "list": """
            (your|the|this|any|all) (further|) (mailing|distribution|e mail|email|contact|) (list*|database|records|
            mailings)
        """,
        "mail": """
            mail* | e mail* | email* | message* | invitation* | newsletter* | spam | correspondence | these | this
        """,
        "event": """
            workshop* | event | events | meeting | webinar | session | sessions | online event | online workshop
            seminar online | programme | call | gathering
        """,
        "regards": """
            regards | wishes | greetings | best | cheers | sincerely | faithfully | thanks | respect
        """,
        "first": """
            (first|opening|early|initial) (part|half|hour|session|section|bit|thirty minutes|30 minutes|two hours|
            slot|block) | morning part | start | beginning | results (part|)
        """,
        "last": """
            (second|last|latter|final|closing|afternoon) (part|half|hour|session|section|bit|thirty minutes|two hours|
            slot|block) | end of it | group (sessions|work) | breakout* (groups|rooms|sessions|)
        """,
        "who": """
            colleague | colleagues | coworker* | co worker* | director* | manager* | boss | chief | head | wife
            husband | partner* | daughter | son | sister | brother
            mother | father | mum | mom | dad | friend* | assistant* | secretary | intern* | trainee* | student*
            deputy | president | chair* | chairman | mayor | vice mayor
            dean | rector | he | she | they | somebody | someone | anyone | anybody | everyone | everybody | whoever
            who | representative* | employee* | staff member* | member*
            accountant | lawyer* | expert* | officer* | coordinator* | co ordinator* | team | teammate*
            replacement | successor | substitute | teacher* | professor | doctor
        """,
    },
    strangers="""
        attended | attends | attendee* | participated | participates | participant* | joined | joins | confirmed
        declined | coming up
        registered | invited | invite* | cancelled | canceled
    """,
    terms={
        Sense.YES: """
            (you (will|ll|can)|) (find|see|spot|meet) (me|us) (there|online|on zoom|among (you|the participants))
            (attendance|participation|presence) (is|) confirmed
            (my|our) (attendance|participation|presence) is (hereby|) confirmed
            (ok|okay|fine|good|perfect|great) (for|with|by) (me|us)
            (you|it|the programme|that) (have|has|) convinced (me|us)
            (i|we) (will|ll) (come|attend|join|be there) (anyway|regardless|no matter what|for sure|without fail|in
            any case|all the same) | (wild horses|nothing) (couldn|wouldn|could|would) (n t|t|not|) (keep|stop) (me|
            us) (away|) | consider (me|us) (in|registered|signed up|booked|enrolled)
            (i|we) (will|ll|shall) (definitely|certainly|surely|gladly|be happy to|be glad to|be delighted to|) (tune|
            dial|log|zoom) in (from ..|) | (i|we) (say|said) yes | yes from (me|us|our side) | rsvp yes
            that s a yes | (more than|very|only too) happy to (join|attend|come|participate) (you|)
            (i|we) (would|d) be (very|more than|) (happy|glad|delighted|honoured|pleased) to (<inf>)
            yes (please|of course|indeed|absolutely|certainly|sure|definitely|gladly|thank you|thanks|for sure|sir|ma
            am|to all|from me|from us|) | yess* | yep | yeah | yup | yea | aye | ja
            sure | sure thing | for sure | absolutely | definitely | of course | certainly | naturally
            by all means | gladly | with (great|) pleasure | will do | agreed | deal | you bet
            it s a yes (from (me|us)|) | it s a date | definite yes
            a (definite|big|firm|clear|resounding) yes (from (me|us)|)
            count (me|us) in | counting on it | (i|we) (am|are|m|re) (so|totally|definitely|still|all|both|defo|in
            fact|) in | (am|are|m|re) (so|totally|both|all|) in | in for sure | all in | i m game | we re game
            i m on board | we re on board | i m up for it
            (would|will|wouldn|won|wouldnt|wont) (not|n t|t|) (dream of missing|miss|be missing|want to miss) (it|
            this|this one|that|the chance|out) (for (the world|anything)|)
            (not|never) (going to miss|missing|to be missed|about to miss) (it|this|this one|that|)
            not be missing (it|this|this one|) | can t miss (it|this|this one)
            see you (there|then|on the #|on the # th|on # th|on|all there|online|on zoom|on screen|at the workshop|at
            the event|in june|all|next month) | talk to you on the # th | speak to you on the # th
            you (will|ll) (see|find) (me|us) (there|on the #|on the # th|)
            <joy> (attend|join|come|be there|take part|participate|accept|be part of it|say yes|join you|confirm (my|
            our|) (attendance|participation|presence|)) | (it (will|would) be|) (my|our|a) (great|) (pleasure|honour|
            honor) to (attend|join|come|participate|take part|accept|be there)
            you can (count|rely|depend) on (me|us) | (you can|please|) (put|sign|add|book|register|enrol|enroll|
            pencil|note|mark|list) (me|us) (down|up|in|on the list|for the (workshop|event)|as (attending|coming|a
            yes|yes)|) (please|) | (my|our) (place|seat|name|spot) is (booked|taken|down)
            reserve (a|my|me a|us a) (place|seat|spot)
            (i|we|) (have|ve|) (got|) (it|you|the date|that) (is|) (in|on|into) (my|our|the) (calendar|diary|agenda|
            schedule) | (it s|its|is) (in|on) (my|our|the) (calendar|diary)
            (saved|blocked|booked|reserved|ticked) (the|my|our|out|) (date|calendar|diary|morning|slot|)
            save (me|us) a (seat|place|spot) | date is (saved|blocked)
            (i|we) accept (your|the|this|) (kind|lovely|gracious|) (invitation|invite|)
            accept (your|the) (kind|) invitation | accepted | confirmed | present as always | present and correct
            it s settled | works for (me|us) | that works | suits (me|us) (fine|perfectly|well|)
            the date (works|suits|is fine) | i m free (then|that (day|morning)|on the # th|) | we are free (then|)
            (can t|cannot|can not|cant|can hardly) wait to (<inf>) | not going to say no
            why wouldn t i (come|attend|join|be there|) | how could (i|we) (miss (it|this)|refuse|say no)
            nothing (will|could|would) (keep|stop) (me|us) (away|) | i m coming | we re coming
            looking forward to (attending|joining|participating|taking part|being there)
        """,
        Sense.NO: """
            (can t|cannot|can not|couldn t|unable to) (get away|accept (the|your|this) (kind|) (invitation|invite)|
            accept|free (myself|ourselves|anyone)|leave (work|the office|the shop)|take time off|step away|break away|
            be released) | so (it s a no|no)
            regrets (from (me|my side|us|our side)|only|) | (no|little|not much) (point|sense|use) in (me|my|us|
            our) (coming|joining|attending|participating) | (doesn|does) (n t|t|not) make sense (for (me|us)|
            ) to (<inf>) | (don t|do not|can t|cannot|couldn t) see (myself|ourselves) (attending|coming|joining|
            participating) (in|) | rsvp no | i have to give (it|this) up | (i|we) give up
            (have|had|will have|ll have|am going|are going) to (say|send) (no|my regrets|our regrets|my apologies|our
            apologies) | (will|ll) be (absent|missing|sitting this one out|giving it a miss)
            (put|mark) (me|us) (down|) as (absent|not attending|not coming|a no)
            (not|n t) (going to|gonna) (work|happen|make it) (for (me|us)|this time|)
            (prevented|unable) from (attending|joining|coming) | (i|we) (will|ll) not be (of the party|among you)
            no | no (thanks|thank you|sorry|can do) | nope | nah | not | negative | nay | no from (me|us)
            (it s|its|is|a|that s) (a|) (definite|firm|definitely a|) no (from (me|us)|for (me|us)|)
            (count|rule|leave) (me|us) out | leave (me|us) out of (it|this)
            (have|ll have|need|going|must|forced|obliged) (to|) (pass|decline|skip|miss out|miss (it|this|this one|
            the (workshop|event|meeting))|bow out|back out|pull out|drop out|cancel|sit (this|it) (one|) out|give (it|
            this|this one) a miss|say no|turn (it|this|you|your invitation) down|refuse) (on this (one|occasion)|this
            time|)
            (will|ll) (have to|need to|) (pass|skip (it|this|this one|)|sit (this|it) (one|) out|give (it|this|this
            one) a miss|decline|miss (it|this|this one|the (workshop|event))) (on this (one|occasion)|this time|)
            not (this time|me this time|for (me|us)|on this occasion|this year|possible|available) (around|) (i m
            afraid|)
            (will|wo|won) (not|n t|t) (be (there|present|able|attending|coming|joining|participating|with you|
            available|in attendance)|make it|attend|come|join|participate|take part|work) (to (<simple>)|myself|this
            time|) | wont (be (there|able|coming|attending|joining)|make it|attend|come) (to (<simple>)|)
            can (t|not) (<inf>) (this time|on (this|that) (occasion|day|date|morning)|on the # th|i m afraid|)
            cannot (<inf>) (this time|on (this|that) (occasion|day|date|morning)|on the # th|) | cant (<inf>)
            couldn t make it | unable to (<inf>) | not (be able|able|in a position|free) to (<inf>)
            can (t|not) (i m afraid|unfortunately|sadly|sorry|this time|then|that (day|morning)|on (that|the) (day|
            date)|do (it|that (day|morning|date)|)|on the # th|on the #|myself|)
            cannot (sorry|this time|then|that day|do it|on the # th|myself|)
            (not|n t) (interested|for us|our thing|my thing|my cup of tea) | don t (count|rely) on (me|us)
            don t (wait|expect) (for|) (me|us) | out for (this|that) one | (i|we) (m|am|re|are) out
            (i|we) (m|am|re|are) not (in|going|coming|attending|joining|participating|going to (<inf>)|able to
            (<inf>)|available (then|that day|on that (date|day)|on the # th|)|free (then|that (day|morning)|on (that|
            the) (day|date)|on the # th|)) (this time|after all|any more|anymore|)
            (i|we) (will|ll|shall|am going to) (have to|) miss (it|this|this one|out|you|the (workshop|event)) (this
            time|) |
            regretfully decline | (i|we) (must|have to|regret to|am going to|will) (respectfully|politely|regretfully|
            reluctantly|unfortunately|therefore|) decline (your|the|) (kind|) (invitation|)
            (my|our) (apologies|regrets) (for not (attending|being able to (<inf>))|for (my|our) absence)
            send (my|our) (apologies|regrets) | please accept (my|our) (apologies|regrets) (for (my|our) absence|)
            (take|strike|cross|scratch) (me|us) off (the|your|) (list|attendance list|list of participants) (for (the
            # th|the workshop|this|this one)) | maybe next time | next time (perhaps|maybe|hopefully|then|)
            another time (perhaps|maybe|) | some other time | pass on this one | i ll pass | we ll pass | i pass
            we pass | hard pass | no go | (doesn t|does not|won t|will not) (work|suit|fit) (for|) (me|us|my
            schedule|our schedule|)
            (there is|there s|i see|) no (way|chance|possibility) (i|we|of me|that i|that we) (can|could|will|ll|
            making) (<inf>|it) | cannot spare (anyone|anybody|someone) | can t spare (anyone|anybody|someone)
            nobody (from (us|our side|our team|here)|of us|) (can|will|is able to|is free to|is available to) (<inf>)
            (none|neither) of us (can|will|is able to|is available|is free) (to|) (<inf>|)
            neither i nor .. (can|will|are able to) (<inf>) | not (take|taking) part | not participating
            not attending | not coming | not joining | won t be participating
        """,
        Sense.MAYBE: """
            (chances|odds) are (good|high|fair|fifty fifty|slim) (that|) (i|we|) (ll|will|can|) (<inf>|)
            (good|fair|high|decent|slim) chance (that|of|) (i|we|) (ll|will|can|) (<inf>|)
            (don t|do not) hold me to (it|that) | (hard|difficult|too (early|soon)) to (say|tell) (yet|now|at the
            moment|) | (if|provided|assuming) (nothing|all|everything|i|we|my|the) (comes up|goes well|goes to plan|
            gets in the way|can|could|manage|get time|have time|changes) (i|we) (ll|will) (<inf>)
            (can|could) (neither|not) confirm (nor|or) (deny|decline) (yet|)
            (still|have to|need to) (waiting|see|find out|figure out|check) (if|whether) (i|we) (can|could|will|am
            able to) (<inf>)
            (not|n t) (think|believe|sure|suppose) (i|we|that i|that we) (will|ll|can|could) (be able to|) (<inf>)
            (not|n t) think so
            fifty fifty | 50 50 | pencil (me|us) in | (put|mark) (me|us) (down|) as (a|) (maybe|tentative|undecided|
            possible) | (not|n t) (entirely|so|100|at all|yet|quite|really|completely|totally|) (sure|certain|clear|
            decided) (yet|any more|anymore|whether (i|we) (can|will|could) (<inf>)|if (i|we) (can|will|could) (<inf>)|
            that (i|we) (can|will) (<inf>)|(i|we) (can|will) (<inf>)|about (it|this)|) (yet|)
            (i|we|) (am|are|m|re|) (still|) (unsure|undecided|uncertain|tentative|in two minds|on the fence) (yet|
            whether (i|we) (can|will) (<inf>)|if (i|we) (can|will) (<inf>)|)
            don t know (yet|if (i|we) (can|ll|will|could) (<inf>)|whether (i|we) (can|ll|will) (<inf>)|for sure|
            ) (yet|)
            (it|that|this|all|everything|) depends (on|) (whether|if|how|what|) | depending on
            (can t|cannot|can not|couldn t|won t|cant) (say|promise|commit|guarantee|confirm|tell) (yet|for sure|for
            definite|for certain|anything|more now|more|it|at the moment|right now|now|at this (stage|point)|100|
            ) (yet|)
            (will|ll|would|going to|) (try|do my best|do our best|do everything i can|try my best|try our best|try
            hard|see if i can|see if we can|see whether i can|see what i can do) (and|to|) (<inf>|do so|)
            trying to (<inf>) | touch and go | no promises | (without|no) (promising|commitment)
            do not want to promise (it|)
            (might|may) (well|be able to|just|possibly|) (<inf>)
            (hope|hoping|hopefully|i hope|we hope) (to|that i can|that we can|i can|we can|i ll be able to|i will be
            able to|i will|we will|) (<inf>) | (i|we) (should|ought to) (be able to|) (<inf>)
            (i|we) (think|believe|guess|suppose) (so|i can (<inf>)|we can (<inf>)|i will (<inf>)|i ll (<inf>)|we ll
            (<inf>)|i should (<inf>)|yes) | (probably|likely|most likely|very likely|most probably|perhaps|maybe|
            possibly|tentatively) (yes|so|not|a yes|in|i ll be there|) | tentative (yes|) | maybe yes maybe no
            ask me again | it should work (out|) | should work (out|)
            still (up in the air|open|uncertain|unclear|unconfirmed) | we ll see | let s see | remains to be seen
            yes in principle | in principle (yes|)
            provisional* (yes|) | provisionally | subject to (confirmation|approval|change)
            waiting (on|for) (a|an|the|my|confirmation|approval)
        """,
        Sense.LATER: """
            (get|come|be) back (to|in touch with) you | (i|we|) (will|ll|shall|can|) (let you know|inform you|tell
            you (later|tomorrow|soon)|give you (the|a|my|our) (final|) (answer|reply|response)|confirm (later|soon|
            closer|nearer|by|in|next|tomorrow|asap|as soon)|revert|write again|advise|answer you|reply (later|
            properly))
            let me (check|see|think|ask|look|discuss|consult|talk|get back)
            (need|have) to (check|ask|consult|discuss|see|clear it)
            (will|ll) (check|discuss|consult|ask|think about it|look into it|see)
            (discuss|discussing|checking) (internally|with) | (passed|forwarded|submitted|sent) (it|this|your
            (invitation|mail|email)|) to (the|our) (management|board|director*|leadership|head*)
            confirm closer to the (date|day|time) | final answer | to be confirmed | tbc | pending
        """,
        Sense.RECEIPT: """
            (already|have already|ve already) (answered|replied|responded|written) (to|) (you|) (on|via|by|
            ) (whatsapp|phone|facebook|mail|e mail|email|messenger|)
            (i|we) already (answered|replied|responded|wrote) (to|) (you|)
            (well|duly|safely|) received (with thanks|your|) | (i|we|) (have|ve|) (just|) (received|got|read|
            seen) (your|the|this) (kind|) (invitation|invite|mail|e mail|email|message|letter|note)
            (i|we) (hereby|can|) (confirm|acknowledge) (receipt|reception|receiving|having received) (of|) (your|the|
            this|) (invitation|invite|mail|e mail|email|message|)
            (have|ve|will|ll|) (passed|forwarded|shared|circulated|distributed|pass|forward|share|posted|spread) (it|
            this|them|the (invitation|programme|mail|word)|your (invitation|mail|message)|) (on|) (to|with|among|in|
            ) | noted (with thanks|) | message received | got it | receipt (confirmed|acknowledged) | acknowledged
        """,
        Sense.COURTESY: """
            (many|much|) (thank|thanks) (you|u|) (very much|so much|a lot|a million|again|indeed|ever so much|) (for
            (the|your|this|that|having|inviting|thinking of|organising|organizing|all|letting|asking|reaching|
            including|keeping|sharing|getting|taking) (kind|lovely|nice|generous|gracious|warm|interesting|us|me|of
            me|of us|) (invitation|invite|mail|e mail|email|message|information|info|note|update|reminder|
            understanding|offer|opportunity|consideration|work|support|patience|know|work|us|me|out|in touch|in the
            loop|you do|time|it|this|)|in advance|to you|all|both|) | thx | ta | tks
            cheers for (the|this) (invite|mail)
            i am (very|most|) grateful | (i|we) (really|very much|greatly|) appreciate (the|your|it|this) (invitation|
            initiative|effort|kind|thought|offer|) (invitation|) | much appreciated
            (honoured|honored|flattered|touched) (by|to be|to have been) (invited|asked|your invitation|thought of)
            (how|so|very) (kind|nice|lovely|thoughtful) (of you|to (hear|think)|) (to (invite|think of|ask) (me|us)|)
            hi | hello | hey | hiya | dear | greetings | good (morning|afternoon|evening|day) | hi there
            hello there | dear (sir|madam|sirs|all|colleague*|organiser*|organizer*|team|friends|ms|mr|mrs) (or
            madam|and madam|) | ladies and gentlemen | to whom it may concern | morning | evening
            (i|we|) (am|are|m|re|) (very much|really|so|much|) (looking|look) forward (to (it|this|that|seeing you|
            meeting you|hearing (from you|more)|the (event|day|workshop|details|discussion|discussions|exchange|
            sessions|group sessions)|receiving (the|) (details|link|information))|very much|)
            (can t|cannot|can not|cant|can hardly) wait | (await|awaiting) (the|your|further) (technical|) (details|
            link|information|instructions)
            (great|wonderful|lovely|excellent|brilliant|fantastic|super|nice|good|fab|amazing|superb|what a
            great) (initiative|idea|work|job|stuff|programme|project|event|news|topic|one|to hear (from you|)|effort|
            ) | (sounds|looks|that sounds|it sounds|this sounds) (good|great|lovely|interesting|fantastic|like (a|)
            (fun|a great day|a plan)|very interesting|wonderful|brilliant|really interesting|useful|cracking)
            congratulations (on|) | congrats | well done | keep up the good work | keep it up
            (i|we|) (wish|wishing|hope) (you|it|the|that|all|this|everything) (all|every|the|a|you|is|are|goes|event|
            workshop|much|) (well|success|best|great|luck|of luck|successful|very best|good|a success|day|event|goes
            well|fine) (of (luck|success)|event|workshop|day|with (it|the event|the workshop|everything|it all)|in
            (advance|your work)|) | (best|good) (of luck|luck) (with|for|to) (it|this|you|the|your|everything|
            all) (all|event|workshop|organisation|) | hope (it|all|this|everything) (goes|will go|is going) (well|
            fine|smoothly) | hope you (are|re) (well|fine|safe|all well|keeping well|doing well) | all the best
            every success | stay (safe|healthy|well) | take care (of yourself|)
            have a (nice|good|great|lovely|wonderful|successful) (day|one|week|weekend|time|event|workshop|evening)
            (if|should) you (need|have|require|want) (anything|any|more|further|help|something) (else|from (me|us)|
            questions|information|help|) | (don t|do not|please do not) hesitate (to (contact|call|write|ask) (me|us|
            )|) | let me know if (you need|there is|i can) (anything|help|)
            feel free to (contact|call|write|ask) (me|us|)
            (sorry|apologies|apologise|apologize|excuse me|my apologies|i apologise|i apologize|pardon|forgive
            me) (for|about|that) (the|my|this|being|not|a|such|i (switch|answer|reply|write|am)|replying|answering|
            writing) (late|delay|delayed|belated|silence|slow|short|brief|bother*|inconvenience|confusion|english|bad
            english|replying|answering|writing|answer*|reply|so|to|typos|back and forth|mix up|noise|earlier|
            sooner) (reply|response|answer|in (replying|answering)|late|english|notice|earlier|sooner|)
            better late than never | lovely to hear from you | (nice|great|good|lovely) to (hear from|see|meet) you
            it s been (an age|ages|a while)
            please (find|note) | please be (informed|advised) (that|)
            this is to (inform|confirm|let) (you|) (know|) (that|) | bless you | xoxo | x | best of luck
            fingers crossed for you | you are doing (great|amazing) (work|)
        """,
        Sense.CLOSING: """
            (best|kind|warm|warmest|kindest|with kind|with best|many|with warm|my best|cordial|friendly|with friendly|
            yours|with the best|bright|sunny|greetings|with many|with) (<regards>) (from ..|) | regards | cheers
            best | all best | yours (sincerely|faithfully|truly|ever|) | sincerely (yours|) | faithfully yours
            respectfully (yours|) | cordially | thanks (again|a lot|in advance|) and (best|kind) regards
            thanks and regards | with (regards|respect|gratitude|thanks|appreciation) | rgds | br | kr | love | xx
            xxx | sent from my .. | sent via .. | all the best | bye | bye bye | see you | warmly | talk soon
            speak soon | greetings (from ..|) | in haste | on behalf of the (board|team|committee|office|management)
        """,
        Sense.REGRET: """
            (i m|i am|we re|we are|so|very|really|terribly|) sorry (to (say|tell|inform|have to|disappoint)|but|about
            that|) | unfortunately | (i|we|much to my|to my|to our|with|it is with|) (deeply|very much|really|great|
            much|) (regret|regrets) (to (say|tell|inform|have to|let) (you|) (know|) (that|)|that|) | regrettably
            regretfully | alas | (i m|i am|we re|we are|) afraid (that|not|) | sadly
            (what|such|it s|that s) a (shame|pity) | pity | shame | too bad | (i|we) (must|) apologi* | apologies
            my apologies | for (personal|family|health|medical|professional|work) reasons
            due to (personal|family|health|medical) reasons | to my great regret
        """,
        Sense.AWAY: """
            (suspended|ceased|stopped|closed) (all|our|my|its|) (activities|activity|operations|business|company|
            shop) (until|) | (my|her|his) (birthday|anniversary)
            (off|going|travelling|heading|driving|away) to the (mountains|sea|seaside|coast|countryside|hospital)
            delivery room | giving birth | (in|on) (recovery|rehab|a retreat|a cruise|tour)
            (lost|losing) my voice and
            (on|during|in the middle of) (my|our|a|an|annual|parental|maternity|paternity|sick|medical|summer|family|
            the|) (holiday|holidays|leave|vacation|honeymoon|sabbatical|annual leave|parental leave|maternity leave|
            sick leave) | out of (the|) (office|country|town|action) | (away|abroad) | in hospital | in quarantine
            recovering (from|) | having (surgery|an operation|a baby)
            (my|the) (surgery|operation|wedding|phd defence|defence|funeral|viva|due date)
            (a|the) (funeral|wedding) | getting married | (flying|travelling|traveling|driving|sailing|hiking|
            camping|moving house) (to|in|back|with|) | on (the|a) (road|ferry|plane|train|flight|boat|mission|
            business trip|field trip) | (on|at) (duty|call) | on call | on a business trip | business trip
            in the middle of nowhere | (not|n t) (in|be in) (town|the country|the office) | on furlough | furloughed
        """,
        Sense.REASON: """
            (surgery|office|consultation) hours | patients | rehearsals
            something else (on|already|that day|planned|) | (have|got) (a|an|my|our|to) (class|lecture|lectures|
            lesson|exam|training|shift|meeting|call|interview|appointment|deadline|inspection|rehearsal|delivery|
            pitch|client) | (teaching|lecturing|working|on shift|on duty) (that day|then|all day|until|)
            (another|other|prior|previous|previously|existing|conflicting|parallel|important|urgent|unavoidable|
            clashing|overlapping) (meeting*|commitment*|engagement*|appointment*|event*|obligation*|arrangement*|
            duties|plans|deadline*|call*|booking*|scheduled|booked) | prior engagement*
            (already|otherwise) (booked|engaged|committed|occupied|busy|planned|full) | clash* | conflict*
            overlap* | collide* | coincide* | busy | swamped | snowed under | overloaded | workload | tied up
            deadline* | exam | exams | exam period | short staffed | understaffed | too much (on|work|going)
            on my plate | on our plate | (no|not enough|lack of) (time|staff|capacity|people) | capacity
            (don t|do not|doesn t) have (time|the time|capacity|anyone) | appointment | shift | ill | sick | unwell
            flu | covid | surgery | court | hearing | delivery | audit* | inspection | double booked | meeting
            meetings | my own event | our own event | something (came|has come) up | family (emergency|matters|event)
        """,
        Sense.GONE: """
            (no longer|not|n t) (work|working|with|employed|part of|in charge|responsible|on|the right (person|
            address|contact)) (here|at|for|in|there|anymore|any more|)
            no longer (works|there|here|monitored|in use) | (i|she|he) (have|ve|has|) (left|quit|retired|
            moved) (from|the|to|on|) (company|agency|organisation|organization|university|municipality|job|post|
            office|) | (have|has|) retired (from|) | wrong (person|address|recipient|mailbox)
            (not|n t) (the|a) (person|company) you | this mailbox is | don t work (here|there|on|for|at|in)
            mistaken identity
        """,
        Sense.ASK: """
            (could|can|would|will|won t) (you|i|we|someone|anybody|anyone|somebody|it) (please|kindly|perhaps|
            possibly|also|maybe|just|) | please (do|could|can|also|kindly|just|) (send|let|tell|confirm|use|contact|
            provide|forward|advise|resend|give|share|call|write|change|correct|update|add|include|inform|keep|make|
            have|check|explain|reply|answer|invite|address|direct|specify|clarify|indicate|note that my|register|ask|
            email|mail|ring|ship|reconsider|issue|record|remove|see)
            (i|we) (would|d|will|ll|do|also|just|) (be grateful|appreciate it|need|require|ask|request|like to (know|
            ask|receive|have|see|get|request|hear|propose|suggest|present|speak|say)|be interested in (the|receiving|
            seeing)|be happy to receive|want to (know|ask)) | may (i|we) (ask|have|get|know|also|)
            is it (possible|ok|okay|alright|in|going|still|free|recorded) | is there (a|any|an|parking|)
            are there (any|) | do (i|we|you) (have|need|know|record|get|plan|happen|think)
            what (is|s|are|time|link|do|does|about|kind|language|platform) | when (is|will|does|do|are|can)
            where (is|will|do|does|can|are|s) | who (is|will|gave|else|can|are|do)
            how (do|does|can|much|long|many|will|to|is) (i|we|) | which (time|language|platform|link|day|address)
            will (there|it|the|this|you|participants) (be|)
            send (me|us) (the|a|some|your|more|) (slides|recording|link|details|agenda|programme|information|invoice|
            certificate|materials|presentation|presentations|pdf|files|minutes|)
            let (me|us) (have|know) (the|if|what|when|where|how|whether|) (link|slides|details|)
            (keep|inform) (me|us) (posted|informed|in the loop|updated|of|about) | quick (question|one)
            (a|one|my|small) (question|request|favour|favor) | question | call me | ring me
            contact me (at|on|via|by) | (i|we) (cannot|can t|could not|couldn t|did not|didn t|don t) (find|open|
            receive|get|click|register|download|access|see (the|any|a|it))
            use my (new|other|private|work) (address|email|e mail)
            (doesn t|does not|isn t|is not|don t) (work|working|open|load|seem)
            (would|should) still like to (hear|receive|get|be informed)
            (happy|glad|keen|interested) to (receive|get|see|hear|have) (the|about|) (slides|recording|results|
            materials|next|)
        """,
        Sense.UNSUBSCRIBE: """
            stop (the|these|your|all) (messages|mails|emails|e mails|invitations|spam|newsletter*)
            enough (of|with) (the|these|your) (messages|mails|emails)
            (please|kindly|can you|could you|) (remove|delete|take|drop|strike|erase) (me|us|my (address|name|email|e
            mail|data)|our (address|name|data)|this (address|email|e mail)|my e mail address|my email address) (from|
            off|out of) (<list>|(any|all) (further|future) (mailings|communication))
            (please|) (remove|delete) (me|us|my (address|data|email|details)|this address)
            unsubscribe (me|us|this address|) (please|)
            (please|) (stop|cease|quit) (sending|writing|mailing|emailing|e mailing|contacting|spamming|
            bothering) (me|us|to this address|) (these|this|<mail>|)
            (please|) (do not|don t|dont|no longer) (send|write|e mail|email|mail|contact|bother) (me|us|to|
            any) (these|this|again|more|any|any more|anymore|in future|further|) (<mail>|in future|any more|again|)
            (no|not want|don t want|do not want|do not wish|don t wish|no longer wish|no longer want) (to (receive|
            get|be contacted)|any|) (any|such|more|further|your|these|) (<mail>) | no more (<mail>) (please|)
            opt out
        """,
        Sense.LATE: """
            (a bit|a little|slightly|somewhat|about|some|few minutes|a few minutes|# minutes|# min|an hour|half an
            hour|) late (by|) | # minutes late | (will|ll|may|might|i|we|) (be|arrive|join|come|run) (a bit|a little|
            slightly|about|some|) (# (minutes|min|mins)|an hour|half an hour|fifteen minutes|later|) late
            (running|be|join|arrive) late | (only|just) (join|come|be there|attend|make|make it|participate|log on|
            log in|be able to (join|attend|come|make it)|) (for|to|in|at|from) (the|) (<last>)
            (for|from) the (<last>) (only|onwards|) | <last> only | miss the (<first>) | not (for|at) the (<first>)
            (from|after) (the (coffee|) break|# onwards) (onwards|on|) | later than (planned|the rest)
            (as of|from) # (onwards|on)
            join (you|) (later|a bit later|halfway|after) | (the|) second half (only|)
        """,
        Sense.EARLY: """
            slip (away|out) (quietly|) (around|about|at|before|after|) | only (at|for) the (opening|start|welcome)
            duck out (at|around|)
            (have|need|will have|ll have|going|must) (to|) (leave|go|dash|run|drop off|log off|hop off|jump off|duck
            out|head off|sign off|disappear|step out) (a bit|a little|slightly|) (early|earlier|before the end|
            halfway|after (an hour|the break|the (<first>))|by|)
            leave (a bit|a little|slightly|) (early|earlier|before the end|after the (<first>)|after an hour|
            halfway) | leaving (a bit|) (early|earlier) | (only|just) (stay|be there|join|attend|come|participate|
            remain|there|be able to (stay|join|attend)|) (for|until|till|during|to|through) (the|) (<first>|(coffee|)
            break|an hour|# hour*|# minutes) | <first> only | for the (<first>) (only|) | hard stop (at|)
            (can t|cannot|won t|not|not be able to|unable to) (stay|be there|make it|remain|attend) (until|to|till|
            for|through|during) (the|) (very|) (end|whole|entire|full|all of|full duration|whole (thing|time|event|
            morning)) (of it|time|thing|event|workshop|morning|duration|) | (until|till) the (coffee|) break
            miss the (<last>) | not (for|at) the (<last>) | early departure | drop off (early|again)
        """,
        Sense.SOME: """
            (with|and|plus|bring|bringing|) (a few|some|several|a couple of|many|other|a number of|a group of|the
            rest of) (my|our|the|of|of my|of our|other|) (colleagues|coworkers|students|people|friends|others|team|
            members|staff|partners|teachers|pupils) | a few of us | some of us | several of us
            (with|and|bring|bringing) (my|our|the) (whole|entire|) (team|colleagues|students|staff|class|group|
            employees) (and i|) | my (whole|entire|) (team|class) and i | all of us
            (and|with|plus) (others|friends|colleagues|company)
        """,
        Sense.INSTEAD: """
            (in|to take|takes|taking|take) (my|our) (place|stead) | instead (of (me|us|myself)|)
            (on|in) (my|our) behalf | (will|ll|can|to|shall|is going to|would) (represent|replace) (me|us|our
            (organisation|organization|company|institution|university|office|side|municipality|team))
            represent (me|us) | (will|shall|ll|to|) be (represented|replaced) by | (is|are) represented by
            (stand*|sit*|step*|fill*|stepping) in (for (me|us)|) | (covering|covers|cover) (for|) (me|us)
            (as|my|our|as my|as our) (replacement|substitute|stand in|representative)
            (someone|somebody) else (from|will|is|can) | one of (my|our|the) (colleagues|team|people|staff) (will|is|
            can|shall) | (have|has|ve) (been|) (asked|delegated|nominated|appointed|designated) (to (attend|join|
            represent|participate|come|take part)|)
        """,
        Sense.STEAD: """
            as (a|an|the|our|their) | in my capacity as | in the capacity of | representing (the|our|my|)
            in (his|her|their) (place|stead) | instead of (him|her|them) | on (his|her|their) behalf
            (on|in) behalf of (the|our|my|) (chamber|company|association|municipality|university|museum|organisation|
            organization|institute|foundation|city|team|school|board|office|department|club|) | in (my|our) own name
            in a personal capacity | as a private person
        """,
        Sense.EARLIER: """
            (i|we) (had|d|initially|originally|first|already|earlier|previously|) (said|wrote|told (you|them)|
            thought|answered|replied|confirmed (earlier|last|by mistake|initially|already|before)|declined (earlier|
            last|by mistake|initially|already|before)|believed|assumed|promised|expected|was going to|were going to|
            intended|meant|had hoped) (initially|originally|earlier|before|last week|yesterday|on monday|) (that|) (i|
            we|) (would|could|couldn t|could not|might|wouldn t|can t|can|d|) (come|attend|join|try|be there|make it|
            ) (no|yes|maybe|) | i know i said (no|yes|maybe|) | (my|our) (previous|earlier|last|first) (mail|email|e
            mail|message|answer|reply|response) | last week | at first | originally | initially
            (although|though|despite|even though) (i|we) (initially|originally|first|earlier|previously|) (said|
            wrote|thought|declined|confirmed|accepted) .. | by mistake | contrary to what i (said|wrote)
        """,
        Sense.ANEW: """
            after all | change of (plan|plans|mind|heart) | changed (my|our) mind | correction
            now (definitely|certainly) | but now | have (to|) (withdraw|retract|cancel|take back)
            (has|have|is|s|ve|got) (been|) (cancelled|canceled|postponed|moved|scrapped|called off|freed up|cleared|
            resolved|rescheduled) | (has|have|) freed up | in the end | turns out | it turned out | scrap that
            ignore my (last|previous|earlier) (mail|email|message|reply)
        """,
        Sense.OTHER_EVENT: """
            (next|last|previous|future|following|another|any other|other) (time|one|ones|event|events|edition|
            editions|workshop|workshops|occasion|year|conference|webinar|seminar|opportunity)
            (the|a|our) (conference|seminar|study visit|summer school|festival|exhibition|fair|book launch|steering
            (committee|call|group|meeting)|kick off|gala|concert|general assembly|training|course|lecture)
            study visit | in (autumn|fall|september|october|november|winter|spring) | on some other occasion
            invoice*
        """,
        Sense.ASIDE: """
            attach* | pdf | link | links | camera | cam | webcam | microphone | mic | headset | sound | file | files
            slides | open (it|the|) | password | install* | download* | browser | button | form | account | parking
            recording | recorded | certificate | translation | interpretation | subtitles | time zone | timezone
            agenda | programme | zoom (account|app|client) | connection | bandwidth | internet | laptop | screen
            registration | spam | address | click*
        """,
        Sense.MOOT: """
            (pity|shame|too bad|sad|even if|even though|although|sorry) (that|) (it|this) (s|is) (not|n t) (in person|
            face to face|live|on site) | otherwise (i|we) (couldn t|could not|wouldn t|would not|can t) (have|) (come|
            attended|joined|been able to <inf>|participated|made it|<inf>)
            (can t|cannot|won t|will not|may not) (be able to|) (speak|talk|turn on (my|the) (camera|mic)|use (my|
            the) (camera|mic|microphone)|switch on (my|the) camera) | lost my voice
            (stop|no need|you don t (have|need)) (asking|to ask|to reply|to answer|to write back) (me|every time|
            again|) | (have|ve|had) (not|never) (missed|regretted) (one|any) (of|) (yours|your (events|workshops)|)
            don t have (a|any) (camera|webcam|microphone|mic|questions|objections|preferences|special needs)
            (no|without) (camera|webcam|microphone|mic|dietary (requirements|restrictions)) (but|) (i|we|) (do|
            ) (have|) (sound|)
            (no|not a|without any|without|absolutely no|no such) (problem|problems|trouble|worries|issue|issues|
            obstacle|objection|objections|conflict|doubt|need|questions|question) (for (me|us)|at all|with (that|the
            date|the time)|whatsoever|to (send|reply|answer)|about it|) | never mind | nevermind
            (doesn t|does not|won t) (matter|bother|hurt|take long) | nothing (stands|is) in (the|my|our) way
            not (only|just) | i ve no doubt | i have no doubt | no doubt | (not|n t) (mind|worry|forget (me|us|))
            no rush | nothing (to add|special) | (if|provided|as long as) (that s|that is|it s|it is|its|there is|
            there s|there are|you) (still|) (ok|okay|alright|all right|fine|possible|not too late|room|space|places|
            place|allowed|have room|have space|like|want|agree|a place|a spot) (left|with you|for (me|us|one more)|)
            if i may | if (possible|allowed|permitted) | if you ll have (me|us) | if i m not mistaken
            if all goes (well|to plan) | rain or shine | no matter what | no camera | not too (bad|late)
        """,
        Sense.NOT: """
            not | n t | don t | do not | doesn t | does not | never | neither | nor | nobody | no one | none
            without | isn t | aren t | dont | didn t | hasn t | haven t | wasn t | no | no longer | hardly
            wouldn t | shouldn t | nothing | ain t
        """,
        Sense.CAN: """
            can | could | able to | manage to | be able to | am able to | can also | can surely | in a position to
            possible for (me|us) to | free to | available
        """,
        Sense.CANNOT: """
            can t | cannot | can not | cant | couldn t | could not | unable to | won t be able to | not able to
            impossible | not possible for (me|us) to | not in a position to | wont be able to | unable
        """,
        Sense.WILL: """
            will | ll | shall | am | m | are | re | be | going to | plan* to | planning to | intend to | am set to
            want to | wish to | would be (happy|glad|pleased|delighted) to | have decided to | agree to | happy to
            glad to | pleased to | delighted to | i ll definitely | im | ill
        """,
        Sense.ATTEND: """
            <inf> | attending | joining | coming | participating | taking part
            (my|our|the|) (attendance|participation|presence) (of our (institution|company|organisation|organization|
            team)|) | here | going to be there | attendance | participation
        """,
        Sense.COME: """
            (am|m|are|re|im|i ll be|we ll be|will be|ll be) (also|definitely|certainly|surely|still|indeed|actually|
            happily|gladly|both|all|really|so|) (coming|attending|joining|participating|taking part|going|there|
            present|with you|in attendance|online|available|registered) (too|as well|along|)
            (i|we) (attend|participate|come|join|gladly (attend|participate|come|join|accept)|happily (attend|
            participate|come|join)) | coming | attending | joining | participating | i ll come | we ll come
            (i|we) (ll|will|shall) (definitely|certainly|gladly|happily|also|surely|both|all|be happy to|be glad to|
            ) (be there|be present|attend|join|join you|come|participate|take part|be with you|be online|tune
            in) (too|as well|) | registered | signed up
        """,
        Sense.COMES: """
            (he|she|they|who|it) (will|ll|is|are|s) (also|definitely|) (be|) (come|attend|join|coming|attending|
            joining|there|participating|participate|taking part|present|able to (come|attend|join)) (too|as well|)
            (will be|is|are) (joining|attending|coming|participating|present) (too|) | comes
            (will|is going to) go | attends it | joins
        """,
        Sense.CONFIRM: """
            (hereby|herewith|gladly|happily|now|) (confirm|confirming) (that|with pleasure|)
            accept (with pleasure|) | accepting | to confirm (that|) | can confirm (that|)
        """,
        Sense.DECLINE: """
            decline | declining | cancel | cancelling | withdraw | withdrawing | refuse | have to cancel | must cancel
        """,
        Sense.WISH: """
            would (really|very much|dearly|also|) (like|love|want|prefer) to
            would (really|very much|dearly|) (like|love) | d (really|very much|dearly|also|) (like|love|want|
            prefer) to | d (really|) (like|love) (to|) | wanted to | hoped to | interested | keen (to|on|) | tempted
            would | d
        """,
        Sense.MISSED: """
            (would|d|should|ould|wouldve|would ve) (have|ve) (really|very much|dearly|so|) (loved|liked|enjoyed|
            wanted|been (happy|glad|delighted|pleased|great|nice|lovely)|come|attended|joined|jumped at it) (to
            (<inf>)|it|being there|) | (had|was|were) (really|so|) (hoping|hoped|wanted|looking
            forward) to (<inf>) but | (i|we) wish (i|we) (could|was able to|were able to) (<inf>|)
            if only i could (<inf>|) | (sorry|sad|gutted|disappointed|sorry to|hate to|sad to|a shame to|regret to|
            afraid to) (to|) (miss|be missing|have to miss) (it|this|this one|you|the (workshop|event)|out|)
        """,
        Sense.DOUBT: """
            joking | kidding | just kidding | joke | maybe | perhaps | probably | likely | most likely | possibly
            hope* | hopefully | i think | i guess | might | try | trying | potentially | unsure | tentative*
            almost (certainly|sure) | if all goes well | should | seems | think so | not sure | uncertain
        """,
        Sense.IF: """
            if | unless | provided (that|) | as long as | in case | whether | assuming (that|) | on condition that
            otherwise | only if | depending on | supposing
        """,
        Sense.BUT: """
            even if | even though | though i m
            but | however | though | although | yet | except (that|) | only that | nevertheless | nonetheless
            even though | while | whereas | still though | alas | despite
        """,
        Sense.BECAUSE: """
            because (of|) | since | as | due to | owing to | so that | so | therefore | given (that|)
            for the reason that | on account of | because i | hence | which is why | thus | considering | being
        """,
        Sense.AND: "and | & | or | plus | + | as well as",
        Sense.ME: """
            i | we | me | myself | us | ourselves | both of us | the undersigned | yours truly
            (our|my) (company|firm|organisation|organization|institution|institute|association|museum|university|
            school|municipality|office|department|chamber|agency|foundation|studio|group|library|club|family|
            cooperative)
        """,
        Sense.YOU: "you",
        Sense.OTHERS: "(my|our|a|the|his|her|one|another|) <who>",
        Sense.ORG: """
            company | firm | organisation | organization | institution | institute | association | museum
            university | school | municipality | office | department | chamber | agency | foundation | studio
            library | club | cooperative | co op | ministry | council | federation | union | centre | center
            faculty | ngo | ltd | llc | city hall | bakery | shop | workshop of | hotel | hub | incubator | academy
            college | network
        """,
        Sense.TITLE: """
            mr | mrs | ms | miss | dr | prof | professor | eng | sir | madam | assoc prof | assist prof | phd | msc
            mba | dipl
        """,
        Sense.SEND: """
            (i m|i am|we re|we are|am|are|m|re|i ll|we ll|i will|we will|ll|will|shall|i d like to|going to|can|i|we|
            have|ve|) (be|) (also|) (sending|send|delegate|delegating|nominate|nominating|appoint|appointing|
            designate|designating|delegated|nominated|appointed|designated|asked|sent) (in|) (my|our|a|someone|
            somebody|one|mr|mrs|ms|dr|prof) (from|of|)
        """,
        Sense.BRING: """
            bring | bringing | together with | along with | accompanied by | with (my|our|a|an|another|one)
            joined by | i ll have .. with me | taking along | in the company of | and also | with
        """,
        Sense.PEOPLE: "people | persons | participants | of us | seats | places | colleagues | heads | pax | attendees",
        Sense.EVENT: """
            (for|at) the (opening|closing|welcome) | the opening | the closing
            (the|this|your|our|that|said|above|aforementioned|) (above|mentioned|upcoming|planned|entire|whole|full|
            local|) (mentioned|) (online|digital|virtual|zoom|) (<event>) (as well|of # th|on # th|)
            (the|your|this|kind|lovely|) (kind|lovely|) (invitation|invite) | online | on zoom | by zoom | via zoom
            zoom | remotely | virtually | from (start|beginning) to (finish|end)
            the whole (thing|time|day|morning) | ecoc sme | ecoc | sme | project | until the end
        """,
        Sense.THEN: """
            (on|for|) (that|the|this|said|same|given|those|these|very) (day|days|morning|date|dates|time|slot|
            afternoon|wednesday) (in question|) | then | at that (time|moment) | that very day | on the day
            just then | of all days | exactly then
        """,
        Sense.OTHER_TIME: """
            tomorrow | next week | yesterday | next month | later this (week|month) | today | tonight | this week
            in the coming days | another (day|date) | different (day|date) | earlier
        """,
        Sense.JOIN: """
            after | from | (drop|pop|log|dial|hop) (in|on) | join | drop in | log on | log in | connect | arrive
            come | start | get there | be there | jump on | hop on | make it | available | free | can be there
        """,
        Sense.LEAVE: """
            leave | drop off | log off | go | stay until | stay | until | till | before | stop at | drop off again
            run | dash | finish | be done | disappear | off
        """,
        Sense.ONLY: "only | just | part of | partly | partially | almost | except | apart from | other than",
        Sense.FILL: """
            my dear | dear | as agreed | agreed | new | undersigned
            to be honest | honestly | about | around | roughly | note (that|) | please note (that|) | i ll be honest
            without fail | in any case | regardless | for my part | at (that|this|the) (time|hour|moment) | proudly
            cheerfully | enthusiastically | from (home|the office|work|my desk|here|abroad|the library)
            on (my|the) (laptop|phone|computer) | with (video|camera on)
            <joy> | the | a | an | to | at | on | in | of | for | with | it | its | this | that | there | my | your
            our | still | also | mine | yours
            too | surely | happily | very | much | both | again | so | anyway | all | well | ok | okay | great
            fine | perfect | good | now | then | s | really | definitely | certainly | absolutely | indeed
            actually | of course | sure | already | once more | as well | kindly | hereby | herewith | oh | ah
            aha | ha | haha | hah | wow | right | by the way | personally | officially | gladly | yes | ve | have
            has | had | d | do | did | is | was | been | be | being
            from (our|my|the) (side|team|office|department|group) | on (our|my) (side|part|end)
            as (always|usual|planned|agreed|requested|discussed|stated) | for (me|us|sure|certain|definite)
            to (be|let you) (honest|know) | just to (confirm|say|let you know)
            (i|we) (would like|wish|want) to (inform|tell|let) (you|) (know|) (that|) | please | respectfully
            politely | here | me too | up | time | this time | once again | no doubt | participant | participants
            in (person|full|advance|time) | by | myself | ourselves | alone | on my own | solo | sharp | promptly
            answer | reply | response | name | together | whole | online | day | date | th | st | kind | warm
            these | those | rsvp | any | at all | whatsoever | subject | great (news|pleasure) | always
            in my (calendar|diary) | officially | representative | as a representative | out
        """,
        Sense.TOTAL: """
            (there (will|ll) be|there are|there s|we (will|ll|would|are|re|shall) be|we are|we re|we ll be|that makes|
            makes it|a total of|in total|party of|group of|team of|all|the|) # of us (in total|all together|
            altogether|) | (we (will|ll|shall) be|we are|we re coming|party of|group of|total of|total|we attend|we
            come) # (people|persons|participants|in total|altogether|strong|)
            # (persons|people|participants|pax|seats|places|spots|attendees|heads) (from (us|our side|our
            (organisation|organization|company|team))|in total|please|altogether|) | both of us | the two of us
            two of us | me and my (wife|husband|colleague|partner) both
        """,
        Sense.EXTRA: """
            (plus|+|and|with|bring|bringing|along with|together with|accompanied by|as well as|me and|me +|me plus|i
            and) (another|my|our|other|the|) # (other|more|further|of|) (of|) (my|our|) (colleague*|others|other*|
            more|student*|people|persons|partners|business partners|friends|guests|teachers|member*|staff|from (the|
            our|my) ..|) | # (more|other|further|additional) (colleagues|people|persons|students|participants|of us|
            ) | plus (one|#) (colleague*|guest*|more|) | + # | me plus # | (all|) # of them | # (colleagues|guests)
            with # (others|colleagues|more|of my colleagues|of my team)
        """,
        Sense.DAY: "(on|for|of|) (the|) # (st|nd|rd|th) | (on|for) the # | the #",
        Sense.CLOCK: """
            (at|by|around|to|about|) (about|around|approximately|) # (o clock|am|pm|sharp|hours|h|cet|eet|your time|
            our time) (sharp|) | (at|around|by) #
            (at|by|around|) half (past|) # | (quarter|ten|twenty|five) (past|to) #
        """,
        Sense.NOON: "(at|by|around|) (noon|midday|lunch|lunchtime)",
    },
)
