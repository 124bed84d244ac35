"""One's own part in a story, and the team's: who did what, as the words tell it."""

from afterword.debrief.model import Exchange
from afterword.debrief.worry_item import Judgement
from afterword.debrief.worry_look import Hit, Look, at_first, pattern
from afterword.kernel.quotes import Quote
from afterword.language.sentences import sentences

_ACTED = (
    r"i(?:'ve| have| had|'d)?(?: also| then| just| first| actually| personally| even| simply)? (?:\w{2,}ed|did|made|"
    r"wrote|took|built|ran|went (?:through|round|over|back|out)|rang|found|got|gave|set|put|led|told|brought|kept|"
    r"drew|sat|spoke|taught|held|met|"
    r"sent|"
    r"sold|bought|began|chose|cut|drove|fixed|done|written|taken|built|run|made)\b|my (?:part|role|job|bit) was"
)
_FELT = (
    r"i(?:'ve| have| had)? (?:\w+ )?(?:worked|learned|learnt|enjoyed|wanted|liked|loved|needed|used|tried|helped|"
    r"supported|noticed)"
)
_MINE = r"that was me|was mine|i was the one|just me|only me|me,? (?:alone|personally)|by myself|on my own|myself"
_OWN_PART = (
    r"(?:which|what|how much)(?: \w+){0,2} (?:bit|part|piece|share|role)[^.?]{0,30}(?:you|yours?)|"
    r"your (?:own )?(?:part|role|bit|"
    r"contribution|hand) in|(?:you|yourself) (?:personally|actually do|yourself)|what did you (?:do )?yourself|"
    r"was that you|"
    r"(?:seen|see|watch\w*) you doing|who (?:actually|exactly)|what was yours|(?:you,? )?as opposed to|"
    r"when you say we|who's we|who (?:is|are|was|were) (?:this |that |the |your )?we|(?:this|that|all this) we\b|"
    r"what (?:was|got) done by you"
)
_WE_DID = (
    r"(?:we|we've|we'd|we all)(?: \w+)? (?:\w+ed|did|made|got|went|put|set|ran|sat|had|rang|told|took|built|kept|"
    r"brought|pulled)\b"
)
_OURS = r"all of us|the (?:whole )?team|as a team|we (?:all|were|did|are|just)|together|everyone|everybody|it was us"
_WE = r"we(?:'d|'ve|'re)?|our|us"


def steps_told(exchange: Exchange) -> int:
    """How many things the person says they did themselves."""
    return _count(_ACTED, exchange.answer) - _count(_FELT, exchange.answer)


def said_we(exchange: Exchange) -> int:
    """How often the answer says "we", "our" or "us"."""
    return _count(_WE, exchange.answer)


def we_quotes(look: Look, exchange: Exchange) -> tuple[Quote, ...]:
    """Sentences in which the team acts."""
    return look.quotes(_WE_DID, look.answer(exchange), 2) or look.quotes(_WE, look.answer(exchange), 2)


def asked_for_own_part(look: Look, stories: list[Exchange], *, named: bool) -> Exchange | None:
    """A question for one's own part in a story; of the story that is meant when one is."""
    asked = [e for e in look.record.questions_to_me if pattern(_OWN_PART).search(e.question)]
    if named:
        near = {stories[0].id, *(e.id for e in look.followers(stories[0]))}
        after = look.record.questions_to_me[look.record.questions_to_me.index(stories[0]) + 1 :][:1]
        asked = [e for e in asked if e.id in near or e in after]
    return max(asked, key=lambda e: (e not in stories, at_first(e) == "no"), default=None)


def noted_we(look: Look) -> Judgement:
    """The verdict on notes: only where they report that one's own part was asked for."""
    unknown = Judgement("cannot be told", "The record holds no story told in your own words.")
    for turn in look.mine:
        asked = pattern(_OWN_PART).search(turn.text)
        if not asked:
            continue
        rest = turn.text[asked.end() :] or " ".join(after.text for after in look.turns([turn.n + 1]))
        told, ours = pattern(_ACTED).search(rest), pattern(_OURS).search(rest)
        quotes = look.quotes(_OWN_PART, [turn], 1)
        if ours and not told:
            said = look.quotes(_OURS, look.turns([turn.n, turn.n + 1]), 1)
            return Judgement("supported", "Your own part was asked for, and you spoke of the team.", (*quotes, *said))
        if told and not ours:
            return Judgement("not supported", "Your own part was asked for, and you noted that you told it.", quotes)
        return Judgement("mixed", "Your own part was asked for; whether it came the notes do not settle.", quotes)
    return unknown


def steps_of_own(look: Look, exchange: Exchange) -> tuple[Quote, ...]:
    """The two sentences that name most steps of one's own."""
    places = [
        (_count(f"{_ACTED}|{_MINE}", span.of(turn.text)), Hit(turn, span.start, span.end))
        for turn in look.answer(exchange)
        for span in sentences(turn.text)
    ]
    best = sorted((place for place in places if place[0]), key=lambda place: -place[0])[:2]
    return tuple(look.quote(hit) for _, hit in best)


def _count(expression: str, text: str) -> int:
    return sum(1 for _ in pattern(expression).finditer(text))
