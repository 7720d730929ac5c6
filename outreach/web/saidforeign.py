"""What the libraries that read the officer's files say of them, in their own words, as texts for the catalogs."""

from __future__ import annotations

from outreach.web.tongue import N_

#: The TOML parser's own words, as outreach/campaign/config.py passes them on.
TOML = (
    N_("invalid date or datetime"),
    N_("invalid value"),
    N_("invalid statement"),
    N_("invalid initial character for a key part"),
    N_("invalid hex value"),
    N_("found invalid character %(char)s"),
    N_("illegal character %(char)s"),
    N_("expected '=' after a key in a key/value pair"),
    N_("expected ']' at the end of a table declaration"),
    N_("expected ']]' at the end of an array declaration"),
    N_("expected newline or end of document after a statement"),
    N_("expected %(char)s"),
    N_("cannot declare %(name)s twice"),
    N_("cannot overwrite a value"),
    N_("cannot mutate immutable namespace %(name)s"),
    N_("cannot redefine namespace %(name)s"),
    N_("duplicate inline table key %(name)s"),
    N_("escaped character is not a Unicode scalar value"),
    N_("unescaped '\\' in a string"),
    N_("unclosed array"),
    N_("unclosed inline table"),
    N_("unterminated string"),
)
#: email-validator's own words: why something is no address.
ADDRESSES = (
    N_("there must be something before the @-sign"),
    N_("there must be something after the @-sign"),
    N_("the part after the @-sign contains invalid characters: %(char)s"),
    N_("the part after the @-sign contains invalid characters (%(char)s)"),
    N_("the email address contains invalid characters before the @-sign: %(char)s"),
    N_("the email address contains invalid characters before the @-sign"),
    N_("the email address contains unsafe characters: %(char)s"),
    N_("the email address contains an invalid character"),
    N_("internationalized characters before the @-sign are not supported: %(char)s"),
    N_("the part after the @-sign is not valid. It should have a period"),
    N_("the part after the @-sign is not valid. It is not within a valid top-level domain"),
    N_("the part after the @-sign is a special-use or reserved name that cannot be used with email"),
    N_("the part after the @-sign is not valid IDNA (%(what)s)"),
    N_("the part after the @-sign is invalid (%(what)s)"),
    N_("an email address cannot have two periods in a row"),
    N_("an email address cannot have a period and a hyphen next to each other"),
    N_("an email address cannot start with a %(char)s"),
    N_("an email address cannot end with a %(char)s"),
    N_("an email address cannot have a %(char)s immediately before the @-sign"),
    N_("an email address cannot have a %(char)s immediately after the @-sign"),
    N_("the email address is too long before the @-sign %(what)s"),
    N_("the email address is too long after the @-sign %(what)s"),
    N_("the email address is too long %(what)s"),
    N_("quoting the part before the @-sign is not allowed here"),
    N_("a bracketed IP address after the @-sign is not allowed here"),
    N_("a display name and angle brackets around the email address are not permitted here"),
    N_(
        "an open angle bracket at the start of the email address has to be followed by a close angle bracket at the end"
    ),
    N_("there can't be anything after the email address"),
    N_("the display name contains invalid characters when not quoted: %(char)s"),
)
FOREIGN = (*TOML, *ADDRESSES)
