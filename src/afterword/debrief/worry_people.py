"""Whom a worry means, what their task was, and where they were kind."""

from itertools import pairwise

from afterword.debrief import worry_signs as signs
from afterword.debrief.model import Exchange
from afterword.debrief.requirements import matter
from afterword.debrief.worry_focus import focus
from afterword.debrief.worry_look import Look, pattern
from afterword.kernel.quotes import Quote
from afterword.language.stems import content_stems
from afterword.language.words import bare_words
from afterword.transcripts.model import Turn

_TASK = (
    r"(?:tak\w+|took|do|doing|does) (?:the |some |all the )?(?:notes|minutes)|(?:mostly|just|only|mainly) (?:be |"
    r"here to |going to |to )*(?:observ\w+|listen\w*|sit(?:s|ting)?(?:[- ]in)?|writ\w+|watch\w*|shadow\w*)|(?:be|"
    r"sitting in|here) (?:to )?(?:writing|observing|listening)|note[- ]?taker|(?:will|'ll|going to|does|to) (?:do "
    r")?(?:most of |all )?(?:of )?the (?:talking|asking|questions)|(?:i'm|i am|she's|he's) quiet|"
    r"(?:\w+) drives|won't say much|(?:do|with) the notes|don't mind (?:me|us|the)"
)
_PRESSING = r"not (?:really |quite )?the same|is that (?:all|it)|but |still "
_KIND_NOTED = (
    r"walked me (?:out|round|around)|showed me|gave me a (?:tour|lift|card)|talked the whole way|shook my hand|"
    r"wished me|told me (?:about|what)|smil\w+|laugh\w+|nodd\w+|joked|friendly|warm\w*|kind|lovely|nice to me|"
    r"chatt\w+"
)


def meant(look: Look, text: str) -> tuple[str, ...]:
    """The people a worry names, or the one whose office it names ("the HR lady"); empty when it is anybody."""
    named = focus(look, text).people
    if named:
        return named
    words = content_stems(text)
    offices = [(p.name, content_stems(p.role or "")) for p in look.record.case.interviewers]
    held = [name for name, office in offices if office & words]
    return tuple(held) if len(held) == 1 else ()


def words_of(look: Look, people: tuple[str, ...]) -> tuple[Turn, ...]:
    """Their turns; in notes the lines that name them. Everybody's when nobody is meant."""
    if not people:
        return look.theirs
    if look.from_memory:
        parts = {part.lower() for name in people for part in name.split() if len(part) > 2}
        return tuple(turn for turn in look.theirs if parts & {w.removesuffix("'s") for w in bare_words(turn.text)})
    return tuple(turn for turn in look.theirs if look.record.case.name_of(turn.speaker) in people)


def task(look: Look, people: tuple[str, ...]) -> tuple[Quote, ...]:
    """Where it is said that their part was to listen or to take notes."""
    parts = {part.lower() for name in people for part in name.split() if len(part) > 2}
    own = {turn.n for turn in words_of(look, people)}
    found = look.find(_TASK, look.theirs)
    near = [hit for hit in found if hit.turn.n in own or parts & set(bare_words(hit.turn.text.replace("'s", " ")))]
    return tuple(look.quote(hit) for hit in near[:1])


def kindness(look: Look, people: tuple[str, ...]) -> tuple[Quote, ...]:
    """Praise from them, an answer taken, something done for the candidate."""
    theirs = words_of(look, people)
    if look.from_memory:
        return look.quotes(f"{_KIND_NOTED}|{signs.WARM}", theirs, 2) if people else ()
    numbers = {turn.n for turn in theirs}
    praise = tuple(quote for quote in look.record.signals.praise if quote.turn in numbers)
    return (praise or look.quotes(signs.PRAISE, theirs, 2))[:2]


def taken_up(look: Look, people: tuple[str, ...]) -> tuple[Exchange, ...]:
    """Their questions that take up what the candidate had just said."""
    asked = look.record.questions_to_me
    found: list[Exchange] = []
    for before, after in pairwise(asked):
        own = matter(before.answer) - matter(before.question)
        echoed = own & matter(after.question) and min(after.question_turns) - max(before.answer_turns, default=0) <= 2
        pressed = pattern(f"{signs.NOT_ENOUGH}|{signs.DOUBT}|{_PRESSING}").search(after.question)
        if (
            (after.follows or echoed)
            and not (after.asked_again or pressed)
            and (not people or after.asked_by in people)
        ):
            found.append(after)
    return tuple(found)
