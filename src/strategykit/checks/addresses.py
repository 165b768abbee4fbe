"""Whether an address is well formed, and how it was probably meant."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import frozen

from strategykit.model import LinkKind

if TYPE_CHECKING:
    from strategykit.model import Link

__all__ = ["Fault", "fault_of"]

_FILES = {LinkKind.IMAGE, LinkKind.VIDEO, LinkKind.SLIDES}
_MEDIA = re.compile(r"[\w./ -]+\.(?:png|jpe?g|gif|svg|webp|avif|mp4|mov|webm|pptx?|odp|pdf)", re.IGNORECASE)

# A link is judged by what a browser would take: letters of any script, but no white space, no
# quotation marks or angle brackets around it, and a percent sign only before two hex digits.
_WEB = re.compile(
    r"""(?:https?|ftp)://
        (?:[^\s/?\#@<>"«»“”„\\]+@)?
        (?P<host>\[[0-9a-f:.]+\]|[^\s/?\#@:<>"«»“”„\\\[\]]+)
        (?::\d{1,5})?
        (?:[/?\#](?:[^\s<>"«»“”„\\%]|%[0-9a-f]{2})*)?""",
    re.IGNORECASE | re.VERBOSE,
)
_ALMOST_HTTP = re.compile(r"[htp]{2,6}(?P<secure>s?)(?:[:;.,]?\s*[/\\]{1,3}|[:;]\s*)\s*", re.IGNORECASE)
_OTHER_SCHEME = re.compile(r"[a-z][a-z0-9+-]+:[^\s<>]+", re.IGNORECASE)
_EMAIL = re.compile(r"""(?:mailto:)?[^\s@<>"«»,;:]+@(?P<host>[^\s@?]+)(?:\?\S*)?""", re.IGNORECASE)
_HASHTAG = re.compile(r"#?\w+")
_SHORTEST_NUMBER = 3


@frozen
class Fault:
    """An address that is not well formed."""

    better: str | None = None
    """How it was probably meant; None where nobody can tell."""


def fault_of(link: Link) -> Fault | None:
    """Judge a link by the grammar of its kind.

    Examples:
        >>> from strategykit.model import Link
        >>> fault_of(Link("http//prezi.com/x")).better
        'http://prezi.com/x'
        >>> fault_of(Link("https://no.wikipedia.org/wiki/Bostøtte")) is None
        True
    """
    if _is_fine(link.url, link.kind):
        return None
    better = _mended(link.url, link.kind)
    return Fault(better if better is not None and _is_fine(better, link.kind) else None)


def _is_fine(url: str, kind: LinkKind) -> bool:
    if kind is LinkKind.EMAIL or (kind is LinkKind.LIST and "@" in url):
        return _is_email(url)
    if kind is LinkKind.PHONE:
        return sum(map(str.isdigit, url)) >= _SHORTEST_NUMBER
    if kind is LinkKind.HANDLE:
        return bool(url) and not any(map(str.isspace, url))
    if kind is LinkKind.HASHTAG:
        return bool(_HASHTAG.fullmatch(url))
    if kind in _FILES and _MEDIA.fullmatch(url) and not _begins_with_host(url):
        return True
    return _is_web(url) or _is_other(url)


def _is_web(url: str) -> bool:
    match = _WEB.fullmatch(url)
    return match is not None and _is_host(match["host"]) and url == _without_tail(url)


def _is_other(url: str) -> bool:
    # tel:, mailto:, data: and an app's own schemes are left to those who know them.
    return bool(_OTHER_SCHEME.fullmatch(url)) and not _ALMOST_HTTP.match(url) and not url[:1].isupper()


def _is_email(text: str) -> bool:
    match = _EMAIL.fullmatch(text)
    return match is not None and "." in match["host"] and _is_host(match["host"])


def _is_host(host: str) -> bool:
    if host.startswith("["):
        return True
    labels = host.removesuffix(".").split(".")
    return all(
        label
        and label[0] != "-"
        and label[-1] != "-"
        and all(char.isalnum() or char in "-_" for char in label)
        for label in labels
    )


def _begins_with_host(url: str) -> bool:
    return url.lower().startswith("www.")


def _without_tail(url: str) -> str:
    # Punctuation of the sentence around it; a closing bracket may be the link's own.
    while url and (url[-1] in ".,;:" or (url[-1] == ")" and url.count(")") > url.count("("))):
        url = url[:-1]
    return url


def _mended(url: str, kind: LinkKind) -> str | None:
    text = _without_tail(_without_tail(url.strip()).strip("\"'<>«»“”„ "))
    if kind in {LinkKind.EMAIL, LinkKind.HASHTAG, LinkKind.HANDLE}:
        return "".join(text.split())
    scheme = None
    while match := _ALMOST_HTTP.match(text):
        scheme = "https" if match["secure"] else "http"
        text = text[match.end() :]
    parts = re.match(r"([^/?#\\]*)(.*)", text.lstrip(":/\\ "), re.DOTALL)
    host, rest = parts.groups() if parts else ("", "")
    host = re.sub(r"\s*[.,]+\s*", ".", host.strip())
    if scheme is None and "." not in host:
        return None
    rest = re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", re.sub(r"\s+", "%20", rest.replace("\\", "/")))
    return f"{scheme or 'https'}://{host}{rest}"
