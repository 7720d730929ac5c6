"""The section [pace]: how fast to send, by what each kind of provider allows."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from outreach.campaign.section import Section, is_loopback, taught
from outreach.moments import QuietHours, parse_quiet_hours

Provider = Literal["auto", "microsoft", "workspace", "gmail", "hosting", "own"]


@dataclass(frozen=True, slots=True)
class Limits:
    """Messages per minute and per day (0: no limit), and connections side by side."""

    per_minute: int
    per_day: int
    connections: int


# Below what the providers publish: Gmail 500 a day; Workspace 2000 a day; Microsoft 365 30 a minute and 10 000 a day;
# shared hosting from 100 an hour.
_PROFILES: dict[str, Limits] = {
    "gmail": Limits(per_minute=15, per_day=400, connections=1),
    "workspace": Limits(per_minute=30, per_day=1500, connections=2),
    "microsoft": Limits(per_minute=20, per_day=9000, connections=2),
    "hosting": Limits(per_minute=1, per_day=2000, connections=1),
    "own": Limits(per_minute=60, per_day=0, connections=4),
}
_HOSTS = {
    "smtp.gmail.com": "gmail",
    "smtp.googlemail.com": "gmail",
    "smtp-relay.gmail.com": "workspace",
    "smtp.office365.com": "microsoft",
    "smtp-mail.outlook.com": "microsoft",
    "outlook.office365.com": "microsoft",
}


def provider_of(host: str) -> str:
    """The kind of provider behind an SMTP host; a host that says nothing is taken for the most careful kind."""
    name = host.casefold().rstrip(".")
    if name in _HOSTS:
        return _HOSTS[name]
    if name.endswith(".mail.protection.outlook.com"):
        return "microsoft"
    return "own" if _is_own(name) else "hosting"


def _is_own(host: str) -> bool:
    """A machine of this network: loopback, a private address, or a name that only this network knows."""
    try:
        return ipaddress.ip_address(host.strip("[]")).is_private
    except ValueError:
        return is_loopback(host) or "." not in host or host.endswith((".local", ".internal", ".lan", ".home.arpa"))


def _known_span(text: str) -> str:
    parse_quiet_hours(text)
    return text


class Pace(Section):
    """[pace]: how fast to send, and when not to."""

    provider: Provider = Field("auto", description="Whose limits hold: by the SMTP host, or as named here.")
    per_minute: int | None = Field(
        None, ge=0, le=100_000, description="Messages a minute; 0 is as fast as the server takes them."
    )
    per_day: int | None = Field(None, ge=0, le=10_000_000, description="Messages a day; 0 is no limit.")
    connections: int | None = Field(None, ge=1, le=50, description="Connections to the SMTP server side by side.")
    per_domain_per_minute: int = Field(
        0, ge=0, le=100_000, description="Messages a minute to one receiving domain, of all workers; 0 is no limit."
    )
    first_batch: int = Field(
        20, ge=0, le=1000, description="How many of a step go first, before bounces are awaited; 0 sends all at once."
    )
    quiet_hours: Annotated[str, AfterValidator(taught(_known_span))] = Field(
        "20:00-08:00", description='When nothing is sent, in the contact\'s zone; "" is never.'
    )

    def limits(self, smtp_host: str) -> Limits:
        """What holds for a host: the keys of this section, and the provider's profile where one is not given."""
        profile = _PROFILES[provider_of(smtp_host) if self.provider == "auto" else self.provider]
        return Limits(
            per_minute=profile.per_minute if self.per_minute is None else self.per_minute,
            per_day=profile.per_day if self.per_day is None else self.per_day,
            connections=profile.connections if self.connections is None else self.connections,
        )

    @property
    def quiet(self) -> QuietHours | None:
        """The quiet hours, None where there are none."""
        return parse_quiet_hours(self.quiet_hours)
