from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.campaign.encodings import decode, recognise, texts

ROMANIAN = "email;nume\nana@x.example;Ştefan Ţăranu\nion@x.example;Mihăiţă Brânză\n"
SAMPLES = [
    ("cp1250", ROMANIAN),
    ("cp1250", "email;nume\na@x.example;Ioana Drăgan\n"),
    ("cp1250", "email;ime\na@x.example;Željka Šćepanović, Čakovec\n"),
    ("cp1250", "email;név\na@x.example;Őrség Gyűjtemény, Szűcs Éva\n"),
    ("cp1257", "email;vardas\na@x.example;Žydrūnas Šimkevičius, Kėdainių verslo centras, Ąžuolų g.\n"),
    ("cp1252", "email;nimi\na@x.example;Päivi Hämäläinen, Jyväskylä, Åke\n"),
    ("cp1252", "email;nom\na@x.example;François Lefèvre, Théâtre de la Forêt, Besançon\n"),
    ("cp1252", "email;nome\na@x.example;Niccolò Città, però è già lunedì\n"),
    ("cp852", ROMANIAN),
    ("cp852", "email;név\na@x.example;Őrség Gyűjtemény, Szűcs Éva, Tóth Károly\n"),
]


@pytest.mark.parametrize(("encoding", "text"), SAMPLES)
def test_a_few_rows_tell_the_code_page(encoding, text):
    assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize(
    ("mark", "encoding"), [(b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")]
)
def test_a_byte_order_mark_decides(mark, encoding):
    decoded = decode(mark + ROMANIAN.encode(encoding))
    assert (decoded.text, decoded.encoding, decoded.lossy) == (ROMANIAN, encoding, False)


def test_question_marks_inside_words_are_letters_lost_before():
    assert decode(ROMANIAN.encode("cp1252", "replace")).lossy
    assert not decode(b"email,note\na@x.example,Coming? Yes\n").lossy


@given(st.binary(max_size=200))
def test_no_bytes_fail(data):
    assert isinstance(decode(data).text, str)


def cut(data: bytes, places: list[int]) -> list[bytes]:
    ends = sorted({place % (len(data) + 1) for place in places} | {len(data)})
    return [data[start:end] for start, end in zip([0, *ends], ends, strict=False) if start < end]


@given(
    st.binary(max_size=80) | st.sampled_from([text.encode(encoding) for encoding, text in SAMPLES]),
    st.sampled_from([b"", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"]),
    st.lists(st.integers(0, 1000), max_size=6),
)
def test_however_a_list_is_cut_it_is_read_alike(data, mark, places):
    data = mark + data
    pieces = cut(data, places)
    encoding, decoded = recognise(lambda: iter(pieces)), decode(data)
    assert (encoding.name, encoding.lossy) == (decoded.encoding, decoded.lossy)
    assert "".join(texts(lambda: iter(pieces), encoding)) == decoded.text
