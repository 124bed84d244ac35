"""Answers as worries see them: empty, long, cut short, asked for again; and which answer a worry means."""

from itertools import pairwise

from afterword.debrief import worry_signs as signs
from afterword.debrief.model import Exchange, YesNo
from afterword.debrief.worry_focus import Focus, focus
from afterword.debrief.worry_item import Judgement
from afterword.debrief.worry_look import Look, at_first, by_the_end, pattern
from afterword.debrief.worry_pressed import pressed
from afterword.kernel.quotes import Quote
from afterword.language.stems import content_stems
from afterword.language.words import count_words
from afterword.transcripts.model import Turn

WEIGHTY = frozenset({"behavioural", "situational", "technical", "motivation", "background"})
"""Kinds of question that want more than a word."""
_OPEN = (
    r"tell|describe|walk|talk|give|explain|share|how(?! many| much| long| old| often| far)|why|what(?:'s| is| was|"
    r" are| were| do| did| would| have| made| kind)|in what way|can you (?:tell|describe|give|walk|talk|explain)|"
    r"could you (?:tell|describe|give|walk)"
)
_LONG_SECONDS, _LONG_WORDS = 120.0, 300
_SHORT_SECONDS, _SHORT_WORDS = 30.0, 60
_GONE_ON = 25
"""Words after one's own closing phrase that make it more than a coda. A reading."""


def weighty(look: Look) -> tuple[Exchange, ...]:
    """The questions to the candidate that want more than a word."""
    return tuple(e for e in look.record.questions_to_me if e.kind in WEIGHTY)


def is_open(exchange: Exchange) -> bool:
    """Whether the question calls for more than a yes, a name or a figure."""
    return exchange.kind in WEIGHTY and bool(pattern(_OPEN).search(exchange.question))


def is_long(exchange: Exchange) -> bool:
    """Over two minutes; without times over 300 words."""
    if exchange.seconds is not None:
        return exchange.seconds > _LONG_SECONDS
    return (exchange.words or 0) > _LONG_WORDS


def is_short(exchange: Exchange) -> bool:
    """Under thirty seconds; without times under sixty words."""
    if exchange.seconds is not None:
        return exchange.seconds < _SHORT_SECONDS
    return exchange.words is not None and exchange.words < _SHORT_WORDS


def length(exchange: Exchange) -> str:
    """How long the answer was: "340 words, 2 minutes 16 seconds"."""
    words = "1 word" if exchange.words == 1 else f"{exchange.words} words"
    if exchange.seconds is None:
        return words
    minutes, seconds = divmod(round(exchange.seconds), 60)
    spoken = f"{minutes} minute{'s' * (minutes > 1)}" if minutes else ""
    return f"{words}, {spoken} {seconds} seconds".replace("  ", " ") if seconds or not minutes else f"{words}, {spoken}"


def is_empty(exchange: Exchange) -> bool:
    """Whether this answer, taken alone, gave nothing: every part open, and it says so or is hardly there."""
    if at_first(exchange) == "yes" or not exchange.answer_turns:
        return not exchange.answer_turns
    gave_up = pattern(signs.BLANK).search(exchange.answer)
    return at_first(exchange) == "no" and bool(gave_up or count_words(exchange.answer) < 15)


def replies(look: Look, exchange: Exchange) -> tuple[Turn, ...]:
    """What interviewers said to an answer, while it was given and first after it; in notes the lines of the answer."""
    if look.from_memory or not exchange.answer_turns:
        return look.answer(exchange)
    first, last = min(exchange.answer_turns), max(exchange.answer_turns)
    between = tuple(turn for turn in look.turns(range(first + 1, last)) if not look.is_mine(turn))
    after = look.next_turn(exchange)
    return (*between, after) if after else between


def cut_in(look: Look, exchange: Exchange) -> tuple[Quote, ...]:
    """An interviewer's words that ended or broke into this answer."""
    if look.from_memory:
        return look.quotes(signs.CUT_IN, look.answer(exchange))
    first, last = min(exchange.answer_turns, default=0), max(exchange.answer_turns, default=0)
    return look.quotes(signs.CUT_IN, [turn for turn in look.theirs if first < turn.n <= last + 1])


def went_on(look: Look, exchange: Exchange) -> tuple[Quote, ...]:
    """The candidate's own closing words, when much more followed them."""
    turns = look.answer(exchange)
    for i, turn in enumerate(turns):
        for hit in look.find(signs.CLOSING, (turn,)):
            rest = count_words(turn.text[hit.end :]) + look.words_of(turns[i + 1 :])
            if rest > _GONE_ON:
                return (look.quote(hit),)
    return ()


def outcome(look: Look, exchange: Exchange) -> YesNo:
    """What had become of the question by the end, over every time it was put.

    An answer counts as mended later only where somebody put the question again or took it up.
    """
    family = look.family(exchange)
    return by_the_end(*family) if len(family) > 1 or look.followers(exchange) else at_first(exchange)


def put_again(look: Look, exchange: Exchange, topic: frozenset[str]) -> tuple[Exchange, ...]:
    """The question and its repeats, among them one that comes back to the same matter without being marked as "
    "such."""
    family = look.family(exchange)
    matter = topic & content_stems(exchange.question)
    asked = (e for e in look.record.questions_to_me if matter & content_stems(e.question))
    later = [e for e in asked if _right_after(look, exchange, e)]
    return family if len(family) > 1 else (exchange, *later[:1])


def asked_twice(look: Look, people: tuple[str, ...]) -> tuple[Exchange, ...]:
    """Two questions of one person on end, the second of which shows that the first was not answered."""
    asked = look.record.questions_to_me
    pairs = [
        (a, b)
        for a, b in pairwise(asked)
        if a.asked_by == b.asked_by and (not people or a.asked_by in people) and at_first(a) != "yes"
    ]
    marked = [pair for pair in pairs if pair[1].of == pair[0].id]
    return next(iter(marked or [pair for pair in pairs if at_first(pair[1]) != "yes"]), ())


def _right_after(look: Look, earlier: Exchange, later: Exchange) -> bool:
    asked = look.record.questions_to_me
    return later.asked_by == earlier.asked_by and asked.index(later) - asked.index(earlier) == 1


def meant(look: Look, text: str) -> tuple[Focus, Exchange | None]:
    """What the worry is about, and the question it means; among equally likely ones the one that went worst."""
    about = focus(look, text)
    order: dict[YesNo, int] = {"no": 0, "partly": 1, "yes": 2}
    return about, min(about.exchanges, key=lambda e: order[at_first(e)], default=None)


def unfound(about: Focus) -> Judgement | None:
    """The honest answer when the worry names a question that cannot be found in the record."""
    if about.named and not about.exchanges and about.topic:
        return Judgement("cannot be told", "The question you mean could not be found in the record.")
    return None


def unhappy(look: Look, exchange: Exchange) -> tuple[Quote, ...]:
    """Words which show that the answer did not do: what was said to it, a part asked again, or a short "not sure"."""
    turn = look.next_turn(exchange)
    said = look.quotes(signs.NOT_ENOUGH, [turn], 1) if turn else ()
    return said or pressed(look, exchange) or _part_again(look, exchange) or _unsure(look, exchange)


def _part_again(look: Look, exchange: Exchange) -> tuple[Quote, ...]:
    """The next question, when all that it is about was in this one already."""
    asked = look.record.questions_to_me
    after = asked[asked.index(exchange) + 1 :][:1]
    wanted = look.stems[exchange.id][0]
    again = [
        e for e in after if e.asked_by == exchange.asked_by and (matter := look.stems[e.id][0]) and matter <= wanted
    ]
    return look.question(again[0]) if again else ()


def _unsure(look: Look, exchange: Exchange) -> tuple[Quote, ...]:
    """The candidate's own words that they do not know, in an answer with little else."""
    if (exchange.words or 0) > _SHORT_WORDS:
        return ()
    return look.quotes(rf"{signs.DONT_KNOW}|{signs.BLANK}", look.answer(exchange), 1)


def praised(look: Look, exchange: Exchange) -> tuple[Quote, ...]:
    """Words by which interviewers took an answer as a good one."""
    return look.quotes(f"{signs.PRAISE}|{signs.WARM}" if look.from_memory else signs.PRAISE, replies(look, exchange), 1)


def taken_up(look: Look, exchange: Exchange) -> tuple[Quote, ...]:
    """Interviewers' words that show that the answer was understood: a question on it, or a kind word."""
    follow = [q for e in look.followers(exchange) for q in look.question(e)]
    return (*praised(look, exchange), *follow)[:2]
