"""Whether a post is written in a language that the channel or the voice has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.findings import Text
from strategykit.insight.words import bare, say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from strategykit.insight.review.remarks import Remark, Reviewing
    from strategykit.paths import Path

__all__ = ["speaking", "tongue_of"]

# Words that nobody writes many sentences without, and that the others do not have.
_BOKMAL = "ikke jeg en et hva hvordan hvor fra være noen også bare mer gjøre dere deres hun"
_NYNORSK = "ikkje eg ein eit kva korleis kor frå vere nokon òg berre meir gjere dykk dykkar ho"
_ENGLISH = "the and of to is you that we are with this your not it our be will from they what"
_BOTH_NORWEGIAN = "og på til av som det er vi har om du kan den seg når ut inn nå no skal vil må"
_WORDS = {
    "nb": frozenset(_BOKMAL.split()),
    "nn": frozenset(_NYNORSK.split()),
    "en": frozenset(_ENGLISH.split()),
}
_NORWEGIAN = frozenset(_BOTH_NORWEGIAN.split())
_NAMES = {
    "nb": Text(nb="bokmål", en="Bokmål"),
    "nn": Text(nb="nynorsk", en="Nynorsk"),
    "no": Text(nb="norsk", en="Norwegian"),
    "en": Text(nb="engelsk", en="English"),
}
_FEWEST = 3
"""So many words of a language have to be there before it is taken for the one of the text."""


def tongue_of(words: Iterable[str]) -> str | None:
    """Guess which language words are in: `nb`, `nn`, `no` or `en`; None where they do not tell.

    Args:
        words: The words, in small letters.

    Examples:
        >>> tongue_of("vi svarer på det du spør om, og ikke på noe annet".split())
        'no'
        >>> tongue_of("you can ask us what the new rates are and we will answer".split())
        'en'
    """
    words = tuple(words)
    seen = {name: sum(word in own for word in words) for name, own in _WORDS.items()}
    norwegian = sum(word in _NORWEGIAN for word in words) + seen["nb"] + seen["nn"]
    if seen["en"] >= _FEWEST and seen["en"] > 2 * norwegian:
        return "en"
    if norwegian < _FEWEST or norwegian <= 2 * seen["en"]:
        return None
    one, other = ("nb", "nn") if seen["nb"] >= seen["nn"] else ("nn", "nb")
    return one if seen[one] >= _FEWEST - 1 and not seen[other] else "no"


def speaking(review: Reviewing) -> Iterator[Remark]:
    """Find a post in another language than the strategy has; an answer follows who asked."""
    spoken = _spoken(review)
    if review.message is not None or not spoken:
        return
    found = tongue_of(span.text.casefold() for span in review.post.words())
    tags = {tag.split("-", maxsplit=1)[0].lower() for tag, _ in spoken}
    if found is None or found in tags or (found in {"nb", "nn", "no"} and "no" in tags):
        return
    if found == "no" and tags & {"nb", "nn"}:
        return
    yield review.remark(
        "language-not-used",
        say(
            "Teksten ser ut til å være på {found}, men her skriver dere på {spoken}.",
            "The text seems to be in {found}, but you write in {spoken} here.",
            found=_NAMES[found],
            spoken=[_NAMES.get(tag, bare(tag)) for tag in sorted(tags)],
        ),
        at=spoken[0][1],
    )


def _spoken(review: Reviewing) -> tuple[tuple[str, Path], ...]:
    if review.channel is not None and review.channel.node.languages:
        at = (*review.channel.path, "languages")
        return tuple((tag, at) for tag in review.channel.node.languages)
    return tuple(
        (tag, ("voices", position, "languages"))
        for position, voice in enumerate(review.strategy.voices)
        if review.holds(voice)
        for tag in voice.languages
    )
