"""The report about the event: the numbers, the drawing, and what is told when nothing is known."""

from __future__ import annotations

from types import MappingProxyType

from hypothesis import given
from hypothesis import strategies as st

from outreach.ledger import people
from outreach.ledger.outcomes import Outcome
from outreach.model import Attendance, Contact
from outreach.web.tally import LEFT, MOST_BARS, MOST_ROWS, RIGHT, WIDTH, drawing, shortened, tallies, total
from tests.web.conftest import START, Site
from tests.web.test_lists import joins, look, says


def test_everybody_is_counted_by_country_group_and_organisation(site: Site) -> None:
    joins(
        site.office,
        Contact("a@x.ro", "a@x.ro", "A", organisation="Primăria", group="public"),
        Contact("b@x.ro", "b@x.ro", "B", organisation="PRIMARIA", group="public"),
        Contact("c@y.example", "c@y.example", "C", group="firms", extra={"Țara": "Lituania"}),
    )
    for email in ("a@x.ro", "c@y.example"):
        says(site.office, email, Attendance.ATTENDING, guests=1)
    with site.office.ledger.write() as tx:
        people.record_presence(tx, site.office.contact("a@x.ro"), True, START)
    page = " ".join(look(site, "/lists/report").split())
    for row in (
        '<th scope="row" class="wrap">Romania</th><td class="number">0</td><td class="number">1</td>',
        '<th scope="row" class="wrap">Lithuania</th>',
        '<th scope="row" class="wrap">Primăria</th><td class="number">0</td><td class="number">1</td>'
        '<td class="number">1</td><td class="number">1</td><td class="number">1</td>',
        '<th scope="row" class="wrap">firms</th>',
    ):
        assert row in page
    assert "1 / 0" in page
    assert "PRIMARIA" not in page
    assert "Firma SRL" not in page, "nobody there was invited or said anything"
    assert 'role="img"' in page


def test_before_anybody_noted_who_was_there_it_says_so(site: Site) -> None:
    page = look(site, "/lists/report")
    assert "Nobody has noted yet who was there." in page
    assert "Încă nu s-a notat" in look(site, "/lists/report", "ro")


def outcome(label: str, attendance: Attendance, present: bool | None) -> Outcome:
    return Outcome("a@x.example", label, "", MappingProxyType({}), True, attendance, None, present)


OUTCOMES = st.lists(
    st.builds(
        outcome,
        st.text(max_size=3),
        st.sampled_from(Attendance),
        st.sampled_from([True, False, None]),
    ),
    max_size=60,
)


@given(OUTCOMES, st.booleans())
def test_the_lines_add_up_and_every_bar_has_room(outcomes: list[Outcome], is_after: bool) -> None:
    lines = tallies(outcomes, lambda one: one.organisation)
    whole = total(outcomes)
    for name in ("listed", "invited", "answered", "attending", "guests", "attended"):
        assert sum(getattr(line, name) for line in lines) == getattr(whole, name)
    drawn = drawing(lines, "none", is_after=is_after)
    assert len(drawn.bars) <= MOST_BARS
    for bar in drawn.bars:
        assert 0 <= max(bar.invited, bar.answered, bar.last) <= WIDTH - LEFT - RIGHT
        assert bar.label
        assert bar.y + 30 <= drawn.height


def test_many_organisations_end_in_one_line_for_all_others() -> None:
    lines = tallies([outcome(f"o{n}", Attendance.SILENT, None) for n in range(MOST_ROWS + 7)], lambda o: o.organisation)
    short = shortened(lines, "others")
    assert len(short) == MOST_ROWS + 1
    assert (short[-1].label, short[-1].listed) == ("others", 7)
