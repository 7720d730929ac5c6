"""A sentence as clauses of terms: each word in the longest term of the lexicon, cut where a new thought starts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from outreach.reading.meaning.patterns import Matcher
from outreach.reading.meaning.senses import Sense
from outreach.reading.meaning.tables import Table
from outreach.reading.meaning.words import QUOTES, Kind, Sentence, Word, understood

_CUTS = frozenset(',;:–—()/"„”“«»…*•|=')
_ACROSS = frozenset({Sense.YES, Sense.NO, Sense.MAYBE, Sense.COURTESY, Sense.CLOSING, Sense.MOOT, Sense.REGRET})
_OPEN = frozenset(  # terms of these that hold a negation negate ("but not", "rather not", "not all of us")
    {Sense.ANEW, Sense.BUT, Sense.BECAUSE, Sense.EVENT, Sense.THEN, Sense.WILL, Sense.CAN, Sense.COME, Sense.ATTEND}
    | {Sense.COMES, Sense.CONFIRM, Sense.ME, Sense.AND, Sense.OTHERS, Sense.JOIN, Sense.LEAVE, Sense.DAY, Sense.BRING}
)
_CLEAR = frozenset(  # what stands in a gap of a term of these is read, too ("nehme vielleicht am Freitag teil")
    {Sense.YES, Sense.COME, Sense.ATTEND, Sense.COMES, Sense.CONFIRM, Sense.CAN, Sense.INSTEAD, Sense.SEND}
)
_DATED = frozenset({Kind.DATE, Kind.WEEKDAY})
_TURNS = frozenset({Sense.DAY, Sense.OTHER_EVENT, Sense.OTHER_TIME, Sense.DOUBT})  # read in every gap
_BRACKETS = frozenset("()<>[] ")  # around an address they part nothing
_STARTS = frozenset({Sense.BECAUSE, Sense.IF})
_COMPLETE = frozenset(Sense) - {
    Sense.CAN,
    Sense.WILL,
    Sense.ME,
    Sense.FILL,
    Sense.EVENT,
    Sense.THEN,
    Sense.DAY,
    Sense.TITLE,
}
_VERBS = frozenset(
    {Sense.COME, Sense.CAN, Sense.CANNOT, Sense.WILL, Sense.ME, Sense.NOT, Sense.CONFIRM, Sense.COMES, Sense.WISH}
    | {Sense.JOIN, Sense.LEAVE, Sense.YES, Sense.NO, Sense.MAYBE, Sense.ASK, Sense.LATE, Sense.EARLY, Sense.COURTESY}
    | {Sense.BECAUSE, Sense.BUT, Sense.IF, Sense.SEND, Sense.BRING, Sense.UNSUBSCRIBE, Sense.LATER, Sense.INSTEAD}
)
_SPEAKING = frozenset({Sense.COME, Sense.CAN, Sense.CANNOT, Sense.NOT, Sense.CONFIRM, Sense.JOIN, Sense.LEAVE})


@dataclass(frozen=True, slots=True)
class Item:
    """One term found, or one word that is none (`senses` empty and `known` false)."""

    words: tuple[Word, ...]
    senses: frozenset[Sense]
    value: int | None = None
    known: bool = True

    @property
    def kind(self) -> Kind:
        """The kind of a single word; a term of several is a WORD."""
        return self.words[0].kind if len(self.words) == 1 else Kind.WORD


@dataclass(frozen=True, slots=True)
class Clause:
    """Terms that form one thought, with the number of its sentence in the text and that sentence's closing marks."""

    items: tuple[Item, ...]
    sentence: int
    closing: str
    language: str
    concord: bool
    quoted: bool = False  # whether its words stand in quotation marks behind others
    senses: frozenset[Sense] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "senses", frozenset().union(*(item.senses for item in self.items)))

    @property
    def question(self) -> bool:
        """Whether its sentence ends with a question mark."""
        return "?" in self.closing

    def words(self, *senses: Sense) -> list[Word]:
        """The words of the items that have one of these senses."""
        return [word for item in self.items if item.senses.intersection(senses) for word in item.words]

    @property
    def start(self) -> int:
        """Where it starts in the text."""
        return self.items[0].words[0].start

    @property
    def end(self) -> int:
        """Where it ends in the text."""
        return self.items[-1].words[-1].end


def items(words: Sequence[Word], table: Table) -> list[Item]:
    """The words of a sentence, each in the longest term that starts there."""
    matcher = Matcher(
        table.groups,
        [word.word if word.kind in (Kind.WORD, Kind.NUMBER) else f"<{word.kind.value}>" for word in words],
        [_number(word, table) for word in words],
        lambda at: table.holds(words[at].word) or _breaks(words[at]),
        len(words),
    )
    found: list[Item] = []
    at = 0
    while at < len(words):
        end, senses, value, gone = _longest(matcher, table, words, at)
        if end > at + 1 and senses <= _OPEN and any(word.word in table.negations for word in words[at:end]):
            senses |= {Sense.NOT}
        if end > at:
            within = items([words[place] for place in gone], table) if gone else []
            told = [item for item in within if senses & _CLEAR or item.kind in _DATED or item.senses & _TURNS]
            apart = {id(word) for item in told for word in item.words}
            found.append(Item(tuple(word for word in words[at:end] if id(word) not in apart), senses, value))
            found += told
        else:
            end = at + 1
            word = words[at]
            number = matcher.numbers[at]
            found.append(Item((word,), frozenset(), number, word.kind is not Kind.WORD or number is not None))
        at = end
    return found


def _longest(
    matcher: Matcher, table: Table, words: Sequence[Word], at: int
) -> tuple[int, frozenset[Sense], int | None, tuple[int, ...]]:
    """The end, senses, number and skipped places of the longest term at a place; it ends there where there is none."""
    end, senses, value = at, frozenset[Sense](), None
    gone: tuple[int, ...] = ()
    border = next((n for n in range(at + 1, len(words)) if _breaks(words[n])), len(words))
    for here, node, number, skipped in matcher.ends(table.root, at):
        if here > border and not node.senses <= _ACROSS:
            continue
        if here > end:
            end, senses, value, gone = here, node.senses, number, skipped
        elif here == end:
            senses |= node.senses
            value = value if number is None else number
            gone = min(gone, skipped, key=len)
    return end, senses, value, gone


def _number(word: Word, table: Table) -> int | None:
    if word.kind is Kind.NUMBER:
        return word.value
    if word.kind is Kind.CLOCK:
        return word.value // 100
    return table.numbers.get(word.word) if word.kind is Kind.WORD else None


def _breaks(word: Word) -> bool:
    return bool(word.before) and (not _CUTS.isdisjoint(word.before) or ("-" in word.before and " " in word.before))


def clauses(sentence: Sentence, number: int, table: Table) -> Iterator[Clause]:
    """The clauses of a sentence, in order."""
    current: list[Item] = []
    quoted = False
    terms = items(understood(sentence.words, table), table)
    for at, item in enumerate(terms):
        if current and _starts(current, item, terms[at + 1 : at + 4]):
            yield Clause(tuple(current), number, sentence.closing, table.language, table.concord, quoted)
            current = []
        quoted = _quoted(quoted, item.words[0].before)
        current.append(item)
    if current:
        yield Clause(tuple(current), number, sentence.closing, table.language, table.concord, quoted)


def _quoted(before: bool, marks: str) -> bool:
    """Whether words stand in quotation marks, given whether those before them did and the marks between."""
    for mark in marks:
        if mark in QUOTES:
            before = mark == "„" or not before
    return before


def _starts(current: Sequence[Item], item: Item, following: Sequence[Item]) -> bool:
    marks = set(item.words[0].before)
    if marks & QUOTES and marks <= QUOTES | {" "} and any(Sense.ORG in other.senses for other in current[-4:]):
        return False  # the name of a firm
    address = Kind.ADDRESS in (current[-1].kind, item.kind) and set(item.words[0].before) <= _BRACKETS
    if (_breaks(item.words[0]) and not address) or item.senses & _STARTS:
        return True
    if Sense.BUT in item.senses:  # "kann aber nicht kommen" is one thought, "I come but late" are two
        return any(other.senses & _COMPLETE for other in current)
    if Sense.AND not in item.senses or not following:
        return False
    later = next((other for other in following[:2] if other.senses != {Sense.FILL}), following[0])
    if Sense.ME in following[0].senses and len(following) == 1:  # "we come, my husband and I"
        return False
    return bool(following[0].senses & _VERBS) or bool(later.senses & _SPEAKING)
