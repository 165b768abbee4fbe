"""What goes out to people: persons' data, hashtags, images."""

from __future__ import annotations

from typing import Any

import pytest

from checking import messages, places
from strategykit.model import (
    Channel,
    Definition,
    Document,
    Example,
    Guideline,
    Link,
    No,
    Note,
    Person,
    ResponseGuideline,
    Role,
    Template,
)

# personal-data


@pytest.mark.parametrize(
    "text",
    [
        "Ring Kari på 912 34 567",
        "Ring meg på +47 41234567 om det haster",
        "Send det til kari.nordmann@banken.example",
        "Send det til olav@gmail.com",
        "Saken til 311299 56715 er et eksempel",
        "Write to mary.jones@bank.example",
        "Spør ola.nordmann@kommune.no om utgaven",
        "Spør ola@kommune.no om utgaven",
        "Skriv til aslaug-marie.vaa@kommune.no",
        "Skriv til bjørnulv.haugen@kommune.no",
        "Write to jane.doe@example.org",
    ],
)
def test_a_person_s_number_or_address_in_the_text(text: str) -> None:
    assert places("personal-data", mission=text) == ["mission"]


@pytest.mark.parametrize(
    "text",
    [
        "Ring sentralbordet på 22 33 44 55",
        "Vakttelefonen er 912 34 567",
        "Call the duty phone on 912 34 567",
        "Send det til sosiale.medier@banken.example",
        "Send det til post@banken.example",
        "Skriv til kontakt@laget.example",
        "Skriv til redaksjonen@banken.example",
        "Skriv til kultur.fritid@kommune.no",
        "Skriv til sentralbordet.nord@sjukehus.no",
        "Write to security@ferrybox.example",
        "Write to open.source@ferrybox.example",
        "Write to press.office@council.example",
        "Gjelder saksnr. 91234567",
        "Fristen er 20270630",
        "Budsjettet er 45 000 000 kroner",
        "Skriv til @banken på X",
    ],
)
def test_what_is_nobody_s(text: str) -> None:
    assert places("personal-data", mission=text) == []


def test_the_finding_does_not_repeat_it() -> None:
    told = " ".join(messages("personal-data", mission="Ring Kari på 912 34 567"))
    assert "912" not in told
    assert "mobilnummer" in told


def test_the_places_that_are_not_exported_are_where_it_belongs() -> None:
    role = Role(
        "Leder",
        holders=[Person("Kari Nordmann", links=[Link("kari.nordmann@banken.example", kind="email")])],
        contacts=[Link("+4791234567", kind="phone")],
    )
    document = Document("D", authors=[Person("kari.nordmann@banken.example")])
    note = Note("Fint", author="kari.nordmann@banken.example")
    assert places("personal-data", roles=[role], document=document, notes=[note]) == []


def test_what_the_organisation_hands_out_is_its_own() -> None:
    phone = Channel("Telefon", kind="phone", links=[Link("tel:+4791234567", kind="phone")])
    assert places("personal-data", mission="Ring 912 34 567", channels=[phone]) == []


def test_a_person_s_address_handed_out_as_a_channel_s_is_still_a_person_s() -> None:
    channel = Channel("E-post", kind="email", links=[Link("kari.nordmann@banken.example", kind="email")])
    assert places("personal-data", channels=[channel]) == ["channels[0].links[0].url"]


def test_made_up_numbers_in_examples_are_let_be_but_not_an_identity_number() -> None:
    def example(text: str) -> list[Any]:
        return [ResponseGuideline("Svar", examples=[Example("do", text=text)])]

    assert places("personal-data", responses=example("Ring meg på 912 34 567")) == []
    assert places("personal-data", responses=example("Nummeret er 31129956715")) == [
        "responses[0].examples[0].text"
    ]


# hashtag-case

WORDS = Note("Nye satser i bostøtten fra juli, og arbeid i blokkene")


def shouted(text: str) -> list[str]:
    example = ResponseGuideline("Svar", examples=[Example("do", text=text)])
    return places("hashtag-case", notes=[WORDS], responses=[example])


@pytest.mark.parametrize("tag", ["#nyesatser", "#NYESATSER", "#arbeidiblokkene", "#enveldiglangemneknagg"])
def test_several_words_in_one_case(tag: str) -> None:
    assert shouted(f"Se her {tag}") == ["responses[0].examples[0].text"]


@pytest.mark.parametrize("tag", ["#NyeSatser", "#nyeSatser", "#bostøtten", "#blokkene", "# nyesatser", "#1"])
def test_one_word_or_capitals_inside(tag: str) -> None:
    assert shouted(f"Se her {tag}") == []


def test_the_better_one_is_given() -> None:
    example = ResponseGuideline("Svar", examples=[Example("do", text="#nyesatser")])
    told = messages("hashtag-case", notes=[WORDS], responses=[example])
    assert "«#nyesatser»" in told[0]


@pytest.mark.parametrize(
    "fields",
    [
        {"responses": [ResponseGuideline("S", examples=[Example("dont", text="#nyesatser")])]},
        {"notes": [WORDS, Note("#nyesatser", kind="feedback")]},
        {"notes": [WORDS, Note("#nyesatser", kind="as_written")]},
        {"definitions": [Definition("Emneknagg", text="Et ord som #nyesatser")]},
        {"guidelines": [Guideline("Skriv #NyeSatser, ikke #nyesatser", kind="accessibility")]},
    ],
)
def test_what_is_quoted_or_shown_as_how_not_to(fields: Any) -> None:
    assert places("hashtag-case", **{"notes": [WORDS], **fields}) == []


def test_templates_are_sent_too() -> None:
    template = Template("T", texts=["Takk!", "Mer på #nyesatser"])
    assert places("hashtag-case", notes=[WORDS], templates=[template]) == ["templates[0].texts[1]"]


# image-without-text


def blind(link: Link) -> list[str]:
    return places("image-without-text", documents=[Document("D", links=[link])])


@pytest.mark.parametrize(
    "link",
    [
        Link("plakat.png", kind="image"),
        Link("https://banken.example/plakat.jpg"),
        Link("https://a.example/1", kind="image"),
    ],
)
def test_an_image_without_words(link: Link) -> None:
    assert blind(link) == ["documents[0].links[0].alt"]


@pytest.mark.parametrize(
    "link",
    [
        Link("plakat.png", kind="image", alt="Satsene fra 1. juli"),
        Link("pynt.png", kind="image", decided_no=[No("alt", "bare pynt")]),
        Link("https://banken.example/satser"),
        Link("film.mp4", kind="video"),
    ],
)
def test_an_image_with_words_decoration_and_what_is_no_image(link: Link) -> None:
    assert blind(link) == []
