"""The sound strategy that every check's bad example is one edit away from."""

from __future__ import annotations

from typing import Any

from attrs import Factory, evolve, field, frozen

from strategykit import model, paths

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
    """What is put there; a position just past the end of a list adds to it."""
    at: str = field(kw_only=True, default=Factory(lambda bad: bad.put_at, takes_self=True))
    """The path the finding stands at; the edited one where it is not given."""

    def strategy(self) -> model.Strategy:
        """Give the baseline with the edit."""
        edited: model.Strategy = _put(baseline(), paths.parse(self.put_at), self.value)
        return edited


def _put(node: Any, path: paths.Path, value: Any) -> Any:
    if not path:
        return value
    step, *rest = path
    if isinstance(step, int):
        inner = _put(node[step] if step < len(node) else None, tuple(rest), value)
        return (*node[:step], inner, *node[step + 1 :])
    return evolve(node, **{step: _put(getattr(node, step), tuple(rest), value)})


def baseline() -> model.Strategy:
    """Build a small strategy in which no check finds anything."""
    editor = model.Role("Kommunikasjonsrådgiver")
    leader = model.Role("Kommunikasjonssjef", deputy=editor)
    residents = model.Audience("Beboere", needs=[model.Note("Vil vite når det blir arbeid i blokka")])
    goal = model.Goal(
        "Beboerne får svar samme dag som de spør",
        id="svar",
        deadline="2027-12-31",
        owner=leader,
        audiences=[residents],
    )
    mood = model.Goal(
        "Beboerne opplever oss som hjelpsomme", id="hjelpsom", deadline="2027-12-31", owner=leader
    )
    facebook = model.Channel(
        "Facebook",
        platform="Facebook",
        purposes=["dialog med beboerne"],
        audiences=[residents],
        goals=[goal],
        owner=editor,
        links=[model.Link("https://www.facebook.com/fjordvikbbl")],
    )
    page = model.Channel(
        "Nettsiden",
        kind="site",
        purposes=["meldinger om arbeid i blokkene"],
        audiences=[residents],
        owner=editor,
    )
    absent = model.Channel("TikTok", status="deliberately_absent", status_reason="Beboerne er ikke der")
    today = model.State("Beboerne ringer fordi de ikke finner svar", aspect="svar")
    wanted = model.State("Beboerne spør og får svar på Facebook", aspect="svar", about=[facebook])
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
        actions=[model.Action("Sette opp vaktliste", owner=leader, due="2027-02-01", closes=[today])],
        goals=[goal, mood],
        indicators=[
            model.Indicator(
                "Andel besvart samme dag",
                goals=[goal],
                targets=[model.Figure(model.Quantity(90, unit="%"), when="2027-12-31")],
            )
        ],
        evaluations=[
            model.Evaluation(
                "Halvårlig gjennomgang",
                of=[goal],
                criteria=["Beboerne sier at de får svar i tide"],
                owner=leader,
            ),
            model.Evaluation(
                "Spørreundersøkelse",
                of=[mood],
                criteria=["Beboerne kaller oss hjelpsomme"],
                threshold=model.Quantity(4, unit="av 5"),
                owner=leader,
            ),
        ],
        roles=[editor, leader],
        responsibilities=[
            model.Responsibility("Daglig oppfølging", accountable=leader, responsible=[editor])
        ],
        audiences=[residents],
        benefits=[model.Benefit("Slipper å stå i telefonkø", audiences=[residents])],
        channels=[facebook, page, absent],
        responses=[
            model.ResponseGuideline(
                "Alle spørsmål får svar",
                by=[editor],
                commitments=[model.Commitment(within=model.Quantity(4, unit="hour"))],
            )
        ],
    )
