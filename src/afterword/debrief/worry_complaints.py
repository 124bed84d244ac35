"""Hard words about an employer, a boss or colleagues, in the idioms of several countries."""

import re

from afterword.debrief.worry_look import Hit, Look, pattern

_EMPLOYER = (
    r"(?:boss(?:es)?|manager|employer|company|team|school|firm|supervisor|head|director|place|owner|colleagues?|trust|"
    r"ward|hospital|bank|management|leadership|gaffer|guv'?nor|foreman|chef|matron|principal|seniors?|lead|yard|depot|"
    r"shop|kitchen|office|site|staff|lot|crowd|agency|college|council|warehouse|department|people|chief|ceo|hr|he|she|"
    r"they|he's|she's|they're|them|him|her)"
)
_PRONOUN = r"he|she|they|he's|she's|they're|them|him|her"
_INSULT = (
    r"useless|idiots?|stupid|clueless|toxic|nightmare|liars?|lied|lies|jokers?|shambles|shambolic|rubbish|garbage|"
    r"pathetic|horrible|hated?|bull(?:y|ies|ied|ying)|incompeten\w+|lazy|crooks?|disgust\w*|dreadful|hopeless|abus\w+|"
    r"waste of (?:space|time|oxygen)|tip|dump|pigsty|muppets?|plonkers?|prats?|gits?|clowns?|cowboys?|eejits?|"
    r"numpt\w+|gobshite|twats?|tyrants?|dictators?|slave ?drivers?|control freaks?|vile|two-?faced|dishonest|sexist|"
    r"racist|stingy|skinflint|sinking ship|circus|madhouse|hell ?hole|harass\w*|tortur\w*|exploit\w*|backstab\w*|"
    r"psycho\w*|scum\w*|snakes?|treat(?:s|ed|ing)? (?:us|me|people|you|everyone|staff) like|couldn't (?:care less|run|"
    r"organi[sz]e)|can't (?:cook|manage|run|organi[sz]e)|to save (?:his|her|their) life|(?:not|hasn't|haven't|"
    r"hadn't) a clue|no (?:clue|idea what)|(?:doesn't|don't|didn't|never) give a|screw(?:s|ed)? (?:us|me)|"
    r"made my life|fools?|scam\w*"
)
_HARD = (
    r"(?:a |bit of a |total |complete |bit )*(?:joke|mess|farce|disaster|shocker)|worst|terrible|awful|"
    r"micro-?manag\w*|disorgani[sz]ed|chaotic|chaos|unfair\w*|(?:didn't|don't|doesn't|never) (?:care|listen\w*|"
    r"respect|value|train\w*|support|help)|never listen\w*|can't stand|sick of|fed up|nasty|mean|mad|crazy|ridiculous|"
    r"brutal|woeful|shocking|filthy|dirty|unprofessional|unbearable|impossible|favou?ritis\w*|partiality|politics|"
    r"no respect|shout\w*|scream\w*|falling apart|nothing works|badly run|poorly run|bad|difficult|(?:always|never|"
    r"keeps?|kept) (?:late|paid|pays|chang\w+|moan\w*|shout\w*|gave|gives?|bothered)"
)
_NEAR = r"(?!\w)\S*\s+(?:\S+\s+){0,7}?\W?"


def hard_words(look: Look, text: str, asked: set[int]) -> tuple[tuple[Hit, ...], tuple[Hit, ...]]:
    """Insults, and milder complaints, of the candidate; `asked` are the turns that answer why they leave.

    Elsewhere a word counts only near those whom it is about: an employer, or somebody whom the worry names.
    """
    names = "|".join(re.escape(name) for name in re.findall(r"(?<=[a-z] )([A-Z][\w-]{2,})", text))
    employer = f"(?:{_EMPLOYER}|{names})" if names else _EMPLOYER
    named = pattern(f"(?!{_PRONOUN}){employer}")
    lines = [] if look.from_memory else [turn for turn in look.mine if turn.n in asked]
    insults = [h for h in _near(look, employer, _INSULT) if h.turn.n in asked or named.search(look.quote(h).text)]
    hard = [
        hit
        for hit in _near(look, employer, _HARD)
        if hit.turn.n in asked or look.from_memory or (names and pattern(names).search(look.quote(hit).text))
    ]
    insults += look.find(_INSULT, lines)
    hard += look.find(rf"(?<!not )(?<!not a )(?:{_HARD})", lines)
    return tuple(insults), tuple(hard)


def _near(look: Look, employer: str, words: str) -> tuple[Hit, ...]:
    return look.find(rf"{employer}{_NEAR}(?:{words})|(?:{words}){_NEAR}{employer}", look.mine)
