"""An unlawful or offensive question."""

from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look, pattern
from afterword.kernel.items import Example
from afterword.kernel.sources import Source

_PROTECTED = (
    r"(?:have|having|want|planning|got) (?:\w+ ){0,3}(?:kids|children|a baby|babies|family)|(?:your|start a|"
    r"a) (?:husband|wife|family|age|religion|faith|caste|disabilit\w*|health|pregnan\w*)|pregnan\w*|(?:are|"
    r"is) you(?:r)? (?:\w+ )?married|married|how old|what year were you born|where are you (?:really |"
    r"originally )?from|(?:really|originally) from|(?:go to|which) (?:church|mosque|temple)|sick days|(?:which|"
    r"what) (?:community|caste|religion)|(?:your|native) (?:caste|community|native place)|from which (?:community|"
    r"caste)"
)


def _judge(look: Look, text: str) -> Judgement:
    asked = [e for e in look.record.questions_to_me if pattern(_PROTECTED).search(e.question)]
    told = look.find(_PROTECTED, look.mine) if not look.from_memory else ()
    own = [e for e in asked if any(hit.turn.n < min(e.question_turns) for hit in told)]
    if asked and len(own) < len(asked):
        first = next(e for e in asked if e not in own)
        reason = "It was asked. Keep the words and the date; an advice centre can say whether it was lawful."
        if pattern(r"saw|seen|noticed|upset|cr(?:ied|ying)|face|showed").search(text):
            reason += " What anybody saw in your face is not in the words."
        return Judgement("supported", reason, look.question(first), first.id)
    if own:
        return Judgement("mixed", "They asked, after you had spoken of it yourself.", look.question(own[0]), own[0].id)
    noted = look.quotes(rf"asked [^.]{{0,40}}(?:{_PROTECTED})", look.mine, 1) if look.from_memory else ()
    if noted:
        return Judgement("supported", "You noted the question. Keep the words and the date.", noted)
    return Judgement("cannot be told", "No such question could be found in the record.")


ITEM = Worry(
    id="W46",
    name="unlawful-question",
    title="An unlawful or offensive question",
    why="34% of candidates report one.",
    sources=(Source("staffingindustry.com 2023", "34% report one", "poll"),),
    says=each(
        "they asked if I want kids | He asked how old I am | she asked about my religion | they asked if I was "
        "pregnant | an inappropriate question about my husband | he asked where I'm really from | they asked about my "
        "disability | They wanted to know if I am married | an illegal question"
    ),
    cues=each(
        r"ask\w* (?:me )?~(?:about )?(?:my )?(?:family planning|planning (?:a|for) family|personal (?:life|matters)|"
        r"private life) | (?:asked|ask|asks|wanted) ~(?:plan|planning|want|going|thinking) ~(?:baby|kids|children|"
        r"family|married) | ask\w* ~(?:kids|children|pregnan\w*|married|marriage|husband|wife|boyfriend|girlfriend|"
        r"partner|religio\w*|church|mosque|caste|age|how old|disabilit\w*|health|illness|sick|family plans?|"
        r"start a family|really from|originally from|where i am from|nationality|sexual\w*|gay|politic\w*|baby|"
        r"babies) | (?:unlawful|illegal|inappropriate|offensive|discriminat\w*|sexist|racist|ageist|"
        r"personal) (?:question|remark|comment)s? | (?:wanted|want) to know ~(?:kids|children|married|pregnan\w*|age|"
        r"how old|religio\w*|husband|wife) | sexist | racist | ageist | discriminat\w*"
    ),
    decidable="in part",
    supports="A question on family, faith, age, health or origin, as local law defines it.",
    refutes="Small talk raised by the candidate.",
    letter="no",
    rules=("E12", "H1"),
    otherwise="Write down words and date; advice centre or lawyer.",
    caution="The program gives no legal verdict. A signal for fit.",
    judge=_judge,
    finds=(
        Example(
            "Worry: They asked if I want kids.\n"
            "Ann: Are you planning to have children? {other yes}\n"
            "Me: I'd rather not say.",
            "supported",
        ),
    ),
    passes=(
        Example("Worry: They asked if I want kids.\nAnn: Why us? {motivation yes}\nMe: The site.", "cannot be told"),
    ),
)
