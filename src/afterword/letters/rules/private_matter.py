"""No private or protected facts (health, family, faith, age, politics, money) unless the user chose so."""

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.matters import PRIVATE
from afterword.letters.model import LetterRule
from afterword.letters.phrases import phrases

KIN = (
    r"(?:mother|father|mum|mom|dad|parents|family|son|daughter|children|kids|baby|brother|sister|grandmother"
    r"|grandfather|partner"
    r"|boyfriend|girlfriend)"
)
TROUBLE = (
    r"(?:ill|sick|unwell|disabled|died|passed away|dying|cancer|dementia|debts?|rent|mortgage|divorc\w+"
    r"|unemployed|depend(?:s|ed|ing)?"
    r"|school fees|operation|surgery|pregnan\w+|funeral|bereave\w+|custody|money problems|stroke|autism|autistic"
    r"|adhd|special needs|needs (?:me|care)|wheelchair|illness)"
)
FAULTS = (
    r"\bas an? (?:single|divorced|widowed|young|working) (?:mother|father|mom|mum|dad|parent)\b|\bi(?: am|'m) an?"
    r" (?:single|divorced|widowed) (?:mother|father|mom|mum|dad|parent)\b",
    r"\bas (?:the |a )?(?:mother|father|mum|dad|parent) of\b|\bas a (?:christian|muslim|hindu|jew|sikh|catholic"
    r"|protestant|buddhist|republican|democrat|conservative|socialist)\b",
    rf"\bmy (?:\w+ )?{KIN}\b[^.?!;]{{0,40}}\b{TROUBLE}\b|\b(?:support|feed|care for|look after|provide for|caring"
    rf" for|looking after|supporting|feeding) (?:my|a) (?:\w+ )?{KIN}\b",
    r"\bmy (?:(?:husband|wife|spouse)(?!'s \w+(?:,| who))|ex-(?:husband|wife|partner|boyfriend|girlfriend)"
    r"|fianc\w+|divorce|marriage|pregnancy|diagnosis|illness|disability|depression|anxiety|adhd|autism|cancer"
    r"|epilepsy|diabetes"
    r"|therap(?:y|ist)|medication|operation|surgery|debts?|rent|mortgage|loans?|overdraft|bills|religion|faith"
    r"|sexuality|politics|age|bereavement|miscarriage)\b",
    r"\bi(?: have)? (?:suffer(?:ed)?|am suffering|was suffering) from\b|\bi (?:was|am|have been|was recently|have"
    r" recently been) (?:\w+ )?(?:diagnosed|pregnant|divorced|separated|widowed"
    r"|bankrupt|homeless|signed off(?! (?:for|on|to|as|by)\b)|hospitali[sz]ed|off sick|in debt|evicted|expecting a)\b",
    r"\bi(?: am|'m| was| have been) (?:\w+ )?(?:recovering from|pregnant|divorced|expecting|disabled|gay"
    r"|depressed|bankrupt)\b|\bas an? (?:gay|lesbian|disabled|trans|pregnant)\b",
    rf"\bmy {KIN} (?:has |have |just )*(?:lost (?:his|her|their)|left me)\b|\bi have (?:\w+ )?(?:small |young "
    rf"|little )?(?:kids|children)\b|\b(?:i|we) (?:\w+ )?(?:have|pay) an? (?:\w+ )?(?:mortgage|loan|rent)\b",
    r"\bi have an? (?:\w+ )?(?:disability|(?:health|medical|mental|heart) (?:condition|problem|illness|disorder))\b",
    r"\bi (?:was|have been|had been|am being) (?:treated|medicated) for\b|\bi (?:was|have been|had been) off"
    r" (?:work|sick)\b|\bi have (?:\w+ )?debts?\b|\bmy (?:\w+ )?breakdown\b",
    r"\b(?:go|going|went|gone) through (?:a|my) (?:\w+ )?(?:divorce|separation|break-?up|breakdown|bereavement)\b"
    r"|\bi (?:have been|am) (?:unemployed|out of work)\b",
    r"\bmy (?:mental )?health (?:problems?|issues?|condition)\b|\bmy (?:financial|money|family|personal)"
    r" (?:situation|problems|difficulties|troubles|circumstances)\b",
    r"\b(?:pay|cover|behind on|afford) (?:my|the|our) (?:rent|bills|mortgage|loan)\b|\b(?:mouths|children|kids"
    r"|family) to feed\b|\bmake ends meet\b|\bmy date of birth\b",
    r"\bi(?: am|'m) (?:\d\d|(?:twenty|thirty|forty|fifty|sixty)(?:-\w+)?) years old\b|\bgod bless\b|\bi (?:am"
    r" praying|pray|have prayed|prayed)\b|\bi (?:lost|buried) my \w*(?:mother|father|wife|husband|son|daughter"
    r"|home|house)\b",
)


ITEM = LetterRule(
    id="E12",
    name="private-matter",
    group="E",
    level="warning",
    rests_on="lexical",
    title=("No private or protected facts (health, family, faith, age, politics, money) unless the user chose so."),
    why="Irrelevant, and may put the reader into a legal corner.",
    sources=cite("jobseekertools", "byrd-2020"),
    kinds=("note", "withdrawal", "rejection-reply", "nudge"),
    message="A private matter: it does not bear on the work and may embarrass the reader.",
    next="Leave it out, unless you chose to tell it; then say what it means for the work.",
    false_alarms="Work for such groups; a chosen disclosure: a waiver; it should inform and not apologise.",
    check=phrases(*FAULTS, *PRIVATE),
    finds=(
        Example("[[As a single mother]] of two I would need the income."),
        Example("[[My mother is ill]] and [[my family has a lot of debt]]."),
        Example("[[I was diagnosed]] in spring."),
        Example("[[My husband]] works in Leeds."),
        Example("At [[my age]] one learns patience."),
        Example("[[I turn sixty]] in May."),
        Example("Now that [[the chemo]] is behind me, I am keen to start."),
    ),
    passes=(
        Example("I have been signed off for forklifts since last year."),
        Example("The man in bed four had a diagnosis and no visitors."),
        Example("She had failed her assessment twice and is content for me to say so."),
        Example("I ran the desk for single parents in debt."),
        Example("My children in Year 4 read twice a day."),
        Example("The debt team cleared its list in May."),
    ),
)
