"""No address goes out unread: what cannot be followed, follows its reader, or is disguised is said."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path

import pytest

import strategykit as sk
from strategykit.exporters.blog.addresses import lint
from strategykit.model import Link, LinkKind

EXAMPLES = sorted(Path(__file__).parents[2].glob("examples/*/strategy*.yaml"))
KNOWN = json.loads((files("strategykit.exporters.blog") / "addresses.json").read_bytes())
CYRILLIC_A = "\N{CYRILLIC SMALL LETTER A}"


def said_of(url: str, kind: LinkKind = LinkKind.WEB) -> list[tuple[str, str]]:
    strategy = sk.Strategy("S", channels=[sk.Channel("Blogg", links=[Link(url, kind=kind)])])
    return [(each.name, str(each.hint)) for each in lint(strategy)]


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/",
        "https://example.org/a?id=7&side=2#b",
        "https://blåbær.example/",
        "https://xn--blbr-roah.example/",
        "https://пример.example/",
        "https://日本語とlatin.example/",
        "https://www.facebook.com/sharer.php?u=https%3A%2F%2Fexample.org%2F",
        "https://web.archive.org/web/2020/https://example.org/",
        "https://google.com/search?q=strategi",
        "mailto:post@example.org",
    ],
)
def test_nothing_is_said_of_an_honest_address(url: str) -> None:
    assert said_of(url) == []


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "file:///etc/passwd",
        "http//prezi.com/x",
        "http:///prezi.com/x",
        "www.example.org",
        "https://example.org@forged.example/",
        "https://example.org:99999/",
        "mailto:",
    ],
)
def test_what_no_reader_can_follow_is_said_and_is_no_link(url: str) -> None:
    assert [name for name, _ in said_of(url)] == ["link-not-followed"]


@pytest.mark.parametrize("each", KNOWN["redirectors"], ids=lambda each: each["host"])
def test_a_service_that_follows_its_readers_is_said_with_the_address_behind_it(each: dict[str, str]) -> None:
    hint = "Write https://example.org/a" if "parameter" in each else "Write the address it leads to."
    assert said_of(each["example"]) == [("link-tracked", hint)]


def test_what_is_behind_a_redirection_is_freed_of_its_tracking_too() -> None:
    url = "https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fa%3Ffbclid%3Dx&h=y"
    assert said_of(url) == [("link-tracked", "Write https://example.org/a")]


def test_tracking_is_taken_off_and_the_rest_stays_as_it_was() -> None:
    (known,) = KNOWN["tracking"]
    assert said_of(known["example"]) == [("link-tracked", "Write https://example.org/a?id=7")]
    assert said_of("https://example.org/?b=%20&UTM_Medium=x&a=#c") == [
        ("link-tracked", "Write https://example.org/?b=%20&a=#c")
    ]
    for name in known["parameters"]:
        assert said_of(f"https://example.org/?{name.replace('*', 'x')}=1")


@pytest.mark.parametrize("host", [f"{CYRILLIC_A}pple.com", "xn--pple-43d.com", "раураl.com", "соса.com"])
def test_a_disguised_host_is_said_and_is_no_link(host: str) -> None:
    assert [name for name, _ in said_of(f"https://{host}/")] == ["link-disguised"]
    channel = sk.Channel("Blogg", links=[Link(f"https://{host}/")])
    made = sk.export(sk.Strategy("S", channels=[channel]), to="blog", url="https://example.org/")
    assert not any(f'href="https://{host}' in each.data.decode("latin-1") for each in made.artifacts)


@pytest.mark.parametrize("kind", [LinkKind.HANDLE, LinkKind.HASHTAG, LinkKind.PHONE, LinkKind.EMAIL])
def test_what_is_no_web_address_is_not_judged_as_one(kind: LinkKind) -> None:
    assert said_of("post@example.org", kind) == []


def test_an_export_says_it_once_and_at_its_place() -> None:
    links = [Link("http//prezi.com/x"), Link("https://example.org/?fbclid=1"), Link("javascript:alert(1)")]
    made = sk.export(sk.Strategy("S", channels=[sk.Channel("Blogg", links=links)]), to="blog")
    about = [(each.name, each.path) for each in made.findings if "links" in each.path]
    assert about == [
        ("link-malformed", "channels[0].links[0].url"),
        ("link-malformed", "channels[0].links[2].url"),
        ("link-tracked", "channels[0].links[1].url"),
    ]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_the_examples_publish_no_address_that_tracks(path: Path) -> None:
    assert [each.path for each in lint(sk.load(path)) if each.name != "link-not-followed"] == []


@pytest.mark.parametrize("url", ["https://example.org/?utm_source=x", "https://example.org/#a"])
def test_the_address_of_the_directory_has_no_query_or_fragment(url: str) -> None:
    with pytest.raises(sk.StrategykitError, match="takes the address of a directory"):
        sk.export(EXAMPLES[0], to="blog", url=url)
