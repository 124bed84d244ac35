"""Origin, nationality, accent, caste."""

from afterword.debrief.ground_item import Ground, laws
from afterword.kernel.items import Example
from afterword.kernel.sources import cite

_CITIZEN = r"(?:british|english|irish|american|us|u\.s\.|canadian|australian|german|french|indian|eu|european)"

ITEM = Ground(
    id="origin",
    name="origin",
    title="Origin, nationality, accent and caste",
    why="An employer may ask for the right to work; where somebody's people come from is another matter.",
    sources=cite("eeoc-inquiries", "employment-equality-ie"),
    asked=(
        r"where (?:are|were) you (?:really|originally|actually) from\b|where are you from,? (?:originally|really)\b"
        r"|(?:but |no,? )where are you really\b|(?:where are|where's|where is) your (?:people|family|parents|roots) "
        r"from\b",
        r"where(?:'s| is) (?:that|your) accent\b|where(?:'s| is) the accent from|(?:is that|i hear) an? \w+ "
        r"accent(?=[^.!]*\?)",
        r"what(?:'s| is) your (?:nationality|native (?:language|tongue|place)|mother tongue|ethnic\w*|caste|gotra"
        r"|race)\b"
        r"|what nationality are you\b|is english your (?:first|native) language|(?:were|was) you born (?:here|in)\b"
        r"|(?:where|in what country) were you born\b|what country are you from\b",
        r"what (?:kind|sort) of (?:a )?name is\b|(?:is that|your name,? is it) an? \w+ name\b"
        r"|you(?:'re| are) (?:from )?(?:\w+ ){1,2}originally\b|where (?:were|are) your (?:parents|family) (?:born"
        r"|from)\b"
        r"|name,? where(?:'s| is) (?:it|that) from|what are you originally\b",
        rf"are you (?:a |an )?{_CITIZEN} (?:citizen|national|passport holder)\b|are you a (?:citizen|foreigner"
        rf"|national)\b"
        r"|what passport (?:do|are) you",
        r"(?:which|what) (?:caste|community|tribe) (?:are|do) you\b|(?:from|belong to) which (?:caste|community)\b"
        r"|are you (?:a )?(?:dalit|brahmin|traveller|roma)\b",
    ),
    told=r"where i(?:'m| am) (?:really |originally )?from|my (?:nationality|accent|caste|community|native place"
    r"|ethnicity"
    r"|mother tongue|origin)|where my (?:family|parents|name) (?:is|are|comes?) from",
    law=laws(
        GB=("Race covers colour, nationality and origins and is protected; the right to work may be asked for.",
            "equality-act-2010-39"),
        IE=("Race, nationality and the Traveller community are protected, and discriminatory questions may not be "
            "asked.",
            "employment-equality-ie"),
        US=("An employer may ask whether somebody is allowed to work; questions on origin are possible evidence of "
            "discrimination.", "eeoc-inquiries"),
        IN=("Caste, race and birthplace may play no part in public employment; for private employers no general law "
            "names "
            "the question.", "constitution-in-16"),
        DE=("Ethnic origin is protected; a permit to work may be asked for.", "agg-7"),
        FR=("Only questions with a direct and necessary link to the job are allowed, and origin is protected.",
            "code-travail-1221-6"),
        EU=("Racial and ethnic origin are protected in recruitment.", "eu-2000-43"),
        AU=("A person may not be refused a job because of race or national origin.", "fair-work-au-351"),
        CA=("Origin is protected; an employer may ask whether somebody is entitled to work in Canada.",
            "human-rights-ca-8"),
    ),
    may="You may answer what they are entitled to know: “I have the right to work here.”",
    finds=(
        Example("Ana: [[Where are you really from?]]"), Example("Ana: [[what's your nationality]]"),
        Example("Ana: [[Where's that accent from?]]"), Example("Ana: [[Which community do you belong to?]]"),
        Example("Ana: [[Are you a US citizen?]]"), Example("Ana: [[Is English your first language?]]"),
        Example("# notes\n[[He asked where I am originally from.]]"),
    ),
    passes=(
        Example("Ana: Do you have the right to work here?"), Example("Ana: Where are you based?"),
        Example("Ana: Where are you coming from today?"), Example("Ana: What community work have you done?"),
        Example("Ana: Which languages do you speak?"), Example("Ana: Do you need a visa?"),
    ),
)  # fmt: skip
