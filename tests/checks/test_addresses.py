"""Which links are malformed, and what they become."""

from __future__ import annotations

import pytest

from strategykit.checks.addresses import fault_of
from strategykit.model import Link

WELL_FORMED = [
    "http://www.youtube.com/watch?v=reBGK5isnco&feature=player_embedded",
    "http://www.markedsheltene.no/innsikt/slik-lager-du-en-strategi-for-sosiale-medier/",
    "http://www.kommunikasjon.no/Fagstoff/Verkt%C3%B8y+og+tips/Strategisk+kommunikasjon.5227.cms",
    "https://no.wikipedia.org/wiki/Strategi_(planlegging)",
    "https://blåbær.no/nyheter/økonomi",
    "https://127.0.0.1:8000/x",
    "https://[2001:db8::1]/x",
    "http://intranett/strategi",
    "https://kari:passord@fjordvik.example/x",
    "HTTPS://Fjordvik.example",
    "https://fjordvik.example#om",
    "https://fjordvik.example/{navn}",
    "ftp://fjordvik.example/fil.pdf",
    "mailto:post@fjordvik.example",
    "tel:+4722000000",
    "fb://page/123",
    "data:image/png;base64,iVBORw0KGgo=",
]
MENDED = [
    ("http//prezi.com/st2zfksufj67/strategi/", "http://prezi.com/st2zfksufj67/strategi/"),
    ("http:/prezi.com/x", "http://prezi.com/x"),
    ("http:prezi.com/x", "http://prezi.com/x"),
    ("http:///prezi.com/x", "http://prezi.com/x"),
    ("http;//prezi.com/x", "http://prezi.com/x"),
    ("https: //prezi.com/x", "https://prezi.com/x"),
    ("htp://prezi.com/x", "http://prezi.com/x"),
    ("htpps://prezi.com/x", "https://prezi.com/x"),
    ("ttps://prezi.com/x", "https://prezi.com/x"),
    ("http:\\\\prezi.com\\x", "http://prezi.com/x"),
    ("http://https://prezi.com/x", "https://prezi.com/x"),
    ("www.prezi.com/x", "https://www.prezi.com/x"),
    ("prezi.com", "https://prezi.com"),
    ("//prezi.com/x", "https://prezi.com/x"),
    ("www,prezi,com", "https://www.prezi.com"),
    ("https://www. prezi.com/x", "https://www.prezi.com/x"),
    (" https://prezi.com/x ", "https://prezi.com/x"),
    ("https://prezi.com/plan (se side 3)", "https://prezi.com/plan"),
    ("https://prezi.com/plan, side 3/4", "https://prezi.com/plan"),
    ("https://prezi.com/a og https://prezi.com/b", "https://prezi.com/a"),
    ("https://prezi.com. Se side 3", "https://prezi.com"),
    ("http://prezi..com og mer", "http://prezi.com"),
    ("https://prezi.com/%zz", "https://prezi.com/%25zz"),
    ("www.youtube.com/@fjordvik", "https://www.youtube.com/@fjordvik"),
    ("redaksjonen@fjordvik.example", "mailto:redaksjonen@fjordvik.example"),
    ("redaksjonen@fjordvik.example (Kari)", "mailto:redaksjonen@fjordvik.example"),
    ("Mailto: redaksjonen@fjordvik.example", "mailto:redaksjonen@fjordvik.example"),
    ("https://prezi.com/100%", "https://prezi.com/100%25"),
    ("https://prezi.com/x.", "https://prezi.com/x"),
    ("https://prezi.com/x).", "https://prezi.com/x"),
    ("<https://prezi.com/x>", "https://prezi.com/x"),
    ("«https://prezi.com/x»,", "https://prezi.com/x"),
]
BEYOND_MENDING = [
    "Se hjemmesiden",
    "intranettet",
    "http://",
    "redaksjonen@fjordvik",
    "@fjordvik",
    "https://-x.no/«»",
]


@pytest.mark.parametrize("url", WELL_FORMED)
def test_a_well_formed_link_is_left_in_peace(url: str) -> None:
    assert fault_of(Link(url)) is None


@pytest.mark.parametrize(("url", "better"), MENDED)
def test_a_malformed_link_is_mended(url: str, better: str) -> None:
    fault = fault_of(Link(url))
    assert fault is not None
    assert fault.better == better


@pytest.mark.parametrize("url", BEYOND_MENDING)
def test_nobody_guesses_at_what_cannot_be_mended(url: str) -> None:
    fault = fault_of(Link(url))
    assert fault is not None
    assert fault.better is None


@pytest.mark.parametrize(
    ("kind", "url"),
    [
        ("email", "post@fjordvik.example"),
        ("email", "mailto:post@fjordvik.example?subject=Hei"),
        ("phone", "+47 22 00 00 00"),
        ("phone", "113"),
        ("handle", "@fjordvik"),
        ("handle", "@fjordvik@mastodon.example"),
        ("hashtag", "#FjordvikBBL"),
        ("hashtag", "åpenhet"),
        ("list", "nyheter@fjordvik.example"),
        ("list", "https://fjordvik.example/liste"),
        ("image", "bilder/figur 1.png"),
        ("slides", "strategi.pptx"),
        ("video", "https://fjordvik.example/film"),
    ],
)
def test_every_kind_has_its_own_grammar(kind: str, url: str) -> None:
    assert fault_of(Link(url, kind=kind)) is None


@pytest.mark.parametrize(
    ("kind", "url", "better"),
    [
        ("email", "post@fjordvik", None),
        ("email", "post @fjordvik.example", "post@fjordvik.example"),
        ("email", "post@fjordvik.example eller ring", "post@fjordvik.example"),
        ("phone", "vakta", None),
        ("handle", "Fjordvik BBL", "FjordvikBBL"),
        ("hashtag", "#Fjordvik BBL", "#FjordvikBBL"),
        ("image", "www.fjordvik.example/figur.png", "https://www.fjordvik.example/figur.png"),
    ],
)
def test_every_kind_can_be_wrong(kind: str, url: str, better: str | None) -> None:
    fault = fault_of(Link(url, kind=kind))
    assert fault is not None
    assert fault.better == better


@pytest.mark.parametrize(
    "url", ["h" * 20_000, "http://" + "a." * 10_000, "http://" + "-" * 20_000, "(" * 20_000]
)
def test_a_hostile_link_is_judged_in_no_time(url: str) -> None:
    fault_of(Link(url))


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "JavaScript:void(0)", " vbscript:x", "data:text/html,<script>x</script>"]
)
@pytest.mark.parametrize("kind", ["web", "handle", "image"])
def test_a_program_for_the_browser_is_no_address(url: str, kind: str) -> None:
    fault = fault_of(Link(url, kind=kind))
    assert fault is not None
    assert fault.runs
    assert fault.better is None
