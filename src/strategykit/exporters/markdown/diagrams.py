"""Drawings as Mermaid; what they show stands in words under them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategykit.story.blocks import Flow, Timeline, Tree, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.story.blocks import Branch, Line

__all__ = ["mermaid"]

_UNSAFE = re.compile(r"[^\w\s.,()%/–-]|_")
_UNSAFE_TASK = re.compile(r"[^\w\s.()%/–-]|_")
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


def mermaid(block: Tree | Flow | Timeline) -> str:
    r"""Give a drawing as a Mermaid fence.

    Examples:
        >>> from strategykit.story.blocks import Branch
        >>> print(mermaid(Tree([Branch("S", under=(Branch("A", under=(Branch("B"),)),))])))
        ```mermaid
        flowchart LR
            n0["S"]
            n1["A"]
            n0 --> n1
            n2["B"]
            n1 --> n2
        ```
    """
    if isinstance(block, Tree):
        head, lines = "flowchart LR", list(_tree(block))
    elif isinstance(block, Flow):
        head, lines = "flowchart TD", list(_flow(block))
    else:
        head, lines = "gantt", list(_gantt(block))
    body = "\n".join(f"    {each}" for each in lines)
    return f"```mermaid\n{head}\n{body}\n```"


def _label(line: Line, unsafe: re.Pattern[str] = _UNSAFE) -> str:
    # Mermaid reads marks, quotes and HTML in its labels; character codes it only shows.
    words = _UNPRINTABLE.sub("\N{REPLACEMENT CHARACTER}", " ".join(plain(line).split()))
    return unsafe.sub(lambda found: f"#{ord(found[0])};", words) or " "


def _tree(tree: Tree) -> Iterator[str]:
    waiting: list[tuple[Branch, int | None]] = [(root, None) for root in reversed(tree.roots)]
    number = 0
    while waiting:
        branch, above = waiting.pop()
        box = '(["{}"])' if branch.kind == "indicator" else '["{}"]'
        yield f"n{number}{box.format(_label(branch.line))}"
        if above is not None:
            yield f"n{above} --> n{number}"
        waiting += [(each, number) for each in reversed(branch.under)]
        number += 1


def _flow(flow: Flow) -> Iterator[str]:
    ends = len(flow.questions)
    for number, question in enumerate(flow.questions):
        yield f'n{number}{{"{_label(question.text)}"}}'
        for way in question.ways:
            to = way.question
            if to is None:
                to = ends
                ends += 1
                yield f'n{to}["{_label(way.to)}"]'
            yield f'n{number} -->|"{_label(way.word)}"| n{to}'


def _gantt(timeline: Timeline) -> Iterator[str]:
    yield "dateFormat YYYY-MM-DD"
    for each in timeline.stretches:
        # A colon, a comma or a hash would end the name of a task.
        name = _label(each.name, _UNSAFE_TASK).replace("#", "").replace(";", "")
        mark = "milestone, " if each.start is None else ""
        yield f"{name} :{mark}{each.start or each.end}, {each.end}"
