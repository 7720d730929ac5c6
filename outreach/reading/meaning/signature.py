"""Where the message ends and the signature begins: a closing formula, then names, titles, firms."""

from __future__ import annotations

from collections.abc import Sequence

from outreach.reading.meaning.clauses import Clause, Item
from outreach.reading.meaning.senses import Sense
from outreach.reading.meaning.words import Kind, Sentence

S = Sense
_DECIDING = frozenset(
    {S.YES, S.NO, S.MAYBE, S.COME, S.CANNOT, S.NOT, S.CONFIRM, S.DECLINE, S.ASK, S.LATER, S.UNSUBSCRIBE, S.INSTEAD}
)
_SPEAKING = frozenset(
    {S.BUT, S.IF, S.LEAVE, S.LATE, S.EARLY, S.COMES, S.DOUBT, S.AWAY, S.MISSED, S.WISH, S.SOME, S.SEND}
)
_NAMING = frozenset({S.FILL, S.TITLE, S.ORG, S.OTHERS, S.AND, S.EVENT, S.COURTESY, S.ME})
MAX_LINES = 6


def body(spoken: Sequence[list[Clause]], whole: Sequence[Sentence], text: str) -> list[list[Clause]]:
    """The sentences' clauses without those of the signature."""
    cut = len(spoken)
    for at in range(len(spoken) - 1, max(0, len(spoken) - 1 - MAX_LINES), -1):
        clauses = spoken[at]
        senses = frozenset().union(*(clause.senses for clause in clauses))
        if senses & (_DECIDING | _SPEAKING):
            break
        if S.CLOSING in senses:
            cut = at
            continue
        above = spoken[max(0, at - MAX_LINES) : at]
        closed = any(S.CLOSING in clause.senses for group in above for clause in group)
        if not _own_line(whole[at], text) or not _like_a_signature(clauses, whole[at], closed):
            if not closed:
                break
            continue
        cut = at
    return list(spoken[:cut])


def _own_line(sentence: Sentence, text: str) -> bool:
    """Whether a sentence begins a line and no other follows it there."""
    return not text[text.rfind("\n", 0, sentence.start) + 1 : sentence.start].strip()


def _like_a_signature(clauses: Sequence[Clause], sentence: Sentence, closed: bool) -> bool:
    """Few words, mostly capitalised; without a closing formula above it, also none that could say something."""
    words = [word for word in sentence.words if word.kind is Kind.WORD and len(word.word) > 2]
    if len(sentence.words) > 12 or "?" in sentence.closing:
        return False
    items = [item for clause in clauses for item in clause.items]
    if not closed and (any(item.senses - _NAMING for item in items) or any(map(_says_when, items))):
        return False
    if not closed and all(item.known and not item.senses & {S.TITLE, S.ORG} for item in items):
        return False
    return sum(word.capital for word in words) * 2 >= len(words)


def _says_when(item: Item) -> bool:
    return item.kind in (Kind.DATE, Kind.WEEKDAY) or (item.kind is Kind.NUMBER and len(item.words[0].word) < 4)
