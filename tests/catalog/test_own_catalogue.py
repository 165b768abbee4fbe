"""A file of one's own is added to the catalogue, and what is wrong with it is told at its line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from strategykit import catalog
from strategykit.catalog.loading import CODES
from strategykit.errors import LoadError, UnknownNameError
from strategykit.files import problems

if TYPE_CHECKING:
    from pathlib import Path

OWN = """\
[[platform]]
name = "Workplace"
status = "closed"
since = "2026-06-01"
hosts = ["workplace.com"]
as_of = 2025-01-01

[[limit]]
platform = "Workplace"
surface = "post"
most = 900
rule = "graphemes"

[[limit]]
platform = "Mastodon"
surface = "post"
most = 5000
rule = "mastodon"
note = "Our own server."

[[metric]]
id = "loans"
name = { nb = "Lån", en = "Loans" }
definition = "Books lent."
level = "outcome"
direction = "up"
aliases = ["utlån"]

[[metric.offers]]
platform = "Facebook"
name = "loans"

[[message]]
id = "loan"
name = { nb = "utlån", en = "loan" }
means = { nb = "Noen vil låne.", en = "Somebody wants to borrow." }

[[threshold]]
id = "sentence-words"
value = 15
unit = "words"
means = "Our own rule."
"""


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "own.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_an_own_file_is_added_to_what_is_there(tmp_path: Path) -> None:
    own = catalog.load(written(tmp_path, OWN))
    found = own.platform("workplace.com")
    assert found is not None
    assert (found.name, found.status, found.as_of) == ("Workplace", catalog.Status.CLOSED, "2025-01-01")
    assert own.platform("Twitter") == catalog.platform("X")
    metric = own.metric("Utlån")
    assert metric is not None
    assert (metric.id, metric.definition.nb, metric.offers[0].platform) == (
        "loans",
        "Books lent.",
        "Facebook",
    )
    message = own.message("Utlån")
    assert message is not None
    assert message.id == "loan"
    assert [each.most for each in own.limits_of("Workplace")] == [900]


def test_an_entry_that_is_there_is_replaced_and_the_built_in_one_stays(tmp_path: Path) -> None:
    own = catalog.load(written(tmp_path, OWN))
    assert [each.most for each in own.limits_of("Mastodon")] == [5000]
    assert own.threshold("sentence-words").value == 15
    assert [each.most for each in catalog.built_in().limits_of("Mastodon")] == [500]
    assert catalog.built_in().threshold("sentence-words").value == 25
    assert len(own.metrics) == len(catalog.metrics()) + 1


def test_files_may_be_added_one_after_the_other(tmp_path: Path) -> None:
    first = catalog.load(written(tmp_path, OWN))
    second = catalog.load(written(tmp_path, '[[platform]]\nname = "Kahoot"\n'), first)
    assert second.platform("Workplace") is not None
    assert second.platform("Kahoot") is not None


@pytest.mark.parametrize(
    ("text", "line", "name", "words"),
    [
        ('[[metrics]]\nid = "a"\n', 1, "key-unknown", ["[[metrics]]", "[[metric]]"]),
        ('metric = "a"\n', 1, "key-unknown", ["[[metric]]"]),
        ('[[platform]]\nname = "A"\n\n[[platform]]\n\nnmae = "B"\n', 6, "key-unknown", ["nmae", "name"]),
        ('[[platform]]\nname = "A"\n[[platform]]\nhosts = []\n', 3, "key-missing", ["name"]),
        ("[[platform]]\nname = 5\n", 2, "type-wrong", ["name", "a text"]),
        ('[[platform]]\nname = " "\n', 2, "type-wrong", ["name", "a text"]),
        ('[[platform]]\nname = "A"\nhosts = "a.no"\n', 3, "type-wrong", ["hosts", "a list"]),
        ('[[platform]]\nname = "A"\nhosts = [1]\n', 3, "type-wrong", ["hosts", "a text"]),
        ('[[platform]]\nname = "A"\nstatus = "clsed"\n', 3, "value-unknown", ["clsed", "closed"]),
        ('[[platform]]\nname = "A"\nstatus = ["closed"]\n', 3, "value-unknown", ["open, renamed, closed"]),
        (
            '[[limit]]\nplatform = "X"\nsurface = "post"\nmost = "280"\n',
            4,
            "type-wrong",
            ["most", "a whole number"],
        ),
        ('[[limit]]\nplatform = "X"\nsurface = "post"\nmost = true\n', 4, "type-wrong", ["most"]),
        (
            '[[limit]]\nsurface = "post"\nplatform = "Twitter"\nmost = 280\n',
            3,
            "value-unknown",
            ["Twitter", "Did you mean X?"],
        ),
        (
            '[[limit]]\nplatform = "X"\nsurface = "post"\nmost = 280\nrule = "weighed"\n',
            5,
            "value-unknown",
            ["rule", "graphemes"],
        ),
        (
            '[[metric]]\nid = "a"\nname = {nb = "A"}\ndefinition = "A."\n',
            3,
            "type-wrong",
            ["name", "one for “nb” and one for “en”"],
        ),
        (
            '[[metric]]\nid = "a"\nname = "A"\ndefinition = "A."\ndirection = "upp"\n',
            5,
            "value-unknown",
            ["direction", "Did you mean up?"],
        ),
        (
            '[[metric]]\nid = "a"\nname = "A"\ndefinition = "A."\nvanity = "yes"\n',
            5,
            "type-wrong",
            ["vanity", "true or false"],
        ),
        (
            '[[metric]]\nid = "a"\nname = "A"\ndefinition = "A."\n[[metric.offers]]\nplatfrom = "X"\n',
            6,
            "key-unknown",
            ["platfrom", "platform"],
        ),
        ('[[platform]]\nname = "A\n', 2, "syntax-invalid", ["TOML"]),
    ],
)
def test_what_is_wrong_is_told_at_its_line(
    tmp_path: Path, text: str, line: int, name: str, words: list[str]
) -> None:
    path = written(tmp_path, text)
    with pytest.raises(LoadError) as caught:
        catalog.load(path)
    (finding,) = [each for each in caught.value.findings if (each.line, each.name) == (line, name)]
    assert finding.file == str(path)
    assert [word for word in words if word not in finding.message.en] == []
    assert finding.message.nb != finding.message.en


def test_every_problem_of_a_file_is_told(tmp_path: Path) -> None:
    text = '[[platform]]\nnmae = "A"\nhosts = 5\n\n[[limit]]\nmost = 1\n'
    with pytest.raises(LoadError) as caught:
        catalog.load(written(tmp_path, text))
    assert [(each.line, each.name) for each in caught.value.findings] == [
        (1, "key-missing"),
        (2, "key-unknown"),
        (3, "type-wrong"),
        (5, "key-missing"),
        (5, "key-missing"),
    ]


@pytest.mark.parametrize("content", [None, b"\xff\xfe"])
def test_a_file_that_cannot_be_read_says_so(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "own.toml"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(LoadError, match="cannot be read"):
        catalog.load(path)


def test_the_codes_are_those_of_a_strategy_file() -> None:
    assert CODES.items() <= problems.CODES.items()


def test_an_unknown_threshold_is_answered_with_the_nearest() -> None:
    with pytest.raises(UnknownNameError, match="did you mean sentence-words"):
        catalog.built_in().threshold("sentence-word")
