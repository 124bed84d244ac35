"""Children, pregnancy, childcare."""

from afterword.debrief.ground_item import HAVE, Ground, laws
from afterword.kernel.items import Example
from afterword.kernel.sources import cite

_CHILDREN = r"(?:kids|children|little ones?|dependants|dependents|a (?:young )?family|family of your own|bab(?:y|ies))"
_OWN = r"(?=\s*(?:[?.,!]|$|(?:or|and|yourself|at home|back home|of your own|already|i|we)\b))"

ITEM = Ground(
    id="family",
    name="family",
    title="Children, pregnancy and childcare",
    why="Whether somebody has or wants children says nothing about the work; most laws protect it.",
    sources=cite("eeoc-gender", "employment-equality-ie"),
    asked=(
        rf"{HAVE} (?:young |small |any )?{_CHILDREN}\b{_OWN}",
        r"(?:you have|you've(?: got)?|you got|got)(?: any| a| two| small| young)* (?:kids|children|little ones|young "
        r"family)(?:,[^.?!]{0,20}| yourself| at home|\?|$)",
        r"(?:plan\w*|think\w*|going|want|wanting|hop\w+|intend\w*|likely)(?: of| about| on| to)*(?: have| having| "
        r"start| "
        r"starting)?(?: \w+){0,2} (?:kids|children|a family|family|baby|babies)\b(?! (?:history|room|law|of|support|day"
        r"|friendly|member|ticket))(?=[^.?!]{0,40}(?:\?|$))(?<!your family)(?<!the family)(?<!the children)",
        r"(?:is|are) (?:there )?(?:a family|children|kids|babies) (?:on the cards|in the plan|on the horizon)",
        r"are you expecting(?=\?|$)|any (?:plans|news) on the (?:baby|family) front|are you (?:\w+ )?(?:pregnant"
        r"|expecting a (?:baby|child)|trying for|a (?:single )?(?:mum|mom|mother|dad|father"
        r"|parent))\b",
        r"(?:who|what)(?:'d|'ll|'s)?(?: would| will)?(?: be)? (?:look(?:s|ing)? after|mind(?:s|ing)?|tak(?:es?|ing) "
        r"care of|happen(?:s|ing)? to"
        r"|collect(?:s|ing)?|pick(?:s|ing)? up) "
        r"(?:your|the)"
        r" (?:kids|children|little ones?|baby|son|daughter)\b",
        r"(?:your|about) child ?(?:care|minding)\b|child ?care (?:sorted|arrangements|covered)",
        r"how (?:will|would|do) you (?:manage|cope|juggle|combine)[^.?!]{0,30}(?:kids|children at home|young family"
        r"|small children|being a (?:mum|mom|mother|dad|father|parent))\b",
        r"(?:how old|what age)s? are your (?:kids|children|little ones)|(?:on|your) maternity leave (?:again|soon|next)"
        r"|(?:do|does|are|will|would|have) your (?:kids|son|daughter|little ones?)\b|leaving (?:the|your) kids\b"
        rf"|(?:(?:and|so|any) )+{_CHILDREN}{_OWN}(?=[^.!]{{0,25}}\?)",
    ),
    told=(
        r"my (?:kids|children|son|daughter|baby|pregnancy|family plans|childcare)|(?:i have|have i|i've(?: got)?|if "
        r"i have"
        r"|i got) (?:\w+ ){0,2}(?:kids|children|babies)|(?:i am|i'm|i was|am i) pregnant|(?:have|having|want|start\w*"
        r"|plan\w*) (?:\w+ )?(?:kids|children|a family|a baby)|maternity leave"
    ),
    law=laws(
        GB=("Turning somebody down over pregnancy or sex is discrimination; the question is not banned by itself, "
            "but it can be evidence.", "equality-act-2010-39"),
        IE=("Family status and gender are protected, and an employer may not ask discriminatory questions in an "
            "interview.", "employment-equality-ie"),
        US=("No federal law bans the question, but the EEOC sees it as not job-related and as possible evidence; some "
            "states go further.", "eeoc-gender"),
        IN=("Women may not be put at a disadvantage in recruitment for the same work; the question itself is not "
            "named.",
            "equal-remuneration-in"),
        DE=("The question about pregnancy is not allowed, and courts let a candidate leave it unanswered or answer "
            "as she "
            "likes.", "bag-2003-pregnancy"),
        FR=("An employer may not look for information about pregnancy, and a candidate need not reveal one.",
            "code-travail-1225-1"),
        EU=("Refusing a job over pregnancy or sex is discrimination in every member state.", "eu-2006-54"),
        AU=("Asking for information that others would not be asked for, on pregnancy or family, is unlawful.",
            "sex-discrimination-au-27"),
        CA=("Family status and sex are protected, and questions that imply a preference are forbidden.",
            "human-rights-ca-8"),
    ),
    may="You may answer the concern behind it: “The hours and the travel work for me.”",
    finds=(
        Example("Ana: [[Do you have kids?]]"), Example("Ana: [[So have you got any children yourself?]]"),
        Example("Ana: [[Are you planning to start a family soon?]]"), Example("Ana: [[Who'd mind the children?]]"),
        Example("Ana: [[And what would happen to the kids when you're on nights?]]"),
        Example("Ana: Lovely. [[You've got a young family, I take it.]]"),
        Example("Ana: [[Is a family on the cards at all?]]"), Example("# notes\n[[She asked if I have kids.]]"),
    ),
    passes=(
        Example("Ana: Have you worked with children?"), Example("Ana: Do you have children's nursing experience?"),
        Example("Ana: Do you have children in your class who don't speak English?"),
        Example("Ana: Tell me about your family of tools."), Example("Ana: How would you speak to a pregnant "
                                                                     "customer?"),
        Example("Ana: You've got thirty children in front of you and the fire bell goes."),
        Example("Ana: We're planning a family day in June."), Example("# notes\nI asked if they have a crèche."),
    ),
)  # fmt: skip
