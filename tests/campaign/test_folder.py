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
        "config.toml:47:6: nobody in the list is in the group 'press'; did you mean 'pres'?",
        "contacts.csv:2: this is the sender's own address; take the row away",
    ]


def test_the_campaign_in_this_repository_has_no_fault():
    root = Path(__file__).parents[2]
    paths = [root / "config.toml", root / "contacts.csv", *(root / "templates").iterdir()]
    campaign = read_campaign({str(path.relative_to(root)): path.read_bytes() for path in paths})
    assert not campaign.contacts.refused
    assert not campaign.contacts.warnings
