"""Customs: what a letter after an interview looks like in a country."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from afterword.debrief.case import Case
from afterword.debrief.country import place_of
from afterword.kernel.catalogues import Catalogue
from afterword.kernel.items import Item


@dataclass(frozen=True, kw_only=True)
class Custom(Item):
    """The custom of one country, in a letter written in English.

    `code` is the country's in ISO 3166. `calls` says how somebody is greeted for whom the talk used no name at all.
    `post` is the word for a post. `colon` says that a formal greeting ends in a colon. `closings` are those that
    differ from the voice's own, each behind the voice's name. `thanks` says how a note is taken, `cards` whether a card
    by post is usual, `timing` when the note goes. Its examples are greetings, dates and closings: "Dear Tom,".
    """

    code: str
    calls: Literal["by first name", "by full name"]
    month_first: bool = False
    post: str = "post"
    colon: bool = False
    closings: tuple[tuple[str, str], ...] = ()
    thanks: Literal["expected", "welcome", "less usual", "not usual"]
    cards: bool = False
    timing: str

    def day(self, when: date) -> str:
        """ "15 September", or "September 15"."""
        return f"{when:%B} {when.day}" if self.month_first else f"{when.day} {when:%B}"

    def closing(self, voice: str, usual: str) -> str:
        """The closing that a voice has here."""
        return dict(self.closings).get(voice, usual)


CUSTOMS = Catalogue("afterword.letters.countries", Custom, "Customs of countries")
_UNKNOWN, _ELSEWHERE = "unknown", "elsewhere"


def custom_of(case: Case) -> Custom:
    """The custom of the country in which the job is; a careful one where we know none."""
    return custom_in(place_of(case))


def custom_in(place: str | None) -> Custom:
    """The custom of a country or a state in it ("GB", "US-MN")."""
    if place is None:
        return CUSTOMS[_UNKNOWN]
    code = place.partition("-")[0]
    return next((custom for custom in CUSTOMS.values() if custom.code == code), CUSTOMS[_ELSEWHERE])
