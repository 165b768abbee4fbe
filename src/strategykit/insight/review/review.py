"""The review of a whole text: every part of it, in one answer."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from strategykit.catalog import Catalogue, built_in
from strategykit.errors import UnknownNameError
from strategykit.findings import Text
from strategykit.graph import graph_of
from strategykit.insight.found import Found, is_in_use
from strategykit.insight.review.access import access
from strategykit.insight.review.addresses import addresses
from strategykit.insight.review.answering import answering
from strategykit.insight.review.disclosing import disclosing
from strategykit.insight.review.fitting import fitting, measured
from strategykit.insight.review.own import acts, channels, limits, slots, themes
from strategykit.insight.review.phrases import phrases
from strategykit.insight.review.plain import lix, plain
from strategykit.insight.review.post import Post
from strategykit.insight.review.privacy import privacy
from strategykit.insight.review.remarks import Reviewing, canonical
from strategykit.insight.review.reviewed import Review
from strategykit.insight.review.speaking import speaking
from strategykit.insight.words import language_of
from strategykit.model import Channel, ResponseGuideline, Strategy
from strategykit.model.arguments import taken, text_or_none
from strategykit.paths import closest

if TYPE_CHECKING:
    from strategykit.catalog import Platform

__all__ = ["review"]

_PARTS = (
    slots,
    phrases,
    limits,
    acts,
    themes,
    channels,
    answering,
    speaking,
    fitting,
    plain,
    access,
    privacy,
    disclosing,
    addresses,
)


def review(
    strategy: Strategy,
    text: str,
    *,
    channel: Channel | str | None = None,
    message: str | None = None,
    catalogue: Catalogue | None = None,
) -> Review:
    """Review a post or a reply before it is published.

    Each finding is a `Remark`: its `path` is the rule in the strategy it rests on, `line`, `column`
    and `offset` are the place in the text, and its hint names the rule or the source.

    Args:
        strategy: The strategy whose rules, voice and examples it is held against.
        text: The text.
        channel: The channel it is meant for: the channel itself, its id, name or handle, or a platform.
            Without one every rule holds, and no platform's limit.
        message: The class of messages it answers, such as `question`; None for a post.
        catalogue: The facts about platforms; None for the built-in ones.

    Raises:
        ModelError: An argument is of the wrong kind.
        UnknownNameError: There is no such channel or class of messages.

    Examples:
        >>> import strategykit as sk
        >>> phrase = sk.Example("dont", text="ikke vårt bord", instead="Ring kommunen.")
        >>> strategy = sk.Strategy(
        ...     "S", channels=[sk.Channel("X", platform="X")], voices=[sk.Voice(phrases=[phrase])]
        ... )
        >>> for remark in sk.review(strategy, "Hei {fornavn}! Det er ikke vårt bord.", channel="X"):
        ...     print(remark.line, remark.column, remark.name, remark.path or "–")
        1 5 slot-unfilled –
        1 23 phrase-to-avoid voices[0].phrases[0]
    """
    taken(strategy, "review(strategy)", "a strategy", Strategy)
    taken(text, "review(text)", "a text", str)
    taken(
        channel, "review(channel=…)", "a channel, or its id, name, handle or platform", str, Channel, NoneType
    )
    text_or_none("review", message=message)
    taken(catalogue, "review(catalogue=…)", "a catalogue, as catalog.load gives it", Catalogue, NoneType)
    facts = catalogue or built_in()
    found, platform = _channel(strategy, facts, channel)
    reviewing = Reviewing(
        post=Post(text),
        strategy=strategy,
        channel=found,
        platform=platform,
        message=None if message is None else _message(strategy, facts, message),
        catalogue=facts,
    )
    if not text.strip():
        empty = Text(nb="Teksten er tom.", en="The text is empty.")
        return Review((reviewing.remark("text-empty", empty),), language=language_of(strategy))
    return Review(
        tuple(remark for part in _PARTS for remark in part(reviewing)),
        lengths=measured(reviewing),
        lix=lix(reviewing.post),
        language=language_of(strategy),
    )


def _channel(
    strategy: Strategy, facts: Catalogue, wanted: Channel | str | None
) -> tuple[Found[Channel] | None, Platform | None]:
    if wanted is None:
        return None, None
    name = wanted if isinstance(wanted, str) else wanted.id
    every = [Found(path, node) for path, node in graph_of(strategy).of(Channel)]
    folded = name.casefold()
    platform = facts.platform(name)
    named = [each for each in every if folded in {each.node.id.casefold(), each.node.name.casefold()}]
    named = named or [each for each in every if _handle(each.node.handle) == _handle(name) != ""]
    placed = [each for each in every if platform is not None and _platform(facts, each.node) == platform]
    chosen = sorted(named or placed, key=lambda each: not is_in_use(each.node))
    if chosen:
        return chosen[0], _platform(facts, chosen[0].node)
    if platform is not None:
        return None, platform
    near = closest(name, [word for each in every for word in (each.node.id, each.node.name)])
    known = ", ".join(each.node.id for each in every)
    suggestion = (
        f"did you mean {near}?" if near else f"there are {known}" if known else "the strategy has none"
    )
    raise UnknownNameError(f"there is no channel {name!r}: {suggestion}")


def _handle(written: str | None) -> str:
    return (written or "").casefold().lstrip("@")


def _platform(facts: Catalogue, channel: Channel) -> Platform | None:
    return facts.platform(channel.platform or channel.name)


def _message(strategy: Strategy, facts: Catalogue, wanted: str) -> str:
    own = {
        canonical(facts, each)
        for _, answer in graph_of(strategy).of(ResponseGuideline)
        for each in answer.messages
    }
    found = canonical(facts, wanted)
    known = own | {each.id for each in facts.messages}
    if found not in known:
        near = closest(wanted, known)
        suggestion = f"did you mean {near}?" if near else f"there are {', '.join(sorted(known))}"
        raise UnknownNameError(f"there is no class of messages {wanted!r}: {suggestion}")
    return found
