"""What a review says about any text: fit, plain language, access, disclosure and addresses."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

import strategykit as sk
from strategykit import catalog
from strategykit.insight.review.plain import lix
from strategykit.insight.review.post import Post
from strategykit.insight.review.remarks import Remark
from strategykit.tables import read_table

if TYPE_CHECKING:
    from pathlib import Path

EMPTY = sk.Strategy("S")
PAID_WORDS = "insight/review/disclosing"
LONG = "Vi " + "kan og " * 12 + "vil."


def names(text: str, strategy: sk.Strategy = EMPTY, **about: str) -> list[str]:
    return [finding.name for finding in sk.review(strategy, text, **about)]  # type: ignore[arg-type]


def on(platform: str) -> sk.Strategy:
    return sk.Strategy("S", channels=[sk.Channel(platform, platform=platform, id="c")])


@pytest.mark.parametrize(
    ("platform", "text", "fits"),
    [
        ("X", "a" * 280, True),
        ("X", "a" * 258 + "https://banken.example/" + "b" * 99, False),
        ("X", "a" * 256 + " https://banken.example/" + "b" * 99, True),
        ("Bluesky", "👩‍👩‍👧‍👦 " * 60, True),
        ("Bluesky", "👩‍👩‍👧‍👦" * 121, False),
        ("Bluesky", "å" * 301, False),
        ("Mastodon", "Hei " * 119 + "https://banken.example/" + "b" * 99, True),
        ("Mastodon", "å" * 501, False),
        ("Threads", "🏠" * 125, True),
        ("Threads", "🏠" * 126, False),
        ("LinkedIn", "Hei. " * 600, True),
        ("LinkedIn", "Hei. " * 601, False),
    ],
)
def test_a_text_fits_by_the_rule_of_its_platform(platform: str, text: str, *, fits: bool) -> None:
    assert ("too-long" in names(text, on(platform), channel="c")) is not fits


def test_a_reply_is_held_against_the_limit_of_comments() -> None:
    text = "Hei. " * 300
    assert "too-long" in names(text, on("LinkedIn"), channel="c", message="question")
    assert "too-long" not in names(text, on("LinkedIn"), channel="c")
    assert "too-long" not in names("Hei. " * 2000, on("YouTube"), channel="c", message="question")


def test_the_limit_of_a_tool_is_worth_knowing_and_no_more() -> None:
    report = sk.review(on("Facebook"), "Hei. " * 1001, channel="c")
    (found,) = [finding for finding in report if finding.name == "too-long"]
    assert found.severity is sk.Severity.INFO
    assert "via Buffer" in found.message.nb


def test_too_many_hashtags_and_links_are_told() -> None:
    tags = " ".join(f"#Tag{number}a" for number in range(61))
    assert names(tags, on("YouTube"), channel="c") == ["too-many-hashtags"]
    links = " ".join(f"https://a{number}.no" for number in range(6))
    assert names(links, on("Threads"), channel="c") == ["too-many-links"]


def test_a_catalogue_of_ones_own_decides(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text(
        '[[limit]]\nplatform = "Mastodon"\nsurface = "post"\nmost = 5\nrule = "mastodon"\n', encoding="utf-8"
    )
    own = catalog.load(path)
    report = sk.review(on("Mastodon"), "Hei alle", channel="c", catalogue=own)
    assert [finding.name for finding in report] == ["too-long"]


def test_a_long_sentence_is_found_in_norwegian_and_english() -> None:
    assert len(LONG.split()) == 26
    assert names(LONG) == ["sentence-long"]
    assert names(LONG.replace("kan ", "", 1)) == []
    assert names("We " + "can and " * 12 + "will.") == ["sentence-long"]
    assert names(LONG.replace(" og", ".", 1)) == []


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Fristen er 1. juli. Søk nå!", 2),
        ("F.eks. Oslo. Bl.a. Bergen.", 2),
        ("Jf. § 8 nr. 3. Se her.", 2),
        ("Kl. 9.30 på mandag.", 1),
        ("Hei\nHei", 2),
        ("Hva? Ja! «Nei.» Så?", 4),
        ("Dr. Hansen bor i No. 10. He is in.", 2),
        ("i 2027. Da blir det nytt.", 2),
        ("Vent ... og se.", 1),
        ("Se nav.no. Hei.", 2),
        ("", 0),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, sentences: int) -> None:
    assert len(Post(text).sentences) == sentences


def test_lix_is_words_a_sentence_and_long_words_in_per_cent() -> None:
    assert lix(Post("Du kan søke nå. Søknadsfristen er i dag.")) == pytest.approx(8 / 2 + 100 / 8)
    assert lix(Post("https://banken.example #Bolig")) is None


def decomposed(text: str) -> str:
    return unicodedata.normalize("NFD", text)


def test_letters_typed_in_two_parts_are_judged_as_one() -> None:
    text = "Språkrådet råder på ørene på ålen. Ærlige åpne øyne så på oss, og på båten. " * 6
    assert Post(decomposed(text)).text == text
    assert len(Post(decomposed(text)).words()) == len(text.split())
    assert lix(Post(decomposed(text))) == lix(Post(text))
    strategy = sk.Strategy(
        "S", voices=[sk.Voice(phrases=[sk.Example("dont", text=decomposed("på forespørsel"))])]
    )
    for each in ("Vi svarer på forespørsel.", decomposed("Vi svarer på forespørsel.")):
        assert names(each, strategy) == ["phrase-to-avoid"]
    assert names(decomposed("Saksbehandlingsområdene står på våre språkområder. #Båtliv")) == []


PIECES = st.sampled_from(
    ["å", "A\u030a", "e\u0301\u0323", "가", "\u1100\u1161", "q\u0303", "👩‍👩‍👧", "\u0958", "\n", " ", "é"]
)


@given(st.lists(PIECES), st.lists(PIECES))
def test_a_remark_points_into_the_text_as_it_was_typed(before: list[str], after: list[str]) -> None:
    first, last = "".join(before), "".join(after)
    text = decomposed(f"{first} Ikkje vårt båtbord. {last}")
    strategy = sk.Strategy("S", voices=[sk.Voice(phrases=[sk.Example("dont", text="vårt båtbord")])])
    (found,) = [each for each in sk.review(strategy, text) if each.name == "phrase-to-avoid"]
    assert isinstance(found, Remark)
    assert found.offset is not None
    assert found.length is not None
    words = text[found.offset : found.offset + found.length]
    assert words == decomposed("vårt båtbord")
    assert text.split("\n")[(found.line or 0) - 1][(found.column or 0) - 1 :].startswith(words)


@given(st.text())
def test_any_text_is_judged_as_unicode_composes_it(text: str) -> None:
    post = Post(text)
    assert post.text == unicodedata.normalize("NFC", text)
    places = [post.given_at(place) for place in range(len(post.text) + 1)]
    assert places == sorted(places)
    assert (places[0], places[-1]) == (0, len(text))


def test_a_platform_counts_what_it_is_given() -> None:
    text = decomposed("å" * 2001)
    (length, *_) = sk.review(on("LinkedIn"), text, channel="c").lengths
    assert length.number == 4002
    (found,) = [each for each in sk.review(on("LinkedIn"), text, channel="c") if each.name == "too-long"]
    assert isinstance(found, Remark)
    assert found.offset == 3000
    assert found.length == len(text) - 3000


def test_heavy_language_is_told_where_the_text_is_long_enough() -> None:
    heavy = "Saksbehandlingstiden forlenges grunnet manglende dokumentasjonsgrunnlag. "
    assert "hard-to-read" in names(heavy * 6)
    assert "hard-to-read" not in names(heavy)
    assert "hard-to-read" not in names("Du kan søke nå. Vi svarer deg i dag. " * 6)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("DETTE ER VIKTIG", ["shouting"]),
        ("VIKTIGE nyheter", ["shouting"]),
        ("Nå!!!", ["shouting"]),
        ("Nå!! Hva?", []),
        ("NAV og KS møtes", []),
        ("EU, EØS", []),
        ("WCAG 2.2 og ISO", []),
        ("#BOLIG https://NAV.NO/SATSERFORALLE", []),
    ],
)
def test_shouting_is_told_from_abbreviations(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("De nye satser er her #nyesatser", "#NyeSatser"),
        ("#NyeSatser", None),
        ("#bolig", None),
        ("#vierallesammenher", ""),
        ("#NYESATSER nye satser", "#NyeSatser"),
        ("#satser", None),
    ],
)
def test_a_hashtag_of_several_words_gets_its_capitals(text: str, better: str | None) -> None:
    report = [finding for finding in sk.review(EMPTY, text) if finding.name == "hashtag-case"]
    assert len(report) == (better is not None)
    if better:
        assert report[0].hint is not None
        assert better in report[0].hint.nb


def test_the_words_of_the_strategy_are_known_as_whole_words() -> None:
    strategy = sk.Strategy("Bostøttekontoret gir støtte fra kontoret")
    assert names("#bostøttekontoret", strategy) == []
    assert names("#støttefra", strategy) == ["hashtag-case"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Se https://banken.example/plakat.png", True),
        ("Se https://banken.example/plakat.JPG?b=1", True),
        ("Se https://banken.example/plakat.png Alternativ tekst: Satsene i en tabell.", False),
        ("Se https://banken.example/plakat", False),
    ],
)
def test_a_linked_image_needs_words(text: str, *, found: bool) -> None:
    assert ("image-without-text" in names(text)) is found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Innlegget er sponset av Møbel AS.", True),
        ("Bruk rabattkoden BANK10!", True),
        ("This is a paid partnership.", True),
        ("Reklame: Innlegget er sponset av Møbel AS.", False),
        ("#annonse Rabattkode BANK10", False),
        ("#ad Use the discount code BANK", False),
        ("Ad: Use the discount code BANK", False),
        ("Use the discount code BANK, ad hoc.", True),
        ("A school for gifted children.", False),
        ("Thanks for the chair, which was gifted by Møbel.", True),
        ("Vi samarbeider med kommunen.", False),
        ("I samarbeid med @mobelas. Dette er den nye favorittstolen vår.", True),
        ("Den nye favorittstolen vår! (I samarbeid med @mobel.as)", True),
        ("In partnership with @mobel\nOur new favourite chair", True),
        ("Ny stol i stua! I samarbeid med Møbel AS. Lenke i bio.", True),
        ("Reklame | I samarbeid med @mobelas. Favorittstolen vår.", False),
        ("I samarbeid med Røde Kors inviterer vi til folkemøte på torsdag.", False),
        ("I samarbeid med @rodekors inviterer vi til folkemøte på torsdag.", False),
        ("Veilederen er laget i samarbeid med Kommunal- og distriktsdepartementet.", False),
        ("Et nytt tilbud til unge som skal kjøpe bolig, i samarbeid med kommunen.", False),
        ("The report was written in partnership with the University of Oslo.", False),
        ("Jeg er ambassadør for Møbel AS, og nå er stolene på salg.", True),
        ("Stolt ambassadør for @mobelas!", True),
        ("USAs ambassadør besøkte oss i dag.", False),
        ("Hun er ambassadør for Redd Barna.", False),
        ("Ambassador for peace visited us today.", False),
        ("Få 20 prosent med koden OLA20!", True),
        ("Bruk koden OLA20 i kassen.", True),
        ("15% off. Use code JANE15", True),
        ("Bruk koden du får på SMS, når du logger inn.", False),
        ("Bruk koden 123456 for å logge inn.", False),
        ("Use the code that we sent you.", False),
        ("Ny stol, på salg nå! #samarbeid", True),
        ("Politiet og kommunen møttes i dag. #samarbeid", False),
        ("Dette innlegget er i samarbeid med Møbel AS.", True),
        ("Bruk koden OLA20. Reklame for Møbel AS.", False),
    ],
)
def test_paid_content_has_to_say_so(text: str, *, found: bool) -> None:
    assert names(text) == (["disclosure-missing"] if found else [])


@pytest.mark.parametrize(("name", "entry"), [(n, e) for n, es in read_table(PAID_WORDS).items() for e in es])
def test_every_word_of_paid_content_is_found_in_its_example(name: str, entry: dict[str, str]) -> None:
    text = entry["example"]
    if name == "selling":
        text += "\nI samarbeid med Møbel"
    if name == "together":
        text += "\nStolene er på salg"
    found = [remark for remark in sk.review(EMPTY, text) if remark.name == "disclosure-missing"]
    assert len(found) == (name != "marked")
    if name in {"paid", "together"}:
        words = entry["words"].rstrip("*@ ").removesuffix(" CODE").casefold()
        assert all(words in str(remark.message).casefold() for remark in found)


def test_a_name_of_a_partner_points_at_its_own_words() -> None:
    text = "Se stolen.\n\n(I samarbeid med @mobelas)"
    (found,) = sk.review(EMPTY, text)
    assert isinstance(found, Remark)
    assert found.offset is not None
    assert found.length is not None
    assert text[found.offset : found.offset + found.length] == "I samarbeid med @mobelas"


def test_disclosure_weighs_as_the_strategy_says() -> None:
    text = "Innlegget er sponset av Møbel AS."
    (plain,) = sk.review(EMPTY, text)
    assert plain.severity is sk.Severity.INFO
    own = sk.Strategy("S", guidelines=[sk.Guideline("Merk reklame", kind="disclosure", modality="must")])
    (ruled,) = sk.review(own, text)
    assert (ruled.severity, ruled.path) == (sk.Severity.ERROR, "guidelines[0]")
    private = sk.Strategy(
        "S", guidelines=[sk.Guideline("Si hvor du jobber", kind="disclosure", personal=True)]
    )
    assert [each.path for each in sk.review(private, text)] == [""]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("http//prezi.com/x", ["link-malformed"]),
        ("https:/banken.example/a", ["link-malformed"]),
        ("https: //banken.example/a", ["link-malformed"]),
        ("htps://banken.example/a", ["link-malformed"]),
        ("www,banken.no", ["link-malformed"]),
        ("http://banken.example", ["link-insecure"]),
        ("https://bit.ly/abc", ["link-shortened"]),
        ("https://banken.example/?utm_source=fb", ["link-tracking"]),
        ("https://banken.example/ https://nav.no/a#b", []),
        ("Bruk https der du kan, og http aldri.", []),
    ],
)
def test_an_address_works_is_safe_and_shows_where_it_leads(text: str, found: list[str]) -> None:
    assert [each for each in names(text) if each.startswith("link-")] == found
