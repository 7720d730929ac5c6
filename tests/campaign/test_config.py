from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError

from outreach.campaign.complaints import model_at
from outreach.campaign.config import Config, Limits, read_config
from outreach.errors import InvalidData, Problem
from outreach.moments import QuietHours

FAULTS = sorted((Path(__file__).parent / "faults").glob("*.toml"))


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def faults(text: str | bytes) -> str:
    with pytest.raises(InvalidData) as caught:
        read_config(text if isinstance(text, bytes) else text.encode())
    return str(caught.value)


@pytest.mark.parametrize("case", FAULTS, ids=lambda path: path.stem)
def test_every_fault_is_told_at_once_with_its_place_and_what_to_write(case):
    with pytest.raises(InvalidData) as caught:
        read_config(case.read_bytes(), case.name)
    assert f"{caught.value}\n" == case.with_suffix(".txt").read_text(encoding="utf-8")


def test_a_secret_in_the_file_is_in_no_fault():
    case = next(path for path in FAULTS if path.stem == "mail")
    assert "not" in case.read_text(encoding="utf-8")
    assert "not shown" not in faults(case.read_bytes())
    assert "not-shown" not in faults(case.read_bytes())


def test_what_is_left_out_has_its_documented_default(config_text):
    config = read_config(config_text.encode())
    assert config.event.online is None
    assert config.event.place.in_("ro", "ro") == ""
    assert config.mail.imap.folders == ("INBOX", "\\Junk", "\\Trash")
    assert config.pace.quiet == QuietHours(time(20), time(8))
    assert config.ledger.url == "sqlite:///outreach.db"
    assert config.assistant is None
    assert config.privacy.keep_days == 180
    step = config.steps[1]
    assert (step.to, step.if_late, step.calendar, step.min_gap) == (("silent",), "send", False, timedelta(hours=24))


def test_the_event_is_known_as_instants(config_text):
    config = read_config(config_text.encode())
    assert config.event.starts_utc == utc("2020-06-10T07:00")
    assert config.event.ends_utc == utc("2020-06-10T10:30")
    assert config.calendar.deadline == date(2020, 5, 26)
    assert config.event.title.in_("nl", config.languages.default) == "Atelier"


def test_a_step_expires_by_its_audience_and_moment(config_text):
    config = read_config(config_text.encode())
    assert [config.moment(s) for s in config.steps] == [
        utc("2020-05-11T06:00"),
        utc("2020-05-20T06:00"),
        utc("2020-06-11T07:00"),
    ]
    assert [config.expires(s) for s in config.steps] == [
        utc("2020-06-10T07:00"),
        utc("2020-05-26T21:00"),
        utc("2020-06-24T07:00"),
    ]


def test_a_step_to_the_silent_after_the_deadline_is_not_born_expired(config_text):
    config = read_config(config_text.replace("6 days before deadline", "1 day after deadline").encode())
    assert config.expires(config.steps[1]) == config.event.starts_utc


def test_line_ends_and_a_byte_order_mark_do_not_matter(config_text):
    windows = b"\xef\xbb\xbf" + config_text.replace("\n", "\r\n").encode()
    assert read_config(windows) == read_config(config_text.encode())


def test_a_position_is_right_in_a_file_with_windows_line_ends(config_text):
    text = config_text.replace("starts =", "start =").replace("\n", "\r\n")
    assert "config.toml:3:1: event.start: is not known" in faults(text)


def test_a_file_that_is_not_utf_8_says_where_and_what_to_do(config_text):
    text = config_text.replace("ș", "ş").encode("cp1250")
    assert faults(text) == "config.toml:16:24: this is not UTF-8 text; save the file again as UTF-8"


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.8.8.8", "::1"])
def test_this_machine_may_be_spoken_to_in_clear(config_text, host):
    assert read_config(config_text.replace("127.0.0.1", host).encode()).mail.smtp.host == host


@pytest.mark.parametrize("host", ["128.0.0.1", "localhost.evil.example", "10.0.0.1", "127.0.0.1.nip.example"])
def test_no_other_machine_may(config_text, host):
    assert f"would send the password to {host}" in faults(config_text.replace("127.0.0.1", host))


@pytest.mark.parametrize(
    ("url", "is_right"),
    [
        ("postgresql+psycopg://db.example/outreach", True),
        ("postgresql+psycopg://user@db.example/outreach", True),
        ("postgresql+psycopg://user:word@db.example/outreach", False),
        ("postgresql+psycopg://db.example/outreach?password=word", False),
        ("postgresql+psycopg://user:wo[rd@db.example/x", False),
        ("mysql://db.example/x", False),
    ],
)
def test_a_ledger_address_never_holds_a_password(config_text, url, is_right):
    text = f'{config_text}\n[ledger]\nurl = "{url}"\n'
    if is_right:
        assert read_config(text.encode()).ledger.url == url
    else:
        assert "word@" not in faults(text)


@pytest.mark.parametrize(
    ("host", "instead"),
    [
        ("https://mail.x.example", 'write "mail.x.example"'),
        ("imaps://mail.x.example:993/", 'write "mail.x.example", and port = 993 on its own line'),
        ("mail.x.example:993", 'write "mail.x.example", and port = 993 on its own line'),
        ("me@mail.x.example", 'write "mail.x.example"'),
        ("mail.x.example/imap", 'write "mail.x.example"'),
        ("mail. x.example", 'write "mail.x.example"'),
    ],
)
def test_a_host_is_a_name_alone(config_text, host, instead):
    text = config_text.replace('host = "127.0.0.1"\nport = 1143', f'host = "{host}"\nport = 1143')
    assert faults(text).endswith(f"mail.imap.host: '{host}' is more than the server's name; {instead}")


@pytest.mark.parametrize(
    ("language", "instead"), [("eng", "write 'en'"), ("slv", "write 'sl'"), ("xx", 'write codes such as "ro"')]
)
def test_a_text_in_no_language_of_ours_would_reach_nobody(config_text, language, instead):
    text = config_text.replace('en = "Workshop"', f'{language} = "Workshop"')
    assert f"event.title: '{language}' is not a language; {instead}" in faults(text)


def test_an_international_address_is_kept_as_it_is_written_to(config_text):
    config = read_config(config_text.replace("comunicare@primaria.example", "comunicare@primăria.example").encode())
    assert config.sender.address == "comunicare@xn--primria-c4a.example"


@pytest.mark.parametrize(
    ("host", "limits"),
    [
        ("smtp.gmail.com", Limits(15, 400, 1)),
        ("SMTP.Office365.com", Limits(20, 9000, 2)),
        ("mail.hosting.example", Limits(1, 2000, 1)),
        ("127.0.0.1", Limits(60, 0, 4)),
        ("mail.primaria.local", Limits(60, 0, 4)),
    ],
)
def test_the_pace_follows_the_host(config_text, host, limits):
    assert read_config(config_text.encode()).pace.limits(host) == limits


def test_a_key_of_pace_goes_before_the_profile(config_text):
    text = f'{config_text}\n[pace]\nprovider = "gmail"\nper_minute = 0\n'
    assert read_config(text.encode()).pace.limits("127.0.0.1") == Limits(0, 400, 1)


def test_settings_never_change(config_text):
    config = read_config(config_text.encode())
    with pytest.raises(ValidationError):
        config.languages.default = "en"


def sections(model: type[BaseModel]) -> list[type[BaseModel]]:
    inner = [model_at(model, (field.alias or name,)) for name, field in model.model_fields.items()]
    return [model, *(s for section in inner if section is not None for s in sections(section))]


def test_every_key_says_in_one_sentence_what_it_is_and_every_required_one_has_an_example():
    for section in sections(Config):
        for name, field in section.model_fields.items():
            assert field.description, f"{section.__name__}.{name}"
            assert field.description.endswith("."), f"{section.__name__}.{name}"
            is_section = model_at(section, (field.alias or name,)) is not None
            assert field.examples or is_section or not field.is_required(), f"{section.__name__}.{name}"


words = st.sampled_from(
    ["[", "]", "[[step]]", "[event]", "=", '"', "'", '"""', "\n", ",", "{", "}", "a", ".", "1", "#"]
)


@given(st.lists(words, max_size=25).map("".join) | st.binary(max_size=60) | st.text(max_size=40))
def test_no_text_makes_anything_but_a_list_of_faults(text):
    assert faults(text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_line_lost_or_doubled_is_a_fault_with_a_place_or_nothing(config_text, data):
    lines = config_text.splitlines()
    at = data.draw(st.integers(0, len(lines) - 1))
    again = lines[:at] + lines[at + 1 :] if data.draw(st.booleans()) else [*lines[:at], lines[at], *lines[at:]]
    problems: tuple[Problem, ...] = ()
    try:
        read_config("\n".join(again).encode())
    except InvalidData as error:
        problems = error.problems
    assert all(problem.what and problem.instead for problem in problems)


@pytest.mark.parametrize("text", ["a = " + "[" * 5000, "a = " + "{a=" * 5000, "a = " + "9" * 5000])
def test_monstrous_texts_are_faults_too(text):
    assert faults(text)


def test_text_of_the_officer_in_a_fault_is_not_cut(config_text):
    text = config_text.replace("6 days before deadline at 09:00", "soon; very soon")
    assert '"soon; very soon" is not a moment; write a date and time' in faults(text)
