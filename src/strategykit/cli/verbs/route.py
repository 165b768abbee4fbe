"""`strategykit route`."""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from typing import TYPE_CHECKING, Any

from strategykit import paths
from strategykit.cli.say import FOUND, SOUND, print_answer, say
from strategykit.cli.words import add_file, add_format, add_language, language_of
from strategykit.errors import StrategykitError
from strategykit.findings import Text

if TYPE_CHECKING:
    from strategykit.insight.routing.triage import Triage, Walk
    from strategykit.model import TriageQuestion

_YES_OR_NO = Text(nb="ja/nei", en="yes/no")
_UNCLEAR = Text(nb="Svar ja eller nei.", en="Answer yes or no.")
_STOPPED = Text(
    nb="Stanset før siste spørsmål; ingen regel er funnet.", en="Stopped before the end; no rule was found."
)


def arguments(verb: argparse.ArgumentParser) -> None:
    """Say what the verb takes."""
    add_file(verb)
    verb.add_argument(
        "--enquiry", metavar="K", help="the kind: press, daily, subject, doubt, crisis, or your own"
    )
    verb.add_argument("--topic", metavar="T", help="what it is about")
    verb.add_argument(
        "--message", metavar="M", help="the class of the message, such as question or dissatisfied"
    )
    verb.add_argument("--channel", metavar="C", help="the channel it came on: id, name, handle or platform")
    verb.add_argument(
        "--at", metavar="DATETIME", type=_moment, help="when it came, such as 2027-05-14T14:30, or now"
    )
    verb.add_argument("--ask", action="store_true", help="find the class by the strategy's own questions")
    add_format(verb, "markdown")
    add_language(verb)
    verb.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Say who answers, whether, how fast and how."""
    from strategykit import files
    from strategykit.insight.routing.route import route

    if chosen.ask and (chosen.enquiry or chosen.message):
        given = "--enquiry" if chosen.enquiry else "--message"
        raise StrategykitError(f"--ask finds out what kind of message it is: leave out {given}")
    strategy, _ = files.read(chosen.file)
    language = language_of(chosen, strategy)
    case = {"topic": chosen.topic, "channel": chosen.channel, "at": chosen.at}
    if chosen.ask:
        return _ask(chosen, strategy, language, case)
    found = route(strategy, enquiry=chosen.enquiry, message=chosen.message, **case)
    print_answer(found, file=chosen.file, form=chosen.format, language=language)
    return SOUND


def _ask(chosen: argparse.Namespace, strategy: Any, language: str, case: dict[str, Any]) -> int:
    from strategykit.insight.routing.route import route_by
    from strategykit.insight.routing.triage import triage
    from strategykit.model import ResponseGuideline

    # Questions go where they do not mix with what a script reads.
    stream = sys.stdout if chosen.format == "text" else sys.stderr
    tree = triage(strategy)
    walk = _walk(tree, language, stream)
    if walk.end is None:
        say((walk.hole.message if walk.hole else _stopped(tree)).in_(language), stream)
        return FOUND
    if not isinstance(walk.end.node, ResponseGuideline):
        say(f"{' '.join(walk.end.name.split())} ({paths.readable(walk.end.path)})", stream)
        return SOUND
    say("", stream)
    found = route_by(strategy, walk.end, **case)
    print_answer(found, file=chosen.file, form=chosen.format, language=language)
    return SOUND


def _walk(tree: Triage, language: str, stream: Any) -> Walk:
    from strategykit.insight.routing.triage import read_answer

    def answer(question: TriageQuestion) -> bool | None:
        say(f"{' '.join(question.text.split())} ({_YES_OR_NO.in_(language)})", stream)
        try:
            while line := sys.stdin.readline() if sys.stdin else "":
                yes = read_answer(line)
                if yes is not None:
                    return yes
                say(_UNCLEAR.in_(language), stream)
        except (KeyboardInterrupt, OSError):
            pass
        return None

    return tree.ask(answer)


def _stopped(tree: Triage) -> Text:
    if tree.questions:
        return _STOPPED
    return Text(nb="Strategien har ingen spørsmål å stille.", en="The strategy has no questions to ask.")


def _moment(text: str) -> dt.datetime:
    if text == "now":
        return dt.datetime.now(tz=dt.UTC).astimezone()
    try:
        if len(text) > len("2027-05-14"):  # a day alone does not say when the clock starts
            return dt.datetime.fromisoformat(text)
    except ValueError:
        pass
    message = f"{text!r} is no time: write it like 2027-05-14T14:30"
    raise argparse.ArgumentTypeError(message)
