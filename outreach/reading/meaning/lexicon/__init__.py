'''The vocabulary of each language, as data that a native speaker can read and extend.

A module `lexicon/<lang>.py` holds one `LEXICON = Lexicon(...)`. Its `terms` give, for each `Sense`
(`outreach.reading.meaning.senses` says what belongs to each), the words and sayings that have it:

    LEXICON = Lexicon(
        language="en",
        spellings={},                  # other ways of typing a letter: {"ä": "ae", "ß": "ss"} for German
        concord=False,                 # True where two negations are still one ("nu vine nimeni", "nitko ne dolazi")
        groups={"very": "very | really | so"},
        months="january jan | february feb | …",    # twelve; the spellings of one by spaces; stem* is allowed
        weekdays="monday mon | …",                  # seven, Monday first
        numbers={"two": 2, "both": 2, "three": 3},  # in all forms; "one" only where it is never an article
        terms={
            Sense.YES: """
                count (me|us) in | by all means
                (am|are) <very> glad to (attend|come)
            """,
        },
    )

Patterns are parted by `|` or a line end (inside parentheses a line may be broken anywhere). In a pattern:

- `word`: that word, compared without case and diacritics (write them). Apostrophes and hyphens part words, in
  patterns as in texts (`can't` is the two words `can t`, `j'y` is `j y`), so write as people write.
- `stem*`: any word that begins so (`particip*`), from three letters on. Inflection is written this way.
- `*end`: any word that ends so (`*ly`, `*johtaja`); only for endings that hardly any other word has.
- `(a|b c|)`: one of these; an empty one makes it optional. May be nested.
- `<name>`: one of the patterns of the group of that name. A group may hold all that a pattern may, also earlier groups.
- `#`: a number, in digits or as a word of `numbers`.
- `..`: none to three words, of which none is a NOT, BUT, IF, CAN or attendance word.

The longest term at a place wins; where several senses have the same words there, the words have all these senses.
A word of the text in no term is "unknown": harmless in a clause that decides nothing and holds no risk, but a clause
that decides is trusted only when every word of it is known. So FILL should be rich (articles, prepositions, particles,
adverbs such as "gladly", "certainly", "also"), and never hold a word that changes what is decided. A content word
that makes another event of it ("graduation", "training in Vilnius") stays unknown on purpose.

Long words (six letters or more) with one slip inside are taken for the known word; words close to a known one that
are not it (other tense, other person, other word) and are in no term belong into `strangers`, patterns like the others.

Sayings beat composition. Composition is, by clause and in any word order: COME, or CAN/WILL/CONFIRM/ME with ATTEND,
or CAN alone says yes; with a NOT (or CANNOT) it says no; with DOUBT it says maybe; WISH alone decides nothing; a
sentence with IF is open; OTHERS as subject with COMES says something of others (and with INSTEAD, or beside a sender
who cannot, that they replace the sender). A clause is cut at punctuation, before BUT, BECAUSE and IF, and before AND
where a verb follows.
'''

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from outreach.reading.meaning.senses import Sense


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language's vocabulary; how it is written stands at the top of this module."""

    language: str
    terms: Mapping[Sense, str]
    months: str
    weekdays: str
    numbers: Mapping[str, int]
    groups: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    spellings: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    concord: bool = False
    strangers: str = ""
