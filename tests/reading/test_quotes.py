from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.reading.quotes import ALL_QUOTED, FORWARDED, INLINE, NewText, new_text

QUOTE = "> Vă rugăm să răspundeți DA sau NU la acest mesaj.\n> Ioana\n"


@pytest.mark.parametrize(
    "introduction",
    [
        "În lun., 1 iun. 2026 la 09:12, Ioana <i@p.example> a scris:",
        "On Mon, Jun 1, 2026 at 9:12 AM Ioana <i@p.example> wrote:",
        "On Mon, Jun 1, 2026 at 9:12 AM Ioana\n<i@p.example>\nwrote:",
        "Op ma 1 jun 2026 om 09:12 schreef Ioana <i@p.example>:",
        "pon, 1. lip 2026. u 09:12 Ioana <i@p.example> napisao je:",
        "2026-06-01, pr, 09:12 Ioana <i@p.example> rašė:",
        "Il giorno lun 1 giu 2026 alle ore 09:12 Ioana <i@p.example> ha scritto:",
        "ma 1. kesäk. 2026 klo 9.12 Ioana (i@p.example) kirjoitti:",
        "Ioana <i@p.example> ezt írta (időpont: 2026. jún. 1., H, 9:12):",
        "Am Mo., 1. Juni 2026 um 09:12 Uhr schrieb Ioana <i@p.example>:",
        "Le lun. 1 juin 2026 à 09:12, Ioana <i@p.example> a écrit :",
        "Quoting Ioana <i@p.example>:",
        "1 iunie 2026 9:12, Ioana <i@p.example> a scris",
    ],
)
@pytest.mark.parametrize("above", [True, False])
def test_the_line_that_introduces_a_quote_is_quoted(introduction, above):
    text = f"Da, vin.\n\n{introduction}\n{QUOTE}" if above else f"{introduction}\n{QUOTE}\nDa, vin.\n"
    assert new_text(text) == NewText("Da, vin.")


@pytest.mark.parametrize(
    "labels",
    [
        ("De la", "Trimis", "Către", "Subiect"),
        ("From", "Sent", "To", "Subject"),
        ("Van", "Verzonden", "Aan", "Onderwerp"),
        ("Šalje", "Poslano", "Prima", "Predmet"),
        ("Nuo", "Išsiųsta", "Kam", "Tema"),
        ("Da", "Inviato", "A", "Oggetto"),
        ("Lähettäjä", "Lähetetty", "Vastaanottaja", "Aihe"),
        ("Feladó", "Elküldve", "Címzett", "Tárgy"),
        ("Von", "Gesendet", "An", "Betreff"),
        ("De", "Envoyé", "À", "Objet"),
        ("*From", "*Sent", "*To", "*Subject"),
    ],
)
def test_a_block_of_header_lines_begins_the_quote(labels):
    block = "\n".join(f"{label}: x y" for label in labels)
    assert new_text(f"Da, vin.\n\n{block}\n\nRăspundeți DA sau NU.\n") == NewText("Da, vin.")


@pytest.mark.parametrize(
    "rule", ["-----Mesaj original-----", "----- Original Message -----", "________________________________"]
)
def test_a_rule_begins_the_quote(rule):
    text = f"Nu vin.\n\n{rule}\nFrom: Ioana\nSent: Monday\nTo: Ana\nSubject: x\n\nRăspundeți DA.\n"
    assert new_text(text) == NewText("Nu vin.")


def test_words_with_colons_are_no_header_block():
    text = "Da: vin.\nA propos: doi colegi\nData: nu conteaza"
    assert new_text(text).text == text


def test_answers_between_quoted_lines_go_to_a_person():
    assert new_text(f"Da.\n\n{QUOTE}\nNu.\n").reason == INLINE


def test_a_wrapped_quoted_line_is_no_answer_in_between():
    text = f"Da.\n\n> {'cuvinte ' * 9}\nrest\n> mai departe\n"
    assert new_text(text) == NewText("Da.")


def test_a_message_that_begins_with_a_quote_without_marks_cannot_be_told_apart():
    assert new_text("From: a\nSent: b\nTo: c\nSubject: d\n\nRăspundeți DA.\n\nDa.").reason == ALL_QUOTED
    assert new_text("---------- Forwarded message ---------\nFrom: a\n\nDa.").reason == FORWARDED


@pytest.mark.parametrize(
    "below",
    [
        "-- \nAna Pop\nNu raspunde aici",
        "Trimis de pe iPhone-ul meu",
        "Sent from my Samsung Galaxy smartphone.",
        "Get Outlook for iOS<https://aka.ms/o0ukef>",
        "Cu stimă,\nAna Pop\nDirector, Firma SRL\n0722 000 000",
        "Mit freundlichen Grüßen\nAna Pop",
        "Cu drag, Ana",
        "This e-mail and any attachments are confidential. If you are not the intended recipient, do not reply.",
        "Kind regards\nAna\n\nConfidentiality notice: not for you. Please delete it?",
    ],
)
def test_signature_device_and_legal_footer_are_dropped(below):
    assert new_text(f"Da, vin.\n\n{below}\n") == NewText("Da, vin.")


@pytest.mark.parametrize(
    "below", ["Cu stimă,\nAna\nPS nu pot sta mult", "Cu drag,\nAna\nDar plec la 11", "Best,\nAna\nWill Tom come?"]
)
def test_what_somebody_wrote_below_the_sign_off_is_kept(below):
    assert below.rpartition("\n")[2] in new_text(f"Da, vin.\n\n{below}\n").text


def test_a_warning_on_top_is_skipped_and_never_cut_at():
    assert new_text("CAUTION: This email is external.\n\nDa, vin.\n") == NewText("Da, vin.")
    assert new_text("Acest mesaj este confidențial.\n\nDa, vin.\n") == NewText("Da, vin.")


def test_the_known_original_is_cut_where_no_client_marked_it():
    original = "Bună ziua,\n\nVă invităm la atelier și așteptăm răspunsul.\nRăspundeți DA sau NU.\n\nIoana"
    assert new_text(f"Nu pot.\n\n{original}", original) == NewText("Nu pot.")
    assert new_text(f"{original}\n\nNu pot.", original) == NewText("Nu pot.")


@given(
    st.lists(
        st.sampled_from(
            ["> a", "da", "", "On 1 x wrote:", "--", "From: x", "Sent: y", "To: z", "Subject: q", "____", "Cu stimă"]
        )
    )
)
def test_no_lines_make_it_fail_and_nothing_is_made_up(lines):
    for line in new_text("\n".join(lines)).text.split("\n"):
        assert line in [*lines, ""]
