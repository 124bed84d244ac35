"""Hard words about an employer, a boss or colleagues, in the idioms of several countries."""

import re

from afterword.debrief.worry_look import Look, pattern
from afterword.debrief.worry_papers import statements
from afterword.kernel.quotes import Quote

_EMPLOYER = (
    r"(?:boss(?:es)?|manager|employer|company|team|school|firm|supervisor|head|director|place|owner|colleagues?|"
    r"trust|ward|hospital|bank|management|leadership|gaffer|guv'?nor|foreman|chef|matron|principal|seniors?|lead|"
    r"yard|depot|shop|kitchen|office|site|staff|lot|crowd|agency|college|council|warehouse|department|people|chief|"
    r"ceo|hr|he|she|they|he's|she's|they're|them|him|her)"
)
_PRONOUN = r"he|she|they|he's|she's|they're|them|him|her"
_INSULT = (
    r"useless|idiots?|stupid|clueless|toxic|nightmare|liars?|lied|lies|jokers?|shambles|shambolic|rubbish|garbage|"
    r"pathetic|horrible|hated?|bull(?:y|ies|ied|ying)|incompeten\w+|lazy|crooks?|disgust\w*|dreadful|hopeless|"
    r"abus\w+|waste of (?:space|time|oxygen)|tip|dump|pigsty|muppets?|plonkers?|prats?|gits?|clowns?|cowboys?|"
    r"eejits?|numpt\w+|gobshite|twats?|tyrants?|dictators?|slave ?drivers?|control freaks?|vile|two-?faced|"
    r"dishonest|sexist|racist|stingy|skinflint|sinking ship|circus|madhouse|hell ?hole|harass\w*|tortur\w*|"
    r"exploit\w*|backstab\w*|psycho\w*|scum\w*|snakes?|treat(?:s|ed|ing)? (?:us|me|people|you|everyone|staff) like|"
    r"couldn't (?:care less|run|organi[sz]e)|can't (?:cook|manage|run|organi[sz]e)|to save (?:his|her|their) life|"
    r"(?:not|hasn't|haven't|hadn't) a clue|no (?:clue|idea what)|(?:doesn't|don't|didn't|never) give a|screw(?:s|"
    r"ed)? (?:us|me)|made my life|guilt|(?:can't|cannot|couldn't) respect|be grateful|wouldn't (?:send|wish) (?:a|"
    r"my) \w+|fools?|scam\w*"
)
_NO_GOOD = (
    r"(?:don't|dont|doesn't|didn't|hasn't|haven't|never|can't|cannot|couldn't|won't|wouldn't|not|isn't|aren't|"
    r"wasn't)(?: even| ever| really| going to)? (?:care|listen\w*|know\w*|tell\w*|train\w*|pay|paid|help\w*|"
    r"support\w*|trust\w*|respect\w*|value\w*|appreciat\w*|give|turn up|answer\w*|organi[sz]e|manage|run|stand|"
    r"bothered|there\b|opened|lifted|turned|bother\w*|fit to|interested in (?:us|me|staff))"
)
_HARD = (
    r"(?:a |bit of a |total |complete |bit )*(?:joke|mess|farce|disaster|shocker)|worst|terrible|awful|"
    r"micro-?manag\w*|disorgani[sz]ed|chaotic|chaos|unfair\w*|can't (?:stand|abide|bear)|sick of|fed up|had (?:it "
    r"up to here|enough of)|nasty|mean|rude|mad|crazy|ridiculous|brutal|woeful|shocking|filthy|dirty|"
    r"unprofessional|unbearable|favou?rit(?:ism|es)|partiality|politics|no respect|shout\w*|scream\w*|falling "
    r"(?:apart|to (?:bits|pieces))|nothing works|badly run|poorly run|bad (?:boss|manager|management|place|"
    r"atmosphere|employer)|(?:always|never|keeps?|kept) (?:late|paid|pays|chang\w+|moan\w*|shout\w*|gave|gives?|"
    r"bothered)|(?:he|she|they|nobody|no one|management|boss|owner|manager|head|hr|supervisor|company|"
    r"director)(?:'s)? "
    rf"(?:\w+ )?(?:{_NO_GOOD}|(?:lies?|lied|cheat\w*|steals?|drinks?|blames?|blamed)\b)|nobody (?:knows|tells|"
    rf"cares|listens|"
    r"helps|trains|talks)|peanuts|(?:didn't|don't|doesn't|never) (?:care\w*|listen\w*|respect\w*|value\w*|train\w*|"
    r"support\w*|help\w*|thank\w*)|(?:days|weeks|months) late|always (?:some|an) excuse|into the ground|(?:takes?|"
    r"taking|took) (?:all )?(?:the |my )?credit|tight as|tight-?fisted|under the bus|all over the (?:shop|place)|"
    r"(?:like|as) (?:dirt|mushrooms|slaves?|numbers|robots)|cheap(?:skate)?|overwork\w*|bullied|walk(?:s|ed|ing)? "
    r"all over|stab\w* (?:me|us) in the back|owe(?:s|d)? (?:me|us)|burn(?:t|ed)? (?:me|us|everyone) out"
)
_KIND = (
    r"(?:good|great|lovely|nice|decent|fair|brilliant|fantastic|wonderful|kind) (?:\w+ )?(?:outfit|people|company|"
    r"place|crowd|lot|school|team|firm|boss|employer|bunch|shop|manager|colleagues|family)|(?:been|were|was|are|"
    r"is) (?:very |really |so )?(?:good|kind|fair|decent|nice) to me|nothing (?:bad|against|but good)|told us "
    r"straight|(?:liked|loved|enjoyed|like|love|enjoy) (?:working|it there|my (?:time|job|team|colleagues)|the "
    r"(?:people|team|work))|learn(?:ed|t) (?:a lot|so much|a great deal)|no complaints|(?:happy|grateful) (?:there|"
    r"to them)"
)


_TITLED = r"(?:dr|mr|mrs|ms|miss|sister|father|chef)[.]? \w+"
_RUIN = r"(?: is| was|'s) (?:just |really |honestly )?(?:a |an )(?:\w+ ){0,2}(?:joke|disaster|farce)"
"""An insult when it is said of a person by name, and a complaint when it is said of work or a place."""


def hard_words(look: Look, text: str, asked: set[int]) -> tuple[tuple[Quote, ...], tuple[Quote, ...]]:
    """Sentences of the candidate with insults, and those with milder complaints; `asked` answer why they leave.

    Elsewhere a word counts only near those whom it is about: an employer, or somebody whom the worry names.
    """
    names = "|".join(re.escape(name) for name in re.findall(r"(?<=[a-z] )([A-Z][\w-]{2,})", text))
    employer = f"(?:{_EMPLOYER}|{names})" if names else _EMPLOYER
    named = pattern(f"(?!(?:{_PRONOUN})\\b){employer}")
    named_ones = f"{_TITLED}|{names}" if names else _TITLED
    insults, hard = list[Quote](), list[Quote]()
    for turn in look.mine:
        why = turn.n in asked and not look.from_memory
        milder = why or look.from_memory or (bool(names) and pattern(names).search(turn.text))
        if not (milder or pattern(f"{_INSULT}|\\w+{_RUIN}").search(turn.text)):
            continue
        spans = statements(turn.text)
        for i, span in enumerate(spans):
            said = span.of(turn.text)
            around = " ".join(near.of(turn.text) for near in spans[max(0, i - 1) : i + 2])
            ruin = pattern(rf"(?:{named_ones}){_RUIN}").search(said)
            if ruin or (pattern(_INSULT).search(said) and (why or named.search(around))):
                insults.append(look.part(turn, span))
            elif milder and pattern(rf"(?<!not )(?<!not a )(?:{_HARD})").search(said) and (why or named.search(said)):
                hard.append(look.part(turn, span))
    return tuple(insults), tuple(hard)


def kind_words(look: Look) -> tuple[Quote, ...]:
    """Where the person speaks well of an employer."""
    return look.quotes(_KIND, look.mine, 2)
