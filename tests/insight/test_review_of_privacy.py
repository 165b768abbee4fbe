"""What a review says of personal data in a text: numbers, addresses, and asking for such in the open."""

from __future__ import annotations

import pytest

import strategykit as sk
from strategykit.insight.review.numbers import is_account_number, is_national_id

EMPTY = sk.Strategy("S")


def names(text: str, strategy: sk.Strategy = EMPTY, **about: str) -> list[str]:
    return [finding.name for finding in sk.review(strategy, text, **about)]  # type: ignore[arg-type]


# Made by the arithmetic of the register for the tests of this library; 31129956715 is the published example.
@pytest.mark.parametrize(
    ("digits", "valid"),
    [
        ("31129956715", True),
        ("31129956714", False),
        ("31139956715", False),
        ("00000000000", False),
        ("11111111111", False),
        ("3112995671", False),
    ],
)
def test_a_national_identity_number_is_told_by_its_arithmetic(digits: str, *, valid: bool) -> None:
    assert is_national_id(digits) is valid


def numbered(first: str) -> str:
    """Add the control digits of the register, or find the next number that has some."""
    for individual in range(int(first[6:9]), 1000):
        digits = f"{first[:6]}{individual:03}"
        for weights in ((3, 7, 6, 1, 8, 9, 4, 5, 2), (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)):
            digits += str(
                -sum(int(each) * weight for each, weight in zip(digits, weights, strict=False)) % 11
            )
        if len(digits) == 11:
            return digits
    raise AssertionError(first)


@pytest.mark.parametrize(
    "first",
    ["010150100", "290200500", "010139950", "710150100", "018150100", "014150100", "010154500"],
    ids=["1950", "leap day 2000", "2039", "D number", "test number", "test number 40", "1854"],
)
def test_every_kind_of_national_identity_number_is_known(first: str) -> None:
    assert is_national_id(numbered(first))


@pytest.mark.parametrize(
    "first", ["290201500", "320150100", "011350100"], ids=["no leap day", "32", "month 13"]
)
def test_a_day_that_is_none_is_no_birthday(first: str) -> None:
    assert not is_national_id(numbered(first))


def test_every_slip_of_one_digit_is_caught() -> None:
    good = "31129956715"
    for place in range(11):
        for digit in set("0123456789") - {good[place]}:
            assert not is_national_id(good[:place] + digit + good[place + 1 :])


def test_an_account_number_is_told_by_its_arithmetic() -> None:
    assert is_account_number("12345678903")
    assert not is_account_number("12345678913")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Fnr. 31129956715", ["national-id"]),
        ("(311299 56715)", ["national-id"]),
        ("31 12 99 56715", ["national-id"]),
        ("311299\u00a056715", ["national-id"]),
        ("311299-56715", ["national-id"]),
        ("311299.56715", ["national-id"]),
        ("311299–56715", ["national-id"]),
        ("311299/56715", ["national-id"]),
        ("311299  56715", ["national-id"]),
        ("311299 - 56715", ["national-id"]),
        ("311299 567 15", ["national-id"]),
        ("31.12.99 56715", ["national-id"]),
        ("31.12.99.56715", ["national-id"]),
        ("31.12.1999-56715", ["national-id"]),
        ("31/12-99 56715", ["national-id"]),
        ("\uff13\uff11\uff11\uff12\uff19\uff19\uff15\uff16\uff17\uff11\uff15", ["national-id"]),
        ("311299\u200b56715", ["national-id"]),
        ("31\u200b12\u2060995671\u00ad5", ["national-id"]),
        ("fnr.311299 56715", ["national-id"]),
        ("Konto 1234\u200b.56.78903", ["account-number"]),
        ("311299-56714", []),
        ("31.12.99 56714", []),
        ("31.12.1999 12345", []),
        ("1311299-56715", []),
        ("311299-567150", []),
        ("1.311299-56715", []),
        ("311299\n56715", []),
        ("Møtet 31.12.1999 kl. 10.00–11.30", []),
        ("31129956714", []),
        ("131129956715", []),
        ("Konto 1234.56.78903", ["account-number"]),
        ("Konto 1234 56 78903", ["account-number"]),
        ("Konto 1234.56.78904", []),
        ("Ring 45 12 34 56", ["phone-number"]),
        ("Ring 451 23 456.", ["phone-number"]),
        ("Ring 45123456", ["phone-number"]),
        ("Tlf.nr. 45 12 34 56", ["phone-number"]),
        ("Ring nummer 45 12 34 56", ["phone-number"]),
        ("Sak nr. 45123456", []),
        ("Ring +47 45 12 34 56", ["phone-number"]),
        ("Ring 0047 45123456", ["phone-number"]),
        ("Call +46 70 123 45 67", ["phone-number"]),
        ("Ring 800 33 166 eller 116 117 eller 112", []),
        ("Ring 02800", []),
        ("Saksnummer 20234567", []),
        ("Ref. 45123456", []),
        ("Org.nr. 912 345 678", []),
        ("Fra 20270630", []),
        ("kr 45 000 000 eller 45000000 kroner", []),
        ("kr 45123456", []),
        ("45 123 456 mennesker", []),
        ("45 12 34 56 78 90", []),
        ("45123456,5", []),
        ("Skriv til kari.nordmann@banken.example", ["email-address"]),
        ("Skriv til post@banken.example", []),
        ("https://banken.example/?id=45123456", []),
    ],
)
def test_personal_data_is_told_from_other_numbers(text: str, found: list[str]) -> None:
    assert names(text) == found


def test_a_remark_never_repeats_what_it_found() -> None:
    text = "31129956715, 45 12 34 56, 1234.56.78903 og kari@banken.example"
    report = sk.review(EMPTY, text)
    assert len(report) == 4
    told = str(report.to_dict(language="nb")) + str(report.to_dict(language="en"))
    assert not [each for each in ("31129956715", "45 12", "78903", "kari@") if each in told]


def test_what_the_strategy_hands_out_may_be_written_but_not_how_persons_are_reached() -> None:
    strategy = sk.Strategy(
        "S",
        channels=[sk.Channel("Telefon", links=[sk.Link("tel:+4722112233", kind="phone")])],
        templates=[sk.Template("T", texts=["Skriv til anne@banken.example"])],
        roles=[
            sk.Role("R", holders=[sk.Person("Kari", links=[sk.Link("kari@banken.example", kind="email")])]),
        ],
    )
    assert names("Ring 22 11 22 33 eller skriv til anne@banken.example", strategy) == []
    assert names("Skriv til kari@banken.example", strategy) == ["email-address"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Send oss fødselsnummeret ditt her.", True),
        ("Skriv saksnummeret ditt i kommentarfeltet.", True),
        ("Post your account number below.", True),
        ("Hva er fødselsnummeret ditt?", True),
        ("Hva er ditt fødselsnummer?", True),
        ("Kan du sende oss fødselsnummeret ditt?", True),
        ("Kan du være så snill å sende oss fødselsnummeret ditt?", True),
        ("Du kan sende oss fødselsnummeret ditt her.", True),
        ("Kan du sende personnummer?", True),
        ("Kan dere bekrefte kontonummeret?", True),
        ("Kva er personnummeret ditt?", True),
        ("Hvilket kontonummer har du?", True),
        ("Kva kontonummer brukar du?", True),
        ("Vi ber deg om å sende oss kontonummeret ditt.", True),
        ("Hvilket kontonummer har kommunen?", False),
        ("Kan du gje oss kontonummeret ditt?", True),
        ("What is your social security number?", True),
        ("What’s your full account number?", True),
        ("Could you send us your account number?", True),
        ("Can you please confirm your date of birth?", True),
        ("Hva er et fødselsnummer?", False),
        ("Hva er forskjellen på fødselsnummer og personnummer?", False),
        ("Hva er lurt å gjøre når noen har passordet ditt?", False),
        ("Hva er kontonummeret vårt?", False),
        ("Har du glemt passordet ditt?", False),
        ("Vi kan sende deg et nytt passord.", False),
        ("Du kan sende søknaden med BankID.", False),
        ("Send søknaden med BankID.", False),
        ("Kan du sende oss et bilde?", False),
        ("What is a social security number?", False),
        ("Have you forgotten your password?", False),
        ("Ikke send fødselsnummeret ditt her.", False),
        ("Never share your password here.", False),
        ("Fødselsnummeret står på kortet.", False),
        ("Send oss et bilde.", False),
        ("Du trenger fødselsnummeret ditt når du søker.", False),
        ("Logg inn på Min side og skriv saksnummeret ditt.", False),
    ],
)
def test_asking_for_personal_data_in_the_open_is_found(text: str, *, found: bool) -> None:
    assert names(text) == (["asks-for-personal-data"] if found else [])


def test_the_rule_about_privacy_is_named_and_adds_its_own_words() -> None:
    strategy = sk.Strategy("S", guidelines=[sk.Guideline("Vern folk", kind="privacy", items=["inntekt"])])
    (found,) = sk.review(strategy, "Skriv inntekten din her.")
    assert (found.name, found.path) == ("asks-for-personal-data", "guidelines[0]")
    assert found.hint is not None
    assert "«Vern folk»" in found.hint.nb
