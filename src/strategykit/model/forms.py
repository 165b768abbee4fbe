"""What some texts have to look like, whatever they say: constructors, loader and schema hold them to it."""

from __future__ import annotations

import re

from strategykit.findings import Text
from strategykit.records import field, frozen

__all__ = ["DAY_OF_YEAR", "LANGUAGE_TAG", "NAME", "Form"]


@frozen(kw_only=True)
class Form:
    """A form of texts.

    Examples:
        >>> LANGUAGE_TAG.fits("nb-NO"), LANGUAGE_TAG.fits("norsk (bokmål)"), NAME.fits(" ")
        (True, False, False)
    """

    pattern: str = field()
    """A regular expression that is found in every text of the form, in the words of Python and JavaScript."""
    expected: Text = field()
    """What a text of this form is called."""

    def fits(self, text: str) -> bool:
        """Tell whether a text has the form."""
        return re.search(self.pattern, text) is not None


NAME = Form(
    pattern=r"[^\s\u00ad\u200b-\u200f\u2060\ufeff]",
    expected=Text(nb="en tekst som ikke er tom", en="a text that is not empty"),
)
"""What names a thing: an empty name is none, just as a missing one."""

LANGUAGE_TAG = Form(
    pattern=r"^([A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*|x(-[A-Za-z0-9]{1,8})+)(?![\s\S])",
    expected=Text(nb="en språkkode, som nb, nn eller en-GB", en="a language tag, such as nb, nn or en-GB"),
)
"""A tag of BCP 47, by its shape. Whether a language of that name exists is not ours to say, but those of
more than three letters exist on paper alone, and “norsk” would be one."""

DAY_OF_YEAR = Form(
    pattern=r"^--((0[1-9]|1[0-2])-(0[1-9]|[12][0-9])|(0[13-9]|1[0-2])-30|(0[13578]|1[02])-31)(?![\s\S])",
    expected=Text(nb="en dag uten år, som --06-30", en="a day without a year, such as --06-30"),
)
"""The `gMonthDay` of XML Schema: a day of a year that nobody has named."""
