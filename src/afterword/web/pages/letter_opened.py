"""A letter on its page, and what a form of that page brings."""

from dataclasses import dataclass, replace

from django.db import transaction
from django.http import HttpRequest

from afterword.app.interviews import letter_writing
from afterword.app.interviews.letter_hands import Hand
from afterword.app.interviews.letter_text import Words, tidy
from afterword.app.interviews.letter_writing import Kept
from afterword.app.interviews.letters import Letter, beside, letters_of, one_of
from afterword.app.interviews.looked_at import LookedAt, looked_at
from afterword.app.wiring import SystemClock
from afterword.kernel.errors import BadCall


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """The interview, all its letters, the one that is shown, and those that may be laid beside it."""

    here: LookedAt
    letters: tuple[Letter, ...]
    shown: Letter
    others: tuple[Letter, ...]

    @property
    def key(self) -> str:
        """The interview's."""
        return self.here.kept.key


def opened(key: str, stem: str) -> Opened:
    """A letter of an interview that was read. Raises BadCall."""
    here = looked_at(key=key)
    if here.found is None:
        raise BadCall("This interview has not been read yet.", next="Wait until it is, then open the letter again.")
    there = letters_of(here=here)
    shown = one_of(there, stem)
    return Opened(here=here, letters=there, shown=shown, others=beside(there, shown))


def words_in(request: HttpRequest, shown: Letter) -> Words:
    """What stands in the form; what is let pass is not typed there."""
    told = {name: request.POST.get(name, getattr(shown.now, name)) for name in ("subject", "body", "email")}
    return tidy(replace(shown.now, **{name: value.replace("\r\n", "\n") for name, value in told.items()}))


def keep(request: HttpRequest, it: Opened, *, anyway: bool = False) -> Kept:
    """Keep the words of the form, looked up and written in one go. Raises BadCall."""
    typed = request.POST.get("typed", "")
    hand = Hand(
        page=_mark(request.POST.get("page", "")),
        base=request.POST.get("base", ""),
        typed=int(typed) if typed.isdecimal() and len(typed) < 10 else 0,
    )
    with transaction.atomic():
        return letter_writing.keep(
            key=it.key, letter=it.shown, words=words_in(request, it.shown), now=SystemClock().now(), hand=hand,
            anyway=anyway,
        )  # fmt: skip


def _mark(told: str) -> str:
    """A page's own mark, as it may stand in a file's name."""
    return told if told.isascii() and told.isalnum() and len(told) <= 16 else ""
