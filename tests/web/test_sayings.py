"""Whatever reason, fault or notice another module can give has a sentence in the reader's language."""

from __future__ import annotations

import re
from gettext import NullTranslations
from zoneinfo import ZoneInfo

import pytest

from outreach.web.sentences import translated
from outreach.web.tongue import Tongue
from tests.web.sayings import FILLED, sayings

CAMPAIGN = (
    "blocks complaints config consistency contacts event expressions folder leftovers mail mailboxes misplaced names "
    "section settings sheet slips steps syntax tables tags templates words workbooks"
)
ENGINE = (
    "assistant claims copies evidence floods halts judge rates refresh replies retry testcopies turns unread verdicts"
)
LEDGER = (
    "byhand decision hands marks onemore persons presences privacy queue requests review revisions settling situation "
    "story takeover withdrawal"
)
READING = "anatomy answers autoreplies bounces contentlines itip quotes read reports"
MEANING = "combine doubts others people refusals understand"
TOP = (
    "advice editing effects moments news orders plan participants.report engine.wishes web.forms web.listfile "
    "web.proposal"
)
MODULES = (
    *(f"outreach.{one}" for one in TOP.split()),
    *(f"outreach.campaign.{one}" for one in CAMPAIGN.split()),
    *(f"outreach.engine.{one}" for one in ENGINE.split()),
    *(f"outreach.ledger.{one}" for one in LEDGER.split()),
    *(f"outreach.reading.{one}" for one in READING.split()),
    *(f"outreach.reading.meaning.{one}" for one in MEANING.split()),
)
#: Pieces of sentences that `COMPOSED` has whole, and texts that are no sentence: words to compare with, commands, and
#: what only a programmer meets.
PIECES = {
    "outreach.advice": ("answers in words in", "templates: no", "⁂ people"),
    "outreach.moments": (
        "(?:the )?",
        "a date and time",
        "event end",
        "event start",
        "on ⁂",
        "⁂ day",
        "⁂ ⁂ (?P",
        "at ⁂",
    ),
    "outreach.plan": (", of group", "not owed", "⁂, then ⁂"),
    "outreach.campaign.blocks": ("did you mean",),
    "outreach.campaign.complaints": ("to [⁂]", "and add", "at least", "at most", "did you mean"),
    "outreach.campaign.config": ("Illegal character", "Invalid value"),
    "outreach.campaign.expressions": (
        *("@ ", "'@' ", "a ", "got ", "it does not say what", "look for the one", "something is missing"),
        *("the bracket @", "unexpected ", "expected ", "'end of", "at ("),
    ),
    "outreach.campaign.folder": (", or default",),
    "outreach.campaign.mailboxes": ("gmail.com",),
    "outreach.campaign.misplaced": (
        *("and would wait", "asks for", "carries", "is called", "is for", "says how", "so no"),
        *("it comes before the step", "the event has begun by then", "the event is not over by then"),
    ),
    "outreach.campaign.names": ("(⁂ has ⁂)", "did you mean", "{% for"),
    "outreach.campaign.syntax": ("no reason given",),
    "outreach.campaign.tables": ("field larger",),
    "outreach.engine.assistant": ("it read them as",),
    "outreach.engine.rates": ("⁂@⁂:⁂ to ⁂",),
    "outreach.engine.retry": (".*", "5", "Microsoft 365", "greylisting", "shared hosting"),
    "outreach.engine.turns": ("by the officer", "no burst of bounces"),
    "outreach.ledger.decision": (
        "No usable",
        "What came",
        "⁂ is on",
        ", with",
        "nobody named",
        "whoever",
        "⁂ is noted",
    ),
    "outreach.ledger.persons": ("; did you mean",),
    "outreach.ledger.queue": ("first batch of",),
    "outreach.ledger.requests": ("there is no request",),
    "outreach.ledger.review": ("nobody's", "what was read from it stays noted", "⁂ is taken off", "r⁂ is closed"),
    "outreach.ledger.settling": ("d⁂ is ⁂", "possible is", "there is nothing to decide"),
    "outreach.ledger.story": ("(not sure)", "Noted as", "by ", "from their words", "⁂ (copy ⁂)"),
    "outreach.reading.reports": ("complaint about message from",),
    "outreach.reading.meaning.doubts": ("another ", "somebody else"),
}
COMPOSED = (
    "templates: no ⁂, so 7 people of that language would get that in ⁂",
    "answers in words in ⁂ (1 person) are not read by themselves: each waits in review; calendar answers are; read are "
    "⁂",
    "it is for ⁂; this person is silent, of group ⁂",
    "too soon after the last message, then quiet hours until 08:00 where this person is",
    "add ⁂ = ⁂ to [⁂]",
    "add a section [⁂] with ⁂ = ⁂ and a section [⁂] with ⁂ = ⁂",
    "step[2].to: write at least 7",
    "step[2].when: the event has begun by then (2020-06-10 10:00), and the step carries the invitation",
    "step[2].when: the event has begun by then (2020-06-10 10:00), and the step is called ⁂",
    "step[2].when: the event is not over by then (2020-06-10 10:00), and the step is for attended",
    "step[2].when: it comes before the step ⁂, which invites (2020-06-10 10:00), so nobody would get it",
    "step[2].when: it comes before the step ⁂, which invites (2020-06-10 10:00), and would wait for that",
    "config.toml: mail.smtp.⁂: there is no ⁂ yet",
    'write ⁂, or default = "⁂" under [languages]',
    "did you mean '⁂'? (⁂ has ⁂)",
    "not TOML: invalid date or datetime",
    "the part after the @-sign contains invalid characters: '@'",
    "⁂ is not an e-mail address (the part after the @-sign contains invalid characters: '@'); correct it",
    "it read them as attending, by “⁂”; proposed (⁂)",
    "⁂: ⁂ compares nothing",
    "⁂: a text begins here with ⁂ and is never closed",
    "⁂ is noted as attending, with 2 more.",
    "⁂ is noted as delegated. No usable address of whoever comes instead is known; to invite them, add them to the "
    "contacts.",
    "⁂ is noted as delegated. ⁂ is on the list now and is invited like everybody.",
    "⁂ is noted as declined. What came after that message counts: attending.",
    "r7 waits for a decision again. ⁂ is taken off the list; what went out stays out.",
    "r7 waits for a decision: what was read from it without you was taken back.",
    "d7 is sent: it cannot be set to 'again'; there is nothing to decide",
    "nobody in this campaign has the address ⁂; did you mean ⁂?",
    "Noted as delegated by the officer",
    "“⁂”; read as attending (not sure); waits for a decision: the words leave it open; it also holds a condition",
    "The invitation (copy 2) was sent.",
    "The update was sent.",
    "name, extra",
    "until 2020-05-19",
    "paused: the mail server asks for patience: ⁂",
)
#: What stays as it is in every language: settings, tags, file names, quoted words, codes.
_AS_WRITTEN = re.compile(r"\{[%{#].*?[%}#]\}|[\"'“„].*?[\"'”]|\S*[./_]\S*|\b[A-Z]+\b")


class Wordless(NullTranslations):
    """Translates each sentence into its holes alone, so that whatever is not translated is left standing."""

    def gettext(self, message: str) -> str:
        return " ".join(f"%({name})s" for name in re.findall(r"%\((\w+)\)s", message))


#: In Japanese, whose days and months have no Latin letters.
WORDLESS = Tongue("ja", Wordless(), ZoneInfo("Europe/Bucharest"))


def left_in_english(sentence: str) -> str:
    """What of a sentence no catalog translates; with a place in a file before it, as faults have one, or without."""
    alone, placed = translated(sentence, WORDLESS), translated(f"step[1]: {sentence}", WORDLESS)
    shorter = min(alone, placed.removeprefix("step[1]"), key=len)
    return " ".join(re.findall(r"[A-Za-z]{2,}", _AS_WRITTEN.sub("", shorter)))


@pytest.mark.parametrize("module", MODULES)
def test_whatever_a_module_can_say_has_a_sentence_for_the_pages(module: str) -> None:
    pieces = PIECES.get(module, ())
    said = {text for text in sayings(module) if not pieces or not text.startswith(pieces)}
    assert not {text: left for text in sorted(said) if (left := left_in_english(text))}


@pytest.mark.parametrize("sentence", COMPOSED)
def test_what_is_put_together_from_pieces_has_one_too(sentence: str) -> None:
    assert not left_in_english(sentence)


def test_a_sentence_that_nobody_translated_would_be_found() -> None:
    assert left_in_english(f"the {FILLED} is blue") == "the is blue"
    assert sayings("outreach.engine.floods") == {
        f"more than {FILLED} messages within ten minutes; the later ones are kept in the story and change nothing"
    }
