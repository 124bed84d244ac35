"""Politics."""

from afterword.debrief.ground_item import Ground, laws
from afterword.kernel.items import Example
from afterword.kernel.sources import cite

ITEM = Ground(
    id="politics",
    name="politics",
    title="Political opinion",
    why="How somebody votes is no matter of work, outside parties and a few like employers.",
    sources=cite("code-travail-1221-6", "fair-work-au-351"),
    asked=(
        r"(?:who|what|which party) (?:do|did|would|will) you (?:vote|support|back)(?: for)?\b(?= (?:in the election"
        r"|at the "
        r"election|last time|politic\w*|for)|\?|$)(?! (?:team|club))",
        r"how (?:did|do|will|would) you vote\b|what(?:'s| are| is) your (?:politics|political (?:views?|opinions?))\b",
        r"are you (?:a )?(?:democrat|republican|tory|labour voter|conservative voter|socialist|communist|leaver"
        r"|remainer"
        r"|party member|left[- ]wing|right[- ]wing|political)\b|are you in (?:a|any) (?:political )?party\b",
    ),
    told=r"how i vote(?:d)?|who i vote(?:d)? for|my (?:politics|political (?:views?|opinions?))",
    law=laws(
        GB=("Some beliefs are protected, and in Northern Ireland political opinion is; elsewhere no law names the "
            "question.", "equality-act-2010-39"),
        DE=("The question is mostly not allowed, except at parties and the like: it has no link to the work.", "agg-7"),
        FR=("Only questions with a direct and necessary link to the job are allowed; political opinion is protected.",
            "code-travail-1221-6"),
        AU=("A person may not be refused a job because of political opinion.", "fair-work-au-351"),
    ),
    may="You may say that you keep politics out of work.",
    finds=(
        Example("Ana: [[Who did you vote for?]]"), Example("Ana: [[What are your political views?]]"),
        Example("# notes\n[[He asked how I voted.]]"),
    ),
    passes=(
        Example("Ana: How do you handle office politics?"), Example("Ana: Which team do you support?"),
        Example("Ana: What did you back the server up with?"),
    ),
)  # fmt: skip
