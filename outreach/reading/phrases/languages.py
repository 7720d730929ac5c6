"""Frequent words that tell ten languages apart, folded; for naming a text's language, never for its meaning."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from outreach.reading.phrases import words

COMMON: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "ro": words(
            "si nu este sunt pentru ca la cu va din buna ziua multumesc multumim pe mai dar voi particip vin "
            "am imi sa da ca iunie draga stima rog doamna particip noi mi in o fi"
        ),
        "en": words(
            "the and is are not for to of you i we will be have in on thank thanks yes no please can with my "
            "it from at your sorry regards that but would there dear"
        ),
        "nl": words(
            "de het een en ik niet van is wij voor met graag bedankt ja nee kan zal aan ook dank u maar bij "
            "wel mijn nog juni met groet dat op naar deze ben uw uitnodiging beste jullie"
        ),
        "hr": words(
            "i je se na da ne za hvala postovani dolazim cu sam u sudjelovati nazalost ali mogu bih od "
            "pozdrav dobar dan ja mi smo su lipnja vas nas mene samo bit vam hvala nisam imam"
        ),
        "lt": words(
            "ir aciu laba diena dalyvausiu taip ne bet deja negalesiu as mes su kad uz labai galesiu "
            "kvietima birzelio jus nuo po apie mano tai man kaip del labas busiu pagarbiai"
        ),
        "it": words(
            "e il la di che non grazie per sono ci buongiorno si no con del invito partecipero purtroppo ma "
            "un una alle giugno mi ho piu anche saro della io saluti invito nostro perche a"
        ),
        "fi": words(
            "ja on ei kiitos hei tulen en kylla osallistun valitettavasti mutta olen etta kutsusta paase "
            "mukaan kesakuuta se mina tai kun olisi voi ole terveisin mutta nyt vain sitten mulla"
        ),
        "hu": words(
            "es a az nem igen koszonom koszonjuk ott leszek sajnos de hogy tudok meghivast udvozlettel van "
            "junius meg csak ha de vagyok lesz kedves tisztelt mar itt velem egy reszt veszek"
        ),
        "de": words(
            "und die der das ich nicht ist wir fur mit danke ja nein leider aber auch vielen dank teilnehmen "
            "kann sehr am zu im juni ein eine es mir wird mich den sie bei grussen dabei bin nur"
        ),
        "fr": words(
            "et le la les je ne pas merci bonjour oui non pour serai avec nous de vous un une mais "
            "malheureusement est au du juin en je'ai sera me votre invitation cordialement qui sur plus suis "
            "a"
        ),
    }
)
