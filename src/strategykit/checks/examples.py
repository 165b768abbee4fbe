"""The sound strategy that every check's bad example is one edit away from."""

from __future__ import annotations

from typing import Any

from strategykit import model, paths
from strategykit.records import Factory, evolve, field, frozen

__all__ = ["Bad", "baseline"]


@frozen
class Bad:
    """One edit that makes the baseline unsound.

    Examples:
        >>> Bad("goals[0].deadline", None).strategy().goals[0].deadline is None
        True
    """

    put_at: str
    """The path that is edited."""
    value: Any
    """What is put there, or a function that makes it of what stands there; a position past the end of a list
    adds to it."""
    at: str = field(kw_only=True, default=Factory(lambda bad: bad.put_at, takes_self=True))
    """The path the finding stands at; the edited one where it is not given."""

    def strategy(self) -> model.Strategy:
        """Give the baseline with the edit."""
        edited: model.Strategy = _put(baseline(), paths.parse(self.put_at), self.value)
        return edited


def _put(node: Any, path: paths.Path, value: Any) -> Any:
    if not path:
        return value(node) if callable(value) else value
    step, *rest = path
    if isinstance(step, int):
        inner = _put(node[step] if step < len(node) else None, tuple(rest), value)
        return (*node[:step], inner, *node[step + 1 :])
    return evolve(node, **{step: _put(getattr(node, step), tuple(rest), value)})


def baseline() -> model.Strategy:
    """Build a small strategy in which no check finds anything."""
    editor = model.Role("Kommunikasjonsrådgiver", deputy="kommunikasjonssjef")
    leader = model.Role("Kommunikasjonssjef", deputy=editor)
    staff = model.Role("Ansatte", kind="group")
    first_message = model.Template("Første melding", texts=["Vi undersøker saken og svarer her klokken 14."])
    residents = model.Audience("Beboere", needs=[model.Note("Vil vite når det blir arbeid i blokka")])
    boards = model.Audience("Styrene i borettslagene", needs=[model.Note("Må kunne svare beboerne sine")])
    goal = model.Goal(
        "Beboerne får svar samme dag som de spør",
        id="svar",
        deadline="2027-12-31",
        owner=leader,
        audiences=[residents],
        approaches=[
            model.Approach("Vakten leser meldingene hver morgen"),
            model.Approach("Vi viser fram svarene på de vanligste spørsmålene"),
        ],
    )
    mood = model.Goal(
        "Beboerne opplever oss som hjelpsomme",
        id="hjelpsom",
        deadline="2027-12-31",
        owner=leader,
        approaches=[model.Approach("Den som svarer, følger saken til den er løst")],
    )
    facebook = model.Channel(
        "Facebook",
        platform="Facebook",
        purposes=["dialog med beboerne"],
        audiences=[residents],
        goals=[goal],
        owner=editor,
        cadence="to innlegg i uka",
        links=[model.Link("https://www.facebook.com/fjordvikbbl")],
    )
    page = model.Channel(
        "Nettsiden",
        kind="site",
        purposes=["meldinger om arbeid i blokkene"],
        audiences=[residents, boards],
        goals=[mood],
        owner=editor,
        cadence="en melding i uka",
        links=[model.Link("https://www.fjordvikbbl.example/")],
    )
    absent = model.Channel("TikTok", status="deliberately_absent", status_reason="Beboerne er ikke der")
    today = model.State("Beboerne ringer fordi de ikke finner svar", aspect="svar")
    wanted = model.State("Beboerne skal spørre og få svar på Facebook", aspect="svar", about=[facebook])
    return model.Strategy(
        "Sosiale medier i Fjordvik boligbyggelag",
        organization=model.Organization("Fjordvik boligbyggelag", sector="private"),
        document=model.Document(
            "Sosiale medier i Fjordvik boligbyggelag",
            version="1.0",
            status="approved",
            period=model.When("2027-01-01", end="2027-12-31"),
            language="nb",
            owner=leader,
            approved_by=[leader],
        ),
        documents=[
            model.Document(
                "Kommunikasjonsstrategi",
                relation="subordinate_to",
                links=[model.Link("https://www.fjordvikbbl.example/strategi")],
            )
        ],
        presence=model.Presence(["Beboerne er der"]),
        mission="Vi er der beboerne er.",
        as_is=[today],
        to_be=[wanted],
        actions=[
            model.Action(
                "Sette opp vaktliste",
                owner=leader,
                due="2027-02-01",
                cost="kr 15 000",
                closes=[today],
                serves=[goal],
            )
        ],
        goals=[goal, mood],
        indicators=[
            model.Indicator(
                "Andel besvart samme dag",
                goals=[goal],
                channels=[facebook],
                baseline=model.Figure(model.Quantity(40, unit="%"), when="2026-11-30"),
                data_source="Innboksen",
                frequency="hver måned",
                targets=[model.Figure(model.Quantity(90, unit="%"), when="2027-12-31")],
            )
        ],
        evaluations=[
            model.Evaluation(
                "Halvårlig gjennomgang",
                of=[goal],
                criteria=["Beboerne sier at de får svar i tide"],
                consequence="Vaktlisten endres før neste halvår",
                cadence="hvert halvår",
                owner=leader,
            ),
            model.Evaluation(
                "Spørreundersøkelse",
                of=[mood],
                criteria=["Beboerne kaller oss hjelpsomme"],
                threshold=model.Quantity(4, unit="av 5"),
                consequence="Vi ringer dem som ikke er fornøyde",
                cadence="hvert år",
                owner=leader,
            ),
        ],
        roles=[editor, leader, staff],
        responsibilities=[
            model.Responsibility("Daglig oppfølging", accountable=leader, responsible=[editor]),
            model.Responsibility(
                "Uttale seg for laget", enquiry="press", accountable=leader, responsible=[leader, editor]
            ),
            model.Responsibility("Åpne og stenge kontoer", accountable=leader, responsible=[editor]),
            model.Responsibility(
                "Spørsmål om bygg", enquiry="subject", accountable=leader, responsible=[editor]
            ),
        ],
        trainings=[model.Training("Svare beboere skriftlig", roles=[editor], due="2027-03-31")],
        resources=[
            model.Resource(
                "Budsjett", amount="kr 20 000", used_for=["sosiale-medier-i-fjordvik-boligbyggelag"]
            )
        ],
        audiences=[residents, boards],
        benefits=[model.Benefit("Slipper å stå i telefonkø", audiences=[residents, boards])],
        channels=[facebook, page, absent],
        calendar=[model.CalendarItem("Påskehilsen til beboerne", when="2027-03-24", channels=[facebook])],
        voices=[model.Voice("En god nabo som vet hvem du skal spørre", attributes=["vennlig", "tydelig"])],
        responses=[
            model.ResponseGuideline(
                "Alle spørsmål får svar",
                by=[editor],
                commitments=[
                    model.Commitment(within=model.Quantity(4, unit="hour"), channels=[facebook, page])
                ],
            )
        ],
        guidelines=_guidelines(staff),
        templates=[first_message],
        crisis=model.CrisisPlan(
            "En sak vi ikke rår over alene",
            detected_by=["Vakten leser kommentarene"],
            review=model.Evaluation(
                "Etter en krise",
                questions=["Hva gikk tregt?"],
                triggers=["Krisen er over"],
                consequence="Planen endres",
                owner=leader,
            ),
            levels=[
                model.CrisisLevel(
                    "Rød",
                    rank=1,
                    authority=leader,
                    triggers=["Noen kan være i fare"],
                    commitments=[model.Commitment("publish", within=model.Quantity(1, unit="hour"))],
                    holding=first_message,
                )
            ],
        ),
    )


def _guidelines(staff: model.Role) -> list[model.Guideline]:
    shown = model.Example(
        "dont", text="Dette er ikke vårt bord.", instead="Ring vaktmesteren, så hjelper han."
    )
    return [
        model.Guideline(
            "Ansatte som skriver om boligbyggelaget, sier hvem de arbeider for",
            kind="disclosure",
            binds=[staff],
        ),
        model.Guideline("Ingen ber om personopplysninger i kommentarfeltet", kind="privacy"),
        model.Guideline("Svar som tolker vedtektene, arkiveres samme dag", kind="archiving"),
        model.Guideline("Bilder har alternativ tekst, og videoer er tekstet", kind="accessibility"),
        model.Guideline("Kontoene har totrinnspålogging", kind="security"),
        model.Guideline("Hold deg til saken, og vis respekt", kind="house_rule"),
        model.Guideline("Svaret sier hva beboeren kan gjøre", kind="interaction", examples=[shown]),
        model.Guideline("Vi skriver kort og forståelig", kind="language"),
        model.Guideline("Sikkerhetshull i appen vår meldes privat til vaktmesteren", kind="interaction"),
        model.Guideline("Nye versjoner av appen får en egen melding", kind="posting"),
        model.Guideline("Bilder deles med fotografens navn", kind="legal"),
    ]
