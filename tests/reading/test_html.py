from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.reading.html import CUT, RULE, html_to_text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<div>Da,<br>vin.</div>", "Da,\nvin."),
        ("<div>a</div><div><br></div><div>b</div>", "a\n\nb"),
        ('<p class="MsoNormal">a</p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">b</p>', "a\n\nb"),
        ("<p>a</p><p>b</p>", "a\n\nb\n"),
        ("<style>p{}</style><script>x<y</script><!-- nu -->Da", "Da"),
        ('<span style="display:none">ascuns</span>Da &amp; <b>nu</b>', "Da & nu"),
        ("2 < 3 si 4 > 3", "2 < 3 si 4 > 3"),
        ("<ul><li>unu<li>doi</ul>", "- unu\n- doi"),
        ('Da <img alt="👍">', "Da 👍"),
        ("<pre>a\n  b</pre>", "a\n  b"),
        ('<blockquote type="cite"><div>a</div><div>b</div></blockquote>c', "> a\n> b\nc"),
        ('<div class="gmail_attr">On Mon X wrote:</div>c', "> On Mon X wrote:\nc"),
        ('Da<div id="x_divRplyFwdMsg">De la: X</div>', f"Da\n{CUT}\nDe la: X"),
        ('Da<div style="border:none;border-top:solid #E1E1E1 1.0pt">De la: X</div>', f"Da\n{RULE}\nDe la: X"),
    ],
)
def test_html_comes_out_as_its_reader_sees_it(html, text):
    assert html_to_text(html) == text


@given(
    st.lists(
        st.sampled_from(["<", ">", "<!--", "-->", "<div>", "</div>", "<p ", '"', "&#", "x", "<![", "<script>", "ß"])
    )
)
def test_no_markup_makes_it_fail(pieces):
    html_to_text("".join(pieces))
