"""What a finding is known by again after the file has changed around it."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from strategykit.findings import Finding

__all__ = ["fingerprints"]

_NUMBER = re.compile(r"\d+")


def fingerprints(findings: Iterable[Finding]) -> Iterator[str]:
    """Give a fingerprint for each finding of a file.

    It is made of the check, the kind of place and the words of the message, which name the thing. Lines and
    positions in lists shift when something is put in above, and counted days grow: numbers are left out. Of
    findings that are alike, each has its number.

    Args:
        findings: Those of one file, in their order.
    """
    met: Counter[str] = Counter()
    for finding in findings:
        fields = ".".join(part for part in finding.at if isinstance(part, str))
        words = _NUMBER.sub("#", finding.message.en)
        told = f"{finding.code}\n{fields}\n{words}"
        known = hashlib.sha256(told.encode(errors="backslashreplace")).hexdigest()[:16]
        met[known] += 1
        yield f"{known}:{met[known]}"
