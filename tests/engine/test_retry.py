"""What a refusal means, by the answers that servers give."""

from __future__ import annotations

import pytest

from outreach.engine.retry import IN_A_ROW, QUOTA_WAIT, Strain, Treatment, treatment_of, wait_after
from outreach.transport.smtp import RefusedForGood, RefusedNow, Sent, Stage, Unknown

R, G = RefusedNow, RefusedForGood


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        (Sent("250 2.0.0 Ok"), Treatment.SENT),
        (Unknown("no answer"), Treatment.UNKNOWN),
        (R(0, "connection lost before the message"), Treatment.LATER),
        (R(450, "4.2.0 Greylisted"), Treatment.LATER),
        (R(451, "4.7.1 Greylisted, try again in 5 minutes"), Treatment.LATER),
        (R(452, "4.2.2 Mailbox full"), Treatment.CROWDED),
        (R(421, "4.3.2 Shutting down"), Treatment.CROWDED),
        (R(421, "4.7.28 Gmail has detected an unusual rate of mail"), Treatment.CROWDED),
        (R(432, "4.3.2 Concurrent connections limit exceeded"), Treatment.CROWDED),
        (R(452, "4.5.3 Too many recipients"), Treatment.CROWDED),
        (R(450, "4.7.0 Temporary rate limit"), Treatment.CROWDED),
        (G(550, "5.4.5 Daily user sending limit exceeded"), Treatment.QUOTA),
        (R(451, "You have exceeded your hourly limit"), Treatment.QUOTA),
        (G(554, "5.2.0 STOREDRV.Submission.Exception:SubmissionQuotaExceededException"), Treatment.QUOTA),
        (G(550, "5.7.705 Access denied, tenant has exceeded threshold"), Treatment.QUOTA),
        (G(530, "5.7.0 Authentication required", Stage.SENDER), Treatment.ACCOUNT),
        (G(554, "5.7.60 Client does not have permissions to send as this sender"), Treatment.ACCOUNT),
        (G(553, "5.7.1 Sender address rejected", Stage.SENDER), Treatment.ACCOUNT),
        (G(550, "5.1.1 No such user"), Treatment.GONE),
        (G(550, "5.1.10 RecipientNotFound"), Treatment.GONE),
        (G(550, "5.1.0 Address rejected"), Treatment.FAILED),
        (G(550, "5.7.1 Message rejected as spam"), Treatment.POLICY),
        (G(552, "5.3.4 Too big"), Treatment.FAILED),
        (G(0, "not offered: too big", Stage.MESSAGE), Treatment.FAILED),
    ],
)
def test_an_answer_is_treated_by_what_it_says(outcome, expected):
    assert treatment_of(outcome) is expected


def test_waits_grow_and_a_quota_waits_for_hours():
    waits = [wait_after(Treatment.LATER, attempts) for attempts in range(8)]
    assert waits == sorted(waits)
    assert waits[-1] == waits[-2]
    assert wait_after(Treatment.QUOTA, 0) == QUOTA_WAIT


@pytest.mark.parametrize("treatment", [Treatment.CROWDED, Treatment.POLICY])
def test_a_few_in_a_row_stop_everything_and_one_success_starts_the_count_anew(treatment: Treatment):
    strain = Strain()
    heard = [strain.hear(treatment, "x") for _ in range(IN_A_ROW - 1)]
    assert strain.hear(Treatment.SENT, "ok") is None
    heard += [strain.hear(treatment, "x") for _ in range(IN_A_ROW - 1)]
    assert heard == [None] * len(heard)
    halt = strain.hear(treatment, "x")
    assert halt is not None
    assert (halt.lasts is None) == (treatment is Treatment.POLICY), "only a person can know why we are unwanted"
