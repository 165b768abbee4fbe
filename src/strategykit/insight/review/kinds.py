"""What a review can remark: the name, code and severity of each remark."""

from __future__ import annotations

from strategykit.findings import Severity
from strategykit.records import frozen

__all__ = ["KINDS", "Kind"]


@frozen
class Kind:
    """One kind of remark."""

    name: str
    """Its identity, such as `phrase-to-avoid`; never reused."""
    code: str
    """A second handle, such as `RV101`; never reused."""
    severity: Severity
    """How much it matters, where the rule it breaks says nothing else."""


_E, _W, _I = Severity.ERROR, Severity.WARNING, Severity.INFO

KINDS = {
    kind.name: kind
    for kind in (
        Kind("text-empty", "RV001", _E),
        Kind("slot-unfilled", "RV002", _E),
        Kind("phrase-to-avoid", "RV101", _W),
        Kind("phrase-nearly-avoided", "RV102", _I),
        Kind("limit-passed", "RV103", _W),
        Kind("act-to-check", "RV104", _I),
        Kind("theme-to-avoid", "RV105", _W),
        Kind("channel-not-used", "RV106", _W),
        Kind("message-not-answered", "RV107", _E),
        Kind("tone-reminder", "RV108", _I),
        Kind("steps-reminder", "RV109", _I),
        Kind("message-without-rule", "RV110", _I),
        Kind("language-not-used", "RV111", _I),
        Kind("limit-unread", "RV112", _I),
        Kind("too-long", "RV201", _E),
        Kind("too-many-hashtags", "RV202", _W),
        Kind("too-many-links", "RV203", _W),
        Kind("sentence-long", "RV301", _W),
        Kind("hard-to-read", "RV302", _W),
        Kind("shouting", "RV303", _W),
        Kind("hashtag-case", "RV401", _I),
        Kind("image-without-text", "RV402", _I),
        Kind("national-id", "RV501", _E),
        Kind("account-number", "RV502", _W),
        Kind("phone-number", "RV503", _W),
        Kind("email-address", "RV504", _W),
        Kind("asks-for-personal-data", "RV505", _W),
        Kind("disclosure-missing", "RV601", _W),
        Kind("link-malformed", "RV701", _E),
        Kind("link-insecure", "RV702", _I),
        Kind("link-shortened", "RV703", _I),
        Kind("link-tracking", "RV704", _I),
    )
}
"""Every kind of remark, by its name. Neither name nor code is ever reused."""
