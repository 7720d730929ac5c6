"""People of a reply besides its sender: guests counted, and the one who comes instead."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from outreach.model import Attendance, Person
from outreach.reading.meaning.clauses import Clause, Item
from outreach.reading.meaning.combine import Verdict
from outreach.reading.meaning.frames import Frame, Says
from outreach.reading.meaning.senses import Sense
from outreach.reading.meaning.words import Kind, Word

S = Sense
MANY = 40
_ADDRESS = re.compile(r"^\W{0,3}([\w.+-]+@[\w-]+(?:\.[\w-]+)+)")


def guests_of(frames: Sequence[Frame], verdict: Verdict) -> tuple[int | None, str]:
    """How many come along (None: not counted), and why a person must count where that is not clear."""
    if verdict.attendance in (None, Attendance.DECLINED):
        return 0, ""
    about = [frame for frame in frames if not frame.elsewhere]
    if any(frame.says is Says.ALONG for frame in about):
        return None, ""
    totals = {item.value for frame in about for item in frame.clause.items if S.TOTAL in item.senses and item.value}
    extras = [item.value for frame in about for item in frame.clause.items if S.EXTRA in item.senses and item.value]
    if max([*totals, *extras], default=0) > MANY:
        return None, "it counts more people than is likely"
    if len(totals) == 1:
        return max(totals) - 1, ""
    if totals:
        return None, "it counts people in more than one way"
    if extras:
        more = len(extras) > 1 or _more_than_counted([item for frame in about for item in frame.clause.items])
        return sum(extras), "it counts people in more than one way" if more else ""
    if any(S.SOME in frame.senses and not frame.senses & {S.REASON, S.AWAY} for frame in about):
        return None, ""
    if verdict.attendance is Attendance.DELEGATED:
        return max(0, max((len(_listed(frame.clause.items)) for frame in verdict.deciding), default=0) - 1), ""
    there = {frame.clause.sentence for frame in verdict.deciding} | set(_lists(about))
    along = [_companions([frame for frame in about if frame.clause.sentence == number]) for number in there]
    return max(along, default=0), ""


def _lists(frames: Sequence[Frame]) -> Iterator[int]:
    """The sentences that but name who comes along ("With me: Ana and Jon.")."""
    seen: set[int] = set()
    for frame in frames:
        first = next((item for item in frame.clause.items if item.senses != {S.FILL}), frame.clause.items[0])
        if frame.clause.sentence not in seen and S.BRING in first.senses:
            yield frame.clause.sentence
        seen.add(frame.clause.sentence)


def _more_than_counted(items: Sequence[Item]) -> bool:
    """Whether somebody is joined by “and” or “with” behind people counted ("two colleagues and my wife")."""
    counted = joined = False
    for item in items:
        if S.EXTRA in item.senses:
            counted, joined = True, False
        elif item.senses & {S.AND, S.BRING}:
            joined = counted
        elif joined and S.OTHERS in item.senses:
            return True
    return False


def _person(item: Item) -> bool:
    """Whether an item is somebody: a kind of person, a title, or a word that may be a name."""
    if item.senses & {S.OTHERS, S.TITLE}:
        return True
    return not item.known and item.kind is Kind.WORD and item.words[0].capital


def _listed(items: Sequence[Item]) -> list[Item]:
    """The first item of each person in a list joined by “and” or commas."""
    found: list[Item] = []
    joined = True
    for item in items:
        if S.AND in item.senses or "," in item.words[0].before:
            joined = True
        if _person(item) and joined:
            found.append(item)
            joined = False
    return found


def _companions(frames: Sequence[Frame]) -> int:
    """People joined to “I” or “I come” by “and” or “with” in one sentence; those between commas only in such a list."""
    count = waiting = 0
    anchored = joined = listed = frames[0].clause.sentence in _lists(frames)
    first = False
    confirms = any(S.CONFIRM in frame.senses for frame in frames)
    anchors = frozenset({S.ME, S.COME, S.YES, S.ATTEND} if confirms else {S.ME, S.COME, S.YES})
    for at, item in ((at, item) for frame in frames for at, item in enumerate(frame.clause.items)):
        if item.senses & {S.AND, S.BRING}:
            joined = True
        elif item.senses & anchors:
            count += first and joined and not anchored
            anchored, joined, first = True, listed, False
        elif _person(item) and not anchored:
            first = first or at == 1 or (at == 0 and _begins_list(frames, item))
        elif _person(item) and joined:
            count, waiting, joined = count + 1 + waiting, 0, False
        elif _person(item) and "," in item.words[0].before:
            waiting += 1
        elif not item.known or item.senses - {S.FILL, S.TITLE, S.OTHERS, S.ORG}:
            joined = False
    return max(count, min(count + _fused(frames), _somebodies(frames))) if anchored else count


def _somebodies(frames: Sequence[Frame]) -> int:
    """How many people are named at all: "and a colleague with me" names one, however often they are joined."""
    count = 0
    for frame in frames:
        beside = False
        for item in frame.clause.items:
            count += _person(item) and (not beside or "," in item.words[0].before)
            beside = _person(item)
    return count


def _begins_list(frames: Sequence[Frame], item: Item) -> bool:
    """Whether a sentence's first word, which is written large anyway, is a person: another sign of one is there."""
    if item.known:
        return True
    every = [other for frame in frames for other in frame.clause.items]
    after = next((other for at, other in enumerate(every[1:]) if every[at] is item), None)
    return after is not None and (S.AND in after.senses or (not after.known and after.words[0].capital))


def _fused(frames: Sequence[Frame]) -> int:
    """Companions whose “with” is an ending, or stands behind them ("a kollégámmal", "kollegani kanssa")."""
    count = 0
    for frame in frames:
        before: Item | None = None
        for at, item in enumerate(frame.clause.items):
            after = frame.clause.items[at + 1 : at + 2]
            behind = (
                before is not None and _person(before) and not any(map(_person, after)) and S.AND not in item.senses
            )
            count += S.BRING in item.senses and (S.OTHERS in item.senses or behind)
            before = item
    return count


def delegate_of(text: str, frames: Sequence[Frame], verdict: Verdict) -> Person | None:
    """Who comes instead, by name, with the address that stands next to it."""
    if verdict.attendance is not Attendance.DELEGATED:
        return None
    for found in verdict.deciding:
        near = [frame for frame in frames if frame.clause.sentence == found.clause.sentence]
        for frame in (found, *near[::-1]):
            name = _name(frame.clause, text)
            if name:
                address = _ADDRESS.match(text[name[-1].end :])
                return Person(text[name[0].start : name[-1].end], address[1] if address else "")
    alone = _only_address(text, frames, verdict)
    return Person("", alone) if alone else None


def _only_address(text: str, frames: Sequence[Frame], verdict: Verdict) -> str:
    """The one address in the sentences that say somebody comes instead; empty where there is none, or are several."""
    there = {frame.clause.sentence for frame in verdict.deciding}
    words = [item.words[0] for frame in frames if frame.clause.sentence in there for item in frame.clause.items]
    found = {text[word.start : word.end] for word in words if word.kind is Kind.ADDRESS and "@" in word.word[1:-1]}
    return found.pop() if len(found) == 1 else ""


def _name(clause: Clause, text: str) -> list[Word]:
    """The first run of capitalised unknown words; titles and all-known words are none."""
    name: list[Word] = []
    for item in clause.items:
        word = item.words[0]
        written = text[word.start : word.end]
        if not item.known and word.capital and (not written.isupper() or text.isupper()):
            name.append(word)
        elif name:
            break
    return name
