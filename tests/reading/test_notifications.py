from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.model import Kind
from outreach.reading.anatomy import dissect
from outreach.reading.notifications import notification_reading

MARK = "From: a@b.example\nX-Amz-Sns-Message-Id: 1\nContent-Type: text/plain; charset=utf-8\n\n"
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "notificationType",
                    "bounce",
                    "mail",
                    "bouncedRecipients",
                    "complaint",
                    "headers",
                    "emailAddress",
                    "Type",
                ]
            ),
            inner | st.sampled_from(["Bounce", "Complaint", "Notification"]),
            max_size=4,
        )
    ),
    max_leaves=12,
)


def kind_of(document: Any, more: str = "") -> Kind | None:
    reading = notification_reading(dissect(f"{MARK}{json.dumps(document)}{more}\n".encode()))
    return reading.kind if reading else None


def test_a_notification_is_told_by_its_type():
    assert kind_of({"notificationType": "Bounce"}) is Kind.BOUNCE
    assert kind_of({"eventType": "Complaint"}) is Kind.COMPLAINT
    assert kind_of({"notificationType": "Delivery"}, "\n--\nunsubscribe here") is Kind.OTHER


@pytest.mark.parametrize("text", ["Da, vin.", '["notificationType"]'])
def test_other_text_is_no_notification(text):
    assert notification_reading(dissect(f"{MARK}{text}\n".encode())) is None


def test_json_without_its_header_is_a_persons():
    assert notification_reading(dissect(b'From: a@b.example\n\n{"notificationType": "Bounce"}\n')) is None


@given(JSON)
def test_no_document_makes_reading_fail(document):
    kind_of(document)
