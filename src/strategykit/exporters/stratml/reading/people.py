"""Stakeholders: whom a plan is for, and who carries it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from strategykit.model import Audience, Benefit, Role, RoleKind

if TYPE_CHECKING:
    from strategykit.exporters.stratml.reading.tree import Node

__all__ = ["People"]

_KINDS = {"Person": RoleKind.POSITION, "Organization": RoleKind.PARTNER, "Generic_Group": RoleKind.GROUP}


@define
class People:
    """Those who are met in a file, each once, by name."""

    roles: dict[str, Role] = field(factory=dict, init=False)
    audiences: dict[str, Audience] = field(factory=dict, init=False)
    gains: dict[str, dict[str, None]] = field(factory=dict, init=False)
    """The benefits that are told, each with the audiences it is for."""

    def of(self, node: Node) -> tuple[Role | None, list[Audience]]:
        """Give the first who carries something out, and the audiences it is for."""
        owner: Role | None = None
        audiences = []
        for each in node.all("Stakeholder"):
            name = each.words("Name")
            if name is None:
                continue
            if self._gains(each):
                audiences.append(self._audience(name, each))
            else:
                role = self._role(name, each)
                owner = owner or role
        return owner, audiences

    def benefits(self) -> list[Benefit]:
        """Give what the audiences gain."""
        return [Benefit(text, audiences=list(audiences)) for text, audiences in self.gains.items()]

    def _gains(self, node: Node) -> bool:
        kinds = [kind.text for role in node.all("Role") for kind in role.all("RoleType")]
        if kinds:
            return "Beneficiary" in kinds
        return node.attributes.get("StakeholderTypeType") == "Generic_Group"

    def _audience(self, name: str, node: Node) -> Audience:
        about = node.words("Description")
        known = self.audiences.get(name.casefold())
        if known is None or (known.text is None and about):
            known = self.audiences[name.casefold()] = Audience(name, text=about)
        for role in node.all("Role"):
            for gain in filter(str.strip, (role.words("Description") or "").splitlines()):
                self.gains.setdefault(gain, {})[known.id] = None
        return known

    def _role(self, name: str, node: Node) -> Role:
        if name.casefold() not in self.roles:
            kind = _KINDS.get(node.attributes.get("StakeholderTypeType", ""), RoleKind.POSITION)
            told = (role.words("Description") for role in node.all("Role"))
            text = node.words("Description") or next((each for each in told if each), None)
            self.roles[name.casefold()] = Role(name, kind=kind, text=text)
        return self.roles[name.casefold()]
