"""Religion and belief."""

from afterword.debrief.ground_item import Ground, laws
from afterword.kernel.items import Example
from afterword.kernel.sources import cite

_FAITH = (
    r"(?:religious|catholic|christian|protestant|muslim|hindu|jewish|sikh|buddhist|mormon|baptised|practising|a "
    r"believer"
    r"|church ?goer)"
)

ITEM = Ground(
    id="religion",
    name="religion",
    title="Religion and belief",
    why="Faith is protected nearly everywhere; only a few posts (a chaplain, some church schools) may turn on it.",
    sources=cite("eeoc-inquiries", "employment-equality-ie"),
    asked=(
        rf"(?:are|were) you (?:a |an )?(?:\w+ )?{_FAITH}\b(?! (?:school|charity|names))",
        r"what(?:'s| is) your (?:religion|faith|church|parish)\b|(?:what|which) religion (?:are|do) you\b",
        r"do you (?:go to|attend|belong to) (?:a |any )?(?:mass|church|mosque|temple|synagogue|gurdwara)\b",
        r"(?:which|what) (?:church|mosque|temple|parish|synagogue)\b(?= (?:do|are) you)",
        r"do you (?:pray(?= (?:daily|at work|five)|[?.,]|$)|believe in god|keep (?:the )?sabbath|fast (?:during|for) )",
        r"(?:do|will|would) you (?:have to|need to|want to|need time (?:off )?to|need time off for) (?:pray|eid"
        r"|diwali|wear (?:that|the|a) (?:headscarf|hijab|turban|veil))\b",
        r"do you (?:celebrate|keep|observe) (?:christmas|easter|eid|ramadan|diwali|lent|shabbat|passover|hanukkah)\b",
        r"is (?:that|the) (?:headscarf|hijab|turban|cross|kippah?) (?:religious|for religio\w+|something)",
    ),
    told=r"my (?:religion|faith|church|mosque|temple|beliefs)|(?:i am|i'm|am i) (?:\w+ )?(?:religious|muslim"
    r"|catholic|hindu"
    r"|jewish|sikh|christian)|if i pray|which church",
    law=laws(
        GB=("Religion and belief are protected; the question is not banned by itself, but it can be evidence.",
            "equality-act-2010-39"),
        IE=("Religious belief is protected, and an employer may not ask discriminatory questions in an interview.",
            "employment-equality-ie"),
        US=("The question is not a breach by itself, but the EEOC treats it as possible evidence of discrimination.",
            "eeoc-inquiries"),
        IN=("Religion may play no part in public employment; for private employers no general law names the question.",
            "constitution-in-16"),
        DE=("The question is not allowed, except where a church or a like body is the employer.", "agg-7"),
        FR=("Only questions with a direct and necessary link to the job are allowed, and religion is protected.",
            "code-travail-1221-6"),
        EU=("Religion and belief are protected in recruitment.", "eu-2000-78"),
        AU=("A person may not be refused a job because of religion.", "fair-work-au-351"),
        CA=("Religion is protected, and questions that imply a preference are forbidden.", "human-rights-ca-8"),
    ),
    may="You may keep to the hours: “I can work the days that you advertise.”",
    finds=(
        Example("Ana: [[Do you go to Mass?]]"), Example("Ana: [[Are you a practising Catholic?]]"),
        Example("Ana: [[Which church do you belong to?]]"), Example("Ana: [[What religion are you?]]"),
        Example("# notes\n[[She asked about my religion.]]"),
    ),
    passes=(
        Example("Ana: What would you do if a patient asked for a priest of their own religion?"),
        Example("Ana: Could you work on Sundays?"), Example("Ana: Do you observe a lesson before you teach it?"),
        Example("Ana: How do you make sure that a resident can go to church?"),
    ),
)  # fmt: skip
