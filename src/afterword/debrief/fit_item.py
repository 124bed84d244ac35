"""Whether the job still looks right: what a fit signal is, and the advice that follows from all of them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from afterword.debrief.model import Fit, Record
from afterword.debrief.utterances import Cues, clause_at, mine, theirs
from afterword.kernel.catalogues import Catalogue
from afterword.kernel.findings import Finding
from afterword.kernel.items import Item
from afterword.kernel.quotes import Quote
from afterword.kernel.sources import Source, cite
from afterword.transcripts.model import Turn


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign in the record: the words, and what they mean when the item's own message is too general."""

    quote: Quote
    message: str = ""
    must_have: str = ""


@dataclass(frozen=True, kw_only=True)
class FitSignal(Item):
    """One thing that speaks for or against the job. Examples are mini interviews with the quoted words marked.

    `weighs` says whether it counts in the advice; what does not is only shown. Why fit matters at all has one source
    for every signal.
    """

    sources: tuple[Source, ...] = field(default_factory=lambda: cite("kristof-brown-2005"))
    against: bool
    weighs: bool = True
    message: str
    next: str
    look: Callable[[Record], Iterable[Sign]]

    def find(self, record: Record) -> tuple[Finding, ...]:
        """The findings in one interview."""
        side = "against it" if self.against else "for it"
        return tuple(
            Finding(
                rule=self.name,
                level="warning" if self.against and self.weighs else "info",
                message=f"{side}: {sign.message or self.message}",
                next=self.next,
                source=str(self.sources[0]),
                turns=(sign.quote.turn,) if sign.quote.turn else (),
                quote=sign.quote,
                settings={"must have": sign.must_have} if sign.must_have else {},
            )
            for sign in self.look(record)
        )


FIT = Catalogue("afterword.debrief.fit", FitSignal, "Fit signals")


def fit(record: Record) -> Fit:
    """The signals and the advice. Only what the person said the job must offer can lead to a withdrawal."""
    signals = tuple(finding for item in FIT.values() for finding in item.find(record))
    against = {f.quote.text for f in signals if f.level == "warning" and f.quote}
    broken = [str(f.settings["must have"]) for f in signals if "must have" in f.settings]
    wishes = len(record.case.settings.must_haves)
    if len(broken) >= 2 or (broken and len(against) >= 2):
        verb = "is" if len(broken) == 1 else "are"
        said = f"{len(broken)} of the {wishes} things the job must offer {verb} contradicted in their own words"
        if wishes == 1:
            said = "The one thing the job must offer is contradicted in their own words, and more speaks against it"
        elif len(broken) == wishes:
            each = "Both" if wishes == 2 else f"All {wishes}"
            said = f"{each} things the job must offer are contradicted in their own words"
        because = f"{said}: {'; '.join(broken)}. If they were misunderstood, ask before you withdraw."
        return Fit(signals, "withdraw", because)
    if against:
        what = "; ".join(f.message.removeprefix("against it: ").rstrip(".") for f in signals if f.level == "warning")
        return Fit(
            signals,
            "decide yourself",
            f"{what[:1].upper()}{what[1:]}. That may be little or much: only you can weigh it.",
        )
    wanted = any(f.rule == "says-so" for f in signals)
    heard = (
        "Nothing they said contradicts what the job must offer"
        if wishes
        else "Nothing they said speaks against the job"
    )
    return Fit(signals, "repair", heard + (", and you said that you want it." if wanted else "."))


def they_say(section: str, most: int = 9) -> Callable[[Record], Iterable[Sign]]:
    """Looks for a section of cues.txt in what the interviewers say; in notes, in any line."""
    return lambda record: list(in_theirs(record, Cues(section)))[:most]


def in_theirs(record: Record, cues: Cues) -> Iterable[Sign]:
    """Where the interviewers' words (in notes, any line) hold one of the cues; once for each turn."""
    return _signs(
        record, record.case.transcript.turns if record.case.transcript.from_memory else theirs(record.case), cues
    )


def in_mine(record: Record, cues: Cues) -> Iterable[Sign]:
    """Where the candidate's words hold one of the cues; once for each turn."""
    return _signs(record, mine(record.case), cues)


def _signs(record: Record, turns: Iterable[Turn], cues: Cues) -> Iterable[Sign]:
    for turn in turns:
        if place := cues.first(turn.text):
            yield Sign(record.case.transcript.quote(turn.n, clause_at(turn.text, *place)))
