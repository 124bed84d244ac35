"""Too serious / joke fell flat / swore / too casual."""

from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look, pattern
from afterword.kernel.items import Example
from afterword.kernel.sources import cite

_SWEAR = (
    r"f+u+c+k\w*|shit\w*|bullshit|arse\w*|ass ?hole|bastards?|bollocks|bloody|wank\w*|piss(?:ed)?(?: off)?|crap\w*|"
    r"damn\w*|bitch\w*|goddam\w*|f\*+k?|s\*+t"
)


def _judge(look: Look, text: str) -> Judgement:
    swore = () if look.from_memory else look.quotes(_SWEAR, look.mine)
    if swore:
        return Judgement(
            "supported", f"{len(swore)} hard word{'s' if len(swore) != 1 else ''} of yours stand in the record.", swore
        )
    asked = pattern(r"sw(?:ore|ear\w*)|curs(?:ed|ing)|f[- ]?(?:bomb|word)|bad language").search(text)
    if asked and not look.from_memory and look.transcript.verbatim in ("yes", "partly"):
        return Judgement("not supported", "No swear word of yours stands in the record.")
    return Judgement("cannot be told", "Tone and humour do not stand in the words, and this is not judged here.")


ITEM = Worry(
    id="W36",
    name="wrong-tone",
    title="Too serious / joke fell flat / swore / too casual",
    why=(
        "Swearing 51% deal-breaker. S4 names both too serious and not serious. Liking gap: others liked you better "
        "than you think."
    ),
    sources=(*cite("S4", "careerbuilder-2018"),),
    says=each(
        "I was too stiff | my joke bombed | I swore in the interview | I was too casual | my joke fell flat | I was "
        "too serious | I made an inappropriate joke | I laughed too much | I dropped the f-bomb | I was too informal "
        "with the head | I was too familiar | too formal and robotic"
    ),
    cues=each(
        r"(?:joke|humou?r|banter|pun) ~(?:bombed|flat|died|inappropriate|bad|badly|failed|wrong|not land\w*|"
        r"crickets) | (?:made|told|cracked|tried) ~jokes? | swore | swear\w* | curs(?:ed|ing) | f[- ]?bomb |"
        r" f[- ]?word | bad language | said shit | said fuck\w* | too (?:stiff|serious|casual|informal|formal|"
        r"familiar|chatty|jokey|relaxed|friendly|flippant|cocky|arrogant|blunt|direct|aggressive|loud|pushy) |"
        r" {me}(?:came across|sounded|seemed|was) ~(?:arrogant|cocky|rude|flippant|aggressive|stuck up|big-headed|"
        r"unprofessional|desperate|blunt|pushy|boastful) | laughed too | giggl\w+ | nervous laugh\w*"
    ),
    decidable="in part",
    supports="Swearing; an insulting joke.",
    refutes="Anything milder: no lasting sign in the record.",
    letter="no",
    rules=("F7",),
    caution="A program cannot judge humour and tone.",
    judge=_judge,
    finds=(
        Example(
            "Worry: I swore.\nAnn: How was the launch? {background yes}\nMe: It was a bloody shit show.", "supported"
        ),
        Example("Worry: My joke fell flat.\nAnn: How was the launch? {background yes}\nMe: Wet.", "cannot be told"),
    ),
    passes=(Example("Worry: I swore.\nAnn: How was the launch? {background yes}\nMe: It was hard.", "not supported"),),
)
