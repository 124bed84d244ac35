"""Marriage, partners, parents."""

from afterword.debrief.ground_item import HAVE, Ground, laws
from afterword.kernel.items import Example
from afterword.kernel.sources import cite

ITEM = Ground(
    id="marital-status",
    name="marital-status",
    title="Marriage, partner and parents",
    why="Whom somebody lives with and what their father does say nothing about the work.",
    sources=cite("eeoc-gender", "employment-equality-ie"),
    asked=(
        r"(?:are|were) you (?:\w+ )?(?:married|single|engaged to|divorced|separated|widowed|in a relationship)\b"
        r"(?!-| handed| minded| to (?:the|a)\b)",
        r"you're (?:married|single|divorced|separated|engaged)(?=,|\?| i (?:take|see|think)| then| are you)",
        r"(?:what(?:'?s| is) )?your marital status\b|what (?:are|were) your (?:parents|husband|wife|father|mother) "
        r"doing\b",
        r"are you seeing (?:anyone|anybody|somebody|someone)\b(?! else)",
        rf"{HAVE} (?:husband|wife|boyfriend|girlfriend|fianc\w+)\b|{HAVE} partner(?= at home|\?|$| or )",
        r"is there a (?:husband|wife|boyfriend|girlfriend|mr|mrs|partner (?:at home|in the picture))\b",
        r"what (?:does|do|did|would|will) your (?:husband|wife|partner|father|mother|parents|boyfriend|girlfriend"
        r"|dad|mum"
        r"|mom) (?:do|think|say|work|feel)\b"
        r"|(?:does|is|was|will|would|did|has) your (?:husband|wife|partner|boyfriend|girlfriend|fianc\w+)\b(?! "
        r"(?:school|firm))",
        r"(?:your )?maiden name\b|(?:is it|are you a) (?:miss or mrs|mrs or miss|miss or ms)|getting "
        r"married\b(?=[^.!]*\?)"
        r"|when(?:'s| is) the wedding|,? (?:or )?a (?:husband|wife|boyfriend|girlfriend)\?|is that a wedding ring"
        r"|(?:i see|see) (?:a|the) (?:wedding |engagement )?ring on",
    ),
    told=(
        r"my (?:husband|wife|partner|marriage|fianc\w+|boyfriend|girlfriend|wedding)|(?:i am|i'm|i was|am i) (?:\w+ )?"
        r"(?:married|single|divorced|engaged|separated)|(?:i have|have i|i've(?: got)?) a (?:husband|wife|partner"
        r"|boyfriend"
        r"|girlfriend)|what my (?:father|husband|wife|parents) do(?:es)?"
    ),
    law=laws(
        GB=("Marriage and civil partnership are protected; the question is not banned by itself, but it can be "
            "evidence.",
            "equality-act-2010-39"),
        IE=("Civil status is protected, and an employer may not ask discriminatory questions in an interview.",
            "employment-equality-ie"),
        US=("The EEOC sees questions on marital status as not job-related, above all when only one sex is asked.",
            "eeoc-gender"),
        IN=("No general law for private employers names it; recruitment may not put women at a disadvantage.",
            "equal-remuneration-in"),
        DE=("An employer may ask only what the work gives a just interest in; sex and sexual identity are protected.",
            "agg-7"),
        FR=("Only questions with a direct and necessary link to the job are allowed, and family situation is "
            "protected.",
            "code-travail-1221-6"),
        EU=("Different treatment of men and women by marital or family status is discrimination.", "eu-2006-54"),
        AU=("Asking for marital status where others would not be asked is unlawful.", "sex-discrimination-au-27"),
        CA=("Marital status is protected, and questions that imply a preference are forbidden.", "human-rights-ca-8"),
    ),
    may="You may smile and turn back to the work: “Nothing at home stands in the way of this job.”",
    finds=(
        Example("Ana: [[And are you married at all?]]"), Example("Ana: [[What does your husband do?]]"),
        Example("Ana: [[Is there a husband in the picture?]]"), Example("Ana: Nice name. [[Is it Miss or Mrs?]]"),
        Example("Ana: [[What does your father do?]]"), Example("Ana: [[do you have a boyfriend]]"),
        Example("# notes\n[[He asked if I am married, I said it is private.]]"),
    ),
    passes=(
        Example("Ana: What does your current manager say?"), Example("Ana: Do you have a partner agency in mind?"),
        Example("Ana: Are you single-handed on that round?"), Example("Ana: Are you married to the idea of an office?"),
        Example("Ana: Are you seeing anyone else about a job this week?"),
        Example("Ana: What would you do if a patient's husband shouted at you?"),
    ),
)  # fmt: skip
