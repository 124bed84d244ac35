"""Nothing of an employer's is offered: no customers, lists, prices or files."""

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.letters.model import LetterRule
from afterword.letters.phrases import phrases

OFFER = (
    r"\bi(?: can| could| would|'d| will|'ll| shall| am (?:ready|willing|prepared|happy|glad|able) to)\b[^.?!]{0,40}"
    r"\b(?:bring|take|share|give you|send|show|pass|copy|hand|tell you|let you)\b"
)
OURS = (
    r"(?:my|our|their|my (?:\w+ )?(?:employer|firm|company|boss|school|agency)'s|the(?=[^.?!]*\b(?:from|of) "
    r"(?:my|our|northgate)))"
)
GOODS = (
    r"(?:(?:client|customer|supplier|contact|mailing|price|pricing|tender|donor|patient|candidate)s? (?:lists?|book"
    r"|base|data(?:base)?"
    r"|files?|details|records|contacts)|price lists?|book of business|source code|recipes?|formulas?|margins|tender "
    r"prices|contracts"
    r"|templates|drawings|strategy|roadmap|playbook|internal (?:\w+ )?(?:figures|documents|papers))"
)
FAULTS = (
    rf"{OFFER}[^.?!]{{0,30}}\b{OURS} (?:\w+ ){{0,2}}?{GOODS}\b",
    rf"{OFFER}[^.?!]{{0,20}}\b(?:my|our|their|several|some|two|three|four|five|most|many|half)(?: of (?:my|our"
    rf"|their))?"
    r" (?:\w+ ){0,2}?(?:clients?|customers?|patients?|accounts?|regulars|donors|tenants|suppliers)"
    r" (?:along|over|across|with me|away)\b",
    rf"{OFFER}[^.?!]{{0,15}}\bhow (?:our|their|my (?:\w+ )?(?:employer|firm|company)'s) (?:\w+ )?(?:pricing"
    rf"|margins?|prices|bids?|tenders?"
    r"|formula|algorithm|recipes?|bonus\w*|strategy)\b",
    r"\b(?:my|our|most of (?:my|our)|several of (?:my|our)|some of (?:my|our)|half (?:of )?(?:my|our)) (?:\w+ "
    r")?(?:clients?|customers?|patients?|accounts?|regulars|donors|tenants|parents|buyers) (?:would|will|'ll|are "
    r"ready to|have promised to) (?:\w+ )?(?:follow me (?:to you|over|across|here|there)|come (?:with me|to you"
    r"|over|across|along)|(?:move|switch|change) to you|join (?:you|me))\b",
    rf"\bi (?:still |also )?(?:have|kept|hold|took|saved|made) (?:\w+ )?(?:a cop(?:y|ies) of|copies of|access to"
    rf"|the (?:password|log-?in|key)s? (?:to|for)) (?:all )?(?:the|their|our|my (?:\w+ )?(?:employer|firm"
    rf"|company)'s) (?:\w+ ){{0,2}}?(?:{GOODS}|systems?|server|accounts?)",
    rf"{OFFER}[^.?!]{{0,10}}\bwhat (?:they|we|my (?:\w+ )?(?:employer|firm|company)|(?-i:[A-Z]\w+)) (?:\w+ "
    rf")?(?:pays?|charges?|bids?|quotes?|earns?)\b",
    rf"\b(?:lay|get|put) my hands on (?:their|our|my (?:\w+ )?(?:employer|firm|company)'s) (?:\w+ "
    rf"){{0,2}}?(?:{GOODS}|documents|papers|figures)",
    r"\b(?:some|two|three|four|several|half|most|many)? ?(?:of )?my (?:\w+ )?(?:colleagues|team|staff|crew|drivers"
    r"|nurses) (?:would|will|'ll) (?:\w+ )?(?:come (?:over |across )?with me|follow me (?:to you|over|across))\b",
)

ITEM = LetterRule(
    id="E25",
    name="secrets-brought",
    group="E",
    level="warning",
    rests_on="lexical",
    title="Nothing of an employer's is offered: no customers, lists, prices or files.",
    why="It may break the law and a contract, and shows what one day will happen to theirs.",
    sources=(
        Source(
            "Five landmines to avoid when interviewing at competitors",
            "job-hunt.org/5-landmines-interviewing-competitors",
        ),
        Source(
            "Disclosing trade secrets during a job interview",
            "hudsonluros.com/disclosing-trade-secrets-during-a-job-interview",
        ),
    ),
    kinds=("note", "withdrawal", "nudge", "rejection-reply"),
    message="This offers what belongs to an employer.",
    next="Leave it out; say what you can do, not what you could bring.",
    false_alarms="Your own work that is public; customers whom they asked about and who are free to come.",
    check=phrases(*FAULTS),
    finds=(
        Example("[[I can bring my client list]] with me."),
        Example("[[I would take most of my regulars along]]."),
        Example("[[I could show you how our pricing]] works."),
        Example("[[I am happy to share our supplier database]]."),
        Example("[[Most of my customers would follow]] me to you."),
        Example("[[I kept a copy of the client database]], which could be useful to you."),
        Example("[[I could tell you what they pay]] the drivers."),
        Example("I can [[lay my hands on their tender documents]]."),
        Example("[[Two of my colleagues would come over with me]]."),
    ),
    passes=(
        Example("I can bring my certificates on the first day."),
        Example("I would show customers the price list before they ask."),
        Example("I could share a drawing of my own shed, which hangs in the town hall."),
        Example("At Tarn I kept the customer list up to date by hand."),
        Example("I would keep your donor records as you do."),
        Example("I can send you the report, which is public."),
        Example("My regulars would follow me to the quiet table and tell me of their week."),
        Example("I have the key to the stores and sign for it."),
        Example("I could tell you what the pears cost that week."),
        Example("My crew will come with the lorry at six."),
    ),
)
