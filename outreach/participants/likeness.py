"""Whether two ways to write a name may mean one person: marks, the order of names, initials, slips of the pen."""

from __future__ import annotations

import re
from collections import Counter
from difflib import SequenceMatcher
from enum import IntEnum

from outreach.campaign.cleaning import plain

#: Characters and words of a name that are looked at; what is longer is no name.
LONGEST, MOST_WORDS = 200, 12
#: From here on a few letters differ; found with the sample's names: "Mueller" for "Müller" is 0.92.
ALIKE = 0.85
#: An initial says little: one name beside it must be written in full, with so many letters.
FULL = 3
# Letters that Unicode does not take apart.
_LETTERS = str.maketrans({"đ": "d", "ł": "l", "ø": "o", "æ": "ae", "œ": "oe", "ı": "i", "ß": "ss"})
_TITLES = frozenset((
    "dr", "drd", "ing", "prof", "conf", "lect", "asist", "arh", "ec", "av", "jur", "mr",
    "mrs", "ms", "dl", "dna", "phd", "doamna", "domnul", "domnisoara", "host",
))  # fmt: skip
#: What a device calls itself, and what stands between that and its owner: “iPhone de Ana”, “Ana's iPad”.
_DEVICES = frozenset((
    "iphone", "ipad", "macbook", "android", "galaxy", "samsung", "huawei", "xiaomi", "redmi", "pixel", "nokia",
    "laptop", "laptopul", "tablet", "tableta", "telefon", "telefonul", "phone", "pc",
))  # fmt: skip
_OF = frozenset(("de", "al", "a", "lui", "of", "s", "von", "di", "van"))
_WORD = re.compile(r"[^\W_]+")


class Likeness(IntEnum):
    """How much alike two names are; SAME is the only one to be acted on without a question."""

    NONE = 0
    SLIP = 1
    PART = 2
    INITIALS = 3
    MORE = 4
    SAME = 5


def words_of(name: str) -> tuple[str, ...]:
    """The words of a name, small and without marks; titles and devices are left out where other words remain."""
    found = _WORD.findall(plain(name[:LONGEST]).translate(_LETTERS))[:MOST_WORDS]
    if not _DEVICES.isdisjoint(found):
        found = [word for word in found if word not in _DEVICES and word not in _OF] or found
    return tuple(word for word in found if word not in _TITLES) or tuple(found)


def compare(called: tuple[str, ...], listed: tuple[str, ...], organisation: tuple[str, ...] = ()) -> Likeness:
    """How much a name in the meeting is like one on the list; both as `words_of` gives them.

    What stands beside the whole name is forgiven where it is the organisation.
    """
    if not called or not listed:
        return Likeness.NONE
    ours, theirs = Counter(listed), Counter(called)
    if len(listed) > 1 and ours <= theirs and set(theirs - ours) <= set(organisation):
        return Likeness.SAME
    if len(listed) > 1 and len(called) > 1 and (ours <= theirs or theirs <= ours):
        return Likeness.MORE
    if len(called) > 1 and len(listed) > 1 and _by_initials(called, listed):
        return Likeness.INITIALS
    if any(len(word) >= FULL and word in ours for word in called) and (ours <= theirs or theirs <= ours):
        return Likeness.PART
    # All letters together, in one order of the words: also "Anamaria" and "Ana Maria".
    alike = SequenceMatcher(None, "".join(sorted(called)), "".join(sorted(listed)), autojunk=False)
    return Likeness.SLIP if alike.quick_ratio() >= ALIKE and alike.ratio() >= ALIKE else Likeness.NONE


def _by_initials(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether each word of the shorter name is one of the longer, in full or as its first letter; one is in full."""
    shorter, longer = sorted((list(one), list(other)), key=len)
    full = [word for word in shorter if len(word) >= FULL and word in longer]
    if not full:
        return False
    rest = list((Counter(longer) - Counter(full)).elements())
    for word in (Counter(shorter) - Counter(full)).elements():
        same = next((one for one in rest if one[0] == word[0] and 1 in (len(one), len(word))), None)
        if same is None:
            return False
        rest.remove(same)
    return True
