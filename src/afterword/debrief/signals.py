"""What the interviewers and the candidate let be seen, gathered from its parts."""

from afterword.debrief.addressing import wrong_names
from afterword.debrief.case import Case
from afterword.debrief.concerns import concerns
from afterword.debrief.corrections import corrections
from afterword.debrief.ground_item import protected
from afterword.debrief.lateness import minutes_late
from afterword.debrief.model import Exchange, Signals
from afterword.debrief.remarks import confidences, interest, praise
from afterword.debrief.segment import invited_to_ask
from afterword.debrief.timing import next_steps


def signals(case: Case, exchanges: tuple[Exchange, ...], invited: tuple[int, ...] | None = None) -> Signals:
    """All signals of one interview, each with the words that show it; `invited` when the talk was walked already."""
    return Signals(
        concerns=concerns(case, exchanges),
        corrections=corrections(case, exchanges),
        next_steps=next_steps(case),
        wrong_names=wrong_names(case),
        interest=interest(case),
        praise=praise(case, exchanges),
        confidences=confidences(case),
        grounds=protected(case),
        invited_to_ask=invited_to_ask(case) if invited is None else invited,
        minutes_late=minutes_late(case),
    )
