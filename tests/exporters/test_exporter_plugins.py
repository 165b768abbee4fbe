"""Exporters of others: used by name and by suffix, listed without a look inside, never instead of ours."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from plugging import EXPORTER, Site

import strategykit as sk
from strategykit.cli import main
from strategykit.exporters import plugins
from strategykit.exporters.registry import by_suffix, exporter, list_exporters

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TINY = sk.Strategy("Vår strategi")


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    folder = tmp_path / "site"
    folder.mkdir()
    monkeypatch.syspath_prepend(str(folder))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    modules = set(sys.modules)
    plugins.forget()
    yield Site(folder)
    plugins.forget()
    for module in set(sys.modules) - modules:
        if module.startswith(("acme", "evil")):
            del sys.modules[module]


def theirs(*, load: bool = False) -> dict[tuple[str, str | None], sk.Text | None]:
    return {(i.name, i.distribution): i.unavailable for i in list_exporters(load=load) if i.distribution}


def test_a_plugin_is_used_by_its_name_and_by_its_suffix(site: Site, tmp_path: Path) -> None:
    site.add("docx")
    assert sk.export(TINY, to="docx").data == "a4: Vår strategi".encode()
    assert sk.export(TINY, tmp_path / "s.DOCX", paper="letter").data == "letter: Vår strategi".encode()
    assert (tmp_path / "s.DOCX").read_bytes() == "letter: Vår strategi".encode()


def test_its_options_are_taken_as_an_object_of_their_class(site: Site) -> None:
    site.add("docx")
    options = exporter("docx").options(paper="a5")
    assert sk.export(TINY, to="docx", options=options).data == "a5: Vår strategi".encode()
    with pytest.raises(
        sk.StrategykitError, match=r"'docx' takes options=Options\(…\) or paper by name, not both"
    ):
        sk.export(TINY, "s.docx", options=options, paper="a4")
    with pytest.raises(sk.StrategykitError, match=r"'json' takes options=NoOptions\(…\), not Options"):
        sk.export(TINY, to="json", options=options)


def test_a_plugin_makes_many(site: Site, tmp_path: Path) -> None:
    site.add("docx")
    made = list(sk.export_many([TINY], tmp_path / "out", name="{title}.docx", paper="a5"))
    assert [(each.error, each.target) for each in made] == [
        (None, str(tmp_path / "out" / "var-strategi.docx"))
    ]


def test_a_misspelt_option_and_a_misspelt_name_are_told_the_nearest(site: Site) -> None:
    site.add("docx")
    with pytest.raises(sk.UnknownNameError, match="'docx' has no option 'papr': did you mean 'paper'"):
        sk.export(TINY, "s.docx", papr="a4")
    with pytest.raises(sk.UnknownNameError, match="no exporter 'dcx': did you mean 'docx'"):
        exporter("dcx")


def test_listing_tells_what_its_package_says_and_loads_nothing(site: Site) -> None:
    site.add("docx")
    site.add("rtf", "raise RuntimeError('must not be imported')")
    listed = {info.name: info for info in list_exporters()}
    assert listed["docx"].distribution == "acme-docx 1.2"
    assert listed["docx"].summary.en == "Writes docx"
    assert listed["rtf"].unavailable is None
    assert not {"acme_docx", "acme_rtf"} & set(sys.modules)


def loaded_by(code: str, site: Site) -> set[str]:
    """Give what a process of its own loads for some code."""
    new = "print(json.dumps(sorted(set(sys.modules) - before)))"
    start = f"import sys, json; sys.path.insert(0, {str(site.folder)!r}); before = set(sys.modules)"
    words = [sys.executable, "-c", f"{start}\n{code}\n{new}"]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    return set(json.loads(done.stdout.splitlines()[-1]))


def test_the_command_line_lists_without_loading_and_tells_the_options_of_one_by_loading_it(
    site: Site,
) -> None:
    site.add("docx")
    site.add("rtf")
    inside = {f"strategykit.exporters.{each}" for each in ("base", "info", "options", "plugins", "registry")}

    listed = loaded_by("from strategykit.cli import main; main(['exporters'])", site)
    assert {name for name in listed if name.startswith("strategykit.exporters.")} == inside
    assert not listed & {"acme_docx", "acme_rtf", "cattrs", "jinja2", "pptx", "babel", "yaml"}
    assert not {name for name in listed if name.startswith(("strategykit.story", "strategykit.checks"))}

    told = loaded_by("from strategykit.cli import main; main(['exporters', 'docx'])", site)
    assert "acme_docx" in told
    assert not {name for name in told if name.startswith(("strategykit.exporters.pptx", "acme_rtf"))}


def test_what_is_built_in_asks_nobody_what_is_installed(site: Site, tmp_path: Path) -> None:
    site.add("json", distribution="evil-twin")
    sk.dump(TINY, tmp_path / "s.json")
    words = ["export", str(tmp_path / "s.json"), "-o", str(tmp_path / "t.json"), "--isolated"]
    loaded = loaded_by(f"from strategykit.cli import main; main({words!r})", site)
    assert "importlib.metadata" not in loaded
    assert "strategykit.exporters.plugins" not in loaded
    assert (tmp_path / "t.json").exists()


def test_when_they_are_loaded_a_list_knows_suffixes_and_what_is_broken(site: Site) -> None:
    site.add("docx", suffixes=(".docx", ".dotx"))
    site.add("rtf", "raise RuntimeError('borte')")
    listed = {info.name: info for info in list_exporters(load=True)}
    assert listed["docx"].suffixes == (".docx", ".dotx")
    assert str(listed["rtf"].unavailable) == "RuntimeError: borte"
    assert listed["json"].unavailable is None


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("raise RuntimeError('borte')", "RuntimeError: borte"),
        ("raise SystemExit(3)", "SystemExit: 3"),
        ("def broken(:", "SyntaxError"),
        ("", "AttributeError"),
        ("import no_such_thing", "Install the package that has the module no_such_thing"),
        ("Theirs = 5", "it has no export"),
        (
            EXPORTER.format(cls="Theirs", name="other", suffixes=()),
            "it calls itself 'other' and its entry point",
        ),
        (
            EXPORTER.format(cls="Theirs", name="docx", suffixes=["docx"]),
            r"its suffixes are \['docx'\], not a tuple",
        ),
        (EXPORTER.format(cls="Theirs", name="docx", suffixes=(".DOCX",)), "in small letters"),
        (
            EXPORTER.replace("frozen(", "define(").replace("import frozen", "import define"),
            "no frozen attrs class",
        ),
        (EXPORTER.replace("paper: str", "paper: list[str]"), r"paper is list\[str\], not bool, int"),
        (EXPORTER.replace(' = "a4"', ""), "missing 1 required keyword-only argument: 'paper'"),
        (
            EXPORTER.replace("paper: str", "language: str"),
            "an option 'language', which is a word of export itself",
        ),
    ],
)
def test_a_broken_plugin_says_why_and_whose_it_is_and_stops_nothing(site: Site, code: str, why: str) -> None:
    if "{cls}" in code:
        code = code.format(cls="Theirs", name="docx", suffixes=(".docx",))
    site.add("docx", code)
    site.add("odt")
    with pytest.raises(sk.StrategykitError, match=why) as broken:
        exporter("docx")
    assert str(broken.value).startswith("the exporter 'docx' (acme-docx 1.2) is unavailable: ")
    assert str(pickle.loads(pickle.dumps(broken.value))) == str(broken.value)  # noqa: S301 - our own
    assert theirs(load=True)["odt", "acme-odt 1.2"] is None
    assert exporter("json").name == "json"
    with pytest.raises(
        sk.UnknownNameError, match=r"writes '.docx' files: .*\.odt; the exporter 'docx' \(acme-docx"
    ):
        by_suffix(".docx")
    assert by_suffix(".odt").name == "odt"


def test_a_plugin_whose_module_is_gone_is_known_without_loading_anything(site: Site) -> None:
    site.add("docx", target="acme_gone.inner:Theirs")
    assert str(theirs()["docx", "acme-docx 1.2"]) == "there is no module acme_gone"


def test_what_a_plugin_needs_and_has_not_is_told_with_what_to_install(site: Site) -> None:
    needs = ("no-such-thing>=1.1", "attrs", "strategykit>=99", "other; extra == 'x'")
    site.add("docx", "import no_such_thing", requires=needs)
    said = "it needs no-such-thing>=1.1, not installed: pip install 'no-such-thing>=1.1'"
    assert str(theirs()["docx", "acme-docx 1.2"]) == said
    assert "acme_docx" not in sys.modules
    with pytest.raises(sk.StrategykitError, match=said):
        exporter("docx")


def test_what_it_needs_only_while_it_writes_is_told_likewise(site: Site) -> None:
    code = EXPORTER.format(cls="Theirs", name="docx", suffixes=(".docx",))
    site.add("docx", code.replace("text = f", "import no_such_thing; text = f"), requires=("no-such-thing",))
    with pytest.raises(
        sk.StrategykitError, match=r"'docx' \(acme-docx 1.2\) failed: it needs no-such-thing, not"
    ):
        sk.export(TINY, to="docx")


@pytest.mark.parametrize(
    ("instead", "why"),
    [
        ("text = 1 / 0", "failed: ZeroDivisionError: division by zero"),
        ("return 5", "export gave int, not Export"),
    ],
)
def test_one_that_fails_while_it_writes_is_named(site: Site, instead: str, why: str) -> None:
    code = EXPORTER.format(cls="Theirs", name="docx", suffixes=(".docx",))
    first = next(line for line in code.splitlines() if "text = f" in line)
    site.add("docx", code.replace(first.strip(), instead))
    with pytest.raises(sk.StrategykitError, match=why) as failed:
        sk.export(TINY, to="docx")
    assert "'docx' (acme-docx 1.2)" in str(failed.value)
    assert failed.value.__cause__ is not None


@pytest.mark.parametrize("name", ["json", "pptx"])
def test_a_built_in_name_is_never_shadowed_and_the_list_says_who_tried(site: Site, name: str) -> None:
    site.add(name, distribution="evil-twin", suffixes=(".json", ".pptx"))
    assert type(exporter(name)).__module__.startswith("strategykit.")
    assert by_suffix(f".{name}").name == name
    assert "belongs to a built-in exporter" in str(theirs()[name, "evil-twin 1.2"])
    assert [info.name for info in list_exporters()].count(name) == 2


def test_a_built_in_suffix_is_never_taken(site: Site) -> None:
    site.add("better", suffixes=(".json", ".better"))
    assert by_suffix(".json").name == "json"
    assert by_suffix(".better").name == "better"


def test_of_two_with_one_name_the_first_distribution_has_it(site: Site) -> None:
    site.add("docx", distribution="evil-docx")
    site.add("docx", distribution="acme-docx")
    assert theirs()["docx", "acme-docx 1.2"] is None
    assert str(theirs()["docx", "evil-docx 1.2"]) == "the name docx is taken by acme-docx 1.2"
    assert type(exporter("docx")).__module__ == "acme_docx"


def test_of_two_for_one_suffix_the_one_called_like_it_comes_first(site: Site) -> None:
    site.add("aaa", suffixes=(".docx",))
    site.add("docx")
    site.add("zzz", suffixes=(".docx", ".zzz"))
    assert by_suffix(".docx").name == "docx"
    assert by_suffix(".zzz").name == "zzz"


def test_the_command_line_lists_tells_and_refuses(site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    site.add("docx")
    site.add("rtf", "raise RuntimeError('borte')")
    site.add("json", distribution="evil-twin")
    assert main(["exporters"]) == 0
    listed = capsys.readouterr().out
    assert "Writes docx (acme-docx 1.2)" in listed
    assert "With `--load` the plugins are loaded too" in listed
    assert (
        "unavailable: the name json belongs to a built-in exporter, which cannot be replaced (evil-twin"
        in listed
    )
    assert main(["exporters", "--load", "--lang", "nb"]) == 0
    assert "kan ikke brukes: RuntimeError: borte (acme-rtf 1.2)" in capsys.readouterr().out
    assert main(["exporters", "docx"]) == 0
    told = capsys.readouterr().out.splitlines()
    assert told[:2] == ["docx  .docx", "Writes docx (acme-docx 1.2)"]
    assert told[-1].split(maxsplit=4) == ["paper", "a", "text", "a4", "The size of the paper."]
    assert main(["exporters", "rtf"]) == 2
    assert "'rtf' (acme-rtf 1.2) is unavailable: RuntimeError: borte" in capsys.readouterr().err
