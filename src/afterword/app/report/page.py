"""The report: what a tired person reads first, then what to do today, then the detail."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from afterword.app.report import saying
from afterword.app.report.shown import shown
from afterword.app.report.timeline import timeline
from afterword.app.result import Result
from afterword.debrief.model import Debrief, Exchange, Verdict
from afterword.debrief.overall import HIGH
from afterword.followup.plan import is_over
from afterword.kernel.findings import Finding
from afterword.letters.sheets import file_stem

if TYPE_CHECKING:
    from jinja2 import Template

ANSWERS = {
    "not as bad": "No. It was not as bad as it feels.",
    "as bad": "Part of it was. Here is which part, and what can still be done.",
    "worse": "Some of it went worse than you think. It is better to know, and something can be done.",
    "cannot be told": "That cannot be told from what there is.",
}
VERDICTS: dict[Verdict, str] = {
    "supported": "It is so",
    "not supported": "The record says otherwise",
    "mixed": "Partly so",
    "cannot be told": "Nobody can tell",
}
TALLY: dict[Verdict, tuple[str, str]] = {
    "supported": ("is so", "are so"),
    "not supported": ("is not so, by the record", "are not so, by the record"),
    "mixed": ("is partly so", "are partly so"),
    "cannot be told": ("nobody can tell", "nobody can tell"),
}
TODAY = {"cool-off", "correct-record", "send", "card", "thank-referee"}


def render(result: Result, *, now: datetime, made: Mapping[str, Sequence[tuple[str, str]]]) -> str:
    """The whole page as one file: no script, no font, no picture from anywhere else.

    `now` marks what is overdue; `made` are the forms of each letter that lie beside the page, each with its path.
    """
    debrief = result.debrief
    verdicts = Counter(worry.verdict for worry in debrief.worries)
    flagged = {turn for exchange in debrief.exchanges for gap in exchange.gaps for turn in gap.turns}
    return _template().render(
        result=result,
        debrief=debrief,
        case=debrief.case,
        answer=headline(result),
        tally=[(forms[verdicts[key] > 1], key, verdicts[key]) for key, forms in TALLY.items() if verdicts[key]],
        verdicts=VERDICTS,
        today=[step for step in result.steps if step.step in TODAY],
        later=[step for step in result.steps if step.step not in TODAY],
        over=any(step.step == "send" and is_over(step, now) for step in result.steps),
        picture=timeline(debrief),
        questions=[exchange for exchange in debrief.exchanges if exchange.kind not in {"small-talk", "other"}],
        state=state_of,
        fit_sides=fit_sides(debrief),
        shows_their_side=shows_their_side(debrief),
        flagged=flagged,
        files=letter_files(result),
        made=made,
        requests=defaultdict(lambda: None, {request.exchange: request for request in result.requests}),
        request_files=request_files(result),
        shelves=shown(result.ledger),
        css=files("afterword.app.report").joinpath("report.css").read_text("utf-8"),
    )


def headline(result: Result) -> str:
    """The answer in one line, and what it leads to."""
    felt = result.debrief.case.settings.felt
    if result.debrief.overall.answer == "as bad" and felt is not None and felt >= HIGH:
        return "It went about as well as you think."
    answer = ANSWERS[result.debrief.overall.answer]
    if result.debrief.fit.advice == "withdraw":
        return f"{answer} The question is the job."
    repairs = len(result.repairs)
    if result.debrief.overall.answer == "not as bad" and repairs:
        return f"{answer} {'One thing is' if repairs == 1 else 'Two things are'} worth repairing."
    return answer


def fit_sides(debrief: Debrief) -> list[tuple[str, str, list[Finding]]]:
    """The fit signals for the job, against it, and those that only the person can weigh, by how their words begin."""
    sides = (("For it", "for it: "), ("To weigh", "against it: to weigh: "), ("Against it", "against it: "))
    left = list(debrief.fit.signals)
    found = []
    for title, side in sides:
        found.append((title, side, [signal for signal in left if signal.message.startswith(side)]))
        left = [signal for signal in left if not signal.message.startswith(side)]
    return found


def shows_their_side(debrief: Debrief) -> bool:
    """Whether the interviewers let anything be seen at all."""
    side, signals = debrief.their_side, debrief.record.signals
    return any((side.topics, side.interest, side.doubt, side.people, signals.next_steps, signals.grounds))


def state_of(exchange: Exchange) -> str:
    """How an exchange stands at the end: "open", "partly", "mended" (answered later) or "answered"."""
    by_end = {part.answered for part in exchange.parts}
    if "no" in by_end:
        return "open" if by_end == {"no"} else "partly"
    if "partly" in by_end:
        return "partly"
    return "mended" if any(part.at_first != "yes" for part in exchange.parts) else "answered"


def letter_files(result: Result) -> list[str]:
    """The file name (without its ending) of each letter, each name once."""
    return letter_stems((letter.channel, letter.to) for letter in result.letters)


def letter_stems(letters: Iterable[tuple[str, str]]) -> list[str]:
    """The same for channels and addressees."""
    names: list[str] = []
    for channel, to in letters:
        stem = ("" if channel == "e-mail" else f"{channel}-") + file_stem(to)
        while stem in names:
            stem += "-2"
        names.append(stem)
    return names


def request_files(result: Result) -> dict[str, str]:
    """The file name (without its ending) of each request for a note, by the exchange it is for."""
    return {each.exchange: f"request-{file_stem(each.letter.to)}" for each in result.requests if each.letter}


@cache
def _template() -> "Template":
    from jinja2 import Environment, PackageLoader, StrictUndefined  # a tenth of a second: only when a page is made

    environment: Environment = Environment(
        loader=PackageLoader("afterword.app.report", "."),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(
        day=saying.day,
        moment=saying.moment,
        clock=saying.clock,
        count=saying.count,
        listed=saying.listed,
        figure=saying.figure,
    )
    return environment.get_template("report.html")
