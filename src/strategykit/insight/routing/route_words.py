"""How a route is told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from strategykit.display import Page, Section
from strategykit.findings import Text
from strategykit.graph import name_of
from strategykit.insight.phrases import any_of, at, capital, either, together
from strategykit.insight.routing.answerers import ANSWERING
from strategykit.insight.routing.asked import called
from strategykit.insight.routing.due_words import deadline
from strategykit.insight.routing.moments import last_moment
from strategykit.insight.routing.route_notes import coverage_of
from strategykit.insight.words import amount, bare, quoted, say
from strategykit.model import Modality

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.insight.routing.answerers import Who
    from strategykit.insight.routing.claims import Claim
    from strategykit.insight.routing.offers import Offer
    from strategykit.insight.routing.route import Route

__all__ = ["page"]

_ANSWER = {
    Modality.MUST: Text(nb="dere skal svare", en="you must answer"),
    Modality.SHOULD: Text(nb="dere bør svare", en="you should answer"),
    Modality.MAY: Text(nb="dere kan svare, men er ikke nødt til det", en="you may answer, but need not"),
    Modality.SHOULD_NOT: Text(nb="dere bør ikke svare", en="you should not answer"),
    Modality.MUST_NOT: Text(nb="dere skal ikke svare", en="you must not answer"),
}
_DISAGREE = Text(nb="reglene er uenige om dere skal svare", en="the rules disagree on whether you answer")
_UNSAID = Text(
    nb="strategien sier ikke om dere skal svare", en="the strategy does not say whether you answer"
)
_NOBODY = Text(nb="strategien sier ikke hvem som svarer", en="the strategy does not say who answers")
_PARTS = {
    "by": Text(nb="Svarer", en="Answers"),
    "responsible": Text(nb="Svarer", en="Answers"),
    "follows": Text(nb="Følger kanalen", en="Follows the channel"),
    "accountable": Text(nb="Har det overordnede ansvaret", en="Accountable"),
    "consulted": Text(nb="Tas med på råd", en="Consulted"),
    "informed": Text(nb="Holdes orientert", en="Kept informed"),
    "team": Text(nb="Leder arbeidet", en="Leads the work"),
}
_HANDLES = Text(nb="Tar hånd om meldingen", en="Handles it")


def page(route: Route, language: str) -> Page:
    """Lay out a route as a page."""
    if not route.asked.kinds and not route.asked.channel and route.asked.topic is None:
        title = Text(nb="Spør om en henvendelse eller en melding.", en="Ask about an enquiry or a message.")
        return Page(title.in_(language), [coverage_of(route, language)])
    sections = (
        (Text(nb="Om dere skal svare", en="Whether to answer"), _rules(route)),
        (
            Text(nb="Hvem som svarer", en="Who answers"),
            (_who(each, no=route.whether.no) for each in route.who),
        ),
        (Text(nb="Slik finner dere den som svarer", en="How they are found"), _holders(route)),
        (Text(nb="Hvis saken må videre", en="If it has to go further"), map(_who, route.next)),
        (Text(nb="Frister", en="Deadlines"), map(deadline, route.promises)),
        (Text(nb="Slik gjør dere det", en="How to do it"), _ways(route)),
        (Text(nb="Maler", en="Templates"), _templates(route)),
        (Text(nb="Kompensasjon", en="Compensation"), map(_offer, route.offers)),
        (Text(nb="Beredskap", en="Preparedness"), _levels(route)),
        (Text(nb="Regler for svar i kanalen", en="Rules for replies on the channel"), _manners(route)),
        (Text(nb="Strategien sier ikke", en="The strategy does not say"), route.silences),
        (Text(nb="Verdt å vite", en="Worth knowing"), route.notes),
    )
    told = [Section(title.in_(language), [each.in_(language) for each in lines]) for title, lines in sections]
    return Page(
        _title(route).in_(language), told if route.answered else [*told, coverage_of(route, language)]
    )


def _title(route: Route) -> Text:
    asked = route.asked
    head = called(asked.message or asked.enquiry or "") if asked.kinds else None
    if head and asked.topic is not None:
        head = say("{head} om {topic}", "{head} about {topic}", head=head, topic=asked.topic)
    elif asked.topic is not None:
        head = say("spørsmål om {topic}", "questions about {topic}", topic=asked.topic)
    if asked.channel:
        name = bare(asked.channel.name)
        head = say("{head} på {name}", "{head} on {name}", head=head, name=name) if head else name
    head = capital(head or bare(""))
    return say("{head}: {answer}.", "{head}: {answer}.", head=head, answer=_headline(route))


def _headline(route: Route) -> Text:
    if not route.answered:
        return Text(nb="strategien sier ingenting om det", en="the strategy says nothing about it")
    if not route.asked.message and not route.whether.rules.holding:
        return _answering(route)
    if route.whether.modality is None:
        return _DISAGREE if route.whether.disagreement else _UNSAID
    answer = _ANSWER[route.whether.modality]
    if any(claim.when for claim in route.whether.rules.holding):
        return say("{answer} (i noen tilfeller)", "{answer} (in some cases)", answer=answer)
    return answer


def _answering(route: Route) -> Text:
    parts = [each for each in route.who if each.part in ANSWERING]
    if not parts:
        return _NOBODY
    sure = [each for each in parts if not each.when]
    who = [bare(name) for name in dict.fromkeys(each.name for each in sure or parts)]
    if all(each.part == "team" for each in parts):
        return say("{who} leder arbeidet", "the work is led by {who}", who=who)
    if all(each.part == "follows" for each in parts):
        return say("{who} følger opp", "followed up by {who}", who=who)
    if sure:
        return say("{who} svarer", "goes to {who}", who=who)
    return say("{who} svarer i noen tilfeller", "goes to {who} in some cases", who=who)


def _rules(route: Route) -> Iterator[Text]:
    said = route.whether.rules
    for claim in said.holding:
        yield _ruling(claim, capital(_ANSWER[claim.value]))
    for claim in said.beaten:
        lead = say(
            "Sier at {answer}, men viker for en mer spesifikk regel",
            "Says that {answer}, but gives way to a more specific rule",
            answer=_ANSWER[claim.value],
        )
        yield _ruling(claim, lead)
    for claim in said.perhaps:
        yield _ruling(claim, say("Men {answer}", "But {answer}", answer=_ANSWER[claim.value]))
    silent = Text(
        nb="Gjelder, men sier ikke om dere skal svare", en="Applies, but does not say whether you answer"
    )
    for rule in route.rules:
        if rule.value.modality is None:
            yield _ruling(rule, silent)


def _ruling(claim: Claim[Any], lead: Text) -> Text:
    if claim.when:
        lead = say("{lead} ({when})", "{lead} ({when})", lead=lead, when=together(claim.when))
    words = say("{lead}: {rule}", "{lead}: {rule}", lead=lead, rule=quoted(name_of(claim.rule)))
    return at(words, claim.at)


def _who(who: Who, *, no: bool = False) -> Text:
    deputy = (
        say(", stedfortreder {name}", ", deputy {name}", name=bare(who.deputy)) if who.deputy else bare("")
    )
    part = _HANDLES if no and who.part in ANSWERING else _PARTS.get(who.part)
    lead = say("{part}: ", "{part}: ", part=part) if part else bare("")
    words = say(
        "{lead}{name}{deputy}",
        "{lead}{name}{deputy}",
        lead=lead,
        name=bare(who.name)
        if who.role
        else say("{name} (ukjent rolle)", "{name} (unknown role)", name=who.name),
        deputy=deputy,
    )
    if who.when:
        words = say("{words}, {when}", "{words}, {when}", words=words, when=together(who.when))
    return at(words, who.at)


def _holders(route: Route) -> Iterator[Text]:
    for claim in route.tasks.holding:
        if claim.value.rule:
            yield at(quoted(claim.value.rule), (*claim.at, "rule"))


def _ways(route: Route) -> Iterator[Text]:
    for rule in route.tones:
        yield at(say("Tone: {tone}", "Tone: {tone}", tone=bare(rule.node.tone or "")), (*rule.path, "tone"))
    for number, doing in enumerate(route.steps, 1):
        who = [bare(each.name) for each in doing.by]
        text = bare(doing.step.node.text)
        words = say("{text} – {who}", "{text} – {who}", text=text, who=who) if who else text
        yield at(
            say("Steg {n}: {words}", "Step {n}: {words}", n=bare(str(number)), words=words), doing.step.path
        )
    for link in route.redirects:
        text = bare(link.node.text or link.node.url)
        words = say("Send videre til {text}", "Send on to {text}", text=text)
        if link.node.text:
            words = say("{words}: {url}", "{words}: {url}", words=words, url=bare(link.node.url))
        yield at(words, link.path)


def _templates(route: Route) -> Iterator[Text]:
    for template in route.templates:
        for text in template.node.texts:
            words = say("{name}: {text}", "{name}: {text}", name=bare(template.name), text=quoted(text))
            yield at(words, template.path)
        if not template.node.texts:
            words = say("{name} er ikke skrevet ennå", "{name} is not written yet", name=bare(template.name))
            yield at(words, template.path)
        if template.node.slots:
            slots = [bare(slot) for slot in template.node.slots]
            words = say("Fyll inn i {name}: {slots}", "Fill in {name}: {slots}", name=template, slots=slots)
            yield at(words, (*template.path, "slots"))


def _offer(offer: Offer) -> Text:
    if offer.compensation is None:
        reason = quoted(offer.no.reason) if offer.no and offer.no.reason else None
        nothing = Text(nb="Kompensasjon er valgt bort", en="Compensation was decided against")
        words = (
            say("{nothing}: {reason}", "{nothing}: {reason}", nothing=nothing, reason=reason)
            if reason
            else nothing
        )
        return at(words, offer.at)
    given = offer.compensation
    words = bare(given.what)
    if given.ceiling:
        words = say(
            "{what}, høyst {ceiling}", "{what}, at most {ceiling}", what=words, ceiling=amount(given.ceiling)
        )
    if given.conditions:
        words = say(
            "{what}, forutsatt {any}", "{what}, provided {any}", what=words, any=any_of(given.conditions)
        )
    if offer.approvers:
        names = [bare(each.name) for each in offer.approvers]
        words = say("{what}, godkjent av {who}", "{what}, approved by {who}", what=words, who=names)
    if offer.due and offer.due.by:
        words = say(
            "{what} senest {by}" if offer.approvers else "{what}, godkjent senest {by}",
            "{what} by {by}" if offer.approvers else "{what}, approved by {by}",
            what=words,
            by=last_moment(offer.due.by),
        )
    return at(words, offer.at)


def _levels(route: Route) -> Iterator[Text]:
    for level in sorted(route.levels, key=lambda each: each.level.node.rank):
        words, who = bare(level.level.name), [bare(each.name) for each in level.by]
        if who:
            words = say(
                "{words}, erklæres av {who}", "{words}, declared by {who}", words=words, who=either(who)
            )
        if level.level.node.triggers:
            triggers = any_of(level.level.node.triggers)
            words = say("{words}: {any}", "{words}: {any}", words=words, any=triggers)
        yield at(words, level.level.path)


def _manners(route: Route) -> Iterator[Text]:
    yield from (at(quoted(each.node.text), each.path) for each in route.manners)
