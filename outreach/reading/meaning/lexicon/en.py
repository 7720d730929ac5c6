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
        "orgs": """
            company | firm | organisation | organization | institution | association | museum | university | school
            office
            municipality | department | chamber | team
            council | county council | city council | trust | charity | town | city | board | committee | club
            co op | guild | parish | county | faculty | village
        """,
        "joy": """
            (very|more than|really|so|only too|truly|absolutely|) (happy|glad|pleased|delighted|thrilled|honoured|
            honored|excited|keen|eager) to
            with (great|much|) (pleasure|joy|interest|delight) | gladly | happily | with (great|) enthusiasm
        """,
        "inf": """
            be of the party | be among (you|those present|the participants|the audience|your guests)
            be in the (audience|room|zoom room|front row)
            sit in | listen in | tag along | drop by | stop by | swing by | look in | dial in | log (on|in)
            connect | be connected | be logged in
            be on board | be part of (the (event|workshop|group|discussion)|things) | be your guest
            be with (everyone|everybody|all of you)
            show my face | be seen there | make an appearance | put in an appearance | present myself
            represent (my|our|the) (<orgs>)
            follow (it|the (workshop|event|session|discussion)) (online|live|) | follow along
            take (a|my|our|one) (seat|place)
            tune in to (it|this|the (workshop|event|session)) | go to (it|this|the (workshop|event|session))
            attend in person | attend online | join online
            join remotely | join by phone | join (the|your|this) <event> | attend (the|your|this) <event>
            participate in (the|your|this) <event>
            be available | be free
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
        Sense.FROM: """
            from | on behalf of | in the name of | as (a|an|the|our|one of|part of|usual|always) | representing
            by (phone|video|laptop|tablet|mobile) | via | on my (phone|laptop|tablet|mobile|ipad|computer)
            straight from | directly from
            along from | in (my|our) (capacity|role|function|role as) | for (my|our) (own|part)
        """,
        Sense.REPORT: """
            (said|says|say that|told|tells) | (he|she|they|it|who|somebody|someone|everybody|everyone|people) (said|
            says|say|told|tells|tell|asked|asks|ask|keep asking|keeps asking|thinks|think|thought|wrote|writes|write|
            replied|answered|claims|claimed|insists|insisted|believes|wonders|heard)
            (told|tells|telling|asked|asks|asking|writes to|wrote to|assured|assures|informed|informs|begged|begs|
            wants|wanted|reminds) (me|us) (that|to|whether|if|) | claims | insists | wonders (if|whether)
            replied that | according to | (i|we) (heard|hear|read|understand) (that|from ..)
            rumour has it | it (says|reads|states)
        """,
        Sense.YES: """
            (save|keep|hold|reserve) (me|us) (a|my|our|one|two) (seat|place|spot|chair|seats|places) (please|)
            (would|d) be (very|most|really|) (glad|happy|pleased|delighted|honoured) to (participate|attend|join|take
            part|come|be part of it|accept) and (ask|request|kindly ask|would like) ..
            (please|kindly) (reserve|book|keep|save) (one|a|two|three|#) (place|places|seat|seats|spot|spots) (for
            (us|me|our ..|my ..)|) | here i am | here we are | (would|d) like to (register|enrol|sign up|enroll|put
            down|book) (#|one|two|three|myself|the following|our|my) (participants|people|persons|of us|places|
            colleagues|and ..|)
            (tick|check|mark) (me|us|my name|our names|my box|the box) (off|down|) (as|with|) (a|) (yes|attending|
            present|coming) | (you can|please|) (tick|check|mark) (me|us|my name|our names|my box|the box) (off|)
            (please|) (put|write|note|take) (down|) (two|three|four|#) (names|places|seats) (down|)
            (will|shall|ll) be represented (..) by (me|myself|ourselves|us|the undersigned|yours truly)
            will be represented (at|in|during) (the|your) <event> by (me|myself|the undersigned|yours truly)
            confirming (for|) (the # th|the tenth|10 june|both|myself|ourselves|my attendance|our attendance|my
            participation|our participation|myself and ..) | confirming
            (not only|of course) will (i|we) (come|attend|be there|join)
            (nothing|no one|nobody|no power on earth|wild horses) (will|shall|can|could|is going to) (keep|hold|
            stop) (me|us) (away|back|from coming|from it|)
            (it is|it s|its) for your (workshop|event) | see you (all|both|everyone|everybody|) (on the # th|on the
            tenth|on 10 june|on wednesday the # th|there|then|in june)
            (count|you can count|you may count|please count) on (my|our) (presence|participation|attendance|being
            there|coming)
            (i|we) (have|ve) (just|already|now|duly|) (registered|signed up|enrolled|rsvped|filled (in|out) the form|
            filled it (in|out)) (myself|ourselves|online|for (it|this|the (workshop|event))|as well|too|via the form|
            on the (website|form)|already|)
            (have|ve) (registered|signed up|enrolled) | signed up | signing up | (i|we) (m|am|re|are) signed up
            (sign|signing) (me|us) up
            (i|we) (have|ve) (put|marked|noted|entered|added|blocked|saved|written) (it|this|you|the date|the day|
            that|the morning) (down|) (in|into|on) (my|our|the) (diary|calendar|agenda|planner|schedule|kitchen
            calendar|wall calendar)
            (it|that|the date|the tenth|the # th|10 june) is (in|on|down in) (my|our|the) (diary|calendar|agenda|
            planner)
            (please|) (register|enrol|enroll|book|note|list|include|add|put|write|sign) (me|us) (and (my|our) ..|in|
            up|down|on|) (for|as) (the|this|your|) (workshop|event|a participant|participants|participant|attending|
            coming|a yes|present|# june|tenth|# th|online (workshop|event|meeting)|meeting|session|one|two|#|list)
            (please|) (add|put|include|write) (me|us|my name|our names|our name|my company|our company) (to|on|onto|
            down on|in|down for) (the|your) (list|list of (participants|attendees)|participants list|attendance list|
            participant list|guest list|event|workshop)
            (please|) (save|keep|reserve|hold|book) (me|us|a (seat|place|spot|chair) for (me|us)|one (seat|place|
            spot) for (me|us)) (a|one|two|three|#|) (seat*|place*|spot*|chair*|)
            (i|we) (d|would) like to (register|sign up|enrol|enroll|book (a|my) (place|seat)|reserve (a|my) (place|
            seat)|confirm (my|our) (attendance|participation|presence)|accept (your|the|this) (kind|) invitation|be
            (added|put) (to|on) the list) (for|to|) (the|this|your|)
            (i|we) (wish|want|am happy|are happy|am pleased|are pleased|am delighted|m happy|re happy) to (register|
            sign up|enrol|enroll|confirm (my|our) (attendance|participation|presence)) (for|to|) (the|this|your|)
            (hereby|herewith|) registering (myself|ourselves|)
            (i|we) (hereby|herewith) register (myself|ourselves|) (for|)
            (i|we) (gladly|gratefully|happily|gracefully|accept with pleasure|) accept (with (pleasure|joy|thanks|
            gratitude)|) | gladly accept*
            (i|we) (have|ve) (the (honour|honor|pleasure) (to|of)) (confirm|confirming|announce|announcing|accept|
            accepting|inform|informing) | (it is (my|our) (honour|pleasure) to) (accept|attend|confirm)
            (am|are|m|re) (definitely|so|totally|certainly|absolutely|) (coming|attending|joining|on the list|up
            for (it|this|that)|game|on for (it|this|that|the # th)|down for (it|this|that|the # th))
            you ll (have|see) (me|us) (there|with you|on (board|screen|the # th|10 june|that day)|in the audience|in
            my (best|))
            (you|u) (can|may|will|ll) (find|see|expect|have|add|put|write|register|include|count|note|mark) (me|
            us) (there|in|down|with you|among (you|them|the guests)|on (the (list|screen)|10 june|the # th|zoom)|
            online|)
            expect (me|us) (there|on (the # th|10 june)|at #|)
            (looking|look) forward to (being (there|with you|part of it|present)|my participation|our participation|
            the workshop and will be there)
            (that|the date|the day|the tenth|the # th|10 june|wednesday|the time|it|this|the (date|time) and (time|
            date)) (works|suits|fits|is (fine|good|perfect|ok|okay|great|ideal|free)) (perfectly|well|fine|nicely|
            great|) (for|with|) (me|us|my (calendar|schedule|diary)|our (calendar|schedule|diary))
            (happy|glad|pleased|delighted|honoured|honored|thrilled|excited) to (confirm|say yes|accept)
            (of course|sure|certainly|absolutely|definitely|naturally) (i|we) (m|am|re|are|ll|will|shall) (<inf>|in|
            coming|there|attending|joining)
            (of course|sure|certainly|absolutely|definitely|naturally|yes|obviously|gladly) (i|we) (do|will|am|are|
            can|would) | (so|okay|ok|right|well|great|perfect|super) (i|we) (ll|will) <inf>
            (you|it|that) (had|got) me at .. | sold | i m sold | we re sold | twist my arm | go on then
            why not i (ll|will) <inf>
            (would|wouldn|couldn|could) (not|n t|t) (say|refuse) (no|an invitation|such an invitation|it|this|
            you) (to (it|this|that|such an invitation)|) | (i|we) can t (say no|refuse|resist) (to (it|this|that|you)|
            )
            (not|never) (going to say|saying|say) no to (that|this|it|you|a chance like this|an invitation like this)
            (i|we) (am|m|are|re) not going to say no (to (that|this|it|you)|)
            (will|would) not say no (to (that|this|it|you)|)
            (wouldn|would|will|won|shall) (t|not) (want to|) (miss|skip) (such|a chance|an opportunity|the
            opportunity|another|the (event|workshop|session|discussion|fun)|something like (this|that)|these) ..
            (this|it|that) is (not|n t) something (i|we) (want|would want|d want|am going|are going) to miss
            too good to miss | not to be missed
            the pleasure (is|will be) (mine|ours|all mine) | rain or shine i ll be there | fine by (me|us)
            all good i m coming | (it|this) is a go (for me|from me|)
            (my|our) (answer|reply|response) is (a|) (yes|positive|affirmative) | affirmative
            positive from (me|us|our side) | thumbs up (from (me|us)|) | green light from (me|us|our side)
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
            (have|ve) (just|already|now|) (stuck|popped|put|pencilled|inked|blocked|marked|jotted|scribbled|saved|
            noted|set aside|cleared|kept|booked|reserved|ringed|circled) (it|you|the date|that date|the day|the
            morning|my morning|our morning|that morning|the slot|the time|that|this|my diary|our diary|my
            calendar) (down|free|off|out|) (in the diary|in my diary|in our diary|into the diary|into my diary|on
            the calendar|on my calendar|in my calendar|in our calendar|in the calendar|in the planner|on the fridge|
            in my phone|in ink|in red|)
            (it|that|this|you|date|the date|the workshop) (s|is|re|are|) (now|already|firmly|) (in|on|down in|gone
            in|gone into|noted in|saved in|marked in) (the|my|our) (diary|calendar|planner|schedule|agenda|fridge|
            wall planner) (in ink|)
            (pop|stick|bung|whack|slap|throw|add|put|sling|chuck|ink) (me|us|my name|our names|the two of us|
            both of us) (down|on|onto|in|) (on|to|onto|for|) (the|your|that|) (list|register|attendance list|guest
            list|books|sheet|roll) (please|so|)
            (you|u) (may|can) (safely|certainly|definitely|surely|) (count|rely|bank|depend) (on|upon) (me|us|my
            presence|our presence|my attendance|our attendance|the attendance of (our|the)|the presence of (our|
            the)|the participation of (our|the)|the participation of|our full participation)
            (move|shift|switch|transfer|upgrade) (me|us) (over|) (from the (maybes|maybe list|maybe column|
            tentative list|waiting list)|) (over|) (to|into|onto) (the|a|your) (definites|definite|yes|yeses|yes
            list|yes column|confirmed|confirmed list|attendees|list of attendees)
            (i|we|) (ll|will|shall|m gonna) (be|) (tuning in|tune in|dialling in|dial in|dialing in|logging in|
            logging on|zooming in|zoom in|joining from|beaming in|on the zoom|on the call|glued to the screen|glued
            to my screen|all ears|in the front row|there with bells on|there in spirit and on screen|first in the
            queue|first in line|front and centre|ready and waiting|sitting comfortably|present and correct) (with a
            cuppa|with a coffee|for it|from the start|bright and early|from (home|the office|the studio|the shop|
            the workshop|my kitchen)|)
            (suits|works for|fits|is fine for|is grand for|is perfect for|is good for) (me|us) (down to the ground|
            perfectly|grand|a treat|to a t|just fine|very well|nicely|well|fine)
            (all|that s all|that is all|tis|it s|its|that s|thats|this is) (good|grand|fine|perfect|ok|okay|sound|
            cool|great) (for|by|with|on) (me|us|my side|our side|my end
            our end) | savage count me in | go on then | go on so | ah go on so
            why would i not | why wouldn t i | how could i (refuse|resist|say no)
            (i|we) (can t|cannot|couldn t) (possibly|) (say no|refuse|resist) (to (that|this|you)|)
            wild horses (couldn t|could not|wouldn t|won t|will not|would not) (keep|drag|stop) (me|us) (away|from
            it|from being there|from coming|) | not even wild horses (could|would|will) (keep|drag) (me|us) away
            (i|we) (wouldn t|would not) (miss|dream of missing|pass up|turn down) (it|this|that|a chance like this|
            the chance|an opportunity like this) (for (the world|anything|all the tea in china)|)
            (ok|okay|fine|good|agreed|accepted|confirmed|alright|noted and accepted|noted and confirmed|
            approved) (for|from|by|on) (me|us|my side|our side|my part|our part|my end|our end)
            (i|we) (participate|assist|take part|attend|come|join) (with|to) (pleasure|great pleasure|big pleasure|
            joy|interest|you) | (with|it is with) (pleasure|great pleasure|big pleasure) (that|) (i|we) (accept|
            participate|confirm|will (participate|join|attend|come|be there|be present)|shall (attend|join|be
            there)) | (i|we) (am|are|m|re) agree (to participate|with the date|)
            (my|our) (participation|presence|attendance) is (sure|certain|confirmed|guaranteed|secured)
            (i|we) (guarantee|assure you of|promise) (my|our) (participation|presence|attendance)
            (i|we) (answer|reply|respond|say) (positively|in the affirmative|a resounding yes|a big yes|yes with
            pleasure|yes of course) | a (big|resounding|definite|firm|hard|clear|wholehearted|hearty|
            solid) yes (from (me|us|here|our side)|) | that s a (big|resounding|definite|firm|solid|) yes (from (me|
            us)|) | yes from (me|us|our side|my side|here) | yes yes yes
            (i|we) (saved|noted|blocked|booked|marked|reserved|kept|put) (the date|the day|this date|the morning|
            it) (in (my|our) (calendar|diary|agenda)|) | date (saved|noted|blocked|booked|marked) | saved the date
            (i|we) (would|d|should) be (most|very|) (grateful|obliged|thankful|much obliged|glad) if you (would|
            could|can) (register|add|include|enrol|enroll|book|put|note|sign) (me|us) (down|in|up|on the list|)
            (cleared|clearing|clear) (the decks|my desk|my diary|my schedule|the schedule|the diary|our
            diaries) (for (that morning|the morning|it|you|the workshop|the day|this)|)
            (rely|bank|depend) on (me|us) (being there|to be there|coming|)
            (we|i) (ll|will|shall) (make a point of|make sure of|see to it|make it (my|our) business to|be sure
            to) (being there|attending|joining|be there|attend|join|come|being present|taking part|participate|
            participating|that (i m|we re|i am|we are) there)
            (will|shall|would|is glad to|is happy to) (gladly|happily|be glad to|be happy to|) (associate itself|
            associate ourselves|join forces|be on board|come on board) (with|) (this|it|the|your|you)
            (you can|you may|please|so|) (move|shift|switch|transfer|upgrade) (me|us) (over|) from the (maybes|
            maybe list|maybe column|tentative list|waiting list|undecideds) (over|) (to|into|onto) (the|
            your) (definites|yeses|yes list|yes column|confirmed list|attendees)
            (reckon|count|plan|figure) on (one|1) (more|extra) (participant|person|attendee|body|pair of ears|)
            (you|ye) (ve|have) (worn|talked|twisted|won) (me|us|my arm) (down|over|into it|round|)
            (i m|i am|we re|we are) determined to (attend|follow|be there|join|make it|come|take part) ..
            the (friends|members|committee) of the .. accept your invitation ..
            (actually|in fact|) (the # (th|st|nd|rd|)|that|it|the date) (suits|works for|fits|is perfect for|is
            grand for) (me|us) (perfectly|fine|well|grand|nicely|) (actually|in fact|after all|)
            (you can|please|do|feel free to|) count on (me|us) (being there|to be there|to attend|for this|for that|)
            participation (yes|confirmed) | the morning is yours
            (i d|i would) be (mad|daft|crazy|a fool|foolish) (not to (come|attend|join|be there)|to miss (it|this)|
            to say no)
            (except|except for|apart from|other than|besides|but for|aside from|bar|save for) (me|myself|us)
            (i|me|myself) or (my|our|a|one of|another|somebody|someone|the) (..|) (colleague|colleagues|deputy|
            director|boss|secretary|assistant|wife|husband|us|them|else)
        """,
        Sense.NO: """
            pass | (team|office|company|staff|firm) is too (small|busy|short staffed) to (send|spare|attend|
            participate|join) .. | too (small|busy|few) to (send|spare) (anyone|anybody|someone)
            (days|time) of (workshops|events|meetings) are over | (it|that) happened broken (leg|arm|foot)
            (can t|cannot|can not|cant|couldn t|won t) (make|do|manage) (the # (st|nd|rd|th|)|on the # (th|)|
            wednesday|10 june|that (day|date|morning|time)|june)
            (had you asked (me|us)|a week ago) .. would have said yes | would have said yes
            in two places at (once|the same time) | (the|my|our) answer is the same as last year
            (my|our) (participation|attendance|presence) (is|will be|would be) (not possible|impossible|out of the
            question|unfortunately not possible|sadly not possible|not (going to be|) possible)
            (participation|attendance) (is|will be) (not possible|impossible) (for (me|us)|)
            (participation|attendance|presence) (will|is) (not) (be|) possible
            (from a distance|from afar|from the sidelines) (this time|) | (stay|remain) (away|at home) (this time|)
            (i|we) (will|ll) (sit|skip|pass) .. (out|this|on this)
            (out|away|not around|not there|not here) (that|this) (week|day)
            (won t|will not|not) be (around|here|in town|in the country|at my desk) (that (week|day|month|morning)|
            then|in june|at that time|) | not for me (this time|) (thanks|thank you|) | can t be there
            cannot be there
            (june|that (day|week|month|date|morning)|the (date|day|week|tenth|10 th|# th)|10 june|wednesday|
            it) is (absolutely|simply|just|completely|) (impossible|out|out of the question|no good|not possible|a no
            go|bad) (for|with|) (me|us|) | (it|this|that|the (date|day|time)) (won t|will not|doesn t|does not|isn t
            going to|is not going to) (work|do|suit|fit) (for me|for us|me|us|out|at all|unfortunately|)
            (can t|cannot|cant) (come|attend|make it|join) (sry|sorry|srry|soz|this time|unfortunately|)
            (sry|soz) (can t|cannot|cant|no) (come|make it|) | (i|we) shall not be able to <simple>
            (workshops|webinars|such (events|things)|online (events|meetings|things)|zoom) (are|is) not (for me|for
            us|my cup of tea|our cup of tea|my thing|our thing)
            would (have been|be) (nice|lovely|great|good|fun) | (said|say) (yes|no) to (them|somebody else|someone
            else|another) | nobody (here|) (can|could|will|is able to) (come|attend|join|make it)
            (i|we) (have|had|must|need|ought|am obliged|will have|ll have) to say no | no time (for (that|this|it)|)
            another time then
            (i|we) (must|have to|am obliged to|are obliged to|am forced to|are forced to|will have to|need to|ll have
            to|would have to) (unfortunately|regretfully|respectfully|sadly|reluctantly|therefore|politely|) (turn
            (it|this|you|your invitation|the invitation) down|turn down .. (invitation|invite|offer)|decline ..
            (invitation|invite|offer)|give (it|this) (up|a miss)|let (it|this one|this|the (workshop|event)|this
            opportunity) (go|pass)|renounce|forgo (it|this)|forego (it|this)|excuse (myself|ourselves)|bow out|stay
            (home|at home|away|in the shop|at my desk)|be absent|be elsewhere|send (my|our) (apologies|regrets|
            excuses)|refuse)
            turn (down|it down|this down|your .. down) | (i|we) (ask|beg) (to be|you to) (excused|excuse (me|us))
            (please|kindly) excuse (me|us|my absence|our absence|my not attending)
            (please|) consider (me|us) (absent|excused|out)
            (hope|trust) (you|you ll|you will) (can|) (understand|excuse|forgive) (my|our) absence
            (decided|chosen|opted|prefer) (not|against) (to) (take part|participate|attend|join|come|go)
            (decided|chosen) against (it|taking part|attending|participating|coming|joining)
            (have|has|ve) (decided|chosen|agreed) not to (take part|participate|attend|join|come|go) (in|at|)
            (do not|don t|won t|will not|can t|cannot) (intend|plan|wish|want|need|expect|propose) to (<inf>)
            not (planning|intending|going|willing|inclined|wishing) (to|on) (<inf>|attending|coming|joining|
            participating)
            (i|we) (do not|don t) (want|wish) to (<inf>) | no (interest|intention|desire|wish|plans) (in|to|
            of) (<inf>|attending|coming|joining|participating|taking part)
            (not|no longer) (interested|of interest|relevant|something) (in (it|this|that|the (topic|subject|event|
            workshop)|attending|joining|participating)|for (me|us)|to (me|us|our .. )|)
            (isn t|is not|not) (really|quite|) (my|our) (field|area|cup of tea|thing|line|topic|domain|
            subject)
            (outside|beyond|not in) (my|our) (field|area|remit|line of work|scope|budget)
            (topic|subject|it|this) (isn|is) (t|not) (really|) (relevant|of interest|interesting|for (me|us)) (to
            (me|us)|for (me|us)|)
            (i|we) (won t|will not|wont|shall not|shan t|am not|m not|are not|re not|aren t) (be|) (<inf>|able to
            <simple>|attending|coming|joining|participating|taking part|making it|in a position to <simple>|available|
            free|among you|there)
            (none|nobody|no one|not one|not a single one) (of|from|in) (us|our (company|team|office|department|side|
            firm)|the team|here) (can|could|will|is able to|is available to|is free to|has time to|is available|is
            free|is able|can be (spared|released|freed)) (<inf>|then|that day|on that (day|date)|)
            (can|could) (not|t|n t) (send|spare|release|free|delegate|find) (anyone|anybody|someone|somebody|a
            representative|people|staff|a colleague) (to <inf>|on that (day|date)|then|)
            (no|without) (representative|representation|participation|participant|participants) (from|by|of|on) (us|
            our (side|company|part|organisation|institution)|my side|behalf of ..) (this time|)
            will not be represented | won t be represented | cannot be represented
            (i|we) (can|could) (only|sadly only) (say|send|offer) (no|my regrets|our regrets|my apologies)
            it (has to be|will have to be|must be|is going to be|ll be|will be) (a|) no (from (me|us)|for (me|us)|
            this time|)
            (it|this|that) (won t|will not|is not|isn t|does not|doesn t|didn t|can t|cannot) (going to|be|) (happen|
            happening|
            work|work out|possible|feasible|doable|be possible|an option) (for (me|us)|this time|on (that|the) (day|
            date)|then|)
            (have|need|forced|obliged|going) to (cancel|withdraw|retract|revoke) (my|our) (participation|attendance|
            registration|yes|confirmation|place|seat|booking|rsvp)
            (cancel|withdraw|retract|revoke|delete|undo) (my|our) (participation|attendance|registration|
            confirmation|place|seat|booking|rsvp|yes)
            (please|) (cancel|withdraw|delete|undo|annul|release|give) (my|our) (participation|attendance|
            registration|confirmation|place|seat|spot|booking|rsvp) (to (someone|somebody|another|others) ..|away|)
            (please|) (take|remove|delete|strike|cross|scratch|drop) (me|us|my name|our name|our names) (off|
            from) (the|your|this) (list|participants list|list of (participants|attendees|guests)|guest list|
            attendance list|participant list|attendees) (for (the|this) ..|again|)
            (please|) (don t|do not) (keep|save|hold|reserve|book) (a|any|me a|us a|my|our) (seat|place|spot|
            chair) (for (me|us)|free|) | (give|offer|pass) (my|our) (place|seat|spot) to (someone|somebody|another|
            others|whoever) (else|who (needs|wants) it|)
            (don t|do not|no need to) (wait|look out|look|save a place) for (me|us)
            (you|you ll) (will|ll|) have to (do|manage|make do|start) without (me|us)
            (do|go ahead|start|manage|carry on) without (me|us) | (it will|you ll) be without (me|us)
            without (me|us)
            (can|could|will|am|are|would) (t|not|n t|n) (unfortunately|sadly|alas|) (be (there|with you|present|among
            you|around|free|available)|make (it|that|the (date|day|tenth)|10 june)|do (it|that|the # th|the tenth|10
            june|wednesday|that (day|date|morning))|swing (it|that)|fit (it|this) in|squeeze (it|this) in|get (there|
            away|off|free|out of it|out of (work|that|this)|time off)|leave (work|the (office|shop|kids|children|
            house))|join (in|you)|take (the|that|this) (day|time|morning) off)
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
            (i|we|) (ll|will|d|would|may|shall|think i ll|think we ll|better|) (have to|need to|must|) (give (it|
            this|this one) a (skip|miss|swerve)|leave (it|this one|it this time|it for now|it so)|take a rain check|
            take a raincheck|bow out|sit (this|it) (one|) out|duck out|opt out|cry off|call off|skip (it|this|this
            one)|let this one go|let it go by|stay out of it) (this (time|year|round)|unfortunately|i m afraid|for
            now|)
            (wednesday|that day|that date|the date|the 10th|that morning|it|this|that|mornings|midweek|weekdays) (s|
            is|are|) (just|really|) (no good|not good|no use|a no go|no go|not an option|a non runner|
            a non starter|a bust|off the table) (for (me|us)|i m afraid|)
            (a|is a) (non runner|non starter|no go) (for (me|us)) | (no good|no use) (for|to) (me|us)
            (i|we) (just|really|simply|) (can t|cannot|couldn t|won t|can not) (swing (it|this)|manage (it|this|
            that|the date|that day)|get away|get out of (it|work|this)|get off (work|)|get the time off|get cover|
            find cover|fit it in|squeeze it in|spare (the time|anybody|anyone|the staff|a morning)|free (myself|
            ourselves) up|see my way|see our way|justify (it|the time)|step away|leave the (shop|farm|office|
            desk|bar|kids)|shut the (shop|bar|cafe)|close the (shop|bar|cafe)) (that day|on the day|i m afraid|
            unfortunately|just now|at the moment|this time|)
            there (will|ll) be (nobody|no one|no representative|no delegate) (from (us|here|our side|our .. )|
            representing (us|our .. )) | (nobody|no one|none of us) (from (here|our side|our .. )|here|in the
            office|) (can|will|is able to|will be able to|is free to) (attend|come|join|make it|take part|be there|
            participate)
            so (it s|its|that s|it is|a) (a|) (no|firm no|polite no|definite no|regretful no|hard no) (from|
            for) (me|us) | (regrettably|sadly|unfortunately|alas|afraid) (not|no|a no from me|a no from us|i must
            decline|we must decline) | no can do | it s a no (go|) (from|for) (me|us) | thanks but no (thanks|)
            (i|we) (ll|will) be conspicuous by (my|our) absence
            (i|we) (regret|am sorry|are sorry) to (decline|say no|miss it|miss this|have to decline)
            (must|have to|will have to|need to) (regretfully|respectfully|politely|sadly|unfortunately|
            reluctantly) (decline|pass|refuse|bow out|send (my|our) apologies|withdraw)
            (budget|budgets|funds|finances|staffing|resources|workload|schedule|diary|rota|calendar) (doesn t|don t|
            does not|do not|won t|will not|can t) (stretch|run|extend|allow|permit|cover|let (me|us)) (to|for|us|me|
            it|this|that) (it|this|that|sending anybody|sending anyone|attend|come|take part|participate|)
            (can t|cannot|can not|won t|wont|not able to|unable to|couldn t) (be able to|) (make|do|manage|attend|
            join) (this|that) (one|date|time slot)
            (no one|nobody|none of us|no staff|not a soul) (here|in the office|on the team|on our team|) (can|could|
            will|may) be (released|spared|freed up|let go|let off|sent|free|available|there|able to (come|attend|
            join|make it)) | (no one|nobody|none of us) (here|in the office|) (can|could|will) (get away|come|
            attend|join|make it|get off|take the time)
            (i|we) (have to|must|ll have to|will have to|am going to have to|hate to) (let (you|ye|you all) down|
            disappoint (you|ye)|leave you in the lurch) (i m afraid|this time|)
            so (impossible|not possible|no chance|out of the question|can t be done) (sadly|i m afraid|
            unfortunately|for (me|us)|) | (maybe|perhaps|hopefully|definitely|) (next time|another time) (then|
            maybe|perhaps|hopefully|for sure|around|so|i hope|with pleasure)
            (we|i) (cannot|can t|can not|are unable to|am unable to) (take up|take advantage of|avail of|accept|make
            use of) (this|the|your) (opportunity|offer|invitation|chance) (at present|at the moment|right now|)
            (i ll|i will|we ll|i) (stay|sit|remain|be) (on|) the sidelines | (i ll|i will) stay out of (it|this one)
            (maybe|perhaps) (some other|another) time (thanks|thank you|)
            (cannae|cannot|canny|canna|cant) make it | no can do
            (i ll|i will|we ll|i|we) (have|need|must|am going|are going) to (pass|skip|withdraw|pull out|bow out|drop
            out|opt out|take a rain check|take a raincheck|give it a miss|give this a miss|sit it out|take a
            pass) (on|) (this one|this time|it|the workshop|) | gonna have to (pass|skip|withdraw|pull out|bow out|
            drop out|opt out|take a rain check|take a raincheck|give it a miss|sit it out|miss it|miss this one)
            (shall|will|we ll|won t|will not) (unfortunately|) not be represented | won t be represented
            (nobody|no one|none of us|noone) (from us|from our (team|office|side|company|organisation|department|
            school|museum)|here|on our side) (can|will|is able to) (attend|come|join|make it|take part|be there)
            (we|i) (cannot|can t|are unable to|am unable to) (send|spare|release|delegate) (anyone|anybody|a
            representative|somebody|someone) | (i|we) (withdraw|take back) (my|our) (yes|acceptance|registration|
            place)
            (except|except for|apart from|other than|besides|but for|aside from|bar|save for) (me|myself|us)
            (i|me|myself) or (my|our|a|one of|another|somebody|someone|the) (..|) (colleague|colleagues|deputy|
            director|boss|secretary|assistant|wife|husband|us|them|else)
        """,
        Sense.MAYBE: """
            (toss|flip) a coin | (see|check|find out) if (the|my|our|i|we) .. (is|are|can|get|have|gets) (free|
            available|off|someone|somebody|a babysitter)
            (on|onto|for) (the|your|a) (waiting|reserve|stand by|standby|back up) list
            (put|place|add|keep) (me|us) on (the|your|a) (waiting|reserve|standby) list | waiting list
            (won t|will not|don t|do not|can t|cannot) (know|tell|decide|say) (it|this|anything|more|for sure|
            ) (until|before|till) .. | (still|am still|m still|i m still) (thinking|pondering|considering|wondering|
            debating) (about it|it over|) | (think|thinking) about it
            (can t|cannot|cant|can not|won t|will not|don t want to|not) (make|give|offer) (any|you any|a|) (promise|
            promises|guarantee|guarantees|commitment) (yet|though|) | no guarantees | without (any|) guarantee*
            (still|we re still|we are still) negotiating | negotiable
            (it|that|all|everything|my (attendance|participation|answer)) (all|really|still|just|) (depends|depend|
            hangs|hinges) (on|upon) .. | depends (entirely|mainly|a lot|) (on|upon) .. | depending on ..
            (50|60|70|75|80|85|90|95|99|sixty|seventy|eighty|ninety|fifty) (percent|per cent|) (yes|no|sure|certain|
            likely)
            (ask|call|ring|remind|try) me (again|) (on|the|in|a day|shortly|nearer|closer|just) ..
            (as|is|it s|down as|only|just) tentative | (i|we) (can|could) (only|) (decide|say|tell|know) (at (short|
            the last) (notice|minute|moment)|on the day|spontaneously|last minute)
            (day|hour) by (day|hour) | from (day|one day) to (day|the next) | (rather|more) (yes|no) than (no|yes)
            (put|set|place|write|leave) (a|me down with a|my name with a) question mark (behind|next to|after|at|
            beside|on) (my|our) (name|names) | question mark | with a question mark
            mark me as (uncertain|unsure|a maybe|tentative|undecided)
            (it|this|my (attendance|participation|presence|coming)|our (attendance|participation|presence)|everything|
            that|things) (is|s|are|remains|hangs|still) (still|) (open|uncertain|undecided|unclear|in doubt|doubtful|
            questionable|not (sure|certain|decided|settled|clear)|on (the edge|a thread)|a toss up|a coin toss|#
            percent|up in the air) (yet|at the moment|right now|for now|as yet|)
            (have|has|ve|had) (not|n t) (yet|) (decided|made up (my|our) mind*|made a decision|come to a
            decision) (yet|) | (not|n t) decided (yet|) | still (deciding|thinking (about it|it over|)|weighing|
            considering|undecided|looking whether) | haven t made up my mind (yet|)
            (can|could|cannot|can t|can not) (not|t|n t|) (yet|) (say|tell|promise|predict|foresee|judge|know) (yet|
            now|today|for (sure|certain)|at (the|this) (moment|point|stage)|) (whether|if) (i|we) (can|will|ll|am|
            could|shall|would|may|might|are) (<inf>|free|available|there|able to <simple>|)
            (50|60|70|75|80|85|90|95|99|sixty|seventy|eighty|ninety|fifty) (percent|per cent) (yes|no|sure|certain|
            likely|chance|)
            (chances|odds) (are|of me .. are|look) (good|high|fair|slim|even|not (bad|great)|fifty fifty)
            (a|there s a|there is a) (good|fair|high|decent|slim|small|big|real|# percent|fifty fifty) (chance|
            possibility|probability|likelihood)
            (more|very|quite|rather|most) likely (yes|no|than not|)
            (leaning|lean|tending|tend) (towards|to) (yes|no|coming|attending|joining)
            (provisional|tentative|cautious|conditional|preliminary|soft|half a) (yes|ok|okay|acceptance|
            registration|confirmation)
            (count|put|pencil|note|write|list) (me|us) (in|down) (as|) (provisionally|tentatively|for now|in pencil|
            with reservation|as a (maybe|possible|tentative|perhaps)|conditionally|as (uncertain|possible|tentative))
            (i|we) (will|ll) (come|attend|join|be there|participate) (if|provided|when|as soon as|unless) .. (allow*|
            permit*|let*|approv*|agree*|ok|okay)
            (might|may|could) (have to|need to|be forced to) (cancel|skip|drop out|pull out|leave|miss (it|this)|work|
            travel) | (might|may) not (be able to <simple>|<inf>|make it)
            (i|we) (will|ll) see (what|how|whether|if) (i|we|it|the|my|things) ..
            (will|ll) (aim|endeavour|endeavor|strive|attempt|struggle|squeeze) to <inf>
            (aim|aiming|endeavour|attempting|attempt) to <inf>
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
            (50|60|70|75|80|85|90|95|99|fifty|sixty|seventy|eighty|ninety) (percent|per cent|) (there|sure|certain|
            likely|confident|yes)
            (i d|i would|we d|we would) say (i m|we re|i am|it s|about|) (50|60|70|75|80|85|90|95|99|fifty|sixty|
            seventy|eighty|ninety) (percent|per cent|) (there|sure|certain|
            likely|yes|) | (fingers|everything) crossed | touch wood | god willing | please god | all going well
            all being well | with a bit of luck | (don t|do not) (bank|rely|count) on (me|us|it) (yet|just yet)
            (too|bit) (early|soon|far off) to (say|tell|call|know|confirm|commit)
            (just|still|) (waiting|hanging|holding) (on|for|to hear about|to see|out for) (the|my|our|a|an|word|
            news|clearance|approval|confirmation|final|) (rota|roster|shifts|shift pattern|timetable|schedule|
            results|boss|manager|answer|go ahead|all clear|vet|doctor|hospital|childminder|babysitter|confirmation|
            approval|permission|clearance|news|word) ..
            (it|that|all|everything|) (depends|hinges|hangs|rests|turns) (very much|entirely|a bit|really|largely|
            ) (on|upon) (whether|if|when|how|what) (the|my|our|i|we|they|he|she|) (kids|children|schools|school|
            creche|boss|manager|shift|shifts|rota|baby|weather|flight|ferry|lab|office|shop|client|builder|doctor|
            vet|childminder|lockdown|restrictions|university|theatre|museum|borders) (is|are|s|can|will|has|have|
            opens|reopens|lands|comes|gets|allows|lets|lift|lifts|reopen|open) (back|open|in|on|over|up|lifted|
            reopened|there|that day|me|us|off|) (in|at|to|on|by|) (school|work|time|then|nursery|june|full|)
            (put|mark|list|leave|note|have) (me|us) (down|) (as|with|for|in) (a|the|) (maybe|possible|probable|
            tentative|provisional|pencil|question mark|don t know|undecided|possibles|maybes|likely|strong maybe|
            soft yes) (please|for now|for the moment|) | a (strong|definite|soft|firm|big|qualified) maybe
            soft yes | provisional yes | tentative yes | yes in principle | in principle yes
            (should|ought to) be (ok|okay|fine|grand|alright|all right|able to|free|there|able to (come|join|make
            it|attend)) (for me|) | more than likely | as likely as not | the odds are | chances are
            touch and go | up in the air | in the lap of the gods | jury s out | watch this space
            (put|list|file|mark|leave|keep|note) (me|us) (down|) (under|as|with|among|in|on) (the|) (maybe|maybes|
            perhaps|undecided|possible|possibles|don t knows|doubtful|unsure)
            (a|some|another) (meeting|job|delivery|shift|session|appointment|call) (might|may|could) (well|) (fall|
            land|come up|be called|be on|happen|clash|crop up) (on|then|that|)
            (reserve|withhold|hold off on|hold back) (my|our) (answer|reply|decision) (until|till|for) ..
            (it|that|everything) (depends|hinges) on the (weather|hay|harvest|kids|rota|boss|ferry|tide|vet|doctor|
            builder|results)
            (but|and|) (so|) no promises | (so|but) no promises
            (put|mark|note|list) (me|us) (down|) (as|with|under|in) (a|an|the|) (maybe|possible|undecided|question
            mark|tentative|unsure|perhaps) | neither (yes|no) nor (no|yes)
            (can|could) neither confirm nor (decline|cancel|refuse|deny) | in the lap of the gods
        """,
        Sense.LATER: """
            (will|ll|shall) (know|decide|see|find out|hear) (more|for sure|better|by|in|on|next|later|tomorrow|soon|
            only|after|at|then|when|about it|it) | (will|ll|shall|can) (let|inform|tell|notify|update|answer|reply|
            respond|confirm|advise|report|revert|return|get back) (you|to you|) (know|) (as soon as|once|when|by|in|
            on|next|later|tomorrow|soon|after|within|before|shortly|asap|in due (course|time)|at (a later|the end)|
            closer|nearer|definitively|definitely|again)
            (come|get|write|be) back (to|with) (you|an answer|a reply|a response|a decision|our decision)
            (give|need|allow) (me|us|a) (some|a bit more|more|a little|few|a few) (time|days|more days|day)
            (am|are|m|re) (awaiting|waiting for) (a|the|my|our) (decision|answer|reply|confirmation|approval|green
            light|word|feedback)
            (discuss|discussing|discussed|talk|talking|consult|consulting|check|checking|coordinate|coordinating|
            clarify|clarifying) (it|this|that|) (first|internally|among ourselves|with) (my|our|the|) (team|board|
            colleagues|boss|director|management|manager|members|partner|wife|husband|superiors|head|schedule|calendar|
            diary|)
            (bear|stay) with (me|us) | (in|within) (a|the next) (few|couple of) days
            (i|we) (have|ve) (asked|forwarded it to|passed it to|submitted it to) (our|the|my) (boss|director|
            management|board|manager|head|superiors|leadership)
            (under|up for) (consideration|discussion|review) | (is|are|being) (considering|discussing|reviewing) (it|
            this|the|your|whether)
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
            (we|i) (will|shall|ll) (revert|respond|reply|answer|write) (to you|) (in due course|shortly|in good
            time|as soon as possible|asap|when we can|next week|soon)
            (run|put|bring) (it|this) (by|past|before|to) (the|my|our) (board|boss|committee|team|director|manager|
            trustees|council|management|wife|husband|principal|head)
            (ask|check with|talk to|consult) (the|my|our) (board|boss|committee|director|manager|trustees|wife|
            husband|other half|principal|head|better half)
            (need|needs|await|awaiting|seeking|waiting for|subject to|pending) (the|my|our|his|her|their|
            ) .. (approval|permission|clearance|sign off|go ahead|blessing|okay|consent|green light)
            (who|which|that) (will|shall) (answer|reply|respond|get back|revert|contact|write|decide) (to|) (you|)
            (my|our|the) (boss|manager|line manager|director|mayor|head|principal|board|committee|council|
            supervisor|chief|husband|wife|employer|dean|trustees) (just|only|still|first|) (has|needs|have|need|
            must) (just|only|still|first|) (to|) (agree|approve|approve it|sign off|sign it off|ok it|okay it|give
            (the|his|her|their) (nod|ok|okay|blessing|approval|permission)|confirm|say yes|decide|be asked|clear it)
        """,
        Sense.RECEIPT: """
            (passed|handed|forwarded|sent|given|relayed|transmitted|circulated|shared|posted|published|put) (it|this|
            them|your (mail|invitation|message|letter)|the (mail|invitation|message|link|information|news)) (on|over|
            out|) (to|with|among|in|on) (my|our|the|all|) ..
            (will|ll|shall) (pass|forward|hand|send|relay|share|circulate|spread|post|publish) (it|this|your (mail|
            invitation|message)|the (mail|invitation|message|word|information|news)) (on|along|) (to|with|among|in|
            ) (my|our|the|all|) ..
            (was|were|is|has been|have been) (passed|forwarded|registered|filed|received|recorded|entered) (on|with|
            under|in|to) ..
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
            (i|we|) (ll|will|ve|have|am|shall|m gonna) (pass|passed|passing|send|sent|share|shared|forward|
            forwarded) (it|this|that|them|the invitation|the invite|your mail|the details|the link|the word) (on|
            along|around|round|down the line|up the line) (to ..|)
        """,
        Sense.COURTESY: """
            (grateful|thankful|much obliged|indebted|obliged) (for|to) (the|your|this|you|all|being|having|
            ) (invitation|invite|kind invitation|kindness|message|mail|work|effort|) (for|)
            (i|we) (was|were|am|are) (very|so|really|) (happy|pleased|delighted|touched|glad|surprised) (to (receive|
            read|get|hear)|by|about) ..
            (hope|trust|hoping) (that|) (this|the|my|your|you|everyone|everything|it|all) (mail|email|message|is|are|
            re|finds|goes|s|family|has|have|had) .. (well|fine|health|healthy|safe|spirits|good|great|ok|success|
            nicely|smoothly|time|day|summer|spring)
            (i|we|) (wish|wishing|send|sending) (you|everyone|all|them|the (team|organisers|participants)) (and (your|
            the) .. |) (all|every|the|a|lots|much|plenty|good|great|many|nothing|warm|fond|sunny|my|our|best|very|
            ) (the|of|) (best|success|luck|lovely|great|good|nice|fun|joy|wonderful|interesting|productive|fruitful|
            inspiring|rewarding|pleasant|regards|greetings|wishes|hugs|love|well|but the best) (day|time|event|
            workshop|meeting|discussion|discussions|exchange|debate|summer|weekend|spring|week|evening|morning|from
            ..|to ..|)
            (nice|good|great|lovely|wonderful|kind|sweet|thoughtful|generous) (of|that) you (to|have|thought|think|
            asked|wrote|) .. | (an|a|what an|what a|such a|such an|very|really) (interesting|important|useful|
            relevant|timely|great|good|nice|wonderful|lovely|excellent|brilliant|exciting|fascinating|inspiring|
            tempting|rich|varied|impressive|promising) (and .. |) (programme|program|topic|subject|theme|initiative|
            idea|event|workshop|project|agenda|offer|line up|lineup|list of speakers|invitation|event|day)
            (the|your) (programme|program|topic|subject|theme|initiative|idea|agenda|speakers|event|workshop|line up|
            project) (is|are|looks|look|sounds|sound|seems) (very|really|so|extremely|most|truly|quite|) (interesting|
            important|useful|relevant|great|good|nice|wonderful|lovely|excellent|brilliant|exciting|fascinating|
            inspiring|tempting|promising|impressive|rich)
            (greetings|regards|hello|hugs|kisses|love|warm greetings|best wishes|say hello|say hi|give my (regards|
            love|best)|my regards|my best|my love|remember me) (to|from) (the|your|all|everyone|everybody|mr|mrs|ms|
            dr|my|sunny|rainy|cold|snowy|beautiful|lovely|) ..
            congratulations (to|for|on) (you|the|your|this|all) ..
            (keep|good|great|wonderful|amazing|excellent) (up the|) (good|great|work|job|stuff|going|on) (everyone|
            all|you|team|folks|guys|)
            (thank|thanks) (you|) (once again|again|kindly|ever so much|in any case|anyway|all the same|nonetheless|
            nevertheless|already|in anticipation|from the heart)
            (with|my|our|many|sincere|heartfelt|warm|warmest|deepest|special|a thousand) (thanks|gratitude|thank
            you) (for .. |to .. |)
            (if|should) (you|anybody|anyone|there) (ever|still|) (need|want|require|have|wish|like|be|is|come|come to|
            are|pass|happen) (anything|any|more|further|some|something|help|a|my|our|me|us|to|through|by|in|another|
            additional) .. (let me know|just|please|call|ring|shout|write|contact|tell|say)
            (happy|good|nice|great|pleasant|lovely) (easter|day|weekend|week|summer|spring|evening|afternoon|morning|
            holidays|may day|friday|monday|tuesday|wednesday|thursday) (to (you|all)|everyone|all|)
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
            (raise|lift) a (glass|cup|mug) (for|to) (us|me) | (best of luck|good luck|every success|all the best|
            much success|great success|the very best) (with|to|for|of luck with|of luck) (it|the|all|everything|
            everybody|your|you|this|on) (day|workshop|event|project|all|morning|luck|)
            every success (though|all the same|nonetheless|) | (enjoy|have) (a great (day|one|event|
            session|morning)|a good one|a ball|fun|a blast|a lovely day)
            (keep|bear) (me|us) in (mind|the loop|touch) (for|about|with|of|regarding|) (the|your|any|) (next|
            future|autumn|later|other|) (one|ones|event|events|time|edition|editions|developments|workshops|)
            (hope|i hope|hoping|trust|i trust) (you|all|everyone|everything|this finds you|yourself|this mail
            finds you|this email finds you) (re|are|is|s|has been|have been|) (keeping|doing|well|all|going|staying|
            ok|) (well|safe|ok|good|great|fine|sane|healthy|) (over there|in timisoara|in romania|at your end|these
            days|)
            sounds (fab|fabulous|brilliant|deadly|grand|lovely|great|good|super|amazing|interesting|fascinating|
            exciting|wonderful|class|cracking|ideal|perfect|promising|useful|like a (plan|great .. |lovely .. |good
            .. |cracking .. |brilliant .. )) | (what|such) a (lovely|great|brilliant|super|cracking|fantastic|
            wonderful|nice|timely|grand) (idea|initiative|programme|project|invitation|thing to do|plan|thought|
            surprise) | it s (high|about) time (that|) .. (our|we|somebody|someone) .. | (high|about) time (too|)
            (thanks a million|thanks a mill|ta|ta very much|thanks a bunch|thanks heaps|cheers for that|cheers for
            this|cheers|many many thanks|thanks ever so much|go raibh maith agat|diolch|tusen takk|merci|gracias|
            multumesc|thanks in advance for everything|thank you in advance for the (organisation|organization|
            information|link)) | (thanks|thank you) (so much|very much|a million|a lot|kindly|) for (thinking of|
            including|remembering|considering|having|contacting|reaching out to|the interest in) (us|me|our .. |my
            .. |little us) (out here|again|in .. |)
            (i|we) (ve|have|had|am|m|re|are) (been|) (very|really|so|) (looking for|waiting for|hoping for|
            interested in|following) (something|a workshop|an event|this topic|this|your work|your project) (just|
            like|for|with|) (this|like this|like it|years|ages|a while|interest|)
            (loved|enjoyed) (the|your|every|that) (one|last one|event|workshop|session|minute) (in .. |last .. |)
            mental here | mad here | (dear|hello|hi|hiya|howya|howdy|hey|ahoy|greetings) (all|both|folks|everybody|
            everyone|there|team|organisers|organizers|lads|ladies|guys|friends|colleagues)
            (good) (morning|afternoon|evening|day) (to you|all|everybody|everyone|folks)
            (warm|warmest|sunny|many|kind|friendly|heartfelt) greetings from ..
            (ah|aw|oh|ooh|wow|yikes|gosh|hmm|hm|phew) (well|now|no|yes|sure|look|) | sure look
            ah sure | lookit
            happy days | grand job | happy out for (ye|you|youse) .. | sound | happy out
            (fire|ping|shoot|whizz|zap) (over|me|us) (the|) .. (whenever|link|when you .. ) | ha nice one
            nice one | ha | it ll get me .. | (the|my) (grandson|granddaughter|son|daughter|neighbour) (will|ll|
            can|is going to) (plug|set|switch|hook|wire|sort|help) ..
            (sets|set|place|places) (great|much|a lot of) (store|value|importance) (by|on|in) ..
            hope it goes (brilliantly|well|great|swimmingly|smoothly|off well) ..
            (thin|stretched) (on the ground|)
            enjoy (it|yourselves|the day|the workshop|the morning|everything)
            (is|it s|are|it is) (very|really|so|) (close|dear) to (my|our) heart(s|)
            (local heritage|heritage|culture|crafts|the topic|this topic|this subject|the subject|tourism|folk
            culture) (is|are) (very|so|) (close|dear) to (my|our) heart
            (i m|i am|we are|we re|am) (no|not a|not an|not much of a|not much of an) (computer|tech|technical|it|
            zoom|) (whizz|wizard|expert|person|genius|specialist|buff|techie) (but|so|) (my son|my daughter|my
            husband|my wife|my grandson|my granddaughter|a colleague|someone|the kids) (will help|helps|is helping|
            will help me|will set it up|helps me)
            i (missed|had to miss|couldn t make) (it|the) (last time|last year|last one) (but|so|and|) (not this time|
            this time i won t|i won t miss this one|not this one|i ll be there this time|i m coming this time)
            (if|where|should it be) (needed|necessary|required|useful|helpful|wanted|it helps|that helps|you need
            it) (i ll|i will|i can|we can|we ll|i could|i m happy to|happy to) (prepare|bring|present|show|send|tell|
            help|give|do|share) (..|)
            (my|the) (phone|doorbell|dog|baby|telephone) (might|may|could) (ring|bark|cry|go off|interrupt) (now and
            then|at times|from time to time|in between|occasionally|once or twice|)
            (a bit|bit|a little|slightly|rather) (nervous|anxious|apprehensive) (..|)
            (i ve|i have|have|i) never (used|tried|been on|done|attended|been to|joined) (zoom|anything like this|
            something like this|one of these|such a thing|an online workshop|this before|teams) (before|)
            (no|i ve no|i have no|we have no|i don t have|i have not got any|haven t got) (classes|lessons|teaching|
            shifts|other plans|other commitments|meetings|other meetings|lectures|appointments|duties) (that day|then|
            on that day|that morning|on the day|)
            (apologies|sorry|my apologies|forgive me|excuse|please excuse) (for|about) (the|my|this|) (delay|late|
            slow|belated) (reply|response|answer|in replying|in answering|in responding|) (i was|i ve been|i have
            been|we were|we ve been) (ill|sick|unwell|poorly|away|on leave|off sick|on holiday|snowed under|swamped|
            in bed with flu|travelling)
            (i was|i ve been|i have been|was) (ill|sick|unwell|poorly|off sick|in bed with flu|down with a cold|under
            the weather) (last week|all week|for a while|recently|)
            (i|we|) hope (there will be|there ll be|there are|we will be|we ll be|to see) (many|lots|plenty|a
            lot) (of us|of people|of you|)
            (because|as|since) (my|the|our) (laptop|computer|pc|camera|mic|tablet) (is|s|has) (being repaired|at the
            repair shop|in for repair|broken|packed up|died|not working|bust)
            i (ll|will) ask (my|the|a) (neighbour|neighbor|sister|friend|husband|wife|colleague|mother|brother) (as
            well|too|along|also) | no hard feelings | i love (all|) (this|these|that) (crafty|craft|cultural|arty|
            ) (stuff|things|sort of thing|kind of thing)
            (as|because|since|but) (our|my|the) (internet|connection|wifi|broadband|signal) (here|) is (weak|poor|
            patchy|slow|unreliable|dodgy)
            hiya
            (sorry|apologies|excuse|forgive|please excuse|please forgive) (for|) (the|my|any|) (brevity|typos|typing|
            mistakes|spelling|short reply|short note|short message|errors|misspellings|autocorrect) (..|)
            (typing|typed|writing|written|dictating|dictated|sent) (this|) (with one hand|one handed|with my left
            hand|on my phone|from my phone|on the train|on the go|on the move|in a hurry|while driving|while i m
            driving|from the bus) (..|) | this is dictated (..|)
            (could|can|shall|may) (we|the two of us|you and i|you and me|we perhaps|we maybe) (have|do|arrange|
            schedule|set up|hold) (a|an|) (quick|short|separate|) (call|chat|meeting|phone call|catch up) (..|
            ) instead
            convinced (me|us) (that|of|about)
        """,
        Sense.CLOSING: """
            (best|kind|warm|warmest|kindest|with kind|with best|many|with warm|my best|cordial|friendly|with friendly|
            yours|with the best|bright|sunny|greetings|with many|with) (<regards>) (from ..|) | regards | cheers
            best | all best | yours (sincerely|faithfully|truly|ever|) | sincerely (yours|) | faithfully yours
            respectfully (yours|) | cordially | thanks (again|a lot|in advance|) and (best|kind) regards
            thanks and regards | with (regards|respect|gratitude|thanks|appreciation) | rgds | br | kr | love | xx
            xxx | sent from my .. | sent via .. | all the best | bye | bye bye | see you | warmly | talk soon
            speak soon | greetings (from ..|) | in haste | on behalf of the (board|team|committee|office|management)
            (warm|warmest|very best|all best|kindest|sincere|respectful|collegial|friendly|cordial|hearty) (regards|
            wishes|greetings|thoughts) (from .. |) | slán | slan | slán go fóill | take care now | mind yourself
            mind yourselves | all the very best | toodle pip | toodles | ta ra | tara | bye for now | bye bye
            over and out | yours in haste | yours ever | yours aye | yours truly | yours respectfully
            yours cordially | with (collegial|friendly|kind|warm|best|cordial) (greetings|regards|wishes)
            have a (nice|good|great|lovely) (day|weekend|week|evening|one) | x o x | xo
        """,
        Sense.REGRET: """
            (i m|i am|we re|we are|so|very|really|terribly|) sorry (to (say|tell|inform|have to|disappoint)|but|about
            that|) | unfortunately | (i|we|much to my|to my|to our|with|it is with|) (deeply|very much|really|great|
            much|) (regret|regrets) (to (say|tell|inform|have to|let) (you|) (know|) (that|)|that|) | regrettably
            regretfully | alas | (i m|i am|we re|we are|) afraid (that|not|) | sadly
            (what|such|it s|that s) a (shame|pity) | pity | shame | too bad | (i|we) (must|) apologi* | apologies
            my apologies | for (personal|family|health|medical|professional|work) reasons
            due to (personal|family|health|medical) reasons | to my great regret
            ah no | aw no | oh no | ah sorry | aw sorry | ah shucks | what a pain | such a pity | gutted | bummer
            raging
            apologies for the (muddle|mix up|confusion|to and fro|back and forth|change of mind|u turn)
            sorry (about|for) the (muddle|mix up|confusion|to and fro|back and forth)
        """,
        Sense.AWAY: """
            (closed|shut) for (renovation|repairs|holidays|the holidays|summer|building work|stocktaking|inventory)
            away in the .. week
            on the (road|way|move) that day | travelling (that day|then|on that (day|date)|at that time|all (day|
            week)) | on (parental|maternity|paternity|annual|sick|unpaid|study|compassionate) leave (from|as of|since|
            until|) (june|..|) | (in|into) full swing | harvest*
            (i|we) (am|m|are|re|will be|ll be|shall be) (then|that day|still|just|at that time|unfortunately|sadly|in
            fact|) (in|on|at|off to|away in|away at|away on|back in|flying to|travelling to|visiting|sailing|camping|
            hiking) (court|hospital|surgery|the (mountains|sea|seaside|coast|hospital|clinic|air|woods|field|
            operating room|maternity ward|delivery room|middle of ..)|holiday|holidays|vacation|leave|training|a
            (training|course|conference|fair|trade fair|wedding|funeral|retreat|cruise|flight|train|plane|boat|
            business trip|delegation|mission|trip|meeting|hearing)|business|tour|mission|a school trip|honeymoon|duty|
            quarantine|isolation|another (city|country|town|event|meeting|conference|workshop)|stuck in ..)
            (taking|took|take|have|having|got|on) (my|the|a|some|few) (annual|long|short|well deserved|first|) (leave|
            holiday|holidays|vacation|day off|days off|week off|time off) (then|that (day|week)|)
            (day|week|morning) off | my (wedding|surgery|operation|honeymoon|exam|defence|thesis defence|due date|
            maternity|father s funeral|mother s funeral|daughter s wedding|son s wedding|graduation)
            (under|having|going (in|in for)|scheduled for|booked for) (the knife|an operation|surgery|treatment|
            anaesthetic|an exam|a medical .. ) | (still|) recovering
            broke (my|a) (leg|arm|foot|ankle|hip|wrist|back) | stuck (in|at) (court|work|traffic|hospital|quarantine|
            bed|the office) | bedridden | in bed with
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
            (i|we) (ll be|will be|shall be|ll all be|will all be|m away|re away|am away|are away|m off|re off|are off|
            am
            off|will be away|ll be away|ll be off|m flying|are flying|re flying) (in|on|to|at|over in|over to|back in
            flying
            to|heading to|off to|travelling to|going to|visiting) (tenerife|lanzarote|spain|portugal|greece|crete|
            majorca|mallorca|italy|france|germany|turkey|croatia|cyprus|malta|scotland|ireland|england|wales|london|
            dublin|paris|rome|berlin|vienna|brussels|amsterdam|barcelona|lisbon|new york|america|the states|
            australia|canada|dubai|vilnius|tallinn|riga|warsaw|budapest|prague|bucharest|the algarve|the canaries|
            the alps|the highlands|the lake district|the seaside|the beach|the mountains|the coast|a cruise|
            honeymoon|our honeymoon|my honeymoon|my holidays|our holidays|my hols|holiers|a retreat|a training
            course|secondment|sabbatical|a site visit|manoeuvres|the ferry|the road|a plane|a train|the plane|the
            train)
            (on|off on) (my|our|the|his|her) (holidays|hols|honeymoon|travels|maternity|mat leave|annual leave|
            paternity leave|jollies|sick bed) | on mat leave | on my hols | on me holidays | off sick
            (in|having|under|for|due) (hospital|surgery|an operation|an op|the knife|traction|theatre|a
            procedure) (that day|that week|on the day|) | (i|we) (m|am|ll be|will be) (having|getting|recovering
            from) (my|an|a|the) (hip|knee|cataract|cataracts|operation|op|appendix|tonsils|gallbladder|wisdom teeth|
            surgery|procedure|heart|back|foot|shoulder|eye|eyes|c section|baby) (done|replaced|out|removed|operated
            on|seen to|replacement|operation|surgery|) | under the knife
            baby (s|is) due (that .. |then|on .. |any day|around then|in june|)
            (my|our) (baby|first|second|third|little one) (s|is) due (then|that .. |on .. |around then|)
            due date | (i|we) (m|re|am|are) expecting (then|that week|in june|our first|our second)
            (i|she) (m|am|is) giving birth | in labour | (self isolating|isolating|in isolation|shielding|in
            quarantine|quarantining|furloughed|on furlough|laid up|bedridden|on crutches|in plaster|in a sling)
            otherwise engaged (that .. |on .. |then|) | (over|under|out of|off) (the (atlantic|sea|country|grid))
            (midair|mid air|mid flight|at sea|on board ship|behind bars)
            (my|our) (son|daughter|brother|sister|best friend|nephew|niece|grandson|granddaughter|godson|
            goddaughter) (is|s|has) (getting married|graduating|being christened|having surgery|having an operation|
            her wedding|his wedding|her graduation|his graduation|having a baby)
            (i m|i am|i ll be|i will be) (going into|in|admitted to) hospital (for|with|to have|) (tests|surgery|an
            operation|treatment|checks) | (i m|i am|we re|we are|i ll be|i will be) taking (my|the|our|a) (pupils|
            class|students|children|kids|group|scouts|choir|team) (on|to|for) (a|an|the|) (trip|outing|excursion|
            school trip|museum|competition|camp)
        """,
        Sense.REASON: """
            (have|has|got|had|already have|m having|there is|there s) (a|an|my|our|two|three|some|several|other|
            another|already|too many|all day|long|back to back|something|to) (other|fixed|important|urgent|standing|
            prior|previous|private|family|client*|board|team|staff|council|medical|dental|doctor s|dentist*|school|
            parents|lunch|crucial|very|unmovable|immovable|regular|weekly|) (meeting*|appointment*|commitment*|
            engagement*|obligation*|duties|duty|event*|call*|conference*|deadline*|session*|training*|course*|class*|
            lecture*|exam*|interview*|audit*|inspection*|delivery|deliveries|hearing*|shift*|visit*|guests|plans|
            thing*|matters|work|else|on|that day|then|at that time)
            (other|previous|prior|earlier|family|professional|private|personal|work|teaching|business) (obligations|
            commitments|engagements|duties|arrangements|reasons|plans|matters|circumstances)
            (falls|fall|is|comes|lands|happens) (on|in|during|right in|exactly on|in the middle of) (my|our|the|a|
            same|exam|stocktaking|harvest|inventory|peak|busy|high) (day|week|time|season|period|exam|exams|session|
            holiday*|leave|inventory|stocktaking|harvest|annual|general|birthday|wedding|vacation)
            (working|work|teach|teaching|on shift|on duty|in class|in lessons|in meetings|in a meeting|at work|in
            court|busy|booked|taken|tied up|occupied|engaged|committed|unavailable) (that|then|on that|all|the whole|
            on the|the entire|all that|at that|until|from|with|by|for the) (day|date|morning|time|week|week long|
            whole|entire|evening|slot|moment|#|10 june|noon|late)
            (short|shortage) of (staff|hands|people|time) | (no|little|not enough|lack|lacking|zero|hardly any) (time|
            staff|capacity|manpower|people|hands|resources|energy|strength) (for (that|this|it|anything)|left|to
            spare|at (the|this) (moment|time)|right now|these days|)
            (harvest|stocktaking|stock taking|inventory|tax|reporting|exam|peak|high|wedding) (season|time|period|
            week) | (all|every) hands (on deck|are needed|needed|in the field|on the field)
            (cannot|can t|can not) be (spared|released|freed|excused|missed at work) | hands are full
            my hands full | our hands full | up to (my|our) (ears|eyes|neck) (in|with) | drowning in
            (buried|snowed) (in|under) | overwhelmed | no (babysitter|childcare|sitter) | kids at home | insolven*
            bankrupt* | closing down | closed down | went out of business
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
            (sitting|sit|have|ve|marking|correcting|invigilating|supervising|setting|resitting|doing|taking) (my|
            the|our|an|a|some|state|driving|final|) (finals|exam|exams|papers|a levels|gcses|leaving cert|junior
            cert|driving test|viva|dissertation|thesis|practical|practicals|oral|orals|mocks|resits|essays|dinners|
            school run|playground duty|yard duty)
            (up to (my|our) (eyes|neck|oxters|ears|elbows|tonsils|eyeballs)|run off (my|our) feet|flat out|snowed
            under|swamped|rushed off (my|our) feet|hands are full|hands full|under the cosh|under it|mad busy|wild
            busy|fierce busy|up the walls|drowning|buried|chasing my tail) (with|in|here|at the minute|at the
            moment|) | (short|under) staffed | down a (man|member of staff|colleague) | no cover | no childcare
            no babysitter | skeleton (staff|crew)
            silage | hay | haymaking | lambing | calving | milking | shearing | harvest | harvesting | sowing
            turf | the bog | market day | market stall | stocktake | stock take | stocktaking | year end | audit
            tax return | the vat | payroll | opening day | reopening day | deliveries | delivery day | clinic
            surgery hours | rounds | mart | fair day | sports day | open day | open evening | parents evening
            prizegiving | prize giving | graduation | conferring | communion | first communion | confirmation day
            christening | baptism | wedding | removal | month s mind | hen party | stag | big birthday
            house move | plumber | electrician | the builders | jury (duty|service) | court | tribunal | hearing
            inquest | inspection | ofsted | hiqa
            (agm|egm|board meeting|council meeting|committee meeting|staff meeting|planning meeting|team meeting|
            budget meeting|governors meeting|cabinet meeting|senate|plenary) (that .. |on .. |then|clashes|)
            (prior|previous|existing|long standing|other|unavoidable|pressing|family|work|teaching|official|civic|
            professional|diary) (commitment|commitments|engagement|engagements|obligation|obligations|arrangement|
            arrangements|clash|duties) (which|that|) | (owing|due) to (prior|previous|other|unavoidable|family|work|
            official) (commitments|engagements|obligations|circumstances|reasons)
            not (really|quite|exactly|) (our|my|in our|in my) (line of business|line|area|field|bag|thing|remit|cup
            of tea|department|patch|sector|sphere|wheelhouse|priority|priorities)
            outside (our|my) (remit|area|field|scope|brief) | (kids|children|little ones|weans|childer|wains) (are|
            ) (back|home|off) (in|at|from|) (school|nursery|creche|home|)
            minding (the|my) (kids|grandkids|grandchildren|baby|shop|house|desk|mother|father|dog)
            (selling|serving|milking|baking|minding|delivering|manning|working|on) (the|my|our|) (cheese|stall|
            stalls|shop|bar|counter|till|cows|bread|market|desk|phones|kids) (till|until|all|that|) ..
            exam season | exam time | (dad|mum|mam|mother|father|wife|husband|son|daughter|gran|granny|nan) (s|is|
            was|has been) (in hospital|ill|unwell|dying|very sick|sick|having surgery|poorly|taken ill)
            delivery at the shop | there s a delivery
            (my|our|the) (daughter|son|sister|brother|niece|nephew|best friend|granddaughter|grandson|cousin) (gets|
            is getting|s getting|marries|is marrying|is to be) (married|wed|ordained|)
            (daughter|son|sister|brother) s (wedding|communion|confirmation|graduation|christening|party)
            (doctoral|phd|thesis|viva|selection|interview|exam|examination|search|planning|audit|finance|
            ethics) (committee|panel|board|defence|defense|viva|jury) | at the (very|) same (hour|time|moment)
            (my|our) new (apprentices|trainees|interns|starters|recruits|intake) (starting|arriving|start|arrive|)
            (invigilating|marking|supervising|proctoring) (exams|exam|papers|finals|the exams)
            (we have|we ve got|we are having|hosting|we re hosting|i m hosting|we are hosting) (foreign|important|
            overseas|) (guests|visitors|a delegation|a group|tourists) (at|in|) (the|our|) (b&b|b b|hotel|farm|museum|
            guesthouse|) | hay (needs cutting|is due|making|to cut)
            (in the middle of|in the thick of|mid|busy with) (the|our|) (strawberry|cherry|grape|hay|apple|potato|
            ) (harvest|lambing|haymaking|exam season|exams|move|stocktaking|stocktake|renovation|season|picking)
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
            (would|d|will|ll) (be|) (very|most|so|really|much|) (thankful|grateful|glad|happy|obliged|pleased|nice|
            great|lovely|wonderful|helpful|good|kind|interested|appreciate|love|like|welcome) (for|if|to (have|get|
            receive|see|know|hear)|about|it|in) (the|you|a|your|any|some|we|i|receiving|getting|it|more) (slides|
            recording*|presentation*|material*|link|information|agenda|programme|certificate|details|could|can|would|
            sent|send|minutes|summary|conclusions|results|notes|have|did|to|invoice|copy|note|if)
            (send|forward|mail|email|pass|give|get|share) (me|us|her|him|it|them|the link|the access|the details|the
            slides|the invitation|the recording) (the|a|an|any|all|to|some|with|afterwards|please|also|directly|too|
            later|on) ..
            (what|which|when|where|who|why|how) (is|are|s|re|will|would|do|does|did|can|could|should|time|date|day|
            language|platform|link|much|many|long|about|if|exactly|else|kind|sort|happens|happened)
            (do|does|did|is|are|was|were|will|would|can|could|should|shall|may|has|have) (you|i|we|it|there|this|that|
            they|he|she|the|one|someone|somebody|anybody|anyone|participants|my|our|your) .. (possible|available|
            recorded|free|needed|necessary|required|compulsory|allowed|permitted|too late|enough|ok|okay|fine|still|
            also|record|translate|translation|interpretation|certificate*|link|fee|cost|costs|parking|online|
            postponed|moved|invite|bring|register|zoom|sent|send|receive|get)
            (is|are) there (a|an|any|some|going to be|still|parking|translation|interpretation|enough|anything|
            simultaneous) | (any|some) (chance|possibility|way|idea|news) (of|to|for|that|about|on|if)
            (i|we) (wonder|am wondering|m wondering|was wondering|were wondering) (if|whether|about|how|what|when)
            (please|kindly) (advise|clarify|specify|explain|tell|let|inform|note the|use|write to|contact|reach|call|
            phone|ring|address|resend|re send|correct|change|update)
            (note|use|take) (my|our|the) (new|other|correct|right|private|work|changed) (address|email|e mail|mail|
            number|phone|name) | (reach|contact|write|call) (me|us) (at|on|under|via|by|through)
            (misspelled|misspelt|spelled|spelt) (my|our|the) (name|company)
            (my|our) name is (spelled|spelt|written|not) | correct (my|our|the) (name|address|title|company)
            (could|can|would|will|won t) (you|i|we|someone|anybody|anyone|somebody|it) (please|kindly|perhaps|
            possibly|also|maybe|just|) | please (do|could|can|also|kindly|just|) (send|let|tell|confirm|use|contact|
            provide|forward|advise|resend|give|share|call|write|change|correct|update|add|include|inform|keep|make|
            have|check|explain|reply|answer|invite|address|direct|specify|clarify|indicate|note that my|register|ask|
            email|mail|ring|ship|reconsider|issue|record|remove|see)
            (i|we) (would|d|will|ll|do|also|just|) (be grateful|appreciate it|need (to know|a|an|the|your|more|some)|
            require|ask|request|like to (know|
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
            (access|login|meeting|zoom|joining) (details|link|data|credentials) (should|can|may|to) (be sent|go|
            be) (to|)
            (send|issue|make out|prepare) (me|us|) (an|a|the) (invoice|certificate|confirmation)
            (fire|ping|shoot|send|whizz) (over|me|us) (the|that|your) link (whenever|when you can|please|so|over|)
            please (correct|amend|change|fix) (it|that|this|my name|the spelling|)
        """,
        Sense.UNSUBSCRIBE: """
            stop (emailing|e mailing|mailing|writing to|contacting|spamming) (this address|me|us|here)
            wrong address | nobody here has anything to do with
            (take|remove|delete|strike|erase|drop|cross) (my|our|this) (address|e mail|email|mail|name|data|contact|
            details|contacts) (off|from|out of) (your|the|this|all|any) (mailing list|mailing lists|distribution list|
            database|mailing|list of contacts|contact list|records|system|address book|newsletter|files)
            (no longer|do not|don t|not) (wish|want|like|interested) (to|in) (receive|receiving|get|getting|be
            (contacted|written to|on (this|your) list)) | (stop|cease) (sending|writing|mailing|inviting|contacting)
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
            (request|demand|require|ask for|want) (the|an|) (immediate|) (deletion|erasure|removal) of (my|our|all my|
            all our|this)
            (please|kindly|) (delete|erase|remove) (all|) (my|our) (personal|contact|) (data|details|information|
            address|e mail address)
            to (delete|erase|remove) (all|) (my|our) (personal|contact|) (data|details|information|address|records)
        """,
        Sense.LATE: """
            (but|) not (before|until|till) (about|around|roughly|) (#|half (past|) #|quarter past #|eleven|noon) (o
            clock|am|) | (only|not earlier than|no earlier than) (from|) (#|half past #) (onwards|)
            (i|we) (can|could|will|ll) not (be there|join|come|start) (before|until|till) #
            (only|just|) (join|joining|be there|there|come|coming|attend|participate|available|free|make it|connect|
            log in|log on|hop on|arrive|get there|be with you) (you|in|on|) (from|after|as of|at|only from|only after|
            starting|starting from|since) (about|around|approximately|roughly|) (#|the (coffee|lunch|) break|half
            (past|) #|half #|quarter past #|eleven|half eleven|ten thirty|noon) (o clock|on|onwards|am|hrs|h|)
            (miss|skip|missing) (the) (first|beginning|opening|start|welcome|introduction|intro|initial|early) (part|
            half|hour|hours|session|minutes|bit|# minutes|half hour|words|speeches|)
            (in|at) (the) second (half|part) | for the (second|last|final|latter) (half|part|hour|session|bit)
            a (little|bit|few minutes|quarter of an hour) (late|later)
            (may|might|will|ll) be (a few|some|#|five|fifteen|twenty|thirty) minutes late
            late (arrival|start|comer) | with (a|some) delay
            (a bit|a little|slightly|somewhat|about|some|few minutes|a few minutes|# minutes|# min|an hour|half an
            hour|) late (by|) | # minutes late | (will|ll|may|might|i|we|) (be|arrive|join|come|run) (a bit|a little|
            slightly|about|some|) (# (minutes|min|mins)|an hour|half an hour|fifteen minutes|later|) late
            (running|be|join|arrive) late | (only|just) (join|come|be there|attend|make|make it|participate|log on|
            log in|be able to (join|attend|come|make it)|) (for|to|in|at|from) (the|) (<last>)
            (for|from) the (<last>) (only|onwards|) | <last> only | miss the (<first>) | not (for|at) the (<first>)
            (from|after) (the (coffee|) break|# onwards) (onwards|on|) | later than (planned|the rest)
            (as of|from) # (onwards|on)
            join (you|) (later|a bit later|halfway|after) | (the|) second half (only|)
            (slip|slipping|sneak|sneaking|creep|creeping|pop|popping|hop|hopping) (in|on) (quietly|) (late|a bit
            late|a little late|after the (start|opening|break|intro)|at the back|# minutes late)
            (about|around|roughly|some|maybe|a good) # (minutes|mins|min) (late|behind) (because of|due to|for|)
            (only|just|) (for|at|to) the (second|last|closing|final) (part|hour|half|session|bit)
            (only|just|not until|) after the (coffee|) break
            (have|ll have|need|going|must|will|ll) (to|) (miss|skip) (the|your|) (first|opening|initial|beginning|
            start|introduction|intro|welcome) (part|half|hour|session|bit|minutes|of it|)
            (don t|do not) (expect|count on) me (there|) (before|until|till) (about|) #
            (don t|do not) wait for me (i ll|i will|to start|start|i might) (be|without me|late|join|) (..|) (late|
            later|me|)
            (i ll|we ll|i will|we will|i|we|i m going|i am going) (have|need|must|going|) (to|) (miss|skip) (the|
            your) (first|opening|initial|beginning|start|introduction|intro|welcome) (part|half|hour|session|bit|
            minutes|of it|)
        """,
        Sense.EARLY: """
            (need|have|must|will|ll|going|got|gotta|has) (to|) (vanish|disappear|leave|go|run|dash|rush|drop|drop off|
            sign off|log off|log out|hang up|quit|stop|head off|head out|be off|be gone|get going|get off|finish|
            catch (a|my) (train|bus|plane|flight)) (at|by|around|about|before|after|shortly after|no later than|
            from) (about|around|approximately|roughly|) (#|half (past|) #|noon|lunch|lunchtime|midday|twelve|eleven|
            the break|the end|an hour|two hours|quarter (past|to) #) (sharp|o clock|at the latest|already|)
            (stay|there|join|attend|be with you|available|be there|free|around|come|present|participate) (only|just|
            ) (till|until|up to|for) (about|around|) (#|half (past|) #|noon|lunch|lunchtime|midday|twelve|the (coffee|
            ) break|an hour|one hour|two hours|the first (hour|half|part|session|bit|two hours)|a (short|little)
            while) (only|o clock|or so|at (most|the latest)|)
            (miss|skip|missing) (the) (end|last|closing|final|second|latter|afternoon|group) (part|half|hour|session|
            minutes|bit|work|discussion|discussions|) | (not|t) (stay|be there|attend|make it) (till|until|to|
            for) (the end|the whole|all of it|everything|long) | (a|an) (earlier|early) (exit|departure|leave)
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
            (shoot|head|dash|nip|pop|scoot|skedaddle|bail|hop|drop|dip|leg it|peel|sign|log|dial|slip) (off|out|
            away) (at|by|around|before|about) (half twelve|half eleven|half past twelve|half past eleven|quarter to
            one|quarter past twelve|lunch|lunchtime|the end|the finish)
            (off|away|out) to (collect|pick up|fetch|get) (the|my) (kids|children|little ones|wee ones|grandkids|
            daughter|son) (from .. |)
            (only|just|) (for|at|to) the (first|opening) (part|hour|half|session|bit)
            (only|just|) (until|till|up to) the (coffee|) break
        """,
        Sense.SOME: """
            with (the|my|our) (whole|entire|) (office|family|department|crew|gang|company|class|school|choir|club|
            household|lot|firm|kids|children|staff|students|colleagues|pupils|apprentices|trainees|interns|team|
            employees|guests|friends|girls|boys|ladies|guys) (as well|too|of .. |from ..|)
            (bring|bringing|take|taking) (along|) (someone|somebody|others|people|friends|company|a few|some|several|
            more|colleagues|anyone|one or two|two or three) (along|with me|else|people|colleagues|friends|others|of
            my .. |) | (one or two|two or three|three or four|a handful of|a number of|a small group of|half (of|)
            (the|my|our)) (colleagues|people|students|others|friends|members|teachers|team|office|staff|class|of us|
            more|employees)
            (with|and|plus|bring|bringing|) (a few|some|several|a couple of|many|other|a number of|a group of|the
            rest of) (my|our|the|of|of my|of our|other|) (colleagues|coworkers|students|people|friends|others|team|
            members|staff|partners|teachers|pupils) | a few of us | some of us | several of us
            (with|and|bring|bringing) (my|our|the) (whole|entire|) (team|colleagues|students|staff|class|group|
            employees) (and i|) | my (whole|entire|) (team|class) and i | all of us
            (and|with|plus) (others|friends|colleagues|company)
            (won t|will not|not) (be|) (be|) (coming|come|there|attending) alone
        """,
        Sense.INSTEAD: """
            instead of (the undersigned|yours truly) | (you ll have|you will have|you get|you ll get) .. instead (of
            me|)
            (is|will be|has been) (taking|stepping) (over|in) (from me|my (duties|role|tasks|place|post|work)|)
            takes over (from me|my (duties|role|tasks|place))
            (expect|welcome|register|invite|address|put|write|note) .. (in my place|in my stead|instead of me|
            instead)
            has been (asked|delegated|nominated|appointed|designated) (to (attend|join|represent|participate|come|
            take part))
            (in|take|taking|takes|took|has taken|will take|ll take|fills|fill) (my|our) (place|seat|spot|
            stead|shoes) | in place of (me|us|myself) | (instead|in lieu) of (me|us|myself|our director)
            (on|in) (my|our) behalf | (deputise|deputize|deputising|substitute|substituting|fill in|filling in|stand
            in|standing in|step in|sub|cover|covering) for (me|us|our ..)
            (pass|passed|passing|give|giving|hand|handing|leave|leaving|handed|gave|transfer|cede|offer) (it|this|my|
            our|the|) (on|over|) (my|our|) (place|seat|spot|invitation|ticket|participation) (on|over|) to
            (will|ll|shall) be (attended|covered|handled|taken over) by
            represent (our|the|my) .. (will|is|in my place) | (represents|represent) (us|me|our (company|
            organisation|institution|firm|association|team|school|university))
            (in|to take|takes|taking|take) (my|our) (place|stead) | instead (of (me|us|myself)|)
            (on|in) (my|our) behalf | (will|ll|can|to|shall|is going to|would) (represent|replace) (me|us|our
            (organisation|organization|company|institution|university|office|side|municipality|team))
            represent (me|us) | (will|shall|ll|to|) be (represented|replaced) by | (is|are) represented by
            (stand*|sit*|step*|fill*|stepping) in (for (me|us)|) | (covering|covers|cover) (for|) (me|us)
            (as|my|our|as my|as our) (replacement|substitute|stand in|representative)
            (someone|somebody) else (from|will|is|can) | one of (my|our|the) (colleagues|team|people|staff) (will|is|
            can|shall) | (have|ve|has) (asked|delegated|nominated|appointed|designated) (to (attend|join|
            represent|participate|come|take part)|)
            (will|is going to|can|is happy to|has agreed to|has kindly agreed to|to) (sit in|step in|stand in|cover|
            deputise|deputize|sub|go in|fill in|take over) (for|from) (me|us)
            (will|is going to|can|is happy to|has agreed to|to) (attend|go|come|join|take part|be there|
            participate) in (my|our) (stead|place) | (in|on) (my|our) (stead|behalf)
        """,
        Sense.STEAD: """
            as (a|an|the|our|their) | in my capacity as | in the capacity of | representing (the|our|my|)
            in (his|her|their) (place|stead) | instead of (him|her|them) | on (his|her|their) behalf
            (on|in) behalf of (the|our|my|) (chamber|company|association|municipality|university|museum|organisation|
            organization|institute|foundation|city|team|school|board|office|department|club|) | in (my|our) own name
            in a personal capacity | as a private person
        """,
        Sense.EARLIER: """
            (i|we) (was|were) (not sure|unsure|undecided|on the fence|hesitating|hesitant|in doubt|in two minds|going
            to (decline|say no|refuse|skip)|about to (decline|say no|refuse)|inclined to (say no|decline)|
            sceptical) (at first|until ..|whether ..|) | (i|we) (hesitated|wavered|dithered) (at first|until ..|)
            (i|we) (had|d) (already|just|) (signed up|registered|enrolled|accepted|said yes|declined|put it in (my|
            our) (diary|calendar)|planned to <inf>|intended to <inf>|meant to <inf>)
            (i|we) (told|had told|have told|said|replied|answered) (him|her|them|you|everyone|my boss|my
            colleague*) (that|yesterday|last week|on the phone|before|)
            as (i|we) (said|wrote|told you|mentioned) (before|already|on the phone|)
            (i|we) never (signed up|subscribed|registered|opted in|asked) (for|to) (this|these|any of this|your ..|
            such ..)
            (my|our|the) (last|previous|earlier|first) (yes|no|confirmation|refusal)
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
            now (i|we) (m|am|are|re|will|ll|can|do) | (please|) (undo|reverse|change) (that|it|this|my answer|my
            reply) (to (yes|no)|) | so now | and now
            after all | change of (plan|plans|mind|heart) | changed (my|our) mind | correction
            now (definitely|certainly) | but now | have (to|) (withdraw|retract|cancel|take back)
            (has|have|is|s|ve|got) (been|) (cancelled|canceled|postponed|moved|scrapped|called off|freed up|cleared|
            resolved|rescheduled) | (has|have|) freed up | in the end | turns out | it turned out | scrap that
            ignore my (last|previous|earlier) (mail|email|message|reply)
        """,
        Sense.OTHER_EVENT: """
            (great|glad|nice|good|happy|lovely|wonderful) (that|to hear that|to hear|) you (are|re|ll be|will
            be) (coming|
            visiting|travelling|flying) to
            (next|last|previous|future|following|another|any other|other) (time|one|ones|event|events|edition|
            editions|workshop|workshops|occasion|year|conference|webinar|seminar|opportunity)
            (the|a|our) (conference|seminar|study visit|summer school|festival|exhibition|fair|book launch|steering
            (committee|call|group|meeting)|kick off|gala|concert|general assembly|training|course|lecture)
            study visit | in (autumn|fall|september|october|november|winter|spring) | on some other occasion
            invoice*
            (for|from|to|about) (the|your|my) newsletter
        """,
        Sense.ASIDE: """
            attach* | pdf | link | links | camera | cam | webcam | microphone | mic | headset | sound | file | files
            slides | open (it|the|) | password | install* | download* | browser | button | form | account | parking
            recording | recorded | certificate | translation | interpretation | subtitles | time zone | timezone
            agenda | programme | zoom (account|app|client) | connection | bandwidth | internet | laptop | screen
            registration | spam | address | click*
            (my|our|the) (camera|webcam|mic|microphone|headset|laptop|broadband|internet|wifi|wi fi|connection|
            signal|speakers|printer) (is|s|isn t|won t|doesn t|does not|has|keeps|may) (broken|banjaxed|knackered|
            on the blink|dodgy|patchy|flaky|ropey|temperamental|not working|work|kaput|died|dead|bust|slow|playing
            up|poor|terrible|cut out|old|weak) | (i|we) (m|am|re|are) (no|not|hopeless|useless|not very|not great|
            not the best|a bit of a dinosaur|a dinosaur) (good|great|expert|whizz|technical|tech savvy|with|at|
            genius|) (with|at|on|when it comes to) (computers|technology|tech|zoom|it|these things|this technology|
            the computer) | (set|sets|setting) (up|) zoom (up|) (for|on) ..
            (will|is going to|can) (help|show|set me up) (me|us) (with|how|) (zoom|the zoom|the technology|it|)
            (watch|catch|see|follow|listen to|view|check out) (the|your|a|any) (recording|replay|video) (later|
            afterwards|instead|afterward|some other time|in my own time|)
        """,
        Sense.MOOT: """
            anyway | anyhow | regardless | all the same | nonetheless | nevertheless | in any case | come what may
            no matter
            if (only|just) to (see|hear|meet|say|listen) | (if|should) (nobody|no one|you|anybody) (minds|mind|
            object*|permit*|allow*|don t mind|have no objection|have nothing against) (it|that|)
            if you (ll|will|would) (allow|permit|have|let) (me|us)
            if (it|that|this) (helps|is any help|matters|s any use|is of any use|counts|makes sense|is convenient|
            suits you|is all right|isn t a problem|is no problem|is not a problem|s no trouble)
            if (there|you) (is|are|re|s|have) (still|) (any|enough|some|a|not) (room|space|places|place|seats|spots|
            seat|full) (left|available|yet|free|) | (if|as long as|while|provided) (seats|places|spots) (last|are
            (left|available)) | if (my|the) (internet|connection|wifi|wi fi|technology|computer|laptop|zoom|kids|
            children|dog|cat|baby) (holds|allows|cooperates|behaves|behave|permits|works|lets me|let me)
            (no|not a|without|have no|there is no|there are no) (single|) (doubt|question|reason not to|excuse|
            excuses|need for anything|need of anything|special (needs|wishes|requirements)|particular (needs|wishes|
            requirements)|dietary (needs|requirements|wishes)|allergies|objection*|conflict|clash|obstacle|hindrance|
            worries|worry)
            (don t|do not|no) (worry|fret|panic|be late|be surprised|be alarmed|forget (me|us|the link)|mind (me|us|
            the noise|my .. )|laugh) | (nothing|not a thing|no one|nobody|not even ..) (can|could|will|would|shall|is
            going to|stops|keeps) (stop|keep|prevent|hold|from|me|us) (me|us|) (back|away|from (coming|it|attending)|)
            (sorry|apologies|excuse|forgive|pardon) (for|about|me|my|if|that) (the|my|being|not|i|this|any) .. (late|
            delay|delayed|reply|replying|answer*|typos|mistakes|english|writing|brevity|silence|earlier|sooner|noise|
            confusion)
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
            (i|we) (don t|do not|never) (work|teach|open|have (lectures|classes|school|college)) (on |) (wednesdays|
            wednesday|that day|mornings|then|) | (i m|i am|we re|we are) (off|free|closed) (on |) (wednesdays|
            wednesday|anyway|that day) | (my|our) day off | (never|not once) (missed|regretted|been disappointed|
            used|tried|done|been on|had to use) .. | (isn t|is not|aren t|there isn t) any (more|longer)
            (couldn t|could not) be (better|happier|more pleased|handier|easier)
            why not | (not|nothing) (much|a lot|) (left|else|going on) (in|on) (my|our) (calendar|diary|plate|
            books) | (not to|won t|don t want to) be disturbed | all the time in the world
            (it|) (just|simply|completely|totally|) (slipped my mind|forgot to (answer|reply|write back|
            respond)) (to (answer|reply|respond|write)|) | (time|lots of time|plenty of time) on my hands
            not (travelling|traveling|going|moving|driving) (anywhere|very far|far|much) (this year|these days|at
            present|) | (an|only an|my) old (computer|laptop|machine) (with no|without) (one|a camera|camera|webcam|
            mic|microphone)
            (busy|swamped|snowed under|tired|retired|old) (as|though) (i|we) (am|are)
            (although|though|even though|while) (i|we) (m|am|re|are) (very|rather|really|terribly|) (busy|swamped|
            snowed under|on holiday|on leave|retired|up to my eyes)
            (my|our) (diary|calendar|schedule|agenda) is (completely|totally|still|blissfully|) (empty|clear|free|
            blank|wide open) (that morning|that day|) | right up (my|our) street
            (working|work|wfh) from home (on|that|) | wfh | (i d|i had|i) got the wrong (week|day|date)
            so no (hassle|bother|problem|worries|stress|drama)
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
            team)|) | going to be there | attendance | participation
        """,
        Sense.COME: """
            but i can and i will | i can and i will | (i|we) (can|will) make it (that day|on the # th|)
            (will also be) (there|present|with you|in attendance|online|available) (too|as well|)
            (il|ill|iam|wil|we l) (be there|come|attend|join|be present|participate|in|coming)
            (i|we) (l|l l) be there | (i|we) (shall|will|ll) (therefore|thus|then|just|simply|also|definitely|
            certainly|gladly|happily|surely|of course|naturally|most certainly|in any case|anyway|absolutely|be able
            to|) <inf>
            (i|we) (shall|will|ll) (be) (delighted|happy|pleased|glad|honoured|thrilled) to <inf>
            (i|we) (plan|intend|aim|am planning|m planning|are planning|re planning|mean) (to|on) (<inf>|attending|
            coming|joining|being there|participating)
            (i|we) (ve|have) decided to <inf> | (am|are|m|re) (going|off) to <inf>
            (am|are|m|re) (looking forward to) (attending|joining|participating|coming|being there|taking part)
            (i|we) (confirm|can confirm|hereby confirm) (my|our|the) (attendance|participation|presence)
            (i|we) (will|shall|ll) (gladly|happily|gratefully|) accept (your|the|this) (kind|) invitation
            tuning in | logging (on|in) | dialling in | dialing in | joining (you|in|from|online|by|via)
            attending (from|online|by|via|in)
            (will|shall|ll) (represent|be representing) (the|our|my) .. (myself|personally) | representing .. myself
            i (personally|myself) (will|ll|am|shall) <inf>
            (coming|attending|joining|participating) (with (pleasure|joy)|too|as well|for sure|definitely)
            (am|m|are|re|im|i ll be|we ll be|will be|ll be) (also|definitely|certainly|surely|still|indeed|actually|
            happily|gladly|both|all|really|so|) (coming|attending|joining|participating|taking part|going|there|
            present|with you|in attendance|online|available|registered) (too|as well|along|)
            (i|we) (attend|participate|come|join|gladly (attend|participate|come|join|accept)|happily (attend|
            participate|come|join)) | coming | attending | joining | participating | i ll come | we ll come
            (i|we) (ll|will|shall) (definitely|certainly|gladly|happily|also|surely|both|all|be happy to|be glad to|
            ) (be there|be present|attend|join|join you|come|participate|take part|be with you|be online|tune
            in) (too|as well|) | registered | signed up
            (will|ll|shall|going to|gonna) (be|) (joining|join) (you|ye|yous|everyone|everybody) (all|online|on
            zoom|on the day|)
            (i|we) (ll|will|shall) be (accompanied by|bringing|joined by)
            (i|we) (ll|will|shall|am|m|re|are) bring (along|) (my|our|a)
            (it will be|it ll be|that will be|that ll be) me (attending|coming|joining|there|taking part|who attends|
            ) | (i ll|i will|we ll|we will|i m|i am) (be|) on the (line|call|zoom) (from|at|by) (ten|10|10am|the
            start|ten sharp)
            (i m|i am|i ll be|i will be|we re|we are) (connecting|joining|dialling in|dialing in|logging in|logging
            on|zooming in) (from|by|via|with|through|on) (work|home|the office|phone|my phone|the link|the link you
            sent|my tablet|school|my mobile|telephone|tablet)
            (i ll|i will|we ll|we will|i d) (happily|gladly|willingly|love to|be happy to) (contribute|make my
            contribution|do my bit|chip in) (to the workshop|to it|to the event|to the discussion|at the workshop|)
            (of|) course (i m|i am|we are|we re|i ll be|i will be) (coming|there|attending|joining|in|taking part|on
            board)
            (i ll|i will|we ll|we will) (listen in|follow along|tune in|dial in|watch and listen|be listening|follow
            it|follow the session|follow the workshop) (from home|online|from the start|to the end|)
        """,
        Sense.COMES: """
            (will be|ll be|are|is|s|will also be) (there|present|with you|in attendance|online|available|coming|
            attending|joining|participating|taking part) (too|as well|)
            (he|she|they|who|it) (will|ll|is|are|s) (also|definitely|) (be|) (come|attend|join|coming|attending|
            joining|there|participating|participate|taking part|present|able to (come|attend|join)) (too|as well|)
            (will be|is|are) (joining|attending|coming|participating|present) (too|) | comes
            (will|is going to) go | attends it | joins
            taking part too
            who (will|is going to|ll) (be|) (logging in|attending|joining|coming|participating|representing us|
            there|log in|attend|join|come|participate|take part|follow it|be there)
        """,
        Sense.CONFIRM: """
            (hereby|herewith|gladly|happily|now|) (confirm|confirming) (that|with pleasure|)
            accept (with pleasure|) | accepting | to confirm (that|) | can confirm (that|)
            (have|has|having) the (honour|honor|pleasure|privilege) (to|of) (inform|informing|advise|advising|
            notify|notifying|tell|telling|announce to|assure) you (that|)
            (inform|advise|notify|assure|tell|let) you (know|) that (i|we) (will|shall|ll|am|are) (be|) (<simple>|
            attending|joining|participating|coming)
        """,
        Sense.DECLINE: """
            decline | declining | cancel | cancelling | withdraw | withdrawing | refuse | have to cancel | must cancel
        """,
        Sense.WISH: """
            would (really|very much|dearly|also|) (like|love|want|prefer) to
            would (really|very much|dearly|) (like|love) | d (really|very much|dearly|also|) (like|love|want|
            prefer) to | d (really|) (like|love) (to|) | wanted to | hoped to | interested | keen (to|on|) | tempted
            would | d
            (very|sorely|rather|really|) tempted
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
            presumably | supposedly | conceivably | allegedly | reportedly | hypothetically | theoretically
            conditionally | apparently | arguably | potentially | in theory | fingers crossed (that|) (i|we)
            god willing | inshallah | with luck | with a bit of luck | luck permitting | time permitting
            work permitting | weather permitting
            (i|we|it|she|he) (may|might)
            joking | kidding | just kidding | joke | maybe | perhaps | probably | likely | most likely | possibly
            hope* | hopefully | i think | i guess | might | try | trying | potentially | unsure | tentative*
            almost (certainly|sure) | if all goes well | should | seems | think so | not sure | uncertain
        """,
        Sense.IF: """
            pending (the|our|my|final|) (approval|confirmation|decision|permission|sign off|green light)
            in the event that | on the condition that | so long as | should (i|we|it|my|our|the) | were (i|it) to
            when and if | if and when
            if | unless | provided (that|) | as long as | in case | whether | assuming (that|) | on condition that
            otherwise | only if | depending on | supposing
        """,
        Sense.BUT: """
            even if | even though | though i m
            but | however | though | although | yet | except (that|) | only that | nevertheless | nonetheless
            even though | while | whereas | still though | alas | despite
        """,
        Sense.BECAUSE: """
            which | in which | at which | whom | the one (that|which)
            in view of | in the light of | for reasons of | thanks to | for the simple reason that | seeing that
            as it happens | with .. being | what with | on the grounds that | owing to the fact that
            due to the fact that
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
        Sense.OTHERS: """
            elsewhere | nobody here
            (my|our|the|a|an|his|her|one|another|one of (my|our|the)) (<who> and <who>|business partner|co founder|
            cofounder|founder|co owner|owner|fellow|neighbour|neighbor|grandson|granddaughter|nephew|niece|cousin|
            aunt|uncle|in law|fiance|fiancee|girlfriend|boyfriend|flatmate|apprentice*|pupil*|volunteer*|guest*|
            client*|customer*|bookkeeper|receptionist|marketing (manager|person|lady|guy|officer)|project (manager|
            officer|assistant|coordinator)|communication (manager|officer)|pr (manager|officer|person)|head of ..|
            deputy ..|vice .. |treasurer|board member*|curator|librarian|trainer|consultant*|designer|architect|
            engineer|chef|cook|baker|sales (manager|person|rep)|hr (manager|officer|person)|legal adviser|adviser|
            advisor|associate|office manager|foreman|technician|researcher*|phd student*|colleague from .. |superior*|
            supervisor|line manager|right hand|best friend|old friend)
            (my|our|a|the|his|her|one|another|) <who>
            (the|my|our|a|one of the|some of the|two of the|) (girls|lads|lad|chap|fella|guy|woman|lady|gentleman|
            trustees|trustee|councillor|cllr|clerk|curate|warden|archivist|librarian|curator|apprentice|
            granddaughter|grandson|niece|nephew|neighbour|other half|better half|fiancé|fiancée|girlfriend|
            boyfriend|line manager|ceo|md|head of .. |staff)
        """,
        Sense.ORG: """
            company | firm | organisation | organization | institution | institute | association | museum
            university | school | municipality | office | department | chamber | agency | foundation | studio
            library | club | cooperative | co op | ministry | council | federation | union | centre | center
            faculty | ngo | ltd | llc | city hall | bakery | shop | workshop of | hotel | hub | incubator | academy
            college | network
            (our|the|my|this|a|) (co op|cooperative|coop|charity|trust|guild|craft guild|arts centre|heritage
            centre|library service|county council|city council|town council|parish council|council|enterprise
            office|leo|chamber of commerce|community centre|men s shed|tidy towns|tourist office|theatre|gallery|
            studio|brewery|distillery|bakery|farm|cafe|pub|hotel|start up|startup|ngo|np|federation|confederation|
            ministry|embassy|consulate|faculty|institute|academy|conservatoire|county museum|historical society|
            choir|orchestra|brass band|youth club|sports club|sales department|marketing department|hr department|
            press office)
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
            (i|we) (have|ve) (nominated|deputed|mandated|delegated|deputised|designated|appointed|roped in|
            dispatched|drafted in|persuaded)
        """,
        Sense.BRING: """
            bring | bringing | together with | along with | accompanied by | with (my|our|a|an|another|one)
            joined by | i ll have .. with me | taking along | in the company of | and also | with
            (i|we) (ll|will|shall) be (accompanied by|bringing|joined by)
            (i|we) (ll|will|shall|am|m|re|are) bring (along|) (my|our|a)
        """,
        Sense.PEOPLE: "people | persons | participants | of us | seats | places | colleagues | heads | pax | attendees",
        Sense.EVENT: """
            (for|at) the (opening|closing|welcome) | the opening | the closing
            (the|this|your|our|that|said|above|aforementioned|) (above|mentioned|upcoming|planned|entire|whole|full|
            local|) (mentioned|) (online|digital|virtual|zoom|) (<event>) (as well|of # th|on # th|)
            (the|your|this|kind|lovely|) (kind|lovely|) (invitation|invite) | online | on zoom | by zoom | via zoom
            zoom | remotely | virtually | from (start|beginning) to (finish|end)
            the whole (thing|time|day|morning) | ecoc sme | ecoc | sme | project | until the end
            (the|your|our|) (local learning|local) (workshop|workshops|ateliers|learning workshops)
        """,
        Sense.THEN: """
            (on|for|) (that|the|this|said|same|given|those|these|very) (day|days|morning|date|dates|time|slot|
            afternoon|wednesday) (in question|) | then | at that (time|moment) | that very day | on the day
            just then | of all days | exactly then
            that (whole|entire|very|same|full|) (week|weekend|fortnight)
            (all|the whole of|the whole|the entire) (that|) week | (for|during|throughout) that week
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
            in my opinion | series | continued | club | education | secretariat | shop | workshop in | studio in
            at (my|our) (desk|office|home|studio|shop|kitchen table) | three of which | novi | sad
            must | side | part | all the way | years | days | weeks | weren t for | faces | voices
            to (say|tell|see) | again soon
            *ally | *ably | *ibly | *edly | *ingly | *fully | *ously | *antly | *ively | *ately | *etely | *sely
            *mly | *dently | *stly | *tly
            to (listen|learn|see|hear|watch|meet|share|exchange|find out|discover|contribute|support|say (hello|hi)|
            network|get inspired|catch up|take notes|discuss|talk|have fun|be inspired|broaden ..) (in|up|and (learn|
            listen|share|exchange|see|meet|discuss|contribute|ask)|) (more|new things|something (new|)|you|everyone|
            everybody|all of you|all|from (you|others|each other|everyone)|about (it|this|the topic|the subject|that)|
            with (you|everyone|all|others)|ideas|experiences|experience|you all|old friends|new people|) (again|there|
            in person|) | to (listen|learn|hear)
            with (a|my|our) (cup|mug|pot|big cup|large cup|big mug) of (coffee|tea|cocoa) | coffee in hand
            with (coffee|tea|cake|pleasure) | (cup|mug) of (coffee|tea)
            with (both|my|open|all|a) (feet|ears|ears open|eyes|arms|heart|open (mind|ears|heart)|notebook|pen and
            paper|camera|headset|microphone|full attention|great expectations) | all ears
            tenth | 10th | june | month | year | hour | hours | minute | minutes | week of | afternoon | evening
            morning | mornings | punctual | on the dot | in advance | beforehand | as soon as i can
            from beginning to end | throughout | for the (whole|entire|full) (duration|event|time|workshop|day|
            morning|programme) | the entire (event|day|time|morning|duration|programme|workshop) | full time
            whole heartedly | wholeheartedly | with all my heart | from a to z | beginning to end
            curious | interested party | enthusiastic | ready | prepared | proud | grateful | lucky | available too
            able bodied | alive and kicking | one of | just as | such | indeed so | hence | thus | same here
            ditto | likewise | me neither not | nothing else | most | more than | quite | rather | pretty | super
            extremely | utterly | totally | completely | entirely | fully | wholly | truly | simply | clearly
            obviously | naturally | frankly | seriously | honestly | literally | basically | luckily | fortunately
            thankfully | eventually | finally | meanwhile | besides | furthermore | moreover | additionally
            also with | specifically | especially | particularly | importantly | by all means | sincerely | kind of
            sort of | after such a long time | at last | once and for all | since you ask | you know | you see
            believe me | trust me | mind you | let me tell you | let me say | may i say | i must say
            i have to say | as far as i am concerned | hi there | folks | guys | everyone | everybody | friends
            team | all of you
            company | position | profession | occupation | role | job title | contact person | contact | phone | tel
            telephone | mobile | email | e mail | mail | website | www | address | surname | first name | last name
            full name | title | organisation name | number of participants
            honour | honor | pleasure | joy | delight | happiness | excitement | smile | big smile | curiosity
            enthusiasm | interest | gratitude | thanks | thank | love | heart
            inform | informing | announce | announcing | hereby inform | state | declare | assure | write to
            writing to | writing | respond | responding | reply to | answer to | answering | in reply to
            in response to | in answer to | with reference to | with regard to | regarding | concerning
            further to | following | your mail | your email | your e mail | your message | your letter | your kind
            dated | of # | your invitation | the above | mentioned | aforesaid | said
            hereby | herewith | present | presence | attendance of | of the undersigned | in spite of everything
            after careful thought | having thought it over | once more
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
            please note | kindly | pls | plz | plse | ye | yous | youse | yiz | wee | sure thing | no bother
            thing | big | massive | massively | hugely | enormously | wholeheartedly | whole heartedly
            with all my heart | with both hands | with open arms | with bells on | in person on screen
            virtually | remotely | bright and early | on the dot | sharp | sharpish | without hesitation
            unhesitatingly | enthusiastic | my good self | yours truly | meself | kids | to the ground
            in principle yes | from abroad | from our side | from my side | honour | honor | organisation
            for the duration | the lot | the whole shebang | whole | entire | entirety | in full | as ever
            as per | as always | like always | once more | yet again | this year too | this year again
            the above mentioned | the aforementioned | above mentioned | aforementioned | the subject
            in reference to | with reference to | further to | in response to | in reply to
            (from|at|in) (the|my|our|) (studio|shop|workshop|kitchen|garden|shed|desk|sofa|couch|office|library|
            classroom|home office|car|canteen|lab|museum|farm|boat|garage)
            learning | about (it|this|the topic) | talked | started | export | cooperative
            culture | cultural | meeting room | (from|in) (our|the|my) (meeting room|classroom|boardroom|conference
            room|sitting room|living room|staff room) | at # years | # years old | aged # | little ones | machine
            partnership | bookkeeping
            a m | p m | a m in | (bucharest|romanian|romania|irish|uk|local|finnish|helsinki|dublin|london|vilnius|
            eastern european|central european|cet|eet|gmt|bst) time
            in (their|her|his|its) name | since (january|february|march|april|may|june|september|last year|recently|
            this year|then) | having checked | on checking | specially | especially | the theme | theme
            tourism office | tourism | with gratitude | gratefully
            (at|by|on) the (time|date|hour|address|link) (indicated|given|stated|mentioned|agreed|announced|
            specified) | (indicated|specified|designated) (time|hour|date)
            (from|at) (work|home|the office|school|my desk|the library|the shop|the studio|the museum|my kitchen|the
            town hall|my phone|my tablet) | (with|via|using|through|by) the link (you sent|sent|provided|you provided|
            received|attached|in your mail|in the invitation|)
            (small|local|young) (business owners|business owner|traders|producers|artisans|makers|shopkeepers|farmers|
            craftspeople) | (rural tourism|local heritage|cultural heritage|crafts|local products|folk dance|folk art|
            heritage)
            (business owner|entrepreneur|potter|ceramicist|tour guide|teacher|pensioner|retired teacher|volunteer|
            librarian|beekeeper|farmer|journalist|curator|student|artisan|shop owner|craftswoman|craftsman) (from|at|
            in|of|)
            (on|about|regarding) (rural tourism|tourism|local heritage|cultural heritage|crafts|traditions|local
            products|small businesses|small firms|culture)
            gonna | gotta
        """,
        Sense.TOTAL: """
            (we (are|re|will be|ll be|would be|come|attend|shall be|come as)|there (are|will be|would be|ll be)|that
            makes|makes|which makes|making) (us|it|) (a|) (#) (of us|people|persons|in all|in total|strong|heads|
            together|from our (side|office|team|company)|participants|including me|myself included|me included)
            # of us (are|will|ll|would|shall) (be|) (<inf>|attending|coming|joining|participating|there|present)
            (all|both|the) (#|two|three|four) of us (are|will|ll|would|shall|) | the (pair|two|three|four) of us
            (a|one) (table|party|group|team|delegation) (of|for) #
            # (of|from) (our|my|the) (team|company|office|organisation|department|staff|school|class) (will|ll|are|
            shall|would|) (<inf>|attend*|com*|join*|participat*|)
            (register|book|reserve|note|put down|put|sign up|save|add) # (people|persons|seats|places|participants|of
            us|places please|spots)
            (there (will|ll) be|there are|there s|we (will|ll|would|are|re|shall) be|we are|we re|we ll be|that makes|
            makes it|a total of|in total|party of|group of|team of|all|the|) # of us (in total|all together|
            altogether|) | (we (will|ll|shall) be|we are|we re coming|party of|group of|total of|total|we attend|we
            come) # (people|persons|participants|in total|altogether|strong|)
            # (persons|people|participants|pax|seats|places|spots|attendees|heads) (from (us|our side|our
            (organisation|organization|company|team))|in total|please|altogether|) | both of us | the two of us
            two of us | me and my (wife|husband|colleague|partner) both
        """,
        Sense.EXTRA: """
            (me|myself|i) (with|and|plus|+) (my|our|) # (colleague*|other*|friend*|student*|apprentice*|girls|boys|
            ladies|guys|people|co workers|coworkers|employees|staff|kids|children|members|teachers|partners|from ..|
            of my .. )
            (bring|bringing|with|and|plus|take|taking|along with|together with) (along|) (another|my|our|some|
            ) # (apprentice*|pupil*|intern*|trainee*|volunteer*|employee*|guest*|client*|girl*|boy*|lad*|kid*|child*|
            young .. |daughters|sons|sisters|brothers|entrepreneurs|craftsmen|teachers|professors|assistants|
            coworkers|co workers|team mates|teammates|neighbours|board members|friend*)
            + # (colleague*|guest*|person*|people|other*|) | (my|our) # (colleagues|assistants|partners|daughters|
            sons|apprentices|students|employees|friends|co founders|cofounders) (and (i|me)|will|are|)
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
