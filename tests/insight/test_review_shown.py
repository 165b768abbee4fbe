"""A review shows itself, says how long the text is, and in which language."""

from __future__ import annotations

from pathlib import Path

import pytest

import strategykit as sk
from strategykit.insight.review.plain import lix
from strategykit.insight.review.post import Post
from strategykit.insight.review.speaking import tongue_of

MENDED = sk.load(Path(__file__).parent.parent.parent / "examples" / "boligbank" / "strategy_mended.yaml")

# The first article of the declaration of human rights, in the words of its official translations.
BOKMAL = (
    "Alle mennesker er født frie og med samme menneskeverd og menneskerettigheter. De er utstyrt med fornuft "
    "og samvittighet og bør handle mot hverandre i brorskapets ånd."
)
ENGLISH = (
    "All human beings are born free and equal in dignity and rights. They are endowed with reason and "
    "conscience and should act towards one another in a spirit of brotherhood."
)


@pytest.mark.parametrize(("text", "words", "sentences", "long"), [(BOKMAL, 26, 2, 8), (ENGLISH, 30, 2, 6)])
def test_lix_of_a_known_text_is_what_a_person_counts(
    text: str, words: int, sentences: int, long: int
) -> None:
    assert lix(Post(text)) == pytest.approx(words / sentences + 100 * long / words)


def test_it_says_how_much_of_every_limit_is_taken() -> None:
    found = sk.review(MENDED, "Nye satser! 🏠 Se https://banken.example/satser/2027", channel="x")
    assert [(each.number, each.limit.most, each.fits) for each in found.lengths] == [(41, 280, True)]
    assert "X: 41 av 280 tegn" in found.text("nb")
    assert "X: 41 of 280 characters" in found.text("en")
    assert "X: 41 av 280 tegn" in str(found)
    long = sk.review(MENDED, "Nå. " * 80, channel="x")
    assert [each.fits for each in long.lengths] == [False]
    assert "too-long" in {remark.name for remark in long}
    assert sk.review(MENDED, "Nå.").lengths == ()


def test_the_page_has_the_weightiest_first_and_the_place_of_each() -> None:
    found = sk.review(MENDED, "Hei {fornavn}! Dette er ikke vårt bord!!!", channel="facebook")
    assert found.text("nb").splitlines()[:3] == ["1 feil og 2 advarsler.", "", "Feil:"]
    assert "  - 1:5 «{fornavn}» er ikke fylt ut." in found.text("nb").splitlines()
    assert found.markdown("en").startswith("**1 error and 2 warnings")
    assert found._repr_markdown_().startswith("**1 feil og 2 advarsler")


def test_it_is_data_with_its_figures() -> None:
    told = sk.review(MENDED, "Nye satser.", channel="bluesky").to_dict(language="nb")
    assert list(told) == ["file", "ok", "counts", "lengths", "lix", "findings"]
    assert [(each["rule"], each["number"], each["most"]) for each in told["lengths"]] == [
        ("graphemes", 11, 300),
        ("bytes", 11, 3000),
    ]


def test_the_same_text_gives_the_same_review() -> None:
    text = "Hei {fornavn}! Dette er ikke vårt bord. #nyesatser 311299 56715 http://bit.ly/a " * 3
    assert sk.review(MENDED, text, channel="x") == sk.review(MENDED, text, channel="x")


@pytest.mark.parametrize(
    ("text", "tongue"),
    [
        (BOKMAL, "no"),
        (ENGLISH, "en"),
        ("Jeg vet ikke hva du mener, men vi kan hjelpe deg.", "nb"),
        ("Eg veit ikkje kva du meiner, men me kan hjelpe deg.", "nn"),
        ("Alle Menschen sind frei und gleich an Würde und Rechten geboren.", None),
        ("Nye satser!", None),
        ("We are hiring! Vi ansetter! Søk nå på nettsiden vår, the best place to work with you.", None),
        ("", None),
    ],
)
def test_a_language_is_told_by_its_small_words(text: str, tongue: str | None) -> None:
    assert tongue_of(span.text.casefold() for span in Post(text).words()) == tongue


@pytest.mark.parametrize(
    ("spoken", "text", "found"),
    [
        (["nb"], ENGLISH, True),
        (["nb", "en-GB"], ENGLISH, False),
        (["no"], "Eg veit ikkje kva du meiner, men me kan hjelpe deg.", False),
        (["nb"], "Eg veit ikkje kva du meiner, men me kan hjelpe deg.", True),
        (["nn"], BOKMAL, False),  # the text itself does not say which Norwegian it is
        (["en"], BOKMAL, True),
        ([], ENGLISH, False),
    ],
)
def test_a_post_is_held_against_the_languages_of_the_voice(
    spoken: list[str], text: str, *, found: bool
) -> None:
    own = sk.Strategy("S", voices=[sk.Voice(languages=spoken)])
    assert ("language-not-used" in {remark.name for remark in sk.review(own, text)}) is found
    assert "language-not-used" not in {remark.name for remark in sk.review(own, text, message="question")}


def test_the_languages_of_the_channel_go_before_those_of_the_voice() -> None:
    own = sk.Strategy("S", channels=[sk.Channel("X", languages=["en"])], voices=[sk.Voice(languages=["nb"])])
    assert [remark.path for remark in sk.review(own, ENGLISH)] == ["voices[0].languages"]
    assert list(sk.review(own, ENGLISH, channel="x")) == []


HOSTILE = "<script>|*x*\n# [l](u) \x1b[31m`«q»` \u202e"


def test_a_hostile_strategy_stays_words_in_every_answer() -> None:
    own = sk.Strategy(
        HOSTILE,
        channels=[sk.Channel(HOSTILE, id="c", platform="X")],
        roles=[sk.Role(HOSTILE, id="r")],
        responses=[
            sk.ResponseGuideline(
                HOSTILE,
                messages=["question", HOSTILE],
                modality="must",
                tone=HOSTILE,
                by=["r"],
                steps=[sk.Step(HOSTILE)],
                templates=["t"],
                compensation=sk.Compensation(HOSTILE, conditions=[HOSTILE]),
            )
        ],
        templates=[sk.Template(HOSTILE, texts=[HOSTILE], slots=[HOSTILE], id="t")],
        triage=[
            sk.TriageQuestion(HOSTILE, id="q", yes="q2", no="r"),
            sk.TriageQuestion(HOSTILE, id="q2", yes="q"),
        ],
        voices=[
            sk.Voice(HOSTILE, phrases=[sk.Example("dont", text=HOSTILE, instead=HOSTILE, reason=HOSTILE)])
        ],
    )
    for found in (
        sk.route(own, message="question", channel="c"),
        sk.triage(own),
        sk.review(own, HOSTILE, channel="c", message="question"),
    ):
        for language in ("nb", "en"):
            shown = found.text(language) + found.markdown(language)
            assert "\x1b" not in shown
            assert "\u202e" not in shown
            assert "<" not in found.markdown(language).replace("\\<", "")
