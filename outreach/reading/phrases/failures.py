"""What mail servers say when a message could not be delivered, as data; texts are folded."""

from __future__ import annotations

# RFC 3463 and its registry: statuses that say the address itself is wrong for good.
PERMANENT_STATUS: frozenset[str] = frozenset(
    {
        "5.1.1",  # bad destination mailbox address
        "5.1.2",  # bad destination system address
        "5.1.6",  # destination mailbox has moved, no forwarding address
        "5.1.10",  # recipient address has null MX (RFC 7505); Exchange: recipient not found
    }
)

# The sender's address is said to be wrong, not the recipient's.
SENDER_STATUS: frozenset[str] = frozenset({"5.1.7", "5.1.8"})

# Unknown user.
UNKNOWN_USER: tuple[str, ...] = (
    "user unknown", "unknown user", "no such user", "no such mailbox", "no such recipient", "no such address",
    "no such account", "no such person", "no mailbox here by that name", "no mailbox by that name",
    "mailbox not found", "mailbox does not exist", "mailbox unavailable or does not exist", "account does not exist",
    "address does not exist", "user does not exist", "recipient does not exist",
    "email account that you tried to reach does not exist", "user doesn't exist", "doesn't have a",
    "does not have an account", "user not found", "recipient not found", "not found in directory",
    "recipientnotfound", "recipnotfound", "invalid recipient", "invalid mailbox", "invalid user",
    "unknown recipient", "recipient unknown", "unknown address", "unknown local part", "unknown local-part",
    "no local mailbox", "unrouteable address", "unroutable address", "is not a valid mailbox", "not a valid user",
    "not our customer", "unknown or illegal alias", "user is unknown", "is unknown", "address unknown",
    "no longer in use", "no longer available", "no longer valid", "invalid address", "bad destination mailbox",
    "bad address", "not listed in", "cannot be found", "recipient address rejected: unknown", "addressee unknown",
    "destinataire inconnu", "utilisateur inconnu", "unbekannter benutzer", "benutzer unbekannt",
    "utente sconosciuto", "user account is unavailable", "recipient name is not recognized",
    "address couldn't be found", "requested action not taken: mailbox unavailable",
    "adresse inconnue", "nu a fost gasit", "nu exista", "could not be found",
)  # fmt: skip

UNKNOWN_HOST: tuple[str, ...] = (
    "host unknown", "unknown host", "host not found", "domain not found", "domain does not exist", "no such domain",
    "domain name not found", "find a mail exchanger or ip address",
    "no mx found for domain", "no mx or a", "couldn't find any host",
    "could not find a mail server", "host or domain name not found", "unresolvable address", "nullmx", "null mx",
    "does not accept mail", "bad destination host", "domain couldn't be found", "illegal host/domain",
    "unrouteable mail domain", "all relevant mx records point to non-existent", "doesn't receive email",
    "does not receive email", "unable to resolve domain", "nxdomain", "dns error: domain name",
)  # fmt: skip

MOVED: tuple[str, ...] = (
    "mailbox has moved", "has moved to", "user has moved", "has been replaced by", "account has been moved",
    "destination mailbox has moved", "is no longer employed", "no longer with", "no longer works",
    "address has changed", "address has been changed",
)  # fmt: skip

NOT_ACCEPTING: tuple[str, ...] = (
    "not accepting mail", "not accepting messages", "not accepting network messages", "does not accept mail",
    "does not accept any mail", "does not accept messages", "account closed", "account has been closed",
    "mailbox closed", "mailbox has been closed",
)  # fmt: skip

# Microsoft says so, with status 5.4.1, of an address that its directory does not hold.
NOT_IN_DIRECTORY: tuple[str, ...] = ("recipient address rejected: access denied",)

# Said of a message, a sender or a passing state: then no address is at fault, whatever the status claims.
NOT_THE_ADDRESS: tuple[str, ...] = (
    "spam", "blocked", "blacklist", "block list", "blocklist", "spamhaus", "policy", "dmarc", "spf", "dkim",
    "reputation", "quota", "mailbox full", "mailbox is full", "over quota", "too large", "size limit", "exceeds",
    "insufficient", "virus", "timed out", "timeout", "try again later", "please try again",
    "found, try again", "temporar", "greylist", "deferred", "delayed",
    "relay", "authentication", "not authorized", "access denied", "sender rejected", "connection refused", "loop",
    "hop count", "content rejected", "rate limit", "too many", "suspended", "reverse dns", "ptr record",
    "unusual rate", "retry time", "retry timeout", "malformed or unexpected name server",
)  # fmt: skip

# How a notice of non-delivery names itself in its subject.
SUBJECTS: tuple[str, ...] = (
    "error sending your mail", "mail failed", "undelivered mail", "undeliverable", "undeliverable mail",
    "undeliverable message", "delivery status notification", "delivery notification", "delivery failure",
    "delivery failed", "delivery error", "delivery report", "returned mail", "mail delivery failed",
    "mail delivery failure", "mail delivery problem", "mail delivery error", "mail delivery status",
    "mail could not be delivered", "message could not be delivered", "failure notice", "failure delivery",
    "failed mail", "mail system error", "mail delivery system", "nondeliverable", "non-deliverable", "non delivery",
    "non-delivery", "not delivered", "could not send message", "unable to deliver", "cannot deliver",
    "warning: could not send", "warning: message", "returned to sender", "message undeliverable",
    "mail undeliverable", "your message could not", "delivery has failed", "delivery unsuccessful",
    "postmaster notify", "mail failure", "notice of undelivered", "return receipt", "status of your mail",
    "rejected:", "user unknown", "unknown user", "unzustellbar", "nicht zustellbar", "non remis", "echec de",
    "avis de non", "onbestelbaar", "niet bezorgd", "non recapitabile", "impossibile recapitare", "mancato recapito",
    "mesaj nelivrat", "nelivrat", "nu se poate livra", "kezbesithetetlen", "nem kezbesitheto", "ei voitu toimittaa",
    "toimittamaton", "nije isporuceno", "neisporuceno", "nepristatyta", "nepristatytas", "no se puede entregar",
    "undeliver", "dsn:", "mta bounce", "bounce", "delayed mail", "mail delivery", "failed delivery", "delivery to",
    "transient failure",
)  # fmt: skip

# What the text of such a notice says, where nothing else tells.
NOTICES: tuple[str, ...] = (
    "error has occurred while attempting to deliver", "error delivering your mail", "error message below",
    "did not reach the following", "has not been delivered", "invalid user address", "could not be delivered",
    "couldn't be delivered", "was not delivered", "wasn't delivered", "cannot be delivered", "can't be delivered",
    "unable to deliver", "undeliverable", "failed to deliver", "delivery failed", "delivery to the following",
    "permanent error", "permanent fatal errors", "transcript of session", "this is a permanent error",
    "failed permanently", "returned message", "returned mail", "delivery has failed",
    "message that you sent could not", "message you sent could not", "your message did not reach",
    "this message was created automatically by mail delivery software", "not able to deliver",
    "i'm sorry to have to inform you", "user unknown", "unknown user", "no such user",
    "error occurred while trying to deliver", "following addresses had", "reporting-mta", "unable to be delivered",
    "was undeliverable", "mail could not be", "failed recipient", "rejected your message", "unbekannt",
    "konnte nicht zugestellt", "n'a pas pu etre", "non e stato possibile", "nu a putut fi livrat", "is not in my",
    "message was rejected", "could not deliver", "not delivered", "delivery error", "recipient's name is not",
)  # fmt: skip

# Senders of such notices, by local part.
SENDERS: tuple[str, ...] = (
    "mailer-daemon",
    "mailerdaemon",
    "postmaster",
    "mail-daemon",
    "mdaemon",
    "bounce",
    "mail delivery",
    "post_master",
)

# After these a machine lists whom it could not deliver to.
LISTING: tuple[str, ...] = (
    "to the following recipient", "to the following address", "to the following user", "to these recipients",
    "following recipient(s)", "did not reach the following", "failed recipient:", "rcpt to:",
    "following list of recipients", "error delivering your mail to", "could not be delivered to:",
    "an die folgenden empfanger", "an die folgenden empfänger", "aan de volgende", "ai seguenti destinatari",
    "aux destinataires suivants", "pentru următorii destinatari", "pentru urmatorii destinatari",
)  # fmt: skip

# How the copy of the original begins in notices that are text alone.
RETURNED: tuple[str, ...] = (
    "--- below this line is a copy of the message", "------ this is a copy of", "----- original message",
    "--- original message", "----- unsent message", "--- returned message", "----- message header follows",
    "---- start of returned message", "------ original", "original message follows",
    "--- the header of the original", "original headers", "the following is a copy of", "message header follows",
    "----- message headers", "message headers follow", "--------- the original", "--- header of",
    "----- original mail", "--- undelivered message", "content-type: message/rfc822", "original message headers",
    "the original message was", "unsent message below", "--- unsent message", "--------returned mail follows",
    "return-path:", "received: from", "received: (qmail", "received: by",
)  # fmt: skip
