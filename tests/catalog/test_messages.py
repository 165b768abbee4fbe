"""Classes of messages are found by what people call them, and every one is told apart."""

from __future__ import annotations

import pytest

from strategykit.catalog.messages import enquiry_kinds, message_class, message_classes
from strategykit.story.wording import LANGUAGES, wording_for

ALL = (*message_classes(), *enquiry_kinds())


@pytest.mark.parametrize(
    ("written", "id_"),
    [
        ("question", "question"),
        ("Spørsmål", "question"),
        ("personal_data", "personal_data"),
        ("personal data", "personal_data"),
        ("Personopplysninger", "personal_data"),
        ("misfornøyd kunde", "dissatisfied"),
        ("hets", "troll"),
        ("presse", "press"),
        ("KRISE", "crisis"),
    ],
)
def test_a_class_is_found_by_what_it_is_called(written: str, id_: str) -> None:
    found = message_class(written)
    assert found is not None
    assert found.id == id_


@pytest.mark.parametrize("written", ["", " ", "gave", "quest", "_"])
def test_what_is_no_class_is_not_taken_for_one(written: str) -> None:
    assert message_class(written) is None


def test_no_name_means_two_classes() -> None:
    names = [
        (name.casefold(), each.id)
        for each in ALL
        for name in {each.id, each.name.nb, each.name.en, *each.aliases}
    ]
    by_name = {name: {id_ for other, id_ in names if other == name} for name, _ in names}
    assert {name: ids for name, ids in by_name.items() if len(ids) > 1} == {}


def test_the_ten_classes_and_five_enquiries_are_all_explained_in_both_languages() -> None:
    assert (len(message_classes()), len(enquiry_kinds())) == (10, 5)
    for each in ALL:
        assert each.means.nb.endswith(".")
        assert each.means.en.endswith(".")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_story_has_a_word_for_every_class(language: str) -> None:
    wording = wording_for(language)
    assert [each.id for each in ALL if not wording.knows(f"message.{each.id}")] == []
