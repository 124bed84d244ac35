"""Questions of the candidate that no exchange marks."""

from afterword.debrief.worry_look import Look, pattern
from afterword.kernel.quotes import Quote
from afterword.language.sentences import sentences

MEANT = (
    r"(?:sorry|pardon|excuse me|what was that|do you mean|you mean|as in|like what|(?:can|could) you "
    r"repeat)[^.]{0,40}$"
)
_NOTED = (
    r"(?:^|i (?:then |also |only )?|my turn\W+(?:me\W+)?)asked (?:them |her |him |about )?(?:how|what|who|which|"
    r"when|where|why|if|whether|about)|my turn[^.]{0,12}\b(?:how|what|who)"
)
_INVITING = (
    r"(?:any|your|got|have|some)\b[^.?!]{0,20}questions?|(?:ask|want to know|like to (?:ask|"
    r"know))[^.?!]{0,15}(?:us|me)|your turn|from your side"
)
_LATE = 0.5


def unmarked(look: Look) -> tuple[Quote, ...]:
    """Questions of the candidate that stand in the notes, or late in the talk after an invitation."""
    if look.from_memory:
        return look.quotes(_NOTED, look.mine, 2)
    last = look.transcript.turns[-1].n if look.transcript.turns else 0
    invited = [hit.turn.n for hit in look.find(_INVITING, look.theirs) if hit.turn.n > last * _LATE]
    late = [turn for turn in look.mine if invited and turn.n > invited[0] and "?" in turn.text]
    return tuple(
        look.part(turn, span)
        for turn in late
        for span in sentences(turn.text)
        if span.of(turn.text).rstrip().endswith("?") and not pattern(MEANT).match(span.of(turn.text))
    )[:3]
