"""Nobody is leaned on: no important names, no good word asked for."""

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.letters.model import LetterRule
from afterword.letters.phrases import phrases

KIN = (
    r"(?:my (?:\w+ )?(?:uncle|aunt|father|mother|brother|sister|cousin|wife|husband|friend|neighbou?r|godfather"
    r"|godmother|boss"
    r"|father-in-law|mother-in-law)|i)"
)
MIGHTY = (
    r"(?:(?:your|the|their) (?:\w+ ){0,2}?(?:ceo|chief \w+|chair(?:man|woman|person)?|director|owner|founder"
    r"|president|boss(?:es)?"
    r"|board|governors?|trustees?|mayor|minister|headteacher|principal|partners?|md|managing director))"
)
FAULTS = (
    rf"\b{KIN} (?:\w+ )?(?:plays? \w+|goes? \w+|went|dines?|golfs?|sails?|rides?|shoots?|studied|served) (?:to \w+ "
    rf")?with {MIGHTY}",
    rf"\b{KIN} (?:happens? to |also )?know {MIGHTY} (?:very |quite |rather )?(?:well|personally|privately|for years"
    rf"|from)",
    rf"\bmy \w+ knows {MIGHTY}|\b(?:an? |my )(?:\w+ )?(?:friend|acquaintance|relative|cousin|neighbou?r|nephew"
    rf"|niece) (?:of|to)"
    rf" {MIGHTY}",
    rf"\b{MIGHTY},?(?: \w+){{0,4}}? (?:is|are|was) (?:a|an|my) (?:\w+ )?(?:friend|cousin|uncle|aunt|neighbou?r"
    rf"|acquaintance)s? of"
    r" (?:mine|my)",
    rf"\b{MIGHTY}\b[^.?!]{{0,40}}\b(?:will|would|can|could) (?:\w+ )?(?:vouch|speak up|put in)\b",
    r"\bput in (?:a|another) (?:good |kind |friendly )?word\b(?=[^.?!]*\b(?:me|mine|my)\b)|\b(?:argue|speak up"
    r"|stand up|plead"
    r"|lobby|make the case|make a case|fight) for me\b|\bfight my corner\b|\b(?:count on|hope for|rely on) your"
    r" (?:vote|support|backing)\b|\b(?:vote|decide) for me\b|\bpull (?:a few |some )?strings\b",
    rf"\b{MIGHTY}\b(?:,? [\w.']+){{0,4}}?,? (?:is|are|was) (?:\w+ )?my (?:\w+ )?(?:godfather|godmother|uncle|aunt"
    rf"|cousin|brother|sister|father|mother|neighbou?r|friend|relative|husband|wife|father-in-law|mother-in-law)\b",
    rf"\b{MIGHTY} and (?:my \w+|i) (?:\w+ )?(?:were|are|go|went|play|played|served|studied|know|knew|grew|share)\b",
    r"\b(?:mention (?:me|my name)|back me|support me|recommend me|champion me|speak for me|say something nice about "
    r"me|remember me) (?:\w+ )?(?:to|in|when|with|at|before) (?:the|your|their|them|it|you) ?(?:\w+ )?(?:heads?"
    r"|meeting|panel|others?|boss|decision|colleagues?|director|board|discuss|decide|meet|talk|sit down|committee)?",
)

ITEM = LetterRule(
    id="E21",
    name="name-dropping",
    group="E",
    level="warning",
    rests_on="lexical",
    title="Nobody is leaned on: no important names, no good word asked for.",
    why="Names that are dropped sound vain, and whoever decides may feel passed over; it can cost the post.",
    sources=(
        Source(
            "Think twice before name-dropping during an interview",
            "theladders.com/career-advice/name-dropping-during-an-interview",
        ),
        Source(
            "Be careful about dropping names during job interviews, 2013",
            "dailyherald.com/article/20131006/business/710039833",
        ),
    ),
    kinds=("note", "withdrawal", "nudge", "rejection-reply"),
    message="This leans on somebody's name or asks for a good word.",
    next="Leave it out; let what you did speak.",
    false_alarms=(
        "A referee who agreed to be named; a relation that has to be disclosed: say it plainly, where they "
        "asked for it."
    ),
    check=phrases(*FAULTS),
    finds=(
        Example("[[My uncle plays golf with your director]], Mr Hale."),
        Example("[[I know your chairman well]]."),
        Example("[[Your founder is an old friend of my]] father."),
        Example("Please [[put in a good word for me]] with the panel."),
        Example("I hope that you will [[argue for me]] when you meet the others."),
        Example("As it happens, [[your managing director and my father were]] at school together."),
        Example("[[Your founder, Sir Alan, is my godfather]]."),
        Example("I trust that you will [[back me in the meeting]]."),
    ),
    passes=(
        Example("Ilse Brandt, my manager then, will speak for the figures."),
        Example("I know your depot at Rye well: I loaded there for two years."),
        Example("You asked who told me of the post: your driver Sam, whom I know from the ferry."),
        Example("My neighbour's well was dry, and the council's engineer came within a day."),
        Example("The parents argued for the crossing, and I drew it."),
        Example("I have known the chair lift since it was built."),
        Example("The foreman said he would back me in a heartbeat, and lent me his gauge."),
        Example("Your director and I agreed in the corridor that the roof leaks."),
        Example("I was asked to recommend men to the yard."),
    ),
)
