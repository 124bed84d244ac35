"""Membership of a trade union."""

from afterword.debrief.ground_item import Ground, laws
from afterword.kernel.items import Example
from afterword.kernel.sources import cite

_UNION = r"(?<!credit )(?<!student )(?<!students' )(?<!rugby )(?<!customs )union\b"

ITEM = Ground(
    id="union",
    name="union-membership",
    title="Trade union",
    why="Whether somebody is in a union is theirs alone; many countries forbid refusing a job over it.",
    sources=cite("tulrca-1992-137", "nlra-8"),
    asked=(
        rf"(?:are|were|have) you (?:ever )?(?:been )?(?:\w+ )?(?:a member of|in|with|active in|part "
        rf"of)[^.?!]{{0,20}}{_UNION}",
        rf"do you belong to[^.?!]{{0,20}}{_UNION}|are you (?:\w+ )?(?:unionised|unionized|a union (?:member|rep|man"
        rf"|person))\b",
        rf"(?:would|will|did) you (?:ever )?(?:join|vote for|sign up (?:with|for))[^.?!]{{0,20}}{_UNION}|(?:how do "
        rf"you feel|what "
        rf"do you "
        r"think) about (?:trade )?unions\b|your (?:views|thoughts|feelings|opinion) (?:on|about) (?:trade )?unions\b"
        r"|(?:been|go|gone|went) on strike\b(?=[^.!]*\?)",
    ),
    told=r"(?:my|a|the) (?:trade )?union(?: membership)?|on strike",
    law=laws(
        GB=("Nobody may be refused a job because they are, or are not, a member of a trade union.", "tulrca-1992-137"),
        US=("Asking candidates about union membership or sympathies can be an unfair labour practice.", "nlra-8"),
        DE=("Freedom to join a union is protected against employers, and the question is mostly not allowed.",
            "grundgesetz-9-3"),
        FR=("Only questions with a direct and necessary link to the job are allowed, and union activity is protected.",
            "code-travail-1221-6"),
        AU=("A person may not be refused a job for being, or not being, in a union.", "fair-work-au-351"),
        CA=("An employer may not refuse a job because of union membership.", "labour-code-ca-94"),
    ),
    may="You may say that it has no bearing on how you work.",
    finds=(
        Example("Ana: [[Are you a member of a union?]]"), Example("Ana: "
                                                                  "[[Would you join the union if you came here?]]"),
        Example("# notes\n[[Asked whether I was in the union.]]"),
    ),
    passes=(
        Example("Ana: Have you worked with unions as a manager?"), Example("Ana: Were you in the students' union?"),
        Example("Ana: Our union rep is Rosa, you would meet her."),
    ),
)  # fmt: skip
