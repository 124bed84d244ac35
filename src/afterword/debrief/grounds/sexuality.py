"""Sexual orientation and gender."""

from afterword.debrief.ground_item import Ground, laws
from afterword.kernel.items import Example
from afterword.kernel.sources import cite

ITEM = Ground(
    id="sexuality",
    name="sexuality",
    title="Sexual orientation and gender",
    why="Whom somebody loves and who they are has no place in a talk about work.",
    sources=cite("eeoc-gender", "employment-equality-ie"),
    asked=(
        r"are you (?:\w+ )?(?:gay|lesbian|bisexual|bi\b|straight(?= or|\?|$)|trans\b|transgender|queer|homosexual)",
        r"what(?:'s| is) your (?:sexuality|sexual (?:orientation|preference)|gender identity|birth sex)\b",
        r"(?:do you|would you) (?:date|prefer|like|sleep with) (?:men|women|guys|girls|boys)\b"
        r"|were you born (?:a )?(?:man|woman|male|female|boy|girl)\b|have you had (?:the|any|your) (?:operation"
        r"|surgery)\b",
    ),
    told=r"my (?:sexuality|sexual orientation|gender|transition)|if i(?:'m| am) (?:gay|straight|trans|lesbian"
    r"|bisexual)",
    law=laws(
        GB=("Sexual orientation and gender reassignment are protected; the question can be evidence of discrimination.",
            "equality-act-2010-39"),
        IE=("Gender and sexual orientation are protected, and discriminatory questions may not be asked.",
            "employment-equality-ie"),
        US=("The EEOC sees questions on orientation and gender identity as not job-related.", "eeoc-gender"),
        IN=("Transgender people may not be treated unfairly in employment; courts protect orientation.",
            "transgender-in-2019"),
        DE=("Sexual identity is protected, and the question is not allowed.", "agg-7"),
        FR=("Only questions with a direct and necessary link to the job are allowed; orientation and gender are "
            "protected.",
            "code-travail-1221-6"),
        EU=("Sexual orientation is protected in recruitment.", "eu-2000-78"),
        AU=("Asking for orientation or gender identity where others would not be asked is unlawful.",
            "sex-discrimination-au-27"),
        CA=("Orientation and gender identity are protected, and questions that imply a preference are forbidden.",
            "human-rights-ca-8"),
    ),
    may="You may leave it unanswered and go back to the work.",
    finds=(
        Example("Ana: [[Are you gay?]]"), Example("Ana: [[What is your sexual orientation?]]"),
        Example("# notes\n[[He wondered if I'm gay.]]"),
    ),
    passes=(
        Example("Ana: Are you straight with customers when a part is late?"),
        Example("Ana: How would you support a pupil who is trans?"), Example("Ana: How should we address you?"),
    ),
)  # fmt: skip
