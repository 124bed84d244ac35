"""Questions on what is mostly nobody's business in an interview, and what the law of the place says of each."""

from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Final

from afterword.debrief.case import Case
from afterword.debrief.country import chain, place_of
from afterword.debrief.model import Protected
from afterword.debrief.utterances import clause_at, fold, mine, sentence_at, theirs
from afterword.kernel.catalogues import Catalogue
from afterword.kernel.items import HIDDEN, Item
from afterword.kernel.sources import Source, cite
from afterword.language.patterns import Pattern
from afterword.transcripts.model import Turn

HAVE: Final = r"(?:have you(?: got)?|do you have|have you got|do you|and have you)(?: \w+)?"
"""How one asks for what somebody has, for the items' patterns."""

# "What would you do if a patient asked …": then the thing asked for is somebody else's.
_OTHERS: Final = Pattern(
    r"\b(?:patients?|customers?|clients?|guests?|residents?|pupils?|tenants?|passengers?|service users?|colleagues?"
    r"|parents?|families|imagine|suppose|say (?:that )?you|what would you do|how would you (?:handle|deal|speak|respond"
    r"|support|help))\b"
)
_REPORTED: Final = r"(?<!\bi )(?<!\bi then )\b(?:asked|asks|ask(?:ing)? me|wanted to know|wondered)\b[^.!?]{{0,60}}?"
_ELSEWHERE: Final = "Whether this may be asked depends on the country, and nothing here tells which one it is."
_UNKNOWN: Final = "What the law says about it there, we do not know."


@dataclass(frozen=True, slots=True)
class Law:
    """What the law of one place ("GB", "US-CA", "EU") says, in one plain sentence. No advice."""

    where: str
    says: str
    source: Source


def laws(**told: tuple[str, str]) -> tuple[Law, ...]:
    """Laws by place: GB=("what it says", "key in the bibliography"); US_CA is the state of California."""
    return tuple(Law(where.replace("_", "-"), says, cite(key)[0]) for where, (says, key) in told.items())


@dataclass(frozen=True, kw_only=True)
class Ground(Item):
    """One matter that interviews should leave alone. Examples are the words of an interviewer.

    `asked` finds the question, `told` the same matter in the candidate's words or in notes ("asked … my age"). `may` is
    what can be said the next time. `only_where` keeps silent in places where no law speaks of it.
    """

    asked: tuple[str, ...] = field(metadata=HIDDEN)
    told: str = field(metadata=HIDDEN)
    law: tuple[Law, ...]
    may: str
    only_where: bool = False

    @cached_property
    def _asked(self) -> Pattern:
        return Pattern(*(rf"\b(?:{one})" for one in self.asked))

    @cached_property
    def _told(self) -> Pattern:
        return Pattern(rf"\b(?:{self.told})\b")

    @cached_property
    def _noted(self) -> Pattern:
        return Pattern(rf"{_REPORTED.format()}\b(?:{self.told})\b")

    def place_in(self, text: str, from_memory: bool) -> tuple[int, int] | None:
        """Where a turn asks for it; in notes, where the asking is reported."""
        said = fold(text)
        for match in self._asked.finditer(said):
            whole = sentence_at(text, match.start(), match.end())
            open_end = not from_memory or "?" in said[match.start() : whole.end + 1]
            if open_end and not _OTHERS.search(said, whole.start, match.start()):
                return match.span()
        noted = self._noted.search(said) if from_memory else None
        return noted.span() if noted else None

    def told_before(self, turns: tuple[Turn, ...], n: int) -> bool:
        """Whether the candidate had spoken of it before this turn."""
        return any(turn.n < n and self._told.search(fold(turn.text)) for turn in turns)

    def law_in(self, place: str | None) -> Law | None:
        """The law of the place, or of what it belongs to."""
        by_place = {law.where: law for law in self.law}
        return next((by_place[where] for where in chain(place) if where in by_place), None)


GROUNDS = Catalogue("afterword.debrief.grounds", Ground, "Protected grounds")


def protected(case: Case) -> tuple[Protected, ...]:
    """Every such question, in order, with the law of the place; each ground once for each turn."""
    notes = case.transcript.from_memory
    asked = [
        (turn, ground, at)
        for turn in (case.transcript.turns if notes else theirs(case))
        if notes or _any().search(fold(turn.text))
        for ground in GROUNDS.values()
        if (at := ground.place_in(turn.text, notes))
    ]
    place, own = place_of(case) if asked else None, mine(case)
    found: list[Protected] = []
    for turn, ground, at in asked:
        law = ground.law_in(place)
        if law or not ground.only_where:
            found.append(
                Protected(
                    ground=ground.name,
                    title=ground.title,
                    by=_asker(case, turn),
                    quote=case.transcript.quote(turn.n, clause_at(turn.text, *at)),
                    place=law.where if law else place,
                    law=law.says if law else _UNKNOWN if place else _ELSEWHERE,
                    source=str(law.source) if law else "",
                    may=ground.may,
                    told_before=ground.told_before(own, turn.n),
                )
            )
    return tuple(found)


@cache
def _any() -> Pattern:
    """All grounds at once: nearly every turn asks for none of them."""
    return Pattern(*(rf"\b(?:{one})" for ground in GROUNDS.values() for one in ground.asked))


def _asker(case: Case, turn: Turn) -> str:
    if case.transcript.from_memory:
        return case.interviewers[0].name if len(case.interviewers) == 1 else ""
    return case.name_of(turn.speaker)
