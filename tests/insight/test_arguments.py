"""A verb handed the wrong kind of thing says which argument it was, and what it takes."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Any

import pytest

import strategykit as sk
from strategykit import catalog
from strategykit.catalog.frameworks import framework
from strategykit.catalog.messages import message_class
from strategykit.insight.routing.due import due

if TYPE_CHECKING:
    from collections.abc import Callable

S = sk.Strategy("S", channels=[sk.Channel("X", platform="X")])
PROMISE = sk.Commitment(within="4 timer")
NOON = dt.datetime.fromisoformat("2027-01-13T12:00")
WRONG: Any = 5


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: sk.route(WRONG), "route(strategy) takes a strategy, not 5 (a whole number)"),
        (lambda: sk.route(S, enquiry=WRONG), "route(enquiry=…) takes a text, not 5"),
        (lambda: sk.route(S, topic=WRONG), "route(topic=…) takes a text, not 5"),
        (lambda: sk.route(S, message=WRONG), "route(message=…) takes a text, not 5"),
        (lambda: sk.route(S, channel=WRONG), "route(channel=…) takes a channel, or its id"),
        (lambda: sk.route(S, at=NOON.date()), "route(at=…) takes a date with a time of day"),  # type: ignore[arg-type]  # on purpose
        (lambda: sk.triage(WRONG), "triage(strategy) takes a strategy, not 5"),
        (lambda: sk.triage(S).follow(WRONG), "follow(answers) takes a list of answers, not 5"),
        (lambda: sk.review(WRONG, ""), "review(strategy) takes a strategy, not 5"),
        (lambda: sk.review(S, WRONG), "review(text) takes a text, not 5"),
        (lambda: sk.review(S, "", channel=WRONG), "review(channel=…) takes a channel, or its id"),
        (lambda: sk.review(S, "", message=WRONG), "review(message=…) takes a text, not 5"),
        (lambda: sk.review(S, "", catalogue=WRONG), "review(catalogue=…) takes a catalogue"),
        (lambda: due(WRONG, NOON), "due(commitment) takes a commitment, not 5"),
        (lambda: due(PROMISE, WRONG), "due(at) takes a date with a time of day"),
        (lambda: due(PROMISE, NOON, zone=WRONG), "due(zone=…) takes a text, not 5"),
        (lambda: catalog.load(WRONG), "catalog.load(path) takes a path, not 5"),
        (lambda: catalog.platform(WRONG), "platform(name) takes a text, not 5"),
        (lambda: catalog.metric(WRONG), "takes a text, not 5"),
        (lambda: catalog.built_in().threshold(WRONG), "threshold(name) takes a text, not 5"),
        (lambda: message_class(WRONG), "message_class(name) takes a text, not 5"),
        (lambda: framework(WRONG), "framework(name) takes a text, not 5"),
    ],
)
def test_a_wrong_kind_of_argument_is_refused_by_its_name(call: Callable[[], object], message: str) -> None:
    with pytest.raises(sk.ModelError, match=re.escape(message)):
        call()


def test_an_answer_that_is_no_word_is_refused() -> None:
    tree = sk.triage(sk.Strategy("S", triage=[sk.TriageQuestion("Farlig?")]))
    with pytest.raises(sk.ModelError, match=re.escape("follow(answers) takes True, False, yes or no, not 5")):
        tree.follow([WRONG])
    assert tree.follow("nei").hole is not None  # one word is one answer


def test_a_channel_may_be_given_itself() -> None:
    assert sk.route(S, channel=S.channels[0]).asked == sk.route(S, channel="x").asked


@pytest.mark.parametrize("topic", ["", " \n"])
def test_an_empty_topic_is_no_topic(topic: str) -> None:
    with pytest.raises(sk.UnknownNameError, match="the topic is empty"):
        sk.route(S, topic=topic)
