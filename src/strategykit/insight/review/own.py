"""The strategy's own rules that can be seen in a text: numbers, acts, themes, channels and empty slots."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategykit.findings import Text
from strategykit.insight.found import is_in_use
from strategykit.insight.review.post import keys
from strategykit.insight.words import counted, say
from strategykit.model import Act, ChannelStatus, ContentTheme, Modality, Template
from strategykit.records import evolve

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from strategykit.insight.review.post import Post, Span
    from strategykit.insight.review.remarks import Remark, Reviewing
    from strategykit.insight.review.weblinks import WebLink
    from strategykit.model import Guideline, Quantity
    from strategykit.paths import Path

__all__ = ["acts", "channels", "limit_of", "limits", "slots", "themes"]

_NOT = {Modality.MUST_NOT, Modality.SHOULD_NOT}
_LEAST = re.compile(
    r"\b(?:minst|(?:a\s+)?minimum(?:\s+of)?|at\s+least|no\s+(?:fewer|less)(?:\s+than)?"
    r"|ikk(?:e|je)\s+(?:færre|mindre)(?:\s+enn)?)\b",
    re.IGNORECASE,
)
_NO = re.compile(r"\b(?:ikke|ikkje|aldri|verken|not|never|cannot|neither|\w+n['’]t)\b", re.IGNORECASE)
_ONE_TEXT = {None, "post", "innlegg", "svar", "reply", "melding", "message", "kommentar", "comment"}
_SLOT = re.compile(r"\{[^\W\d][^{}\n]{0,40}\}")
_SHORTEST_STEM = 4

# What a rule may count, by the words its unit is written in, and the nouns to tell it with.
_COUNTED = {
    "links": (r"lenk|link|url", "lenke|lenker", "link|links"),
    "hashtags": (r"emneknagg|emneord|hashtag", "emneknagg|emneknagger", "hashtag|hashtags"),
    "mentions": (r"omtale av|konto|mention", "omtalt konto|omtalte kontoer", "mention|mentions"),
    "emoji": (r"emoji", "emoji|emojier", "emoji|emojis"),
    "characters": (r"tegn|character", "tegn|tegn", "character|characters"),
    "words": (r"ord\b|word", "ord|ord", "word|words"),
    "sentences": (r"setning|sentence", "setning|setninger", "sentence|sentences"),
}


def limits(review: Reviewing) -> Iterator[Remark]:
    """Hold the text against the numbers of the rules: one link per post, at most three hashtags."""
    for path, rule in review.guidelines:
        limit = limit_of(rule.limit)
        if limit is None or limit.per not in _ONE_TEXT:
            continue
        if limit.low is limit.high is None:
            yield from _unread(review, path, rule)
            continue
        what = _counted(limit.unit or "")
        if what is None:
            continue
        found = _found(review.post, what)
        least, most = _bounds(limit, rule.text)
        message = _passed(what, len(found), least, most)
        if message is not None:
            beyond = found[int(most)] if most is not None and len(found) > most else None
            yield review.remark(
                "limit-passed",
                message,
                at=(*path, "limit"),
                start=None if beyond is None else beyond.start,
                length=None if beyond is None else beyond.end - beyond.start,
                modality=rule.modality,
            )


def _counted(unit: str) -> str | None:
    return next((what for what, (word, _, _) in _COUNTED.items() if re.match(word, unit.casefold())), None)


def _unread(review: Reviewing, path: Path, rule: Guideline) -> Iterator[Remark]:
    """Say that a limit of what can be counted here is no number: `få emneknagger`."""
    words = rule.limit.raw if rule.limit else None
    if words and any(_counted(each.text) for each in (*keys(words), *keys(rule.text))):
        yield review.remark(
            "limit-unread",
            say(
                "Grensen {words} er ikke noe tall, så teksten kan ikke prøves mot den.",
                "The limit {words} is no number, so the text cannot be held against it.",
                words=words,
            ),
            advice=Text(nb="Vurder det selv.", en="Judge for yourself."),
            at=(*path, "limit"),
        )


def limit_of(limit: Quantity | None) -> Quantity | None:
    """Read `minst 2 emneknagger` too, which stays words elsewhere: it is no amount of anything."""
    words = limit.raw if limit and limit.low is limit.high is None else None
    least = _LEAST.match(words) if words else None
    if limit is None or words is None or least is None:
        return limit
    from strategykit.model.reading.quantities import read_quantity

    return evolve(read_quantity(words[least.end() :].strip()), raw=words)


def _found(post: Post, what: str) -> Sequence[Span | WebLink]:
    if what == "links":
        return post.links
    if what == "hashtags":
        return post.hashtags
    if what == "mentions":
        return post.mentions
    if what == "words":
        return post.words()
    if what == "sentences":
        return post.sentences
    return post.emoji if what == "emoji" else post.characters


def _bounds(limit: Quantity, rule: str) -> tuple[float | None, float | None]:
    if limit.low is not None and limit.high is None and not _LEAST.search(f"{rule} {limit.raw or ''}"):
        return None, limit.low
    return limit.low, limit.high


def _passed(what: str, number: int, least: float | None, most: float | None) -> Text | None:
    _, nb, en = _COUNTED[what]
    has = counted(number, nb, en)
    if most is not None and number > most:
        return say(
            "Teksten har {has}, men strategien tillater høyst {most}.",
            "The text has {has}, but the strategy allows {most} at most.",
            has=has,
            most=most,
        )
    if least is not None and number < least:
        return say(
            "Teksten har {has}, men strategien krever minst {least}.",
            "The text has {has}, but the strategy requires at least {least}.",
            has=has,
            least=least,
        )
    return None


def acts(review: Reviewing) -> Iterator[Remark]:
    """Point at the rules against linking and naming accounts, where the text does so."""
    seen = (
        (Act.LINK, review.post.links, "Teksten har en lenke.", "The text has a link."),
        (Act.MENTION, review.post.mentions, "Teksten nevner en konto.", "The text names an account."),
    )
    for path, rule in review.guidelines:
        for act, found, nb, en in seen:
            if rule.modality in _NOT and act in rule.acts and found:
                yield review.remark(
                    "act-to-check",
                    Text(nb=nb, en=en),
                    advice=Text(nb="Se om regelen forbyr den.", en="See whether the rule forbids it."),
                    at=path,
                    start=found[0].start,
                    length=found[0].end - found[0].start,
                )


def themes(review: Reviewing) -> Iterator[Remark]:
    """Find the themes the strategy says not to take up, by their names."""
    for path, theme in review.graph.of(ContentTheme):
        spoken = not theme.acts or not {Act.PUBLISH, Act.REPLY}.isdisjoint(theme.acts)
        stems = [_stem(span.text) for span in keys(theme.name) if len(span.text) >= _SHORTEST_STEM]
        if theme.modality not in _NOT or not spoken or not stems or not review.holds(theme):
            continue
        spans = review.post.keys
        for position, span in enumerate(spans):
            window = spans[position : position + 2 * len(stems)]
            if not span.text.startswith(stems[0]) or not all(
                any(each.text.startswith(stem) for each in window) for stem in stems
            ):
                continue
            if not _NO.search(review.post.sentence_at(span.start).text):
                yield review.remark(
                    "theme-to-avoid",
                    say(
                        "Teksten nevner {theme}, som dere ikke skal ta opp.",
                        "The text mentions {theme}, which is not to be taken up.",
                        theme=theme.name,
                    ),
                    at=path,
                    start=span.start,
                    length=len(span.text),
                )
                break


def _stem(word: str) -> str:
    for ending in ("ene", "ane", "er", "ar", "en", "et", "s", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word.removesuffix(ending)
    return word


def channels(review: Reviewing) -> Iterator[Remark]:
    """Say so when the text is meant for a channel the organisation does not use."""
    found = review.channel
    if found is None:
        if review.platform is not None:
            yield review.remark(
                "channel-not-used",
                say(
                    "Strategien har ingen kanal på {name}.",
                    "The strategy has no channel on {name}.",
                    name=review.platform.name,
                ),
            )
    elif not is_in_use(found.node):
        given_up = found.node.status is ChannelStatus.DELIBERATELY_ABSENT
        message = (
            say("{name} er valgt bort.", "{name} was decided against.", name=found.node.name)
            if given_up
            else say("{name} er ikke i bruk.", "{name} is not in use.", name=found.node.name)
        )
        yield review.remark("channel-not-used", message, at=(*found.path, "status"))


def slots(review: Reviewing) -> Iterator[Remark]:
    """Find the slots of a template that nobody has filled in."""
    known = {slot for _, template in review.graph.of(Template) for slot in template.slots}
    brackets = re.compile("|".join(re.escape(f"[{slot}]") for slot in sorted(known)) or r"(?!)")
    for match in (*_SLOT.finditer(review.post.text), *brackets.finditer(review.post.text)):
        yield review.remark(
            "slot-unfilled",
            say("{slot} er ikke fylt ut.", "{slot} is not filled in.", slot=match[0]),
            start=match.start(),
            length=len(match[0]),
        )
