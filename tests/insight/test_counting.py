"""A text is as long as each platform says it is.

The examples of X are those its own library is tested with, and of its documentation; of Mastodon
what its validator does; of Threads and Bluesky what their documentation and schema say.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from strategykit.catalog import Rule
from strategykit.errors import UnknownNameError
from strategykit.insight.review.counting import RULES, count, graphemes, overrun
from strategykit.insight.review.weblinks import web_links

FAMILY = "👨‍👩‍👧‍👦"
KANA = "あいうえおかきくけこ"
POEM = "故人西辞黄鹤楼，烟花三月下扬州。"

ON_X = {
    "Hi http://test.co": 26,
    "http://test.co": 23,
    "https://www.twitter.com/aloha " * 10: 240,
    "x" * 285: 285,
    "x http://www.twitter.com/jack x": 27,
    POEM * 10: 320,
    "the" + POEM * 10: 323,
    "😷" * 160: 320,
    "😷👾😡🔥💩": 10,
    "🙋🏽👨‍🎤": 4,
    f"H🐱☺{FAMILY}": 7,
    "A\N{COMBINING ACUTE ACCENT}B": 2,
    "A\N{HEBREW LETTER SHIN WITH DAGESH AND SHIN DOT}": 4,
    "cafe\N{COMBINING ACUTE ACCENT}": 4,
    "\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b": 12,
    "‐‑‒–—―‖‗‘’‚‛“”„‟": 16,
    "′″‴‵‶‷": 6,
    "randomurl" * 7 + "s.com": 68,
    "randomurl" * 7 + ".com": 23,
    f"{KANA * 12} http://{KANA * 5}あいう.com": 358,
    f"{KANA * 12} http://{KANA * 5}あい.com": 264,
    "🇳🇴": 2,
    "1️⃣": 2,
    "©": 1,
    "©️": 2,
    "Blåbærsyltetøy – «æ, ø og å»": 28,
    "": 0,
}


@pytest.mark.parametrize(("text", "length"), ON_X.items())
def test_x_weighs_as_its_own_library_does(text: str, length: int) -> None:
    assert count(text, "x") == length


def test_x_fills_up_at_280() -> None:
    assert overrun("x" * 280, "x", 280) is None
    assert overrun("x" * 281, "x", 280) == 280
    assert overrun("🏠" * 141, "x", 280) == 140


@pytest.mark.parametrize(
    ("text", "length"),
    [
        (FAMILY, 1),
        ("e\N{COMBINING ACUTE ACCENT}", 1),
        ("🇳🇴🇸🇪", 2),
        ("🇳🇴" * 3 + "🇸", 4),
        ("\r\n", 1),
        ("Å🏠", 2),
    ],
)
def test_a_grapheme_is_what_people_see(text: str, length: int) -> None:
    assert count(text, "graphemes") == length
    assert "".join(graphemes(text)) == text


def test_bluesky_stops_at_graphemes_or_at_bytes() -> None:
    families = FAMILY * 200
    assert count(families, "graphemes") == 200
    assert count(families, "bytes") == 200 * 25


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("https://example.org/" + "a" * 100, 23),
        ("example.org", 11),
        ("@kari@snabelen.no hei", 9),
        ("@kari hei", 9),
        ("post@snabelen.no", 16),
        (FAMILY, 1),
    ],
)
def test_mastodon_takes_23_for_an_address_and_leaves_out_the_server_of_a_name(text: str, length: int) -> None:
    assert count(text, "mastodon") == length


def test_threads_counts_an_emoji_by_its_bytes() -> None:
    assert count("Hei 🏠", "threads") == 4 + 4
    assert count("Blåbær", "threads") == 6


def test_utf16_counts_an_emoji_twice() -> None:
    assert (count("🏠", "utf16"), count("🏠", "characters"), count("å", "utf16")) == (2, 1, 1)


def test_hashtags_and_different_addresses_are_counted() -> None:
    text = "#NyeSatser #1 C# a#b #bolig2027 https://a.no https://a.no b.no/#x"
    assert count(text, "hashtags") == 2
    assert count(text, "links") == 2


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Se banken.example/satser.", ["banken.example/satser"]),
        (
            "(https://no.wikipedia.org/wiki/Bolig_(bygning))",
            ["https://no.wikipedia.org/wiki/Bolig_(bygning)"],
        ),
        ("«https://nav.no»", ["https://nav.no"]),
        ("F.eks. bl.a. kl. 9.30, e.l., 12.5 og v1.0", []),
        ("post@nav.no og @kari@snabelen.no", []),
        ("HTTPS://NAV.NO!", ["HTTPS://NAV.NO"]),
        ("http://localhost og https://-a.no", []),
        ("blåbær.no?a=1#b", ["blåbær.no?a=1#b"]),
    ],
)
def test_addresses_are_found_and_nothing_else(text: str, found: list[str]) -> None:
    links = web_links(text)
    assert [each.url for each in links] == found
    assert all(text[each.start : each.end] == each.url for each in links)


def test_every_rule_of_the_catalogue_is_counted() -> None:
    assert set(RULES) == set(Rule)
    assert count("Hei", Rule.X) == count("Hei", "x") == 3


def test_an_unknown_rule_is_answered_with_the_nearest() -> None:
    with pytest.raises(UnknownNameError, match="did you mean graphemes"):
        count("Hei", "grapheme")


@given(st.text(), st.sampled_from(sorted(Rule, key=lambda each: each.value)))
def test_any_text_can_be_counted(text: str, rule: Rule) -> None:
    number = count(text, rule)
    assert number >= 0
    assert overrun(text, rule, number) is None
    if number:
        place = overrun(text, rule, number - 1)
        assert place is not None
        assert 0 <= place < len(text)


@given(st.text())
def test_graphemes_lose_nothing(text: str) -> None:
    assert "".join(graphemes(text)) == text
