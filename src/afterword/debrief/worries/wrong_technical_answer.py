"""Wrong technical answer."""

from afterword.debrief import worry_signs as signs
from afterword.debrief.model import Exchange
from afterword.debrief.worry_answers import meant, praised, replies, unfound, weighty
from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look, at_first, by_the_end, pattern
from afterword.debrief.worry_notes import WRONG
from afterword.kernel.items import Example
from afterword.kernel.quotes import Quote
from afterword.kernel.sources import Source
from afterword.language.words import count_words

_CORRECTED = (
    r"not (?:quite|exactly|really)|actually,? (?:it|no|that)|that's (?:not|wrong|incorrect)|are you sure|"
    r"close(?: enough)?,? but|it's (?:more|rather)|hint|have another (?:go|think|look)|no,? (?:it|that)|i'd have said|"
    r"(?:it's|it is|that's|that is|they're|should be|would be)(?: [^\s,.;]+){1,4},? (?:in fact|actually)|"
    r"in (?:actual )?fact,? "
    r"(?:it|that|they)|(?:people|everybody|everyone|lots of people) (?:mix|confuse|muddle)"
)

_PLAINLY = (
    r"not (?:quite|right|correct)|wrong|incorrect|no,? (?:it|that)'s|that's not|actually,? (?:it|no)|"
    r"(?:it's|it is|that's|they're)(?: [^\s,.;]+){1,4},? (?:in fact|actually)|in fact,? it"
)

_ECHO = 4
"""Words of a question that only echoes the answer. A reading."""


def _judge(look: Look, text: str) -> Judgement:
    about, exchange = meant(look, text)
    if missing := unfound(about):
        return missing
    asked = [exchange] if exchange else [e for e in weighty(look) if e.kind in ("technical", "situational")]
    for tried in asked:
        noted = look.quotes(_CORRECTED, replies(look, tried))
        if not noted:
            continue
        mine = look.turns([noted[0].turn + 1] if noted[0].turn and not look.from_memory else [])
        after = look.next_theirs(mine[0].n) if mine else None
        right = look.quotes(signs.PRAISE, [after], 1) if after else ()
        quotes = (*look.answer_quote(tried), *noted[:1])
        if right:
            return Judgement(
                "mixed", f"{look.who(noted)} put it right, and your second try was taken.", (*quotes, *right), tried.id
            )
        if at_first(tried) != "yes" or pattern(_PLAINLY).search(noted[0].text):
            return Judgement("supported", f"{look.who(noted)} put it right.", quotes, tried.id)
        return Judgement(
            "mixed", f"{look.who(noted)} added to it; how far it was wrong the record cannot say.", quotes, tried.id
        )
    if exchange and not look.from_memory and by_the_end(exchange) == "no":
        reason = "It was left without an answer; nobody called it wrong."
        return Judgement("mixed", reason, (*look.question(exchange), *look.said(exchange)), exchange.id)
    family = look.family(exchange) if exchange else ()
    if exchange and len(family) > 1 and at_first(exchange) != "yes" and by_the_end(*family) == "yes":
        quotes = (*look.said(exchange), *look.answer_quote(family[-1]))
        return Judgement("mixed", "The first answer did not do; the second did.", quotes, exchange.id)
    if exchange and (good := praised(look, exchange) or _at_second_try(look, exchange)):
        told = look.answer_quote(exchange)
        if pattern(signs.DONT_KNOW).search(exchange.answer):
            reason = "You did not know all of it, and they took what you said well."
            return Judgement("mixed", reason, (*told, *good), exchange.id, "partly")
        return Judgement("not supported", f"{look.who(good)} took it as right.", (*told, *good), exchange.id)
    reason = "Nobody called it wrong or right, and the record does not hold the right answer."
    return Judgement("cannot be told", reason, look.answer_quote(exchange) if exchange else ())


def _at_second_try(look: Look, exchange: Exchange) -> tuple[Quote, ...]:
    """Praise for what one said after an interviewer only echoed the answer."""
    echo = look.next_turn(exchange)
    after = look.next_theirs(echo.n) if echo and count_words(echo.text) <= _ECHO else None
    return look.quotes(signs.PRAISE, [after], 1) if after else ()


ITEM = Worry(
    id="W18",
    name="wrong-technical-answer",
    title="Wrong technical answer",
    why="Candidates misjudge their own programming interviews (facts 3.1).",
    sources=(Source("interviewing.io", "candidates misjudge their own interviews", "article"),),
    says=each(
        "I failed the technical question | botched the SQL | I got the coding question wrong | my answer to the drug "
        "calculation was wrong | I made a mistake in the live coding | I gave the wrong answer on depreciation | "
        "messed up the test | I gave the wrong dosage | I got the maths wrong | screwed up the whiteboard problem"
    ),
    decidable="in part",
    reads=True,
    supports="The answer is wrong and the interviewer noted it.",
    refutes="Accepted; right after a hint; one of many tasks.",
    letter="partly",
    rules=("D12",),
    otherwise="Redo the problem; spaced cards.",
    caution="A language model's judgement must be verified; long solutions backfire.",
    owns=WRONG,
    judge=_judge,
    finds=(
        Example(
            "Worry: I gave the wrong answer on depreciation.\n"
            "Ann: How do you book depreciation? {technical partly}\n"
            "Me: Straight to cash.\n"
            "Ann: Not quite. It doesn't touch cash.",
            "supported",
        ),
        Example(
            "Worry: I gave the wrong answer on depreciation.\n"
            "Ann: How do you book depreciation? {technical yes}\n"
            "Me: Against the asset.\n"
            "Ann: Okay. Next.",
            "cannot be told",
        ),
    ),
    passes=(
        Example(
            "Worry: I gave the wrong answer on depreciation.\n"
            "Ann: How do you book depreciation? {technical yes}\n"
            "Me: Against the asset, monthly.\n"
            "Ann: That's exactly how we do it, good answer.",
            "not supported",
        ),
    ),
)
