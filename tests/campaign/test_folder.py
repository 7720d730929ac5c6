from __future__ import annotations

from pathlib import Path

import pytest

from outreach.campaign.folder import read_campaign
from outreach.errors import InvalidData

TEMPLATE = b"Subject: {{ event.title }}\n\n{{ contact.name }}\n"


@pytest.fixture
def files(config_text) -> dict[str, bytes]:
    return {
        "config.toml": config_text.encode(),
        "contacts.csv": b"email,group\na@x.example,press\n",
        "templates/invitation.ro.md": TEMPLATE,
        "templates/nudge.ro.md": TEMPLATE,
        "templates/thanks.ro.md": TEMPLATE,
        "templates/thanks.en.md": TEMPLATE,
        "templates/old/draft.ro.md": b"not read",
    }


def faults(files: dict[str, bytes]) -> list[str]:
    with pytest.raises(InvalidData) as caught:
        read_campaign(files)
    return str(caught.value).splitlines()


def test_a_folder_without_faults_is_a_campaign(files):
    campaign = read_campaign(files)
    assert [c.email for c in campaign.contacts.contacts] == ["a@x.example"]
    assert campaign.templates.languages_of("thanks") == ("en", "ro")
    assert not campaign.contacts.warnings


def test_faults_of_all_three_come_together(files):
    files["config.toml"] = files["config.toml"].replace(b"starts =", b"start =")
    files["contacts.csv"] = b"name\nAna\n"
    files["templates/nudge.ro.md"] = b"Dear all\n"
    places = {line.partition(":")[0] for line in faults(files)}
    assert places == {"config.toml", "contacts.csv", "templates/nudge.ro.md"}


def test_an_empty_folder_says_what_is_missing():
    assert len(faults({})) == 2


def test_a_step_without_template_is_told_at_its_line(files):
    del files["templates/nudge.ro.md"]
    files["templates/nudges.ro.md"] = TEMPLATE
    del files["templates/thanks.ro.md"]
    assert faults(files) == [
        "config.toml:43:12: there is no templates/nudge.ro.md; did you mean 'nudges'?",
        "config.toml:49:12: template 'thanks' is there in en, not in the default language; "
        "write templates/thanks.ro.md",
    ]


def test_a_folder_whose_templates_are_all_in_another_language_has_one_fault(files):
    for name in ("invitation", "nudge", "thanks"):
        files[f"templates/{name}.en.md"] = files.pop(f"templates/{name}.ro.md")
    [fault] = faults(files)
    assert fault.startswith("config.toml:30:11: languages.default: no template is there in the default language 'ro'")
    assert fault.endswith(', or default = "en" under [languages]')
    for name in [name for name in files if name.startswith("templates/")]:
        del files[name]
    [fault] = faults(files)
    assert "templates/invitation.ro.md, templates/nudge.ro.md, templates/thanks.ro.md" in fault


def test_names_are_checked_against_the_columns_of_the_list(files):
    files["templates/nudge.ro.md"] = b"Subject: s\n\n{{ contact.city }}\n"
    assert faults(files)[0].startswith("templates/nudge.ro.md:3: contact.city is not known")
    files["contacts.csv"] = b"email,group,city\na@x.example,press,Arad\n"
    assert read_campaign(files)


def test_a_list_in_both_forms_is_a_fault(files):
    files["contacts.xlsx"] = b""
    assert "keep one of the two" in faults(files)[0]


def test_what_looks_like_a_slip_is_a_warning(files):
    files["contacts.csv"] = b"email,group\ncomunicare@primaria.example,pres\n"
    assert [str(w) for w in read_campaign(files).contacts.warnings] == [
        "config.toml:47:6: step[3].to: nobody in the list is in the group 'press'; did you mean 'pres'?",
        "contacts.csv:2: this is the sender's own address; take the row away",
    ]


def test_faults_between_the_files_show_beside_those_inside_them(files):
    files["config.toml"] = (
        files["config.toml"].replace(b"port = 2525", b"port = 0").replace(b"11T09:00", b"11T25:00", 1)
    )
    files["config.toml"] = files["config.toml"].replace(b"2020-05-11T25:00", b'"soon"')
    files["contacts.csv"] = b"name\nAna\n"
    files["templates/thanks.en.md"] = b"Subject: s\n\n{{ a b }}\n"
    files["templates/thanks.ro.md"] = b"Subject: s\n\n{{ contact.anything }} {{ evnt.title }}\n"
    del files["templates/nudge.ro.md"]
    places = [line.partition("; ")[0] for line in faults(files)]
    assert [place for place in places if "moment" not in place] == [
        "config.toml:21:8: mail.smtp.port: 0 is out of range",
        "config.toml:43:12: there is no templates/nudge.ro.md",
        "contacts.csv:1: no column of e-mail addresses",
        "templates/thanks.en.md:3:1: {{ a b }}: 'b' is one too many",
        "templates/thanks.ro.md:3: evnt is not known",
    ]
    assert len(places) == 6


def test_a_footer_that_is_not_there_in_the_default_language_is_told(files):
    files["templates/footer.en.md"] = b"We.\n"
    [warning] = read_campaign(files).contacts.warnings
    assert str(warning).startswith("templates/footer.ro.md: is missing, while there is one in en")
    files["templates/footer.ro.md"] = b"Noi.\n"
    assert not read_campaign(files).contacts.warnings


def test_a_port_and_an_encryption_that_do_not_go_together_are_told(files):
    files["config.toml"] = (
        files["config.toml"]
        .replace(b"127.0.0.1", b"mail.primaria.example")
        .replace(b"2525", b"465")
        .replace(b"1143", b"993")
        .replace(b'tls = "none"', b'tls = "starttls"')
    )
    told = [str(warning) for warning in read_campaign(files).contacts.warnings]
    assert [line.partition(": ")[0] for line in told] == ["config.toml:22:7", "config.toml:27:7"]
    assert 'port 465 is for "implicit" nearly everywhere, and this says "starttls"; write "implicit"' in told[0]


def test_a_campaign_without_a_calendar_is_told(files):
    files["config.toml"] = files["config.toml"].replace(b"calendar = true\n", b"")
    [warning] = read_campaign(files).contacts.warnings
    assert str(warning) == (
        "config.toml:32:1: step[1].calendar: is in no step, so nobody gets the event into their calendar, nor its "
        "buttons to answer with; add calendar = true to the step that invites"
    )


def test_the_campaign_in_this_repository_has_no_fault():
    root = Path(__file__).parents[2]
    paths = [root / "config.toml", root / "contacts.csv", *(root / "templates").iterdir()]
    campaign = read_campaign({str(path.relative_to(root)): path.read_bytes() for path in paths})
    assert not campaign.contacts.refused
    assert not campaign.contacts.warnings
