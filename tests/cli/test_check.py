from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from click.testing import Result

from outreach.cli.online import NoDns, dns_findings

Outreach = Callable[..., Result]


def test_a_sound_campaign_passes_and_leaves_nothing_behind(folder: Path, outreach: Outreach) -> None:
    before = sorted(folder.rglob("*"))
    done = outreach("check")
    assert done.exit_code == 0, done.stderr
    assert done.stderr.splitlines()[-1] == "nothing stops it; 1 thing to look at: 3 steps, 2 people, 0 rows refused"
    assert sorted(folder.rglob("*")) == before


def test_a_bad_row_is_told_of_and_stops_nobody(folder: Path, outreach: Outreach) -> None:
    with (folder / "contacts.csv").open("a", encoding="utf-8") as file:
        file.write("not an address,X,ro\n")
    done = outreach("check")
    assert done.exit_code == 0
    assert "contacts.csv:4: " in done.stderr
    assert "no faults" not in done.stderr
    assert "nothing stops it; 2 things to look at: 3 steps, 2 people, 1 row refused" in done.stderr


def test_a_list_without_anybody_fails(folder: Path, outreach: Outreach) -> None:
    (folder / "contacts.csv").write_text("email\nnot an address\n", "utf-8")
    done = outreach("check")
    assert done.exit_code == 3
    assert "contacts.csv:2: " in done.stderr
    assert "nobody can be written to" in done.stderr


def test_a_fault_that_only_composing_shows_is_found_in_every_language(folder: Path, outreach: Outreach) -> None:
    template = folder / "templates" / "reminder.en.md"
    template.write_text("Subject: x\n\n{{ 'a' | date }}\n", "utf-8")
    done = outreach("check")
    assert done.exit_code == 3
    assert "reminder.en.md:3" in done.stderr


def test_faults_of_config_list_templates_and_messages_are_told_at_once(folder: Path, outreach: Outreach) -> None:
    config = folder / "config.toml"
    config.write_text(config.read_text("utf-8").replace('place = "online"', 'plaace = "online"'), "utf-8")
    (folder / "templates" / "reminder.ro.md").write_text("Subject: x\n\n{{ contact.name }\n", "utf-8")
    with (folder / "contacts.csv").open("a", encoding="utf-8") as file:
        file.write("not an address,X,ro\n")
    done = outreach("check")
    assert done.exit_code == 3
    for place in ("contacts.csv:4: ", "config.toml:6:1: event.plaace", "templates/reminder.ro.md:3:17: "):
        assert place in done.stderr
    config.write_text(config.read_text("utf-8").replace("plaace", "place"), "utf-8")
    (folder / "templates" / "invitation.en.md").write_text("Subject: x\n\n{{ 'a' | date }}\n", "utf-8")
    done = outreach("check")
    assert "templates/reminder.ro.md:3:17: " in done.stderr
    assert "invitation.en.md:3" in done.stderr


def test_what_looks_like_a_slip_is_told_and_is_no_fault(folder: Path, outreach: Outreach) -> None:
    config = folder / "config.toml"
    config.write_text(config.read_text("utf-8").replace("1 day before event at 09:00", "1 day after event at 09:00"))
    done = outreach("check")
    assert done.exit_code == 0, done.stderr
    assert "step[2].when: the event has begun by then" in done.stderr


def test_steps_that_wait_for_the_link_are_named(folder: Path, outreach: Outreach) -> None:
    (folder / "templates" / "reminder.ro.md").write_text("Subject: x\n\n{{ event.online.url }}\n", "utf-8")
    done = outreach("check")
    assert done.exit_code == 0, done.stderr
    assert "[event.online]" in done.stderr
    assert "reminder, thanks" in done.stderr


def test_online_logs_in_and_shows_no_secret(post: Any, mailing: Outreach) -> None:
    done = mailing("check", "--online", "--wait", "0.5")
    assert done.exit_code == 0, done.stderr
    assert "sending: logged in" in done.stderr
    assert "reading: logged in" in done.stderr
    assert "account: it files no copies" in done.stderr
    assert "DMARC" in done.stderr
    assert post.servers.password not in done.output


def test_a_wrong_password_is_a_login_that_failed(mailing: Outreach) -> None:
    done = mailing("check", "--online", env={"OUTREACH_IMAP_PASSWORD": "wrong-secret"})
    assert done.exit_code == 4
    assert "sending: logged in" in done.stderr
    assert "wrong-secret" not in done.output


def test_servers_that_are_away_are_a_matter_of_the_network(outreach: Outreach) -> None:
    done = outreach("check", "--online")
    assert done.exit_code == 5
    assert done.stderr.count("127.0.0.1:1") >= 2


def lookup(records: dict[str, list[str]]) -> Callable[[str], Sequence[str]]:
    return lambda name: records.get(name, [])


def test_a_domain_with_everything() -> None:
    records = {
        "agency.example": ["v=spf1 include:mail.example -all", "unrelated"],
        "_dmarc.agency.example": ["v=DMARC1; p=none"],
        "selector1._domainkey.agency.example": ["v=DKIM1; p=MIG"],
    }
    assert dns_findings("agency.example", lookup(records)) == [
        "SPF: v=spf1 include:mail.example -all",
        "DKIM: keys under selector1",
        "DMARC: v=DMARC1; p=none",
    ]


def test_a_domain_with_nothing_or_too_much() -> None:
    spf, dkim, dmarc = dns_findings("agency.example", lookup({}))
    assert "no record" in spf
    assert "no key" in dkim
    assert "no record" in dmarc
    twice = lookup({"agency.example": ["v=spf1 -all", "v=spf1 +all"]})
    assert "2 records" in dns_findings("agency.example", twice)[0]


def test_without_dns_one_sentence_says_so() -> None:
    def none(name: str) -> Sequence[str]:
        raise NoDns("no name server answers here")

    assert dns_findings("x.example", none) == ["SPF, DKIM and DMARC were not looked up: no name server answers here"]


def test_a_campaign_of_which_there_is_nothing_to_say_has_no_faults(folder: Path, outreach: Outreach) -> None:
    (folder / "contacts.csv").write_text("email,name,language\nana@firma.example,Ana,ro\n", "utf-8")
    done = outreach("check")
    assert done.stderr.splitlines()[-1] == "no faults: 3 steps, 1 person, 0 rows refused"
    assert "columns of the list" not in done.stderr


def test_headings_in_slovenian_are_understood_and_what_is_the_officer_s_own_is_said(
    folder: Path, outreach: Outreach
) -> None:
    heads = "E-pošta;Ime in priimek;Nagovor;Jezik;Skupina;Ustanova;Časovni pas;Država\n"
    row = "ana@firma.example;Ana Novak;Spoštovana;ro;nvo;Mesto;Europe/Londn;Slovenija\n"
    (folder / "contacts.csv").write_text(heads + row, "utf-8")
    done = outreach("check")
    assert (
        "columns of the list taken: E-pošta = email, Ime in priimek = name, Nagovor = salutation, Jezik = language, "
        "Skupina = group, Ustanova = organisation, Časovni pas = timezone; kept as fields of your own: Država\n"
    ) in done.stderr
    assert "Europe/Londn" in done.stderr


def test_a_field_that_no_mail_merge_filled_is_named_with_its_cell(folder: Path, outreach: Outreach) -> None:
    rows = "ana@firma.example,Ana,{{ nagovor }}\nben@firma.example,<<Name>>,Dear «Name»\n"
    (folder / "contacts.csv").write_text(f"email,name,salutation\n{rows}eve@firma.example,Eve «E.»,Dear Eve\n", "utf-8")
    done = outreach("check")
    assert done.exit_code == 0
    assert "contacts.csv:2:3: 'salutation' says {{ nagovor }}, a field that no mail merge filled" in done.stderr
    assert "contacts.csv:3:2: 'name' says <<Name>>" in done.stderr
    assert "contacts.csv:3:3: 'salutation' says «Name»" in done.stderr
    assert "contacts.csv:4" not in done.stderr
