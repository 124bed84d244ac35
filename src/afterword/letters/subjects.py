"""Subject lines: thanks, post and day in at most sixty characters, another one for each interviewer."""

from afterword.debrief.case import Case, Person
from afterword.letters.called import called
from afterword.letters.tone import Tone

_MOST = 60  # letter rule F3
_SHAPES = (
    "Thank you – {post} interview on {day}",
    "Thank you – {post} interview, {date}",
    "Thank you for the {post} interview on {day}",
    "{post} interview on {day}: thank you",
    "With thanks – {post} interview, {date}",
    "Thank you for {day} – {post}",
    "{post} interview, {date}: with thanks",
    "Thanks for {day} – {post} interview",
    "Our talk on {day}, {post} – thank you",
)
_UNDATED = (
    "Thank you – {post} interview",
    "{post} interview: thank you",
    "With thanks – {post} interview",
    "Thank you for the {post} interview",
    "{post} – thank you for our talk",
    "Thank you – {post}",
    "{post}: thank you",
    "{post} – with thanks",
    "Thanks – {post}",
)
_NO_POST = (
    "Thank you for the interview on {day}",
    "Thank you – our interview on {day}",
    "Our interview on {day}: thank you",
    "With thanks for {day}",
    "Thank you for {day}",
)
_NOTHING = (
    "Thank you for the interview",
    "Thank you – our interview",
    "With thanks for our talk",
    "Thank you for our talk",
)
_CORRECTION = (
    "Thank you – {post} interview and one correction",
    "Thank you, and one correction – {post}",
    "{post} interview: thanks and one correction",
)
_WITHDRAWAL = (
    "Withdrawing – {post}, and thank you",
    "Withdrawing, with thanks – {post}",
    "{post}: withdrawing, with thanks",
    "Thank you, and withdrawing – {post}",
)
_BARE = "Thank you – {post}"
_VIA = ("Thank you – {post}, for {name}", "{post}: thank you, for {name}", "With thanks – {post}, for {name}")


def subject(
    case: Case,
    tone: Tone,
    post: str | None,
    n: int,
    *,
    correction: bool = False,
    via: Person | None = None,
    recent: bool = True,
) -> str:
    """The subject of letter `n`; `via` names for whom it is where several people read the address.

    `recent` says that a weekday still tells the reader which day is meant.
    """
    if via:
        return _nth(_VIA, n, case, tone, post or "interview", name=called(via, case, tone))
    if correction and post:
        return _nth(_CORRECTION, n, case, tone, post)
    dated, bare = (_SHAPES, _UNDATED) if post else (_NO_POST, _NOTHING)
    shapes = tuple(shape for shape in (*dated, *bare) if recent or "{day}" not in shape)
    return _nth(shapes if case.date else bare, n, case, tone, post)


def withdrawal_subject(case: Case, tone: Tone, post: str | None, n: int) -> str:
    """The withdrawal said in the subject already."""
    return _nth(_WITHDRAWAL, n, case, tone, post or "my application", "Withdrawing my application, with thanks")


def _nth(
    shapes: tuple[str, ...], n: int, case: Case, tone: Tone, post: str | None, otherwise: str = _BARE, **more: str
) -> str:
    """The shapes that are short enough, the usual ones first; what was sent before comes last."""
    given = {"post": post or "", **more}
    if case.date:
        given |= {"day": f"{case.date:%A}", "date": tone.custom.day(case.date.date())}
    made = [shape.format_map(given) for shape in shapes]
    made = [text[0].upper() + text[1:] for text in made]
    fit = [text for text in made if len(text) <= _MOST] or [otherwise.format_map(given)]
    fit.sort(key=lambda text: text in tone.before)
    return fit[n % len(fit)]
